// DynamoDB's interface on loopback and a free port, in memory. It ends with standard input, so it never outlives the tests that started it.
const server = require('dynalite')({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit(0)).on('error', () => process.exit(0));
