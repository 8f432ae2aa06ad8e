// Package npm tests the package for npm as it is packed, in a project of its own: what it is made of,
// its types, its element in pages that bundlers have built, and its engine in Node.js and in a worker.
package npm
