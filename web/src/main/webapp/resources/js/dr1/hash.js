/*
 * DR1, a draw that anybody can recompute, in plain JavaScript: no library, no network, no floating point.
 * Written from section 3 of the specification alone and sharing nothing with the server's own engine, so that two
 * programs have to agree. The section numbers in the comments are those of the specification.
 *
 * This file: the two hash functions (3.1), written out because browsers offer SHA-256 on https only and SM3 nowhere.
 */
var DR1 = DR1 || {};

(function () {
  "use strict";

  const BLOCK = 64;
  const UTF8 = new TextEncoder();

  /* FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  const K = new Int32Array([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  ]);
  const SHA_256_START = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  ];
  const SM3_START = [
    0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
  ];

  const HEX = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));
  const words = new Int32Array(68);

  function left(x, n) { return (x << n) | (x >>> (32 - n)); }
  function right(x, n) { return (x >>> n) | (x << (32 - n)); }

  function readBlock(bytes, at) {
    for (let i = 0; i < 16; i++, at += 4) {
      words[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
  }

  /** FIPS 180-4, 6.2.2: works one block into the state. */
  function sha256Block(state, bytes, at) {
    readBlock(bytes, at);
    for (let i = 16; i < 64; i++) {
      const x = words[i - 15], y = words[i - 2];
      words[i] = (words[i - 16] + (right(x, 7) ^ right(x, 18) ^ (x >>> 3))
          + words[i - 7] + (right(y, 17) ^ right(y, 19) ^ (y >>> 10))) | 0;
    }
    let a = state[0], b = state[1], c = state[2], d = state[3];
    let e = state[4], f = state[5], g = state[6], h = state[7];
    for (let i = 0; i < 64; i++) {
      const t1 = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
      const t2 = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t1) | 0;
      d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    state[0] += a; state[1] += b; state[2] += c; state[3] += d;
    state[4] += e; state[5] += f; state[6] += g; state[7] += h;
  }

  /** GB/T 32905-2016, 5.3.2 and 5.3.3: works one block into the state. */
  function sm3Block(state, bytes, at) {
    readBlock(bytes, at);
    for (let i = 16; i < 68; i++) {
      const x = words[i - 16] ^ words[i - 9] ^ left(words[i - 3], 15);
      words[i] = x ^ left(x, 15) ^ left(x, 23) ^ left(words[i - 13], 7) ^ words[i - 6];
    }
    let a = state[0], b = state[1], c = state[2], d = state[3];
    let e = state[4], f = state[5], g = state[6], h = state[7];
    for (let i = 0; i < 64; i++) {
      const early = i < 16;
      const s1 = left(left(a, 12) + e + left(early ? 0x79cc4519 : 0x7a879d8a, i % 32), 7);
      const s2 = s1 ^ left(a, 12);
      const t1 = (early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + s2 + (words[i] ^ words[i + 4]);
      const t2 = (early ? e ^ f ^ g : (e & f) | (~e & g)) + h + s1 + words[i];
      d = c; c = left(b, 9); b = a; a = t1 | 0;
      h = g; g = left(f, 19); f = e; e = t2 ^ left(t2, 9) ^ left(t2, 17);
    }
    state[0] ^= a; state[1] ^= b; state[2] ^= c; state[3] ^= d;
    state[4] ^= e; state[5] ^= f; state[6] ^= g; state[7] ^= h;
  }

  /** The last block or two: the rest of the bytes, the bit 1, zeros, and the length of everything in bits. */
  function padded(rest, total) {
    const blocks = new Uint8Array(rest.length < BLOCK - 8 ? BLOCK : 2 * BLOCK);
    const length = new DataView(blocks.buffer, blocks.length - 8);
    blocks.set(rest);
    blocks[rest.length] = 0x80;
    length.setUint32(0, total / 0x20000000);
    length.setUint32(4, total << 3);
    return blocks;
  }

  function hex(state) {
    let text = "";
    for (const word of state) {
      text += HEX[word >>> 24] + HEX[(word >>> 16) & 255] + HEX[(word >>> 8) & 255] + HEX[word & 255];
    }
    return text;
  }

  /** The H of the specification: one of the two functions, which differ in how they work a block only. */
  class Hash {
    constructor(name, start, work) {
      this.name = name;
      this.start = start;
      this.work = work;
    }

    /** H of bytes (a Uint8Array): 64 lowercase hexadecimal digits. */
    ofBytes(bytes) {
      return this.goOn(this.start, 0, bytes);
    }

    /** H of the UTF-8 bytes of a text. */
    ofText(text) {
      return this.ofBytes(UTF8.encode(text));
    }

    /** A function from text to H(prefix + text); a prefix of 64 letters, such as a seed, is worked only once. */
    after(prefix) {
      const state = Int32Array.from(this.start);
      this.work(state, UTF8.encode(prefix), 0);
      return text => this.goOn(state, BLOCK, UTF8.encode(text));
    }

    goOn(from, before, bytes) {
      const state = Int32Array.from(from);
      const whole = bytes.length - bytes.length % BLOCK;
      const end = padded(bytes.subarray(whole), before + bytes.length);
      for (let at = 0; at < whole; at += BLOCK) { this.work(state, bytes, at); }
      for (let at = 0; at < end.length; at += BLOCK) { this.work(state, end, at); }
      return hex(state);
    }
  }

  DR1.SHA_256 = new Hash("SHA-256", SHA_256_START, sha256Block);
  DR1.SM3 = new Hash("SM3", SM3_START, sm3Block);
  DR1.bytesOf = text => UTF8.encode(text);
})();
