-- What happened is never changed: the audit log is only worth what it cannot lose.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE OR TRUNCATE ON "events"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_seals_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF number, previous, content, since, until, transaction, position, highest, floor, sealed_at, hash ON "audit_seals"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- The law's six months are counted by the database's own clock, whatever the program's says.
CREATE FUNCTION refuse_early_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.occurred_at > now() - interval '184 days' THEN
    RAISE EXCEPTION '% is append-only for 184 days', TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_kept BEFORE DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION refuse_early_removal();
