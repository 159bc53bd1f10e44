ALTER TABLE "tickets" ADD COLUMN "score" integer;--> statement-breakpoint
UPDATE "tickets" t SET "score" = last."score" FROM (
	SELECT DISTINCT ON (given."id") given."id", given."score" FROM (
		SELECT "ticket_id" AS "id", "score", "rated_at", "id" AS "rating_id" FROM "ratings"
		UNION ALL SELECT m."merged_into_id", r."score", r."rated_at", r."id" FROM "ratings" r
			JOIN "tickets" m ON m."id" = r."ticket_id" WHERE m."merged_into_id" IS NOT NULL
	) given ORDER BY given."id", given."rated_at" DESC, given."rating_id" DESC
) last WHERE t."id" = last."id";--> statement-breakpoint
CREATE INDEX "tickets_by_score" ON "tickets" USING btree ("score","opened_at","id") WHERE "tickets"."score" is not null;