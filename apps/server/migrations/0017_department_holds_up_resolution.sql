-- To answer a customer needs no department: of what runs while one is waited for, it holds up the resolution only.
UPDATE "deadlines" SET "step_department_id" = NULL
	WHERE "status" = 'running' AND "step_department_id" IS NOT NULL
	AND "kind" IN ('ticket.first-response', 'ticket.next-response', 'ticket.progress-told');
