ALTER TABLE "table_imports" ADD COLUMN "sheets" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "table_imports" ADD COLUMN "sheet" text;