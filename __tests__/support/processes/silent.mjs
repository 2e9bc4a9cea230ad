// Runs, prints what it was given in its environment, and never listens.
console.log(JSON.stringify({ args: process.argv.slice(2), env: process.env }));
setInterval(() => {}, 1000);
