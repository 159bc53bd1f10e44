/** The text with each {slot} replaced. An unknown slot is a mistake in the text. */
export function fillSlots(text: string, slots: (name: string) => string | undefined): string {
  const filled = text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = slots(name);
    if (value === undefined) throw new Error(`Nothing is known for {${name}} in: ${text}`);
    return value;
  });
  return filled === text ? text : fillSlots(filled, slots); // what varies may itself name a day
}
