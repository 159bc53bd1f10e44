ALTER INDEX "customers_by_name_key" SET (gin_pending_list_limit = 256);--> statement-breakpoint
ALTER INDEX "customers_by_tag" SET (gin_pending_list_limit = 256);
