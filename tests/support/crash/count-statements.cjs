/**
 * Runs `work` and counts the database statements that begin meanwhile; `onNth` is called when the `nth` (from 1) does.
 * Adds to what `work` gives how many there were, and which of them committed.
 */
const countStatements = async (strapi, work, nth, onNth) => {
  let statements = 0;
  let commit = 0;
  const count = ({ sql }) => {
    statements += 1;
    if (/^commit\b/i.test(sql)) commit = statements;
    if (statements === nth) onNth();
  };
  strapi.db.connection.on('query', count);
  try {
    return { ...(await work()), statements, commit };
  } finally {
    strapi.db.connection.off('query', count);
  }
};

module.exports = { countStatements };
