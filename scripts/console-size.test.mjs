import { expect, test } from 'vitest';
import { firstLoad } from './console-size.mjs';

test('counts what loads with the entry, once, and not what loads later', () => {
  const files = firstLoad({
    'index.html': {
      file: 'entry.js',
      isEntry: true,
      imports: ['_react.js', '_shell.js'],
      css: ['entry.css'],
    },
    '_react.js': { file: 'react.js' },
    '_shell.js': { file: 'shell.js', imports: ['_react.js'], css: ['shell.css', 'entry.css'] },
    'charts.ts': { file: 'charts.js', imports: ['_react.js'] },
  });

  expect(files).toEqual(['entry.js', 'entry.css', 'react.js', 'shell.js', 'shell.css']);
});
