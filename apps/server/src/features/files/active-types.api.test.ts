import type { FileId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

const script = '<script>alert(1)</script>';
const active: [name: string, bytes: string | number[]][] = [
  ['page.html', `<!doctype html>${script}`],
  ['page.htm', `\ufeff  \n<html>${script}`],
  ['comment.html', `<!-- x -->${script}`],
  ['frame.html', '<iframe srcdoc="x"></iframe>'],
  ['page.xhtml', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`],
  ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['picture.svgz', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]],
  ['entity.svg', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'],
  ['feed.xml', '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#x"?><x/>'],
  ['sheet.xsl', '<?xml version="1.0"?><xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'],
  ['sum.mml', '<math xmlns="http://www.w3.org/1998/Math/MathML"><maction actiontype="x"/></math>'],
  ['code.js', 'alert(document.cookie)'],
  ['code.mjs', 'export default alert(1)'],
  ['style.css', '@import "//evil.example/x"'],
  ['manifest.appcache', 'CACHE MANIFEST\n/\n'],
  ['mail.eml', `Content-Type: text/html\n\n${script}`],
  ['archive.mht', `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n${script}`],
  ['program.hta', `<hta:application/>${script}`],
  ['program.vbs', 'MsgBox 1'],
  ['program.bat', '@echo off\r\ncalc'],
  ['program.ps1', 'Start-Process calc'],
  ['program.sh', '#!/bin/sh\nid\n'],
  ['page.php', '<?php phpinfo();'],
  ['movie.swf', [0x46, 0x57, 0x53, 9, 0, 0, 0, 0]],
  ['program.exe', [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]],
  ['program.elf', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
  ['module.wasm', [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]],
  ['shortcut.url', '[InternetShortcut]\nURL=javascript:alert(1)'],
  ['picture.gif', 'GIF89a/*<script>*/=alert(1)//'],
];

// What no browser runs, even if it is asked to show it.
const harmless = /^(application\/octet-stream|application\/gzip|text\/plain|image\/gif)$/;

test.each(active)('%s is saved, never shown and never run', async (name, content) => {
  const { id: staffId } = await app.given(makeStaff);
  const actor = staffActor([], { id: staffId });
  const fileId = newId<FileId>();
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  await app.api(actor).files.upload({ id: fileId, file: new File([bytes], name, { type: 'text/html' }) });

  const answer = await fetch(`${app.url}/api/files/${fileId}/content`, { headers: app.headersOf(actor) });

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(harmless);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});
