import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { giveUp, root, run, searchPath } from './run.mjs';

const stamp = join(root, 'node_modules/.installed');

/** Installs what package-lock.json names, unless exactly that is there already. */
export async function ensureDependencies() {
  const wanted = `${process.platform} ${process.arch} ${hashOf('package-lock.json')}`;
  const isThere = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isThere()) return;

  console.log(
    'Installing dependencies; the first time takes a minute or two. 正在安装依赖，首次约需一两分钟。',
  );
  await oneAtATime(async () => {
    if (isThere()) return;
    await install();
    checkNode();
    writeFileSync(stamp, wanted);
  });
}

async function install() {
  const startedAt = Date.now();
  const progress = setInterval(() => {
    console.log(`… ${Math.round((Date.now() - startedAt) / 1000)} s`);
  }, 10_000);
  try {
    // npm replaces node_modules, and with it our own Node: it must run with the machine's.
    const code = await run('npm', ['ci', '--loglevel=error'], { path: searchPath({ ours: false }) });
    if (code !== 0) {
      giveUp(
        'Installing failed; npm says why above. Without a way to the internet, set a registry with: npm config set registry <address>.',
        '安装失败，原因见上方 npm 输出。无法访问外网时，请设置镜像：npm config set registry <地址>。',
      );
    }
  } catch (error) {
    giveUp(
      `npm could not be started (${/** @type {Error} */ (error).message}); install it with: apt-get install npm.`,
      '无法启动 npm，请先安装：apt-get install npm。',
    );
  } finally {
    clearInterval(progress);
  }
}

/** Node 24 is a package whose install script fetches the program itself. */
function checkNode() {
  const wanted = readJson('package.json').devDependencies.node;
  const program = join(root, 'node_modules/.bin/node');
  const found = existsSync(program) && execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  if (found === `v${wanted}`) return;
  giveUp(
    `Node ${wanted} was not installed into node_modules, most likely because npm may not run install scripts: npm config set ignore-scripts false, then start again.`,
    `Node ${wanted} 未能装入 node_modules，很可能是 npm 被禁止运行安装脚本：请执行 npm config set ignore-scripts false 后重试。`,
  );
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** @param {string} path */
const hashOf = (path) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
