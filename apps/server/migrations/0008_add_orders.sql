CREATE TYPE "public"."amount_unit" AS ENUM('yuan', 'fen');--> statement-breakpoint
CREATE TYPE "public"."lookup_failure" AS ENUM('timeout', 'unreachable', 'address-refused', 'redirected', 'not-let-in', 'bad-status', 'too-large', 'not-json');--> statement-breakpoint
CREATE TABLE "order_answers" (
	"order_system_id" uuid NOT NULL,
	"order_number" text NOT NULL,
	"order" jsonb,
	"answered_at" timestamp with time zone,
	"failure" "lookup_failure",
	"looked_up_at" timestamp with time zone,
	"asking_until" timestamp with time zone,
	CONSTRAINT "order_answers_order_system_id_order_number_pk" PRIMARY KEY("order_system_id","order_number")
);
--> statement-breakpoint
CREATE TABLE "order_systems" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"header_names" text[] NOT NULL,
	"paths" jsonb NOT NULL,
	"amount_unit" "amount_unit" NOT NULL,
	"time_limit_seconds" integer NOT NULL,
	"keep_minutes" integer NOT NULL,
	"paused_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by_id" uuid,
	CONSTRAINT "order_systems_name_unique" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "order_answers" ADD CONSTRAINT "order_answers_order_system_id_order_systems_id_fk" FOREIGN KEY ("order_system_id") REFERENCES "public"."order_systems"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_systems" ADD CONSTRAINT "order_systems_changed_by_id_staff_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_answers_by_age" ON "order_answers" USING btree ("looked_up_at");--> statement-breakpoint
CREATE INDEX "order_answers_by_number" ON "order_answers" USING btree ("order_number");--> statement-breakpoint
UPDATE "roles" SET "permissions" = "permissions" || '{order-systems.manage}'::text[] WHERE "code" = 'system-administrator' AND NOT 'order-systems.manage' = ANY("permissions");--> statement-breakpoint
UPDATE "roles" SET "permissions" = "permissions" || '{orders.read}'::text[] WHERE "code" IN ('agent', 'senior-agent', 'lead', 'supervisor', 'department-head', 'collaborator', 'inspector') AND NOT 'orders.read' = ANY("permissions");
