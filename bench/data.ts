import { termsOf } from '../apps/server/src/features/tickets/search/terms.ts';
import { account } from './program.ts';

/** How many of each. M is where users of other help desks report pages of 5 to 200 seconds. */
export const sizes = {
  /** Of which `npm test` asks for every page. */
  XS: { tickets: 12_000, unfinished: 600, entriesOfEach: 3 },
  S: { tickets: 10_000, unfinished: 2_000, entriesOfEach: 7 },
  M: { tickets: 450_000, unfinished: 2_000, entriesOfEach: 7 },
  L: { tickets: 1_000_000, unfinished: 2_000, entriesOfEach: 10 },
};
export type Size = keyof typeof sizes;

// Numbers that look random and are the same at every run: taken from a hash of the row's number.
const functions = `
  create function pg_temp.part(salt text, i bigint) returns double precision immutable parallel safe language sql as
    $$ select (hashtext(salt || i)::bigint & 2147483647) / 2147483648.0 $$;
  create function pg_temp.id(kind text, i bigint) returns uuid immutable parallel safe language sql as
    $$ select overlay(overlay(md5(kind || i) placing '7' from 13) placing '8' from 17)::uuid $$;
  create function pg_temp.pick(list text[], salt text, i bigint) returns text immutable parallel safe language sql as
    $$ select list[1 + floor(pg_temp.part(salt, i) * array_length(list, 1))::int] $$;`;

/** The account that the bench signs in to owes several kinds of things itself, or its to-dos would be empty. */
const whoAsks = `(select id from staff where email = '${account.account}') me`;

/** Built once all texts are there, which takes a fraction of the time. */
const TERMS_INDEX = 'ticket_terms_by_term_and_time';

const openings = ['客户反馈', '来电称', '在线咨询', '投诉', '邮件说明', '再次来电'];
const matters = [
  '登录后一直转圈，提示网络错误，重启手机仍然如此',
  '物流七天没有更新，要求今天给出明确答复',
  '收到的电饭煲内胆有划痕，要求换货',
  '积分兑换规则不清楚，想知道双倍积分日能否叠加',
  '优惠券在结算页无法使用，页面没有说明原因',
  '发票抬头开错，需要重新开具并寄出',
  '退款三天没有到账，银行说没有收到',
  '客服承诺回电但一直没有接到',
  '生鲜到货时包装破损，部分变质',
  '预约安装的师傅没有按时上门',
];
const endings = [
  '，已附截图。',
  '，客户情绪比较激动。',
  '，希望尽快处理。',
  '，此前联系过一次。',
  '，订单为近一周内下单。',
  '，客户为老年用户。',
];
const answers = [
  '已核实订单，正在联系物流查询最新位置。',
  '已为您登记换货，新品将在两天内发出。',
  '技术部确认为瞬时波动，现已恢复，请重启后再试。',
  '已补发优惠券到您的账户，有效期三十天。',
  '您好，退款已提交，预计三个工作日到账。',
  '客户表示可以接受，等待收货后再确认。',
];

const list = (texts: readonly string[]) => `array['${texts.join("','")}']`;

/** What each text is found by, as the program would keep it. */
function termsOfTexts(): string {
  const descriptions = openings.flatMap((opening) =>
    matters.flatMap((matter) => endings.map((ending) => opening + matter + ending)),
  );
  const rows = [...descriptions, ...answers].map(
    (text) => `('${text}', array_to_tsvector(${list(termsOf([text]))}))`,
  );
  return `create temp table texts (text text primary key, terms tsvector); insert into texts values ${rows.join(',')}`;
}

