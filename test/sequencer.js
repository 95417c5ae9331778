const { default: Sequencer } = require('@jest/test-sequencer');

/** The suites of this folder start processes and last longest: they come first, so that none runs alone at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => path.startsWith(__dirname);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
