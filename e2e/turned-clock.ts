// Preloaded into the program of a journey, whose clock is then ahead of this machine's by what the journey says.
const MachineDate = Date;
let aheadMs = Number(process.env.CLOCK_AHEAD_MS);
const now = () => MachineDate.now() + aheadMs;

process.on('message', (told: { aheadMs: number }) => {
  aheadMs = told.aheadMs;
  process.send!('turned');
});
process.channel?.unref();

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, given, asked) => Reflect.construct(target, given.length > 0 ? given : [now()], asked),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
