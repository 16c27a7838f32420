/**
 * Ends the process with one sentence for a person: what is wrong, and what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** Stops on a Node that not even the scripts which fetch the right one can run on. */
export function requireNode20() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(
      `This needs Node 20 or newer to begin, and found ${process.version}: install a newer Node, then run the same command again.`,
    );
}
