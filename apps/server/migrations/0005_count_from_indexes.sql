DROP INDEX "tickets_unfinished_by_handler";--> statement-breakpoint
DROP INDEX "tickets_unfinished_by_group";--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_handler" ON "tickets" USING btree ("handler_id","opened_at","id","restricted_to") WHERE "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_group" ON "tickets" USING btree ("group_id","opened_at","id","restricted_to") WHERE "tickets"."status" not in ('resolved', 'closed');