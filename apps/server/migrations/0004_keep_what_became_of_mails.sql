CREATE TABLE "link_mails" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"link_id" uuid NOT NULL,
	"kind" "account_link_kind" NOT NULL,
	"to" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"outcome" text,
	"failure" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outgoing_mails" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "link_mails" ADD CONSTRAINT "link_mails_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;