import { Converter } from 'opencc-js/t2cn';

/** Chinese in simplified characters, whatever it was written in. */
export const simplify = Converter({ from: 't', to: 'cn' });
