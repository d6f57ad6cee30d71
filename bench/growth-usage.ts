/** Loaded into a build: what the process has used is written down as it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMiB: maxRSS / 1024 };
  const file = process.env['GROWTH_USAGE'];
  if (file) writeFileSync(file, JSON.stringify(usage));
});
