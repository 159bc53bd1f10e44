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
