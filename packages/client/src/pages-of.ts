interface Page {
  next: string | null;
}

/** Each page of a list, asked for when it is needed: `pagesOf(huiyin.tickets.list, { view: 'all' })`. */
export async function* pagesOf<Asked extends { after?: string }, Answered extends Page>(
  list: (asked: Asked) => Promise<Answered>,
  asked: Asked,
): AsyncGenerator<Answered> {
  let after = asked.after;
  do {
    const page: Answered = await list(after ? { ...asked, after } : asked);
    yield page;
    after = page.next ?? undefined;
  } while (after);
}
