export function recogniseContactPoint(
  text: string,
): { kind: 'phone' | 'email' | 'wechat'; value: string; display: string } | null {
  const d = text.replace(/\D/g, '');
  return d.length === 11 ? { kind: 'phone', value: `+86${d}`, display: d } : null;
}
export const maskContactPoint = (_kind: string, value: string) =>
  `${value.slice(0, 3)}****${value.slice(-4)}`;
