/** Whether a page of the console may stand there, and no file; what is searched for may well hold a dot. */
export function isPageAddress(url: string) {
  const [path = ''] = url.split('?', 1);
  return !/\.\w+$/.test(path);
}
