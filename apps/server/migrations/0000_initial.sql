CREATE TYPE "public"."actor_kind" AS ENUM('staff', 'system', 'anonymous');--> statement-breakpoint
CREATE TYPE "public"."bulk_change_outcome" AS ENUM('waiting', 'changed', 'unchanged', 'refused', 'undone', 'kept');--> statement-breakpoint
CREATE TYPE "public"."bulk_change_progress" AS ENUM('running', 'done', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."category_priority" AS ENUM('urgent', 'important', 'normal');--> statement-breakpoint
CREATE TYPE "public"."requirable_field" AS ENUM('nature', 'emotion', 'demand', 'customer-words', 'extent', 'order-number', 'product', 'cause', 'responsible-side', 'solution');--> statement-breakpoint
CREATE TYPE "public"."consent_decision" AS ENUM('given', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."consent_kind" AS ENUM('personal-data', 'return-visits', 'marketing', 'recording');--> statement-breakpoint
CREATE TYPE "public"."contact_point_kind" AS ENUM('phone', 'email', 'wechat', 'address', 'other');--> statement-breakpoint
CREATE TYPE "public"."customer_kind" AS ENUM('person', 'company');--> statement-breakpoint
CREATE TYPE "public"."customer_level" AS ENUM('new', 'regular', 'high-value');--> statement-breakpoint
CREATE TYPE "public"."customer_mark_kind" AS ENUM('blacklist', 'malicious-claims');--> statement-breakpoint
CREATE TYPE "public"."deadline_status" AS ENUM('running', 'paused', 'met', 'breached', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."field_kind" AS ENUM('text', 'number', 'date', 'yes-no', 'single-choice', 'multiple-choice');--> statement-breakpoint
CREATE TYPE "public"."field_scope" AS ENUM('customer', 'ticket');--> statement-breakpoint
CREATE TYPE "public"."follow_up_status" AS ENUM('open', 'done', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."mail_status" AS ENUM('waiting', 'sent', 'dropped', 'given-up');--> statement-breakpoint
CREATE TYPE "public"."shift_kind" AS ENUM('shift', 'stand-by');--> statement-breakpoint
CREATE TYPE "public"."phrase_channel" AS ENUM('phone', 'chat', 'email', 'sms', 'social', 'in-person');--> statement-breakpoint
CREATE TYPE "public"."account_link_kind" AS ENUM('invitation', 'password-reset');--> statement-breakpoint
CREATE TYPE "public"."presence" AS ENUM('online', 'busy', 'break');--> statement-breakpoint
CREATE TYPE "public"."password_proof_use" AS ENUM('give-code', 'set-up');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('zh-CN', 'zh-TW', 'en');--> statement-breakpoint
CREATE TYPE "public"."export_format" AS ENUM('xlsx', 'csv', 'csv-gb18030');--> statement-breakpoint
CREATE TYPE "public"."export_status" AS ENUM('making', 'made', 'failed');--> statement-breakpoint
CREATE TYPE "public"."import_status" AS ENUM('reading', 'judging', 'ready', 'refused', 'importing', 'imported', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."row_verdict" AS ENUM('new', 'changed', 'same', 'error');--> statement-breakpoint
CREATE TYPE "public"."entry_author" AS ENUM('staff', 'customer', 'system');--> statement-breakpoint
CREATE TYPE "public"."entry_direction" AS ENUM('in', 'out');--> statement-breakpoint
CREATE TYPE "public"."entry_kind" AS ENUM('opening', 'message-in', 'message-out', 'call', 'note', 'file', 'external-contact', 'change');--> statement-breakpoint
CREATE TYPE "public"."ticket_link_kind" AS ENUM('duplicate', 'cause', 'follow-on');--> statement-breakpoint
CREATE TYPE "public"."solution_answer" AS ENUM('accepted', 'partly', 'declined', 'not-chosen');--> statement-breakpoint
CREATE TYPE "public"."channel" AS ENUM('phone', 'chat', 'email', 'sms', 'social', 'in-person');--> statement-breakpoint
CREATE TYPE "public"."closing_reason" AS ENUM('customer-confirmed', 'rated', 'no-answer', 'merged');--> statement-breakpoint
CREATE TYPE "public"."complaint_agency" AS ENUM('12315', '12345', 'heimao', 'platform', 'other');--> statement-breakpoint
CREATE TYPE "public"."emotion" AS ENUM('calm', 'anxious', 'dissatisfied', 'agitated');--> statement-breakpoint
CREATE TYPE "public"."extent" AS ENUM('one', 'several', 'many', 'all');--> statement-breakpoint
CREATE TYPE "public"."nature" AS ENUM('question', 'complaint', 'suggestion', 'praise', 'urgent-request');--> statement-breakpoint
CREATE TYPE "public"."priority" AS ENUM('urgent', 'important', 'normal');--> statement-breakpoint
CREATE TYPE "public"."recording_consent" AS ENUM('given', 'declined', 'not-asked');--> statement-breakpoint
CREATE TYPE "public"."responsible_side" AS ENUM('company', 'supplier', 'carrier', 'platform', 'customer', 'third-party', 'undetermined');--> statement-breakpoint
CREATE TYPE "public"."ticket_source" AS ENUM('contact', 'return-visit', 'survey', 'incident', 'colleague', 'import');--> statement-breakpoint
CREATE TYPE "public"."ticket_status" AS ENUM('new', 'open', 'waiting-for-customer', 'waiting-for-department', 'following-up', 'resolved', 'closed');--> statement-breakpoint
CREATE TYPE "public"."webhook_delivery_status" AS ENUM('waiting', 'delivered', 'skipped');--> statement-breakpoint
CREATE TYPE "public"."webhook_stop_reason" AS ENUM('by-hand', 'failing', 'gone', 'owner-left');--> statement-breakpoint
CREATE SEQUENCE "public"."customer_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 10001 CACHE 20;--> statement-breakpoint
CREATE SEQUENCE "public"."ticket_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "events" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"name" text NOT NULL,
	"subject" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" uuid
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tries" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_checks" (
	"only" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	"verdict" jsonb
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"number" bigint PRIMARY KEY NOT NULL,
	"previous" text NOT NULL,
	"positions" bigint[],
	"digests" "bytea",
	"content" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"transaction" "xid8" NOT NULL,
	"position" bigint NOT NULL,
	"highest" bigint NOT NULL,
	"floor" bigint NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bulk_change_tickets" (
	"bulk_change_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"ticket_id" uuid NOT NULL,
	"outcome" "bulk_change_outcome" DEFAULT 'waiting' NOT NULL,
	"because" text,
	"before" jsonb,
	"version_after" integer,
	CONSTRAINT "bulk_change_tickets_bulk_change_id_place_pk" PRIMARY KEY("bulk_change_id","place")
);
--> statement-breakpoint
CREATE TABLE "bulk_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"permissions" text[] NOT NULL,
	"edit" jsonb NOT NULL,
	"progress" "bulk_change_progress" DEFAULT 'running' NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"priority" "category_priority",
	"required" "requirable_field"[] NOT NULL,
	"place" double precision NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "category_fields" (
	"category_id" uuid NOT NULL,
	"field_id" uuid NOT NULL,
	"required" boolean NOT NULL,
	CONSTRAINT "category_fields_category_id_field_id_pk" PRIMARY KEY("category_id","field_id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" "consent_kind" NOT NULL,
	"decision" "consent_decision" NOT NULL,
	"version" text NOT NULL,
	"how" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_point_reveals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"contact_point_id" uuid NOT NULL,
	"revealed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_duplicates" (
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"signs" text[] NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"dismissed_at" timestamp with time zone,
	"dismissed_by_id" uuid,
	CONSTRAINT "customer_duplicates_one_id_other_id_pk" PRIMARY KEY("one_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"number" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by_id" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "customer_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"gathered" jsonb NOT NULL,
	"reason" text,
	"merged_at" timestamp with time zone NOT NULL,
	"merged_by_id" uuid,
	"separated_at" timestamp with time zone,
	"separated_by_id" uuid,
	"separation_reason" text
);
--> statement-breakpoint
CREATE TABLE "contact_points" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" "contact_point_kind" NOT NULL,
	"value" text NOT NULL,
	"bare_value" text GENERATED ALWAYS AS (split_part(value, ';', 1)) STORED NOT NULL,
	"reversed_value" text GENERATED ALWAYS AS (reverse(split_part(value, ';', 1))) STORED NOT NULL,
	"display" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"primary" boolean DEFAULT false NOT NULL,
	"bounced_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_marks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" "customer_mark_kind" NOT NULL,
	"reason" text NOT NULL,
	"marked_by_id" uuid,
	"marked_at" timestamp with time zone NOT NULL,
	"unmarked_at" timestamp with time zone,
	"unmark_reason" text
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"kind" "customer_kind" DEFAULT 'person' NOT NULL,
	"name" text NOT NULL,
	"other_names" text[] DEFAULT '{}'::text[] NOT NULL,
	"company_id" uuid,
	"level" "customer_level" DEFAULT 'new' NOT NULL,
	"preferred_channel" text,
	"preferred_hours" text DEFAULT '' NOT NULL,
	"expectations" text DEFAULT '' NOT NULL,
	"special_needs" text[] DEFAULT '{}'::text[] NOT NULL,
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"name_keys" text[] DEFAULT '{}'::text[] NOT NULL,
	"merged_into_id" uuid,
	"erased_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by_id" uuid,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "customers_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"week" jsonb NOT NULL,
	"public_holidays" text NOT NULL,
	"own_days" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "deadline_escalations" (
	"deadline_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"step" smallint NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "deadline_escalations_deadline_id_staff_id_pk" PRIMARY KEY("deadline_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "deadline_moves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deadline_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"deadline_id" uuid NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"to_at" timestamp with time zone NOT NULL,
	"why" text NOT NULL,
	"reason" text,
	"by_id" uuid,
	"moved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"title" text,
	"owner_staff_id" uuid,
	"owner_group_id" uuid,
	"owner_department_id" uuid,
	"step_staff_id" uuid,
	"step_department_id" uuid,
	"status" "deadline_status" DEFAULT 'running' NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"warn_before_minutes" integer,
	"warn_at" timestamp with time zone,
	"warned_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"paused_milliseconds" bigint DEFAULT 0 NOT NULL,
	"calendar_id" uuid,
	"settled_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"blamed_staff_id" uuid,
	"blamed_department_id" uuid,
	"escalate_every_minutes" integer DEFAULT 60 NOT NULL,
	"escalation_step" smallint DEFAULT 0 NOT NULL,
	"escalate_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"place" integer NOT NULL,
	"conditions" jsonb NOT NULL,
	"targets" jsonb NOT NULL,
	"hours" text NOT NULL,
	"calendar_id" uuid NOT NULL,
	"escalate_every_minutes" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"staff_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_staff_id_subject_pk" PRIMARY KEY("staff_id","subject")
);
--> statement-breakpoint
CREATE TABLE "fields" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scope" "field_scope" NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"kind" "field_kind" NOT NULL,
	"choices" text[] NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "fields_by_code" UNIQUE("scope","code")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size_in_bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"place" text NOT NULL,
	"uploaded_by_id" uuid,
	"uploaded_at" timestamp with time zone NOT NULL,
	"subject" text,
	CONSTRAINT "files_place_unique" UNIQUE("place")
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ticket_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"what" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"status" "follow_up_status" DEFAULT 'open' NOT NULL,
	"outcome" text DEFAULT '' NOT NULL,
	"planned_by_id" uuid,
	"planned_at" timestamp with time zone NOT NULL,
	"ended_by_id" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outgoing_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"notice_id" uuid,
	"message_id" text NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"status" "mail_status" DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "outgoing_mails_messageId_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"console" boolean NOT NULL,
	"mail" boolean NOT NULL,
	"sound" boolean NOT NULL,
	CONSTRAINT "notice_choices_staff_id_kind_pk" PRIMARY KEY("staff_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text,
	"subject" text,
	"facts" jsonb NOT NULL,
	"urgent" boolean NOT NULL,
	"sounds" boolean NOT NULL,
	"in_console" boolean NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"digest_id" uuid,
	"key" text,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "quiet_hours" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"from_time" text NOT NULL,
	"to_time" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" "shift_kind" NOT NULL,
	"day" date NOT NULL,
	"begins" time(0) NOT NULL,
	"ends" time(0) NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shifts_once" UNIQUE("staff_id","day","begins")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"only" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"language" "language" NOT NULL,
	"time_zone" text NOT NULL,
	"open_to_network" boolean NOT NULL,
	"set_up_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbound_places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"allowed_at" timestamp with time zone NOT NULL,
	"allowed_by_id" uuid,
	CONSTRAINT "outbound_places_place_unique" UNIQUE("place")
);
--> statement-breakpoint
CREATE TABLE "phrases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"channel" "phrase_channel",
	"category_id" uuid,
	"use_count" integer DEFAULT 0 NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "clock_marks" (
	"only" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"trusted_from" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "samples" (
	"only" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"id" uuid NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"loaded_by_id" uuid,
	"staff_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"department_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"group_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"customer_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"ticket_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "account_link_kind" NOT NULL,
	"staff_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "account_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "capacities" (
	"staff_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"most" integer NOT NULL,
	CONSTRAINT "capacities_staff_id_channel_pk" PRIMARY KEY("staff_id","channel")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"presence" "presence" NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "password_proofs" (
	"proof_hash" text PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"use" "password_proof_use" NOT NULL,
	"new_secret" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"hash" text PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"last_step" bigint NOT NULL,
	"set_up_at" timestamp with time zone NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "department_members" (
	"department_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	CONSTRAINT "department_members_department_id_staff_id_pk" PRIMARY KEY("department_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"head_id" uuid,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"group_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	CONSTRAINT "group_members_group_id_staff_id_pk" PRIMARY KEY("group_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"permissions" text[] NOT NULL,
	"needs_second_factor" boolean DEFAULT false NOT NULL,
	CONSTRAINT "roles_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"account" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_failed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"username" text,
	"display_username" text,
	"language" "language" DEFAULT 'zh-CN' NOT NULL,
	"joined_at" timestamp with time zone,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "staff_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "staff_roles" (
	"staff_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	CONSTRAINT "staff_roles_staff_id_role_id_pk" PRIMARY KEY("staff_id","role_id")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "table_rows" (
	"ticket_id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"import_id" uuid NOT NULL,
	"handler" text DEFAULT '' NOT NULL,
	"departments" text DEFAULT '' NOT NULL,
	"feedback" text DEFAULT '' NOT NULL,
	"follow_up" text DEFAULT '' NOT NULL,
	"planned_by" text DEFAULT '' NOT NULL,
	CONSTRAINT "table_rows_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "table_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"format" "export_format" NOT NULL,
	"status" "export_status" DEFAULT 'making' NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"place" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remembered_mappings" (
	"headings" text PRIMARY KEY NOT NULL,
	"mapping" jsonb NOT NULL,
	"remembered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "table_import_rows" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"cells" text[] NOT NULL,
	"verdict" "row_verdict",
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"differences" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"key" text,
	"ticket_id" uuid,
	"before" jsonb,
	"written_seq" integer,
	"done" boolean DEFAULT false NOT NULL,
	CONSTRAINT "table_import_rows_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "table_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"status" "import_status" DEFAULT 'reading' NOT NULL,
	"refusal" text,
	"header_row" integer DEFAULT 1 NOT NULL,
	"headers" text[] DEFAULT '{}'::text[] NOT NULL,
	"mapping" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"people" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"categories" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"unknown" jsonb DEFAULT '{"people":[],"categories":[]}'::jsonb NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"new_count" integer DEFAULT 0 NOT NULL,
	"changed_count" integer DEFAULT 0 NOT NULL,
	"same_count" integer DEFAULT 0 NOT NULL,
	"error_count" integer DEFAULT 0 NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"kept_tickets" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "closing_rules" (
	"only" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"closes_after_hours" integer NOT NULL,
	"content_from" integer NOT NULL,
	"reopens_within_days" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"ticket_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"kind" "entry_kind" NOT NULL,
	"author" "entry_author" NOT NULL,
	"author_id" uuid,
	"direction" "entry_direction",
	"channel" "channel",
	"body" text DEFAULT '' NOT NULL,
	"mentioned_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "entries_ticket_id_seq_pk" PRIMARY KEY("ticket_id","seq"),
	CONSTRAINT "entries_by_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "ticket_files" (
	"ticket_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ticket_files_ticket_id_file_id_pk" PRIMARY KEY("ticket_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_holds" (
	"ticket_id" uuid NOT NULL,
	"because" text NOT NULL,
	"subject" text NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ticket_holds_ticket_id_subject_pk" PRIMARY KEY("ticket_id","subject")
);
--> statement-breakpoint
CREATE TABLE "ticket_links" (
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"kind" "ticket_link_kind" NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"linked_by_id" uuid,
	CONSTRAINT "ticket_links_from_id_to_id_kind_pk" PRIMARY KEY("from_id","to_id","kind")
);
--> statement-breakpoint
CREATE TABLE "ticket_merges" (
	"ticket_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"merged_by_id" uuid,
	"separated_at" timestamp with time zone,
	"separated_by_id" uuid,
	CONSTRAINT "ticket_merges_ticket_id_merged_at_pk" PRIMARY KEY("ticket_id","merged_at")
);
--> statement-breakpoint
CREATE TABLE "ticket_terms" (
	"ticket_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"terms" "tsvector" NOT NULL,
	CONSTRAINT "ticket_terms_ticket_id_seq_pk" PRIMARY KEY("ticket_id","seq")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ticket_id" uuid NOT NULL,
	"solution_id" uuid,
	"score" integer NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"rated_at" timestamp with time zone NOT NULL,
	"entered_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "solutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ticket_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"place" integer NOT NULL,
	"body" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"offered_by_id" uuid,
	"answer" "solution_answer",
	"answer_comment" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"answer_entered_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"customer_id" uuid,
	"contact_person" text DEFAULT '' NOT NULL,
	"channel" "channel" NOT NULL,
	"source" "ticket_source" DEFAULT 'contact' NOT NULL,
	"nature" "nature",
	"order_numbers" text[] DEFAULT '{}'::text[] NOT NULL,
	"external_agency" "complaint_agency",
	"external_number" text DEFAULT '' NOT NULL,
	"external_due_at" timestamp with time zone,
	"description" text NOT NULL,
	"customers_words" text DEFAULT '' NOT NULL,
	"emotion" "emotion",
	"demand" text DEFAULT '' NOT NULL,
	"category_id" uuid,
	"extent" "extent",
	"priority" "priority" DEFAULT 'normal' NOT NULL,
	"priority_reason" text DEFAULT '' NOT NULL,
	"handler_id" uuid,
	"group_id" uuid,
	"awaited_department_id" uuid,
	"department_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"product" text DEFAULT '' NOT NULL,
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"merged_into_id" uuid,
	"parent_id" uuid,
	"remarks" text DEFAULT '' NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cause" text DEFAULT '' NOT NULL,
	"responsible_side" "responsible_side",
	"recording_consent" "recording_consent",
	"restricted_to" uuid[],
	"opened_by_id" uuid,
	"occurred_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"status" "ticket_status" DEFAULT 'new' NOT NULL,
	"status_since" timestamp with time zone NOT NULL,
	"next_follow_up_at" timestamp with time zone,
	"first_responded_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"closed_because" "closing_reason",
	"reopened_count" integer DEFAULT 0 NOT NULL,
	"next_due_at" timestamp with time zone,
	"breached_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"last_seq" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tickets_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "ticket_layouts" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"density" text,
	"columns" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"columns" text[] NOT NULL,
	"order" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"group_id" uuid
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"webhook_id" uuid NOT NULL,
	"position" bigint,
	"event" text NOT NULL,
	"body" text NOT NULL,
	"status" "webhook_delivery_status" DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook_tries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "webhook_tries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"delivery_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"took_ms" integer NOT NULL,
	"answered" integer,
	"answer" text NOT NULL,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"events" text[],
	"secret" text NOT NULL,
	"former_secret" text,
	"former_secret_until" timestamp with time zone,
	"after_transaction" "xid8" NOT NULL,
	"after_position" bigint NOT NULL,
	"since_position" bigint NOT NULL,
	"stopped_because" "webhook_stop_reason",
	"failing_since" timestamp with time zone,
	"next_try_at" timestamp with time zone,
	"last_delivered_at" timestamp with time zone,
	"turn" uuid,
	"turn_ends_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_days" (
	"day" date PRIMARY KEY NOT NULL,
	"base" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bulk_change_tickets" ADD CONSTRAINT "bulk_change_tickets_bulk_change_id_bulk_changes_id_fk" FOREIGN KEY ("bulk_change_id") REFERENCES "public"."bulk_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_change_tickets" ADD CONSTRAINT "bulk_change_tickets_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_fields" ADD CONSTRAINT "category_fields_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_fields" ADD CONSTRAINT "category_fields_field_id_fields_id_fk" FOREIGN KEY ("field_id") REFERENCES "public"."fields"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_duplicates" ADD CONSTRAINT "customer_duplicates_one_id_customers_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_duplicates" ADD CONSTRAINT "customer_duplicates_other_id_customers_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_duplicates" ADD CONSTRAINT "customer_duplicates_dismissed_by_id_staff_id_fk" FOREIGN KEY ("dismissed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_asked_by_id_staff_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_into_id_customers_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_merged_by_id_staff_id_fk" FOREIGN KEY ("merged_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_merges" ADD CONSTRAINT "customer_merges_separated_by_id_staff_id_fk" FOREIGN KEY ("separated_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_marks" ADD CONSTRAINT "customer_marks_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_marks" ADD CONSTRAINT "customer_marks_marked_by_id_staff_id_fk" FOREIGN KEY ("marked_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_company_id_customers_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_merged_into_id_customers_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_added_by_id_staff_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_escalations" ADD CONSTRAINT "deadline_escalations_deadline_id_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."deadlines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_escalations" ADD CONSTRAINT "deadline_escalations_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_moves" ADD CONSTRAINT "deadline_moves_deadline_id_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."deadlines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_moves" ADD CONSTRAINT "deadline_moves_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_owner_staff_id_staff_id_fk" FOREIGN KEY ("owner_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_owner_group_id_groups_id_fk" FOREIGN KEY ("owner_group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_owner_department_id_departments_id_fk" FOREIGN KEY ("owner_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_step_staff_id_staff_id_fk" FOREIGN KEY ("step_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_step_department_id_departments_id_fk" FOREIGN KEY ("step_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_blamed_staff_id_staff_id_fk" FOREIGN KEY ("blamed_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_blamed_department_id_departments_id_fk" FOREIGN KEY ("blamed_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_calendar_id_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."calendars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_id_staff_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_planned_by_id_staff_id_fk" FOREIGN KEY ("planned_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_ended_by_id_staff_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_digest_id_notices_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiet_hours" ADD CONSTRAINT "quiet_hours_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_places" ADD CONSTRAINT "outbound_places_allowed_by_id_staff_id_fk" FOREIGN KEY ("allowed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phrases" ADD CONSTRAINT "phrases_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phrases" ADD CONSTRAINT "phrases_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_proofs" ADD CONSTRAINT "password_proofs_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_staff_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_id_departments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_head_id_staff_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_staff_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_rows" ADD CONSTRAINT "table_rows_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_exports" ADD CONSTRAINT "table_exports_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_import_rows" ADD CONSTRAINT "table_import_rows_import_id_table_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."table_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_imports" ADD CONSTRAINT "table_imports_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "table_imports" ADD CONSTRAINT "table_imports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_files" ADD CONSTRAINT "ticket_files_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_files" ADD CONSTRAINT "ticket_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_holds" ADD CONSTRAINT "ticket_holds_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_from_id_tickets_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_to_id_tickets_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_linked_by_id_staff_id_fk" FOREIGN KEY ("linked_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_merges" ADD CONSTRAINT "ticket_merges_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_merges" ADD CONSTRAINT "ticket_merges_into_id_tickets_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_merges" ADD CONSTRAINT "ticket_merges_merged_by_id_staff_id_fk" FOREIGN KEY ("merged_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_merges" ADD CONSTRAINT "ticket_merges_separated_by_id_staff_id_fk" FOREIGN KEY ("separated_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_terms" ADD CONSTRAINT "ticket_terms_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_solution_id_solutions_id_fk" FOREIGN KEY ("solution_id") REFERENCES "public"."solutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_entered_by_id_staff_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_offered_by_id_staff_id_fk" FOREIGN KEY ("offered_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_answer_entered_by_id_staff_id_fk" FOREIGN KEY ("answer_entered_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_handler_id_staff_id_fk" FOREIGN KEY ("handler_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_awaited_department_id_departments_id_fk" FOREIGN KEY ("awaited_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_into_id_tickets_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_parent_id_tickets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_opened_by_id_staff_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_layouts" ADD CONSTRAINT "ticket_layouts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_views" ADD CONSTRAINT "ticket_views_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_views" ADD CONSTRAINT "ticket_views_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_tries" ADD CONSTRAINT "webhook_tries_delivery_id_webhook_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_in_order" ON "events" USING btree ("transaction","position");--> statement-breakpoint
CREATE INDEX "events_by_subject" ON "events" USING btree ("subject","position");--> statement-breakpoint
CREATE INDEX "events_by_actor" ON "events" USING btree ("actor_id","position");--> statement-breakpoint
CREATE INDEX "tries_by_age" ON "tries" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "bulk_change_tickets_by_ticket" ON "bulk_change_tickets" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "bulk_changes_by_staff" ON "bulk_changes" USING btree ("staff_id","started_at");--> statement-breakpoint
CREATE INDEX "categories_by_parent" ON "categories" USING btree ("parent_id","place");--> statement-breakpoint
CREATE INDEX "consents_by_customer" ON "consents" USING btree ("customer_id","decided_at");--> statement-breakpoint
CREATE INDEX "contact_point_reveals_by_staff" ON "contact_point_reveals" USING btree ("staff_id","revealed_at");--> statement-breakpoint
CREATE INDEX "customer_duplicates_by_other" ON "customer_duplicates" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "customer_duplicates_proposed" ON "customer_duplicates" USING btree ("found_at","other_id") WHERE "customer_duplicates"."dismissed_at" is null;--> statement-breakpoint
CREATE INDEX "erasures_by_age" ON "erasures" USING btree ("asked_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "erasures_under_way" ON "erasures" USING btree ("customer_id") WHERE "erasures"."erased_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "customer_merges_standing" ON "customer_merges" USING btree ("customer_id") WHERE "customer_merges"."separated_at" is null;--> statement-breakpoint
CREATE INDEX "customer_merges_by_customer" ON "customer_merges" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "customer_merges_by_other" ON "customer_merges" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_points_by_customer" ON "contact_points" USING btree ("customer_id","kind","value");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_points_primary" ON "contact_points" USING btree ("customer_id") WHERE "contact_points"."primary";--> statement-breakpoint
CREATE INDEX "contact_points_by_value" ON "contact_points" USING btree ("bare_value" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "contact_points_by_ending" ON "contact_points" USING btree ("reversed_value" text_pattern_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "customer_marks_standing" ON "customer_marks" USING btree ("customer_id","kind") WHERE "customer_marks"."unmarked_at" is null;--> statement-breakpoint
CREATE INDEX "customer_marks_by_kind" ON "customer_marks" USING btree ("kind","customer_id") WHERE "customer_marks"."unmarked_at" is null;--> statement-breakpoint
CREATE INDEX "customers_by_number" ON "customers" USING btree ("number" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "customers_by_name" ON "customers" USING btree ("name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "customers_by_name_key" ON "customers" USING gin ("name_keys");--> statement-breakpoint
CREATE INDEX "customers_by_tag" ON "customers" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "customers_by_age" ON "customers" USING btree ("added_at","id");--> statement-breakpoint
CREATE INDEX "customers_by_level" ON "customers" USING btree ("level","added_at","id");--> statement-breakpoint
CREATE INDEX "customers_merged" ON "customers" USING btree ("merged_into_id") WHERE "customers"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "customers_by_company" ON "customers" USING btree ("company_id") WHERE "customers"."company_id" is not null;--> statement-breakpoint
CREATE INDEX "deadline_escalations_of_staff" ON "deadline_escalations" USING btree ("staff_id") WHERE "deadline_escalations"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "deadline_moves_by_deadline" ON "deadline_moves" USING btree ("deadline_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_owed" ON "deadlines" USING btree ("subject","kind") WHERE "deadlines"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at") WHERE "deadlines"."status" = 'running';--> statement-breakpoint
CREATE INDEX "deadlines_to_warn" ON "deadlines" USING btree ("warn_at") WHERE "deadlines"."status" = 'running' and "deadlines"."warned_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_to_escalate" ON "deadlines" USING btree ("escalate_at") WHERE "deadlines"."escalate_at" is not null and "deadlines"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_of_staff" ON "deadlines" USING btree ("owner_staff_id","due_at","id") WHERE "deadlines"."ended_at" is null and "deadlines"."paused_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_of_group" ON "deadlines" USING btree ("owner_group_id","due_at","id") WHERE "deadlines"."owner_staff_id" is null and "deadlines"."ended_at" is null and "deadlines"."paused_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_of_department" ON "deadlines" USING btree ("owner_department_id","due_at","id") WHERE "deadlines"."owner_staff_id" is null and "deadlines"."ended_at" is null and "deadlines"."paused_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_by_subject" ON "deadlines" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "files_by_subject" ON "files" USING btree ("subject","uploaded_at");--> statement-breakpoint
CREATE INDEX "files_unattached" ON "files" USING btree ("uploaded_at") WHERE "files"."subject" is null;--> statement-breakpoint
CREATE INDEX "follow_ups_by_ticket" ON "follow_ups" USING btree ("ticket_id","due_at");--> statement-breakpoint
CREATE INDEX "follow_ups_open_by_staff" ON "follow_ups" USING btree ("staff_id") WHERE "follow_ups"."status" = 'open';--> statement-breakpoint
CREATE INDEX "outgoing_mails_by_age" ON "outgoing_mails" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "outgoing_mails_by_status" ON "outgoing_mails" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "notices_of_staff" ON "notices" USING btree ("staff_id","created_at","id") WHERE "notices"."digest_id" is null;--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("staff_id") WHERE "notices"."read_at" is null and "notices"."digest_id" is null and "notices"."in_console";--> statement-breakpoint
CREATE INDEX "notices_in_digest" ON "notices" USING btree ("digest_id","created_at","id") WHERE "notices"."digest_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("staff_id","key") WHERE "notices"."key" is not null;--> statement-breakpoint
CREATE INDEX "shifts_by_day" ON "shifts" USING btree ("day");--> statement-breakpoint
CREATE INDEX "shifts_by_end" ON "shifts" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "phrases_by_owner" ON "phrases" USING btree ("owner_id","use_count");--> statement-breakpoint
CREATE UNIQUE INDEX "account_links_open" ON "account_links" USING btree ("staff_id") WHERE "account_links"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "presences_by_seen" ON "presences" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "password_proofs_by_staff" ON "password_proofs" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "password_proofs_by_age" ON "password_proofs" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "recovery_codes_by_staff" ON "recovery_codes" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "credentials_by_staff" ON "credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "department_members_by_staff" ON "department_members" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "group_members_by_staff" ON "group_members" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "sessions_by_staff" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_by_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "api_tokens_by_staff" ON "api_tokens" USING btree ("staff_id","made_at");--> statement-breakpoint
CREATE INDEX "table_rows_by_import" ON "table_rows" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "table_exports_by_staff" ON "table_exports" USING btree ("staff_id","started_at");--> statement-breakpoint
CREATE INDEX "table_import_rows_by_verdict" ON "table_import_rows" USING btree ("import_id","verdict","row");--> statement-breakpoint
CREATE INDEX "table_imports_by_age" ON "table_imports" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "ticket_files_by_file" ON "ticket_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "ticket_links_by_other" ON "ticket_links" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "ticket_merges_by_other" ON "ticket_merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "ticket_terms_by_age" ON "ticket_terms" USING btree ("at","ticket_id","seq");--> statement-breakpoint
CREATE INDEX "ticket_terms_by_term" ON "ticket_terms" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "ratings_by_ticket" ON "ratings" USING btree ("ticket_id","rated_at");--> statement-breakpoint
CREATE INDEX "ratings_by_solution" ON "ratings" USING btree ("solution_id") WHERE "ratings"."solution_id" is not null;--> statement-breakpoint
CREATE INDEX "solutions_by_ticket" ON "solutions" USING btree ("ticket_id","round","place");--> statement-breakpoint
CREATE INDEX "tickets_by_age" ON "tickets" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_customer" ON "tickets" USING btree ("customer_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_handler" ON "tickets" USING btree ("handler_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_priority" ON "tickets" USING btree ("priority","opened_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_due" ON "tickets" USING btree (coalesce("next_due_at", 'infinity'),"id");--> statement-breakpoint
CREATE INDEX "tickets_by_outside_number" ON "tickets" USING btree ("external_number") WHERE "tickets"."external_number" <> '';--> statement-breakpoint
CREATE INDEX "tickets_by_order_number" ON "tickets" USING gin ("order_numbers") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "tickets_by_category" ON "tickets" USING btree ("category_id","opened_at","id") WHERE "tickets"."category_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_product" ON "tickets" USING btree ("product","opened_at","id") WHERE "tickets"."product" <> '';--> statement-breakpoint
CREATE INDEX "tickets_by_tag" ON "tickets" USING gin ("tags") WITH (gin_pending_list_limit=256) WHERE "tickets"."tags" <> '{}';--> statement-breakpoint
CREATE INDEX "tickets_restricted" ON "tickets" USING btree ("opened_at","id") WHERE "tickets"."restricted_to" is not null;--> statement-breakpoint
CREATE INDEX "tickets_reopened" ON "tickets" USING btree ("opened_at","id") WHERE "tickets"."reopened_count" > 0;--> statement-breakpoint
CREATE INDEX "tickets_ever_breached" ON "tickets" USING btree ("opened_at","id") WHERE "tickets"."breached_at" is not null;--> statement-breakpoint
CREATE INDEX "tickets_by_department" ON "tickets" USING gin ("department_ids") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_age" ON "tickets" USING btree ("opened_at","id") WHERE "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_handler" ON "tickets" USING btree ("handler_id","opened_at","id") WHERE "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_group" ON "tickets" USING btree ("group_id","opened_at","id") WHERE "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_priority" ON "tickets" USING btree ("priority","opened_at","id") WHERE "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_unfinished_by_due" ON "tickets" USING btree (coalesce("next_due_at", 'infinity'),"id") WHERE "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_breached" ON "tickets" USING btree ("breached_at","id") WHERE "tickets"."breached_at" is not null and "tickets"."status" not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "tickets_merged" ON "tickets" USING btree ("merged_into_id") WHERE "tickets"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_of_parent" ON "tickets" USING btree ("parent_id") WHERE "tickets"."parent_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_to_close" ON "tickets" USING btree ("closes_at") WHERE "tickets"."closes_at" is not null;--> statement-breakpoint
CREATE INDEX "ticket_views_by_staff" ON "ticket_views" USING btree ("staff_id","name");--> statement-breakpoint
CREATE INDEX "ticket_views_by_group" ON "ticket_views" USING btree ("group_id","name") WHERE "ticket_views"."group_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_by_event" ON "webhook_deliveries" USING btree ("webhook_id","position");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_by_age" ON "webhook_deliveries" USING btree ("webhook_id","queued_at","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_old" ON "webhook_deliveries" USING btree ("queued_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_waiting" ON "webhook_deliveries" USING btree ("webhook_id","position") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_tries_by_delivery" ON "webhook_tries" USING btree ("delivery_id","id");--> statement-breakpoint
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
