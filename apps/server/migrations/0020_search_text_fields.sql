-- What a text field is found by: each character and each pair of neighbours, half-width and in lower case, under its code.
CREATE FUNCTION field_terms(fields jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT term), '{}') FROM (
    SELECT unnest(ARRAY[code || ':' || sign, code || ':' || sign || lead(sign) OVER (PARTITION BY code ORDER BY place)]) AS term
    FROM (
      SELECT key AS code, lower(normalize(value #>> '{}', NFKC)) AS folded FROM jsonb_each(fields) WHERE jsonb_typeof(value) = 'string'
    ) texts, unnest(string_to_array(folded, NULL)) WITH ORDINALITY AS signs(sign, place)
  ) terms WHERE term IS NOT NULL
$$;--> statement-breakpoint
CREATE INDEX "tickets_by_field_text" ON "tickets" USING gin (field_terms("fields")) WITH (gin_pending_list_limit=256) WHERE "tickets"."fields" <> '{}';--> statement-breakpoint
-- The planner does not use what it knows of an index's expression here, and took every term for a rare one.
CREATE STATISTICS "tickets_field_terms" ON (field_terms("fields")) FROM "tickets";
