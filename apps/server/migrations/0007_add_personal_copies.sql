CREATE TYPE "public"."personal_copy_status" AS ENUM('making', 'made', 'failed');--> statement-breakpoint
CREATE TABLE "personal_copies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"status" "personal_copy_status" DEFAULT 'making' NOT NULL,
	"file_count" integer DEFAULT 0 NOT NULL,
	"left_out_count" integer DEFAULT 0 NOT NULL,
	"size_in_bytes" bigint DEFAULT 0 NOT NULL,
	"place" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "personal_copies" ADD CONSTRAINT "personal_copies_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_copies" ADD CONSTRAINT "personal_copies_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_copies_by_customer" ON "personal_copies" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "personal_copies_by_age" ON "personal_copies" USING btree ("asked_at");