/** The statements that fill an empty, set-up installation; skewed as work is: few open, few with many tickets. */
export function statements(size: Size): string[] {
  const { tickets, unfinished, entriesOfEach } = sizes[size];
  const people = 50;
  const customers = Math.round(tickets / 4);
  return [
    functions,
    `insert into groups (id, name) select pg_temp.id('group', i), '技能组 ' || i from generate_series(1, 5) i`,
    `insert into staff (id, name, email, created_at, updated_at, joined_at)
      select pg_temp.id('staff', i), '客服' || i, 'bench' || i || '@example.com', now(), now(), now()
      from generate_series(1, ${people}) i`,
    `insert into group_members (group_id, staff_id)
      select pg_temp.id('group', 1 + i % 5), pg_temp.id('staff', i) from generate_series(1, ${people}) i`,
    `insert into customers (id, number, name, name_keys, added_at)
      select pg_temp.id('customer', i), 'B' || i, family || given, array[family, given, family || given],
        now() - interval '1 year'
      from (select i, pg_temp.pick(array['张','李','王','赵','陈','刘','周','吴'], 'surname', i) as family,
        pg_temp.pick(array['伟','芳','娜','敏','静','磊','洋','艳','勇','杰'], 'name', i) as given
        from generate_series(1, ${customers}) i) named`,
    `insert into contact_points (id, customer_id, kind, value, display, added_at)
      select pg_temp.id('contact', i), pg_temp.id('customer', i), 'phone', '+86199' || lpad(i::text, 8, '0'),
        '199 ' || lpad(i::text, 8, '0'), now()
      from generate_series(1, ${customers}) i`,
    `insert into tickets (id, number, customer_id, channel, nature, description, emotion, priority, handler_id, group_id,
        order_numbers, occurred_at, opened_at, status, status_since, first_responded_at, resolved_at, closed_at,
        closed_because, next_due_at, last_seq)
      select pg_temp.id('ticket', i), 'B' || i,
        pg_temp.id('customer', 1 + floor(${customers} * power(pg_temp.part('customer', i), 3))::bigint),
        pg_temp.pick(array['phone','chat','email','social'], 'channel', i)::channel,
        pg_temp.pick(array['question','complaint','suggestion','praise','urgent-request'], 'nature', i)::nature,
        pg_temp.pick(${list(openings)}, 'a', i) || pg_temp.pick(${list(matters)}, 'b', i) || pg_temp.pick(${list(endings)}, 'c', i),
        pg_temp.pick(array['calm','anxious','dissatisfied','agitated'], 'emotion', i)::emotion,
        pg_temp.pick(array['normal','normal','normal','important','urgent'], 'priority', i)::priority,
        pg_temp.id('staff', 1 + floor(${people} * pg_temp.part('handler', i))::bigint),
        pg_temp.id('group', 1 + floor(5 * pg_temp.part('group', i))::bigint),
        array['2026' || lpad(i::text, 9, '0')], at, at,
        case when open then pg_temp.pick(array['new','open','waiting-for-customer','following-up'], 'status', i)
          else 'closed' end::ticket_status,
        at, at, case when not open then at + interval '6 hours' end, case when not open then at + interval '4 days' end,
        case when not open then 'customer-confirmed'::closing_reason end, case when open then at + interval '1 day' end,
        ${entriesOfEach}
      from (select i, now() - (${tickets} - i) * interval '20 seconds' as at, i > ${tickets - unfinished} as open
        from generate_series(1, ${tickets}) i) made`,
    `insert into entries (ticket_id, seq, id, kind, author, author_id, direction, channel, body, occurred_at, written_at)
      select pg_temp.id('ticket', i), seq, pg_temp.id('entry' || seq, i),
        case when seq = 1 then 'opening' when seq % 3 = 0 then 'note' else 'call' end::entry_kind,
        'staff', pg_temp.id('staff', 1 + floor(${people} * pg_temp.part('handler', i))::bigint),
        case when seq % 3 = 0 then null when seq = 1 then 'in' else 'out' end::entry_direction,
        'phone', pg_temp.pick(${list(answers)}, 'answer' || seq, i), least(at + seq * interval '20 minutes', now()), least(at + seq * interval '20 minutes', now())
      from (select i, now() - (${tickets} - i) * interval '20 seconds' as at from generate_series(1, ${tickets}) i) made,
        generate_series(1, ${entriesOfEach}) seq`,
    `insert into deadlines (id, kind, subject, owner_staff_id, status, started_at, due_at, settled_at, ended_at)
      select pg_temp.id('deadline' || n, i), 'ticket.' || (array['first-response','resolution'])[n], 'ticket:' || pg_temp.id('ticket', i),
        pg_temp.id('staff', 1 + floor(${people} * pg_temp.part('handler', i))::bigint),
        case when i > ${tickets - unfinished} then 'running' else 'met' end::deadline_status, at, now() + interval '1 day',
        case when i > ${tickets - unfinished} then null else at + interval '1 hour' end,
        case when i > ${tickets - unfinished} then null else at + interval '1 hour' end
      from (select i, now() - (${tickets} - i) * interval '20 seconds' as at from generate_series(1, ${tickets}) i) made,
        generate_series(1, 2) n`,
    `insert into follow_ups (id, ticket_id, staff_id, what, due_at, planned_by_id, planned_at)
      select pg_temp.id('follow-up', i), pg_temp.id('ticket', ${tickets} - i), id, '回电确认处理结果', now() + interval '1 day' + i * interval '3 hours',
        id, now()
      from generate_series(1, 12) i, ${whoAsks}`,
    `insert into deadlines (id, kind, subject, owner_staff_id, started_at, due_at)
      select pg_temp.id('owed', i), (array['ticket.next-response','ticket.progress-told','ticket.external-complaint'])[1 + i % 3],
        'ticket:' || pg_temp.id('ticket', ${tickets} - 2 * i), id, now(), now() + interval '1 day' + i * interval '2 hours'
      from generate_series(1, 48) i, ${whoAsks}`,
    `insert into deadlines (id, kind, subject, title, owner_staff_id, started_at, due_at)
      select pg_temp.id('to-follow', i), 'follow-up', 'follow-up:' || pg_temp.id('follow-up', i), '回电确认处理结果', id, now(),
        now() + interval '1 day' + i * interval '3 hours'
      from generate_series(1, 12) i, ${whoAsks}`,
    `insert into events (name, subject, payload, occurred_at, actor_kind, actor_id)
      select 'ticket.opened', 'ticket:' || pg_temp.id('ticket', i), json_build_object('ticketId', pg_temp.id('ticket', i)), now(), 'staff',
        pg_temp.id('staff', 1 + floor(${people} * pg_temp.part('handler', i))::bigint)
      from generate_series(1, ${tickets}) i`,
    // Of others than who asks: their pages are short, what they must not read is much.
    `insert into notices (id, staff_id, kind, subject, facts, urgent, sounds, in_console, created_at, read_at)
      select pg_temp.id('notice', i), pg_temp.id('staff', 1 + i % ${people}), 'ticket-assigned', 'ticket:' || pg_temp.id('ticket', i), '{}',
        false, false, true, now() - i * interval '1 minute', case when i % 20 > 0 then now() end
      from generate_series(1, ${customers}) i`,
    `insert into outgoing_mails (id, staff_id, message_id, "to", subject, text, html, status, created_at, due_at, sent_at)
      select pg_temp.id('mail', i), pg_temp.id('staff', 1 + i % ${people}), 'bench' || i, 'bench@example.com', '工单提醒', '', '', 'sent',
        now() - i * interval '1 minute', now() - i * interval '1 minute', now()
      from generate_series(1, ${customers}) i`,
    `insert into customer_marks (id, customer_id, kind, reason, marked_by_id, marked_at, unmarked_at)
      select pg_temp.id('mark', i), pg_temp.id('customer', i), 'blacklist', '已核实', pg_temp.id('staff', 1 + i % ${people}), now(),
        case when i % 50 > 0 then now() end
      from generate_series(1, ${customers}) i`,
    `create temp table built_last as select indexdef from pg_indexes where indexname = '${TERMS_INDEX}'`,
    `drop index ${TERMS_INDEX}`,
    termsOfTexts(),
    `insert into ticket_terms (ticket_id, seq, at, terms)
      select t.id, 0, t.opened_at, x.terms || array_to_tsvector(t.order_numbers || t.number)
      from tickets t join texts x on x.text = t.description`,
    `insert into ticket_terms (ticket_id, seq, at, terms)
      select e.ticket_id, e.seq, e.written_at, x.terms from entries e join texts x on x.text = e.body where e.seq > 1`,
    'do $$ begin execute (select indexdef from built_last); end $$',
    'analyze',
  ];
}
