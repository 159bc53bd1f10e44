/** Says on the terminal where Huiyin is and how to sign in; the set-up code is shown nowhere else. */
export function announce(addresses: readonly string[], setUpCode: string | undefined) {
  const [first, ...others] = addresses;
  const lines = [
    '',
    `  回音 Huiyin  ${first}`,
    ...others.map((address) => `               ${address}`),
    '',
    setUpCode
      ? `  首次使用，请打开 First time here? Open  ${first}/set-up?code=${setUpCode}`
      : '  请用您的账号登录。 Sign in with your account.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Says on the terminal where the office finds it, once that is open to it or was moved; or that it no longer is. */
export function announceColleagues(addresses: readonly string[]) {
  const lines = addresses.length
    ? ['  同事请打开 Colleagues open', ...addresses.map((address) => `    ${address}`)]
    : ['  现在只能在这台电脑上打开。 It opens on this computer only from now on.'];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
