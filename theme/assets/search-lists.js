// Search, numbers: reads what src/Search/Encodings writes. src/Search/README.md has the format.
var searchParts = searchParts || {};

searchParts.lists = (() => {
  'use strict';

  var ALPHABET = ' !#$%\'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
  var VALUES = new Uint8Array(128);
  for (var letter = 0; letter < ALPHABET.length; letter++) VALUES[ALPHABET.charCodeAt(letter)] = letter;

  // Where the models of each sort begin.
  var STEPS = 24, LENGTHS = 0, UNARY = 32, HIGH = UNARY + 32 * STEPS, SMALL = HIGH + 128, FLAGS = SMALL + 32 * STEPS, RANKS = FLAGS + 32, MODELS = RANKS + 64;

  function bytesOf(text) {
    var bytes = new Uint8Array(text.length / 2 * 13 / 8 + 1 | 0);
    var held = 0, bits = 0, length = 0;
    for (var i = 0; i + 1 < text.length; i += 2) {
      held = held << 13 | VALUES[text.charCodeAt(i)] * 91 + VALUES[text.charCodeAt(i + 1)];
      for (bits += 13; bits >= 8;) {
        bits -= 8;
        bytes[length++] = held >> bits;
        held &= (1 << bits) - 1;
      }
    }
    return bytes;
  }

  class RangeDecoder {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 4;
      this.range = 4294967295;
      this.code = (bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3]) >>> 0;
      this.zero = new Uint16Array(MODELS).fill(16384);
      this.seen = new Uint8Array(MODELS);
    }

    normalize() {
      while (this.range < 16777216) {
        this.range *= 256;
        this.code = (this.code << 8 | this.bytes[this.at++]) >>> 0;
      }
    }

    // A decision that is as likely as its model has learnt.
    bit(model) {
      var chance = this.zero[model];
      var bound = (this.range >>> 15) * chance;
      var rate = Math.min(7, 32 - Math.clz32(this.seen[model] + 1));
      var yes = this.code >= bound ? 1 : 0;
      if (yes) {
        this.code -= bound;
        this.range -= bound;
        this.zero[model] = chance - (chance >> rate);
      } else {
        this.range = bound;
        this.zero[model] = chance + (32768 - chance >> rate);
      }
      if (this.seen[model] < 127) this.seen[model]++;
      this.normalize();
      return yes;
    }

    // Bits that are as likely as not.
    even(count) {
      var value = 0;
      for (; count > 0; count--) {
        this.range >>>= 1;
        var yes = this.code >= this.range ? 1 : 0;
        if (yes) this.code -= this.range;
        value = value << 1 | yes;
        this.normalize();
      }
      return value;
    }

    unary(first) {
      var value = 0;
      while (this.bit(first + Math.min(value, STEPS - 1))) value++;
      return value;
    }

    // How many times yes, each at a model of its own.
    length(first) {
      var bits = 0;
      while (this.bit(first + bits)) bits++;
      return bits;
    }
  }

  // The counterpart of ListEncoder: what was written is read in the same order.
  class Lists {
    constructor(text) {
      this.decoder = new RangeDecoder(bytesOf(text));
    }

    number() {
      var bits = this.decoder.length(LENGTHS);
      return (1 << bits | this.decoder.even(bits)) - 1;
    }

    gap(width) {
      var high = Math.min(width, 2), node = 1, value = this.decoder.unary(UNARY + width * STEPS);
      for (var i = 0; i < high; i++) {
        var yes = this.decoder.bit(HIGH + width * 4 + node);
        node = node * 2 + yes;
        value = value << 1 | yes;
      }
      return value << width - high | this.decoder.even(width - high);
    }

    small(kind) {
      return this.decoder.unary(SMALL + kind * STEPS);
    }

    flag(kind) {
      return this.decoder.bit(FLAGS + kind);
    }

    rank(last, follower) {
      if (this.decoder.bit(FLAGS + 31 - Math.clz32(last + 1))) return follower;
      var bits = this.decoder.length(RANKS);
      return bits ? ((2 | this.decoder.bit(RANKS + 32 + bits)) << bits - 1 | this.decoder.even(bits - 1)) - 1 : 0;
    }

    list() {
      var list = new Int32Array(this.number() + 1), width = this.number(), last = -1;
      for (var i = 0; i < list.length; i++) list[i] = last += this.gap(width) + 1;
      return list;
    }
  }

  return { bytesOf: bytesOf, Lists: Lists };
})();
