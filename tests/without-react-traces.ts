// What React keeps for the developer tools of a browser costs much of a component test: where each
// element was made, and a track of what was drawn when. It looks for both once, as it is loaded.
Object.assign(console, { createTask: undefined, timeStamp: undefined });
