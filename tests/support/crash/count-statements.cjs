/** Runs `work` and counts the database statements that begin meanwhile; `onNth` is called when the `nth` (from 1) does. */
const countStatements = async (strapi, work, nth, onNth) => {
  let statements = 0;
  const count = () => {
    statements += 1;
    if (statements === nth) onNth();
  };
  strapi.db.connection.on('query', count);
  try {
    return { ...(await work()), statements };
  } finally {
    strapi.db.connection.off('query', count);
  }
};

module.exports = { countStatements };
