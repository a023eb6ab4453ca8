/** Simple line drawings of ours, in the ink and the accent colour. They repeat what the words say and add nothing. */

interface Drawing {
  readonly ink: string;
  readonly accent: string;
}

const PERSON = 'M60 22a9 9 0 1 0 .1 0M44 72c0-18 6-26 16-26s16 8 16 26';
const PAPER = 'M40 12h30l14 14v52H40zM70 12v14h14';
const BUBBLE = 'M20 16h80v42H58L42 74V58H20z';
const CAKE = 'M32 74V50h56v24zM26 74h68M32 60c9 7 9-7 18 0s9-7 18 0 9-7 20 0';

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  choice: { ink: 'M60 80V12M60 18h30l10 8-10 8H60M60 42H30l-10 8 10 8h30', accent: 'M46 80h28' },
  slavery: { ink: 'M34 24a8 8 0 1 0 .1 0M34 42v22l-8 16M34 64l10 16M34 48l18 6h8', accent: 'M60 36h36v36H60zM78 36v36M60 54h36' },
  control: { ink: 'M28 20h36v54H28zM46 36a8 8 0 1 0 .1 0M36 62h20', accent: 'M88 34a9 9 0 1 0 .1 0M88 52v26M88 70h10M88 62h7' },
  nrm: { ink: PAPER, accent: 'M50 38h24M50 50h24M50 62h16' },
  sender: { ink: 'M22 28a8 8 0 1 0 .1 0M8 72c0-16 6-22 14-22s14 6 14 22M82 74V34l16-12 16 12v40z', accent: 'M44 52h26M62 44l8 8-8 8' },
  support: { ink: 'M24 44 60 14l36 30M32 40v38h56V40', accent: 'M60 68C44 56 48 44 60 52c12-8 16 4 0 16z' },
  decisions: {
    ink: 'M30 34a14 14 0 1 0 .1 0M26 46l5-4v14M90 34a14 14 0 1 0 .1 0',
    accent: 'M44 48h32M68 41l8 7-8 7M85 45c3-5 10-3 9 2-1 4-9 6-9 10h10',
  },
  firstAnswer: { ink: 'M26 20h68v58H26zM26 34h68M42 12v14M78 12v14', accent: 'M42 56l12 12 24-24' },
  finalAnswer: { ink: 'M16 78c0-22 22-20 40-28s34-14 34-36', accent: 'M90 6v24h18l-6-6 6-6H90M46 70h20M56 60v20' },
  whoSees: { ink: 'M14 46c22-34 70-34 92 0-22 34-70 34-92 0z', accent: 'M60 32a14 14 0 1 0 .1 0M60 42a4 4 0 1 0 .1 0' },
  immigration: { ink: 'M60 12a34 34 0 1 0 .1 0M26 46h68', accent: 'M60 12c-20 20-20 48 0 68 20-20 20-48 0-68' },
  police: { ink: 'M12 18h52v32H40L28 62V50H12z', accent: 'M72 34h36v30h-8v12L86 64H58v-6' },
  no: { ink: 'M36 80V12h48v68M26 80h68', accent: 'M36 12l26 12v66L36 80M55 52v6' },
  otherHelp: { ink: 'M16 48c4-44 84-44 88 0-10-8-20-8-28 0-10-8-22-8-32 0-8-8-18-8-28 0z', accent: 'M60 14V8M60 48v24c0 12-16 12-16 0' },
  change: { ink: 'M26 40c6-30 54-36 66-6M92 16v18H74', accent: 'M94 52c-6 30-54 36-66 6M28 76V58h18' },
  local: { ink: 'M60 84C30 50 36 12 60 12s30 38 0 72z', accent: 'M60 28a11 11 0 1 0 .1 0' },
  numbers: { ink: 'M40 8h40v76H40zM40 20h40M40 70h40', accent: 'M56 77h8M50 36c4 16 10 20 20 22l4-8-8-4-4 3c-3-2-4-4-5-7l3-3-4-8z' },
  yourTurn: { ink: BUBBLE, accent: 'M52 32c0-10 17-9 16 1-1 6-8 6-8 12M60 51v1' },
  hello: { ink: PERSON, accent: 'M88 30l8-6M90 40h10M86 20l4-9' },
  wrong: { ink: 'M34 56c-18 0-18-24 0-24 2-20 36-22 42-2 20-4 26 26 6 26z', accent: 'M40 66l-4 10M58 66l-4 12M76 66l-4 10' },
  using: {
    ink: 'M26 42h68v38H26zM20 28h80v14H20z',
    accent: 'M60 28v52M60 28c-24 2-22-20-8-16 6 2 8 10 8 16 0-6 2-14 8-16 14-4 16 18-8 16',
  },
  helpers: {
    ink: 'M40 24a9 9 0 1 0 .1 0M22 78c0-22 6-32 18-32s18 10 18 32',
    accent: 'M84 38a7 7 0 1 0 .1 0M70 78c0-16 5-24 14-24s14 8 14 24',
  },
  yourSay: { ink: BUBBLE, accent: 'M36 32h48M36 44h32' },
  age: { ink: CAKE, accent: 'M60 50V36M60 30c-4-5 0-8 0-12 4 5 4 9 0 12' },
  turning18: { ink: CAKE, accent: 'M48 50V36M48 30c-4-5 0-8 0-12 4 5 4 9 0 12M72 50V36M72 30c-4-5 0-8 0-12 4 5 4 9 0 12' },
  pause: {
    ink: 'M30 34h48v24c0 14-10 20-24 20S30 72 30 58zM78 40h8c12 0 12 18 0 18h-8',
    accent: 'M44 24c-4-6 4-8 0-14M60 24c-4-6 4-8 0-14',
  },
};

/** The drawing of a page; pages without one of their own share that of their kind. */
export function PageDrawing({ page }: { readonly page: string }) {
  const drawing = DRAWINGS[page] ?? (page.startsWith('no') ? DRAWINGS.no : undefined);
  if (drawing === undefined) return null;
  return (
    <svg className="drawing" viewBox="0 0 120 90" aria-hidden="true" focusable="false">
      <path className="drawing-ink" d={drawing.ink} />
      <path className="drawing-accent" d={drawing.accent} />
    </svg>
  );
}
