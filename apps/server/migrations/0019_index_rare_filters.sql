CREATE INDEX "events_by_name" ON "events" USING btree ("name" text_pattern_ops,"position");--> statement-breakpoint
CREATE INDEX "events_by_time" ON "events" USING brin ("occurred_at") WITH (pages_per_range=32,autosummarize=true);--> statement-breakpoint
CREATE INDEX "customer_marks_by_customer" ON "customer_marks" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "tickets_anonymous" ON "tickets" USING btree ("priority","opened_at","id") WHERE "tickets"."customer_id" is null;--> statement-breakpoint
CREATE INDEX "tickets_unhandled" ON "tickets" USING btree ("priority","opened_at","id") WHERE "tickets"."handler_id" is null;--> statement-breakpoint
CREATE INDEX "tickets_by_opener" ON "tickets" USING btree ("opened_by_id","opened_at","id") WHERE "tickets"."opened_by_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_occurrence" ON "tickets" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_follow_up" ON "tickets" USING btree ("next_follow_up_at") WHERE "tickets"."next_follow_up_at" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_extent" ON "tickets" USING btree ("extent","opened_at","id") WHERE "tickets"."extent" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_responsible_side" ON "tickets" USING btree ("responsible_side","opened_at","id") WHERE "tickets"."responsible_side" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_outside_agency" ON "tickets" USING btree ("external_agency","opened_at","id") WHERE "tickets"."external_agency" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_source" ON "tickets" USING btree ("source","opened_at","id") WHERE "tickets"."source" <> 'contact';