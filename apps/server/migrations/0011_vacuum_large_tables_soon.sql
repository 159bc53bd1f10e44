-- A fiftieth of dead rows instead of a fifth: the index of terms returns dead rows of a search until they are vacuumed away.
ALTER TABLE "tickets" SET (autovacuum_vacuum_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "ticket_terms" SET (autovacuum_vacuum_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "deadlines" SET (autovacuum_vacuum_scale_factor = 0.02);--> statement-breakpoint
ALTER TABLE "customers" SET (autovacuum_vacuum_scale_factor = 0.02);
