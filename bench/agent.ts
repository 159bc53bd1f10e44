import { setTimeout as pause } from 'node:timers/promises';
import { type Client, connect } from '@huiyin/contract/client';
import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import type { ClientToServer, ServerToClient } from '@huiyin/contract/realtime';
import { io, type Socket } from 'socket.io-client';
import { uuidv7 } from 'uuidv7';

/** How long somebody reads, listens and types between two things they do. */
const [SHORTEST_MS, LONGEST_MS] = [1_500, 6_000];
const screenshot = new Uint8Array(180_000).fill(7);
const words = ['网络错误', '退款', '客', '发票', '王', '2026000100000'];

/** What all agents saw: how long each kind of thing took, and what failed. */
export class Seen {
  readonly took = new Map<string, number[]>();
  readonly failed: string[] = [];
  /** When a note was answered as written, until it is heard of. */
  readonly notedAt = new Map<string, number>();

  add(what: string, ms: number) {
    const list = this.took.get(what) ?? [];
    this.took.set(what, list);
    list.push(ms);
  }
}

/** Somebody at the desk, with a session and a socket of their own. */
export class Agent {
  readonly #api: Client;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #seen: Seen;
  #mine: TicketId[] = [];

  constructor(url: string, cookie: string, seen: Seen) {
    this.#api = connect(`${url}/api`, { headers: () => ({ cookie, origin: url }) });
    this.#socket = io(url, { extraHeaders: { cookie, origin: url }, transports: ['websocket'] });
    this.#seen = seen;
    this.#socket.emit('watch', 'ticket', () => undefined);
    this.#socket.on('changed', ({ name, subject }) => {
      const at = name === 'ticket.entry-added' && seen.notedAt.get(subject);
      if (at) seen.add('a note is heard of', performance.now() - at);
      seen.notedAt.delete(subject);
    });
  }

  /** Does what agents do, with pauses, until then. */
  async work(until: number) {
    const usual = [
      this.#lookHome,
      this.#readTicket,
      this.#readTicket,
      this.#record,
      this.#note,
      this.#call,
      this.#attach,
      this.#changeStatus,
      this.#search,
      this.#goThroughLists,
    ];
    await pause(Math.random() * LONGEST_MS);
    while (performance.now() < until) {
      const next = usual[Math.floor(Math.random() * usual.length)]!;
      await next.call(this).catch(() => undefined); // it is kept among what failed
      await pause(SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS));
    }
  }

  leave() {
    this.#socket.close();
  }

  async #lookHome() {
    await Promise.all([
      this.#timed('my to-dos', () => this.#api.todos.list({})),
      this.#timed('counts beside the views', () => this.#api.views.count()),
      this.#timed('list of tickets', () => this.#api.tickets.list({ view: 'my-groups' })),
    ]);
  }

  async #readTicket() {
    const { tickets } = await this.#timed('list of tickets', () => this.#api.tickets.list({ view: 'all' }));
    const ticketId = tickets[Math.floor(Math.random() * tickets.length)]!.id;
    this.#socket.emit('watch', `ticket:${ticketId}`, () => this.#attend(ticketId, 'viewing'));
    await Promise.all([
      this.#timed('one ticket', () => this.#api.tickets.read({ ticketId })),
      this.#timed('its timeline', () => this.#api.tickets.timeline({ ticketId })),
    ]);
    await pause(SHORTEST_MS);
    this.#attend(ticketId, 'left');
    this.#socket.emit('unwatch', `ticket:${ticketId}`);
  }

  async #record() {
    for (const typed of ['张', '张伟']) {
      await this.#timed('customer found while typing', () => this.#api.customers.find({ words: typed }));
    }
    const record = {
      customerId: null,
      channel: 'phone' as const,
      description: '客户反馈登录后一直转圈，提示网络错误，重启手机仍然如此。',
    };
    await this.#timed('hints while typing', () =>
      this.#api.tickets.examine({ description: record.description }),
    );
    const draft = { subject: 'ticket:new', content: record, savedAt: new Date() };
    await this.#timed('draft kept', () => this.#api.drafts.keep(draft));
    const id = uuidv7() as TicketId;
    await this.#timed('open a ticket', () => this.#api.tickets.open({ id, ...record }));
    this.#socket.emit('watch', `ticket:${id}`, () => undefined);
    await this.#timed('take a ticket', () => this.#api.tickets.take({ ticketId: id }));
    this.#mine.push(id);
  }

  async #note() {
    const ticketId = this.#mine.at(-1);
    if (!ticketId) return;
    this.#attend(ticketId, 'typing');
    const note = { ticketId, id: uuidv7() as EntryId, body: '已核实，等待技术部回复。' };
    await this.#timed('write a note', () => this.#api.entries.addNote(note));
    this.#seen.notedAt.set(`ticket:${ticketId}`, performance.now());
  }

  async #call() {
    const ticketId = this.#mine.at(-1);
    if (!ticketId) return;
    const body = '已致电客户说明处理进度，客户表示可以等待。';
    const call = { ticketId, id: uuidv7() as EntryId, direction: 'out' as const, body, durationSeconds: 95 };
    await this.#timed('record a call', () => this.#api.entries.addCall({ ...call, reached: true }));
  }

  async #attach() {
    const ticketId = this.#mine.at(-1);
    if (!ticketId) return;
    const id = uuidv7() as FileId;
    const file = new File([screenshot], '截图.png', { type: 'image/png' });
    await this.#timed('upload a file', () => this.#api.files.upload({ id, file }));
    const given = { ticketId, id: uuidv7() as EntryId, fileIds: [id] };
    await this.#timed('attach it', () => this.#api.entries.addFiles(given));
  }

  async #changeStatus() {
    const ticketId = this.#mine[Math.floor(Math.random() * this.#mine.length)];
    if (!ticketId) return;
    const { status } = await this.#timed('one ticket', () => this.#api.tickets.read({ ticketId }));
    const next = status === 'open' ? 'waiting-for-customer' : 'open';
    await this.#timed('change a status', () => this.#api.tickets.changeStatus({ ticketId, status: next }));
  }

  /** The other pages that are open at a desk all day. */
  async #goThroughLists() {
    await this.#timed('notices', () => this.#api.notices.list({}));
    await this.#timed('list of my tickets', () => this.#api.tickets.list({ view: 'mine' }));
    await this.#timed('list of customers', () => this.#api.customers.list({}));
  }

  async #search() {
    const sought = words[Math.floor(Math.random() * words.length)]!;
    await this.#timed('search', () => this.#api.search.tickets({ words: sought }));
  }

  #attend(ticketId: TicketId, doing: 'viewing' | 'typing' | 'left') {
    this.#socket.emit('attend', `ticket:${ticketId}`, doing);
  }

  async #timed<T>(what: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } catch (error) {
      this.#seen.failed.push(`${what}: ${String(error)}`);
      throw error;
    } finally {
      this.#seen.add(what, performance.now() - began);
    }
  }
}
