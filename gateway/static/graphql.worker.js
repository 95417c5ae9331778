(() => {
  var JD = Object.create;
  var zu = Object.defineProperty;
  var XD = Object.getOwnPropertyDescriptor;
  var ZD = Object.getOwnPropertyNames;
  var KD = Object.getPrototypeOf,
    e5 = Object.prototype.hasOwnProperty;
  var H1 = ((e) =>
    typeof require < 'u'
      ? require
      : typeof Proxy < 'u'
        ? new Proxy(e, { get: (t, n) => (typeof require < 'u' ? require : t)[n] })
        : e)(function (e) {
    if (typeof require < 'u') return require.apply(this, arguments);
    throw Error('Dynamic require of "' + e + '" is not supported');
  });
  var t5 = (e, t, n) => () => {
    if (n) throw n[0];
    try {
      return (e && (t = e((e = 0))), t);
    } catch (r) {
      throw ((n = [r]), r);
    }
  };
  var ar = (e, t) => () => {
      try {
        return (t || e((t = { exports: {} }).exports, t), t.exports);
      } catch (n) {
        throw ((t = 0), n);
      }
    },
    n5 = (e, t) => {
      for (var n in t) zu(e, n, { get: t[n], enumerable: !0 });
    },
    r5 = (e, t, n, r) => {
      if ((t && typeof t == 'object') || typeof t == 'function')
        for (let i of ZD(t))
          !e5.call(e, i) && i !== n && zu(e, i, { get: () => t[i], enumerable: !(r = XD(t, i)) || r.enumerable });
      return e;
    };
  var Qu = (e, t, n) => (
    (n = e != null ? JD(KD(e)) : {}),
    r5(t || !e || !e.__esModule ? zu(n, 'default', { value: e, enumerable: !0 }) : n, e)
  );
  var Sm = ar((UO, Eu) => {
    'use strict';
    function Tm(e, t) {
      if (e != null) return e;
      var n = new Error(t !== void 0 ? t : 'Got unexpected ' + e);
      throw ((n.framesToPop = 1), n);
    }
    Eu.exports = Tm;
    Eu.exports.default = Tm;
    Object.defineProperty(Eu.exports, '__esModule', { value: !0 });
  });
  var So = ar(($M, Pm) => {
    'use strict';
    var Rm = '[^\\\\/]',
      c8 = '(?=.)',
      km = '[^/]',
      wf = '(?:\\/|$)',
      Om = '(?:^|\\/)',
      Lf = `\\.{1,2}${wf}`,
      f8 = '(?!\\.)',
      p8 = `(?!${Om}${Lf})`,
      d8 = `(?!\\.{0,1}${wf})`,
      h8 = `(?!${Lf})`,
      m8 = '[^.\\/]',
      g8 = `${km}*?`,
      D8 = '/',
      Mm = {
        DOT_LITERAL: '\\.',
        PLUS_LITERAL: '\\+',
        QMARK_LITERAL: '\\?',
        SLASH_LITERAL: '\\/',
        ONE_CHAR: c8,
        QMARK: km,
        END_ANCHOR: wf,
        DOTS_SLASH: Lf,
        NO_DOT: f8,
        NO_DOTS: p8,
        NO_DOT_SLASH: d8,
        NO_DOTS_SLASH: h8,
        QMARK_NO_DOT: m8,
        STAR: g8,
        START_ANCHOR: Om,
        SEP: D8,
      },
      y8 = {
        ...Mm,
        SLASH_LITERAL: '[\\\\/]',
        QMARK: Rm,
        STAR: `${Rm}*?`,
        DOTS_SLASH: '\\.{1,2}(?:[\\\\/]|$)',
        NO_DOT: '(?!\\.)',
        NO_DOTS: '(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))',
        NO_DOT_SLASH: '(?!\\.{0,1}(?:[\\\\/]|$))',
        NO_DOTS_SLASH: '(?!\\.{1,2}(?:[\\\\/]|$))',
        QMARK_NO_DOT: '[^.\\\\/]',
        START_ANCHOR: '(?:^|[\\\\/])',
        END_ANCHOR: '(?:[\\\\/]|$)',
        SEP: '\\',
      },
      E8 = {
        alnum: 'a-zA-Z0-9',
        alpha: 'a-zA-Z',
        ascii: '\\x00-\\x7F',
        blank: ' \\t',
        cntrl: '\\x00-\\x1F\\x7F',
        digit: '0-9',
        graph: '\\x21-\\x7E',
        lower: 'a-z',
        print: '\\x20-\\x7E ',
        punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
        space: ' \\t\\r\\n\\v\\f',
        upper: 'A-Z',
        word: 'A-Za-z0-9_',
        xdigit: 'A-Fa-f0-9',
      };
    Pm.exports = {
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE: E8,
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      REPLACEMENTS: { '***': '*', '**/**': '**', '**/**/**': '**' },
      CHAR_0: 48,
      CHAR_9: 57,
      CHAR_UPPERCASE_A: 65,
      CHAR_LOWERCASE_A: 97,
      CHAR_UPPERCASE_Z: 90,
      CHAR_LOWERCASE_Z: 122,
      CHAR_LEFT_PARENTHESES: 40,
      CHAR_RIGHT_PARENTHESES: 41,
      CHAR_ASTERISK: 42,
      CHAR_AMPERSAND: 38,
      CHAR_AT: 64,
      CHAR_BACKWARD_SLASH: 92,
      CHAR_CARRIAGE_RETURN: 13,
      CHAR_CIRCUMFLEX_ACCENT: 94,
      CHAR_COLON: 58,
      CHAR_COMMA: 44,
      CHAR_DOT: 46,
      CHAR_DOUBLE_QUOTE: 34,
      CHAR_EQUAL: 61,
      CHAR_EXCLAMATION_MARK: 33,
      CHAR_FORM_FEED: 12,
      CHAR_FORWARD_SLASH: 47,
      CHAR_GRAVE_ACCENT: 96,
      CHAR_HASH: 35,
      CHAR_HYPHEN_MINUS: 45,
      CHAR_LEFT_ANGLE_BRACKET: 60,
      CHAR_LEFT_CURLY_BRACE: 123,
      CHAR_LEFT_SQUARE_BRACKET: 91,
      CHAR_LINE_FEED: 10,
      CHAR_NO_BREAK_SPACE: 160,
      CHAR_PERCENT: 37,
      CHAR_PLUS: 43,
      CHAR_QUESTION_MARK: 63,
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      CHAR_RIGHT_CURLY_BRACE: 125,
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      CHAR_SEMICOLON: 59,
      CHAR_SINGLE_QUOTE: 39,
      CHAR_SPACE: 32,
      CHAR_TAB: 9,
      CHAR_UNDERSCORE: 95,
      CHAR_VERTICAL_LINE: 124,
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      extglobChars(e) {
        return {
          '!': { type: 'negate', open: '(?:(?!(?:', close: `))${e.STAR})` },
          '?': { type: 'qmark', open: '(?:', close: ')?' },
          '+': { type: 'plus', open: '(?:', close: ')+' },
          '*': { type: 'star', open: '(?:', close: ')*' },
          '@': { type: 'at', open: '(?:', close: ')' },
        };
      },
      globChars(e) {
        return e === !0 ? y8 : Mm;
      },
    };
  });
  var Fu = ar((Ht) => {
    'use strict';
    var {
      REGEX_BACKSLASH: v8,
      REGEX_REMOVE_BACKSLASH: b8,
      REGEX_SPECIAL_CHARS: x8,
      REGEX_SPECIAL_CHARS_GLOBAL: _8,
    } = So();
    Ht.isObject = (e) => e !== null && typeof e == 'object' && !Array.isArray(e);
    Ht.hasRegexChars = (e) => x8.test(e);
    Ht.isRegexChar = (e) => e.length === 1 && Ht.hasRegexChars(e);
    Ht.escapeRegex = (e) => e.replace(_8, '\\$1');
    Ht.toPosixSlashes = (e) => e.replace(v8, '/');
    Ht.removeBackslashes = (e) => e.replace(b8, (t) => (t === '\\' ? '' : t));
    Ht.supportsLookbehinds = () => {
      let e = process.version.slice(1).split('.').map(Number);
      return (e.length === 3 && e[0] >= 9) || (e[0] === 8 && e[1] >= 10);
    };
    Ht.escapeLast = (e, t, n) => {
      let r = e.lastIndexOf(t, n);
      return r === -1 ? e : e[r - 1] === '\\' ? Ht.escapeLast(e, t, r - 1) : `${e.slice(0, r)}\\${e.slice(r)}`;
    };
    Ht.removePrefix = (e, t = {}) => {
      let n = e;
      return (n.startsWith('./') && ((n = n.slice(2)), (t.prefix = './')), n);
    };
    Ht.wrapOutput = (e, t = {}, n = {}) => {
      let r = n.contains ? '' : '^',
        i = n.contains ? '' : '$',
        s = `${r}(?:${e})${i}`;
      return (t.negated === !0 && (s = `(?:^(?!${s}).*$)`), s);
    };
    Ht.basename = (e, { windows: t } = {}) =>
      t ? e.replace(/[\\/]$/, '').replace(/.*[\\/]/, '') : e.replace(/\/$/, '').replace(/.*\//, '');
  });
  var Wm = ar((GM, Hm) => {
    'use strict';
    var Bm = Fu(),
      {
        CHAR_ASTERISK: If,
        CHAR_AT: N8,
        CHAR_BACKWARD_SLASH: Fo,
        CHAR_COMMA: T8,
        CHAR_DOT: Rf,
        CHAR_EXCLAMATION_MARK: Vm,
        CHAR_FORWARD_SLASH: qm,
        CHAR_LEFT_CURLY_BRACE: kf,
        CHAR_LEFT_PARENTHESES: Of,
        CHAR_LEFT_SQUARE_BRACKET: S8,
        CHAR_PLUS: F8,
        CHAR_QUESTION_MARK: Um,
        CHAR_RIGHT_CURLY_BRACE: A8,
        CHAR_RIGHT_PARENTHESES: $m,
        CHAR_RIGHT_SQUARE_BRACKET: C8,
      } = So(),
      jm = (e) => e === qm || e === Fo,
      Gm = (e) => {
        e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
      },
      w8 = (e, t) => {
        let n = t || {},
          r = e.length - 1,
          i = n.parts === !0 || n.scanToEnd === !0,
          s = [],
          o = [],
          a = [],
          u = e,
          l = -1,
          c = 0,
          f = 0,
          h = !1,
          g = !1,
          m = !1,
          y = !1,
          b = !1,
          _ = !1,
          L = !1,
          T = !1,
          A = !1,
          w = 0,
          k,
          P,
          G = { value: '', depth: 0, isGlob: !1 },
          I = () => l >= r,
          C = () => u.charCodeAt(l + 1),
          X = () => ((k = P), u.charCodeAt(++l));
        for (; l < r;) {
          P = X();
          let J;
          if (P === Fo) {
            ((L = G.backslashes = !0), (P = X()), P === kf && (_ = !0));
            continue;
          }
          if (_ === !0 || P === kf) {
            for (w++; I() !== !0 && (P = X());) {
              if (P === Fo) {
                ((L = G.backslashes = !0), X());
                continue;
              }
              if (P === kf) {
                w++;
                continue;
              }
              if (_ !== !0 && P === Rf && (P = X()) === Rf) {
                if (((h = G.isBrace = !0), (m = G.isGlob = !0), (A = !0), i === !0)) continue;
                break;
              }
              if (_ !== !0 && P === T8) {
                if (((h = G.isBrace = !0), (m = G.isGlob = !0), (A = !0), i === !0)) continue;
                break;
              }
              if (P === A8 && (w--, w === 0)) {
                ((_ = !1), (h = G.isBrace = !0), (A = !0));
                break;
              }
            }
            if (i === !0) continue;
            break;
          }
          if (P === qm) {
            if ((s.push(l), o.push(G), (G = { value: '', depth: 0, isGlob: !1 }), A === !0)) continue;
            if (k === Rf && l === c + 1) {
              c += 2;
              continue;
            }
            f = l + 1;
            continue;
          }
          if (n.noext !== !0 && (P === F8 || P === N8 || P === If || P === Um || P === Vm) === !0 && C() === Of) {
            if (((m = G.isGlob = !0), (y = G.isExtglob = !0), (A = !0), i === !0)) {
              for (; I() !== !0 && (P = X());) {
                if (P === Fo) {
                  ((L = G.backslashes = !0), (P = X()));
                  continue;
                }
                if (P === $m) {
                  ((m = G.isGlob = !0), (A = !0));
                  break;
                }
              }
              continue;
            }
            break;
          }
          if (P === If) {
            if ((k === If && (b = G.isGlobstar = !0), (m = G.isGlob = !0), (A = !0), i === !0)) continue;
            break;
          }
          if (P === Um) {
            if (((m = G.isGlob = !0), (A = !0), i === !0)) continue;
            break;
          }
          if (P === S8)
            for (; I() !== !0 && (J = X());) {
              if (J === Fo) {
                ((L = G.backslashes = !0), X());
                continue;
              }
              if (J === C8) {
                if (((g = G.isBracket = !0), (m = G.isGlob = !0), (A = !0), i === !0)) continue;
                break;
              }
            }
          if (n.nonegate !== !0 && P === Vm && l === c) {
            ((T = G.negated = !0), c++);
            continue;
          }
          if (n.noparen !== !0 && P === Of) {
            if (((m = G.isGlob = !0), i === !0)) {
              for (; I() !== !0 && (P = X());) {
                if (P === Of) {
                  ((L = G.backslashes = !0), (P = X()));
                  continue;
                }
                if (P === $m) {
                  A = !0;
                  break;
                }
              }
              continue;
            }
            break;
          }
          if (m === !0) {
            if (((A = !0), i === !0)) continue;
            break;
          }
        }
        n.noext === !0 && ((y = !1), (m = !1));
        let Y = u,
          qe = '',
          S = '';
        (c > 0 && ((qe = u.slice(0, c)), (u = u.slice(c)), (f -= c)),
          Y && m === !0 && f > 0 ? ((Y = u.slice(0, f)), (S = u.slice(f))) : m === !0 ? ((Y = ''), (S = u)) : (Y = u),
          Y && Y !== '' && Y !== '/' && Y !== u && jm(Y.charCodeAt(Y.length - 1)) && (Y = Y.slice(0, -1)),
          n.unescape === !0 && (S && (S = Bm.removeBackslashes(S)), Y && L === !0 && (Y = Bm.removeBackslashes(Y))));
        let F = {
          prefix: qe,
          input: e,
          start: c,
          base: Y,
          glob: S,
          isBrace: h,
          isBracket: g,
          isGlob: m,
          isExtglob: y,
          isGlobstar: b,
          negated: T,
        };
        if (
          (n.tokens === !0 && ((F.maxDepth = 0), jm(P) || o.push(G), (F.tokens = o)), n.parts === !0 || n.tokens === !0)
        ) {
          let J;
          for (let q = 0; q < s.length; q++) {
            let te = J ? J + 1 : c,
              se = s[q],
              le = e.slice(te, se);
            (n.tokens &&
              (q === 0 && c !== 0 ? ((o[q].isPrefix = !0), (o[q].value = qe)) : (o[q].value = le),
              Gm(o[q]),
              (F.maxDepth += o[q].depth)),
              (q !== 0 || le !== '') && a.push(le),
              (J = se));
          }
          if (J && J + 1 < e.length) {
            let q = e.slice(J + 1);
            (a.push(q),
              n.tokens && ((o[o.length - 1].value = q), Gm(o[o.length - 1]), (F.maxDepth += o[o.length - 1].depth)));
          }
          ((F.slashes = s), (F.parts = a));
        }
        return F;
      };
    Hm.exports = w8;
  });
  var Jm = ar((qM, Ym) => {
    'use strict';
    var Au = So(),
      En = Fu(),
      {
        MAX_LENGTH: Cu,
        POSIX_REGEX_SOURCE: L8,
        REGEX_NON_SPECIAL_CHARS: I8,
        REGEX_SPECIAL_CHARS_BACKREF: R8,
        REPLACEMENTS: zm,
      } = Au,
      k8 = (e, t) => {
        if (typeof t.expandRange == 'function') return t.expandRange(...e, t);
        e.sort();
        let n = `[${e.join('-')}]`;
        try {
          new RegExp(n);
        } catch {
          return e.map((i) => En.escapeRegex(i)).join('..');
        }
        return n;
      },
      Es = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,
      Qm = (e, t) => {
        if (typeof e != 'string') throw new TypeError('Expected a string');
        e = zm[e] || e;
        let n = { ...t },
          r = typeof n.maxLength == 'number' ? Math.min(Cu, n.maxLength) : Cu,
          i = e.length;
        if (i > r) throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${r}`);
        let s = { type: 'bos', value: '', output: n.prepend || '' },
          o = [s],
          a = n.capture ? '' : '?:',
          u = Au.globChars(n.windows),
          l = Au.extglobChars(u),
          {
            DOT_LITERAL: c,
            PLUS_LITERAL: f,
            SLASH_LITERAL: h,
            ONE_CHAR: g,
            DOTS_SLASH: m,
            NO_DOT: y,
            NO_DOT_SLASH: b,
            NO_DOTS_SLASH: _,
            QMARK: L,
            QMARK_NO_DOT: T,
            STAR: A,
            START_ANCHOR: w,
          } = u,
          k = (O) => `(${a}(?:(?!${w}${O.dot ? m : c}).)*?)`,
          P = n.dot ? '' : y,
          G = n.dot ? L : T,
          I = n.bash === !0 ? k(n) : A;
        (n.capture && (I = `(${I})`), typeof n.noext == 'boolean' && (n.noextglob = n.noext));
        let C = {
          input: e,
          index: -1,
          start: 0,
          dot: n.dot === !0,
          consumed: '',
          output: '',
          prefix: '',
          backtrack: !1,
          negated: !1,
          brackets: 0,
          braces: 0,
          parens: 0,
          quotes: 0,
          globstar: !1,
          tokens: o,
        };
        ((e = En.removePrefix(e, C)), (i = e.length));
        let X = [],
          Y = [],
          qe = [],
          S = s,
          F,
          J = () => C.index === i - 1,
          q = (C.peek = (O = 1) => e[C.index + O]),
          te = (C.advance = () => e[++C.index]),
          se = () => e.slice(C.index + 1),
          le = (O = '', z = 0) => {
            ((C.consumed += O), (C.index += z));
          },
          Ie = (O) => {
            ((C.output += O.output != null ? O.output : O.value), le(O.value));
          },
          Pe = () => {
            let O = 1;
            for (; q() === '!' && (q(2) !== '(' || q(3) === '?');) (te(), C.start++, O++);
            return O % 2 === 0 ? !1 : ((C.negated = !0), C.start++, !0);
          },
          dt = (O) => {
            (C[O]++, qe.push(O));
          },
          yt = (O) => {
            (C[O]--, qe.pop());
          },
          pe = (O) => {
            if (S.type === 'globstar') {
              let z = C.braces > 0 && (O.type === 'comma' || O.type === 'brace'),
                H = O.extglob === !0 || (X.length && (O.type === 'pipe' || O.type === 'paren'));
              O.type !== 'slash' &&
                O.type !== 'paren' &&
                !z &&
                !H &&
                ((C.output = C.output.slice(0, -S.output.length)),
                (S.type = 'star'),
                (S.value = '*'),
                (S.output = I),
                (C.output += S.output));
            }
            if (
              (X.length && O.type !== 'paren' && !l[O.value] && (X[X.length - 1].inner += O.value),
              (O.value || O.output) && Ie(O),
              S && S.type === 'text' && O.type === 'text')
            ) {
              ((S.value += O.value), (S.output = (S.output || '') + O.value));
              return;
            }
            ((O.prev = S), o.push(O), (S = O));
          },
          B = (O, z) => {
            let H = { ...l[z], conditions: 1, inner: '' };
            ((H.prev = S), (H.parens = C.parens), (H.output = C.output));
            let ee = (n.capture ? '(' : '') + H.open;
            (dt('parens'),
              pe({ type: O, value: z, output: C.output ? '' : g }),
              pe({ type: 'paren', extglob: !0, value: te(), output: ee }),
              X.push(H));
          },
          K = (O) => {
            let z = O.close + (n.capture ? ')' : '');
            if (O.type === 'negate') {
              let H = I;
              (O.inner && O.inner.length > 1 && O.inner.includes('/') && (H = k(n)),
                (H !== I || J() || /^\)+$/.test(se())) && (z = O.close = `)$))${H}`),
                O.prev.type === 'bos' && J() && (C.negatedExtglob = !0));
            }
            (pe({ type: 'paren', extglob: !0, value: F, output: z }), yt('parens'));
          };
        if (n.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
          let O = !1,
            z = e.replace(R8, (H, ee, re, He, we, zt) =>
              He === '\\'
                ? ((O = !0), H)
                : He === '?'
                  ? ee
                    ? ee + He + (we ? L.repeat(we.length) : '')
                    : zt === 0
                      ? G + (we ? L.repeat(we.length) : '')
                      : L.repeat(re.length)
                  : He === '.'
                    ? c.repeat(re.length)
                    : He === '*'
                      ? ee
                        ? ee + He + (we ? I : '')
                        : I
                      : ee
                        ? H
                        : `\\${H}`,
            );
          return (
            O === !0 &&
              (n.unescape === !0
                ? (z = z.replace(/\\/g, ''))
                : (z = z.replace(/\\+/g, (H) => (H.length % 2 === 0 ? '\\\\' : H ? '\\' : '')))),
            z === e && n.contains === !0 ? ((C.output = e), C) : ((C.output = En.wrapOutput(z, C, t)), C)
          );
        }
        for (; !J();) {
          if (((F = te()), F === '\0')) continue;
          if (F === '\\') {
            let H = q();
            if ((H === '/' && n.bash !== !0) || H === '.' || H === ';') continue;
            if (!H) {
              ((F += '\\'), pe({ type: 'text', value: F }));
              continue;
            }
            let ee = /^\\+/.exec(se()),
              re = 0;
            if (
              (ee && ee[0].length > 2 && ((re = ee[0].length), (C.index += re), re % 2 !== 0 && (F += '\\')),
              n.unescape === !0 ? (F = te() || '') : (F += te() || ''),
              C.brackets === 0)
            ) {
              pe({ type: 'text', value: F });
              continue;
            }
          }
          if (C.brackets > 0 && (F !== ']' || S.value === '[' || S.value === '[^')) {
            if (n.posix !== !1 && F === ':') {
              let H = S.value.slice(1);
              if (H.includes('[') && ((S.posix = !0), H.includes(':'))) {
                let ee = S.value.lastIndexOf('['),
                  re = S.value.slice(0, ee),
                  He = S.value.slice(ee + 2),
                  we = L8[He];
                if (we) {
                  ((S.value = re + we), (C.backtrack = !0), te(), !s.output && o.indexOf(S) === 1 && (s.output = g));
                  continue;
                }
              }
            }
            (((F === '[' && q() !== ':') || (F === '-' && q() === ']')) && (F = `\\${F}`),
              F === ']' && (S.value === '[' || S.value === '[^') && (F = `\\${F}`),
              n.posix === !0 && F === '!' && S.value === '[' && (F = '^'),
              (S.value += F),
              Ie({ value: F }));
            continue;
          }
          if (C.quotes === 1 && F !== '"') {
            ((F = En.escapeRegex(F)), (S.value += F), Ie({ value: F }));
            continue;
          }
          if (F === '"') {
            ((C.quotes = C.quotes === 1 ? 0 : 1), n.keepQuotes === !0 && pe({ type: 'text', value: F }));
            continue;
          }
          if (F === '(') {
            (dt('parens'), pe({ type: 'paren', value: F }));
            continue;
          }
          if (F === ')') {
            if (C.parens === 0 && n.strictBrackets === !0) throw new SyntaxError(Es('opening', '('));
            let H = X[X.length - 1];
            if (H && C.parens === H.parens + 1) {
              K(X.pop());
              continue;
            }
            (pe({ type: 'paren', value: F, output: C.parens ? ')' : '\\)' }), yt('parens'));
            continue;
          }
          if (F === '[') {
            if (n.nobracket === !0 || !se().includes(']')) {
              if (n.nobracket !== !0 && n.strictBrackets === !0) throw new SyntaxError(Es('closing', ']'));
              F = `\\${F}`;
            } else dt('brackets');
            pe({ type: 'bracket', value: F });
            continue;
          }
          if (F === ']') {
            if (n.nobracket === !0 || (S && S.type === 'bracket' && S.value.length === 1)) {
              pe({ type: 'text', value: F, output: `\\${F}` });
              continue;
            }
            if (C.brackets === 0) {
              if (n.strictBrackets === !0) throw new SyntaxError(Es('opening', '['));
              pe({ type: 'text', value: F, output: `\\${F}` });
              continue;
            }
            yt('brackets');
            let H = S.value.slice(1);
            if (
              (S.posix !== !0 && H[0] === '^' && !H.includes('/') && (F = `/${F}`),
              (S.value += F),
              Ie({ value: F }),
              n.literalBrackets === !1 || En.hasRegexChars(H))
            )
              continue;
            let ee = En.escapeRegex(S.value);
            if (((C.output = C.output.slice(0, -S.value.length)), n.literalBrackets === !0)) {
              ((C.output += ee), (S.value = ee));
              continue;
            }
            ((S.value = `(${a}${ee}|${S.value})`), (C.output += S.value));
            continue;
          }
          if (F === '{' && n.nobrace !== !0) {
            dt('braces');
            let H = {
              type: 'brace',
              value: F,
              output: '(',
              outputIndex: C.output.length,
              tokensIndex: C.tokens.length,
            };
            (Y.push(H), pe(H));
            continue;
          }
          if (F === '}') {
            let H = Y[Y.length - 1];
            if (n.nobrace === !0 || !H) {
              pe({ type: 'text', value: F, output: F });
              continue;
            }
            let ee = ')';
            if (H.dots === !0) {
              let re = o.slice(),
                He = [];
              for (let we = re.length - 1; we >= 0 && (o.pop(), re[we].type !== 'brace'); we--)
                re[we].type !== 'dots' && He.unshift(re[we].value);
              ((ee = k8(He, n)), (C.backtrack = !0));
            }
            if (H.comma !== !0 && H.dots !== !0) {
              let re = C.output.slice(0, H.outputIndex),
                He = C.tokens.slice(H.tokensIndex);
              ((H.value = H.output = '\\{'), (F = ee = '\\}'), (C.output = re));
              for (let we of He) C.output += we.output || we.value;
            }
            (pe({ type: 'brace', value: F, output: ee }), yt('braces'), Y.pop());
            continue;
          }
          if (F === '|') {
            (X.length > 0 && X[X.length - 1].conditions++, pe({ type: 'text', value: F }));
            continue;
          }
          if (F === ',') {
            let H = F,
              ee = Y[Y.length - 1];
            (ee && qe[qe.length - 1] === 'braces' && ((ee.comma = !0), (H = '|')),
              pe({ type: 'comma', value: F, output: H }));
            continue;
          }
          if (F === '/') {
            if (S.type === 'dot' && C.index === C.start + 1) {
              ((C.start = C.index + 1), (C.consumed = ''), (C.output = ''), o.pop(), (S = s));
              continue;
            }
            pe({ type: 'slash', value: F, output: h });
            continue;
          }
          if (F === '.') {
            if (C.braces > 0 && S.type === 'dot') {
              S.value === '.' && (S.output = c);
              let H = Y[Y.length - 1];
              ((S.type = 'dots'), (S.output += F), (S.value += F), (H.dots = !0));
              continue;
            }
            if (C.braces + C.parens === 0 && S.type !== 'bos' && S.type !== 'slash') {
              pe({ type: 'text', value: F, output: c });
              continue;
            }
            pe({ type: 'dot', value: F, output: c });
            continue;
          }
          if (F === '?') {
            if (!(S && S.value === '(') && n.noextglob !== !0 && q() === '(' && q(2) !== '?') {
              B('qmark', F);
              continue;
            }
            if (S && S.type === 'paren') {
              let ee = q(),
                re = F;
              if (ee === '<' && !En.supportsLookbehinds())
                throw new Error('Node.js v10 or higher is required for regex lookbehinds');
              (((S.value === '(' && !/[!=<:]/.test(ee)) || (ee === '<' && !/<([!=]|\w+>)/.test(se()))) &&
                (re = `\\${F}`),
                pe({ type: 'text', value: F, output: re }));
              continue;
            }
            if (n.dot !== !0 && (S.type === 'slash' || S.type === 'bos')) {
              pe({ type: 'qmark', value: F, output: T });
              continue;
            }
            pe({ type: 'qmark', value: F, output: L });
            continue;
          }
          if (F === '!') {
            if (n.noextglob !== !0 && q() === '(' && (q(2) !== '?' || !/[!=<:]/.test(q(3)))) {
              B('negate', F);
              continue;
            }
            if (n.nonegate !== !0 && C.index === 0) {
              Pe();
              continue;
            }
          }
          if (F === '+') {
            if (n.noextglob !== !0 && q() === '(' && q(2) !== '?') {
              B('plus', F);
              continue;
            }
            if ((S && S.value === '(') || n.regex === !1) {
              pe({ type: 'plus', value: F, output: f });
              continue;
            }
            if ((S && (S.type === 'bracket' || S.type === 'paren' || S.type === 'brace')) || C.parens > 0) {
              pe({ type: 'plus', value: F });
              continue;
            }
            pe({ type: 'plus', value: f });
            continue;
          }
          if (F === '@') {
            if (n.noextglob !== !0 && q() === '(' && q(2) !== '?') {
              pe({ type: 'at', extglob: !0, value: F, output: '' });
              continue;
            }
            pe({ type: 'text', value: F });
            continue;
          }
          if (F !== '*') {
            (F === '$' || F === '^') && (F = `\\${F}`);
            let H = I8.exec(se());
            (H && ((F += H[0]), (C.index += H[0].length)), pe({ type: 'text', value: F }));
            continue;
          }
          if (S && (S.type === 'globstar' || S.star === !0)) {
            ((S.type = 'star'),
              (S.star = !0),
              (S.value += F),
              (S.output = I),
              (C.backtrack = !0),
              (C.globstar = !0),
              le(F));
            continue;
          }
          let O = se();
          if (n.noextglob !== !0 && /^\([^?]/.test(O)) {
            B('star', F);
            continue;
          }
          if (S.type === 'star') {
            if (n.noglobstar === !0) {
              le(F);
              continue;
            }
            let H = S.prev,
              ee = H.prev,
              re = H.type === 'slash' || H.type === 'bos',
              He = ee && (ee.type === 'star' || ee.type === 'globstar');
            if (n.bash === !0 && (!re || (O[0] && O[0] !== '/'))) {
              pe({ type: 'star', value: F, output: '' });
              continue;
            }
            let we = C.braces > 0 && (H.type === 'comma' || H.type === 'brace'),
              zt = X.length && (H.type === 'pipe' || H.type === 'paren');
            if (!re && H.type !== 'paren' && !we && !zt) {
              pe({ type: 'star', value: F, output: '' });
              continue;
            }
            for (; O.slice(0, 3) === '/**';) {
              let ht = e[C.index + 4];
              if (ht && ht !== '/') break;
              ((O = O.slice(3)), le('/**', 3));
            }
            if (H.type === 'bos' && J()) {
              ((S.type = 'globstar'),
                (S.value += F),
                (S.output = k(n)),
                (C.output = S.output),
                (C.globstar = !0),
                le(F));
              continue;
            }
            if (H.type === 'slash' && H.prev.type !== 'bos' && !He && J()) {
              ((C.output = C.output.slice(0, -(H.output + S.output).length)),
                (H.output = `(?:${H.output}`),
                (S.type = 'globstar'),
                (S.output = k(n) + (n.strictSlashes ? ')' : '|$)')),
                (S.value += F),
                (C.globstar = !0),
                (C.output += H.output + S.output),
                le(F));
              continue;
            }
            if (H.type === 'slash' && H.prev.type !== 'bos' && O[0] === '/') {
              let ht = O[1] !== void 0 ? '|$' : '';
              ((C.output = C.output.slice(0, -(H.output + S.output).length)),
                (H.output = `(?:${H.output}`),
                (S.type = 'globstar'),
                (S.output = `${k(n)}${h}|${h}${ht})`),
                (S.value += F),
                (C.output += H.output + S.output),
                (C.globstar = !0),
                le(F + te()),
                pe({ type: 'slash', value: '/', output: '' }));
              continue;
            }
            if (H.type === 'bos' && O[0] === '/') {
              ((S.type = 'globstar'),
                (S.value += F),
                (S.output = `(?:^|${h}|${k(n)}${h})`),
                (C.output = S.output),
                (C.globstar = !0),
                le(F + te()),
                pe({ type: 'slash', value: '/', output: '' }));
              continue;
            }
            ((C.output = C.output.slice(0, -S.output.length)),
              (S.type = 'globstar'),
              (S.output = k(n)),
              (S.value += F),
              (C.output += S.output),
              (C.globstar = !0),
              le(F));
            continue;
          }
          let z = { type: 'star', value: F, output: I };
          if (n.bash === !0) {
            ((z.output = '.*?'), (S.type === 'bos' || S.type === 'slash') && (z.output = P + z.output), pe(z));
            continue;
          }
          if (S && (S.type === 'bracket' || S.type === 'paren') && n.regex === !0) {
            ((z.output = F), pe(z));
            continue;
          }
          ((C.index === C.start || S.type === 'slash' || S.type === 'dot') &&
            (S.type === 'dot'
              ? ((C.output += b), (S.output += b))
              : n.dot === !0
                ? ((C.output += _), (S.output += _))
                : ((C.output += P), (S.output += P)),
            q() !== '*' && ((C.output += g), (S.output += g))),
            pe(z));
        }
        for (; C.brackets > 0;) {
          if (n.strictBrackets === !0) throw new SyntaxError(Es('closing', ']'));
          ((C.output = En.escapeLast(C.output, '[')), yt('brackets'));
        }
        for (; C.parens > 0;) {
          if (n.strictBrackets === !0) throw new SyntaxError(Es('closing', ')'));
          ((C.output = En.escapeLast(C.output, '(')), yt('parens'));
        }
        for (; C.braces > 0;) {
          if (n.strictBrackets === !0) throw new SyntaxError(Es('closing', '}'));
          ((C.output = En.escapeLast(C.output, '{')), yt('braces'));
        }
        if (
          (n.strictSlashes !== !0 &&
            (S.type === 'star' || S.type === 'bracket') &&
            pe({ type: 'maybe_slash', value: '', output: `${h}?` }),
          C.backtrack === !0)
        ) {
          C.output = '';
          for (let O of C.tokens)
            ((C.output += O.output != null ? O.output : O.value), O.suffix && (C.output += O.suffix));
        }
        return C;
      };
    Qm.fastpaths = (e, t) => {
      let n = { ...t },
        r = typeof n.maxLength == 'number' ? Math.min(Cu, n.maxLength) : Cu,
        i = e.length;
      if (i > r) throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${r}`);
      e = zm[e] || e;
      let {
          DOT_LITERAL: s,
          SLASH_LITERAL: o,
          ONE_CHAR: a,
          DOTS_SLASH: u,
          NO_DOT: l,
          NO_DOTS: c,
          NO_DOTS_SLASH: f,
          STAR: h,
          START_ANCHOR: g,
        } = Au.globChars(n.windows),
        m = n.dot ? c : l,
        y = n.dot ? f : l,
        b = n.capture ? '' : '?:',
        _ = { negated: !1, prefix: '' },
        L = n.bash === !0 ? '.*?' : h;
      n.capture && (L = `(${L})`);
      let T = (P) => (P.noglobstar === !0 ? L : `(${b}(?:(?!${g}${P.dot ? u : s}).)*?)`),
        A = (P) => {
          switch (P) {
            case '*':
              return `${m}${a}${L}`;
            case '.*':
              return `${s}${a}${L}`;
            case '*.*':
              return `${m}${L}${s}${a}${L}`;
            case '*/*':
              return `${m}${L}${o}${a}${y}${L}`;
            case '**':
              return m + T(n);
            case '**/*':
              return `(?:${m}${T(n)}${o})?${y}${a}${L}`;
            case '**/*.*':
              return `(?:${m}${T(n)}${o})?${y}${L}${s}${a}${L}`;
            case '**/.*':
              return `(?:${m}${T(n)}${o})?${s}${a}${L}`;
            default: {
              let G = /^(.*?)\.(\w+)$/.exec(P);
              if (!G) return;
              let I = A(G[1]);
              return I ? I + s + G[2] : void 0;
            }
          }
        },
        w = En.removePrefix(e, _),
        k = A(w);
      return (k && n.strictSlashes !== !0 && (k += `${o}?`), k);
    };
    Ym.exports = Qm;
  });
  var Km = ar((HM, Zm) => {
    'use strict';
    var O8 = Wm(),
      Mf = Jm(),
      Xm = Fu(),
      M8 = So(),
      P8 = (e) => e && typeof e == 'object' && !Array.isArray(e),
      nt = (e, t, n = !1) => {
        if (Array.isArray(e)) {
          let c = e.map((h) => nt(h, t, n));
          return (h) => {
            for (let g of c) {
              let m = g(h);
              if (m) return m;
            }
            return !1;
          };
        }
        let r = P8(e) && e.tokens && e.input;
        if (e === '' || (typeof e != 'string' && !r)) throw new TypeError('Expected pattern to be a non-empty string');
        let i = t || {},
          s = i.windows,
          o = r ? nt.compileRe(e, t) : nt.makeRe(e, t, !1, !0),
          a = o.state;
        delete o.state;
        let u = () => !1;
        if (i.ignore) {
          let c = { ...t, ignore: null, onMatch: null, onResult: null };
          u = nt(i.ignore, c, n);
        }
        let l = (c, f = !1) => {
          let { isMatch: h, match: g, output: m } = nt.test(c, o, t, { glob: e, posix: s }),
            y = { glob: e, state: a, regex: o, posix: s, input: c, output: m, match: g, isMatch: h };
          return (
            typeof i.onResult == 'function' && i.onResult(y),
            h === !1
              ? ((y.isMatch = !1), f ? y : !1)
              : u(c)
                ? (typeof i.onIgnore == 'function' && i.onIgnore(y), (y.isMatch = !1), f ? y : !1)
                : (typeof i.onMatch == 'function' && i.onMatch(y), f ? y : !0)
          );
        };
        return (n && (l.state = a), l);
      };
    nt.test = (e, t, n, { glob: r, posix: i } = {}) => {
      if (typeof e != 'string') throw new TypeError('Expected input to be a string');
      if (e === '') return { isMatch: !1, output: '' };
      let s = n || {},
        o = s.format || (i ? Xm.toPosixSlashes : null),
        a = e === r,
        u = a && o ? o(e) : e;
      return (
        a === !1 && ((u = o ? o(e) : e), (a = u === r)),
        (a === !1 || s.capture === !0) &&
          (s.matchBase === !0 || s.basename === !0 ? (a = nt.matchBase(e, t, n, i)) : (a = t.exec(u))),
        { isMatch: !!a, match: a, output: u }
      );
    };
    nt.matchBase = (e, t, n) => (t instanceof RegExp ? t : nt.makeRe(t, n)).test(Xm.basename(e));
    nt.isMatch = (e, t, n) => nt(t, n)(e);
    nt.parse = (e, t) => (Array.isArray(e) ? e.map((n) => nt.parse(n, t)) : Mf(e, { ...t, fastpaths: !1 }));
    nt.scan = (e, t) => O8(e, t);
    nt.compileRe = (e, t, n = !1, r = !1) => {
      if (n === !0) return e.output;
      let i = t || {},
        s = i.contains ? '' : '^',
        o = i.contains ? '' : '$',
        a = `${s}(?:${e.output})${o}`;
      e && e.negated === !0 && (a = `^(?!${a}).*$`);
      let u = nt.toRegex(a, t);
      return (r === !0 && (u.state = e), u);
    };
    nt.makeRe = (e, t, n = !1, r = !1) => {
      if (!e || typeof e != 'string') throw new TypeError('Expected a non-empty string');
      let i = t || {},
        s = { negated: !1, fastpaths: !0 },
        o = '',
        a;
      return (
        e.startsWith('./') && ((e = e.slice(2)), (o = s.prefix = './')),
        i.fastpaths !== !1 && (e[0] === '.' || e[0] === '*') && (a = Mf.fastpaths(e, t)),
        a === void 0 ? ((s = Mf(e, t)), (s.prefix = o + (s.prefix || ''))) : (s.output = a),
        nt.compileRe(s, t, n, r)
      );
    };
    nt.toRegex = (e, t) => {
      try {
        let n = t || {};
        return new RegExp(e, n.flags || (n.nocase ? 'i' : ''));
      } catch (n) {
        if (t && t.debug === !0) throw n;
        return /$^/;
      }
    };
    nt.constants = M8;
    Zm.exports = nt;
  });
  var t2 = ar((WM, e2) => {
    'use strict';
    e2.exports = Km();
  });
  var Og = {};
  n5(Og, {
    __debug: () => kg,
    check: () => Ig,
    default: () => L2,
    doc: () => f1,
    format: () => y1,
    formatWithCursor: () => D1,
    getSupportInfo: () => Rg,
    util: () => p1,
    version: () => Cg,
  });
  function W8(e, t, n) {
    return H8.diff(e, t, n);
  }
  function X8(e) {
    let t = e.indexOf(Zf);
    return t !== -1 ? (e.charAt(t + 1) === Mu ? R2 : I2) : Y8;
  }
  function Kf(e) {
    return e === I2 ? Zf : e === R2 ? k2 : J8;
  }
  function O2(e, t) {
    let n = Z8.get(t);
    return e.match(n)?.length ?? 0;
  }
  function eE(e) {
    return Ou(0, e, K8, Mu);
  }
  function tE(e) {
    return this[e < 0 ? this.length + e : e];
  }
  function rE(e) {
    let t = e.length;
    for (
      ;
      t > 0 &&
      (e[t - 1] === '\r' ||
        e[t - 1] ===
          `
`);
    )
      t--;
    return t < e.length ? e.slice(0, t) : e;
  }
  function e1(e, t, n) {
    if (!e.has(t)) {
      let r = n(t);
      e.set(t, r);
    }
    return e.get(t);
  }
  function iE(e) {
    if (typeof e == 'string') return pi;
    if (Array.isArray(e)) return Kn;
    if (!e) return;
    let { type: t } = e;
    if (M2.has(t)) return t;
  }
  function oE(e) {
    let t = e === null ? 'null' : typeof e;
    if (t !== 'string' && t !== 'object')
      return `Unexpected doc '${t}', 
Expected it to be 'string' or 'object'.`;
    if (di(e)) throw new Error('doc is valid.');
    let n = Object.prototype.toString.call(e);
    if (n !== '[object Object]') return `Unexpected doc '${n}'.`;
    let r = sE([...M2].map((i) => `'${i}'`));
    return `Unexpected doc.type '${e.type}'.
Expected it to be ${r}.`;
  }
  function uE(e, t, n, r) {
    let i = [e];
    for (; i.length > 0;) {
      let s = i.pop();
      if (s === s2) {
        n(i.pop());
        continue;
      }
      n && i.push(s, s2);
      let o = di(s);
      if (!o) throw new xs(s);
      if (t?.(s) !== !1)
        switch (o) {
          case Kn:
          case Mn: {
            let a = o === Kn ? s : s.parts;
            for (let u = a.length, l = u - 1; l >= 0; --l) i.push(a[l]);
            break;
          }
          case nn:
            i.push(s.flatContents, s.breakContents);
            break;
          case Wt:
            if (r && s.expandedStates)
              for (let a = s.expandedStates.length, u = a - 1; u >= 0; --u) i.push(s.expandedStates[u]);
            else i.push(s.contents);
            break;
          case tr:
          case er:
          case rr:
          case Pn:
          case ir:
            i.push(s.contents);
            break;
          case pi:
          case Sr:
          case nr:
          case sr:
          case Nt:
          case pn:
            break;
          default:
            throw new xs(s);
        }
    }
  }
  function Bu(e, t) {
    if (typeof e == 'string') return t(e);
    let n = new Map();
    return r(e);
    function r(s) {
      return e1(n, s, i);
    }
    function i(s) {
      switch (di(s)) {
        case Kn:
          return t(s.map(r));
        case Mn:
          return t({ ...s, parts: s.parts.map(r) });
        case nn:
          return t({ ...s, breakContents: r(s.breakContents), flatContents: r(s.flatContents) });
        case Wt: {
          let { expandedStates: o, contents: a } = s;
          return (o ? ((o = o.map(r)), (a = o[0])) : (a = r(a)), t({ ...s, contents: a, expandedStates: o }));
        }
        case tr:
        case er:
        case rr:
        case Pn:
        case ir:
          return t({ ...s, contents: r(s.contents) });
        case pi:
        case Sr:
        case nr:
        case sr:
        case Nt:
        case pn:
          return t(s);
        default:
          throw new xs(s);
      }
    }
  }
  function n1(e, t, n) {
    let r = n,
      i = !1;
    function s(o) {
      if (i) return !1;
      let a = t(o);
      a !== void 0 && ((i = !0), (r = a));
    }
    return (t1(e, s), r);
  }
  function lE(e) {
    if ((e.type === Wt && e.break) || (e.type === Nt && e.hard) || e.type === pn) return !0;
  }
  function cE(e) {
    return n1(e, lE, !1);
  }
  function o2(e) {
    if (e.length > 0) {
      let t = _t(0, e, -1);
      !t.expandedStates && !t.break && (t.break = 'propagated');
    }
    return null;
  }
  function fE(e) {
    let t = new Set(),
      n = [];
    function r(s) {
      if ((s.type === pn && o2(n), s.type === Wt)) {
        if ((n.push(s), t.has(s))) return !1;
        t.add(s);
      }
    }
    function i(s) {
      s.type === Wt && n.pop().break && o2(n);
    }
    t1(e, r, i, !0);
  }
  function pE(e) {
    return e.type === Nt && !e.hard ? (e.soft ? '' : ' ') : e.type === nn ? e.flatContents : e;
  }
  function dE(e) {
    return Bu(e, pE);
  }
  function a2(e) {
    for (e = [...e]; e.length >= 2 && _t(0, e, -2).type === Nt && _t(0, e, -1).type === pn;) e.length -= 2;
    if (e.length > 0) {
      let t = Ao(_t(0, e, -1));
      e[e.length - 1] = t;
    }
    return e;
  }
  function Ao(e) {
    switch (di(e)) {
      case er:
      case rr:
      case Wt:
      case ir:
      case Pn: {
        let t = Ao(e.contents);
        return { ...e, contents: t };
      }
      case nn:
        return { ...e, breakContents: Ao(e.breakContents), flatContents: Ao(e.flatContents) };
      case Mn:
        return { ...e, parts: a2(e.parts) };
      case Kn:
        return a2(e);
      case pi:
        return rE(e);
      case tr:
      case Sr:
      case nr:
      case sr:
      case Nt:
      case pn:
        break;
      default:
        throw new xs(e);
    }
    return e;
  }
  function P2(e) {
    return Ao(mE(e));
  }
  function hE(e) {
    switch (di(e)) {
      case Mn: {
        let { parts: t } = e;
        if (t.every((n) => n === '')) return '';
        if (t.length === 1) return t[0];
        break;
      }
      case Wt:
        if (!e.contents && !e.id && !e.break && !e.expandedStates) return '';
        if (
          e.contents.type === Wt &&
          e.contents.id === e.id &&
          e.contents.break === e.break &&
          e.contents.expandedStates === e.expandedStates
        )
          return e.contents;
        break;
      case tr:
      case er:
      case rr:
      case ir:
        if (!e.contents) return '';
        break;
      case nn:
        if (!e.flatContents && !e.breakContents) return '';
        break;
      case Kn: {
        let t = [];
        for (let n of e) {
          if (!n) continue;
          let [r, ...i] = Array.isArray(n) ? n : [n];
          (typeof r == 'string' && typeof _t(0, t, -1) == 'string' ? (t[t.length - 1] += r) : t.push(r), t.push(...i));
        }
        return t.length === 0 ? '' : t.length === 1 ? t[0] : t;
      }
      case pi:
      case Sr:
      case nr:
      case sr:
      case Nt:
      case Pn:
      case pn:
        break;
      default:
        throw new xs(e);
    }
    return e;
  }
  function mE(e) {
    return Bu(e, (t) => hE(t));
  }
  function gE(e, t = H2) {
    return Bu(e, (n) =>
      typeof n == 'string'
        ? j2(
            t,
            n.split(`
`),
          )
        : n,
    );
  }
  function DE(e) {
    if (e.type === Nt) return !0;
  }
  function yE(e) {
    return n1(e, DE, !1);
  }
  function Iu(e, t) {
    return e.type === Pn ? { ...e, contents: t(e.contents) } : t(e);
  }
  function ku(e) {
    return (On(e), { type: er, contents: e });
  }
  function _s(e, t) {
    return (vE(e), On(t), { type: tr, contents: t, n: e });
  }
  function bE(e) {
    return _s(Number.NEGATIVE_INFINITY, e);
  }
  function V2(e) {
    return _s({ type: 'root' }, e);
  }
  function xE(e) {
    return _s(-1, e);
  }
  function U2(e, t, n) {
    On(e);
    let r = e;
    if (t > 0) {
      for (let i = 0; i < Math.floor(t / n); ++i) r = ku(r);
      ((r = _s(t % n, r)), (r = _s(Number.NEGATIVE_INFINITY, r)));
    }
    return r;
  }
  function _E(e) {
    return (EE(e), { type: Mn, parts: e });
  }
  function $2(e, t = {}) {
    return (
      On(e),
      B2(t.expandedStates, !0),
      { type: Wt, id: t.id, contents: e, break: !!t.shouldBreak, expandedStates: t.expandedStates }
    );
  }
  function NE(e, t) {
    return $2(e[0], { ...t, expandedStates: e });
  }
  function TE(e, t = '', n = {}) {
    return (On(e), t !== '' && On(t), { type: nn, breakContents: e, flatContents: t, groupId: n.groupId });
  }
  function SE(e, t) {
    return (On(e), { type: rr, contents: e, groupId: t.groupId, negate: t.negate });
  }
  function j2(e, t) {
    (On(e), B2(t));
    let n = [];
    for (let r = 0; r < t.length; r++) (r !== 0 && n.push(e), n.push(t[r]));
    return n;
  }
  function FE(e, t) {
    return (On(t), e ? { type: Pn, label: e, contents: t } : t);
  }
  function Wf(e) {
    return (On(e), { type: ir, contents: e });
  }
  function Xn(e) {
    if (!e) return '';
    if (Array.isArray(e)) {
      let t = [];
      for (let n of e)
        if (Array.isArray(n)) t.push(...Xn(n));
        else {
          let r = Xn(n);
          r !== '' && t.push(r);
        }
      return t;
    }
    return e.type === nn
      ? { ...e, breakContents: Xn(e.breakContents), flatContents: Xn(e.flatContents) }
      : e.type === Wt
        ? { ...e, contents: Xn(e.contents), expandedStates: e.expandedStates?.map(Xn) }
        : e.type === Mn
          ? { type: 'fill', parts: e.parts.map(Xn) }
          : e.contents
            ? { ...e, contents: Xn(e.contents) }
            : e;
  }
  function LE(e) {
    let t = Object.create(null),
      n = new Set();
    return r(Xn(e));
    function r(s, o, a) {
      if (typeof s == 'string') return JSON.stringify(s);
      if (Array.isArray(s)) {
        let u = s.map(r).filter(Boolean);
        return u.length === 1 ? u[0] : `[${u.join(', ')}]`;
      }
      if (s.type === Nt) {
        let u = a?.[o + 1]?.type === pn;
        return s.literal
          ? u
            ? 'literalline'
            : 'literallineWithoutBreakParent'
          : s.hard
            ? u
              ? 'hardline'
              : 'hardlineWithoutBreakParent'
            : s.soft
              ? 'softline'
              : 'line';
      }
      if (s.type === pn) return a?.[o - 1]?.type === Nt && a[o - 1].hard ? void 0 : 'breakParent';
      if (s.type === nr) return 'trim';
      if (s.type === er) return 'indent(' + r(s.contents) + ')';
      if (s.type === tr)
        return s.n === Number.NEGATIVE_INFINITY
          ? 'dedentToRoot(' + r(s.contents) + ')'
          : s.n < 0
            ? 'dedent(' + r(s.contents) + ')'
            : s.n.type === 'root'
              ? 'markAsRoot(' + r(s.contents) + ')'
              : 'align(' + JSON.stringify(s.n) + ', ' + r(s.contents) + ')';
      if (s.type === nn)
        return (
          'ifBreak(' +
          r(s.breakContents) +
          (s.flatContents ? ', ' + r(s.flatContents) : '') +
          (s.groupId ? (s.flatContents ? '' : ', ""') + `, { groupId: ${i(s.groupId)} }` : '') +
          ')'
        );
      if (s.type === rr) {
        let u = [];
        (s.negate && u.push('negate: true'), s.groupId && u.push(`groupId: ${i(s.groupId)}`));
        let l = u.length > 0 ? `, { ${u.join(', ')} }` : '';
        return `indentIfBreak(${r(s.contents)}${l})`;
      }
      if (s.type === Wt) {
        let u = [];
        (s.break && s.break !== 'propagated' && u.push('shouldBreak: true'), s.id && u.push(`id: ${i(s.id)}`));
        let l = u.length > 0 ? `, { ${u.join(', ')} }` : '';
        return s.expandedStates
          ? `conditionalGroup([${s.expandedStates.map((c) => r(c)).join(',')}]${l})`
          : `group(${r(s.contents)}${l})`;
      }
      if (s.type === Mn) return `fill([${s.parts.map((u) => r(u)).join(', ')}])`;
      if (s.type === ir) return 'lineSuffix(' + r(s.contents) + ')';
      if (s.type === sr) return 'lineSuffixBoundary';
      if (s.type === Pn) return `label(${JSON.stringify(s.label)}, ${r(s.contents)})`;
      if (s.type === Sr) return 'cursor';
      throw new Error('Unknown doc type ' + s.type);
    }
    function i(s) {
      if (typeof s != 'symbol') return JSON.stringify(String(s));
      if (s in t) return t[s];
      let o = s.description || 'symbol';
      for (let a = 0; ; a++) {
        let u = o + (a > 0 ? ` #${a}` : '');
        if (!n.has(u)) return (n.add(u), (t[s] = `Symbol.for(${JSON.stringify(u)})`));
      }
    }
  }
  function UE(e) {
    let t = e[0],
      n = e[1];
    for (let r = 0; r < e.length; r += 2) {
      let i = e[r],
        s = e[r + 1];
      if (u2 >= i && u2 <= s) return [i, s];
      s - i > n - t && ((t = i), (n = s));
    }
    return [t, n];
  }
  function zE(e) {
    if (!e) return 0;
    if (!HE.test(e)) return e.length;
    let t = 0;
    e = e.replace(IE(), (n) => ((t += qE(n) ? 1 : 2), ''));
    for (let n of e) {
      let r = n.codePointAt(0);
      r <= 31 || (r >= 127 && r <= 159) || WE.test(n) || (t += $E(r) || jE(r) ? 2 : 1);
    }
    return t;
  }
  function Y2(e, t, n) {
    let r = t.type === 1 ? e.queue.slice(0, -1) : [...e.queue, t],
      i = '',
      s = 0,
      o = 0,
      a = 0;
    for (let m of r)
      switch (m.type) {
        case 0:
          (c(), n.useTabs ? u(1) : l(n.tabWidth));
          break;
        case 3: {
          let { string: y } = m;
          (c(), (i += y), (s += y.length));
          break;
        }
        case 2: {
          let { width: y } = m;
          ((o += 1), (a += y));
          break;
        }
        default:
          throw new Error(`Unexpected indent comment '${m.type}'.`);
      }
    return (h(), { ...e, value: i, length: s, queue: r });
    function u(m) {
      ((i += '	'.repeat(m)), (s += n.tabWidth * m));
    }
    function l(m) {
      ((i += ' '.repeat(m)), (s += m));
    }
    function c() {
      n.useTabs ? f() : h();
    }
    function f() {
      (o > 0 && u(o), g());
    }
    function h() {
      (a > 0 && l(a), g());
    }
    function g() {
      ((o = 0), (a = 0));
    }
  }
  function JE(e, t, n) {
    if (!t) return e;
    if (t.type === 'root') return { ...e, root: e };
    if (t === Number.NEGATIVE_INFINITY) return e.root;
    let r;
    return (
      typeof t == 'number' ? (t < 0 ? (r = YE) : (r = { type: 2, width: t })) : (r = { type: 3, string: t }),
      Y2(e, r, n)
    );
  }
  function XE(e, t) {
    return Y2(e, QE, t);
  }
  function ZE(e) {
    let t = 0;
    for (let n = e.length - 1; n >= 0; n--) {
      let r = e[n];
      if (r === ' ' || r === '	') t++;
      else break;
    }
    return t;
  }
  function J2(e) {
    let t = ZE(e);
    return { text: t === 0 ? e : e.slice(0, e.length - t), count: t };
  }
  function Lu(e, t, n, r, i, s) {
    if (n === Number.POSITIVE_INFINITY) return !0;
    let o = t.length,
      a = !1,
      u = [e],
      l = '';
    for (; n >= 0;) {
      if (u.length === 0) {
        if (o === 0) return !0;
        u.push(t[--o]);
        continue;
      }
      let { mode: c, doc: f } = u.pop(),
        h = di(f);
      switch (h) {
        case pi:
          f && (a && ((l += ' '), (n -= 1), (a = !1)), (l += f), (n -= i1(f)));
          break;
        case Kn:
        case Mn: {
          let g = h === Kn ? f : f.parts,
            m = f[zf] ?? 0;
          for (let y = g.length - 1; y >= m; y--) u.push({ mode: c, doc: g[y] });
          break;
        }
        case er:
        case tr:
        case rr:
        case Pn:
          u.push({ mode: c, doc: f.contents });
          break;
        case nr: {
          let { text: g, count: m } = J2(l);
          ((l = g), (n += m));
          break;
        }
        case Wt: {
          if (s && f.break) return !1;
          let g = f.break ? fn : c,
            m = f.expandedStates && g === fn ? _t(0, f.expandedStates, -1) : f.contents;
          u.push({ mode: g, doc: m });
          break;
        }
        case nn: {
          let g = (f.groupId ? i[f.groupId] || Rn : c) === fn ? f.breakContents : f.flatContents;
          g && u.push({ mode: c, doc: g });
          break;
        }
        case Nt:
          if (c === fn || f.hard) return !0;
          f.soft || (a = !0);
          break;
        case ir:
          r = !0;
          break;
        case sr:
          if (r) return !1;
          break;
      }
    }
    return !1;
  }
  function Uu(e, t) {
    let n = Object.create(null),
      r = t.printWidth,
      i = Kf(t.endOfLine),
      s = 0,
      o = [{ indent: Q2, mode: fn, doc: e }],
      a = !1,
      u = [],
      l = new ev();
    for (fE(e); o.length > 0;) {
      let { indent: m, mode: y, doc: b } = o.pop();
      switch (di(b)) {
        case pi: {
          let _ =
            i !==
            `
`
              ? Ou(
                  0,
                  b,
                  `
`,
                  i,
                )
              : b;
          _ && (l.write(_), o.length > 0 && (s += i1(_)));
          break;
        }
        case Kn:
          for (let _ = b.length - 1; _ >= 0; _--) o.push({ indent: m, mode: y, doc: b[_] });
          break;
        case Sr:
          l.markPosition();
          break;
        case er:
          o.push({ indent: XE(m, t), mode: y, doc: b.contents });
          break;
        case tr:
          o.push({ indent: JE(m, b.n, t), mode: y, doc: b.contents });
          break;
        case nr:
          s -= l.trim();
          break;
        case Wt: {
          let _ = (function () {
            if (y === Rn && !a) return { indent: m, mode: b.break ? fn : Rn, doc: b.contents };
            a = !1;
            let L = r - s,
              T = u.length > 0,
              A = { indent: m, mode: Rn, doc: b.contents };
            if (!b.break && Lu(A, o, L, T, n)) return A;
            if (!b.expandedStates) return { indent: m, mode: fn, doc: b.contents };
            if (!b.break)
              for (let w = 1; w < b.expandedStates.length - 1; w++) {
                let k = { indent: m, mode: Rn, doc: b.expandedStates[w] };
                if (Lu(k, o, L, T, n)) return k;
              }
            return { indent: m, mode: fn, doc: _t(0, b.expandedStates, -1) };
          })();
          (o.push(_), b.id && (n[b.id] = _.mode));
          break;
        }
        case Mn: {
          let _ = r - s,
            L = b[zf] ?? 0,
            { parts: T } = b,
            A = T.length - L;
          if (A === 0) break;
          let w = T[L + 0],
            k = T[L + 1],
            P = { indent: m, mode: Rn, doc: w },
            G = { indent: m, mode: fn, doc: w },
            I = Lu(P, [], _, u.length > 0, n, !0);
          if (A === 1) {
            I ? o.push(P) : o.push(G);
            break;
          }
          let C = { indent: m, mode: Rn, doc: k },
            X = { indent: m, mode: fn, doc: k };
          if (A === 2) {
            I ? o.push(C, P) : o.push(X, G);
            break;
          }
          let Y = T[L + 2],
            qe = { indent: m, mode: y, doc: { ...b, [zf]: L + 2 } },
            S = Lu({ indent: m, mode: Rn, doc: [w, k, Y] }, [], _, u.length > 0, n, !0);
          (o.push(qe), S ? o.push(C, P) : I ? o.push(X, P) : o.push(X, G));
          break;
        }
        case nn:
        case rr: {
          let _ = b.groupId ? n[b.groupId] : y;
          if (_ === fn) {
            let L = b.type === nn ? b.breakContents : b.negate ? b.contents : ku(b.contents);
            L && o.push({ indent: m, mode: y, doc: L });
          }
          if (_ === Rn) {
            let L = b.type === nn ? b.flatContents : b.negate ? ku(b.contents) : b.contents;
            L && o.push({ indent: m, mode: y, doc: L });
          }
          break;
        }
        case ir:
          u.push({ indent: m, mode: y, doc: b.contents });
          break;
        case sr:
          u.length > 0 && o.push({ indent: m, mode: y, doc: r1 });
          break;
        case Nt:
          switch (y) {
            case Rn:
              if (!b.hard) {
                b.soft || (l.write(' '), (s += 1));
                break;
              }
              a = !0;
            case fn:
              if (u.length > 0) {
                (o.push({ indent: m, mode: y, doc: b }, ...u.reverse()), (u.length = 0));
                break;
              }
              b.literal
                ? (l.write(i), (s = 0), m.root && (m.root.value && l.write(m.root.value), (s = m.root.length)))
                : (l.trim(), l.write(i + m.value), (s = m.length));
              break;
          }
          break;
        case Pn:
          o.push({ indent: m, mode: y, doc: b.contents });
          break;
        case pn:
          break;
        default:
          throw new xs(b);
      }
      o.length === 0 && u.length > 0 && (o.push(...u.reverse()), (u.length = 0));
    }
    let { text: c, positions: f } = l.finish();
    if (f.length !== 2) return { formatted: c };
    let [h, g] = f;
    return { formatted: c, cursorNodeStart: h, cursorNodeText: c.slice(h, g) };
  }
  function rv(e, t, n = 0) {
    let r = 0;
    for (let i = n; i < e.length; ++i) e[i] === '	' ? (r = r + t - (r % t)) : r++;
    return r;
  }
  function ov(e) {
    return Array.isArray(e) && e.length > 0;
  }
  function av(e) {
    return e !== null && typeof e == 'object';
  }
  function Io(e) {
    return (t, n, r) => {
      if (n === !1) return !1;
      let i = !!r?.backwards,
        { length: s } = t,
        o = n;
      for (; o >= 0 && o < s;) {
        let a = t.charAt(o);
        if (e instanceof RegExp) {
          if (!e.test(a)) return o;
        } else if (!e.includes(a)) return o;
        i ? o-- : o++;
      }
      return o === -1 || o === s ? o : !1;
    };
  }
  function lv(e, t, n) {
    if (t === !1) return !1;
    let r = !!n?.backwards,
      i = e.charAt(t);
    if (r) {
      if (
        e.charAt(t - 1) === '\r' &&
        i ===
          `
`
      )
        return t - 2;
      if (l2(i)) return t - 1;
    } else {
      if (
        i === '\r' &&
        e.charAt(t + 1) ===
          `
`
      )
        return t + 2;
      if (l2(i)) return t + 1;
    }
    return t;
  }
  function cv(e, t, n = {}) {
    let r = Tr(e, n.backwards ? t - 1 : t, n),
      i = fi(e, r, n);
    return r !== i;
  }
  function* $u(e, t) {
    let { getVisitorKeys: n, filter: r = () => !0 } = t,
      i = (s) => o1(s) && r(s);
    for (let s of n(e)) {
      let o = e[s];
      if (Array.isArray(o)) for (let a of o) i(a) && (yield a);
      else i(o) && (yield o);
    }
  }
  function* fv(e, t) {
    let n = [e];
    for (let r = 0; r < n.length; r++) {
      let i = n[r];
      for (let s of $u(i, t)) (yield s, n.push(s));
    }
  }
  function pv(e, t) {
    return $u(e, t).next().done;
  }
  function dv(e, t, n) {
    let { filter: r } = n;
    if (!r) return [];
    let i,
      s = (n.getChildren?.(e, n) ?? [...$u(e, { getVisitorKeys: n.getVisitorKeys })]).flatMap(
        (u) => (i ?? (i = [e, ...t]), r(u, i) ? [u] : eg(u, i, n)),
      ),
      { locStart: o, locEnd: a } = n;
    return (s.sort((u, l) => o(u) - o(l) || a(u) - a(l)), s);
  }
  function eg(e, t, n) {
    return e1(n.cache, e, (r) => dv(r, t, n));
  }
  function hv(e) {
    let t = e.type || e.kind || '(unknown type)',
      n = String(
        e.name ||
          (e.id && (typeof e.id == 'object' ? e.id.name : e.id)) ||
          (e.key && (typeof e.key == 'object' ? e.key.name : e.key)) ||
          (e.value && (typeof e.value == 'object' ? '' : String(e.value))) ||
          e.operator ||
          '',
      );
    return (n.length > 20 && (n = n.slice(0, 19) + '\u2026'), t + (n ? ' ' + n : ''));
  }
  function a1(e, t) {
    return ((e.comments ?? (e.comments = [])).push(t), (t.printed = !1), (t.nodeDescription = hv(e)), !0);
  }
  function Co(e, t) {
    return ((t.leading = !0), (t.trailing = !1), a1(e, t));
  }
  function ui(e, t, n) {
    return ((t.leading = !1), (t.trailing = !1), n && (t.marker = n), a1(e, t));
  }
  function wo(e, t) {
    return ((t.leading = !1), (t.trailing = !0), a1(e, t));
  }
  function rg(e, t, n, r, i = []) {
    let { locStart: s, locEnd: o } = n,
      a = s(t),
      u = o(t),
      l = tg(e, i, {
        cache: ng,
        locStart: s,
        locEnd: o,
        getVisitorKeys: n.getVisitorKeys,
        filter: n.printer.canAttachComment,
        getChildren: n.printer.getCommentChildNodes,
      }),
      c,
      f,
      h = 0,
      g = l.length;
    for (; h < g;) {
      let m = (h + g) >> 1,
        y = l[m],
        b = s(y),
        _ = o(y);
      if (b <= a && u <= _) return rg(y, t, n, y, [y, ...i]);
      if (_ <= a) {
        ((c = y), (h = m + 1));
        continue;
      }
      if (u <= b) {
        ((f = y), (g = m));
        continue;
      }
      throw new Error('Comment location overlaps with node location');
    }
    if (r?.type === 'TemplateLiteral') {
      let { quasis: m } = r,
        y = $f(m, t, n);
      (c && $f(m, c, n) !== y && (c = null), f && $f(m, f, n) !== y && (f = null));
    }
    return { enclosingNode: r, precedingNode: c, followingNode: f, ancestors: i };
  }
  function mv(e, t) {
    let { comments: n } = e;
    if ((delete e.comments, !X2(n) || !t.printer.canAttachComment)) return;
    let r = [],
      {
        printer: {
          features: { experimental_avoidAstMutation: i },
          handleComments: s = {},
        },
        originalText: o,
      } = t,
      { ownLine: a = Uf, endOfLine: u = Uf, remaining: l = Uf } = s,
      c = n.map((h, g) => ({
        ...rg(e, h, t),
        comment: h,
        text: o,
        options: t,
        ast: e,
        isLastComment: n.length - 1 === g,
        placement: void 0,
      })),
      f = !i;
    for (let [h, g] of c.entries()) {
      let {
          comment: m,
          precedingNode: y,
          enclosingNode: b,
          followingNode: _,
          text: L,
          options: T,
          ast: A,
          isLastComment: w,
        } = g,
        k = gv(L, T, c, h) ? 'ownLine' : Dv(L, T, c, h) ? 'endOfLine' : 'remaining',
        P;
      if (
        (i ? ((g.placement = k), (P = [g])) : (P = [m, L, T, A, w]),
        f && ((m.enclosingNode = b), (m.precedingNode = y), (m.followingNode = _)),
        (m.placement = k),
        k === 'ownLine')
      )
        a(...P) || (_ ? Co(_, m) : y ? wo(y, m) : ui(b || A, m));
      else if (k === 'endOfLine') u(...P) || (y ? wo(y, m) : _ ? Co(_, m) : ui(b || A, m));
      else if (!l(...P))
        if (y && _) {
          let G = r.length;
          (G > 0 && r[G - 1].followingNode !== _ && c2(r, T), r.push(g));
        } else y ? wo(y, m) : _ ? Co(_, m) : ui(b || A, m);
    }
    if ((c2(r, t), f)) for (let h of n) (delete h.precedingNode, delete h.enclosingNode, delete h.followingNode);
  }
  function gv(e, t, n, r) {
    let { comment: i, precedingNode: s } = n[r],
      { locStart: o, locEnd: a } = t,
      u = o(i);
    if (s)
      for (let l = r - 1; l >= 0; l--) {
        let { comment: c, precedingNode: f } = n[l];
        if (f !== s || !ig(e.slice(a(c), u))) break;
        u = o(c);
      }
    return _r(e, u, { backwards: !0 });
  }
  function Dv(e, t, n, r) {
    let { comment: i, followingNode: s } = n[r],
      { locStart: o, locEnd: a } = t,
      u = a(i);
    if (s)
      for (let l = r + 1; l < n.length; l++) {
        let { comment: c, followingNode: f } = n[l];
        if (f !== s || !ig(e.slice(u, o(c)))) break;
        u = a(c);
      }
    return _r(e, u);
  }
  function c2(e, t) {
    let n = e.length;
    if (n === 0) return;
    let { precedingNode: r, followingNode: i } = e[0],
      s = t.locStart(i),
      o;
    for (o = n; o > 0; --o) {
      let { comment: a, precedingNode: u, followingNode: l } = e[o - 1];
      (Nr(u, r), Nr(l, i));
      let c = t.originalText.slice(t.locEnd(a), s);
      if (t.printer.isGap?.(c, t) ?? /^[\s(]*$/.test(c)) s = t.locStart(a);
      else break;
    }
    for (let [a, { comment: u }] of e.entries()) a < o ? wo(r, u) : Co(i, u);
    for (let a of [r, i])
      a.comments && a.comments.length > 1 && a.comments.sort((u, l) => t.locStart(u) - t.locStart(l));
    e.length = 0;
  }
  function $f(e, t, n) {
    let r = n.locStart(t) - 1;
    for (let i = 1; i < e.length; ++i) if (r < n.locStart(e[i])) return i - 1;
    return 0;
  }
  function yv(e, t) {
    let n = t - 1;
    ((n = Tr(e, n, { backwards: !0 })), (n = fi(e, n, { backwards: !0 })), (n = Tr(e, n, { backwards: !0 })));
    let r = fi(e, n, { backwards: !0 });
    return n !== r;
  }
  function og(e, t) {
    let n = e.node;
    return ((n.printed = !0), t.printer.printComment(e, t));
  }
  function Ev(e, t) {
    let n = e.node,
      r = [og(e, t)],
      { printer: i, originalText: s, locStart: o, locEnd: a } = t;
    if (i.isBlockComment?.(n)) {
      let l = ' ';
      (_r(s, a(n)) && (_r(s, o(n), { backwards: !0 }) ? (l = Zn) : (l = G2)), r.push(l));
    } else r.push(Zn);
    let u = fi(s, Tr(s, a(n)));
    return (u !== !1 && _r(s, u) && r.push(Zn), r);
  }
  function vv(e, t, n) {
    let r = e.node,
      i = og(e, t),
      { printer: s, originalText: o, locStart: a } = t,
      u = s.isBlockComment?.(r);
    if ((n?.hasLineSuffix && !n?.isBlock) || _r(o, a(r), { backwards: !0 })) {
      let l = u1(o, a(r));
      return { doc: Wf([Zn, l ? Zn : '', i]), isBlock: u, hasLineSuffix: !0 };
    }
    return !u || n?.hasLineSuffix
      ? { doc: [Wf([' ', i]), Vu], isBlock: u, hasLineSuffix: !0 }
      : { doc: [' ', i], isBlock: u, hasLineSuffix: !1 };
  }
  function bv(e, t, n) {
    let r = t[Symbol.for('printedComments')],
      i = n?.filter ?? sg,
      s = new Set(e.node?.comments?.filter((o) => !r?.has(o) && o.leading && i(o)));
    return s.size === 0 ? '' : e.map(({ node: o }) => (s.has(o) ? Ev(e, t) : ''), 'comments').filter(Boolean);
  }
  function xv(e, t, n) {
    let r = e.node?.comments,
      i = new Set(r?.filter((c) => c.trailing)),
      s = t[Symbol.for('printedComments')],
      o = n?.filter ?? sg,
      a = new Set(r?.filter((c) => i.has(c) && !s?.has(c) && o(c)));
    if (a.size === 0) return '';
    let u = [],
      l;
    return (
      e.each(({ node: c }) => {
        i.has(c) && ((l = vv(e, t, l)), a.has(c) && u.push(l.doc));
      }, 'comments'),
      u
    );
  }
  function _v(e, t, n, r) {
    let i = bv(e, n, r),
      s = xv(e, n, r);
    return i || s ? Iu(t, (o) => [i, o, s]) : t;
  }
  function Nv(e) {
    let { [Pu]: t, [Symbol.for('printedComments')]: n } = e;
    for (let r of t) {
      if (!r.printed && !n.has(r))
        throw new Error('Comment "' + r.value.trim() + '" was not printed. Please report this error!');
      delete r.printed;
    }
  }
  function ug({ plugins: e = [], showDeprecated: t = !1 } = {}) {
    let n = e.flatMap((i) => i.languages ?? []),
      r = [];
    for (let i of Cv(Object.assign({}, ...e.map(({ options: s }) => s), Fv)))
      (!t && i.deprecated) ||
        (Array.isArray(i.choices) &&
          (t || (i.choices = i.choices.filter((s) => !s.deprecated)),
          i.name === 'parser' && (i.choices = [...i.choices, ...Av(i.choices, n, e)])),
        (i.pluginDefaults = Object.fromEntries(
          e.filter((s) => s.defaultOptions?.[i.name] !== void 0).map((s) => [s.name, s.defaultOptions[i.name]]),
        )),
        r.push(i));
    return { languages: n, options: r };
  }
  function* Av(e, t, n) {
    let r = new Set(e.map((i) => i.value));
    for (let i of t)
      if (i.parsers) {
        for (let s of i.parsers)
          if (!r.has(s)) {
            r.add(s);
            let o = n.find((u) => u.parsers && ju(u.parsers, s)),
              a = i.name;
            (o?.name && (a += ` (plugin: ${o.name})`), yield { value: s, description: a });
          }
      }
  }
  function Cv(e) {
    let t = [];
    for (let [n, r] of Object.entries(e)) {
      let i = { name: n, ...r };
      (Array.isArray(i.default) && (i.default = _t(0, i.default, -1).value), t.push(i));
    }
    return t;
  }
  function Rv() {
    let e = globalThis,
      t = e.process?.platform;
    if (typeof t == 'string') return t.startsWith('win');
    let n = e.Deno?.build?.os;
    return typeof n == 'string' ? n === 'windows' : (e.navigator?.platform?.startsWith('Win') ?? !1);
  }
  function lg(e) {
    if (((e = e instanceof URL ? e : new URL(e)), e.protocol !== 'file:'))
      throw new TypeError(`URL must be a file URL: received "${e.protocol}"`);
    return e;
  }
  function Ov(e) {
    return ((e = lg(e)), decodeURIComponent(e.pathname.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')));
  }
  function Mv(e) {
    e = lg(e);
    let t = decodeURIComponent(e.pathname.replace(/\//g, '\\').replace(/%(?![0-9A-Fa-f]{2})/g, '%25')).replace(
      /^\\*([A-Za-z]:)(\\|$)/,
      '$1\\',
    );
    return (e.hostname !== '' && (t = `\\\\${e.hostname}${t}`), t);
  }
  function Pv(e) {
    return kv ? Mv(e) : Ov(e);
  }
  function p2(e, t) {
    if (!t) return;
    let n = Bv(t).toLowerCase();
    return (
      e.find(({ filenames: r }) => r?.some((i) => i.toLowerCase() === n)) ??
      e.find(({ extensions: r }) => r?.some((i) => n.endsWith(i)))
    );
  }
  function Uv(e, t) {
    if (t)
      return (
        e.find(({ name: n }) => n.toLowerCase() === t) ??
        e.find(({ aliases: n }) => n?.includes(t)) ??
        e.find(({ extensions: n }) => n?.includes(`.${t}`))
      );
  }
  function d2(e, t) {
    if (t) {
      if (Vv(t))
        try {
          t = Pv(t);
        } catch {
          return;
        }
      if (typeof t == 'string') return e.find(({ isSupported: n }) => n?.({ filepath: t }));
    }
  }
  function jv(e, t) {
    let n = Iv(0, e.plugins).flatMap((r) => r.languages ?? []);
    return (
      Uv(n, t.language) ??
      p2(n, t.physicalFile) ??
      p2(n, t.file) ??
      d2(n, t.physicalFile) ??
      d2(n, t.file) ??
      $v?.(n, t.physicalFile)
    )?.parsers[0];
  }
  function m2(e, t, n, r) {
    return [
      `Invalid ${kn.red(r.key(e))} value.`,
      `Expected ${kn.blue(n)},`,
      `but received ${t === pg ? kn.gray('nothing') : kn.red(r.value(t))}.`,
    ].join(' ');
  }
  function dg({ text: e, list: t }, n) {
    let r = [];
    return (
      e && r.push(`- ${kn.blue(e)}`),
      t &&
        r.push(
          [`- ${kn.blue(t.title)}:`].concat(t.values.map((i) => dg(i, n - h2.length).replace(/^|\n/g, `$&${h2}`)))
            .join(`
`),
        ),
      hg(r, n)
    );
  }
  function hg(e, t) {
    if (e.length === 1) return e[0];
    let [n, r] = e,
      [i, s] = e.map(
        (o) =>
          o.split(
            `
`,
            1,
          )[0].length,
      );
    return i > t && i > s ? r : n;
  }
  function Gf(e, t, n) {
    if (e === t) return 0;
    let r = n?.maxDistance,
      i = e;
    e.length > t.length && ((e = t), (t = i));
    let s = e.length,
      o = t.length;
    for (; s > 0 && e.charCodeAt(~-s) === t.charCodeAt(~-o);) (s--, o--);
    let a = 0;
    for (; a < s && e.charCodeAt(a) === t.charCodeAt(a);) a++;
    if (((s -= a), (o -= a), r !== void 0 && o - s > r)) return r;
    if (s === 0) return r !== void 0 && o > r ? r : o;
    let u,
      l,
      c,
      f,
      h = 0,
      g = 0;
    for (; h < s;) ((jf[h] = e.charCodeAt(a + h)), (vs[h] = ++h));
    for (; g < o;) {
      for (u = t.charCodeAt(a + g), c = g++, l = g, h = 0; h < s; h++)
        ((f = u === jf[h] ? c : c + 1), (c = vs[h]), (l = vs[h] = c > l ? (f > l ? l + 1 : f) : f > c ? c + 1 : f));
      if (r !== void 0) {
        let m = l;
        for (h = 0; h < s; h++) vs[h] < m && (m = vs[h]);
        if (m > r) return r;
      }
    }
    return ((vs.length = s), (jf.length = s), r !== void 0 && l > r ? r : l);
  }
  function Hv(e, t, n) {
    if (!Array.isArray(t) || t.length === 0) return;
    let r = n?.maxDistance,
      i = e.length;
    for (let u of t) if (u === e) return u;
    if (r === 0) return;
    let s,
      o = Number.POSITIVE_INFINITY,
      a = new Set();
    for (let u of t) {
      if (a.has(u)) continue;
      a.add(u);
      let l = Math.abs(u.length - i);
      if (l >= o || (r !== void 0 && l > r)) continue;
      let c = Number.isFinite(o) ? (r === void 0 ? o : Math.min(o, r)) : r,
        f = c === void 0 ? Gf(e, u) : Gf(e, u, { maxDistance: c });
      if (r !== void 0 && f > r) continue;
      let h = f;
      if ((c !== void 0 && f === c && c === r && (h = Gf(e, u)), h < o && ((o = h), (s = u), o === 0))) break;
    }
    if (!(r !== void 0 && o > r)) return s;
  }
  function zv(e, t) {
    let n = new e(t),
      r = Object.create(n);
    for (let i of Wv) i in t && (r[i] = Qv(t[i], n, Fr.prototype[i].length));
    return r;
  }
  function Qv(e, t, n) {
    return typeof e == 'function' ? (...r) => e(...r.slice(0, n - 1), t, ...r.slice(n - 1)) : () => e;
  }
  function g2({ from: e, to: t }) {
    return { from: [e], to: t };
  }
  function Kv(e, t) {
    let n = Object.create(null);
    for (let r of e) {
      let i = r[t];
      if (n[i]) throw new Error(`Duplicate ${t} ${JSON.stringify(i)}`);
      n[i] = r;
    }
    return n;
  }
  function eb(e, t) {
    let n = new Map();
    for (let r of e) {
      let i = r[t];
      if (n.has(i)) throw new Error(`Duplicate ${t} ${JSON.stringify(i)}`);
      n.set(i, r);
    }
    return n;
  }
  function tb() {
    let e = Object.create(null);
    return (t) => {
      let n = JSON.stringify(t);
      return e[n] ? !0 : ((e[n] = !0), !1);
    };
  }
  function nb(e, t) {
    let n = [],
      r = [];
    for (let i of e) t(i) ? n.push(i) : r.push(i);
    return [n, r];
  }
  function rb(e) {
    return e === Math.floor(e);
  }
  function ib(e, t) {
    if (e === t) return 0;
    let n = typeof e,
      r = typeof t,
      i = ['undefined', 'object', 'boolean', 'number', 'string'];
    return n !== r ? i.indexOf(n) - i.indexOf(r) : n !== 'string' ? Number(e) - Number(t) : e.localeCompare(t);
  }
  function sb(e) {
    return (...t) => {
      let n = e(...t);
      return typeof n == 'string' ? new Error(n) : n;
    };
  }
  function D2(e) {
    return e === void 0 ? {} : e;
  }
  function gg(e) {
    if (typeof e == 'string') return { text: e };
    let { text: t, list: n } = e;
    return (
      ob((t || n) !== void 0, 'Unexpected `expected` result, there should be at least one field.'),
      n ? { text: t, list: { title: n.title, values: n.values.map(gg) } } : { text: t }
    );
  }
  function y2(e, t) {
    return e === !0 ? !0 : e === !1 ? { value: t } : e;
  }
  function E2(e, t, n = !1) {
    return e === !1 ? !1 : e === !0 ? (n ? !0 : [{ value: t }]) : 'value' in e ? [e] : e.length === 0 ? !1 : e;
  }
  function v2(e, t) {
    return typeof e == 'string' || 'key' in e
      ? { from: t, to: e }
      : 'from' in e
        ? { from: e.from, to: e.to }
        : { from: t, to: e.to };
  }
  function Qf(e, t) {
    return e === void 0 ? [] : Array.isArray(e) ? e.map((n) => v2(n, t)) : [v2(e, t)];
  }
  function b2(e, t) {
    let n = Qf(typeof e == 'object' && 'redirect' in e ? e.redirect : e, t);
    return n.length === 0
      ? { remain: t, redirect: n }
      : typeof e == 'object' && 'remain' in e
        ? { remain: e.remain, redirect: n }
        : { redirect: n };
  }
  function ob(e, t) {
    if (!e) throw new Error(t);
  }
  function mb(e, t, { logger: n = !1, isCLI: r = !1, passThrough: i = !1, FlagSchema: s, descriptor: o } = {}) {
    if (r) {
      if (!s) throw new Error("'FlagSchema' option is required.");
      if (!o) throw new Error("'descriptor' option is required.");
    } else o = bs;
    let a = i
        ? Array.isArray(i)
          ? (h, g) => (i.includes(h) ? { [h]: g } : void 0)
          : (h, g) => ({ [h]: g })
        : (h, g, m) => {
            let { _: y, ...b } = m.schemas;
            return mg(h, g, { ...m, schemas: b });
          },
      u = gb(t, { isCLI: r, FlagSchema: s }),
      l = new hb(u, { logger: n, unknown: a, descriptor: o }),
      c = n !== !1;
    c && qf && (l._hasDeprecationWarned = qf);
    let f = l.normalize(e);
    return (c && (qf = l._hasDeprecationWarned), f);
  }
  function gb(e, { isCLI: t, FlagSchema: n }) {
    let r = [];
    t && r.push(Jv.create({ name: '_' }));
    for (let i of e)
      (r.push(Db(i, { isCLI: t, optionInfos: e, FlagSchema: n })),
        i.alias && t && r.push(Yv.create({ name: i.alias, sourceName: i.name })));
    return r;
  }
  function Db(e, { isCLI: t, optionInfos: n, FlagSchema: r }) {
    let { name: i } = e,
      s = { name: i },
      o,
      a = {};
    switch (e.type) {
      case 'int':
        ((o = lb), t && (s.preprocess = Number));
        break;
      case 'string':
        o = x2;
        break;
      case 'choice':
        ((o = ab),
          (s.choices = e.choices.map((u) =>
            u?.redirect ? { ...u, redirect: { to: { key: e.name, value: u.redirect } } } : u,
          )));
        break;
      case 'boolean':
        o = Zv;
        break;
      case 'flag':
        ((o = r),
          (s.flags = n.flatMap((u) =>
            [u.alias, u.description && u.name, u.oppositeDescription && `no-${u.name}`].filter(Boolean),
          )));
        break;
      case 'path':
        o = x2;
        break;
      default:
        throw new Error(`Unexpected type ${e.type}`);
    }
    if (
      (e.exception
        ? (s.validate = (u, l, c) => e.exception(u) || l.validate(u, c))
        : (s.validate = (u, l, c) => u === void 0 || l.validate(u, c)),
      e.redirect &&
        (a.redirect = (u) =>
          u
            ? { to: typeof e.redirect == 'string' ? e.redirect : { key: e.redirect.option, value: e.redirect.value } }
            : void 0),
      e.deprecated && (a.deprecated = !0),
      t && !e.array)
    ) {
      let u = s.preprocess || ((l) => l);
      s.preprocess = (l, c, f) => c.preprocess(u(Array.isArray(l) ? _t(0, l, -1) : l), f);
    }
    return e.array
      ? Xv.create({ ...(t ? { preprocess: (u) => (Array.isArray(u) ? u : [u]) } : {}), ...a, valueSchema: o.create(s) })
      : o.create({ ...s, ...a });
  }
  function _b(e) {
    return !!e?.[bb];
  }
  async function Nb(e, t, n, r) {
    let { node: i } = n,
      { language: s } = i;
    if (!yg.has(s)) return;
    let o = i.value.trim(),
      a;
    if (o) {
      let u = s === 'yaml' ? s : cg(r, { language: s });
      if (!u) return;
      a = o ? await e(o, { parser: u }) : '';
    } else a = o;
    return V2([i.startDelimiter, i.explicitLanguage ?? '', Zn, a, a ? Zn : '', i.endDelimiter]);
  }
  function Tb(e, t) {
    return (Eg({ node: e }) && (delete t.end, delete t.raw, delete t.value), t);
  }
  function Fb({ node: e }) {
    return e.raw;
  }
  function wb(e, t) {
    let n = e ? (r) => e(r, vg) : Cb;
    return t ? new Proxy(n, { apply: (r, i, s) => (l1(s[0]) ? xb : Reflect.apply(r, i, s)) }) : n;
  }
  function bg(e, t) {
    if (!t) throw new Error('parserName is required.');
    let n = Dg(0, e, (i) => i.parsers && ju(i.parsers, t));
    if (n) return n;
    let r = `Couldn't resolve parser "${t}".`;
    throw ((r += ' Plugins must be explicitly added to the standalone bundle.'), new ag(r));
  }
  function Lb(e, t) {
    if (!t) throw new Error('astFormat is required.');
    let n = Dg(0, e, (i) => i.printers && ju(i.printers, t));
    if (n) return n;
    let r = `Couldn't find plugin for AST format "${t}".`;
    throw ((r += ' Plugins must be explicitly added to the standalone bundle.'), new ag(r));
  }
  function c1({ plugins: e, parser: t }) {
    let n = bg(e, t);
    return xg(n, t);
  }
  function xg(e, t) {
    let n = e.parsers[t];
    return typeof n == 'function' ? n() : n;
  }
  async function Ib(e, t) {
    let n = e.printers[t],
      r = typeof n == 'function' ? await n() : n;
    return Ob(r);
  }
  function Rb(e) {
    let { features: t, getVisitorKeys: n, embed: r, massageAstNode: i, print: s, ...o } = e;
    t = Vb(t);
    let a = t.experimental_frontMatterSupport;
    n = _2(n, a.massageAstNode || a.embed || a.print);
    let u = i;
    i &&
      a.massageAstNode &&
      (u = new Proxy(i, {
        apply(f, h, g) {
          return (Sb(...g), Reflect.apply(f, h, g));
        },
      }));
    let l = r;
    if (r) {
      let f;
      l = new Proxy(r, {
        get(h, g, m) {
          return g === 'getVisitorKeys'
            ? (f ?? (f = r.getVisitorKeys ? _2(r.getVisitorKeys, a.massageAstNode || a.embed) : n), f)
            : Reflect.get(h, g, m);
        },
        apply: (h, g, m) => (a.embed && Eg(...m) ? Nb : Reflect.apply(h, g, m)),
      });
    }
    let c = s;
    return (
      a.print &&
        (c = new Proxy(s, {
          apply(f, h, g) {
            let [m] = g;
            return l1(m.node) ? Ab(m) : Reflect.apply(f, h, g);
          },
        })),
      { features: t, getVisitorKeys: n, embed: l, massageAstNode: u, print: c, ...o }
    );
  }
  function Ob(e) {
    return e1(kb, e, Rb);
  }
  function Bb(e) {
    return { ...Pb, ...e };
  }
  function Vb(e) {
    return {
      experimental_avoidAstMutation: !1,
      ...e,
      experimental_frontMatterSupport: Bb(e?.experimental_frontMatterSupport),
    };
  }
  async function Ub(e, t = {}) {
    let n = { ...e };
    if (!n.parser) {
      if (!n.filepath) throw new f2("No parser and no file path given, couldn't infer a parser.");
      if (((n.parser = cg(n, { physicalFile: n.filepath })), !n.parser))
        throw new f2(`No parser could be inferred for file "${n.filepath}".`);
    }
    let r = ug({ plugins: e.plugins, showDeprecated: !0 }).options,
      i = { ...N2, ...Object.fromEntries(r.filter((f) => f.default !== void 0).map((f) => [f.name, f.default])) },
      s = bg(n.plugins, n.parser),
      o = await xg(s, n.parser);
    ((n.astFormat = o.astFormat), (n.locEnd = o.locEnd), (n.locStart = o.locStart));
    let a = s.printers?.[o.astFormat] ? s : Lb(n.plugins, o.astFormat),
      u = await Ib(a, o.astFormat);
    ((n.printer = u), (n.getVisitorKeys = u.getVisitorKeys));
    let l = a.defaultOptions
        ? Object.fromEntries(Object.entries(a.defaultOptions).filter(([, f]) => f !== void 0))
        : {},
      c = { ...i, ...l };
    for (let [f, h] of Object.entries(c)) n[f] ?? (n[f] = h);
    return (n.parser === 'json' && (n.trailingComma = 'none'), yb(n, r, { passThrough: Object.keys(N2), ...t }));
  }
  function $b(e, t, n, r) {
    let i = { column: null, line: -1, ...e.start },
      s = { ...i, ...e.end },
      { linesAbove: o = 2, linesBelow: a = 3 } = n || {},
      u = i.line - r,
      l = i.column,
      c = s.line - r,
      f = s.column,
      h = Math.max(u - (o + 1), 0),
      g = Math.min(t.length, c + a);
    (u === -1 && (h = 0), c === -1 && (g = t.length));
    let m = c - u,
      y = {};
    if (m)
      for (let b = 0; b <= m; b++) {
        let _ = b + u;
        if (l == null) y[_] = !0;
        else if (b === 0) {
          let L = t[_ - 1].length;
          y[_] = [l, L - l];
        } else if (b === m) y[_] = [0, f];
        else {
          let L = t[_ - 1].length;
          y[_] = [0, L];
        }
      }
    else if (l === f) l != null ? (y[u] = [l, 0]) : (y[u] = !0);
    else {
      let b = l ?? 0,
        _ = f ?? b;
      y[u] = [b, _ - b];
    }
    return { start: h, end: g, markerLines: y };
  }
  function jb(e, t, n = {}, r) {
    let { defs: i, highlight: s } = r || {
        defs: { gutter: String, marker: String, message: String, reset: String },
        highlight: String,
      },
      o = (n.startLine || 1) - 1,
      a = e.split(T2),
      { start: u, end: l, markerLines: c } = $b(t, a, n, o),
      f = t.start && typeof t.start.column == 'number',
      h = String(l + o).length,
      g = s(e)
        .split(T2, l)
        .slice(u, l)
        .map((m, y) => {
          let b = u + 1 + y,
            _ = ` ${` ${b + o}`.slice(-h)} |`,
            L = c[b],
            T = !c[b + 1];
          if (L) {
            let A = '';
            if (Array.isArray(L)) {
              let w = m.slice(0, L[0]).replace(/[^\t]/g, ' '),
                k = L[1] || 1;
              ((A = [
                `
 `,
                i.gutter(_.replace(/\d/g, ' ')),
                ' ',
                w,
                i.marker('^').repeat(k),
              ].join('')),
                T && n.message && (A += ' ' + i.message(n.message)));
            }
            return [i.marker('>'), i.gutter(_), m.length > 0 ? ` ${m}` : '', A].join('');
          } else return ` ${i.gutter(_)}${m.length > 0 ? ` ${m}` : ''}`;
        }).join(`
`);
    return (
      n.message &&
        !f &&
        (g = `${' '.repeat(h + 1)}${n.message}
${g}`),
      i.reset(g)
    );
  }
  function Gb(e, t, n = {}) {
    return jb(e, t, n);
  }
  async function qb(e, t) {
    let n = await c1(t),
      r = n.preprocess ? await n.preprocess(e, t) : e;
    t.originalText = r;
    let i;
    try {
      i = await n.parse(r, t, t);
    } catch (s) {
      Hb(s, e);
    }
    return { text: r, ast: i };
  }
  function Hb(e, t) {
    let { loc: n } = e;
    if (n) {
      let { start: r, end: i } = n;
      (r && (r = { line: r.line, column: r.column - 1 }), i && (i = { line: i.line, column: i.column - 1 }));
      let s = Gb(t, { start: r, end: i }, { highlightCode: !0 });
      ((e.message +=
        `
` + s),
        (e.codeFrame = s));
    }
    throw e;
  }
  async function Wb(e, t, n, r, i) {
    if (n.embeddedLanguageFormatting !== 'auto') return;
    let { printer: s } = n,
      { embed: o } = s;
    if (!o) return;
    if (o.length > 2)
      throw new Error(
        'printer.embed has too many parameters. The API changed in Prettier v3. Please update your plugin. See https://prettier.io/docs/plugins#optional-embed',
      );
    let { hasPrettierIgnore: a } = s,
      { getVisitorKeys: u } = o,
      l = [];
    h();
    let c = e.stack;
    for (let { print: g, node: m, pathStack: y } of l)
      try {
        e.stack = y;
        let b = await g(f, t, e, n);
        b && i.set(m, b);
      } catch (b) {
        if (globalThis.PRETTIER_DEBUG) throw b;
      }
    e.stack = c;
    function f(g, m) {
      return zb(g, m, n, r);
    }
    function h() {
      let { node: g } = e;
      if (g === null || typeof g != 'object' || a?.(e)) return;
      for (let y of u(g)) Array.isArray(g[y]) ? e.each(h, y) : e.call(h, y);
      let m = o(e, n);
      if (m) {
        if (typeof m == 'function') {
          l.push({ print: m, node: g, pathStack: [...e.stack] });
          return;
        }
        i.set(g, m);
      }
    }
  }
  async function zb(e, t, n, r) {
    let i = await Ns(
        {
          ...n,
          ...t,
          parentParser: n.parser,
          originalText: e,
          cursorOffset: void 0,
          rangeStart: void 0,
          rangeEnd: void 0,
        },
        { passThrough: !0 },
      ),
      { ast: s } = await Ro(e, i),
      o = await r(s, i);
    return P2(o);
  }
  function Qb(e, t, n, r) {
    let { originalText: i, [Pu]: s, locStart: o, locEnd: a, [Symbol.for('printedComments')]: u } = t,
      { node: l } = e,
      c = o(l),
      f = a(l);
    for (let g of s) o(g) >= c && a(g) <= f && u.add(g);
    let { printPrettierIgnored: h } = t.printer;
    return h ? h(e, t, n, r) : i.slice(c, f);
  }
  async function Gu(e, t) {
    ({ ast: e } = await _g(e, t));
    let n = new Map(),
      r = new sv(e),
      i = Tv(t),
      s = new Map();
    await Wb(r, a, t, Gu, s);
    let o = await S2(r, t, a, void 0, s);
    if ((Nv(t), t.cursorOffset >= 0)) {
      if (t.nodeAfterCursor && !t.nodeBeforeCursor) return [ci, o];
      if (t.nodeBeforeCursor && !t.nodeAfterCursor) return [o, ci];
    }
    return o;
    function a(l, c) {
      return l === void 0 || l === r ? u(c) : Array.isArray(l) ? r.call(() => u(c), ...l) : r.call(() => u(c), l);
    }
    function u(l) {
      i(r);
      let c = r.node;
      if (c == null) return '';
      let f = o1(c) && l === void 0;
      if (f && n.has(c)) return n.get(c);
      let h = S2(r, t, a, l, s);
      return (f && n.set(c, h), h);
    }
  }
  function S2(e, t, n, r, i) {
    let { node: s } = e,
      { printer: o } = t,
      a;
    switch (
      (o.hasPrettierIgnore?.(e) ? (a = Yb(e, t, n, r)) : i.has(s) ? (a = i.get(s)) : (a = o.print(e, t, n, r)), s)
    ) {
      case t.cursorNode:
        a = Iu(a, (u) => [ci, u, ci]);
        break;
      case t.nodeBeforeCursor:
        a = Iu(a, (u) => [u, ci]);
        break;
      case t.nodeAfterCursor:
        a = Iu(a, (u) => [ci, u]);
        break;
    }
    return (o.printComment && X2(s.comments) && !o.willPrintOwnComments?.(e, t) && (a = _v(e, a, t)), a);
  }
  async function _g(e, t) {
    let n = e.comments ?? [];
    ((t[Pu] = n), (t[Symbol.for('printedComments')] = new Set()), mv(e, t));
    let {
      printer: { preprocess: r },
    } = t;
    return ((e = r ? await r(e, t) : e), { ast: e, comments: n });
  }
  function Jb(e, t) {
    let { cursorOffset: n, locStart: r, locEnd: i, getVisitorKeys: s } = t,
      o = (g) => r(g) <= n && i(g) >= n,
      a = e,
      u = [e];
    for (let g of fv(e, { getVisitorKeys: s, filter: o })) (u.push(g), (a = g));
    if (pv(a, { getVisitorKeys: s })) return { cursorNode: a };
    let l,
      c,
      f = -1,
      h = Number.POSITIVE_INFINITY;
    for (; u.length > 0 && (l === void 0 || c === void 0);) {
      a = u.pop();
      let g = l !== void 0,
        m = c !== void 0;
      for (let y of $u(a, { getVisitorKeys: s })) {
        if (!g) {
          let b = i(y);
          b <= n && b > f && ((l = y), (f = b));
        }
        if (!m) {
          let b = r(y);
          b >= n && b < h && ((c = y), (h = b));
        }
      }
    }
    return { nodeBeforeCursor: l, nodeAfterCursor: c };
  }
  function Xb(e, t) {
    let { printer: n } = t,
      r = n.massageAstNode;
    if (!r) return e;
    let { getVisitorKeys: i } = n,
      { ignoredProperties: s } = r;
    return o(e);
    function o(a, u) {
      if (!o1(a)) return a;
      if (Array.isArray(a)) return a.map((h) => o(h, u)).filter(Boolean);
      let l = {},
        c = new Set(i(a));
      for (let h in a) !ju(a, h) || s?.has(h) || (c.has(h) ? (l[h] = o(a[h], a)) : (l[h] = a[h]));
      let f = r(a, l, u);
      if (f !== null) return f ?? l;
    }
  }
  function be(e) {
    let t = new Set(e);
    return (n) => t.has(n?.type);
  }
  function r6(e, t) {
    return ((t = new Set(t)), e.find((n) => Tg.has(n.type) && t.has(n)));
  }
  function F2(e) {
    let t = t6(0, e, (n) => n.type !== 'Program' && n.type !== 'File');
    return t === -1 ? e : e.slice(0, t + 1);
  }
  function i6(e, t, n) {
    let { locStart: r, locEnd: i } = n,
      [s, ...o] = e,
      [a, ...u] = t;
    if (s === a) return [s, a];
    let l = r(s);
    for (let f of F2(u))
      if (r(f) >= l) a = f;
      else break;
    let c = i(a);
    for (let f of F2(o)) {
      if (i(f) <= c) Jf(n, f) && (s = f);
      else break;
      if (s === a) break;
    }
    return [s, a];
  }
  function Yf(e, t, n, r, i = [], s, o) {
    let { locStart: a, locEnd: u } = o,
      l = a(e),
      c = u(e);
    if (t > c || t < l || (s === 'rangeEnd' && t === l) || (s === 'rangeStart' && t === c)) return;
    let f = [e, ...i],
      h = tg(e, f, {
        cache: ng,
        locStart: a,
        locEnd: u,
        getVisitorKeys: n.getVisitorKeys,
        filter: n.printer.canAttachComment,
        getChildren: n.printer.getCommentChildNodes,
      });
    for (let g of h) {
      let m = Yf(g, t, n, r, f, s, o);
      if (m) return m;
    }
    if (r(e, i[0])) return f;
  }
  function s6(e, t) {
    return (
      (t?.type === 'ForStatement' && t.init === e) ||
      ((t?.type === 'ForInStatement' || t?.type === 'ForOfStatement') && t.left === e)
    );
  }
  function o6(e, t) {
    let { type: n } = e;
    return (
      t?.type !== 'DeclareExportDeclaration' &&
      n !== 'TypeParameterDeclaration' &&
      n !== 'TSTypeParameterDeclaration' &&
      !(n === 'VariableDeclaration' && s6(e, t)) &&
      (n === 'Directive' ||
        n === 'TypeAlias' ||
        n6(e) ||
        n.startsWith('Declare') ||
        n.startsWith('TSDeclare') ||
        n.endsWith('Statement') ||
        n.endsWith('Declaration'))
    );
  }
  function Jf(e, t, n) {
    if (!t) return !1;
    switch (e.parser) {
      case 'flow':
      case 'hermes':
      case 'babel':
      case 'babel-flow':
      case 'babel-ts':
      case 'typescript':
      case 'acorn':
      case 'espree':
      case 'meriyah':
      case 'oxc':
      case 'oxc-ts':
      case 'yuku':
      case 'yuku-ts':
      case '__babel_estree':
        return o6(t, n);
      case 'json':
      case 'json5':
      case 'jsonc':
      case 'json-stringify':
        return Tg.has(t.type);
      case 'graphql':
        return a6.has(t.kind);
      case 'vue':
        return t.tag !== 'root';
    }
    return !1;
  }
  function u6(e, t, n) {
    let { rangeStart: r, rangeEnd: i } = t;
    Nr(i > r);
    let s = e.slice(r, i).search(/\S/),
      o = s === -1;
    if (!o) for (r += s; i > r && !/\S/.test(e[i - 1]); --i);
    let a = t.printer.features?.experimental_locForRangeFormat ?? t,
      u = Yf(n, r, t, (m, y) => Jf(t, m, y), [], 'rangeStart', a);
    if (!u) return;
    let l = o ? u : Yf(n, i, t, (m) => Jf(t, m), [], 'rangeEnd', a);
    if (!l) return;
    let c, f;
    if (n.type === 'JsonRoot') {
      let m = r6(u, l);
      ((c = m), (f = m));
    } else [c, f] = i6(u, l, t);
    let { locStart: h, locEnd: g } = a;
    return [Math.min(h(c), h(f)), Math.max(g(c), g(f))];
  }
  async function Sg(e, t, n = 0) {
    if (!e || e.trim().length === 0) return { formatted: '', cursorOffset: -1, comments: [] };
    let { ast: r, text: i } = await Ro(e, t);
    t.cursorOffset >= 0 && (t = { ...t, ...Ng(r, t) });
    let s = await Gu(r, t, n);
    n > 0 && (s = U2([Zn, s], n, t.tabWidth));
    let o = Uu(s, t);
    if (n > 0) {
      let u = o.formatted.trim();
      (o.cursorNodeStart !== void 0 &&
        ((o.cursorNodeStart -= o.formatted.indexOf(u)),
        o.cursorNodeStart < 0 && ((o.cursorNodeStart = 0), (o.cursorNodeText = o.cursorNodeText.trimStart())),
        o.cursorNodeStart + o.cursorNodeText.length > u.length && (o.cursorNodeText = o.cursorNodeText.trimEnd())),
        (o.formatted = u + Kf(t.endOfLine)));
    }
    let a = t[Pu];
    if (t.cursorOffset >= 0) {
      let u, l, c, f;
      if ((t.cursorNode || t.nodeBeforeCursor || t.nodeAfterCursor) && o.cursorNodeText)
        if (((c = o.cursorNodeStart), (f = o.cursorNodeText), t.cursorNode))
          ((u = t.locStart(t.cursorNode)), (l = i.slice(u, t.locEnd(t.cursorNode))));
        else {
          if (!t.nodeBeforeCursor && !t.nodeAfterCursor)
            throw new Error(
              'Cursor location must contain at least one of cursorNode, nodeBeforeCursor, nodeAfterCursor',
            );
          u = t.nodeBeforeCursor ? t.locEnd(t.nodeBeforeCursor) : 0;
          let _ = t.nodeAfterCursor ? t.locStart(t.nodeAfterCursor) : i.length;
          l = i.slice(u, _);
        }
      else ((u = 0), (l = i), (c = 0), (f = o.formatted));
      let h = t.cursorOffset - u;
      if (l === f) return { formatted: o.formatted, cursorOffset: c + h, comments: a };
      let g = l.split('');
      g.splice(h, 0, A2);
      let m = f.split(''),
        y = W8(g, m),
        b = c;
      for (let _ of y)
        if (_.removed) {
          if (_.value.includes(A2)) break;
        } else b += _.count;
      return { formatted: o.formatted, cursorOffset: b, comments: a };
    }
    return { formatted: o.formatted, cursorOffset: -1, comments: a };
  }
  async function l6(e, t) {
    let { ast: n, text: r } = await Ro(e, t),
      [i, s] = u6(r, t, n) ?? [0, 0],
      o = r.slice(i, s),
      a = Math.min(
        i,
        r.lastIndexOf(
          `
`,
          i,
        ) + 1,
      ),
      u = r.slice(a, i).match(/^\s*/)[0],
      l = s1(u, t.tabWidth),
      c = await Sg(
        o,
        {
          ...t,
          rangeStart: 0,
          rangeEnd: Number.POSITIVE_INFINITY,
          cursorOffset: t.cursorOffset > i && t.cursorOffset <= s ? t.cursorOffset - i : -1,
          endOfLine: 'lf',
        },
        l,
      ),
      f = c.formatted.trimEnd(),
      { cursorOffset: h } = t;
    h > s ? (h += f.length - o.length) : c.cursorOffset >= 0 && (h = c.cursorOffset + i);
    let g = r.slice(0, i) + f + r.slice(s);
    if (t.endOfLine !== 'lf') {
      let m = Kf(t.endOfLine);
      (h >= 0 &&
        m ===
          `\r
` &&
        (h += O2(
          g.slice(0, h),
          `
`,
        )),
        (g = Ou(
          0,
          g,
          `
`,
          m,
        )));
    }
    return { formatted: g, cursorOffset: h, comments: c.comments };
  }
  function Hf(e, t, n) {
    return typeof t != 'number' || Number.isNaN(t) || t < 0 || t > e.length ? n : t;
  }
  function C2(e, t) {
    let { cursorOffset: n, rangeStart: r, rangeEnd: i } = t;
    return (
      (n = Hf(e, n, -1)),
      (r = Hf(e, r, 0)),
      (i = Hf(e, i, e.length)),
      { ...t, cursorOffset: n, rangeStart: r, rangeEnd: i }
    );
  }
  function Fg(e, t) {
    let { cursorOffset: n, rangeStart: r, rangeEnd: i, endOfLine: s } = C2(e, t),
      o = tv(e);
    if ((o && ((e = e.slice(1)), n--, r--, i--), s === 'auto' && (s = X8(e)), e.includes('\r'))) {
      let a = (u) =>
        O2(
          e.slice(0, Math.max(u, 0)),
          `\r
`,
        );
      ((n -= a(n)), (r -= a(r)), (i -= a(i)), (e = eE(e)));
    }
    return { hasBom: o, text: e, options: C2(e, { ...t, cursorOffset: n, rangeStart: r, rangeEnd: i, endOfLine: s }) };
  }
  async function w2(e, t) {
    let n = await c1(t);
    return !n.hasPragma || n.hasPragma(e);
  }
  async function c6(e, t) {
    return (await c1(t)).hasIgnorePragma?.(e);
  }
  async function Ag(e, t) {
    let { hasBom: n, text: r, options: i } = Fg(e, await Ns(t));
    if (
      (i.rangeStart >= i.rangeEnd && r !== '') ||
      (i.requirePragma && !(await w2(r, i))) ||
      (i.checkIgnorePragma && (await c6(r, i)))
    )
      return { formatted: e, cursorOffset: t.cursorOffset, comments: [] };
    let s;
    return (
      i.rangeStart > 0 || i.rangeEnd < r.length
        ? (s = await l6(r, i))
        : (!i.requirePragma &&
            i.insertPragma &&
            i.printer.insertPragma &&
            !(await w2(r, i)) &&
            (r = i.printer.insertPragma(r)),
          (s = await Sg(r, i))),
      n && ((s.formatted = nv(s.formatted)), s.cursorOffset >= 0 && s.cursorOffset++),
      s
    );
  }
  async function f6(e, t, n) {
    let { text: r, options: i } = Fg(e, await Ns(t)),
      s = await Ro(r, i);
    return (n && (n.preprocessForPrint && (s.ast = await _g(s.ast, i)), n.massage && (s.ast = Zb(s.ast, i))), s);
  }
  async function p6(e, t) {
    t = await Ns(t);
    let n = await Gu(e, t);
    return Uu(n, t);
  }
  async function d6(e, t) {
    let n = LE(e),
      { formatted: r } = await Ag(n, { ...t, parser: '__js_expression' });
    return r;
  }
  async function h6(e, t) {
    t = await Ns(t);
    let { ast: n } = await Ro(e, t);
    return (t.cursorOffset >= 0 && (t = { ...t, ...Ng(n, t) }), Gu(n, t));
  }
  async function m6(e, t) {
    return Uu(e, await Ns(t));
  }
  function E6(e, t) {
    if (t === !1) return !1;
    if (e.charAt(t) === '/' && e.charAt(t + 1) === '*') {
      for (let n = t + 2; n < e.length; ++n) if (e.charAt(n) === '*' && e.charAt(n + 1) === '/') return n + 2;
    }
    return t;
  }
  function v6(e, t) {
    return t === !1 ? !1 : e.charAt(t) === '/' && e.charAt(t + 1) === '/' ? K2(e, t) : t;
  }
  function b6(e, t) {
    let n = null,
      r = t;
    for (; r !== n;) ((n = r), (r = Tr(e, r)), (r = d1(e, r)), (r = h1(e, r)), (r = fi(e, r)));
    return r;
  }
  function x6(e, t) {
    let n = null,
      r = t;
    for (; r !== n;) ((n = r), (r = Z2(e, r)), (r = d1(e, r)), (r = Tr(e, r)));
    return ((r = h1(e, r)), (r = fi(e, r)), r !== !1 && _r(e, r));
  }
  function _6(e, t) {
    let n = e.lastIndexOf(`
`);
    return n === -1 ? 0 : s1(e.slice(n + 1).match(/^[\t ]*/)[0], t);
  }
  function T6(e) {
    if (typeof e != 'string') throw new TypeError('Expected a string');
    return e.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&').replace(/-/g, '\\x2d');
  }
  function S6(e, t) {
    let n = e.matchAll(new RegExp(`(?:${T6(t)})+`, 'g'));
    return (n.reduce || (n = [...n]), n.reduce((r, [i]) => Math.max(r, i.length), 0) / t.length);
  }
  function A6(e, t) {
    let n = m1(e, t);
    return n === !1 ? '' : e.charAt(n);
  }
  function I6(e, t) {
    let { preferred: n, alternate: r } = t === !0 || t === "'" ? w6 : L6,
      { length: i } = e,
      s = 0,
      o = 0;
    for (let a = 0; a < i; a++) {
      let u = e.charCodeAt(a);
      u === n.codePoint ? s++ : u === r.codePoint && o++;
    }
    return (s > o ? r : n).character;
  }
  function R6(e, t, n) {
    for (let r = t; r < n; ++r)
      if (
        e.charAt(r) ===
        `
`
      )
        return !0;
    return !1;
  }
  function O6(e, t, n = {}) {
    return Tr(e, n.backwards ? t - 1 : t, n) !== t;
  }
  function P6(e, t, n) {
    return m1(e, n(t));
  }
  function B6(e, t) {
    return arguments.length === 2 || typeof t == 'number' ? m1(e, t) : P6(...arguments);
  }
  function V6(e, t, n) {
    return u1(e, n(t));
  }
  function U6(e, t) {
    return arguments.length === 2 || typeof t == 'number' ? u1(e, t) : V6(...arguments);
  }
  function $6(e, t, n) {
    return g1(e, n(t));
  }
  function j6(e, t, n) {
    let r = t === '"' ? "'" : '"',
      i = Ou(0, e, /\\(.)|(["'])/gs, (s, o, a) =>
        o === r ? o : a === t ? '\\' + a : a || (n && /^[^\n\r"'0-7\\bfnrt-vx\u2028\u2029]$/.test(o) ? o : '\\' + o),
      );
    return t + i + t;
  }
  function G6(e, t) {
    return arguments.length === 2 || typeof t == 'number' ? g1(e, t) : $6(...arguments);
  }
  function li(e, t = 1) {
    return async (...n) => {
      let r = n[t] ?? {},
        i = r.plugins ?? [];
      return ((n[t] = { ...r, plugins: Array.isArray(i) ? i : Object.values(i) }), await e(...n));
    };
  }
  async function y1(e, t) {
    let { formatted: n } = await D1(e, { ...t, cursorOffset: -1 });
    return n;
  }
  async function Ig(e, t) {
    return (await y1(e, t)) === e;
  }
  var U8,
    Xf,
    L2,
    Lo,
    $8,
    j8,
    Ou,
    G8,
    q8,
    H8,
    z8,
    Nr,
    I2,
    R2,
    Q8,
    Y8,
    Zf,
    k2,
    Mu,
    J8,
    Z8,
    K8,
    Pu,
    nE,
    _t,
    pi,
    Kn,
    Sr,
    er,
    tr,
    nr,
    Wt,
    Mn,
    nn,
    rr,
    ir,
    sr,
    Nt,
    Pn,
    pn,
    M2,
    di,
    sE,
    aE,
    xs,
    s2,
    t1,
    On,
    B2,
    EE,
    vE,
    Vu,
    ci,
    G2,
    AE,
    r1,
    Zn,
    q2,
    H2,
    CE,
    wE,
    IE,
    RE,
    kE,
    OE,
    ME,
    PE,
    W2,
    z2,
    u2,
    BE,
    VE,
    $E,
    jE,
    GE,
    qE,
    HE,
    WE,
    i1,
    QE,
    YE,
    Q2,
    KE,
    ev,
    fn,
    Rn,
    zf,
    tv,
    nv,
    s1,
    iv,
    sv,
    X2,
    o1,
    uv,
    Tr,
    Z2,
    K2,
    l2,
    fi,
    _r,
    tg,
    ng,
    Uf,
    ig,
    u1,
    sg,
    Tv,
    ag,
    f2,
    Sv,
    ju,
    Fv,
    wv,
    Lv,
    Iv,
    kv,
    Bv,
    Vv,
    $v,
    cg,
    bs,
    fg,
    kn,
    Gv,
    pg,
    Ru,
    h2,
    qv,
    vs,
    jf,
    mg,
    Wv,
    Fr,
    Yv,
    Jv,
    Xv,
    Zv,
    ab,
    ub,
    lb,
    x2,
    cb,
    fb,
    pb,
    db,
    hb,
    qf,
    yb,
    Eb,
    vb,
    Dg,
    bb,
    xb,
    l1,
    yg,
    Eg,
    Sb,
    Ab,
    vg,
    Cb,
    _2,
    kb,
    Mb,
    Pb,
    N2,
    Ns,
    T2,
    Ro,
    Yb,
    Ng,
    Zb,
    Kb,
    e6,
    t6,
    nP,
    rP,
    iP,
    sP,
    oP,
    aP,
    uP,
    lP,
    cP,
    fP,
    pP,
    dP,
    hP,
    n6,
    mP,
    gP,
    DP,
    yP,
    EP,
    vP,
    bP,
    xP,
    _P,
    NP,
    TP,
    SP,
    FP,
    AP,
    CP,
    wP,
    LP,
    IP,
    RP,
    kP,
    OP,
    MP,
    PP,
    BP,
    VP,
    Tg,
    a6,
    A2,
    f1,
    g6,
    D6,
    y6,
    Cg,
    p1,
    d1,
    h1,
    m1,
    g1,
    N6,
    F6,
    C6,
    wg,
    Lg,
    w6,
    L6,
    k6,
    M6,
    D1,
    Rg,
    kg,
    Mg = t5(() => {
      ((U8 = Object.defineProperty),
        (Xf = (e, t) => {
          for (var n in t) U8(e, n, { get: t[n], enumerable: !0 });
        }),
        (L2 = {}));
      Xf(L2, {
        __debug: () => kg,
        check: () => Ig,
        doc: () => f1,
        format: () => y1,
        formatWithCursor: () => D1,
        getSupportInfo: () => Rg,
        util: () => p1,
        version: () => Cg,
      });
      ((Lo =
        (e, t) =>
        (n, r, ...i) =>
          n | 1 && r == null ? void 0 : (t.call(r) ?? r[e]).apply(r, i)),
        ($8 =
          String.prototype.replaceAll ??
          function (e, t) {
            return e.global ? this.replace(e, t) : this.split(e).join(t);
          }),
        (j8 = Lo('replaceAll', function () {
          if (typeof this == 'string') return $8;
        })),
        (Ou = j8),
        (G8 = class {
          diff(e, t, n = {}) {
            let r;
            typeof n == 'function' ? ((r = n), (n = {})) : 'callback' in n && (r = n.callback);
            let i = this.castInput(e, n),
              s = this.castInput(t, n),
              o = this.removeEmpty(this.tokenize(i, n)),
              a = this.removeEmpty(this.tokenize(s, n));
            return this.diffWithOptionsObj(o, a, n, r);
          }
          diffWithOptionsObj(e, t, n, r) {
            var i;
            let s = (_) => {
                if (((_ = this.postProcess(_, n)), r)) {
                  setTimeout(function () {
                    r(_);
                  }, 0);
                  return;
                } else return _;
              },
              o = t.length,
              a = e.length,
              u = 1,
              l = o + a;
            n.maxEditLength != null && (l = Math.min(l, n.maxEditLength));
            let c = (i = n.timeout) !== null && i !== void 0 ? i : 1 / 0,
              f = Date.now() + c,
              h = [{ oldPos: -1, lastComponent: void 0 }],
              g = this.extractCommon(h[0], t, e, 0, n);
            if (h[0].oldPos + 1 >= a && g + 1 >= o) return s(this.buildValues(h[0].lastComponent, t, e));
            let m = -1 / 0,
              y = 1 / 0,
              b = () => {
                for (let _ = Math.max(m, -u); _ <= Math.min(y, u); _ += 2) {
                  let L,
                    T = h[_ - 1],
                    A = h[_ + 1];
                  T && (h[_ - 1] = void 0);
                  let w = !1;
                  if (A) {
                    let P = A.oldPos - _;
                    w = A && 0 <= P && P < o;
                  }
                  let k = T && T.oldPos + 1 < a;
                  if (!w && !k) {
                    h[_] = void 0;
                    continue;
                  }
                  if (
                    (!k || (w && T.oldPos < A.oldPos)
                      ? (L = this.addToPath(A, !0, !1, 0, n))
                      : (L = this.addToPath(T, !1, !0, 1, n)),
                    (g = this.extractCommon(L, t, e, _, n)),
                    L.oldPos + 1 >= a && g + 1 >= o)
                  )
                    return s(this.buildValues(L.lastComponent, t, e)) || !0;
                  ((h[_] = L), L.oldPos + 1 >= a && (y = Math.min(y, _ - 1)), g + 1 >= o && (m = Math.max(m, _ + 1)));
                }
                u++;
              };
            if (r)
              (function _() {
                setTimeout(function () {
                  if (u > l || Date.now() > f) return r(void 0);
                  b() || _();
                }, 0);
              })();
            else
              for (; u <= l && Date.now() <= f;) {
                let _ = b();
                if (_) return _;
              }
          }
          addToPath(e, t, n, r, i) {
            let s = e.lastComponent;
            return s && !i.oneChangePerToken && s.added === t && s.removed === n
              ? {
                  oldPos: e.oldPos + r,
                  lastComponent: { count: s.count + 1, added: t, removed: n, previousComponent: s.previousComponent },
                }
              : { oldPos: e.oldPos + r, lastComponent: { count: 1, added: t, removed: n, previousComponent: s } };
          }
          extractCommon(e, t, n, r, i) {
            let s = t.length,
              o = n.length,
              a = e.oldPos,
              u = a - r,
              l = 0;
            for (; u + 1 < s && a + 1 < o && this.equals(n[a + 1], t[u + 1], i);)
              (u++,
                a++,
                l++,
                i.oneChangePerToken &&
                  (e.lastComponent = { count: 1, previousComponent: e.lastComponent, added: !1, removed: !1 }));
            return (
              l &&
                !i.oneChangePerToken &&
                (e.lastComponent = { count: l, previousComponent: e.lastComponent, added: !1, removed: !1 }),
              (e.oldPos = a),
              u
            );
          }
          equals(e, t, n) {
            return n.comparator
              ? n.comparator(e, t)
              : e === t || (!!n.ignoreCase && e.toLowerCase() === t.toLowerCase());
          }
          removeEmpty(e) {
            let t = [];
            for (let n = 0; n < e.length; n++) e[n] && t.push(e[n]);
            return t;
          }
          castInput(e, t) {
            return e;
          }
          tokenize(e, t) {
            return Array.from(e);
          }
          join(e) {
            return e.join('');
          }
          postProcess(e, t) {
            return e;
          }
          get useLongestToken() {
            return !1;
          }
          buildValues(e, t, n) {
            let r = [],
              i;
            for (; e;) (r.push(e), (i = e.previousComponent), delete e.previousComponent, (e = i));
            r.reverse();
            let s = r.length,
              o = 0,
              a = 0,
              u = 0;
            for (; o < s; o++) {
              let l = r[o];
              if (l.removed) ((l.value = this.join(n.slice(u, u + l.count))), (u += l.count));
              else {
                if (!l.added && this.useLongestToken) {
                  let c = t.slice(a, a + l.count);
                  ((c = c.map(function (f, h) {
                    let g = n[u + h];
                    return g.length > f.length ? g : f;
                  })),
                    (l.value = this.join(c)));
                } else l.value = this.join(t.slice(a, a + l.count));
                ((a += l.count), l.added || (u += l.count));
              }
            }
            return r;
          }
        }),
        (q8 = class extends G8 {
          tokenize(e) {
            return e.slice();
          }
          join(e) {
            return e;
          }
          removeEmpty(e) {
            return e;
          }
        }),
        (H8 = new q8()));
      ((z8 = () => {}),
        (Nr = z8),
        (I2 = 'cr'),
        (R2 = 'crlf'),
        (Q8 = 'lf'),
        (Y8 = Q8),
        (Zf = '\r'),
        (k2 = `\r
`),
        (Mu = `
`),
        (J8 = Mu));
      Z8 = new Map([
        [Mu, /\n/g],
        [Zf, /\r/g],
        [k2, /\r\n/g],
      ]);
      K8 = /\r\n?/g;
      Pu = Symbol.for('comments');
      ((nE = Lo('at', function () {
        if (Array.isArray(this) || typeof this == 'string') return tE;
      })),
        (_t = nE),
        (pi = 'string'),
        (Kn = 'array'),
        (Sr = 'cursor'),
        (er = 'indent'),
        (tr = 'align'),
        (nr = 'trim'),
        (Wt = 'group'),
        (Mn = 'fill'),
        (nn = 'if-break'),
        (rr = 'indent-if-break'),
        (ir = 'line-suffix'),
        (sr = 'line-suffix-boundary'),
        (Nt = 'line'),
        (Pn = 'label'),
        (pn = 'break-parent'),
        (M2 = new Set([Sr, er, tr, nr, Wt, Mn, nn, rr, ir, sr, Nt, Pn, pn])));
      ((di = iE), (sE = (e) => new Intl.ListFormat('en-US', { type: 'disjunction' }).format(e)));
      ((aE = class extends Error {
        name = 'InvalidDocError';
        constructor(e) {
          (super(oE(e)), (this.doc = e));
        }
      }),
        (xs = aE),
        (s2 = {}));
      t1 = uE;
      ((On = Nr), (B2 = Nr), (EE = Nr), (vE = Nr));
      ((Vu = { type: pn }), (ci = { type: Sr }));
      ((G2 = { type: Nt }),
        (AE = { type: Nt, soft: !0 }),
        (r1 = { type: Nt, hard: !0 }),
        (Zn = [r1, Vu]),
        (q2 = { type: Nt, hard: !0, literal: !0 }),
        (H2 = [q2, Vu]));
      ((CE = { type: sr }), (wE = { type: nr }));
      ((IE = () =>
        /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED9\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEFA](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDEC2\uDEC6\uDEC8\uDECC-\uDEDD\uDEDF-\uDEEB\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g),
        (RE = 12288),
        (kE = 65510),
        (OE = [12288, 12288, 65281, 65376, 65504, 65510]),
        (ME = 4352),
        (PE = 262141),
        (W2 = [
          4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783,
          9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934,
          9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024,
          10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035,
          11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350,
          12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880,
          42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126,
          65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801,
          102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928,
          110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980,
          127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552,
          127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891,
          127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066,
          128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420,
          128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747,
          128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349,
          129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775,
          129786, 131072, 196605, 196608, 262141,
        ]),
        (z2 = (e, t) => {
          let n = 0,
            r = Math.floor(e.length / 2) - 1;
          for (; n <= r;) {
            let i = Math.floor((n + r) / 2),
              s = i * 2;
            if (t < e[s]) r = i - 1;
            else if (t > e[s + 1]) n = i + 1;
            else return !0;
          }
          return !1;
        }),
        (u2 = 19968),
        ([BE, VE] = UE(W2)));
      (($E = (e) => (e < RE || e > kE ? !1 : z2(OE, e))),
        (jE = (e) => (e >= BE && e <= VE ? !0 : e < ME || e > PE ? !1 : z2(W2, e))),
        (GE =
          /^(?:[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u2600-\u2604\u260E\u2611\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26B0\u26B1\u26C8\u26CF\u26D1\u26D3\u26E9\u26F0\u26F1\u26F4\u26F7\u26F8\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2763\u2764\u27A1\u2934\u2935\u2B05-\u2B07]|\uD83C[\uDD70\uDD71\uDD7E\uDD7F\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF3\uDFF5\uDFF7]|\uD83D[\uDC3F\uDC41\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3])$/),
        (qE = (e) => GE.test(e)),
        (HE = /[^\x20-\x7F]/),
        (WE = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u));
      ((i1 = zE),
        (QE = { type: 0 }),
        (YE = { type: 1 }),
        (Q2 = {
          value: '',
          length: 0,
          queue: [],
          get root() {
            return Q2;
          },
        }));
      ((KE = class {
        #t = [];
        #e = '';
        #r = 0;
        #i = [];
        #n = [];
        #s() {
          let e = this.#e;
          e !== '' && (this.#t.push(e), (this.#r += e.length), (this.#e = ''));
          for (let t of this.#n) this.#i.push(Math.min(t, this.#r));
          this.#n.length = 0;
        }
        markPosition() {
          if (this.#i.length + this.#n.length >= 2) throw new Error("There are too many 'cursor' in doc.");
          this.#n.push(this.#r + this.#e.length);
        }
        write(e) {
          this.#e += e;
        }
        trim() {
          let { text: e, count: t } = J2(this.#e);
          return ((this.#e = e), this.#s(), t);
        }
        finish() {
          return (this.#s(), { text: this.#t.join(''), positions: this.#i });
        }
      }),
        (ev = KE),
        (fn = Symbol('MODE_BREAK')),
        (Rn = Symbol('MODE_FLAT')),
        (zf = Symbol('DOC_FILL_PRINTED_LENGTH')));
      ((tv = (e) => e.charAt(0) === '\uFEFF'), (nv = (e) => '\uFEFF' + e));
      ((s1 = rv),
        (iv = class {
          constructor(e) {
            this.stack = [e];
          }
          get key() {
            let { stack: e, siblings: t } = this;
            return _t(0, e, t === null ? -2 : -4) ?? null;
          }
          get index() {
            return this.siblings === null ? null : _t(0, this.stack, -2);
          }
          get node() {
            return _t(0, this.stack, -1);
          }
          get parent() {
            return this.getNode(1);
          }
          get grandparent() {
            return this.getNode(2);
          }
          get isInArray() {
            return this.siblings !== null;
          }
          get siblings() {
            let { stack: e } = this,
              t = _t(0, e, -3);
            return Array.isArray(t) ? t : null;
          }
          get next() {
            let { siblings: e } = this;
            return e === null ? null : e[this.index + 1];
          }
          get previous() {
            let { siblings: e } = this;
            return e === null ? null : e[this.index - 1];
          }
          get isFirst() {
            return this.index === 0;
          }
          get isLast() {
            let { siblings: e, index: t } = this;
            return e !== null && t === e.length - 1;
          }
          get isRoot() {
            return this.stack.length === 1;
          }
          get root() {
            return this.stack[0];
          }
          get ancestors() {
            return [...this.#e()];
          }
          getName() {
            let { stack: e } = this,
              { length: t } = e;
            return t > 1 ? _t(0, e, -2) : null;
          }
          getValue() {
            return _t(0, this.stack, -1);
          }
          getNode(e = 0) {
            let t = this.#t(e);
            return t === -1 ? null : this.stack[t];
          }
          getParentNode(e = 0) {
            return this.getNode(e + 1);
          }
          #t(e) {
            let { stack: t } = this;
            for (let n = t.length - 1; n >= 0; n -= 2) if (!Array.isArray(t[n]) && --e < 0) return n;
            return -1;
          }
          call(e, ...t) {
            let { stack: n } = this,
              { length: r } = n,
              i = _t(0, n, -1);
            for (let s of t) ((i = i?.[s]), n.push(s, i));
            try {
              return e(this);
            } finally {
              n.length = r;
            }
          }
          callParent(e, t = 0) {
            let n = this.#t(t + 1),
              r = this.stack.splice(n + 1);
            try {
              return e(this);
            } finally {
              this.stack.push(...r);
            }
          }
          each(e, ...t) {
            let { stack: n } = this,
              { length: r } = n,
              i = _t(0, n, -1);
            for (let s of t) ((i = i[s]), n.push(s, i));
            try {
              for (let s = 0; s < i.length; ++s) (n.push(s, i[s]), e(this, s, i), (n.length -= 2));
            } finally {
              n.length = r;
            }
          }
          map(e, ...t) {
            let n = [];
            return (
              this.each(
                (r, i, s) => {
                  n[i] = e(r, i, s);
                },
                ...t,
              ),
              n
            );
          }
          match(...e) {
            let t = this.stack.length - 1,
              n = null,
              r = this.stack[t--];
            for (let i of e) {
              if (r === void 0) return !1;
              let s = null;
              if ((typeof n == 'number' && ((s = n), (n = this.stack[t--]), (r = this.stack[t--])), i && !i(r, n, s)))
                return !1;
              ((n = this.stack[t--]), (r = this.stack[t--]));
            }
            return !0;
          }
          findAncestor(e) {
            for (let t of this.#e()) if (e(t)) return t;
          }
          hasAncestor(e) {
            for (let t of this.#e()) if (e(t)) return !0;
            return !1;
          }
          *#e() {
            let { stack: e } = this;
            for (let t = e.length - 3; t >= 0; t -= 2) {
              let n = e[t];
              Array.isArray(n) || (yield n);
            }
          }
        }),
        (sv = iv));
      X2 = ov;
      o1 = av;
      ((uv = Io(/\s/)),
        (Tr = Io(' 	')),
        (Z2 = Io(',; 	')),
        (K2 = Io(/[^\n\r]/)),
        (l2 = (e) =>
          e ===
            `
` ||
          e === '\r' ||
          e === '\u2028' ||
          e === '\u2029'));
      fi = lv;
      _r = cv;
      tg = eg;
      ng = new WeakMap();
      Uf = () => !1;
      ig = (e) => !/[\S\n\u2028\u2029]/.test(e);
      ((u1 = yv), (sg = () => !0));
      ((Tv = () => Nr),
        (ag = class extends Error {
          name = 'ConfigError';
        }),
        (f2 = class extends Error {
          name = 'UndefinedParserError';
        }),
        (Sv = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty)),
        (ju = Sv),
        (Fv = {
          checkIgnorePragma: {
            category: 'Special',
            type: 'boolean',
            default: !1,
            description:
              "Check whether the file's first docblock comment contains '@noprettier' or '@noformat' to determine if it should be formatted.",
            cliCategory: 'Other',
          },
          cursorOffset: {
            category: 'Special',
            type: 'int',
            default: -1,
            range: { start: -1, end: 1 / 0, step: 1 },
            description: 'Print (to stderr) where a cursor at the given position would move to after formatting.',
            cliCategory: 'Editor',
          },
          endOfLine: {
            category: 'Global',
            type: 'choice',
            default: 'lf',
            description: 'Which end of line characters to apply.',
            choices: [
              {
                value: 'lf',
                description: 'Line Feed only (\\n), common on Linux and macOS as well as inside git repos',
              },
              { value: 'crlf', description: 'Carriage Return + Line Feed characters (\\r\\n), common on Windows' },
              { value: 'cr', description: 'Carriage Return character only (\\r), used very rarely' },
              {
                value: 'auto',
                description: `Maintain existing
(mixed values within one file are normalised by looking at what's used after the first line)`,
              },
            ],
          },
          filepath: {
            category: 'Special',
            type: 'path',
            description: 'Specify the input filepath. This will be used to do parser inference.',
            cliName: 'stdin-filepath',
            cliCategory: 'Other',
            cliDescription: 'Path to the file to pretend that stdin comes from.',
          },
          insertPragma: {
            category: 'Special',
            type: 'boolean',
            default: !1,
            description: "Insert @format pragma into file's first docblock comment.",
            cliCategory: 'Other',
          },
          parser: {
            category: 'Global',
            type: 'choice',
            default: void 0,
            description: 'Which parser to use.',
            exception: (e) => typeof e == 'string' || typeof e == 'function',
            choices: [
              { value: 'flow', description: 'Flow' },
              { value: 'babel', description: 'JavaScript' },
              { value: 'babel-flow', description: 'Flow' },
              { value: 'babel-ts', description: 'TypeScript' },
              { value: 'typescript', description: 'TypeScript' },
              { value: 'acorn', description: 'JavaScript' },
              { value: 'espree', description: 'JavaScript' },
              { value: 'meriyah', description: 'JavaScript' },
              { value: 'css', description: 'CSS' },
              { value: 'less', description: 'Less' },
              { value: 'scss', description: 'SCSS' },
              { value: 'json', description: 'JSON' },
              { value: 'json5', description: 'JSON5' },
              { value: 'jsonc', description: 'JSON with Comments' },
              { value: 'json-stringify', description: 'JSON.stringify' },
              { value: 'graphql', description: 'GraphQL' },
              { value: 'markdown', description: 'Markdown' },
              { value: 'mdx', description: 'MDX' },
              { value: 'vue', description: 'Vue' },
              { value: 'yaml', description: 'YAML' },
              { value: 'glimmer', description: 'Ember / Handlebars' },
              { value: 'html', description: 'HTML' },
              { value: 'angular', description: 'Angular' },
              { value: 'lwc', description: 'Lightning Web Components' },
              { value: 'mjml', description: 'MJML' },
            ],
          },
          plugins: {
            type: 'path',
            array: !0,
            default: [{ value: [] }],
            category: 'Global',
            description: 'Add a plugin. Multiple plugins can be passed as separate `--plugin`s.',
            exception: (e) => typeof e == 'string' || typeof e == 'object',
            cliName: 'plugin',
            cliCategory: 'Config',
          },
          printWidth: {
            category: 'Global',
            type: 'int',
            default: 80,
            description: 'The line length where Prettier will try wrap.',
            range: { start: 0, end: 1 / 0, step: 1 },
          },
          rangeEnd: {
            category: 'Special',
            type: 'int',
            default: 1 / 0,
            range: { start: 0, end: 1 / 0, step: 1 },
            description: `Format code ending at a given character offset (exclusive).
The range will extend forwards to the end of the selected statement.`,
            cliCategory: 'Editor',
          },
          rangeStart: {
            category: 'Special',
            type: 'int',
            default: 0,
            range: { start: 0, end: 1 / 0, step: 1 },
            description: `Format code starting at a given character offset.
The range will extend backwards to the start of the first line containing the selected statement.`,
            cliCategory: 'Editor',
          },
          requirePragma: {
            category: 'Special',
            type: 'boolean',
            default: !1,
            description:
              "Require either '@prettier' or '@format' to be present in the file's first docblock comment in order for it to be formatted.",
            cliCategory: 'Other',
          },
          tabWidth: {
            type: 'int',
            category: 'Global',
            default: 2,
            description: 'Number of spaces per indentation level.',
            range: { start: 0, end: 1 / 0, step: 1 },
          },
          useTabs: {
            category: 'Global',
            type: 'boolean',
            default: !1,
            description: 'Indent with tabs instead of spaces.',
          },
          embeddedLanguageFormatting: {
            category: 'Global',
            type: 'choice',
            default: 'auto',
            description: 'Control how Prettier formats quoted code embedded in the file.',
            choices: [
              { value: 'auto', description: 'Format embedded code if Prettier can automatically identify it.' },
              { value: 'off', description: 'Never automatically format embedded code.' },
            ],
          },
        }));
      ((wv =
        Array.prototype.toReversed ??
        function () {
          return [...this].reverse();
        }),
        (Lv = Lo('toReversed', function () {
          if (Array.isArray(this)) return wv;
        })),
        (Iv = Lv));
      kv = Rv();
      ((Bv = (e) => String(e).split(/[/\\]/).pop()), (Vv = (e) => String(e).startsWith('file:')));
      $v = void 0;
      ((cg = jv),
        (bs = {
          key: (e) => (/^[$_a-zA-Z][$_a-zA-Z0-9]*$/.test(e) ? e : JSON.stringify(e)),
          value(e) {
            if (e === null || typeof e != 'object') return JSON.stringify(e);
            if (Array.isArray(e)) return `[${e.map((n) => bs.value(n)).join(', ')}]`;
            let t = Object.keys(e);
            return t.length === 0 ? '{}' : `{ ${t.map((n) => `${bs.key(n)}: ${bs.value(e[n])}`).join(', ')} }`;
          },
          pair: ({ key: e, value: t }) => bs.value({ [e]: t }),
        }),
        (fg = new Proxy(String, { get: () => fg })),
        (kn = fg),
        (Gv = (e, t, { descriptor: n }) => {
          let r = [`${kn.yellow(typeof e == 'string' ? n.key(e) : n.pair(e))} is deprecated`];
          return (
            t && r.push(`we now treat it as ${kn.blue(typeof t == 'string' ? n.key(t) : n.pair(t))}`),
            r.join('; ') + '.'
          );
        }),
        (pg = Symbol.for('vnopts.VALUE_NOT_EXIST')),
        (Ru = Symbol.for('vnopts.VALUE_UNCHANGED')),
        (h2 = ' '.repeat(2)),
        (qv = (e, t, n) => {
          let { text: r, list: i } = n.normalizeExpectedResult(n.schemas[e].expected(n)),
            s = [];
          return (
            r && s.push(m2(e, t, r, n.descriptor)),
            i &&
              s.push(
                [m2(e, t, i.title, n.descriptor)].concat(i.values.map((o) => dg(o, n.loggerPrintWidth))).join(`
`),
              ),
            hg(s, n.loggerPrintWidth)
          );
        }));
      ((vs = []), (jf = []));
      ((mg = (e, t, { descriptor: n, logger: r, schemas: i }) => {
        let s = [`Ignored unknown option ${kn.yellow(n.pair({ key: e, value: t }))}.`],
          o = Hv(e, Object.keys(i), { maxDistance: 3 });
        (o && s.push(`Did you mean ${kn.blue(n.key(o))}?`), r.warn(s.join(' ')));
      }),
        (Wv = [
          'default',
          'expected',
          'validate',
          'deprecated',
          'forward',
          'redirect',
          'overlap',
          'preprocess',
          'postprocess',
        ]));
      Fr = class {
        static create(e) {
          return zv(this, e);
        }
        constructor(e) {
          this.name = e.name;
        }
        default(e) {}
        expected(e) {
          return 'nothing';
        }
        validate(e, t) {
          return !1;
        }
        deprecated(e, t) {
          return !1;
        }
        forward(e, t) {}
        redirect(e, t) {}
        overlap(e, t, n) {
          return e;
        }
        preprocess(e, t) {
          return e;
        }
        postprocess(e, t) {
          return Ru;
        }
      };
      ((Yv = class extends Fr {
        constructor(e) {
          (super(e), (this._sourceName = e.sourceName));
        }
        expected(e) {
          return e.schemas[this._sourceName].expected(e);
        }
        validate(e, t) {
          return t.schemas[this._sourceName].validate(e, t);
        }
        redirect(e, t) {
          return this._sourceName;
        }
      }),
        (Jv = class extends Fr {
          expected() {
            return 'anything';
          }
          validate() {
            return !0;
          }
        }),
        (Xv = class extends Fr {
          constructor({ valueSchema: e, name: t = e.name, ...n }) {
            (super({ ...n, name: t }), (this._valueSchema = e));
          }
          expected(e) {
            let { text: t, list: n } = e.normalizeExpectedResult(this._valueSchema.expected(e));
            return {
              text: t && `an array of ${t}`,
              list: n && { title: 'an array of the following values', values: [{ list: n }] },
            };
          }
          validate(e, t) {
            if (!Array.isArray(e)) return !1;
            let n = [];
            for (let r of e) {
              let i = t.normalizeValidateResult(this._valueSchema.validate(r, t), r);
              i !== !0 && n.push(i.value);
            }
            return n.length === 0 ? !0 : { value: n };
          }
          deprecated(e, t) {
            let n = [];
            for (let r of e) {
              let i = t.normalizeDeprecatedResult(this._valueSchema.deprecated(r, t), r);
              i !== !1 && n.push(...i.map(({ value: s }) => ({ value: [s] })));
            }
            return n;
          }
          forward(e, t) {
            let n = [];
            for (let r of e) {
              let i = t.normalizeForwardResult(this._valueSchema.forward(r, t), r);
              n.push(...i.map(g2));
            }
            return n;
          }
          redirect(e, t) {
            let n = [],
              r = [];
            for (let i of e) {
              let s = t.normalizeRedirectResult(this._valueSchema.redirect(i, t), i);
              ('remain' in s && n.push(s.remain), r.push(...s.redirect.map(g2)));
            }
            return n.length === 0 ? { redirect: r } : { redirect: r, remain: n };
          }
          overlap(e, t) {
            return e.concat(t);
          }
        }));
      Zv = class extends Fr {
        expected() {
          return 'true or false';
        }
        validate(e) {
          return typeof e == 'boolean';
        }
      };
      ((ab = class extends Fr {
        constructor(e) {
          (super(e),
            (this._choices = eb(
              e.choices.map((t) => (t && typeof t == 'object' ? t : { value: t })),
              'value',
            )));
        }
        expected({ descriptor: e }) {
          let t = Array.from(this._choices.keys())
              .map((i) => this._choices.get(i))
              .filter(({ hidden: i }) => !i)
              .map((i) => i.value)
              .sort(ib)
              .map(e.value),
            n = t.slice(0, -2),
            r = t.slice(-2);
          return {
            text: n.concat(r.join(' or ')).join(', '),
            list: { title: 'one of the following values', values: t },
          };
        }
        validate(e) {
          return this._choices.has(e);
        }
        deprecated(e) {
          let t = this._choices.get(e);
          return t && t.deprecated ? { value: e } : !1;
        }
        forward(e) {
          let t = this._choices.get(e);
          return t ? t.forward : void 0;
        }
        redirect(e) {
          let t = this._choices.get(e);
          return t ? t.redirect : void 0;
        }
      }),
        (ub = class extends Fr {
          expected() {
            return 'a number';
          }
          validate(e, t) {
            return typeof e == 'number';
          }
        }),
        (lb = class extends ub {
          expected() {
            return 'an integer';
          }
          validate(e, t) {
            return t.normalizeValidateResult(super.validate(e, t), e) === !0 && rb(e);
          }
        }),
        (x2 = class extends Fr {
          expected() {
            return 'a string';
          }
          validate(e) {
            return typeof e == 'string';
          }
        }),
        (cb = bs),
        (fb = mg),
        (pb = qv),
        (db = Gv),
        (hb = class {
          constructor(e, t) {
            let {
              logger: n = console,
              loggerPrintWidth: r = 80,
              descriptor: i = cb,
              unknown: s = fb,
              invalid: o = pb,
              deprecated: a = db,
              missing: u = () => !1,
              required: l = () => !1,
              preprocess: c = (h) => h,
              postprocess: f = () => Ru,
            } = t || {};
            ((this._utils = {
              descriptor: i,
              logger: n || { warn: () => {} },
              loggerPrintWidth: r,
              schemas: Kv(e, 'name'),
              normalizeDefaultResult: D2,
              normalizeExpectedResult: gg,
              normalizeDeprecatedResult: E2,
              normalizeForwardResult: Qf,
              normalizeRedirectResult: b2,
              normalizeValidateResult: y2,
            }),
              (this._unknownHandler = s),
              (this._invalidHandler = sb(o)),
              (this._deprecatedHandler = a),
              (this._identifyMissing = (h, g) => !(h in g) || u(h, g)),
              (this._identifyRequired = l),
              (this._preprocess = c),
              (this._postprocess = f),
              this.cleanHistory());
          }
          cleanHistory() {
            this._hasDeprecationWarned = tb();
          }
          normalize(e) {
            let t = {},
              n = [this._preprocess(e, this._utils)],
              r = () => {
                for (; n.length !== 0;) {
                  let i = n.shift(),
                    s = this._applyNormalization(i, t);
                  n.push(...s);
                }
              };
            r();
            for (let i of Object.keys(this._utils.schemas)) {
              let s = this._utils.schemas[i];
              if (!(i in t)) {
                let o = D2(s.default(this._utils));
                'value' in o && n.push({ [i]: o.value });
              }
            }
            r();
            for (let i of Object.keys(this._utils.schemas)) {
              if (!(i in t)) continue;
              let s = this._utils.schemas[i],
                o = t[i],
                a = s.postprocess(o, this._utils);
              a !== Ru && (this._applyValidation(a, i, s), (t[i] = a));
            }
            return (this._applyPostprocess(t), this._applyRequiredCheck(t), t);
          }
          _applyNormalization(e, t) {
            let n = [],
              { knownKeys: r, unknownKeys: i } = this._partitionOptionKeys(e);
            for (let s of r) {
              let o = this._utils.schemas[s],
                a = o.preprocess(e[s], this._utils);
              this._applyValidation(a, s, o);
              let u = ({ from: f, to: h }) => {
                  n.push(typeof h == 'string' ? { [h]: f } : { [h.key]: h.value });
                },
                l = ({ value: f, redirectTo: h }) => {
                  let g = E2(o.deprecated(f, this._utils), a, !0);
                  if (g !== !1)
                    if (g === !0)
                      this._hasDeprecationWarned(s) ||
                        this._utils.logger.warn(this._deprecatedHandler(s, h, this._utils));
                    else
                      for (let { value: m } of g) {
                        let y = { key: s, value: m };
                        if (!this._hasDeprecationWarned(y)) {
                          let b = typeof h == 'string' ? { key: h, value: m } : h;
                          this._utils.logger.warn(this._deprecatedHandler(y, b, this._utils));
                        }
                      }
                };
              Qf(o.forward(a, this._utils), a).forEach(u);
              let c = b2(o.redirect(a, this._utils), a);
              if ((c.redirect.forEach(u), 'remain' in c)) {
                let f = c.remain;
                ((t[s] = s in t ? o.overlap(t[s], f, this._utils) : f), l({ value: f }));
              }
              for (let { from: f, to: h } of c.redirect) l({ value: f, redirectTo: h });
            }
            for (let s of i) {
              let o = e[s];
              this._applyUnknownHandler(s, o, t, (a, u) => {
                n.push({ [a]: u });
              });
            }
            return n;
          }
          _applyRequiredCheck(e) {
            for (let t of Object.keys(this._utils.schemas))
              if (this._identifyMissing(t, e) && this._identifyRequired(t))
                throw this._invalidHandler(t, pg, this._utils);
          }
          _partitionOptionKeys(e) {
            let [t, n] = nb(
              Object.keys(e).filter((r) => !this._identifyMissing(r, e)),
              (r) => r in this._utils.schemas,
            );
            return { knownKeys: t, unknownKeys: n };
          }
          _applyValidation(e, t, n) {
            let r = y2(n.validate(e, this._utils), e);
            if (r !== !0) throw this._invalidHandler(t, r.value, this._utils);
          }
          _applyUnknownHandler(e, t, n, r) {
            let i = this._unknownHandler(e, t, this._utils);
            if (i)
              for (let s of Object.keys(i)) {
                if (this._identifyMissing(s, i)) continue;
                let o = i[s];
                s in this._utils.schemas ? r(s, o) : (n[s] = o);
              }
          }
          _applyPostprocess(e) {
            let t = this._postprocess(e, this._utils);
            if (t !== Ru) {
              if (t.delete) for (let n of t.delete) delete e[n];
              if (t.override) {
                let { knownKeys: n, unknownKeys: r } = this._partitionOptionKeys(t.override);
                for (let i of n) {
                  let s = t.override[i];
                  (this._applyValidation(s, i, this._utils.schemas[i]), (e[i] = s));
                }
                for (let i of r) {
                  let s = t.override[i];
                  this._applyUnknownHandler(i, s, e, (o, a) => {
                    let u = this._utils.schemas[o];
                    (this._applyValidation(a, o, u), (e[o] = a));
                  });
                }
              }
            }
          }
        }));
      ((yb = mb),
        (Eb =
          Array.prototype.findLast ??
          function (e) {
            for (let t = this.length - 1; t >= 0; t--) {
              let n = this[t];
              if (e(n, t, this)) return n;
            }
          }),
        (vb = Lo('findLast', function () {
          if (Array.isArray(this)) return Eb;
        })),
        (Dg = vb),
        (bb = Symbol.for('PRETTIER_IS_FRONT_MATTER')),
        (xb = []));
      ((l1 = _b), (yg = new Set(['yaml', 'toml'])), (Eg = ({ node: e }) => l1(e) && yg.has(e.language)));
      Sb = Tb;
      ((Ab = Fb),
        (vg = new Set(['tokens', 'comments', 'parent', 'enclosingNode', 'precedingNode', 'followingNode'])),
        (Cb = (e) => Object.keys(e).filter((t) => !vg.has(t))));
      _2 = wb;
      kb = new WeakMap();
      ((Mb = ['clean', 'embed', 'print']), (Pb = Object.fromEntries(Mb.map((e) => [e, !1]))));
      N2 = {
        astFormat: 'estree',
        printer: {},
        originalText: void 0,
        locStart: null,
        locEnd: null,
        getVisitorKeys: null,
      };
      ((Ns = Ub), (T2 = /\r\n|[\n\r\u2028\u2029]/));
      Ro = qb;
      Yb = Qb;
      Ng = Jb;
      ((Zb = Xb),
        (Kb =
          Array.prototype.findLastIndex ??
          function (e) {
            for (let t = this.length - 1; t >= 0; t--) {
              let n = this[t];
              if (e(n, t, this)) return t;
            }
            return -1;
          }),
        (e6 = Lo('findLastIndex', function () {
          if (Array.isArray(this)) return Kb;
        })),
        (t6 = e6));
      ((nP = be([
        'TSAsExpression',
        'TSSatisfiesExpression',
        'AsExpression',
        'AsConstExpression',
        'SatisfiesExpression',
      ])),
        (rP = be(['SatisfiesExpression', 'TSSatisfiesExpression'])),
        (iP = be(['TSUnionType', 'UnionTypeAnnotation'])),
        (sP = be(['TSIntersectionType', 'IntersectionTypeAnnotation'])),
        (oP = be(['TupleTypeAnnotation', 'TSTupleType'])),
        (aP = be(['TSConditionalType', 'ConditionalTypeAnnotation'])),
        (uP = be(['TSTemplateLiteralType', 'TemplateLiteralTypeAnnotation'])),
        (lP = be(['TSImportType', 'ImportType'])),
        (cP = be(['TSExternalModuleReference', 'ExternalModuleReference'])),
        (fP = be(['TSTypeAliasDeclaration', 'TypeAlias'])),
        (pP = be(['ReturnStatement', 'ThrowStatement'])),
        (dP = be(['ReturnStatement', 'ThrowStatement', 'YieldExpression', 'UnaryExpression'])),
        (hP = be([
          'ExportDefaultDeclaration',
          'DeclareExportDeclaration',
          'ExportNamedDeclaration',
          'ExportAllDeclaration',
          'DeclareExportAllDeclaration',
        ])),
        (n6 = be(['TSExportAssignment', 'ExportAssignment'])),
        (mP = be(['AbstractMethodDefinition', 'TSAbstractMethodDefinition'])),
        (gP = be(['AbstractPropertyDefinition', 'TSAbstractPropertyDefinition'])),
        (DP = be(['TSParameterProperty', 'ParameterProperty'])),
        (yP = be(['TSNonNullExpression', 'NonNullExpression'])),
        (EP = be(['ArrayExpression'])),
        (vP = be(['ObjectExpression'])),
        (bP = be([
          'Literal',
          'BooleanLiteral',
          'BigIntLiteral',
          'DirectiveLiteral',
          'NullLiteral',
          'NumericLiteral',
          'RegExpLiteral',
          'StringLiteral',
        ])),
        (xP = be(['ObjectTypeAnnotation', 'TSTypeLiteral', 'TSMappedType'])),
        (_P = be(['FunctionExpression', 'ArrowFunctionExpression'])),
        (NP = be(['JSXElement', 'JSXFragment'])),
        (TP = be(['BinaryExpression', 'LogicalExpression', 'NGPipeExpression'])),
        (SP = be(['CallExpression', 'OptionalCallExpression'])),
        (FP = be(['MemberExpression', 'OptionalMemberExpression'])),
        (AP = be(['CallExpression', 'OptionalCallExpression', 'NewExpression'])),
        (CP = be(['CallExpression', 'OptionalCallExpression', 'NewExpression', 'ImportExpression'])),
        (wP = be(['ChainExpression', 'TSNonNullExpression', 'NonNullExpression'])),
        (LP = be(['TSArrayType', 'ArrayTypeAnnotation'])),
        (IP = be(['TSTypeParameterInstantiation', 'TypeParameterInstantiation'])),
        (RP = be(['TSTypeAnnotation', 'TypeAnnotation'])),
        (kP = be(['TSModuleDeclaration', 'DeclareModule', 'DeclareNamespace'])),
        (OP = be(['TSConstructorType', 'ConstructorTypeAnnotation'])),
        (MP = be(['ClassDeclaration', 'ClassExpression'])),
        (PP = be(['ImportNamespaceSpecifier', 'ExportNamespaceSpecifier'])),
        (BP = be(['TSEnumDeclaration', 'EnumDeclaration', 'DeclareEnum'])),
        (VP = be(['TSEnumBody', 'EnumBody'])));
      ((Tg = new Set([
        'JsonRoot',
        'ObjectExpression',
        'ArrayExpression',
        'StringLiteral',
        'NumericLiteral',
        'BooleanLiteral',
        'NullLiteral',
        'UnaryExpression',
        'TemplateLiteral',
      ])),
        (a6 = new Set([
          'OperationDefinition',
          'FragmentDefinition',
          'VariableDefinition',
          'TypeExtensionDefinition',
          'ObjectTypeDefinition',
          'FieldDefinition',
          'DirectiveDefinition',
          'EnumTypeDefinition',
          'EnumValueDefinition',
          'InputValueDefinition',
          'InputObjectTypeDefinition',
          'SchemaDefinition',
          'OperationTypeDefinition',
          'InterfaceTypeDefinition',
          'UnionTypeDefinition',
          'ScalarTypeDefinition',
        ])));
      A2 = Symbol('cursor');
      f1 = {};
      Xf(f1, { builders: () => g6, printer: () => D6, utils: () => y6 });
      ((g6 = {
        join: j2,
        line: G2,
        softline: AE,
        hardline: Zn,
        literalline: H2,
        group: $2,
        conditionalGroup: NE,
        fill: _E,
        lineSuffix: Wf,
        lineSuffixBoundary: CE,
        cursor: ci,
        breakParent: Vu,
        ifBreak: TE,
        trim: wE,
        indent: ku,
        indentIfBreak: SE,
        align: _s,
        addAlignmentToDoc: U2,
        markAsRoot: V2,
        dedentToRoot: bE,
        dedent: xE,
        hardlineWithoutBreakParent: r1,
        literallineWithoutBreakParent: q2,
        label: FE,
        concat: (e) => e,
      }),
        (D6 = { printDocToString: Uu }),
        (y6 = {
          willBreak: cE,
          traverseDoc: t1,
          findInDoc: n1,
          mapDoc: Bu,
          removeLines: dE,
          stripTrailingHardline: P2,
          replaceEndOfLine: gE,
          canBreak: yE,
        }),
        (Cg = '3.10.1'),
        (p1 = {}));
      Xf(p1, {
        addDanglingComment: () => ui,
        addLeadingComment: () => Co,
        addTrailingComment: () => wo,
        getAlignmentSize: () => s1,
        getIndentSize: () => N6,
        getMaxContinuousCount: () => F6,
        getNextNonSpaceNonCommentCharacter: () => C6,
        getNextNonSpaceNonCommentCharacterIndex: () => B6,
        getPreferredQuote: () => I6,
        getStringWidth: () => i1,
        hasNewline: () => _r,
        hasNewlineInRange: () => k6,
        hasSpaces: () => M6,
        isNextLineEmpty: () => G6,
        isNextLineEmptyAfterIndex: () => g1,
        isPreviousLineEmpty: () => U6,
        makeString: () => j6,
        skip: () => Io,
        skipEverythingButNewLine: () => K2,
        skipInlineComment: () => d1,
        skipNewline: () => fi,
        skipSpaces: () => Tr,
        skipToLineEnd: () => Z2,
        skipTrailingComment: () => h1,
        skipWhitespace: () => uv,
      });
      d1 = E6;
      h1 = v6;
      m1 = b6;
      g1 = x6;
      N6 = _6;
      F6 = S6;
      ((C6 = A6),
        (wg = Object.freeze({ character: "'", codePoint: 39 })),
        (Lg = Object.freeze({ character: '"', codePoint: 34 })),
        (w6 = Object.freeze({ preferred: wg, alternate: Lg })),
        (L6 = Object.freeze({ preferred: Lg, alternate: wg })));
      k6 = R6;
      M6 = O6;
      D1 = li(Ag);
      ((Rg = li(ug, 0)),
        (kg = { parse: li(f6), formatAST: li(p6), formatDoc: li(d6), printToDoc: li(h6), printDocToString: li(m6) }));
    });
  var Vg = ar((Bg, E1) => {
    (function (e) {
      function t() {
        var r = e();
        return r.default || r;
      }
      if (typeof Bg == 'object' && typeof E1 == 'object') E1.exports = t();
      else if (typeof define == 'function' && define.amd) define(t);
      else {
        var n =
          typeof globalThis < 'u' ? globalThis : typeof global < 'u' ? global : typeof self < 'u' ? self : this || {};
        ((n.prettierPlugins = n.prettierPlugins || {}), (n.prettierPlugins.graphql = t()));
      }
    })(function () {
      'use strict';
      var e = Object.defineProperty,
        t = Object.getOwnPropertyDescriptor,
        n = Object.getOwnPropertyNames,
        r = Object.prototype.hasOwnProperty,
        i = (d, D) => {
          for (var E in D) e(d, E, { get: D[E], enumerable: !0 });
        },
        s = (d, D, E, N) => {
          if ((D && typeof D == 'object') || typeof D == 'function')
            for (let x of n(D))
              !r.call(d, x) && x !== E && e(d, x, { get: () => D[x], enumerable: !(N = t(D, x)) || N.enumerable });
          return d;
        },
        o = (d) => s(e({}, '__esModule', { value: !0 }), d),
        a = {};
      i(a, { languages: () => p4, options: () => m4, parsers: () => T1, printers: () => YD });
      var u =
          (d, D) =>
          (E, N, ...x) =>
            E | 1 && N == null ? void 0 : (D.call(N) ?? N[d]).apply(N, x),
        l =
          String.prototype.replaceAll ??
          function (d, D) {
            return d.global ? this.replace(d, D) : this.split(d).join(D);
          },
        c = u('replaceAll', function () {
          if (typeof this == 'string') return l;
        }),
        f = c,
        h = () => {},
        g = h,
        m = 'indent',
        y = 'group',
        b = 'if-break',
        _ = 'line',
        L = 'break-parent';
      function T(d, D, E) {
        if (!d.has(D)) {
          let N = E(D);
          d.set(D, N);
        }
        return d.get(D);
      }
      var A = g,
        w = g;
      function k(d) {
        return (A(d), { type: m, contents: d });
      }
      var P = { type: L };
      function G(d, D = {}) {
        return (
          A(d),
          w(D.expandedStates, !0),
          { type: y, id: D.id, contents: d, break: !!D.shouldBreak, expandedStates: D.expandedStates }
        );
      }
      function I(d, D = '', E = {}) {
        return (A(d), D !== '' && A(D), { type: b, breakContents: d, flatContents: D, groupId: E.groupId });
      }
      function C(d, D) {
        (A(d), w(D));
        let E = [];
        for (let N = 0; N < D.length; N++) (N !== 0 && E.push(d), E.push(D[N]));
        return E;
      }
      var X = { type: _ },
        Y = { type: _, soft: !0 },
        qe = { type: _, hard: !0 },
        S = [qe, P];
      function F(d) {
        return (D, E, N) => {
          if (E === !1) return !1;
          let x = !!N?.backwards,
            { length: V } = D,
            ne = E;
          for (; ne >= 0 && ne < V;) {
            let Ae = D.charAt(ne);
            if (d instanceof RegExp) {
              if (!d.test(Ae)) return ne;
            } else if (!d.includes(Ae)) return ne;
            x ? ne-- : ne++;
          }
          return ne === -1 || ne === V ? ne : !1;
        };
      }
      var J = F(/\s/),
        q = F(' 	'),
        te = F(',; 	'),
        se = F(/[^\n\r]/),
        le = (d) =>
          d ===
            `
` ||
          d === '\r' ||
          d === '\u2028' ||
          d === '\u2029';
      function Ie(d, D, E) {
        if (D === !1) return !1;
        let N = !!E?.backwards,
          x = d.charAt(D);
        if (N) {
          if (
            d.charAt(D - 1) === '\r' &&
            x ===
              `
`
          )
            return D - 2;
          if (le(x)) return D - 1;
        } else {
          if (
            x === '\r' &&
            d.charAt(D + 1) ===
              `
`
          )
            return D + 2;
          if (le(x)) return D + 1;
        }
        return D;
      }
      var Pe = Ie;
      function dt(d, D, E = {}) {
        let N = q(d, E.backwards ? D - 1 : D, E),
          x = Pe(d, N, E);
        return N !== x;
      }
      var yt = dt;
      function pe(d, D) {
        let E = D - 1;
        ((E = q(d, E, { backwards: !0 })), (E = Pe(d, E, { backwards: !0 })), (E = q(d, E, { backwards: !0 })));
        let N = Pe(d, E, { backwards: !0 });
        return E !== N;
      }
      var B = pe,
        K = () => !0;
      function O(d, D) {
        let E = d.node;
        return ((E.printed = !0), D.printer.printComment(d, D));
      }
      function z(d, D, E = {}) {
        let { originalText: N, locStart: x } = D,
          {
            indent: V = !1,
            marker: ne,
            filter: Ae = K,
            separator: Qe = ({ comment: it }) => (B(N, x(it)) ? [S, S] : S),
          } = E,
          vt = new Set(d.node?.comments?.filter((it) => !(it.leading || it.trailing || it.marker !== ne || !Ae(it))));
        if (vt.size === 0) return '';
        let It = [],
          sn;
        return (
          d.each(({ node: it }) => {
            vt.has(it) &&
              (sn && It.push(typeof Qe == 'function' ? Qe({ previous: sn, comment: it }) : Qe),
              It.push(O(d, D)),
              (sn = it));
          }, 'comments'),
          V ? k([S, It]) : It
        );
      }
      function H(d) {
        return Array.isArray(d) && d.length > 0;
      }
      var ee = H,
        re = class extends Error {
          name = 'UnexpectedNodeError';
          constructor(d, D, E = 'type') {
            (super(`Unexpected ${D} node ${E}: ${JSON.stringify(d[E])}.`), (this.node = d));
          }
        },
        He = re,
        we = null;
      function zt(d) {
        if (we !== null && typeof we.property) {
          let D = we;
          return ((we = zt.prototype = null), D);
        }
        return ((we = zt.prototype = d ?? Object.create(null)), new zt());
      }
      var ht = 10;
      for (let d = 0; d <= ht; d++) zt();
      function Ug(d) {
        return zt(d);
      }
      function $g(d, D = 'type') {
        Ug(d);
        function E(N) {
          let x = N[D],
            V = d[x];
          if (!Array.isArray(V)) throw Object.assign(new Error(`Missing visitor keys for '${x}'.`), { node: N });
          return V;
        }
        return E;
      }
      var jg = $g,
        Tt = [
          ['name'],
          ['name', 'value'],
          ['type'],
          ['description', 'name', 'directives'],
          ['description', 'name', 'interfaces', 'directives', 'fields'],
          ['name', 'directives'],
          ['name', 'interfaces', 'directives', 'fields'],
        ],
        Gg = {
          Name: [],
          Document: ['definitions'],
          OperationDefinition: ['description', 'name', 'variableDefinitions', 'directives', 'selectionSet'],
          VariableDefinition: ['description', 'variable', 'type', 'defaultValue', 'directives'],
          Variable: Tt[0],
          SelectionSet: ['selections'],
          Field: ['alias', 'name', 'arguments', 'directives', 'selectionSet'],
          Argument: Tt[1],
          FragmentArgument: Tt[1],
          FragmentSpread: ['name', 'arguments', 'directives'],
          InlineFragment: ['typeCondition', 'directives', 'selectionSet'],
          FragmentDefinition: [
            'description',
            'name',
            'variableDefinitions',
            'typeCondition',
            'directives',
            'selectionSet',
          ],
          IntValue: [],
          FloatValue: [],
          StringValue: [],
          BooleanValue: [],
          NullValue: [],
          EnumValue: [],
          ListValue: ['values'],
          ObjectValue: ['fields'],
          ObjectField: Tt[1],
          Directive: ['name', 'arguments'],
          NamedType: Tt[0],
          ListType: Tt[2],
          NonNullType: Tt[2],
          SchemaDefinition: ['description', 'directives', 'operationTypes'],
          OperationTypeDefinition: Tt[2],
          ScalarTypeDefinition: Tt[3],
          ObjectTypeDefinition: Tt[4],
          FieldDefinition: ['description', 'name', 'arguments', 'type', 'directives'],
          InputValueDefinition: ['description', 'name', 'type', 'defaultValue', 'directives'],
          InterfaceTypeDefinition: Tt[4],
          UnionTypeDefinition: ['description', 'name', 'directives', 'types'],
          EnumTypeDefinition: ['description', 'name', 'directives', 'values'],
          EnumValueDefinition: Tt[3],
          InputObjectTypeDefinition: ['description', 'name', 'directives', 'fields'],
          DirectiveDefinition: ['description', 'name', 'arguments', 'directives', 'locations'],
          SchemaExtension: ['directives', 'operationTypes'],
          DirectiveExtension: Tt[5],
          ScalarTypeExtension: Tt[5],
          ObjectTypeExtension: Tt[6],
          InterfaceTypeExtension: Tt[6],
          UnionTypeExtension: ['name', 'directives', 'types'],
          EnumTypeExtension: ['name', 'directives', 'values'],
          InputObjectTypeExtension: ['name', 'directives', 'fields'],
        },
        qg = jg(Gg, 'kind'),
        Hg = qg;
      function v1(d, D) {
        d.kind === 'StringValue' &&
          d.block &&
          !d.value.includes(`
`) &&
          (D.value = d.value.trim());
      }
      v1.ignoredProperties = new Set(['loc', 'comments']);
      var Wg = 'format',
        zg = /^\s*#[^\S\n]*@(?:noformat|noprettier)\s*(?:\n|$)/,
        Qg = /^\s*#[^\S\n]*@(?:format|prettier)\s*(?:\n|$)/,
        Yg = (d) => Qg.test(d),
        Jg = (d) => zg.test(d),
        Xg = (d) => `# @${Wg}

${d}`;
      function Zg(d, D) {
        if (D === !1) return !1;
        if (d.charAt(D) === '/' && d.charAt(D + 1) === '*') {
          for (let E = D + 2; E < d.length; ++E) if (d.charAt(E) === '*' && d.charAt(E + 1) === '/') return E + 2;
        }
        return D;
      }
      var Kg = Zg;
      function e4(d, D) {
        return D === !1 ? !1 : d.charAt(D) === '/' && d.charAt(D + 1) === '/' ? se(d, D) : D;
      }
      var t4 = e4;
      function n4(d, D) {
        let E = null,
          N = D;
        for (; N !== E;) ((E = N), (N = te(d, N)), (N = Kg(d, N)), (N = q(d, N)));
        return ((N = t4(d, N)), (N = Pe(d, N)), N !== !1 && yt(d, N));
      }
      var r4 = n4,
        b1 = (d) => d.loc.start,
        x1 = (d) => d.loc.end;
      function Ar(d, D, E, N) {
        return d.map(({ isLast: x, node: V }) => {
          let ne = E();
          return !x && r4(D.originalText, x1(V)) ? [ne, S] : ne;
        }, N);
      }
      function Ts(d, D, E) {
        let { node: N } = d;
        return ee(N.arguments) ? G(['(', k([Y, C([I('', ', '), Y], Ar(d, D, E, 'arguments'))]), Y, ')']) : '';
      }
      function rn(d, D, E) {
        let { node: N } = d;
        if (!N.description) return '';
        let x = [E('description')];
        return (N.kind === 'InputValueDefinition' && !N.description.block ? x.push(X) : x.push(S), x);
      }
      function Et(d, D) {
        let { node: E } = d;
        if (!ee(E.directives)) return '';
        let N = C(X, d.map(D, 'directives'));
        return E.kind === 'FragmentDefinition' || E.kind === 'OperationDefinition' ? G([X, N]) : [' ', G(k([Y, N]))];
      }
      var i4 = new WeakMap(),
        _1 = (d, D) => T(i4, d, (E) => D.originalText[b1(E)] !== '{');
      function s4(d, D, E) {
        let { node: N } = d,
          x = ['{'];
        if (N.selections.length > 0) x.push(k([S, C(S, Ar(d, D, E, 'selections'))]), S);
        else {
          let V = z(d, D, { indent: !0 });
          V && x.push(V, S);
        }
        return (x.push('}'), x);
      }
      function Hu(d, D, E) {
        let { node: N } = d,
          { selectionSet: x } = N;
        if (!x) return '';
        let V = E('selectionSet');
        return N.type === 'OperationDefinition' && N.name && _1(N, D) ? V : [' ', V];
      }
      function N1(d, D) {
        let { node: E } = d;
        return ee(E.variableDefinitions)
          ? G(['(', k([Y, C([I('', ', '), Y], d.map(D, 'variableDefinitions'))]), Y, ')'])
          : '';
      }
      function o4(d, D, E) {
        let { node: N } = d;
        switch (N.kind) {
          case 'Document':
            return [...C(S, Ar(d, D, E, 'definitions')), S];
          case 'OperationDefinition': {
            let x = _1(N, D),
              V = !!N.name;
            return [
              rn(d, D, E),
              x ? N.operation : '',
              x && V ? [' ', E('name')] : '',
              x && !V && ee(N.variableDefinitions) ? ' ' : '',
              N1(d, E),
              Et(d, E),
              !x && !V ? '' : ' ',
              E('selectionSet'),
            ];
          }
          case 'FragmentDefinition':
            return [rn(d, D, E), 'fragment ', E('name'), N1(d, E), ' on ', E('typeCondition'), Et(d, E), Hu(d, D, E)];
          case 'SelectionSet':
            return s4(d, D, E);
          case 'Field':
            return G([N.alias ? [E('alias'), ': '] : '', E('name'), Ts(d, D, E), Et(d, E), Hu(d, D, E)]);
          case 'Name':
            return N.value;
          case 'StringValue':
            if (N.block) {
              let x = f(0, N.value, '"""', '\\"""').split(`
`);
              return (
                x.length === 1 && (x[0] = x[0].trim()),
                x.every((V) => V === '') && (x.length = 0),
                C(S, ['"""', ...x, '"""'])
              );
            }
            return [
              '"',
              f(
                0,
                f(0, f(0, N.value, /["\\]/g, '\\$&'), '\r', '\\r'),
                `
`,
                '\\n',
              ),
              '"',
            ];
          case 'IntValue':
          case 'FloatValue':
          case 'EnumValue':
            return N.value;
          case 'BooleanValue':
            return N.value ? 'true' : 'false';
          case 'NullValue':
            return 'null';
          case 'Variable':
            return ['$', E('name')];
          case 'ListValue': {
            let x = !ee(N.values);
            return G(['[', z(d, D, { indent: !0 }), x ? '' : k([Y, C([I('', ', '), Y], d.map(E, 'values'))]), Y, ']']);
          }
          case 'ObjectValue': {
            let x = !ee(N.fields),
              V = D.bracketSpacing && !x ? ' ' : '';
            return G([
              '{',
              V,
              z(d, D, { indent: !0 }),
              x ? '' : k([Y, C([I('', ', '), Y], d.map(E, 'fields'))]),
              Y,
              I('', V),
              '}',
            ]);
          }
          case 'ObjectField':
          case 'Argument':
          case 'FragmentArgument':
            return [E('name'), ': ', E('value')];
          case 'Directive':
            return ['@', E('name'), Ts(d, D, E)];
          case 'NamedType':
            return E('name');
          case 'VariableDefinition':
            return [
              rn(d, D, E),
              E('variable'),
              ': ',
              E('type'),
              N.defaultValue ? [' = ', E('defaultValue')] : '',
              Et(d, E),
            ];
          case 'ObjectTypeExtension':
          case 'ObjectTypeDefinition':
          case 'InputObjectTypeExtension':
          case 'InputObjectTypeDefinition':
          case 'InterfaceTypeExtension':
          case 'InterfaceTypeDefinition': {
            let { kind: x } = N,
              V = [];
            return (
              x.endsWith('TypeDefinition') ? V.push(rn(d, D, E)) : V.push('extend '),
              x.startsWith('ObjectType')
                ? V.push('type')
                : x.startsWith('InputObjectType')
                  ? V.push('input')
                  : V.push('interface'),
              V.push(' ', E('name')),
              !x.startsWith('InputObjectType') &&
                ee(N.interfaces) &&
                V.push(' implements ', k([G([C([' &', X], d.map(E, 'interfaces'))])])),
              V.push(Et(d, E)),
              ee(N.fields) && V.push([' {', k([S, C(S, Ar(d, D, E, 'fields'))]), S, '}']),
              V
            );
          }
          case 'FieldDefinition':
            return [rn(d, D, E), E('name'), Ts(d, D, E), ': ', E('type'), Et(d, E)];
          case 'DirectiveDefinition':
            return [
              rn(d, D, E),
              'directive ',
              '@',
              E('name'),
              Ts(d, D, E),
              Et(d, E),
              N.repeatable ? ' repeatable' : '',
              ' on ',
              ...C(' | ', d.map(E, 'locations')),
            ];
          case 'DirectiveExtension':
            return ['extend directive @', E('name'), Et(d, E)];
          case 'EnumTypeExtension':
          case 'EnumTypeDefinition':
            return [
              rn(d, D, E),
              N.kind === 'EnumTypeExtension' ? 'extend ' : '',
              'enum ',
              E('name'),
              Et(d, E),
              ee(N.values) ? [' {', k([S, C(S, Ar(d, D, E, 'values'))]), S, '}'] : '',
            ];
          case 'EnumValueDefinition':
            return [rn(d, D, E), E('name'), Et(d, E)];
          case 'InputValueDefinition':
            return [
              rn(d, D, E),
              E('name'),
              ': ',
              E('type'),
              N.defaultValue ? [' = ', E('defaultValue')] : '',
              Et(d, E),
            ];
          case 'SchemaExtension':
            return [
              'extend schema',
              Et(d, E),
              ...(ee(N.operationTypes) ? [' {', k([S, C(S, Ar(d, D, E, 'operationTypes'))]), S, '}'] : []),
            ];
          case 'SchemaDefinition':
            return [
              rn(d, D, E),
              'schema',
              Et(d, E),
              ' {',
              ee(N.operationTypes) ? k([S, C(S, Ar(d, D, E, 'operationTypes'))]) : '',
              S,
              '}',
            ];
          case 'OperationTypeDefinition':
            return [N.operation, ': ', E('type')];
          case 'FragmentSpread':
            return ['...', E('name'), Ts(d, D, E), Et(d, E)];
          case 'InlineFragment':
            return ['...', N.typeCondition ? [' on ', E('typeCondition')] : '', Et(d, E), Hu(d, D, E)];
          case 'UnionTypeExtension':
          case 'UnionTypeDefinition':
            return G([
              rn(d, D, E),
              G([
                N.kind === 'UnionTypeExtension' ? 'extend ' : '',
                'union ',
                E('name'),
                Et(d, E),
                ee(N.types) ? [' =', I('', ' '), k([I([X, '| ']), C([X, '| '], d.map(E, 'types'))])] : '',
              ]),
            ]);
          case 'ScalarTypeExtension':
          case 'ScalarTypeDefinition':
            return [rn(d, D, E), N.kind === 'ScalarTypeExtension' ? 'extend ' : '', 'scalar ', E('name'), Et(d, E)];
          case 'NonNullType':
            return [E('type'), '!'];
          case 'ListType':
            return ['[', E('type'), ']'];
          default:
            throw new He(N, 'Graphql', 'kind');
        }
      }
      function a4(d) {
        return d.kind !== 'Comment';
      }
      function u4({ node: d }) {
        if (d.kind === 'Comment') return '#' + d.value.trimEnd();
        throw new Error('Not a comment: ' + JSON.stringify(d));
      }
      function l4(d) {
        let { node: D } = d;
        return D?.comments?.some((E) => E.value.trim() === 'prettier-ignore');
      }
      var c4 = {
          print: o4,
          massageAstNode: v1,
          hasPrettierIgnore: l4,
          insertPragma: Xg,
          printComment: u4,
          canAttachComment: a4,
          getVisitorKeys: Hg,
        },
        f4 = c4,
        p4 = [
          {
            name: 'GraphQL',
            type: 'data',
            aceMode: 'graphqlschema',
            extensions: ['.graphql', '.gql', '.graphqls'],
            tmScope: 'source.graphql',
            parsers: ['graphql'],
            vscodeLanguageIds: ['graphql'],
            linguistLanguageId: 139,
          },
        ],
        d4 = {
          bracketSpacing: {
            category: 'Common',
            type: 'boolean',
            default: !0,
            description: 'Print spaces between brackets.',
            oppositeDescription: 'Do not print spaces between brackets.',
          },
          objectWrap: {
            category: 'Common',
            type: 'choice',
            default: 'preserve',
            description: 'How to wrap object literals.',
            choices: [
              {
                value: 'preserve',
                description: 'Keep as multi-line, if there is a newline between the opening brace and first property.',
              },
              { value: 'collapse', description: 'Fit to a single line when possible.' },
            ],
          },
          singleQuote: {
            category: 'Common',
            type: 'boolean',
            default: !1,
            description: 'Use single quotes instead of double quotes.',
          },
          proseWrap: {
            category: 'Common',
            type: 'choice',
            default: 'preserve',
            description: 'How to wrap prose.',
            choices: [
              { value: 'always', description: 'Wrap prose if it exceeds the print width.' },
              { value: 'never', description: 'Do not wrap prose.' },
              { value: 'preserve', description: 'Wrap prose as-is.' },
            ],
          },
          bracketSameLine: {
            category: 'Common',
            type: 'boolean',
            default: !1,
            description: 'Put > of opening tags on the last line instead of on a new line.',
          },
          singleAttributePerLine: {
            category: 'Common',
            type: 'boolean',
            default: !1,
            description: 'Enforce single attribute per line in HTML, Vue and JSX.',
          },
        },
        h4 = { bracketSpacing: d4.bracketSpacing },
        m4 = h4,
        T1 = {};
      i(T1, { graphql: () => QD });
      function g4(d, D) {
        return d?.__kind === D;
      }
      var D4 = g4;
      function y4(d) {
        return typeof d == 'object' && d !== null;
      }
      var E4 = class extends Map {
          get [Symbol.toStringTag]() {
            return 'AccumulatorMap';
          }
          add(d, D) {
            let E = this.get(d);
            E === void 0 ? this.set(d, [D]) : E.push(D);
          }
        },
        S1 = /\r\n|[\n\r]/g;
      function F1(d, D) {
        let E = d.body.matchAll(S1),
          N = E.next().value,
          x = 1,
          V = 0;
        for (; N !== void 0 && N.index < D;) ((V = N.index + N[0].length), x++, (N = E.next().value));
        return { line: x, column: D + 1 - V };
      }
      function A1(d) {
        if (d.length < 2) return d.map(({ source: N, start: x }) => F1(N, x));
        let D = new E4();
        d.forEach(({ source: N, start: x }, V) => {
          D.add(N, { position: x, index: V });
        });
        let E = new Array(d.length);
        for (let [N, x] of D) {
          let V = N.body.matchAll(S1),
            ne = V.next().value,
            Ae = 1,
            Qe = 0;
          for (let { position: vt, index: It } of x.toSorted((sn, it) => sn.position - it.position)) {
            for (; ne !== void 0 && ne.index < vt;) ((Qe = ne.index + ne[0].length), Ae++, (ne = V.next().value));
            E[It] = { line: Ae, column: vt + 1 - Qe };
          }
        }
        return E;
      }
      function v4(d) {
        return C1(d.source, F1(d.source, d.start));
      }
      function C1(d, D) {
        let E = d.locationOffset.column - 1,
          N = ''.padStart(E) + d.body,
          x = D.line - 1,
          V = d.locationOffset.line - 1,
          ne = D.line + V,
          Ae = D.line === 1 ? E : 0,
          Qe = D.column + Ae,
          vt = `${d.name}:${ne}:${Qe}
`,
          It = N.split(/\r\n|[\n\r]/g),
          sn = It[x];
        if (sn.length > 120) {
          let it = [];
          for (let Bt = 0; Bt < sn.length; Bt += 80) it.push(sn.slice(Bt, Bt + 80));
          let Fs = Qe - 1,
            or = Math.min(Math.floor(Fs / 80), it.length - 1),
            Wu = Qe - or * 80;
          return (
            vt +
            w1([
              [`${ne} |`, it[0]],
              ...it.slice(1, or + 1).map((Bt) => ['|', Bt]),
              ['|', '^'.padStart(Wu)],
              ['|', it[or + 1]],
            ])
          );
        }
        return (
          vt +
          w1([
            [`${ne - 1} |`, It[x - 1]],
            [`${ne} |`, sn],
            ['|', '^'.padStart(Qe)],
            [`${ne + 1} |`, It[x + 1]],
          ])
        );
      }
      function w1(d) {
        let D = d.filter(([N, x]) => x !== void 0),
          E = Math.max(...D.map(([N]) => N.length));
        return D.map(([N, x]) => N.padStart(E) + (x ? ' ' + x : '')).join(`
`);
      }
      var L1 = class Pg extends Error {
        constructor(D, E = {}) {
          let { nodes: N, source: x, positions: V, path: ne, originalError: Ae, cause: Qe, extensions: vt } = E,
            It = 'cause' in E,
            sn = It ? Qe : Ae,
            it = It || Ae != null ? { cause: sn } : void 0;
          (super(D, it), (this.name = 'GraphQLError'), (this.path = ne ?? void 0));
          let Fs = Ae ?? (Qe instanceof Error ? Qe : void 0);
          ((this.originalError = Fs), (this.nodes = I1(Array.isArray(N) ? N : N ? [N] : void 0)));
          let or = I1(this.nodes?.map((Bt) => Bt.loc).filter((Bt) => Bt != null));
          ((this.source = x ?? or?.[0]?.source),
            (this.positions = V ?? or?.map((Bt) => Bt.start)),
            (this.locations = V && x ? A1(V.map((Bt) => ({ source: x, start: Bt }))) : or && A1(or)));
          let Wu = y4(Fs?.extensions) ? Fs.extensions : void 0;
          ((this.extensions = vt ?? Wu ?? Object.create(null)),
            Object.defineProperties(this, {
              message: { writable: !0, enumerable: !0 },
              name: { enumerable: !1 },
              nodes: { enumerable: !1 },
              source: { enumerable: !1 },
              positions: { enumerable: !1 },
              originalError: { enumerable: !1 },
            }),
            Ae?.stack != null
              ? Object.defineProperty(this, 'stack', { value: Ae.stack, writable: !0, configurable: !0 })
              : Error.captureStackTrace != null
                ? Error.captureStackTrace(this, Pg)
                : Object.defineProperty(this, 'stack', { value: Error().stack, writable: !0, configurable: !0 }));
        }
        get [Symbol.toStringTag]() {
          return 'GraphQLError';
        }
        toString() {
          let D = this.message;
          if (this.nodes)
            for (let E of this.nodes)
              E.loc &&
                (D +=
                  `

` + v4(E.loc));
          else if (this.source && this.locations)
            for (let E of this.locations)
              D +=
                `

` + C1(this.source, E);
          return D;
        }
        toJSON() {
          let D = { message: this.message };
          return (
            this.locations != null && (D.locations = this.locations),
            this.path != null && (D.path = this.path),
            this.extensions != null && Object.keys(this.extensions).length > 0 && (D.extensions = this.extensions),
            D
          );
        }
      };
      function I1(d) {
        return d === void 0 || d.length === 0 ? void 0 : d;
      }
      var b4 = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty),
        x4 = b4,
        _4 = class {
          constructor(d, D, E) {
            ((this.start = d.start), (this.end = D.end), (this.startToken = d), (this.endToken = D), (this.source = E));
          }
          get [Symbol.toStringTag]() {
            return 'Location';
          }
          toJSON() {
            return { start: this.start, end: this.end };
          }
        },
        R1 = class {
          constructor(d, D, E, N, x, V) {
            ((this.kind = d),
              (this.start = D),
              (this.end = E),
              (this.line = N),
              (this.column = x),
              (this.value = V),
              (this.prev = null),
              (this.next = null));
          }
          get [Symbol.toStringTag]() {
            return 'Token';
          }
          toJSON() {
            return { kind: this.kind, value: this.value, line: this.line, column: this.column };
          }
        },
        ko = { QUERY: 'query', MUTATION: 'mutation', SUBSCRIPTION: 'subscription' },
        oe = {};
      i(oe, {
        ARGUMENT: () => w4,
        ARGUMENT_COORDINATE: () => DD,
        BOOLEAN: () => V4,
        DIRECTIVE: () => H4,
        DIRECTIVE_ARGUMENT_COORDINATE: () => ED,
        DIRECTIVE_COORDINATE: () => yD,
        DIRECTIVE_DEFINITION: () => oD,
        DIRECTIVE_EXTENSION: () => uD,
        DOCUMENT: () => T4,
        ENUM: () => $4,
        ENUM_TYPE_DEFINITION: () => rD,
        ENUM_TYPE_EXTENSION: () => dD,
        ENUM_VALUE_DEFINITION: () => iD,
        FIELD: () => C4,
        FIELD_DEFINITION: () => K4,
        FLOAT: () => P4,
        FRAGMENT_ARGUMENT: () => L4,
        FRAGMENT_DEFINITION: () => k4,
        FRAGMENT_SPREAD: () => I4,
        INLINE_FRAGMENT: () => R4,
        INPUT_OBJECT_TYPE_DEFINITION: () => sD,
        INPUT_OBJECT_TYPE_EXTENSION: () => hD,
        INPUT_VALUE_DEFINITION: () => eD,
        INT: () => M4,
        INTERFACE_TYPE_DEFINITION: () => tD,
        INTERFACE_TYPE_EXTENSION: () => fD,
        LIST: () => j4,
        LIST_TYPE: () => z4,
        MEMBER_COORDINATE: () => gD,
        NAME: () => N4,
        NAMED_TYPE: () => W4,
        NON_NULL_TYPE: () => Q4,
        NULL: () => U4,
        OBJECT: () => G4,
        OBJECT_FIELD: () => q4,
        OBJECT_TYPE_DEFINITION: () => Z4,
        OBJECT_TYPE_EXTENSION: () => cD,
        OPERATION_DEFINITION: () => S4,
        OPERATION_TYPE_DEFINITION: () => J4,
        SCALAR_TYPE_DEFINITION: () => X4,
        SCALAR_TYPE_EXTENSION: () => lD,
        SCHEMA_DEFINITION: () => Y4,
        SCHEMA_EXTENSION: () => aD,
        SELECTION_SET: () => A4,
        STRING: () => B4,
        TYPE_COORDINATE: () => mD,
        UNION_TYPE_DEFINITION: () => nD,
        UNION_TYPE_EXTENSION: () => pD,
        VARIABLE: () => O4,
        VARIABLE_DEFINITION: () => F4,
      });
      var N4 = 'Name',
        T4 = 'Document',
        S4 = 'OperationDefinition',
        F4 = 'VariableDefinition',
        A4 = 'SelectionSet',
        C4 = 'Field',
        w4 = 'Argument',
        L4 = 'FragmentArgument',
        I4 = 'FragmentSpread',
        R4 = 'InlineFragment',
        k4 = 'FragmentDefinition',
        O4 = 'Variable',
        M4 = 'IntValue',
        P4 = 'FloatValue',
        B4 = 'StringValue',
        V4 = 'BooleanValue',
        U4 = 'NullValue',
        $4 = 'EnumValue',
        j4 = 'ListValue',
        G4 = 'ObjectValue',
        q4 = 'ObjectField',
        H4 = 'Directive',
        W4 = 'NamedType',
        z4 = 'ListType',
        Q4 = 'NonNullType',
        Y4 = 'SchemaDefinition',
        J4 = 'OperationTypeDefinition',
        X4 = 'ScalarTypeDefinition',
        Z4 = 'ObjectTypeDefinition',
        K4 = 'FieldDefinition',
        eD = 'InputValueDefinition',
        tD = 'InterfaceTypeDefinition',
        nD = 'UnionTypeDefinition',
        rD = 'EnumTypeDefinition',
        iD = 'EnumValueDefinition',
        sD = 'InputObjectTypeDefinition',
        oD = 'DirectiveDefinition',
        aD = 'SchemaExtension',
        uD = 'DirectiveExtension',
        lD = 'ScalarTypeExtension',
        cD = 'ObjectTypeExtension',
        fD = 'InterfaceTypeExtension',
        pD = 'UnionTypeExtension',
        dD = 'EnumTypeExtension',
        hD = 'InputObjectTypeExtension',
        mD = 'TypeCoordinate',
        gD = 'MemberCoordinate',
        DD = 'ArgumentCoordinate',
        yD = 'DirectiveCoordinate',
        ED = 'DirectiveArgumentCoordinate';
      function k1(d, D) {
        if (!d) throw new Error(D);
      }
      function vD(d) {
        return d === 9 || d === 32;
      }
      function hi(d) {
        return d >= 48 && d <= 57;
      }
      function O1(d) {
        return (d >= 97 && d <= 122) || (d >= 65 && d <= 90);
      }
      function M1(d) {
        return O1(d) || d === 95;
      }
      function bD(d) {
        return O1(d) || hi(d) || d === 95;
      }
      function xD(d) {
        let D = Number.MAX_SAFE_INTEGER,
          E = null,
          N = -1;
        for (let x = 0; x < d.length; ++x) {
          let V = d[x],
            ne = _D(V);
          ne !== V.length && (E ?? (E = x), (N = x), x !== 0 && ne < D && (D = ne));
        }
        return d.map((x, V) => (V === 0 ? x : x.slice(D))).slice(E ?? 0, N + 1);
      }
      function _D(d) {
        let D = 0;
        for (; D < d.length && vD(d.charCodeAt(D));) ++D;
        return D;
      }
      var ND = {
        QUERY: 'QUERY',
        MUTATION: 'MUTATION',
        SUBSCRIPTION: 'SUBSCRIPTION',
        FIELD: 'FIELD',
        FRAGMENT_DEFINITION: 'FRAGMENT_DEFINITION',
        FRAGMENT_SPREAD: 'FRAGMENT_SPREAD',
        INLINE_FRAGMENT: 'INLINE_FRAGMENT',
        VARIABLE_DEFINITION: 'VARIABLE_DEFINITION',
        FRAGMENT_VARIABLE_DEFINITION: 'FRAGMENT_VARIABLE_DEFINITION',
        SCHEMA: 'SCHEMA',
        SCALAR: 'SCALAR',
        OBJECT: 'OBJECT',
        FIELD_DEFINITION: 'FIELD_DEFINITION',
        ARGUMENT_DEFINITION: 'ARGUMENT_DEFINITION',
        INTERFACE: 'INTERFACE',
        UNION: 'UNION',
        ENUM: 'ENUM',
        ENUM_VALUE: 'ENUM_VALUE',
        INPUT_OBJECT: 'INPUT_OBJECT',
        INPUT_FIELD_DEFINITION: 'INPUT_FIELD_DEFINITION',
        DIRECTIVE_DEFINITION: 'DIRECTIVE_DEFINITION',
      };
      function ze(d, D, E) {
        return new L1(`Syntax Error: ${E}`, { source: d, positions: [D] });
      }
      function TD() {
        let d;
        try {
          let D = globalThis.process;
          typeof D?.getBuiltinModule == 'function' && (d = D.getBuiltinModule('node:diagnostics_channel'));
        } catch {}
        return d;
      }
      var Cr = TD(),
        P1 = Cr?.tracingChannel('graphql:parse'),
        q6 = Cr?.tracingChannel('graphql:validate'),
        H6 = Cr?.tracingChannel('graphql:execute'),
        W6 = Cr?.tracingChannel('graphql:execute:variableCoercion'),
        z6 = Cr?.tracingChannel('graphql:execute:rootSelectionSet'),
        Q6 = Cr?.tracingChannel('graphql:subscribe'),
        Y6 = Cr?.tracingChannel('graphql:resolve'),
        SD = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
      function FD(d) {
        if (d == null) return !1;
        let D = d.hasSubscribers;
        if (D !== void 0) return D;
        for (let E of SD) if (d[E].hasSubscribers) return !0;
        return !1;
      }
      var $ = {
          SOF: '<SOF>',
          EOF: '<EOF>',
          BANG: '!',
          DOLLAR: '$',
          AMP: '&',
          PAREN_L: '(',
          PAREN_R: ')',
          DOT: '.',
          SPREAD: '...',
          COLON: ':',
          EQUALS: '=',
          AT: '@',
          BRACKET_L: '[',
          BRACKET_R: ']',
          BRACE_L: '{',
          PIPE: '|',
          BRACE_R: '}',
          NAME: 'Name',
          INT: 'Int',
          FLOAT: 'Float',
          STRING: 'String',
          BLOCK_STRING: 'BlockString',
          COMMENT: 'Comment',
        },
        AD = class {
          constructor(d) {
            let D = new R1($.SOF, 0, 0, 0, 0);
            ((this.source = d),
              (this.lastToken = D),
              (this.token = D),
              (this.line = 1),
              (this.lineStart = 0),
              (this._maxComments = void 0),
              (this._commentCount = 0));
          }
          get [Symbol.toStringTag]() {
            return 'Lexer';
          }
          advance() {
            return ((this.lastToken = this.token), (this.token = this.lookahead()));
          }
          lookahead() {
            let d = this.token;
            if (d.kind !== $.EOF)
              do
                if (d.next) d = d.next;
                else {
                  let D = wD(this, d.end);
                  ((d.next = D), (D.prev = d), (d = D));
                }
              while (d.kind === $.COMMENT);
            return d;
          }
        };
      function CD(d) {
        return (
          d === $.BANG ||
          d === $.DOLLAR ||
          d === $.AMP ||
          d === $.PAREN_L ||
          d === $.PAREN_R ||
          d === $.DOT ||
          d === $.SPREAD ||
          d === $.COLON ||
          d === $.EQUALS ||
          d === $.AT ||
          d === $.BRACKET_L ||
          d === $.BRACKET_R ||
          d === $.BRACE_L ||
          d === $.PIPE ||
          d === $.BRACE_R
        );
      }
      function mi(d) {
        return (d >= 0 && d <= 55295) || (d >= 57344 && d <= 1114111);
      }
      function Oo(d, D) {
        return B1(d.charCodeAt(D)) && V1(d.charCodeAt(D + 1));
      }
      function B1(d) {
        return d >= 55296 && d <= 56319;
      }
      function V1(d) {
        return d >= 56320 && d <= 57343;
      }
      function wr(d, D) {
        let E = d.source.body.codePointAt(D);
        if (E === void 0) return $.EOF;
        if (E >= 32 && E <= 126) {
          let N = String.fromCodePoint(E);
          return N === '"' ? `'"'` : `"${N}"`;
        }
        return 'U+' + E.toString(16).toUpperCase().padStart(4, '0');
      }
      function rt(d, D, E, N, x) {
        let V = d.line,
          ne = 1 + E - d.lineStart;
        return new R1(D, E, N, V, ne, x);
      }
      function wD(d, D) {
        let E = d.source.body,
          N = E.length,
          x = D;
        for (; x < N;) {
          let V = E.charCodeAt(x);
          switch (V) {
            case 65279:
            case 9:
            case 32:
            case 44:
              ++x;
              continue;
            case 10:
              (++x, ++d.line, (d.lineStart = x));
              continue;
            case 13:
              (E.charCodeAt(x + 1) === 10 ? (x += 2) : ++x, ++d.line, (d.lineStart = x));
              continue;
            case 35:
              return LD(d, x);
            case 33:
              return rt(d, $.BANG, x, x + 1);
            case 36:
              return rt(d, $.DOLLAR, x, x + 1);
            case 38:
              return rt(d, $.AMP, x, x + 1);
            case 40:
              return rt(d, $.PAREN_L, x, x + 1);
            case 41:
              return rt(d, $.PAREN_R, x, x + 1);
            case 46: {
              let ne = E.charCodeAt(x + 1);
              if (ne === 46 && E.charCodeAt(x + 2) === 46) return rt(d, $.SPREAD, x, x + 3);
              if (ne === 46) throw ze(d.source, x, 'Unexpected "..", did you mean "..."?');
              if (hi(ne)) {
                let Ae = d.source.body.slice(x + 1, Mo(d, x + 1, ne));
                throw ze(d.source, x, `Invalid number, expected digit before ".", did you mean "0.${Ae}"?`);
              }
              break;
            }
            case 58:
              return rt(d, $.COLON, x, x + 1);
            case 61:
              return rt(d, $.EQUALS, x, x + 1);
            case 64:
              return rt(d, $.AT, x, x + 1);
            case 91:
              return rt(d, $.BRACKET_L, x, x + 1);
            case 93:
              return rt(d, $.BRACKET_R, x, x + 1);
            case 123:
              return rt(d, $.BRACE_L, x, x + 1);
            case 124:
              return rt(d, $.PIPE, x, x + 1);
            case 125:
              return rt(d, $.BRACE_R, x, x + 1);
            case 34:
              return E.charCodeAt(x + 1) === 34 && E.charCodeAt(x + 2) === 34 ? PD(d, x) : RD(d, x);
          }
          if (hi(V) || V === 45) return ID(d, x, V);
          if (M1(V)) return BD(d, x);
          throw ze(
            d.source,
            x,
            V === 39
              ? `Unexpected single quote character ('), did you mean to use a double quote (")?`
              : mi(V) || Oo(E, x)
                ? `Unexpected character: ${wr(d, x)}.`
                : `Invalid character: ${wr(d, x)}.`,
          );
        }
        return rt(d, $.EOF, N, N);
      }
      function LD(d, D) {
        let E = d._maxComments;
        if (E !== void 0) {
          let ne = d._commentCount + 1;
          if (ne > E) throw ze(d.source, D, `Document contains more than ${E} comments. Parsing aborted.`);
          d._commentCount = ne;
        }
        let N = d.source.body,
          x = N.length,
          V = D + 1;
        for (; V < x;) {
          let ne = N.charCodeAt(V);
          if (ne === 10 || ne === 13) break;
          if (mi(ne)) ++V;
          else if (Oo(N, V)) V += 2;
          else break;
        }
        return rt(d, $.COMMENT, D, V, N.slice(D + 1, V));
      }
      function ID(d, D, E) {
        let N = d.source.body,
          x = D,
          V = E,
          ne = !1;
        if ((V === 45 && (V = N.charCodeAt(++x)), V === 48)) {
          if (((V = N.charCodeAt(++x)), hi(V)))
            throw ze(d.source, x, `Invalid number, unexpected digit after 0: ${wr(d, x)}.`);
        } else ((x = Mo(d, x, V)), (V = N.charCodeAt(x)));
        if (
          (V === 46 && ((ne = !0), (V = N.charCodeAt(++x)), (x = Mo(d, x, V)), (V = N.charCodeAt(x))),
          (V === 69 || V === 101) &&
            ((ne = !0),
            (V = N.charCodeAt(++x)),
            (V === 43 || V === 45) && (V = N.charCodeAt(++x)),
            (x = Mo(d, x, V)),
            (V = N.charCodeAt(x))),
          V === 46 || M1(V))
        )
          throw ze(d.source, x, `Invalid number, expected digit but got: ${wr(d, x)}.`);
        return rt(d, ne ? $.FLOAT : $.INT, D, x, N.slice(D, x));
      }
      function Mo(d, D, E) {
        if (!hi(E)) throw ze(d.source, D, `Invalid number, expected digit but got: ${wr(d, D)}.`);
        let N = d.source.body,
          x = D + 1;
        for (; hi(N.charCodeAt(x));) ++x;
        return x;
      }
      function RD(d, D) {
        let E = d.source.body,
          N = E.length,
          x = D + 1,
          V = x,
          ne = '';
        for (; x < N;) {
          let Ae = E.charCodeAt(x);
          if (Ae === 34) return ((ne += E.slice(V, x)), rt(d, $.STRING, D, x + 1, ne));
          if (Ae === 92) {
            ne += E.slice(V, x);
            let Qe = E.charCodeAt(x + 1) === 117 ? (E.charCodeAt(x + 2) === 123 ? kD(d, x) : OD(d, x)) : MD(d, x);
            ((ne += Qe.value), (x += Qe.size), (V = x));
            continue;
          }
          if (Ae === 10 || Ae === 13) break;
          if (mi(Ae)) ++x;
          else if (Oo(E, x)) x += 2;
          else throw ze(d.source, x, `Invalid character within String: ${wr(d, x)}.`);
        }
        throw ze(d.source, x, 'Unterminated string.');
      }
      function kD(d, D) {
        let E = d.source.body,
          N = 0,
          x = 3;
        for (; x < 12;) {
          let V = E.charCodeAt(D + x++);
          if (V === 125) {
            if (x < 5 || !mi(N)) break;
            return { value: String.fromCodePoint(N), size: x };
          }
          if (((N = (N << 4) | Ss(V)), N < 0)) break;
        }
        throw ze(d.source, D, `Invalid Unicode escape sequence: "${E.slice(D, D + x)}".`);
      }
      function OD(d, D) {
        let E = d.source.body,
          N = U1(E, D + 2);
        if (mi(N)) return { value: String.fromCodePoint(N), size: 6 };
        if (B1(N) && E.charCodeAt(D + 6) === 92 && E.charCodeAt(D + 7) === 117) {
          let x = U1(E, D + 8);
          if (V1(x)) return { value: String.fromCodePoint(N, x), size: 12 };
        }
        throw ze(d.source, D, `Invalid Unicode escape sequence: "${E.slice(D, D + 6)}".`);
      }
      function U1(d, D) {
        return (
          (Ss(d.charCodeAt(D)) << 12) |
          (Ss(d.charCodeAt(D + 1)) << 8) |
          (Ss(d.charCodeAt(D + 2)) << 4) |
          Ss(d.charCodeAt(D + 3))
        );
      }
      function Ss(d) {
        return d >= 48 && d <= 57 ? d - 48 : d >= 65 && d <= 70 ? d - 55 : d >= 97 && d <= 102 ? d - 87 : -1;
      }
      function MD(d, D) {
        let E = d.source.body;
        switch (E.charCodeAt(D + 1)) {
          case 34:
            return { value: '"', size: 2 };
          case 92:
            return { value: '\\', size: 2 };
          case 47:
            return { value: '/', size: 2 };
          case 98:
            return { value: '\b', size: 2 };
          case 102:
            return { value: '\f', size: 2 };
          case 110:
            return {
              value: `
`,
              size: 2,
            };
          case 114:
            return { value: '\r', size: 2 };
          case 116:
            return { value: '	', size: 2 };
        }
        throw ze(d.source, D, `Invalid character escape sequence: "${E.slice(D, D + 2)}".`);
      }
      function PD(d, D) {
        let E = d.source.body,
          N = E.length,
          x = d.lineStart,
          V = D + 3,
          ne = V,
          Ae = '',
          Qe = [];
        for (; V < N;) {
          let vt = E.charCodeAt(V);
          if (vt === 34 && E.charCodeAt(V + 1) === 34 && E.charCodeAt(V + 2) === 34) {
            ((Ae += E.slice(ne, V)), Qe.push(Ae));
            let It = rt(
              d,
              $.BLOCK_STRING,
              D,
              V + 3,
              xD(Qe).join(`
`),
            );
            return ((d.line += Qe.length - 1), (d.lineStart = x), It);
          }
          if (vt === 92 && E.charCodeAt(V + 1) === 34 && E.charCodeAt(V + 2) === 34 && E.charCodeAt(V + 3) === 34) {
            ((Ae += E.slice(ne, V)), (ne = V + 1), (V += 4));
            continue;
          }
          if (vt === 10 || vt === 13) {
            ((Ae += E.slice(ne, V)),
              Qe.push(Ae),
              vt === 13 && E.charCodeAt(V + 1) === 10 ? (V += 2) : ++V,
              (Ae = ''),
              (ne = V),
              (x = V));
            continue;
          }
          if (mi(vt)) ++V;
          else if (Oo(E, V)) V += 2;
          else throw ze(d.source, V, `Invalid character within String: ${wr(d, V)}.`);
        }
        throw ze(d.source, V, 'Unterminated string.');
      }
      function BD(d, D) {
        let E = d.source.body,
          N = E.length,
          x = D + 1;
        for (; x < N;) {
          let V = E.charCodeAt(x);
          if (bD(V)) ++x;
          else break;
        }
        return rt(d, $.NAME, D, x, E.slice(D, x));
      }
      var $1 = Symbol('Source'),
        j1 = class {
          constructor(d, D = 'GraphQL request', E = { line: 1, column: 1 }) {
            ((this.__kind = $1),
              (this.body = d),
              (this.name = D),
              (this.locationOffset = E),
              this.locationOffset.line > 0 || k1(!1, 'line in locationOffset is 1-indexed and must be positive.'),
              this.locationOffset.column > 0 || k1(!1, 'column in locationOffset is 1-indexed and must be positive.'));
          }
          get [Symbol.toStringTag]() {
            return 'Source';
          }
        };
      function VD(d) {
        return D4(d, $1, j1);
      }
      function UD(d, D) {
        return FD(P1) ? P1.traceSync(() => G1(d, D), { source: d }) : G1(d, D);
      }
      function G1(d, D) {
        let E = new $D(d, D),
          N = E.parseDocument();
        return (Object.defineProperty(N, 'tokenCount', { enumerable: !1, value: E.tokenCount }), N);
      }
      var $D = class {
        constructor(d, D = {}) {
          let { lexer: E, ...N } = D;
          if (E) this._lexer = E;
          else {
            let V = VD(d) ? d : new j1(d);
            this._lexer = new AD(V);
          }
          ((this._options = N),
            (this._tokenCounter = 0),
            (this._lexer._maxComments = N.maxComments),
            (this._lexer._commentCount = 0));
          let x = N.maxSourceLength;
          if (x !== void 0 && this._lexer.source.body.length > x)
            throw ze(this._lexer.source, x, `Source contains more than ${x} UTF-16 code units. Parsing aborted.`);
        }
        get tokenCount() {
          return this._tokenCounter;
        }
        parseName() {
          let d = this.expectToken($.NAME);
          return this.node(d, { kind: oe.NAME, value: d.value });
        }
        parseDocument() {
          return this.node(this._lexer.token, {
            kind: oe.DOCUMENT,
            definitions: this.many($.SOF, this.parseDefinition, $.EOF),
          });
        }
        parseDefinition() {
          if (this.peek($.BRACE_L)) return this.parseOperationDefinition();
          let d = this.peekDescription(),
            D = d ? this._lexer.lookahead() : this._lexer.token;
          if (d && D.kind === $.BRACE_L)
            throw ze(
              this._lexer.source,
              this._lexer.token.start,
              'Unexpected description, descriptions are not supported on shorthand queries.',
            );
          if (D.kind === $.NAME) {
            switch (D.value) {
              case 'schema':
                return this.parseSchemaDefinition();
              case 'scalar':
                return this.parseScalarTypeDefinition();
              case 'type':
                return this.parseObjectTypeDefinition();
              case 'interface':
                return this.parseInterfaceTypeDefinition();
              case 'union':
                return this.parseUnionTypeDefinition();
              case 'enum':
                return this.parseEnumTypeDefinition();
              case 'input':
                return this.parseInputObjectTypeDefinition();
              case 'directive':
                return this.parseDirectiveDefinition();
            }
            switch (D.value) {
              case 'query':
              case 'mutation':
              case 'subscription':
                return this.parseOperationDefinition();
              case 'fragment':
                return this.parseFragmentDefinition();
            }
            if (d)
              throw ze(
                this._lexer.source,
                this._lexer.token.start,
                'Unexpected description, only GraphQL definitions support descriptions.',
              );
            if (D.value === 'extend') return this.parseTypeSystemExtension();
          }
          throw this.unexpected(D);
        }
        parseOperationDefinition() {
          let d = this._lexer.token;
          if (this.peek($.BRACE_L))
            return this.node(d, {
              kind: oe.OPERATION_DEFINITION,
              operation: ko.QUERY,
              description: void 0,
              name: void 0,
              variableDefinitions: void 0,
              directives: void 0,
              selectionSet: this.parseSelectionSet(),
            });
          let D = this.parseDescription(),
            E = this.parseOperationType(),
            N;
          return (
            this.peek($.NAME) && (N = this.parseName()),
            this.node(d, {
              kind: oe.OPERATION_DEFINITION,
              operation: E,
              description: D,
              name: N,
              variableDefinitions: this.parseVariableDefinitions(),
              directives: this.parseDirectives(!1),
              selectionSet: this.parseSelectionSet(),
            })
          );
        }
        parseOperationType() {
          let d = this.expectToken($.NAME);
          switch (d.value) {
            case 'query':
              return ko.QUERY;
            case 'mutation':
              return ko.MUTATION;
            case 'subscription':
              return ko.SUBSCRIPTION;
          }
          throw this.unexpected(d);
        }
        parseVariableDefinitions() {
          return this.optionalMany($.PAREN_L, this.parseVariableDefinition, $.PAREN_R);
        }
        parseVariableDefinition() {
          return this.node(this._lexer.token, {
            kind: oe.VARIABLE_DEFINITION,
            description: this.parseDescription(),
            variable: this.parseVariable(),
            type: (this.expectToken($.COLON), this.parseTypeReference()),
            defaultValue: this.expectOptionalToken($.EQUALS) ? this.parseConstValueLiteral() : void 0,
            directives: this.parseConstDirectives(),
          });
        }
        parseVariable() {
          let d = this._lexer.token;
          return (this.expectToken($.DOLLAR), this.node(d, { kind: oe.VARIABLE, name: this.parseName() }));
        }
        parseSelectionSet() {
          return this.node(this._lexer.token, {
            kind: oe.SELECTION_SET,
            selections:
              this._options.allowEmptySelectionSets === !1
                ? this.many($.BRACE_L, this.parseSelection, $.BRACE_R)
                : this.any($.BRACE_L, this.parseSelection, $.BRACE_R),
          });
        }
        parseSelection() {
          return this.peek($.SPREAD) ? this.parseFragment() : this.parseField();
        }
        parseField() {
          let d = this._lexer.token,
            D = this.parseName(),
            E,
            N;
          return (
            this.expectOptionalToken($.COLON) ? ((E = D), (N = this.parseName())) : (N = D),
            this.node(d, {
              kind: oe.FIELD,
              alias: E,
              name: N,
              arguments: this.parseArguments(!1),
              directives: this.parseDirectives(!1),
              selectionSet: this.peek($.BRACE_L) ? this.parseSelectionSet() : void 0,
            })
          );
        }
        parseArguments(d) {
          let D = d ? this.parseConstArgument : this.parseArgument;
          return this.optionalMany($.PAREN_L, D, $.PAREN_R);
        }
        parseFragmentArguments() {
          let d = this.parseFragmentArgument;
          return this.optionalMany($.PAREN_L, d, $.PAREN_R);
        }
        parseArgument(d = !1) {
          let D = this._lexer.token,
            E = this.parseName();
          return (
            this.expectToken($.COLON),
            this.node(D, { kind: oe.ARGUMENT, name: E, value: this.parseValueLiteral(d) })
          );
        }
        parseConstArgument() {
          return this.parseArgument(!0);
        }
        parseFragmentArgument() {
          let d = this._lexer.token,
            D = this.parseName();
          return (
            this.expectToken($.COLON),
            this.node(d, { kind: oe.FRAGMENT_ARGUMENT, name: D, value: this.parseValueLiteral(!1) })
          );
        }
        parseFragment() {
          let d = this._lexer.token;
          this.expectToken($.SPREAD);
          let D = this.expectOptionalKeyword('on');
          if (!D && this.peek($.NAME)) {
            let E = this.parseFragmentName();
            return this.peek($.PAREN_L) && this._options.experimentalFragmentArguments
              ? this.node(d, {
                  kind: oe.FRAGMENT_SPREAD,
                  name: E,
                  arguments: this.parseFragmentArguments(),
                  directives: this.parseDirectives(!1),
                })
              : this.node(d, { kind: oe.FRAGMENT_SPREAD, name: E, directives: this.parseDirectives(!1) });
          }
          return this.node(d, {
            kind: oe.INLINE_FRAGMENT,
            typeCondition: D ? this.parseNamedType() : void 0,
            directives: this.parseDirectives(!1),
            selectionSet: this.parseSelectionSet(),
          });
        }
        parseFragmentDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          return (
            this.expectKeyword('fragment'),
            this._options.experimentalFragmentArguments === !0
              ? this.node(d, {
                  kind: oe.FRAGMENT_DEFINITION,
                  description: D,
                  name: this.parseFragmentName(),
                  variableDefinitions: this.parseVariableDefinitions(),
                  typeCondition: (this.expectKeyword('on'), this.parseNamedType()),
                  directives: this.parseDirectives(!1),
                  selectionSet: this.parseSelectionSet(),
                })
              : this.node(d, {
                  kind: oe.FRAGMENT_DEFINITION,
                  description: D,
                  name: this.parseFragmentName(),
                  typeCondition: (this.expectKeyword('on'), this.parseNamedType()),
                  directives: this.parseDirectives(!1),
                  selectionSet: this.parseSelectionSet(),
                })
          );
        }
        parseFragmentName() {
          if (this._lexer.token.value === 'on') throw this.unexpected();
          return this.parseName();
        }
        parseValueLiteral(d) {
          let D = this._lexer.token;
          switch (D.kind) {
            case $.BRACKET_L:
              return this.parseList(d);
            case $.BRACE_L:
              return this.parseObject(d);
            case $.INT:
              return (this.advanceLexer(), this.node(D, { kind: oe.INT, value: D.value }));
            case $.FLOAT:
              return (this.advanceLexer(), this.node(D, { kind: oe.FLOAT, value: D.value }));
            case $.STRING:
            case $.BLOCK_STRING:
              return this.parseStringLiteral();
            case $.NAME:
              switch ((this.advanceLexer(), D.value)) {
                case 'true':
                  return this.node(D, { kind: oe.BOOLEAN, value: !0 });
                case 'false':
                  return this.node(D, { kind: oe.BOOLEAN, value: !1 });
                case 'null':
                  return this.node(D, { kind: oe.NULL });
                default:
                  return this.node(D, { kind: oe.ENUM, value: D.value });
              }
            case $.DOLLAR:
              if (d)
                if ((this.expectToken($.DOLLAR), this._lexer.token.kind === $.NAME)) {
                  let E = this._lexer.token.value;
                  throw ze(this._lexer.source, D.start, `Unexpected variable "$${E}" in constant value.`);
                } else throw this.unexpected(D);
              return this.parseVariable();
            default:
              throw this.unexpected();
          }
        }
        parseConstValueLiteral() {
          return this.parseValueLiteral(!0);
        }
        parseStringLiteral() {
          let d = this._lexer.token;
          return (
            this.advanceLexer(),
            this.node(d, { kind: oe.STRING, value: d.value, block: d.kind === $.BLOCK_STRING })
          );
        }
        parseList(d) {
          let D = () => this.parseValueLiteral(d);
          return this.node(this._lexer.token, { kind: oe.LIST, values: this.any($.BRACKET_L, D, $.BRACKET_R) });
        }
        parseObject(d) {
          let D = () => this.parseObjectField(d);
          return this.node(this._lexer.token, { kind: oe.OBJECT, fields: this.any($.BRACE_L, D, $.BRACE_R) });
        }
        parseObjectField(d) {
          let D = this._lexer.token,
            E = this.parseName();
          return (
            this.expectToken($.COLON),
            this.node(D, { kind: oe.OBJECT_FIELD, name: E, value: this.parseValueLiteral(d) })
          );
        }
        parseDirectives(d) {
          let D = [];
          for (; this.peek($.AT);) D.push(this.parseDirective(d));
          if (D.length) return D;
        }
        parseConstDirectives() {
          return this.parseDirectives(!0);
        }
        parseDirective(d) {
          let D = this._lexer.token;
          return (
            this.expectToken($.AT),
            this.node(D, { kind: oe.DIRECTIVE, name: this.parseName(), arguments: this.parseArguments(d) })
          );
        }
        parseTypeReference() {
          let d = this._lexer.token,
            D;
          if (this.expectOptionalToken($.BRACKET_L)) {
            let E = this.parseTypeReference();
            (this.expectToken($.BRACKET_R), (D = this.node(d, { kind: oe.LIST_TYPE, type: E })));
          } else D = this.parseNamedType();
          return this.expectOptionalToken($.BANG) ? this.node(d, { kind: oe.NON_NULL_TYPE, type: D }) : D;
        }
        parseNamedType() {
          return this.node(this._lexer.token, { kind: oe.NAMED_TYPE, name: this.parseName() });
        }
        peekDescription() {
          return this.peek($.STRING) || this.peek($.BLOCK_STRING);
        }
        parseDescription() {
          if (this.peekDescription()) return this.parseStringLiteral();
        }
        parseSchemaDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('schema');
          let E = this.parseConstDirectives(),
            N = this.many($.BRACE_L, this.parseOperationTypeDefinition, $.BRACE_R);
          return this.node(d, { kind: oe.SCHEMA_DEFINITION, description: D, directives: E, operationTypes: N });
        }
        parseOperationTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseOperationType();
          this.expectToken($.COLON);
          let E = this.parseNamedType();
          return this.node(d, { kind: oe.OPERATION_TYPE_DEFINITION, operation: D, type: E });
        }
        parseScalarTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('scalar');
          let E = this.parseName(),
            N = this.parseConstDirectives();
          return this.node(d, { kind: oe.SCALAR_TYPE_DEFINITION, description: D, name: E, directives: N });
        }
        parseObjectTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('type');
          let E = this.parseName(),
            N = this.parseImplementsInterfaces(),
            x = this.parseConstDirectives(),
            V = this.parseFieldsDefinition();
          return this.node(d, {
            kind: oe.OBJECT_TYPE_DEFINITION,
            description: D,
            name: E,
            interfaces: N,
            directives: x,
            fields: V,
          });
        }
        parseImplementsInterfaces() {
          return this.expectOptionalKeyword('implements') ? this.delimitedMany($.AMP, this.parseNamedType) : void 0;
        }
        parseFieldsDefinition() {
          return this.optionalMany($.BRACE_L, this.parseFieldDefinition, $.BRACE_R);
        }
        parseFieldDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription(),
            E = this.parseName(),
            N = this.parseArgumentDefs();
          this.expectToken($.COLON);
          let x = this.parseTypeReference(),
            V = this.parseConstDirectives();
          return this.node(d, {
            kind: oe.FIELD_DEFINITION,
            description: D,
            name: E,
            arguments: N,
            type: x,
            directives: V,
          });
        }
        parseArgumentDefs() {
          return this.optionalMany($.PAREN_L, this.parseInputValueDef, $.PAREN_R);
        }
        parseInputValueDef() {
          let d = this._lexer.token,
            D = this.parseDescription(),
            E = this.parseName();
          this.expectToken($.COLON);
          let N = this.parseTypeReference(),
            x;
          this.expectOptionalToken($.EQUALS) && (x = this.parseConstValueLiteral());
          let V = this.parseConstDirectives();
          return this.node(d, {
            kind: oe.INPUT_VALUE_DEFINITION,
            description: D,
            name: E,
            type: N,
            defaultValue: x,
            directives: V,
          });
        }
        parseInterfaceTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('interface');
          let E = this.parseName(),
            N = this.parseImplementsInterfaces(),
            x = this.parseConstDirectives(),
            V = this.parseFieldsDefinition();
          return this.node(d, {
            kind: oe.INTERFACE_TYPE_DEFINITION,
            description: D,
            name: E,
            interfaces: N,
            directives: x,
            fields: V,
          });
        }
        parseUnionTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('union');
          let E = this.parseName(),
            N = this.parseConstDirectives(),
            x = this.parseUnionMemberTypes();
          return this.node(d, { kind: oe.UNION_TYPE_DEFINITION, description: D, name: E, directives: N, types: x });
        }
        parseUnionMemberTypes() {
          return this.expectOptionalToken($.EQUALS) ? this.delimitedMany($.PIPE, this.parseNamedType) : void 0;
        }
        parseEnumTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('enum');
          let E = this.parseName(),
            N = this.parseConstDirectives(),
            x = this.parseEnumValuesDefinition();
          return this.node(d, { kind: oe.ENUM_TYPE_DEFINITION, description: D, name: E, directives: N, values: x });
        }
        parseEnumValuesDefinition() {
          return this.optionalMany($.BRACE_L, this.parseEnumValueDefinition, $.BRACE_R);
        }
        parseEnumValueDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription(),
            E = this.parseEnumValueName(),
            N = this.parseConstDirectives();
          return this.node(d, { kind: oe.ENUM_VALUE_DEFINITION, description: D, name: E, directives: N });
        }
        parseEnumValueName() {
          if (
            this._lexer.token.value === 'true' ||
            this._lexer.token.value === 'false' ||
            this._lexer.token.value === 'null'
          )
            throw ze(
              this._lexer.source,
              this._lexer.token.start,
              `${Po(this._lexer.token)} is reserved and cannot be used for an enum value.`,
            );
          return this.parseName();
        }
        parseInputObjectTypeDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          this.expectKeyword('input');
          let E = this.parseName(),
            N = this.parseConstDirectives(),
            x = this.parseInputFieldsDefinition();
          return this.node(d, {
            kind: oe.INPUT_OBJECT_TYPE_DEFINITION,
            description: D,
            name: E,
            directives: N,
            fields: x,
          });
        }
        parseInputFieldsDefinition() {
          return this.optionalMany($.BRACE_L, this.parseInputValueDef, $.BRACE_R);
        }
        parseTypeSystemExtension() {
          let d = this._lexer.lookahead();
          if (d.kind === $.NAME)
            switch (d.value) {
              case 'schema':
                return this.parseSchemaExtension();
              case 'scalar':
                return this.parseScalarTypeExtension();
              case 'type':
                return this.parseObjectTypeExtension();
              case 'interface':
                return this.parseInterfaceTypeExtension();
              case 'union':
                return this.parseUnionTypeExtension();
              case 'enum':
                return this.parseEnumTypeExtension();
              case 'input':
                return this.parseInputObjectTypeExtension();
              case 'directive':
                return this.parseDirectiveExtension();
            }
          throw this.unexpected(d);
        }
        parseSchemaExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('schema'));
          let D = this.parseConstDirectives(),
            E = this.optionalMany($.BRACE_L, this.parseOperationTypeDefinition, $.BRACE_R);
          if (D === void 0 && E === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.SCHEMA_EXTENSION, directives: D, operationTypes: E });
        }
        parseScalarTypeExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('scalar'));
          let D = this.parseName(),
            E = this.parseConstDirectives();
          if (E === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.SCALAR_TYPE_EXTENSION, name: D, directives: E });
        }
        parseObjectTypeExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('type'));
          let D = this.parseName(),
            E = this.parseImplementsInterfaces(),
            N = this.parseConstDirectives(),
            x = this.parseFieldsDefinition();
          if (E === void 0 && N === void 0 && x === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.OBJECT_TYPE_EXTENSION, name: D, interfaces: E, directives: N, fields: x });
        }
        parseInterfaceTypeExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('interface'));
          let D = this.parseName(),
            E = this.parseImplementsInterfaces(),
            N = this.parseConstDirectives(),
            x = this.parseFieldsDefinition();
          if (E === void 0 && N === void 0 && x === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.INTERFACE_TYPE_EXTENSION, name: D, interfaces: E, directives: N, fields: x });
        }
        parseUnionTypeExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('union'));
          let D = this.parseName(),
            E = this.parseConstDirectives(),
            N = this.parseUnionMemberTypes();
          if (E === void 0 && N === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.UNION_TYPE_EXTENSION, name: D, directives: E, types: N });
        }
        parseEnumTypeExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('enum'));
          let D = this.parseName(),
            E = this.parseConstDirectives(),
            N = this.parseEnumValuesDefinition();
          if (E === void 0 && N === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.ENUM_TYPE_EXTENSION, name: D, directives: E, values: N });
        }
        parseInputObjectTypeExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('input'));
          let D = this.parseName(),
            E = this.parseConstDirectives(),
            N = this.parseInputFieldsDefinition();
          if (E === void 0 && N === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.INPUT_OBJECT_TYPE_EXTENSION, name: D, directives: E, fields: N });
        }
        parseDirectiveExtension() {
          let d = this._lexer.token;
          (this.expectKeyword('extend'), this.expectKeyword('directive'), this.expectToken($.AT));
          let D = this.parseName(),
            E = this.parseConstDirectives();
          if (E === void 0) throw this.unexpected();
          return this.node(d, { kind: oe.DIRECTIVE_EXTENSION, name: D, directives: E });
        }
        parseDirectiveDefinition() {
          let d = this._lexer.token,
            D = this.parseDescription();
          (this.expectKeyword('directive'), this.expectToken($.AT));
          let E = this.parseName(),
            N = this.parseArgumentDefs(),
            x = this.parseConstDirectives(),
            V = this.expectOptionalKeyword('repeatable');
          this.expectKeyword('on');
          let ne = this.parseDirectiveLocations();
          return this.node(d, {
            kind: oe.DIRECTIVE_DEFINITION,
            description: D,
            name: E,
            arguments: N,
            directives: x,
            repeatable: V,
            locations: ne,
          });
        }
        parseDirectiveLocations() {
          return this.delimitedMany($.PIPE, this.parseDirectiveLocation);
        }
        parseDirectiveLocation() {
          let d = this._lexer.token,
            D = this.parseName();
          if (x4(ND, D.value)) return D;
          throw this.unexpected(d);
        }
        parseSchemaCoordinate() {
          let d = this._lexer.token,
            D = this.expectOptionalToken($.AT),
            E = this.parseName(),
            N;
          !D && this.expectOptionalToken($.DOT) && (N = this.parseName());
          let x;
          return (
            (D || N) &&
              this.expectOptionalToken($.PAREN_L) &&
              ((x = this.parseName()), this.expectToken($.COLON), this.expectToken($.PAREN_R)),
            D
              ? x
                ? this.node(d, { kind: oe.DIRECTIVE_ARGUMENT_COORDINATE, name: E, argumentName: x })
                : this.node(d, { kind: oe.DIRECTIVE_COORDINATE, name: E })
              : N
                ? x
                  ? this.node(d, { kind: oe.ARGUMENT_COORDINATE, name: E, fieldName: N, argumentName: x })
                  : this.node(d, { kind: oe.MEMBER_COORDINATE, name: E, memberName: N })
                : this.node(d, { kind: oe.TYPE_COORDINATE, name: E })
          );
        }
        node(d, D) {
          return (this._options.noLocation !== !0 && (D.loc = new _4(d, this._lexer.lastToken, this._lexer.source)), D);
        }
        peek(d) {
          return this._lexer.token.kind === d;
        }
        expectToken(d) {
          let D = this._lexer.token;
          if (D.kind === d) return (this.advanceLexer(), D);
          throw ze(this._lexer.source, D.start, `Expected ${q1(d)}, found ${Po(D)}.`);
        }
        expectOptionalToken(d) {
          return this._lexer.token.kind === d ? (this.advanceLexer(), !0) : !1;
        }
        expectKeyword(d) {
          let D = this._lexer.token;
          if (D.kind === $.NAME && D.value === d) this.advanceLexer();
          else throw ze(this._lexer.source, D.start, `Expected "${d}", found ${Po(D)}.`);
        }
        expectOptionalKeyword(d) {
          let D = this._lexer.token;
          return D.kind === $.NAME && D.value === d ? (this.advanceLexer(), !0) : !1;
        }
        unexpected(d) {
          let D = d ?? this._lexer.token;
          return ze(this._lexer.source, D.start, `Unexpected ${Po(D)}.`);
        }
        any(d, D, E) {
          this.expectToken(d);
          let N = [];
          for (; !this.expectOptionalToken(E);) N.push(D.call(this));
          return N;
        }
        optionalMany(d, D, E) {
          if (this.expectOptionalToken(d)) {
            let N = [];
            do N.push(D.call(this));
            while (!this.expectOptionalToken(E));
            return N;
          }
        }
        many(d, D, E) {
          this.expectToken(d);
          let N = [];
          do N.push(D.call(this));
          while (!this.expectOptionalToken(E));
          return N;
        }
        delimitedMany(d, D) {
          this.expectOptionalToken(d);
          let E = [];
          do E.push(D.call(this));
          while (this.expectOptionalToken(d));
          return E;
        }
        advanceLexer() {
          let { maxLexicalTokens: d = this._options.maxTokens } = this._options,
            D = this._lexer.advance();
          if (D.kind !== $.EOF && (++this._tokenCounter, d !== void 0 && this._tokenCounter > d))
            throw ze(this._lexer.source, D.start, `Document contains more than ${d} tokens. Parsing aborted.`);
        }
      };
      function Po(d) {
        let D = d.value;
        return q1(d.kind) + (D != null ? ` "${D}"` : '');
      }
      function q1(d) {
        return CD(d) ? `"${d}"` : d;
      }
      function jD(d, D) {
        let E = new SyntaxError(d + ' (' + D.loc.start.line + ':' + D.loc.start.column + ')');
        return Object.assign(E, D);
      }
      var GD = jD;
      function qD(d) {
        let D = [],
          { startToken: E, endToken: N } = d.loc;
        for (let x = E; x !== N; x = x.next)
          x.kind === 'Comment' && D.push({ ...x, loc: { start: x.start, end: x.end } });
        return D;
      }
      var HD = { experimentalFragmentArguments: !0 };
      function WD(d) {
        if (!(d instanceof L1)) return d;
        let {
          message: D,
          locations: [E],
        } = d;
        return GD(D, { loc: { start: E }, cause: d });
      }
      function zD(d) {
        let D;
        try {
          D = UD(d, HD);
        } catch (E) {
          throw WD(E);
        }
        return ((D.comments = qD(D)), D);
      }
      var QD = { parse: zD, astFormat: 'graphql', hasPragma: Yg, hasIgnorePragma: Jg, locStart: b1, locEnd: x1 },
        YD = { graphql: f4 };
      return o(a);
    });
  });
  var Yu = class {
      constructor() {
        ((this.listeners = []),
          (this.unexpectedErrorHandler = function (t) {
            setTimeout(() => {
              throw t.stack
                ? As.isErrorNoTelemetry(t)
                  ? new As(
                      t.message +
                        `

` +
                        t.stack,
                    )
                  : new Error(
                      t.message +
                        `

` +
                        t.stack,
                    )
                : t;
            }, 0);
          }));
      }
      emit(t) {
        this.listeners.forEach((n) => {
          n(t);
        });
      }
      onUnexpectedError(t) {
        (this.unexpectedErrorHandler(t), this.emit(t));
      }
      onUnexpectedExternalError(t) {
        this.unexpectedErrorHandler(t);
      }
    },
    i5 = new Yu();
  function Bn(e) {
    s5(e) || i5.onUnexpectedError(e);
  }
  function Xu(e) {
    if (e instanceof Error) {
      let { name: t, message: n } = e,
        r = e.stacktrace || e.stack;
      return { $isError: !0, name: t, message: n, stack: r, noTelemetry: As.isErrorNoTelemetry(e) };
    }
    return e;
  }
  var Ju = 'Canceled';
  function s5(e) {
    return e instanceof Bo ? !0 : e instanceof Error && e.name === Ju && e.message === Ju;
  }
  var Bo = class extends Error {
    constructor() {
      (super(Ju), (this.name = this.message));
    }
  };
  var As = class e extends Error {
      constructor(t) {
        (super(t), (this.name = 'CodeExpectedError'));
      }
      static fromError(t) {
        if (t instanceof e) return t;
        let n = new e();
        return ((n.message = t.message), (n.stack = t.stack), n);
      }
      static isErrorNoTelemetry(t) {
        return t.name === 'CodeExpectedError';
      }
    },
    st = class e extends Error {
      constructor(t) {
        (super(t || 'An unexpected bug occurred.'), Object.setPrototypeOf(this, e.prototype));
      }
    };
  function Zu(e, t) {
    let n = this,
      r = !1,
      i;
    return function () {
      if (r) return i;
      if (((r = !0), t))
        try {
          i = e.apply(n, arguments);
        } finally {
          t();
        }
      else i = e.apply(n, arguments);
      return i;
    };
  }
  var gi;
  (function (e) {
    function t(A) {
      return A && typeof A == 'object' && typeof A[Symbol.iterator] == 'function';
    }
    e.is = t;
    let n = Object.freeze([]);
    function r() {
      return n;
    }
    e.empty = r;
    function* i(A) {
      yield A;
    }
    e.single = i;
    function s(A) {
      return t(A) ? A : i(A);
    }
    e.wrap = s;
    function o(A) {
      return A || n;
    }
    e.from = o;
    function* a(A) {
      for (let w = A.length - 1; w >= 0; w--) yield A[w];
    }
    e.reverse = a;
    function u(A) {
      return !A || A[Symbol.iterator]().next().done === !0;
    }
    e.isEmpty = u;
    function l(A) {
      return A[Symbol.iterator]().next().value;
    }
    e.first = l;
    function c(A, w) {
      let k = 0;
      for (let P of A) if (w(P, k++)) return !0;
      return !1;
    }
    e.some = c;
    function f(A, w) {
      for (let k of A) if (w(k)) return k;
    }
    e.find = f;
    function* h(A, w) {
      for (let k of A) w(k) && (yield k);
    }
    e.filter = h;
    function* g(A, w) {
      let k = 0;
      for (let P of A) yield w(P, k++);
    }
    e.map = g;
    function* m(A, w) {
      let k = 0;
      for (let P of A) yield* w(P, k++);
    }
    e.flatMap = m;
    function* y(...A) {
      for (let w of A) yield* w;
    }
    e.concat = y;
    function b(A, w, k) {
      let P = k;
      for (let G of A) P = w(P, G);
      return P;
    }
    e.reduce = b;
    function* _(A, w, k = A.length) {
      for (w < 0 && (w += A.length), k < 0 ? (k += A.length) : k > A.length && (k = A.length); w < k; w++) yield A[w];
    }
    e.slice = _;
    function L(A, w = Number.POSITIVE_INFINITY) {
      let k = [];
      if (w === 0) return [k, A];
      let P = A[Symbol.iterator]();
      for (let G = 0; G < w; G++) {
        let I = P.next();
        if (I.done) return [k, e.empty()];
        k.push(I.value);
      }
      return [
        k,
        {
          [Symbol.iterator]() {
            return P;
          },
        },
      ];
    }
    e.consume = L;
    async function T(A) {
      let w = [];
      for await (let k of A) w.push(k);
      return Promise.resolve(w);
    }
    e.asyncToArray = T;
  })(gi || (gi = {}));
  var a5 = !1,
    Di = null;
  function u5(e) {
    Di = e;
  }
  if (a5) {
    let e = '__is_disposable_tracked__';
    u5(
      new (class {
        trackDisposable(t) {
          let n = new Error('Potentially leaked disposable').stack;
          setTimeout(() => {
            t[e] || console.log(n);
          }, 3e3);
        }
        setParent(t, n) {
          if (t && t !== on.None)
            try {
              t[e] = !0;
            } catch {}
        }
        markAsDisposed(t) {
          if (t && t !== on.None)
            try {
              t[e] = !0;
            } catch {}
        }
        markAsSingleton(t) {}
      })(),
    );
  }
  function el(e) {
    return (Di?.trackDisposable(e), e);
  }
  function tl(e) {
    Di?.markAsDisposed(e);
  }
  function Ku(e, t) {
    Di?.setParent(e, t);
  }
  function l5(e, t) {
    if (Di) for (let n of e) Di.setParent(n, t);
  }
  function nl(e) {
    if (gi.is(e)) {
      let t = [];
      for (let n of e)
        if (n)
          try {
            n.dispose();
          } catch (r) {
            t.push(r);
          }
      if (t.length === 1) throw t[0];
      if (t.length > 1) throw new AggregateError(t, 'Encountered errors while disposing of store');
      return Array.isArray(e) ? [] : e;
    } else if (e) return (e.dispose(), e);
  }
  function W1(...e) {
    let t = ur(() => nl(e));
    return (l5(e, t), t);
  }
  function ur(e) {
    let t = el({
      dispose: Zu(() => {
        (tl(t), e());
      }),
    });
    return t;
  }
  var Lr = class e {
      static {
        this.DISABLE_DISPOSED_WARNING = !1;
      }
      constructor() {
        ((this._toDispose = new Set()), (this._isDisposed = !1), el(this));
      }
      dispose() {
        this._isDisposed || (tl(this), (this._isDisposed = !0), this.clear());
      }
      get isDisposed() {
        return this._isDisposed;
      }
      clear() {
        if (this._toDispose.size !== 0)
          try {
            nl(this._toDispose);
          } finally {
            this._toDispose.clear();
          }
      }
      add(t) {
        if (!t) return t;
        if (t === this) throw new Error('Cannot register a disposable on itself!');
        return (
          Ku(t, this),
          this._isDisposed
            ? e.DISABLE_DISPOSED_WARNING ||
              console.warn(
                new Error(
                  'Trying to add a disposable to a DisposableStore that has already been disposed of. The added object will be leaked!',
                ).stack,
              )
            : this._toDispose.add(t),
          t
        );
      }
      deleteAndLeak(t) {
        t && this._toDispose.has(t) && (this._toDispose.delete(t), Ku(t, null));
      }
    },
    on = class {
      static {
        this.None = Object.freeze({ dispose() {} });
      }
      constructor() {
        ((this._store = new Lr()), el(this), Ku(this._store, this));
      }
      dispose() {
        (tl(this), this._store.dispose());
      }
      _register(t) {
        if (t === this) throw new Error('Cannot register a disposable on itself!');
        return this._store.add(t);
      }
    };
  var $e = class e {
      static {
        this.Undefined = new e(void 0);
      }
      constructor(t) {
        ((this.element = t), (this.next = e.Undefined), (this.prev = e.Undefined));
      }
    },
    Cs = class {
      constructor() {
        ((this._first = $e.Undefined), (this._last = $e.Undefined), (this._size = 0));
      }
      get size() {
        return this._size;
      }
      isEmpty() {
        return this._first === $e.Undefined;
      }
      clear() {
        let t = this._first;
        for (; t !== $e.Undefined;) {
          let n = t.next;
          ((t.prev = $e.Undefined), (t.next = $e.Undefined), (t = n));
        }
        ((this._first = $e.Undefined), (this._last = $e.Undefined), (this._size = 0));
      }
      unshift(t) {
        return this._insert(t, !1);
      }
      push(t) {
        return this._insert(t, !0);
      }
      _insert(t, n) {
        let r = new $e(t);
        if (this._first === $e.Undefined) ((this._first = r), (this._last = r));
        else if (n) {
          let s = this._last;
          ((this._last = r), (r.prev = s), (s.next = r));
        } else {
          let s = this._first;
          ((this._first = r), (r.next = s), (s.prev = r));
        }
        this._size += 1;
        let i = !1;
        return () => {
          i || ((i = !0), this._remove(r));
        };
      }
      shift() {
        if (this._first !== $e.Undefined) {
          let t = this._first.element;
          return (this._remove(this._first), t);
        }
      }
      pop() {
        if (this._last !== $e.Undefined) {
          let t = this._last.element;
          return (this._remove(this._last), t);
        }
      }
      _remove(t) {
        if (t.prev !== $e.Undefined && t.next !== $e.Undefined) {
          let n = t.prev;
          ((n.next = t.next), (t.next.prev = n));
        } else
          t.prev === $e.Undefined && t.next === $e.Undefined
            ? ((this._first = $e.Undefined), (this._last = $e.Undefined))
            : t.next === $e.Undefined
              ? ((this._last = this._last.prev), (this._last.next = $e.Undefined))
              : t.prev === $e.Undefined && ((this._first = this._first.next), (this._first.prev = $e.Undefined));
        this._size -= 1;
      }
      *[Symbol.iterator]() {
        let t = this._first;
        for (; t !== $e.Undefined;) (yield t.element, (t = t.next));
      }
    };
  var c5 = globalThis.performance && typeof globalThis.performance.now == 'function',
    yi = class e {
      static create(t) {
        return new e(t);
      }
      constructor(t) {
        ((this._now = c5 && t === !1 ? Date.now : globalThis.performance.now.bind(globalThis.performance)),
          (this._startTime = this._now()),
          (this._stopTime = -1));
      }
      stop() {
        this._stopTime = this._now();
      }
      reset() {
        ((this._startTime = this._now()), (this._stopTime = -1));
      }
      elapsed() {
        return this._stopTime !== -1 ? this._stopTime - this._startTime : this._now() - this._startTime;
      }
    };
  var f5 = !1,
    z1 = !1,
    p5 = !1,
    vi;
  (function (e) {
    e.None = () => on.None;
    function t(S) {
      if (p5) {
        let { onDidAddListener: F } = S,
          J = ws.create(),
          q = 0;
        S.onDidAddListener = () => {
          (++q === 2 &&
            (console.warn(
              'snapshotted emitter LIKELY used public and SHOULD HAVE BEEN created with DisposableStore. snapshotted here',
            ),
            J.print()),
            F?.());
        };
      }
    }
    function n(S, F) {
      return g(S, () => {}, 0, void 0, !0, void 0, F);
    }
    e.defer = n;
    function r(S) {
      return (F, J = null, q) => {
        let te = !1,
          se;
        return (
          (se = S(
            (le) => {
              if (!te) return (se ? se.dispose() : (te = !0), F.call(J, le));
            },
            null,
            q,
          )),
          te && se.dispose(),
          se
        );
      };
    }
    e.once = r;
    function i(S, F) {
      return e.once(e.filter(S, F));
    }
    e.onceIf = i;
    function s(S, F, J) {
      return f((q, te = null, se) => S((le) => q.call(te, F(le)), null, se), J);
    }
    e.map = s;
    function o(S, F, J) {
      return f(
        (q, te = null, se) =>
          S(
            (le) => {
              (F(le), q.call(te, le));
            },
            null,
            se,
          ),
        J,
      );
    }
    e.forEach = o;
    function a(S, F, J) {
      return f((q, te = null, se) => S((le) => F(le) && q.call(te, le), null, se), J);
    }
    e.filter = a;
    function u(S) {
      return S;
    }
    e.signal = u;
    function l(...S) {
      return (F, J = null, q) => {
        let te = W1(...S.map((se) => se((le) => F.call(J, le))));
        return h(te, q);
      };
    }
    e.any = l;
    function c(S, F, J, q) {
      let te = J;
      return s(S, (se) => ((te = F(te, se)), te), q);
    }
    e.reduce = c;
    function f(S, F) {
      let J,
        q = {
          onWillAddFirstListener() {
            J = S(te.fire, te);
          },
          onDidRemoveLastListener() {
            J?.dispose();
          },
        };
      F || t(q);
      let te = new ct(q);
      return (F?.add(te), te.event);
    }
    function h(S, F) {
      return (F instanceof Array ? F.push(S) : F && F.add(S), S);
    }
    function g(S, F, J = 100, q = !1, te = !1, se, le) {
      let Ie,
        Pe,
        dt,
        yt = 0,
        pe,
        B = {
          leakWarningThreshold: se,
          onWillAddFirstListener() {
            Ie = S((O) => {
              (yt++,
                (Pe = F(Pe, O)),
                q && !dt && (K.fire(Pe), (Pe = void 0)),
                (pe = () => {
                  let z = Pe;
                  ((Pe = void 0), (dt = void 0), (!q || yt > 1) && K.fire(z), (yt = 0));
                }),
                typeof J == 'number'
                  ? (clearTimeout(dt), (dt = setTimeout(pe, J)))
                  : dt === void 0 && ((dt = 0), queueMicrotask(pe)));
            });
          },
          onWillRemoveListener() {
            te && yt > 0 && pe?.();
          },
          onDidRemoveLastListener() {
            ((pe = void 0), Ie.dispose());
          },
        };
      le || t(B);
      let K = new ct(B);
      return (le?.add(K), K.event);
    }
    e.debounce = g;
    function m(S, F = 0, J) {
      return e.debounce(S, (q, te) => (q ? (q.push(te), q) : [te]), F, void 0, !0, void 0, J);
    }
    e.accumulate = m;
    function y(S, F = (q, te) => q === te, J) {
      let q = !0,
        te;
      return a(
        S,
        (se) => {
          let le = q || !F(se, te);
          return ((q = !1), (te = se), le);
        },
        J,
      );
    }
    e.latch = y;
    function b(S, F, J) {
      return [e.filter(S, F, J), e.filter(S, (q) => !F(q), J)];
    }
    e.split = b;
    function _(S, F = !1, J = [], q) {
      let te = J.slice(),
        se = S((Pe) => {
          te ? te.push(Pe) : Ie.fire(Pe);
        });
      q && q.add(se);
      let le = () => {
          (te?.forEach((Pe) => Ie.fire(Pe)), (te = null));
        },
        Ie = new ct({
          onWillAddFirstListener() {
            se || ((se = S((Pe) => Ie.fire(Pe))), q && q.add(se));
          },
          onDidAddFirstListener() {
            te && (F ? setTimeout(le) : le());
          },
          onDidRemoveLastListener() {
            (se && se.dispose(), (se = null));
          },
        });
      return (q && q.add(Ie), Ie.event);
    }
    e.buffer = _;
    function L(S, F) {
      return (q, te, se) => {
        let le = F(new A());
        return S(
          function (Ie) {
            let Pe = le.evaluate(Ie);
            Pe !== T && q.call(te, Pe);
          },
          void 0,
          se,
        );
      };
    }
    e.chain = L;
    let T = Symbol('HaltChainable');
    class A {
      constructor() {
        this.steps = [];
      }
      map(F) {
        return (this.steps.push(F), this);
      }
      forEach(F) {
        return (this.steps.push((J) => (F(J), J)), this);
      }
      filter(F) {
        return (this.steps.push((J) => (F(J) ? J : T)), this);
      }
      reduce(F, J) {
        let q = J;
        return (this.steps.push((te) => ((q = F(q, te)), q)), this);
      }
      latch(F = (J, q) => J === q) {
        let J = !0,
          q;
        return (
          this.steps.push((te) => {
            let se = J || !F(te, q);
            return ((J = !1), (q = te), se ? te : T);
          }),
          this
        );
      }
      evaluate(F) {
        for (let J of this.steps) if (((F = J(F)), F === T)) break;
        return F;
      }
    }
    function w(S, F, J = (q) => q) {
      let q = (...Ie) => le.fire(J(...Ie)),
        te = () => S.on(F, q),
        se = () => S.removeListener(F, q),
        le = new ct({ onWillAddFirstListener: te, onDidRemoveLastListener: se });
      return le.event;
    }
    e.fromNodeEventEmitter = w;
    function k(S, F, J = (q) => q) {
      let q = (...Ie) => le.fire(J(...Ie)),
        te = () => S.addEventListener(F, q),
        se = () => S.removeEventListener(F, q),
        le = new ct({ onWillAddFirstListener: te, onDidRemoveLastListener: se });
      return le.event;
    }
    e.fromDOMEventEmitter = k;
    function P(S) {
      return new Promise((F) => r(S)(F));
    }
    e.toPromise = P;
    function G(S) {
      let F = new ct();
      return (
        S.then(
          (J) => {
            F.fire(J);
          },
          () => {
            F.fire(void 0);
          },
        ).finally(() => {
          F.dispose();
        }),
        F.event
      );
    }
    e.fromPromise = G;
    function I(S, F) {
      return S((J) => F.fire(J));
    }
    e.forward = I;
    function C(S, F, J) {
      return (F(J), S((q) => F(q)));
    }
    e.runAndSubscribe = C;
    class X {
      constructor(F, J) {
        ((this._observable = F), (this._counter = 0), (this._hasChanged = !1));
        let q = {
          onWillAddFirstListener: () => {
            (F.addObserver(this), this._observable.reportChanges());
          },
          onDidRemoveLastListener: () => {
            F.removeObserver(this);
          },
        };
        (J || t(q), (this.emitter = new ct(q)), J && J.add(this.emitter));
      }
      beginUpdate(F) {
        this._counter++;
      }
      handlePossibleChange(F) {}
      handleChange(F, J) {
        this._hasChanged = !0;
      }
      endUpdate(F) {
        (this._counter--,
          this._counter === 0 &&
            (this._observable.reportChanges(),
            this._hasChanged && ((this._hasChanged = !1), this.emitter.fire(this._observable.get()))));
      }
    }
    function Y(S, F) {
      return new X(S, F).emitter.event;
    }
    e.fromObservable = Y;
    function qe(S) {
      return (F, J, q) => {
        let te = 0,
          se = !1,
          le = {
            beginUpdate() {
              te++;
            },
            endUpdate() {
              (te--, te === 0 && (S.reportChanges(), se && ((se = !1), F.call(J))));
            },
            handlePossibleChange() {},
            handleChange() {
              se = !0;
            },
          };
        (S.addObserver(le), S.reportChanges());
        let Ie = {
          dispose() {
            S.removeObserver(le);
          },
        };
        return (q instanceof Lr ? q.add(Ie) : Array.isArray(q) && q.push(Ie), Ie);
      };
    }
    e.fromObservableLight = qe;
  })(vi || (vi = {}));
  var rl = class e {
      static {
        this.all = new Set();
      }
      static {
        this._idPool = 0;
      }
      constructor(t) {
        ((this.listenerCount = 0),
          (this.invocationCount = 0),
          (this.elapsedOverall = 0),
          (this.durations = []),
          (this.name = `${t}_${e._idPool++}`),
          e.all.add(this));
      }
      start(t) {
        ((this._stopWatch = new yi()), (this.listenerCount = t));
      }
      stop() {
        if (this._stopWatch) {
          let t = this._stopWatch.elapsed();
          (this.durations.push(t), (this.elapsedOverall += t), (this.invocationCount += 1), (this._stopWatch = void 0));
        }
      }
    },
    Q1 = -1,
    il = class e {
      static {
        this._idPool = 1;
      }
      constructor(t, n, r = (e._idPool++).toString(16).padStart(3, '0')) {
        ((this._errorHandler = t), (this.threshold = n), (this.name = r), (this._warnCountdown = 0));
      }
      dispose() {
        this._stacks?.clear();
      }
      check(t, n) {
        let r = this.threshold;
        if (r <= 0 || n < r) return;
        this._stacks || (this._stacks = new Map());
        let i = this._stacks.get(t.value) || 0;
        if ((this._stacks.set(t.value, i + 1), (this._warnCountdown -= 1), this._warnCountdown <= 0)) {
          this._warnCountdown = r * 0.5;
          let [s, o] = this.getMostFrequentStack(),
            a = `[${this.name}] potential listener LEAK detected, having ${n} listeners already. MOST frequent listener (${o}):`;
          (console.warn(a), console.warn(s));
          let u = new sl(a, s);
          this._errorHandler(u);
        }
        return () => {
          let s = this._stacks.get(t.value) || 0;
          this._stacks.set(t.value, s - 1);
        };
      }
      getMostFrequentStack() {
        if (!this._stacks) return;
        let t,
          n = 0;
        for (let [r, i] of this._stacks) (!t || n < i) && ((t = [r, i]), (n = i));
        return t;
      }
    },
    ws = class e {
      static create() {
        let t = new Error();
        return new e(t.stack ?? '');
      }
      constructor(t) {
        this.value = t;
      }
      print() {
        console.warn(
          this.value
            .split(
              `
`,
            )
            .slice(2).join(`
`),
        );
      }
    },
    sl = class extends Error {
      constructor(t, n) {
        (super(t), (this.name = 'ListenerLeakError'), (this.stack = n));
      }
    },
    ol = class extends Error {
      constructor(t, n) {
        (super(t), (this.name = 'ListenerRefusalError'), (this.stack = n));
      }
    },
    Ei = class {
      constructor(t) {
        this.value = t;
      }
    },
    d5 = 2,
    h5 = (e, t) => {
      if (e instanceof Ei) t(e);
      else
        for (let n = 0; n < e.length; n++) {
          let r = e[n];
          r && t(r);
        }
    },
    Vo;
  if (f5) {
    let e = [];
    (setInterval(() => {
      e.length !== 0 &&
        (console.warn("[LEAKING LISTENERS] GC'ed these listeners that were NOT yet disposed:"),
        console.warn(
          e.join(`
`),
        ),
        (e.length = 0));
    }, 3e3),
      (Vo = new FinalizationRegistry((t) => {
        typeof t == 'string' && e.push(t);
      })));
  }
  var ct = class {
    constructor(t) {
      ((this._size = 0),
        (this._options = t),
        (this._leakageMon =
          Q1 > 0 || this._options?.leakWarningThreshold
            ? new il(t?.onListenerError ?? Bn, this._options?.leakWarningThreshold ?? Q1)
            : void 0),
        (this._perfMon = this._options?._profName ? new rl(this._options._profName) : void 0),
        (this._deliveryQueue = this._options?.deliveryQueue));
    }
    dispose() {
      if (!this._disposed) {
        if (
          ((this._disposed = !0), this._deliveryQueue?.current === this && this._deliveryQueue.reset(), this._listeners)
        ) {
          if (z1) {
            let t = this._listeners;
            queueMicrotask(() => {
              h5(t, (n) => n.stack?.print());
            });
          }
          ((this._listeners = void 0), (this._size = 0));
        }
        (this._options?.onDidRemoveLastListener?.(), this._leakageMon?.dispose());
      }
    }
    get event() {
      return (
        (this._event ??= (t, n, r) => {
          if (this._leakageMon && this._size > this._leakageMon.threshold ** 2) {
            let u = `[${this._leakageMon.name}] REFUSES to accept new listeners because it exceeded its threshold by far (${this._size} vs ${this._leakageMon.threshold})`;
            console.warn(u);
            let l = this._leakageMon.getMostFrequentStack() ?? ['UNKNOWN stack', -1],
              c = new ol(`${u}. HINT: Stack shows most frequent listener (${l[1]}-times)`, l[0]);
            return ((this._options?.onListenerError || Bn)(c), on.None);
          }
          if (this._disposed) return on.None;
          n && (t = t.bind(n));
          let i = new Ei(t),
            s,
            o;
          (this._leakageMon &&
            this._size >= Math.ceil(this._leakageMon.threshold * 0.2) &&
            ((i.stack = ws.create()), (s = this._leakageMon.check(i.stack, this._size + 1))),
            z1 && (i.stack = o ?? ws.create()),
            this._listeners
              ? this._listeners instanceof Ei
                ? ((this._deliveryQueue ??= new al()), (this._listeners = [this._listeners, i]))
                : this._listeners.push(i)
              : (this._options?.onWillAddFirstListener?.(this),
                (this._listeners = i),
                this._options?.onDidAddFirstListener?.(this)),
            this._size++);
          let a = ur(() => {
            (Vo?.unregister(a), s?.(), this._removeListener(i));
          });
          if ((r instanceof Lr ? r.add(a) : Array.isArray(r) && r.push(a), Vo)) {
            let u = new Error().stack
                .split(
                  `
`,
                )
                .slice(2, 3)
                .join(
                  `
`,
                )
                .trim(),
              l = /(file:|vscode-file:\/\/vscode-app)?(\/[^:]*:\d+:\d+)/.exec(u);
            Vo.register(a, l?.[2] ?? u, a);
          }
          return a;
        }),
        this._event
      );
    }
    _removeListener(t) {
      if ((this._options?.onWillRemoveListener?.(this), !this._listeners)) return;
      if (this._size === 1) {
        ((this._listeners = void 0), this._options?.onDidRemoveLastListener?.(this), (this._size = 0));
        return;
      }
      let n = this._listeners,
        r = n.indexOf(t);
      if (r === -1)
        throw (
          console.log('disposed?', this._disposed),
          console.log('size?', this._size),
          console.log('arr?', JSON.stringify(this._listeners)),
          new Error('Attempted to dispose unknown listener')
        );
      (this._size--, (n[r] = void 0));
      let i = this._deliveryQueue.current === this;
      if (this._size * d5 <= n.length) {
        let s = 0;
        for (let o = 0; o < n.length; o++)
          n[o]
            ? (n[s++] = n[o])
            : i && (this._deliveryQueue.end--, s < this._deliveryQueue.i && this._deliveryQueue.i--);
        n.length = s;
      }
    }
    _deliver(t, n) {
      if (!t) return;
      let r = this._options?.onListenerError || Bn;
      if (!r) {
        t.value(n);
        return;
      }
      try {
        t.value(n);
      } catch (i) {
        r(i);
      }
    }
    _deliverQueue(t) {
      let n = t.current._listeners;
      for (; t.i < t.end;) this._deliver(n[t.i++], t.value);
      t.reset();
    }
    fire(t) {
      if (
        (this._deliveryQueue?.current && (this._deliverQueue(this._deliveryQueue), this._perfMon?.stop()),
        this._perfMon?.start(this._size),
        this._listeners)
      )
        if (this._listeners instanceof Ei) this._deliver(this._listeners, t);
        else {
          let n = this._deliveryQueue;
          (n.enqueue(this, t, this._listeners.length), this._deliverQueue(n));
        }
      this._perfMon?.stop();
    }
    hasListeners() {
      return this._size > 0;
    }
  };
  var al = class {
    constructor() {
      ((this.i = -1), (this.end = 0));
    }
    enqueue(t, n, r) {
      ((this.i = 0), (this.end = r), (this.current = t), (this.value = n));
    }
    reset() {
      ((this.i = this.end), (this.current = void 0), (this.value = void 0));
    }
  };
  function ul() {
    return globalThis._VSCODE_NLS_MESSAGES;
  }
  function Ls() {
    return globalThis._VSCODE_NLS_LANGUAGE;
  }
  var m5 =
    Ls() === 'pseudo' ||
    (typeof document < 'u' && document.location && document.location.hash.indexOf('pseudo=true') >= 0);
  function Y1(e, t) {
    let n;
    return (
      t.length === 0
        ? (n = e)
        : (n = e.replace(/\{(\d+)\}/g, (r, i) => {
            let s = i[0],
              o = t[s],
              a = r;
            return (
              typeof o == 'string'
                ? (a = o)
                : (typeof o == 'number' || typeof o == 'boolean' || o === void 0 || o === null) && (a = String(o)),
              a
            );
          })),
      m5 && (n = '\uFF3B' + n.replace(/[aouei]/g, '$&$&') + '\uFF3D'),
      n
    );
  }
  function ke(e, t, ...n) {
    return Y1(typeof e == 'number' ? g5(e, t) : t, n);
  }
  function g5(e, t) {
    let n = ul()?.[e];
    if (typeof n != 'string') {
      if (typeof t == 'string') return t;
      throw new Error(`!!! NLS MISSING: ${e} !!!`);
    }
    return n;
  }
  var bi = 'en',
    jo = !1,
    Go = !1,
    $o = !1,
    y5 = !1,
    X1 = !1,
    fl = !1,
    E5 = !1,
    v5 = !1,
    b5 = !1,
    x5 = !1,
    Uo,
    ll = bi,
    J1 = bi,
    _5,
    Vn,
    Un = globalThis,
    Qt;
  typeof Un.vscode < 'u' && typeof Un.vscode.process < 'u'
    ? (Qt = Un.vscode.process)
    : typeof process < 'u' && typeof process?.versions?.node == 'string' && (Qt = process);
  var Z1 = typeof Qt?.versions?.electron == 'string',
    N5 = Z1 && Qt?.type === 'renderer';
  if (typeof Qt == 'object') {
    ((jo = Qt.platform === 'win32'),
      (Go = Qt.platform === 'darwin'),
      ($o = Qt.platform === 'linux'),
      (y5 = $o && !!Qt.env.SNAP && !!Qt.env.SNAP_REVISION),
      (E5 = Z1),
      (b5 = !!Qt.env.CI || !!Qt.env.BUILD_ARTIFACTSTAGINGDIRECTORY),
      (Uo = bi),
      (ll = bi));
    let e = Qt.env.VSCODE_NLS_CONFIG;
    if (e)
      try {
        let t = JSON.parse(e);
        ((Uo = t.userLocale),
          (J1 = t.osLocale),
          (ll = t.resolvedLanguage || bi),
          (_5 = t.languagePack?.translationsConfigFile));
      } catch {}
    X1 = !0;
  } else
    typeof navigator == 'object' && !N5
      ? ((Vn = navigator.userAgent),
        (jo = Vn.indexOf('Windows') >= 0),
        (Go = Vn.indexOf('Macintosh') >= 0),
        (v5 =
          (Vn.indexOf('Macintosh') >= 0 || Vn.indexOf('iPad') >= 0 || Vn.indexOf('iPhone') >= 0) &&
          !!navigator.maxTouchPoints &&
          navigator.maxTouchPoints > 0),
        ($o = Vn.indexOf('Linux') >= 0),
        (x5 = Vn?.indexOf('Mobi') >= 0),
        (fl = !0),
        (ll = Ls() || bi),
        (Uo = navigator.language.toLowerCase()),
        (J1 = Uo))
      : console.error('Unable to resolve platform.');
  var cl = 0;
  Go ? (cl = 1) : jo ? (cl = 3) : $o && (cl = 2);
  var Ir = jo,
    K1 = Go;
  var ep = X1,
    pl = fl,
    T5 = fl && typeof Un.importScripts == 'function',
    tp = T5 ? Un.origin : void 0;
  var vn = Vn;
  var S5 = typeof Un.postMessage == 'function' && !Un.importScripts,
    np = (() => {
      if (S5) {
        let e = [];
        Un.addEventListener('message', (n) => {
          if (n.data && n.data.vscodeScheduleAsyncWork)
            for (let r = 0, i = e.length; r < i; r++) {
              let s = e[r];
              if (s.id === n.data.vscodeScheduleAsyncWork) {
                (e.splice(r, 1), s.callback());
                return;
              }
            }
        });
        let t = 0;
        return (n) => {
          let r = ++t;
          (e.push({ id: r, callback: n }), Un.postMessage({ vscodeScheduleAsyncWork: r }, '*'));
        };
      }
      return (e) => setTimeout(e);
    })();
  var F5 = !!(vn && vn.indexOf('Chrome') >= 0),
    hx = !!(vn && vn.indexOf('Firefox') >= 0),
    mx = !!(!F5 && vn && vn.indexOf('Safari') >= 0),
    gx = !!(vn && vn.indexOf('Edg/') >= 0),
    Dx = !!(vn && vn.indexOf('Android') >= 0);
  function C5(e) {
    return e;
  }
  var qo = class {
    constructor(t, n) {
      ((this.lastCache = void 0),
        (this.lastArgKey = void 0),
        typeof t == 'function'
          ? ((this._fn = t), (this._computeKey = C5))
          : ((this._fn = n), (this._computeKey = t.getCacheKey)));
    }
    get(t) {
      let n = this._computeKey(t);
      return (this.lastArgKey !== n && ((this.lastArgKey = n), (this.lastCache = this._fn(t))), this.lastCache);
    }
  };
  var Is = class {
    constructor(t) {
      ((this.executor = t), (this._didRun = !1));
    }
    get value() {
      if (!this._didRun)
        try {
          this._value = this.executor();
        } catch (t) {
          this._error = t;
        } finally {
          this._didRun = !0;
        }
      if (this._error) throw this._error;
      return this._value;
    }
    get rawValue() {
      return this._value;
    }
  };
  function ip(e) {
    return e.replace(/[\\\{\}\*\+\?\|\^\$\.\[\]\(\)]/g, '\\$&');
  }
  function sp(e) {
    return e.split(/\r\n|\r|\n/);
  }
  function op(e) {
    for (let t = 0, n = e.length; t < n; t++) {
      let r = e.charCodeAt(t);
      if (r !== 32 && r !== 9) return t;
    }
    return -1;
  }
  function ap(e, t = e.length - 1) {
    for (let n = t; n >= 0; n--) {
      let r = e.charCodeAt(n);
      if (r !== 32 && r !== 9) return n;
    }
    return -1;
  }
  function dl(e) {
    return e >= 65 && e <= 90;
  }
  function Ni(e) {
    return 55296 <= e && e <= 56319;
  }
  function Ho(e) {
    return 56320 <= e && e <= 57343;
  }
  function hl(e, t) {
    return ((e - 55296) << 10) + (t - 56320) + 65536;
  }
  function up(e, t, n) {
    let r = e.charCodeAt(n);
    if (Ni(r) && n + 1 < t) {
      let i = e.charCodeAt(n + 1);
      if (Ho(i)) return hl(r, i);
    }
    return r;
  }
  var w5 = /^[\t\n\r\x20-\x7E]*$/;
  function lp(e) {
    return w5.test(e);
  }
  var rp = class e {
    static {
      this._INSTANCE = null;
    }
    static getInstance() {
      return (e._INSTANCE || (e._INSTANCE = new e()), e._INSTANCE);
    }
    constructor() {
      this._data = L5();
    }
    getGraphemeBreakType(t) {
      if (t < 32) return t === 10 ? 3 : t === 13 ? 2 : 4;
      if (t < 127) return 0;
      let n = this._data,
        r = n.length / 3,
        i = 1;
      for (; i <= r;)
        if (t < n[3 * i]) i = 2 * i;
        else if (t > n[3 * i + 1]) i = 2 * i + 1;
        else return n[3 * i + 2];
      return 0;
    }
  };
  function L5() {
    return JSON.parse(
      '[0,0,0,51229,51255,12,44061,44087,12,127462,127487,6,7083,7085,5,47645,47671,12,54813,54839,12,128678,128678,14,3270,3270,5,9919,9923,14,45853,45879,12,49437,49463,12,53021,53047,12,71216,71218,7,128398,128399,14,129360,129374,14,2519,2519,5,4448,4519,9,9742,9742,14,12336,12336,14,44957,44983,12,46749,46775,12,48541,48567,12,50333,50359,12,52125,52151,12,53917,53943,12,69888,69890,5,73018,73018,5,127990,127990,14,128558,128559,14,128759,128760,14,129653,129655,14,2027,2035,5,2891,2892,7,3761,3761,5,6683,6683,5,8293,8293,4,9825,9826,14,9999,9999,14,43452,43453,5,44509,44535,12,45405,45431,12,46301,46327,12,47197,47223,12,48093,48119,12,48989,49015,12,49885,49911,12,50781,50807,12,51677,51703,12,52573,52599,12,53469,53495,12,54365,54391,12,65279,65279,4,70471,70472,7,72145,72147,7,119173,119179,5,127799,127818,14,128240,128244,14,128512,128512,14,128652,128652,14,128721,128722,14,129292,129292,14,129445,129450,14,129734,129743,14,1476,1477,5,2366,2368,7,2750,2752,7,3076,3076,5,3415,3415,5,4141,4144,5,6109,6109,5,6964,6964,5,7394,7400,5,9197,9198,14,9770,9770,14,9877,9877,14,9968,9969,14,10084,10084,14,43052,43052,5,43713,43713,5,44285,44311,12,44733,44759,12,45181,45207,12,45629,45655,12,46077,46103,12,46525,46551,12,46973,46999,12,47421,47447,12,47869,47895,12,48317,48343,12,48765,48791,12,49213,49239,12,49661,49687,12,50109,50135,12,50557,50583,12,51005,51031,12,51453,51479,12,51901,51927,12,52349,52375,12,52797,52823,12,53245,53271,12,53693,53719,12,54141,54167,12,54589,54615,12,55037,55063,12,69506,69509,5,70191,70193,5,70841,70841,7,71463,71467,5,72330,72342,5,94031,94031,5,123628,123631,5,127763,127765,14,127941,127941,14,128043,128062,14,128302,128317,14,128465,128467,14,128539,128539,14,128640,128640,14,128662,128662,14,128703,128703,14,128745,128745,14,129004,129007,14,129329,129330,14,129402,129402,14,129483,129483,14,129686,129704,14,130048,131069,14,173,173,4,1757,1757,1,2200,2207,5,2434,2435,7,2631,2632,5,2817,2817,5,3008,3008,5,3201,3201,5,3387,3388,5,3542,3542,5,3902,3903,7,4190,4192,5,6002,6003,5,6439,6440,5,6765,6770,7,7019,7027,5,7154,7155,7,8205,8205,13,8505,8505,14,9654,9654,14,9757,9757,14,9792,9792,14,9852,9853,14,9890,9894,14,9937,9937,14,9981,9981,14,10035,10036,14,11035,11036,14,42654,42655,5,43346,43347,7,43587,43587,5,44006,44007,7,44173,44199,12,44397,44423,12,44621,44647,12,44845,44871,12,45069,45095,12,45293,45319,12,45517,45543,12,45741,45767,12,45965,45991,12,46189,46215,12,46413,46439,12,46637,46663,12,46861,46887,12,47085,47111,12,47309,47335,12,47533,47559,12,47757,47783,12,47981,48007,12,48205,48231,12,48429,48455,12,48653,48679,12,48877,48903,12,49101,49127,12,49325,49351,12,49549,49575,12,49773,49799,12,49997,50023,12,50221,50247,12,50445,50471,12,50669,50695,12,50893,50919,12,51117,51143,12,51341,51367,12,51565,51591,12,51789,51815,12,52013,52039,12,52237,52263,12,52461,52487,12,52685,52711,12,52909,52935,12,53133,53159,12,53357,53383,12,53581,53607,12,53805,53831,12,54029,54055,12,54253,54279,12,54477,54503,12,54701,54727,12,54925,54951,12,55149,55175,12,68101,68102,5,69762,69762,7,70067,70069,7,70371,70378,5,70720,70721,7,71087,71087,5,71341,71341,5,71995,71996,5,72249,72249,7,72850,72871,5,73109,73109,5,118576,118598,5,121505,121519,5,127245,127247,14,127568,127569,14,127777,127777,14,127872,127891,14,127956,127967,14,128015,128016,14,128110,128172,14,128259,128259,14,128367,128368,14,128424,128424,14,128488,128488,14,128530,128532,14,128550,128551,14,128566,128566,14,128647,128647,14,128656,128656,14,128667,128673,14,128691,128693,14,128715,128715,14,128728,128732,14,128752,128752,14,128765,128767,14,129096,129103,14,129311,129311,14,129344,129349,14,129394,129394,14,129413,129425,14,129466,129471,14,129511,129535,14,129664,129666,14,129719,129722,14,129760,129767,14,917536,917631,5,13,13,2,1160,1161,5,1564,1564,4,1807,1807,1,2085,2087,5,2307,2307,7,2382,2383,7,2497,2500,5,2563,2563,7,2677,2677,5,2763,2764,7,2879,2879,5,2914,2915,5,3021,3021,5,3142,3144,5,3263,3263,5,3285,3286,5,3398,3400,7,3530,3530,5,3633,3633,5,3864,3865,5,3974,3975,5,4155,4156,7,4229,4230,5,5909,5909,7,6078,6085,7,6277,6278,5,6451,6456,7,6744,6750,5,6846,6846,5,6972,6972,5,7074,7077,5,7146,7148,7,7222,7223,5,7416,7417,5,8234,8238,4,8417,8417,5,9000,9000,14,9203,9203,14,9730,9731,14,9748,9749,14,9762,9763,14,9776,9783,14,9800,9811,14,9831,9831,14,9872,9873,14,9882,9882,14,9900,9903,14,9929,9933,14,9941,9960,14,9974,9974,14,9989,9989,14,10006,10006,14,10062,10062,14,10160,10160,14,11647,11647,5,12953,12953,14,43019,43019,5,43232,43249,5,43443,43443,5,43567,43568,7,43696,43696,5,43765,43765,7,44013,44013,5,44117,44143,12,44229,44255,12,44341,44367,12,44453,44479,12,44565,44591,12,44677,44703,12,44789,44815,12,44901,44927,12,45013,45039,12,45125,45151,12,45237,45263,12,45349,45375,12,45461,45487,12,45573,45599,12,45685,45711,12,45797,45823,12,45909,45935,12,46021,46047,12,46133,46159,12,46245,46271,12,46357,46383,12,46469,46495,12,46581,46607,12,46693,46719,12,46805,46831,12,46917,46943,12,47029,47055,12,47141,47167,12,47253,47279,12,47365,47391,12,47477,47503,12,47589,47615,12,47701,47727,12,47813,47839,12,47925,47951,12,48037,48063,12,48149,48175,12,48261,48287,12,48373,48399,12,48485,48511,12,48597,48623,12,48709,48735,12,48821,48847,12,48933,48959,12,49045,49071,12,49157,49183,12,49269,49295,12,49381,49407,12,49493,49519,12,49605,49631,12,49717,49743,12,49829,49855,12,49941,49967,12,50053,50079,12,50165,50191,12,50277,50303,12,50389,50415,12,50501,50527,12,50613,50639,12,50725,50751,12,50837,50863,12,50949,50975,12,51061,51087,12,51173,51199,12,51285,51311,12,51397,51423,12,51509,51535,12,51621,51647,12,51733,51759,12,51845,51871,12,51957,51983,12,52069,52095,12,52181,52207,12,52293,52319,12,52405,52431,12,52517,52543,12,52629,52655,12,52741,52767,12,52853,52879,12,52965,52991,12,53077,53103,12,53189,53215,12,53301,53327,12,53413,53439,12,53525,53551,12,53637,53663,12,53749,53775,12,53861,53887,12,53973,53999,12,54085,54111,12,54197,54223,12,54309,54335,12,54421,54447,12,54533,54559,12,54645,54671,12,54757,54783,12,54869,54895,12,54981,55007,12,55093,55119,12,55243,55291,10,66045,66045,5,68325,68326,5,69688,69702,5,69817,69818,5,69957,69958,7,70089,70092,5,70198,70199,5,70462,70462,5,70502,70508,5,70750,70750,5,70846,70846,7,71100,71101,5,71230,71230,7,71351,71351,5,71737,71738,5,72000,72000,7,72160,72160,5,72273,72278,5,72752,72758,5,72882,72883,5,73031,73031,5,73461,73462,7,94192,94193,7,119149,119149,7,121403,121452,5,122915,122916,5,126980,126980,14,127358,127359,14,127535,127535,14,127759,127759,14,127771,127771,14,127792,127793,14,127825,127867,14,127897,127899,14,127945,127945,14,127985,127986,14,128000,128007,14,128021,128021,14,128066,128100,14,128184,128235,14,128249,128252,14,128266,128276,14,128335,128335,14,128379,128390,14,128407,128419,14,128444,128444,14,128481,128481,14,128499,128499,14,128526,128526,14,128536,128536,14,128543,128543,14,128556,128556,14,128564,128564,14,128577,128580,14,128643,128645,14,128649,128649,14,128654,128654,14,128660,128660,14,128664,128664,14,128675,128675,14,128686,128689,14,128695,128696,14,128705,128709,14,128717,128719,14,128725,128725,14,128736,128741,14,128747,128748,14,128755,128755,14,128762,128762,14,128981,128991,14,129009,129023,14,129160,129167,14,129296,129304,14,129320,129327,14,129340,129342,14,129356,129356,14,129388,129392,14,129399,129400,14,129404,129407,14,129432,129442,14,129454,129455,14,129473,129474,14,129485,129487,14,129648,129651,14,129659,129660,14,129671,129679,14,129709,129711,14,129728,129730,14,129751,129753,14,129776,129782,14,917505,917505,4,917760,917999,5,10,10,3,127,159,4,768,879,5,1471,1471,5,1536,1541,1,1648,1648,5,1767,1768,5,1840,1866,5,2070,2073,5,2137,2139,5,2274,2274,1,2363,2363,7,2377,2380,7,2402,2403,5,2494,2494,5,2507,2508,7,2558,2558,5,2622,2624,7,2641,2641,5,2691,2691,7,2759,2760,5,2786,2787,5,2876,2876,5,2881,2884,5,2901,2902,5,3006,3006,5,3014,3016,7,3072,3072,5,3134,3136,5,3157,3158,5,3260,3260,5,3266,3266,5,3274,3275,7,3328,3329,5,3391,3392,7,3405,3405,5,3457,3457,5,3536,3537,7,3551,3551,5,3636,3642,5,3764,3772,5,3895,3895,5,3967,3967,7,3993,4028,5,4146,4151,5,4182,4183,7,4226,4226,5,4253,4253,5,4957,4959,5,5940,5940,7,6070,6070,7,6087,6088,7,6158,6158,4,6432,6434,5,6448,6449,7,6679,6680,5,6742,6742,5,6754,6754,5,6783,6783,5,6912,6915,5,6966,6970,5,6978,6978,5,7042,7042,7,7080,7081,5,7143,7143,7,7150,7150,7,7212,7219,5,7380,7392,5,7412,7412,5,8203,8203,4,8232,8232,4,8265,8265,14,8400,8412,5,8421,8432,5,8617,8618,14,9167,9167,14,9200,9200,14,9410,9410,14,9723,9726,14,9733,9733,14,9745,9745,14,9752,9752,14,9760,9760,14,9766,9766,14,9774,9774,14,9786,9786,14,9794,9794,14,9823,9823,14,9828,9828,14,9833,9850,14,9855,9855,14,9875,9875,14,9880,9880,14,9885,9887,14,9896,9897,14,9906,9916,14,9926,9927,14,9935,9935,14,9939,9939,14,9962,9962,14,9972,9972,14,9978,9978,14,9986,9986,14,9997,9997,14,10002,10002,14,10017,10017,14,10055,10055,14,10071,10071,14,10133,10135,14,10548,10549,14,11093,11093,14,12330,12333,5,12441,12442,5,42608,42610,5,43010,43010,5,43045,43046,5,43188,43203,7,43302,43309,5,43392,43394,5,43446,43449,5,43493,43493,5,43571,43572,7,43597,43597,7,43703,43704,5,43756,43757,5,44003,44004,7,44009,44010,7,44033,44059,12,44089,44115,12,44145,44171,12,44201,44227,12,44257,44283,12,44313,44339,12,44369,44395,12,44425,44451,12,44481,44507,12,44537,44563,12,44593,44619,12,44649,44675,12,44705,44731,12,44761,44787,12,44817,44843,12,44873,44899,12,44929,44955,12,44985,45011,12,45041,45067,12,45097,45123,12,45153,45179,12,45209,45235,12,45265,45291,12,45321,45347,12,45377,45403,12,45433,45459,12,45489,45515,12,45545,45571,12,45601,45627,12,45657,45683,12,45713,45739,12,45769,45795,12,45825,45851,12,45881,45907,12,45937,45963,12,45993,46019,12,46049,46075,12,46105,46131,12,46161,46187,12,46217,46243,12,46273,46299,12,46329,46355,12,46385,46411,12,46441,46467,12,46497,46523,12,46553,46579,12,46609,46635,12,46665,46691,12,46721,46747,12,46777,46803,12,46833,46859,12,46889,46915,12,46945,46971,12,47001,47027,12,47057,47083,12,47113,47139,12,47169,47195,12,47225,47251,12,47281,47307,12,47337,47363,12,47393,47419,12,47449,47475,12,47505,47531,12,47561,47587,12,47617,47643,12,47673,47699,12,47729,47755,12,47785,47811,12,47841,47867,12,47897,47923,12,47953,47979,12,48009,48035,12,48065,48091,12,48121,48147,12,48177,48203,12,48233,48259,12,48289,48315,12,48345,48371,12,48401,48427,12,48457,48483,12,48513,48539,12,48569,48595,12,48625,48651,12,48681,48707,12,48737,48763,12,48793,48819,12,48849,48875,12,48905,48931,12,48961,48987,12,49017,49043,12,49073,49099,12,49129,49155,12,49185,49211,12,49241,49267,12,49297,49323,12,49353,49379,12,49409,49435,12,49465,49491,12,49521,49547,12,49577,49603,12,49633,49659,12,49689,49715,12,49745,49771,12,49801,49827,12,49857,49883,12,49913,49939,12,49969,49995,12,50025,50051,12,50081,50107,12,50137,50163,12,50193,50219,12,50249,50275,12,50305,50331,12,50361,50387,12,50417,50443,12,50473,50499,12,50529,50555,12,50585,50611,12,50641,50667,12,50697,50723,12,50753,50779,12,50809,50835,12,50865,50891,12,50921,50947,12,50977,51003,12,51033,51059,12,51089,51115,12,51145,51171,12,51201,51227,12,51257,51283,12,51313,51339,12,51369,51395,12,51425,51451,12,51481,51507,12,51537,51563,12,51593,51619,12,51649,51675,12,51705,51731,12,51761,51787,12,51817,51843,12,51873,51899,12,51929,51955,12,51985,52011,12,52041,52067,12,52097,52123,12,52153,52179,12,52209,52235,12,52265,52291,12,52321,52347,12,52377,52403,12,52433,52459,12,52489,52515,12,52545,52571,12,52601,52627,12,52657,52683,12,52713,52739,12,52769,52795,12,52825,52851,12,52881,52907,12,52937,52963,12,52993,53019,12,53049,53075,12,53105,53131,12,53161,53187,12,53217,53243,12,53273,53299,12,53329,53355,12,53385,53411,12,53441,53467,12,53497,53523,12,53553,53579,12,53609,53635,12,53665,53691,12,53721,53747,12,53777,53803,12,53833,53859,12,53889,53915,12,53945,53971,12,54001,54027,12,54057,54083,12,54113,54139,12,54169,54195,12,54225,54251,12,54281,54307,12,54337,54363,12,54393,54419,12,54449,54475,12,54505,54531,12,54561,54587,12,54617,54643,12,54673,54699,12,54729,54755,12,54785,54811,12,54841,54867,12,54897,54923,12,54953,54979,12,55009,55035,12,55065,55091,12,55121,55147,12,55177,55203,12,65024,65039,5,65520,65528,4,66422,66426,5,68152,68154,5,69291,69292,5,69633,69633,5,69747,69748,5,69811,69814,5,69826,69826,5,69932,69932,7,70016,70017,5,70079,70080,7,70095,70095,5,70196,70196,5,70367,70367,5,70402,70403,7,70464,70464,5,70487,70487,5,70709,70711,7,70725,70725,7,70833,70834,7,70843,70844,7,70849,70849,7,71090,71093,5,71103,71104,5,71227,71228,7,71339,71339,5,71344,71349,5,71458,71461,5,71727,71735,5,71985,71989,7,71998,71998,5,72002,72002,7,72154,72155,5,72193,72202,5,72251,72254,5,72281,72283,5,72344,72345,5,72766,72766,7,72874,72880,5,72885,72886,5,73023,73029,5,73104,73105,5,73111,73111,5,92912,92916,5,94095,94098,5,113824,113827,4,119142,119142,7,119155,119162,4,119362,119364,5,121476,121476,5,122888,122904,5,123184,123190,5,125252,125258,5,127183,127183,14,127340,127343,14,127377,127386,14,127491,127503,14,127548,127551,14,127744,127756,14,127761,127761,14,127769,127769,14,127773,127774,14,127780,127788,14,127796,127797,14,127820,127823,14,127869,127869,14,127894,127895,14,127902,127903,14,127943,127943,14,127947,127950,14,127972,127972,14,127988,127988,14,127992,127994,14,128009,128011,14,128019,128019,14,128023,128041,14,128064,128064,14,128102,128107,14,128174,128181,14,128238,128238,14,128246,128247,14,128254,128254,14,128264,128264,14,128278,128299,14,128329,128330,14,128348,128359,14,128371,128377,14,128392,128393,14,128401,128404,14,128421,128421,14,128433,128434,14,128450,128452,14,128476,128478,14,128483,128483,14,128495,128495,14,128506,128506,14,128519,128520,14,128528,128528,14,128534,128534,14,128538,128538,14,128540,128542,14,128544,128549,14,128552,128555,14,128557,128557,14,128560,128563,14,128565,128565,14,128567,128576,14,128581,128591,14,128641,128642,14,128646,128646,14,128648,128648,14,128650,128651,14,128653,128653,14,128655,128655,14,128657,128659,14,128661,128661,14,128663,128663,14,128665,128666,14,128674,128674,14,128676,128677,14,128679,128685,14,128690,128690,14,128694,128694,14,128697,128702,14,128704,128704,14,128710,128714,14,128716,128716,14,128720,128720,14,128723,128724,14,128726,128727,14,128733,128735,14,128742,128744,14,128746,128746,14,128749,128751,14,128753,128754,14,128756,128758,14,128761,128761,14,128763,128764,14,128884,128895,14,128992,129003,14,129008,129008,14,129036,129039,14,129114,129119,14,129198,129279,14,129293,129295,14,129305,129310,14,129312,129319,14,129328,129328,14,129331,129338,14,129343,129343,14,129351,129355,14,129357,129359,14,129375,129387,14,129393,129393,14,129395,129398,14,129401,129401,14,129403,129403,14,129408,129412,14,129426,129431,14,129443,129444,14,129451,129453,14,129456,129465,14,129472,129472,14,129475,129482,14,129484,129484,14,129488,129510,14,129536,129647,14,129652,129652,14,129656,129658,14,129661,129663,14,129667,129670,14,129680,129685,14,129705,129708,14,129712,129718,14,129723,129727,14,129731,129733,14,129744,129750,14,129754,129759,14,129768,129775,14,129783,129791,14,917504,917504,4,917506,917535,4,917632,917759,4,918000,921599,4,0,9,4,11,12,4,14,31,4,169,169,14,174,174,14,1155,1159,5,1425,1469,5,1473,1474,5,1479,1479,5,1552,1562,5,1611,1631,5,1750,1756,5,1759,1764,5,1770,1773,5,1809,1809,5,1958,1968,5,2045,2045,5,2075,2083,5,2089,2093,5,2192,2193,1,2250,2273,5,2275,2306,5,2362,2362,5,2364,2364,5,2369,2376,5,2381,2381,5,2385,2391,5,2433,2433,5,2492,2492,5,2495,2496,7,2503,2504,7,2509,2509,5,2530,2531,5,2561,2562,5,2620,2620,5,2625,2626,5,2635,2637,5,2672,2673,5,2689,2690,5,2748,2748,5,2753,2757,5,2761,2761,7,2765,2765,5,2810,2815,5,2818,2819,7,2878,2878,5,2880,2880,7,2887,2888,7,2893,2893,5,2903,2903,5,2946,2946,5,3007,3007,7,3009,3010,7,3018,3020,7,3031,3031,5,3073,3075,7,3132,3132,5,3137,3140,7,3146,3149,5,3170,3171,5,3202,3203,7,3262,3262,7,3264,3265,7,3267,3268,7,3271,3272,7,3276,3277,5,3298,3299,5,3330,3331,7,3390,3390,5,3393,3396,5,3402,3404,7,3406,3406,1,3426,3427,5,3458,3459,7,3535,3535,5,3538,3540,5,3544,3550,7,3570,3571,7,3635,3635,7,3655,3662,5,3763,3763,7,3784,3789,5,3893,3893,5,3897,3897,5,3953,3966,5,3968,3972,5,3981,3991,5,4038,4038,5,4145,4145,7,4153,4154,5,4157,4158,5,4184,4185,5,4209,4212,5,4228,4228,7,4237,4237,5,4352,4447,8,4520,4607,10,5906,5908,5,5938,5939,5,5970,5971,5,6068,6069,5,6071,6077,5,6086,6086,5,6089,6099,5,6155,6157,5,6159,6159,5,6313,6313,5,6435,6438,7,6441,6443,7,6450,6450,5,6457,6459,5,6681,6682,7,6741,6741,7,6743,6743,7,6752,6752,5,6757,6764,5,6771,6780,5,6832,6845,5,6847,6862,5,6916,6916,7,6965,6965,5,6971,6971,7,6973,6977,7,6979,6980,7,7040,7041,5,7073,7073,7,7078,7079,7,7082,7082,7,7142,7142,5,7144,7145,5,7149,7149,5,7151,7153,5,7204,7211,7,7220,7221,7,7376,7378,5,7393,7393,7,7405,7405,5,7415,7415,7,7616,7679,5,8204,8204,5,8206,8207,4,8233,8233,4,8252,8252,14,8288,8292,4,8294,8303,4,8413,8416,5,8418,8420,5,8482,8482,14,8596,8601,14,8986,8987,14,9096,9096,14,9193,9196,14,9199,9199,14,9201,9202,14,9208,9210,14,9642,9643,14,9664,9664,14,9728,9729,14,9732,9732,14,9735,9741,14,9743,9744,14,9746,9746,14,9750,9751,14,9753,9756,14,9758,9759,14,9761,9761,14,9764,9765,14,9767,9769,14,9771,9773,14,9775,9775,14,9784,9785,14,9787,9791,14,9793,9793,14,9795,9799,14,9812,9822,14,9824,9824,14,9827,9827,14,9829,9830,14,9832,9832,14,9851,9851,14,9854,9854,14,9856,9861,14,9874,9874,14,9876,9876,14,9878,9879,14,9881,9881,14,9883,9884,14,9888,9889,14,9895,9895,14,9898,9899,14,9904,9905,14,9917,9918,14,9924,9925,14,9928,9928,14,9934,9934,14,9936,9936,14,9938,9938,14,9940,9940,14,9961,9961,14,9963,9967,14,9970,9971,14,9973,9973,14,9975,9977,14,9979,9980,14,9982,9985,14,9987,9988,14,9992,9996,14,9998,9998,14,10000,10001,14,10004,10004,14,10013,10013,14,10024,10024,14,10052,10052,14,10060,10060,14,10067,10069,14,10083,10083,14,10085,10087,14,10145,10145,14,10175,10175,14,11013,11015,14,11088,11088,14,11503,11505,5,11744,11775,5,12334,12335,5,12349,12349,14,12951,12951,14,42607,42607,5,42612,42621,5,42736,42737,5,43014,43014,5,43043,43044,7,43047,43047,7,43136,43137,7,43204,43205,5,43263,43263,5,43335,43345,5,43360,43388,8,43395,43395,7,43444,43445,7,43450,43451,7,43454,43456,7,43561,43566,5,43569,43570,5,43573,43574,5,43596,43596,5,43644,43644,5,43698,43700,5,43710,43711,5,43755,43755,7,43758,43759,7,43766,43766,5,44005,44005,5,44008,44008,5,44012,44012,7,44032,44032,11,44060,44060,11,44088,44088,11,44116,44116,11,44144,44144,11,44172,44172,11,44200,44200,11,44228,44228,11,44256,44256,11,44284,44284,11,44312,44312,11,44340,44340,11,44368,44368,11,44396,44396,11,44424,44424,11,44452,44452,11,44480,44480,11,44508,44508,11,44536,44536,11,44564,44564,11,44592,44592,11,44620,44620,11,44648,44648,11,44676,44676,11,44704,44704,11,44732,44732,11,44760,44760,11,44788,44788,11,44816,44816,11,44844,44844,11,44872,44872,11,44900,44900,11,44928,44928,11,44956,44956,11,44984,44984,11,45012,45012,11,45040,45040,11,45068,45068,11,45096,45096,11,45124,45124,11,45152,45152,11,45180,45180,11,45208,45208,11,45236,45236,11,45264,45264,11,45292,45292,11,45320,45320,11,45348,45348,11,45376,45376,11,45404,45404,11,45432,45432,11,45460,45460,11,45488,45488,11,45516,45516,11,45544,45544,11,45572,45572,11,45600,45600,11,45628,45628,11,45656,45656,11,45684,45684,11,45712,45712,11,45740,45740,11,45768,45768,11,45796,45796,11,45824,45824,11,45852,45852,11,45880,45880,11,45908,45908,11,45936,45936,11,45964,45964,11,45992,45992,11,46020,46020,11,46048,46048,11,46076,46076,11,46104,46104,11,46132,46132,11,46160,46160,11,46188,46188,11,46216,46216,11,46244,46244,11,46272,46272,11,46300,46300,11,46328,46328,11,46356,46356,11,46384,46384,11,46412,46412,11,46440,46440,11,46468,46468,11,46496,46496,11,46524,46524,11,46552,46552,11,46580,46580,11,46608,46608,11,46636,46636,11,46664,46664,11,46692,46692,11,46720,46720,11,46748,46748,11,46776,46776,11,46804,46804,11,46832,46832,11,46860,46860,11,46888,46888,11,46916,46916,11,46944,46944,11,46972,46972,11,47000,47000,11,47028,47028,11,47056,47056,11,47084,47084,11,47112,47112,11,47140,47140,11,47168,47168,11,47196,47196,11,47224,47224,11,47252,47252,11,47280,47280,11,47308,47308,11,47336,47336,11,47364,47364,11,47392,47392,11,47420,47420,11,47448,47448,11,47476,47476,11,47504,47504,11,47532,47532,11,47560,47560,11,47588,47588,11,47616,47616,11,47644,47644,11,47672,47672,11,47700,47700,11,47728,47728,11,47756,47756,11,47784,47784,11,47812,47812,11,47840,47840,11,47868,47868,11,47896,47896,11,47924,47924,11,47952,47952,11,47980,47980,11,48008,48008,11,48036,48036,11,48064,48064,11,48092,48092,11,48120,48120,11,48148,48148,11,48176,48176,11,48204,48204,11,48232,48232,11,48260,48260,11,48288,48288,11,48316,48316,11,48344,48344,11,48372,48372,11,48400,48400,11,48428,48428,11,48456,48456,11,48484,48484,11,48512,48512,11,48540,48540,11,48568,48568,11,48596,48596,11,48624,48624,11,48652,48652,11,48680,48680,11,48708,48708,11,48736,48736,11,48764,48764,11,48792,48792,11,48820,48820,11,48848,48848,11,48876,48876,11,48904,48904,11,48932,48932,11,48960,48960,11,48988,48988,11,49016,49016,11,49044,49044,11,49072,49072,11,49100,49100,11,49128,49128,11,49156,49156,11,49184,49184,11,49212,49212,11,49240,49240,11,49268,49268,11,49296,49296,11,49324,49324,11,49352,49352,11,49380,49380,11,49408,49408,11,49436,49436,11,49464,49464,11,49492,49492,11,49520,49520,11,49548,49548,11,49576,49576,11,49604,49604,11,49632,49632,11,49660,49660,11,49688,49688,11,49716,49716,11,49744,49744,11,49772,49772,11,49800,49800,11,49828,49828,11,49856,49856,11,49884,49884,11,49912,49912,11,49940,49940,11,49968,49968,11,49996,49996,11,50024,50024,11,50052,50052,11,50080,50080,11,50108,50108,11,50136,50136,11,50164,50164,11,50192,50192,11,50220,50220,11,50248,50248,11,50276,50276,11,50304,50304,11,50332,50332,11,50360,50360,11,50388,50388,11,50416,50416,11,50444,50444,11,50472,50472,11,50500,50500,11,50528,50528,11,50556,50556,11,50584,50584,11,50612,50612,11,50640,50640,11,50668,50668,11,50696,50696,11,50724,50724,11,50752,50752,11,50780,50780,11,50808,50808,11,50836,50836,11,50864,50864,11,50892,50892,11,50920,50920,11,50948,50948,11,50976,50976,11,51004,51004,11,51032,51032,11,51060,51060,11,51088,51088,11,51116,51116,11,51144,51144,11,51172,51172,11,51200,51200,11,51228,51228,11,51256,51256,11,51284,51284,11,51312,51312,11,51340,51340,11,51368,51368,11,51396,51396,11,51424,51424,11,51452,51452,11,51480,51480,11,51508,51508,11,51536,51536,11,51564,51564,11,51592,51592,11,51620,51620,11,51648,51648,11,51676,51676,11,51704,51704,11,51732,51732,11,51760,51760,11,51788,51788,11,51816,51816,11,51844,51844,11,51872,51872,11,51900,51900,11,51928,51928,11,51956,51956,11,51984,51984,11,52012,52012,11,52040,52040,11,52068,52068,11,52096,52096,11,52124,52124,11,52152,52152,11,52180,52180,11,52208,52208,11,52236,52236,11,52264,52264,11,52292,52292,11,52320,52320,11,52348,52348,11,52376,52376,11,52404,52404,11,52432,52432,11,52460,52460,11,52488,52488,11,52516,52516,11,52544,52544,11,52572,52572,11,52600,52600,11,52628,52628,11,52656,52656,11,52684,52684,11,52712,52712,11,52740,52740,11,52768,52768,11,52796,52796,11,52824,52824,11,52852,52852,11,52880,52880,11,52908,52908,11,52936,52936,11,52964,52964,11,52992,52992,11,53020,53020,11,53048,53048,11,53076,53076,11,53104,53104,11,53132,53132,11,53160,53160,11,53188,53188,11,53216,53216,11,53244,53244,11,53272,53272,11,53300,53300,11,53328,53328,11,53356,53356,11,53384,53384,11,53412,53412,11,53440,53440,11,53468,53468,11,53496,53496,11,53524,53524,11,53552,53552,11,53580,53580,11,53608,53608,11,53636,53636,11,53664,53664,11,53692,53692,11,53720,53720,11,53748,53748,11,53776,53776,11,53804,53804,11,53832,53832,11,53860,53860,11,53888,53888,11,53916,53916,11,53944,53944,11,53972,53972,11,54000,54000,11,54028,54028,11,54056,54056,11,54084,54084,11,54112,54112,11,54140,54140,11,54168,54168,11,54196,54196,11,54224,54224,11,54252,54252,11,54280,54280,11,54308,54308,11,54336,54336,11,54364,54364,11,54392,54392,11,54420,54420,11,54448,54448,11,54476,54476,11,54504,54504,11,54532,54532,11,54560,54560,11,54588,54588,11,54616,54616,11,54644,54644,11,54672,54672,11,54700,54700,11,54728,54728,11,54756,54756,11,54784,54784,11,54812,54812,11,54840,54840,11,54868,54868,11,54896,54896,11,54924,54924,11,54952,54952,11,54980,54980,11,55008,55008,11,55036,55036,11,55064,55064,11,55092,55092,11,55120,55120,11,55148,55148,11,55176,55176,11,55216,55238,9,64286,64286,5,65056,65071,5,65438,65439,5,65529,65531,4,66272,66272,5,68097,68099,5,68108,68111,5,68159,68159,5,68900,68903,5,69446,69456,5,69632,69632,7,69634,69634,7,69744,69744,5,69759,69761,5,69808,69810,7,69815,69816,7,69821,69821,1,69837,69837,1,69927,69931,5,69933,69940,5,70003,70003,5,70018,70018,7,70070,70078,5,70082,70083,1,70094,70094,7,70188,70190,7,70194,70195,7,70197,70197,7,70206,70206,5,70368,70370,7,70400,70401,5,70459,70460,5,70463,70463,7,70465,70468,7,70475,70477,7,70498,70499,7,70512,70516,5,70712,70719,5,70722,70724,5,70726,70726,5,70832,70832,5,70835,70840,5,70842,70842,5,70845,70845,5,70847,70848,5,70850,70851,5,71088,71089,7,71096,71099,7,71102,71102,7,71132,71133,5,71219,71226,5,71229,71229,5,71231,71232,5,71340,71340,7,71342,71343,7,71350,71350,7,71453,71455,5,71462,71462,7,71724,71726,7,71736,71736,7,71984,71984,5,71991,71992,7,71997,71997,7,71999,71999,1,72001,72001,1,72003,72003,5,72148,72151,5,72156,72159,7,72164,72164,7,72243,72248,5,72250,72250,1,72263,72263,5,72279,72280,7,72324,72329,1,72343,72343,7,72751,72751,7,72760,72765,5,72767,72767,5,72873,72873,7,72881,72881,7,72884,72884,7,73009,73014,5,73020,73021,5,73030,73030,1,73098,73102,7,73107,73108,7,73110,73110,7,73459,73460,5,78896,78904,4,92976,92982,5,94033,94087,7,94180,94180,5,113821,113822,5,118528,118573,5,119141,119141,5,119143,119145,5,119150,119154,5,119163,119170,5,119210,119213,5,121344,121398,5,121461,121461,5,121499,121503,5,122880,122886,5,122907,122913,5,122918,122922,5,123566,123566,5,125136,125142,5,126976,126979,14,126981,127182,14,127184,127231,14,127279,127279,14,127344,127345,14,127374,127374,14,127405,127461,14,127489,127490,14,127514,127514,14,127538,127546,14,127561,127567,14,127570,127743,14,127757,127758,14,127760,127760,14,127762,127762,14,127766,127768,14,127770,127770,14,127772,127772,14,127775,127776,14,127778,127779,14,127789,127791,14,127794,127795,14,127798,127798,14,127819,127819,14,127824,127824,14,127868,127868,14,127870,127871,14,127892,127893,14,127896,127896,14,127900,127901,14,127904,127940,14,127942,127942,14,127944,127944,14,127946,127946,14,127951,127955,14,127968,127971,14,127973,127984,14,127987,127987,14,127989,127989,14,127991,127991,14,127995,127999,5,128008,128008,14,128012,128014,14,128017,128018,14,128020,128020,14,128022,128022,14,128042,128042,14,128063,128063,14,128065,128065,14,128101,128101,14,128108,128109,14,128173,128173,14,128182,128183,14,128236,128237,14,128239,128239,14,128245,128245,14,128248,128248,14,128253,128253,14,128255,128258,14,128260,128263,14,128265,128265,14,128277,128277,14,128300,128301,14,128326,128328,14,128331,128334,14,128336,128347,14,128360,128366,14,128369,128370,14,128378,128378,14,128391,128391,14,128394,128397,14,128400,128400,14,128405,128406,14,128420,128420,14,128422,128423,14,128425,128432,14,128435,128443,14,128445,128449,14,128453,128464,14,128468,128475,14,128479,128480,14,128482,128482,14,128484,128487,14,128489,128494,14,128496,128498,14,128500,128505,14,128507,128511,14,128513,128518,14,128521,128525,14,128527,128527,14,128529,128529,14,128533,128533,14,128535,128535,14,128537,128537,14]',
    );
  }
  var xi = class e {
      static {
        this.ambiguousCharacterData = new Is(() =>
          JSON.parse(
            '{"_common":[8232,32,8233,32,5760,32,8192,32,8193,32,8194,32,8195,32,8196,32,8197,32,8198,32,8200,32,8201,32,8202,32,8287,32,8199,32,8239,32,2042,95,65101,95,65102,95,65103,95,8208,45,8209,45,8210,45,65112,45,1748,45,8259,45,727,45,8722,45,10134,45,11450,45,1549,44,1643,44,8218,44,184,44,42233,44,894,59,2307,58,2691,58,1417,58,1795,58,1796,58,5868,58,65072,58,6147,58,6153,58,8282,58,1475,58,760,58,42889,58,8758,58,720,58,42237,58,451,33,11601,33,660,63,577,63,2429,63,5038,63,42731,63,119149,46,8228,46,1793,46,1794,46,42510,46,68176,46,1632,46,1776,46,42232,46,1373,96,65287,96,8219,96,8242,96,1370,96,1523,96,8175,96,65344,96,900,96,8189,96,8125,96,8127,96,8190,96,697,96,884,96,712,96,714,96,715,96,756,96,699,96,701,96,700,96,702,96,42892,96,1497,96,2036,96,2037,96,5194,96,5836,96,94033,96,94034,96,65339,91,10088,40,10098,40,12308,40,64830,40,65341,93,10089,41,10099,41,12309,41,64831,41,10100,123,119060,123,10101,125,65342,94,8270,42,1645,42,8727,42,66335,42,5941,47,8257,47,8725,47,8260,47,9585,47,10187,47,10744,47,119354,47,12755,47,12339,47,11462,47,20031,47,12035,47,65340,92,65128,92,8726,92,10189,92,10741,92,10745,92,119311,92,119355,92,12756,92,20022,92,12034,92,42872,38,708,94,710,94,5869,43,10133,43,66203,43,8249,60,10094,60,706,60,119350,60,5176,60,5810,60,5120,61,11840,61,12448,61,42239,61,8250,62,10095,62,707,62,119351,62,5171,62,94015,62,8275,126,732,126,8128,126,8764,126,65372,124,65293,45,120784,50,120794,50,120804,50,120814,50,120824,50,130034,50,42842,50,423,50,1000,50,42564,50,5311,50,42735,50,119302,51,120785,51,120795,51,120805,51,120815,51,120825,51,130035,51,42923,51,540,51,439,51,42858,51,11468,51,1248,51,94011,51,71882,51,120786,52,120796,52,120806,52,120816,52,120826,52,130036,52,5070,52,71855,52,120787,53,120797,53,120807,53,120817,53,120827,53,130037,53,444,53,71867,53,120788,54,120798,54,120808,54,120818,54,120828,54,130038,54,11474,54,5102,54,71893,54,119314,55,120789,55,120799,55,120809,55,120819,55,120829,55,130039,55,66770,55,71878,55,2819,56,2538,56,2666,56,125131,56,120790,56,120800,56,120810,56,120820,56,120830,56,130040,56,547,56,546,56,66330,56,2663,57,2920,57,2541,57,3437,57,120791,57,120801,57,120811,57,120821,57,120831,57,130041,57,42862,57,11466,57,71884,57,71852,57,71894,57,9082,97,65345,97,119834,97,119886,97,119938,97,119990,97,120042,97,120094,97,120146,97,120198,97,120250,97,120302,97,120354,97,120406,97,120458,97,593,97,945,97,120514,97,120572,97,120630,97,120688,97,120746,97,65313,65,119808,65,119860,65,119912,65,119964,65,120016,65,120068,65,120120,65,120172,65,120224,65,120276,65,120328,65,120380,65,120432,65,913,65,120488,65,120546,65,120604,65,120662,65,120720,65,5034,65,5573,65,42222,65,94016,65,66208,65,119835,98,119887,98,119939,98,119991,98,120043,98,120095,98,120147,98,120199,98,120251,98,120303,98,120355,98,120407,98,120459,98,388,98,5071,98,5234,98,5551,98,65314,66,8492,66,119809,66,119861,66,119913,66,120017,66,120069,66,120121,66,120173,66,120225,66,120277,66,120329,66,120381,66,120433,66,42932,66,914,66,120489,66,120547,66,120605,66,120663,66,120721,66,5108,66,5623,66,42192,66,66178,66,66209,66,66305,66,65347,99,8573,99,119836,99,119888,99,119940,99,119992,99,120044,99,120096,99,120148,99,120200,99,120252,99,120304,99,120356,99,120408,99,120460,99,7428,99,1010,99,11429,99,43951,99,66621,99,128844,67,71922,67,71913,67,65315,67,8557,67,8450,67,8493,67,119810,67,119862,67,119914,67,119966,67,120018,67,120174,67,120226,67,120278,67,120330,67,120382,67,120434,67,1017,67,11428,67,5087,67,42202,67,66210,67,66306,67,66581,67,66844,67,8574,100,8518,100,119837,100,119889,100,119941,100,119993,100,120045,100,120097,100,120149,100,120201,100,120253,100,120305,100,120357,100,120409,100,120461,100,1281,100,5095,100,5231,100,42194,100,8558,68,8517,68,119811,68,119863,68,119915,68,119967,68,120019,68,120071,68,120123,68,120175,68,120227,68,120279,68,120331,68,120383,68,120435,68,5024,68,5598,68,5610,68,42195,68,8494,101,65349,101,8495,101,8519,101,119838,101,119890,101,119942,101,120046,101,120098,101,120150,101,120202,101,120254,101,120306,101,120358,101,120410,101,120462,101,43826,101,1213,101,8959,69,65317,69,8496,69,119812,69,119864,69,119916,69,120020,69,120072,69,120124,69,120176,69,120228,69,120280,69,120332,69,120384,69,120436,69,917,69,120492,69,120550,69,120608,69,120666,69,120724,69,11577,69,5036,69,42224,69,71846,69,71854,69,66182,69,119839,102,119891,102,119943,102,119995,102,120047,102,120099,102,120151,102,120203,102,120255,102,120307,102,120359,102,120411,102,120463,102,43829,102,42905,102,383,102,7837,102,1412,102,119315,70,8497,70,119813,70,119865,70,119917,70,120021,70,120073,70,120125,70,120177,70,120229,70,120281,70,120333,70,120385,70,120437,70,42904,70,988,70,120778,70,5556,70,42205,70,71874,70,71842,70,66183,70,66213,70,66853,70,65351,103,8458,103,119840,103,119892,103,119944,103,120048,103,120100,103,120152,103,120204,103,120256,103,120308,103,120360,103,120412,103,120464,103,609,103,7555,103,397,103,1409,103,119814,71,119866,71,119918,71,119970,71,120022,71,120074,71,120126,71,120178,71,120230,71,120282,71,120334,71,120386,71,120438,71,1292,71,5056,71,5107,71,42198,71,65352,104,8462,104,119841,104,119945,104,119997,104,120049,104,120101,104,120153,104,120205,104,120257,104,120309,104,120361,104,120413,104,120465,104,1211,104,1392,104,5058,104,65320,72,8459,72,8460,72,8461,72,119815,72,119867,72,119919,72,120023,72,120179,72,120231,72,120283,72,120335,72,120387,72,120439,72,919,72,120494,72,120552,72,120610,72,120668,72,120726,72,11406,72,5051,72,5500,72,42215,72,66255,72,731,105,9075,105,65353,105,8560,105,8505,105,8520,105,119842,105,119894,105,119946,105,119998,105,120050,105,120102,105,120154,105,120206,105,120258,105,120310,105,120362,105,120414,105,120466,105,120484,105,618,105,617,105,953,105,8126,105,890,105,120522,105,120580,105,120638,105,120696,105,120754,105,1110,105,42567,105,1231,105,43893,105,5029,105,71875,105,65354,106,8521,106,119843,106,119895,106,119947,106,119999,106,120051,106,120103,106,120155,106,120207,106,120259,106,120311,106,120363,106,120415,106,120467,106,1011,106,1112,106,65322,74,119817,74,119869,74,119921,74,119973,74,120025,74,120077,74,120129,74,120181,74,120233,74,120285,74,120337,74,120389,74,120441,74,42930,74,895,74,1032,74,5035,74,5261,74,42201,74,119844,107,119896,107,119948,107,120000,107,120052,107,120104,107,120156,107,120208,107,120260,107,120312,107,120364,107,120416,107,120468,107,8490,75,65323,75,119818,75,119870,75,119922,75,119974,75,120026,75,120078,75,120130,75,120182,75,120234,75,120286,75,120338,75,120390,75,120442,75,922,75,120497,75,120555,75,120613,75,120671,75,120729,75,11412,75,5094,75,5845,75,42199,75,66840,75,1472,108,8739,73,9213,73,65512,73,1633,108,1777,73,66336,108,125127,108,120783,73,120793,73,120803,73,120813,73,120823,73,130033,73,65321,73,8544,73,8464,73,8465,73,119816,73,119868,73,119920,73,120024,73,120128,73,120180,73,120232,73,120284,73,120336,73,120388,73,120440,73,65356,108,8572,73,8467,108,119845,108,119897,108,119949,108,120001,108,120053,108,120105,73,120157,73,120209,73,120261,73,120313,73,120365,73,120417,73,120469,73,448,73,120496,73,120554,73,120612,73,120670,73,120728,73,11410,73,1030,73,1216,73,1493,108,1503,108,1575,108,126464,108,126592,108,65166,108,65165,108,1994,108,11599,73,5825,73,42226,73,93992,73,66186,124,66313,124,119338,76,8556,76,8466,76,119819,76,119871,76,119923,76,120027,76,120079,76,120131,76,120183,76,120235,76,120287,76,120339,76,120391,76,120443,76,11472,76,5086,76,5290,76,42209,76,93974,76,71843,76,71858,76,66587,76,66854,76,65325,77,8559,77,8499,77,119820,77,119872,77,119924,77,120028,77,120080,77,120132,77,120184,77,120236,77,120288,77,120340,77,120392,77,120444,77,924,77,120499,77,120557,77,120615,77,120673,77,120731,77,1018,77,11416,77,5047,77,5616,77,5846,77,42207,77,66224,77,66321,77,119847,110,119899,110,119951,110,120003,110,120055,110,120107,110,120159,110,120211,110,120263,110,120315,110,120367,110,120419,110,120471,110,1400,110,1404,110,65326,78,8469,78,119821,78,119873,78,119925,78,119977,78,120029,78,120081,78,120185,78,120237,78,120289,78,120341,78,120393,78,120445,78,925,78,120500,78,120558,78,120616,78,120674,78,120732,78,11418,78,42208,78,66835,78,3074,111,3202,111,3330,111,3458,111,2406,111,2662,111,2790,111,3046,111,3174,111,3302,111,3430,111,3664,111,3792,111,4160,111,1637,111,1781,111,65359,111,8500,111,119848,111,119900,111,119952,111,120056,111,120108,111,120160,111,120212,111,120264,111,120316,111,120368,111,120420,111,120472,111,7439,111,7441,111,43837,111,959,111,120528,111,120586,111,120644,111,120702,111,120760,111,963,111,120532,111,120590,111,120648,111,120706,111,120764,111,11423,111,4351,111,1413,111,1505,111,1607,111,126500,111,126564,111,126596,111,65259,111,65260,111,65258,111,65257,111,1726,111,64428,111,64429,111,64427,111,64426,111,1729,111,64424,111,64425,111,64423,111,64422,111,1749,111,3360,111,4125,111,66794,111,71880,111,71895,111,66604,111,1984,79,2534,79,2918,79,12295,79,70864,79,71904,79,120782,79,120792,79,120802,79,120812,79,120822,79,130032,79,65327,79,119822,79,119874,79,119926,79,119978,79,120030,79,120082,79,120134,79,120186,79,120238,79,120290,79,120342,79,120394,79,120446,79,927,79,120502,79,120560,79,120618,79,120676,79,120734,79,11422,79,1365,79,11604,79,4816,79,2848,79,66754,79,42227,79,71861,79,66194,79,66219,79,66564,79,66838,79,9076,112,65360,112,119849,112,119901,112,119953,112,120005,112,120057,112,120109,112,120161,112,120213,112,120265,112,120317,112,120369,112,120421,112,120473,112,961,112,120530,112,120544,112,120588,112,120602,112,120646,112,120660,112,120704,112,120718,112,120762,112,120776,112,11427,112,65328,80,8473,80,119823,80,119875,80,119927,80,119979,80,120031,80,120083,80,120187,80,120239,80,120291,80,120343,80,120395,80,120447,80,929,80,120504,80,120562,80,120620,80,120678,80,120736,80,11426,80,5090,80,5229,80,42193,80,66197,80,119850,113,119902,113,119954,113,120006,113,120058,113,120110,113,120162,113,120214,113,120266,113,120318,113,120370,113,120422,113,120474,113,1307,113,1379,113,1382,113,8474,81,119824,81,119876,81,119928,81,119980,81,120032,81,120084,81,120188,81,120240,81,120292,81,120344,81,120396,81,120448,81,11605,81,119851,114,119903,114,119955,114,120007,114,120059,114,120111,114,120163,114,120215,114,120267,114,120319,114,120371,114,120423,114,120475,114,43847,114,43848,114,7462,114,11397,114,43905,114,119318,82,8475,82,8476,82,8477,82,119825,82,119877,82,119929,82,120033,82,120189,82,120241,82,120293,82,120345,82,120397,82,120449,82,422,82,5025,82,5074,82,66740,82,5511,82,42211,82,94005,82,65363,115,119852,115,119904,115,119956,115,120008,115,120060,115,120112,115,120164,115,120216,115,120268,115,120320,115,120372,115,120424,115,120476,115,42801,115,445,115,1109,115,43946,115,71873,115,66632,115,65331,83,119826,83,119878,83,119930,83,119982,83,120034,83,120086,83,120138,83,120190,83,120242,83,120294,83,120346,83,120398,83,120450,83,1029,83,1359,83,5077,83,5082,83,42210,83,94010,83,66198,83,66592,83,119853,116,119905,116,119957,116,120009,116,120061,116,120113,116,120165,116,120217,116,120269,116,120321,116,120373,116,120425,116,120477,116,8868,84,10201,84,128872,84,65332,84,119827,84,119879,84,119931,84,119983,84,120035,84,120087,84,120139,84,120191,84,120243,84,120295,84,120347,84,120399,84,120451,84,932,84,120507,84,120565,84,120623,84,120681,84,120739,84,11430,84,5026,84,42196,84,93962,84,71868,84,66199,84,66225,84,66325,84,119854,117,119906,117,119958,117,120010,117,120062,117,120114,117,120166,117,120218,117,120270,117,120322,117,120374,117,120426,117,120478,117,42911,117,7452,117,43854,117,43858,117,651,117,965,117,120534,117,120592,117,120650,117,120708,117,120766,117,1405,117,66806,117,71896,117,8746,85,8899,85,119828,85,119880,85,119932,85,119984,85,120036,85,120088,85,120140,85,120192,85,120244,85,120296,85,120348,85,120400,85,120452,85,1357,85,4608,85,66766,85,5196,85,42228,85,94018,85,71864,85,8744,118,8897,118,65366,118,8564,118,119855,118,119907,118,119959,118,120011,118,120063,118,120115,118,120167,118,120219,118,120271,118,120323,118,120375,118,120427,118,120479,118,7456,118,957,118,120526,118,120584,118,120642,118,120700,118,120758,118,1141,118,1496,118,71430,118,43945,118,71872,118,119309,86,1639,86,1783,86,8548,86,119829,86,119881,86,119933,86,119985,86,120037,86,120089,86,120141,86,120193,86,120245,86,120297,86,120349,86,120401,86,120453,86,1140,86,11576,86,5081,86,5167,86,42719,86,42214,86,93960,86,71840,86,66845,86,623,119,119856,119,119908,119,119960,119,120012,119,120064,119,120116,119,120168,119,120220,119,120272,119,120324,119,120376,119,120428,119,120480,119,7457,119,1121,119,1309,119,1377,119,71434,119,71438,119,71439,119,43907,119,71919,87,71910,87,119830,87,119882,87,119934,87,119986,87,120038,87,120090,87,120142,87,120194,87,120246,87,120298,87,120350,87,120402,87,120454,87,1308,87,5043,87,5076,87,42218,87,5742,120,10539,120,10540,120,10799,120,65368,120,8569,120,119857,120,119909,120,119961,120,120013,120,120065,120,120117,120,120169,120,120221,120,120273,120,120325,120,120377,120,120429,120,120481,120,5441,120,5501,120,5741,88,9587,88,66338,88,71916,88,65336,88,8553,88,119831,88,119883,88,119935,88,119987,88,120039,88,120091,88,120143,88,120195,88,120247,88,120299,88,120351,88,120403,88,120455,88,42931,88,935,88,120510,88,120568,88,120626,88,120684,88,120742,88,11436,88,11613,88,5815,88,42219,88,66192,88,66228,88,66327,88,66855,88,611,121,7564,121,65369,121,119858,121,119910,121,119962,121,120014,121,120066,121,120118,121,120170,121,120222,121,120274,121,120326,121,120378,121,120430,121,120482,121,655,121,7935,121,43866,121,947,121,8509,121,120516,121,120574,121,120632,121,120690,121,120748,121,1199,121,4327,121,71900,121,65337,89,119832,89,119884,89,119936,89,119988,89,120040,89,120092,89,120144,89,120196,89,120248,89,120300,89,120352,89,120404,89,120456,89,933,89,978,89,120508,89,120566,89,120624,89,120682,89,120740,89,11432,89,1198,89,5033,89,5053,89,42220,89,94019,89,71844,89,66226,89,119859,122,119911,122,119963,122,120015,122,120067,122,120119,122,120171,122,120223,122,120275,122,120327,122,120379,122,120431,122,120483,122,7458,122,43923,122,71876,122,66293,90,71909,90,65338,90,8484,90,8488,90,119833,90,119885,90,119937,90,119989,90,120041,90,120197,90,120249,90,120301,90,120353,90,120405,90,120457,90,918,90,120493,90,120551,90,120609,90,120667,90,120725,90,5059,90,42204,90,71849,90,65282,34,65284,36,65285,37,65286,38,65290,42,65291,43,65294,46,65295,47,65296,48,65297,49,65298,50,65299,51,65300,52,65301,53,65302,54,65303,55,65304,56,65305,57,65308,60,65309,61,65310,62,65312,64,65316,68,65318,70,65319,71,65324,76,65329,81,65330,82,65333,85,65334,86,65335,87,65343,95,65346,98,65348,100,65350,102,65355,107,65357,109,65358,110,65361,113,65362,114,65364,116,65365,117,65367,119,65370,122,65371,123,65373,125,119846,109],"_default":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"cs":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"de":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"es":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"fr":[65374,126,65306,58,65281,33,8216,96,8245,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"it":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"ja":[8211,45,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65292,44,65307,59],"ko":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"pl":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"pt-BR":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"qps-ploc":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"ru":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,305,105,921,73,1009,112,215,120,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"tr":[160,32,8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"zh-hans":[65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65288,40,65289,41],"zh-hant":[8211,45,65374,126,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65307,59]}',
          ),
        );
      }
      static {
        this.cache = new qo({ getCacheKey: JSON.stringify }, (t) => {
          function n(c) {
            let f = new Map();
            for (let h = 0; h < c.length; h += 2) f.set(c[h], c[h + 1]);
            return f;
          }
          function r(c, f) {
            let h = new Map(c);
            for (let [g, m] of f) h.set(g, m);
            return h;
          }
          function i(c, f) {
            if (!c) return f;
            let h = new Map();
            for (let [g, m] of c) f.has(g) && h.set(g, m);
            return h;
          }
          let s = this.ambiguousCharacterData.value,
            o = t.filter((c) => !c.startsWith('_') && c in s);
          o.length === 0 && (o = ['_default']);
          let a;
          for (let c of o) {
            let f = n(s[c]);
            a = i(a, f);
          }
          let u = n(s._common),
            l = r(u, a);
          return new e(l);
        });
      }
      static getInstance(t) {
        return e.cache.get(Array.from(t));
      }
      static {
        this._locales = new Is(() => Object.keys(e.ambiguousCharacterData.value).filter((t) => !t.startsWith('_')));
      }
      static getLocales() {
        return e._locales.value;
      }
      constructor(t) {
        this.confusableDictionary = t;
      }
      isAmbiguous(t) {
        return this.confusableDictionary.has(t);
      }
      getPrimaryConfusable(t) {
        return this.confusableDictionary.get(t);
      }
      getConfusableCodePoints() {
        return new Set(this.confusableDictionary.keys());
      }
    },
    _i = class e {
      static getRawData() {
        return JSON.parse(
          '[9,10,11,12,13,32,127,160,173,847,1564,4447,4448,6068,6069,6155,6156,6157,6158,7355,7356,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8203,8204,8205,8206,8207,8234,8235,8236,8237,8238,8239,8287,8288,8289,8290,8291,8292,8293,8294,8295,8296,8297,8298,8299,8300,8301,8302,8303,10240,12288,12644,65024,65025,65026,65027,65028,65029,65030,65031,65032,65033,65034,65035,65036,65037,65038,65039,65279,65440,65520,65521,65522,65523,65524,65525,65526,65527,65528,65532,78844,119155,119156,119157,119158,119159,119160,119161,119162,917504,917505,917506,917507,917508,917509,917510,917511,917512,917513,917514,917515,917516,917517,917518,917519,917520,917521,917522,917523,917524,917525,917526,917527,917528,917529,917530,917531,917532,917533,917534,917535,917536,917537,917538,917539,917540,917541,917542,917543,917544,917545,917546,917547,917548,917549,917550,917551,917552,917553,917554,917555,917556,917557,917558,917559,917560,917561,917562,917563,917564,917565,917566,917567,917568,917569,917570,917571,917572,917573,917574,917575,917576,917577,917578,917579,917580,917581,917582,917583,917584,917585,917586,917587,917588,917589,917590,917591,917592,917593,917594,917595,917596,917597,917598,917599,917600,917601,917602,917603,917604,917605,917606,917607,917608,917609,917610,917611,917612,917613,917614,917615,917616,917617,917618,917619,917620,917621,917622,917623,917624,917625,917626,917627,917628,917629,917630,917631,917760,917761,917762,917763,917764,917765,917766,917767,917768,917769,917770,917771,917772,917773,917774,917775,917776,917777,917778,917779,917780,917781,917782,917783,917784,917785,917786,917787,917788,917789,917790,917791,917792,917793,917794,917795,917796,917797,917798,917799,917800,917801,917802,917803,917804,917805,917806,917807,917808,917809,917810,917811,917812,917813,917814,917815,917816,917817,917818,917819,917820,917821,917822,917823,917824,917825,917826,917827,917828,917829,917830,917831,917832,917833,917834,917835,917836,917837,917838,917839,917840,917841,917842,917843,917844,917845,917846,917847,917848,917849,917850,917851,917852,917853,917854,917855,917856,917857,917858,917859,917860,917861,917862,917863,917864,917865,917866,917867,917868,917869,917870,917871,917872,917873,917874,917875,917876,917877,917878,917879,917880,917881,917882,917883,917884,917885,917886,917887,917888,917889,917890,917891,917892,917893,917894,917895,917896,917897,917898,917899,917900,917901,917902,917903,917904,917905,917906,917907,917908,917909,917910,917911,917912,917913,917914,917915,917916,917917,917918,917919,917920,917921,917922,917923,917924,917925,917926,917927,917928,917929,917930,917931,917932,917933,917934,917935,917936,917937,917938,917939,917940,917941,917942,917943,917944,917945,917946,917947,917948,917949,917950,917951,917952,917953,917954,917955,917956,917957,917958,917959,917960,917961,917962,917963,917964,917965,917966,917967,917968,917969,917970,917971,917972,917973,917974,917975,917976,917977,917978,917979,917980,917981,917982,917983,917984,917985,917986,917987,917988,917989,917990,917991,917992,917993,917994,917995,917996,917997,917998,917999]',
        );
      }
      static {
        this._data = void 0;
      }
      static getData() {
        return (this._data || (this._data = new Set(e.getRawData())), this._data);
      }
      static isInvisibleCharacter(t) {
        return e.getData().has(t);
      }
      static get codePoints() {
        return e.getData();
      }
    };
  var Ti,
    ml = globalThis.vscode;
  if (typeof ml < 'u' && typeof ml.process < 'u') {
    let e = ml.process;
    Ti = {
      get platform() {
        return e.platform;
      },
      get arch() {
        return e.arch;
      },
      get env() {
        return e.env;
      },
      cwd() {
        return e.cwd();
      },
    };
  } else
    typeof process < 'u' && typeof process?.versions?.node == 'string'
      ? (Ti = {
          get platform() {
            return process.platform;
          },
          get arch() {
            return process.arch;
          },
          get env() {
            return process.env;
          },
          cwd() {
            return process.env.VSCODE_CWD || process.cwd();
          },
        })
      : (Ti = {
          get platform() {
            return Ir ? 'win32' : K1 ? 'darwin' : 'linux';
          },
          get arch() {},
          get env() {
            return {};
          },
          cwd() {
            return '/';
          },
        });
  var ks = Ti.cwd,
    cp = Ti.env,
    fp = Ti.platform;
  var R5 = 65,
    k5 = 97,
    O5 = 90,
    M5 = 122,
    fr = 46,
    mt = 47,
    Vt = 92,
    lr = 58,
    P5 = 63,
    Wo = class extends Error {
      constructor(t, n, r) {
        let i;
        typeof n == 'string' && n.indexOf('not ') === 0
          ? ((i = 'must not be'), (n = n.replace(/^not /, '')))
          : (i = 'must be');
        let s = t.indexOf('.') !== -1 ? 'property' : 'argument',
          o = `The "${t}" ${s} ${i} of type ${n}`;
        ((o += `. Received type ${typeof r}`), super(o), (this.code = 'ERR_INVALID_ARG_TYPE'));
      }
    };
  function B5(e, t) {
    if (e === null || typeof e != 'object') throw new Wo(t, 'Object', e);
  }
  function Ye(e, t) {
    if (typeof e != 'string') throw new Wo(t, 'string', e);
  }
  var $n = fp === 'win32';
  function me(e) {
    return e === mt || e === Vt;
  }
  function gl(e) {
    return e === mt;
  }
  function cr(e) {
    return (e >= R5 && e <= O5) || (e >= k5 && e <= M5);
  }
  function zo(e, t, n, r) {
    let i = '',
      s = 0,
      o = -1,
      a = 0,
      u = 0;
    for (let l = 0; l <= e.length; ++l) {
      if (l < e.length) u = e.charCodeAt(l);
      else {
        if (r(u)) break;
        u = mt;
      }
      if (r(u)) {
        if (!(o === l - 1 || a === 1))
          if (a === 2) {
            if (i.length < 2 || s !== 2 || i.charCodeAt(i.length - 1) !== fr || i.charCodeAt(i.length - 2) !== fr) {
              if (i.length > 2) {
                let c = i.lastIndexOf(n);
                (c === -1 ? ((i = ''), (s = 0)) : ((i = i.slice(0, c)), (s = i.length - 1 - i.lastIndexOf(n))),
                  (o = l),
                  (a = 0));
                continue;
              } else if (i.length !== 0) {
                ((i = ''), (s = 0), (o = l), (a = 0));
                continue;
              }
            }
            t && ((i += i.length > 0 ? `${n}..` : '..'), (s = 2));
          } else (i.length > 0 ? (i += `${n}${e.slice(o + 1, l)}`) : (i = e.slice(o + 1, l)), (s = l - o - 1));
        ((o = l), (a = 0));
      } else u === fr && a !== -1 ? ++a : (a = -1);
    }
    return i;
  }
  function V5(e) {
    return e ? `${e[0] === '.' ? '' : '.'}${e}` : '';
  }
  function pp(e, t) {
    B5(t, 'pathObject');
    let n = t.dir || t.root,
      r = t.base || `${t.name || ''}${V5(t.ext)}`;
    return n ? (n === t.root ? `${n}${r}` : `${n}${e}${r}`) : r;
  }
  var bt = {
      resolve(...e) {
        let t = '',
          n = '',
          r = !1;
        for (let i = e.length - 1; i >= -1; i--) {
          let s;
          if (i >= 0) {
            if (((s = e[i]), Ye(s, `paths[${i}]`), s.length === 0)) continue;
          } else
            t.length === 0
              ? (s = ks())
              : ((s = cp[`=${t}`] || ks()),
                (s === void 0 || (s.slice(0, 2).toLowerCase() !== t.toLowerCase() && s.charCodeAt(2) === Vt)) &&
                  (s = `${t}\\`));
          let o = s.length,
            a = 0,
            u = '',
            l = !1,
            c = s.charCodeAt(0);
          if (o === 1) me(c) && ((a = 1), (l = !0));
          else if (me(c))
            if (((l = !0), me(s.charCodeAt(1)))) {
              let f = 2,
                h = f;
              for (; f < o && !me(s.charCodeAt(f));) f++;
              if (f < o && f !== h) {
                let g = s.slice(h, f);
                for (h = f; f < o && me(s.charCodeAt(f));) f++;
                if (f < o && f !== h) {
                  for (h = f; f < o && !me(s.charCodeAt(f));) f++;
                  (f === o || f !== h) && ((u = `\\\\${g}\\${s.slice(h, f)}`), (a = f));
                }
              }
            } else a = 1;
          else
            cr(c) &&
              s.charCodeAt(1) === lr &&
              ((u = s.slice(0, 2)), (a = 2), o > 2 && me(s.charCodeAt(2)) && ((l = !0), (a = 3)));
          if (u.length > 0)
            if (t.length > 0) {
              if (u.toLowerCase() !== t.toLowerCase()) continue;
            } else t = u;
          if (r) {
            if (t.length > 0) break;
          } else if (((n = `${s.slice(a)}\\${n}`), (r = l), l && t.length > 0)) break;
        }
        return ((n = zo(n, !r, '\\', me)), r ? `${t}\\${n}` : `${t}${n}` || '.');
      },
      normalize(e) {
        Ye(e, 'path');
        let t = e.length;
        if (t === 0) return '.';
        let n = 0,
          r,
          i = !1,
          s = e.charCodeAt(0);
        if (t === 1) return gl(s) ? '\\' : e;
        if (me(s))
          if (((i = !0), me(e.charCodeAt(1)))) {
            let a = 2,
              u = a;
            for (; a < t && !me(e.charCodeAt(a));) a++;
            if (a < t && a !== u) {
              let l = e.slice(u, a);
              for (u = a; a < t && me(e.charCodeAt(a));) a++;
              if (a < t && a !== u) {
                for (u = a; a < t && !me(e.charCodeAt(a));) a++;
                if (a === t) return `\\\\${l}\\${e.slice(u)}\\`;
                a !== u && ((r = `\\\\${l}\\${e.slice(u, a)}`), (n = a));
              }
            }
          } else n = 1;
        else
          cr(s) &&
            e.charCodeAt(1) === lr &&
            ((r = e.slice(0, 2)), (n = 2), t > 2 && me(e.charCodeAt(2)) && ((i = !0), (n = 3)));
        let o = n < t ? zo(e.slice(n), !i, '\\', me) : '';
        return (
          o.length === 0 && !i && (o = '.'),
          o.length > 0 && me(e.charCodeAt(t - 1)) && (o += '\\'),
          r === void 0 ? (i ? `\\${o}` : o) : i ? `${r}\\${o}` : `${r}${o}`
        );
      },
      isAbsolute(e) {
        Ye(e, 'path');
        let t = e.length;
        if (t === 0) return !1;
        let n = e.charCodeAt(0);
        return me(n) || (t > 2 && cr(n) && e.charCodeAt(1) === lr && me(e.charCodeAt(2)));
      },
      join(...e) {
        if (e.length === 0) return '.';
        let t, n;
        for (let s = 0; s < e.length; ++s) {
          let o = e[s];
          (Ye(o, 'path'), o.length > 0 && (t === void 0 ? (t = n = o) : (t += `\\${o}`)));
        }
        if (t === void 0) return '.';
        let r = !0,
          i = 0;
        if (typeof n == 'string' && me(n.charCodeAt(0))) {
          ++i;
          let s = n.length;
          s > 1 && me(n.charCodeAt(1)) && (++i, s > 2 && (me(n.charCodeAt(2)) ? ++i : (r = !1)));
        }
        if (r) {
          for (; i < t.length && me(t.charCodeAt(i));) i++;
          i >= 2 && (t = `\\${t.slice(i)}`);
        }
        return bt.normalize(t);
      },
      relative(e, t) {
        if ((Ye(e, 'from'), Ye(t, 'to'), e === t)) return '';
        let n = bt.resolve(e),
          r = bt.resolve(t);
        if (n === r || ((e = n.toLowerCase()), (t = r.toLowerCase()), e === t)) return '';
        let i = 0;
        for (; i < e.length && e.charCodeAt(i) === Vt;) i++;
        let s = e.length;
        for (; s - 1 > i && e.charCodeAt(s - 1) === Vt;) s--;
        let o = s - i,
          a = 0;
        for (; a < t.length && t.charCodeAt(a) === Vt;) a++;
        let u = t.length;
        for (; u - 1 > a && t.charCodeAt(u - 1) === Vt;) u--;
        let l = u - a,
          c = o < l ? o : l,
          f = -1,
          h = 0;
        for (; h < c; h++) {
          let m = e.charCodeAt(i + h);
          if (m !== t.charCodeAt(a + h)) break;
          m === Vt && (f = h);
        }
        if (h !== c) {
          if (f === -1) return r;
        } else {
          if (l > c) {
            if (t.charCodeAt(a + h) === Vt) return r.slice(a + h + 1);
            if (h === 2) return r.slice(a + h);
          }
          (o > c && (e.charCodeAt(i + h) === Vt ? (f = h) : h === 2 && (f = 3)), f === -1 && (f = 0));
        }
        let g = '';
        for (h = i + f + 1; h <= s; ++h) (h === s || e.charCodeAt(h) === Vt) && (g += g.length === 0 ? '..' : '\\..');
        return ((a += f), g.length > 0 ? `${g}${r.slice(a, u)}` : (r.charCodeAt(a) === Vt && ++a, r.slice(a, u)));
      },
      toNamespacedPath(e) {
        if (typeof e != 'string' || e.length === 0) return e;
        let t = bt.resolve(e);
        if (t.length <= 2) return e;
        if (t.charCodeAt(0) === Vt) {
          if (t.charCodeAt(1) === Vt) {
            let n = t.charCodeAt(2);
            if (n !== P5 && n !== fr) return `\\\\?\\UNC\\${t.slice(2)}`;
          }
        } else if (cr(t.charCodeAt(0)) && t.charCodeAt(1) === lr && t.charCodeAt(2) === Vt) return `\\\\?\\${t}`;
        return e;
      },
      dirname(e) {
        Ye(e, 'path');
        let t = e.length;
        if (t === 0) return '.';
        let n = -1,
          r = 0,
          i = e.charCodeAt(0);
        if (t === 1) return me(i) ? e : '.';
        if (me(i)) {
          if (((n = r = 1), me(e.charCodeAt(1)))) {
            let a = 2,
              u = a;
            for (; a < t && !me(e.charCodeAt(a));) a++;
            if (a < t && a !== u) {
              for (u = a; a < t && me(e.charCodeAt(a));) a++;
              if (a < t && a !== u) {
                for (u = a; a < t && !me(e.charCodeAt(a));) a++;
                if (a === t) return e;
                a !== u && (n = r = a + 1);
              }
            }
          }
        } else cr(i) && e.charCodeAt(1) === lr && ((n = t > 2 && me(e.charCodeAt(2)) ? 3 : 2), (r = n));
        let s = -1,
          o = !0;
        for (let a = t - 1; a >= r; --a)
          if (me(e.charCodeAt(a))) {
            if (!o) {
              s = a;
              break;
            }
          } else o = !1;
        if (s === -1) {
          if (n === -1) return '.';
          s = n;
        }
        return e.slice(0, s);
      },
      basename(e, t) {
        (t !== void 0 && Ye(t, 'suffix'), Ye(e, 'path'));
        let n = 0,
          r = -1,
          i = !0,
          s;
        if (
          (e.length >= 2 && cr(e.charCodeAt(0)) && e.charCodeAt(1) === lr && (n = 2),
          t !== void 0 && t.length > 0 && t.length <= e.length)
        ) {
          if (t === e) return '';
          let o = t.length - 1,
            a = -1;
          for (s = e.length - 1; s >= n; --s) {
            let u = e.charCodeAt(s);
            if (me(u)) {
              if (!i) {
                n = s + 1;
                break;
              }
            } else
              (a === -1 && ((i = !1), (a = s + 1)),
                o >= 0 && (u === t.charCodeAt(o) ? --o === -1 && (r = s) : ((o = -1), (r = a))));
          }
          return (n === r ? (r = a) : r === -1 && (r = e.length), e.slice(n, r));
        }
        for (s = e.length - 1; s >= n; --s)
          if (me(e.charCodeAt(s))) {
            if (!i) {
              n = s + 1;
              break;
            }
          } else r === -1 && ((i = !1), (r = s + 1));
        return r === -1 ? '' : e.slice(n, r);
      },
      extname(e) {
        Ye(e, 'path');
        let t = 0,
          n = -1,
          r = 0,
          i = -1,
          s = !0,
          o = 0;
        e.length >= 2 && e.charCodeAt(1) === lr && cr(e.charCodeAt(0)) && (t = r = 2);
        for (let a = e.length - 1; a >= t; --a) {
          let u = e.charCodeAt(a);
          if (me(u)) {
            if (!s) {
              r = a + 1;
              break;
            }
            continue;
          }
          (i === -1 && ((s = !1), (i = a + 1)),
            u === fr ? (n === -1 ? (n = a) : o !== 1 && (o = 1)) : n !== -1 && (o = -1));
        }
        return n === -1 || i === -1 || o === 0 || (o === 1 && n === i - 1 && n === r + 1) ? '' : e.slice(n, i);
      },
      format: pp.bind(null, '\\'),
      parse(e) {
        Ye(e, 'path');
        let t = { root: '', dir: '', base: '', ext: '', name: '' };
        if (e.length === 0) return t;
        let n = e.length,
          r = 0,
          i = e.charCodeAt(0);
        if (n === 1) return me(i) ? ((t.root = t.dir = e), t) : ((t.base = t.name = e), t);
        if (me(i)) {
          if (((r = 1), me(e.charCodeAt(1)))) {
            let f = 2,
              h = f;
            for (; f < n && !me(e.charCodeAt(f));) f++;
            if (f < n && f !== h) {
              for (h = f; f < n && me(e.charCodeAt(f));) f++;
              if (f < n && f !== h) {
                for (h = f; f < n && !me(e.charCodeAt(f));) f++;
                f === n ? (r = f) : f !== h && (r = f + 1);
              }
            }
          }
        } else if (cr(i) && e.charCodeAt(1) === lr) {
          if (n <= 2) return ((t.root = t.dir = e), t);
          if (((r = 2), me(e.charCodeAt(2)))) {
            if (n === 3) return ((t.root = t.dir = e), t);
            r = 3;
          }
        }
        r > 0 && (t.root = e.slice(0, r));
        let s = -1,
          o = r,
          a = -1,
          u = !0,
          l = e.length - 1,
          c = 0;
        for (; l >= r; --l) {
          if (((i = e.charCodeAt(l)), me(i))) {
            if (!u) {
              o = l + 1;
              break;
            }
            continue;
          }
          (a === -1 && ((u = !1), (a = l + 1)),
            i === fr ? (s === -1 ? (s = l) : c !== 1 && (c = 1)) : s !== -1 && (c = -1));
        }
        return (
          a !== -1 &&
            (s === -1 || c === 0 || (c === 1 && s === a - 1 && s === o + 1)
              ? (t.base = t.name = e.slice(o, a))
              : ((t.name = e.slice(o, s)), (t.base = e.slice(o, a)), (t.ext = e.slice(s, a)))),
          o > 0 && o !== r ? (t.dir = e.slice(0, o - 1)) : (t.dir = t.root),
          t
        );
      },
      sep: '\\',
      delimiter: ';',
      win32: null,
      posix: null,
    },
    U5 = (() => {
      if ($n) {
        let e = /\\/g;
        return () => {
          let t = ks().replace(e, '/');
          return t.slice(t.indexOf('/'));
        };
      }
      return () => ks();
    })(),
    gt = {
      resolve(...e) {
        let t = '',
          n = !1;
        for (let r = e.length - 1; r >= -1 && !n; r--) {
          let i = r >= 0 ? e[r] : U5();
          (Ye(i, `paths[${r}]`), i.length !== 0 && ((t = `${i}/${t}`), (n = i.charCodeAt(0) === mt)));
        }
        return ((t = zo(t, !n, '/', gl)), n ? `/${t}` : t.length > 0 ? t : '.');
      },
      normalize(e) {
        if ((Ye(e, 'path'), e.length === 0)) return '.';
        let t = e.charCodeAt(0) === mt,
          n = e.charCodeAt(e.length - 1) === mt;
        return (
          (e = zo(e, !t, '/', gl)),
          e.length === 0 ? (t ? '/' : n ? './' : '.') : (n && (e += '/'), t ? `/${e}` : e)
        );
      },
      isAbsolute(e) {
        return (Ye(e, 'path'), e.length > 0 && e.charCodeAt(0) === mt);
      },
      join(...e) {
        if (e.length === 0) return '.';
        let t;
        for (let n = 0; n < e.length; ++n) {
          let r = e[n];
          (Ye(r, 'path'), r.length > 0 && (t === void 0 ? (t = r) : (t += `/${r}`)));
        }
        return t === void 0 ? '.' : gt.normalize(t);
      },
      relative(e, t) {
        if ((Ye(e, 'from'), Ye(t, 'to'), e === t || ((e = gt.resolve(e)), (t = gt.resolve(t)), e === t))) return '';
        let n = 1,
          r = e.length,
          i = r - n,
          s = 1,
          o = t.length - s,
          a = i < o ? i : o,
          u = -1,
          l = 0;
        for (; l < a; l++) {
          let f = e.charCodeAt(n + l);
          if (f !== t.charCodeAt(s + l)) break;
          f === mt && (u = l);
        }
        if (l === a)
          if (o > a) {
            if (t.charCodeAt(s + l) === mt) return t.slice(s + l + 1);
            if (l === 0) return t.slice(s + l);
          } else i > a && (e.charCodeAt(n + l) === mt ? (u = l) : l === 0 && (u = 0));
        let c = '';
        for (l = n + u + 1; l <= r; ++l) (l === r || e.charCodeAt(l) === mt) && (c += c.length === 0 ? '..' : '/..');
        return `${c}${t.slice(s + u)}`;
      },
      toNamespacedPath(e) {
        return e;
      },
      dirname(e) {
        if ((Ye(e, 'path'), e.length === 0)) return '.';
        let t = e.charCodeAt(0) === mt,
          n = -1,
          r = !0;
        for (let i = e.length - 1; i >= 1; --i)
          if (e.charCodeAt(i) === mt) {
            if (!r) {
              n = i;
              break;
            }
          } else r = !1;
        return n === -1 ? (t ? '/' : '.') : t && n === 1 ? '//' : e.slice(0, n);
      },
      basename(e, t) {
        (t !== void 0 && Ye(t, 'ext'), Ye(e, 'path'));
        let n = 0,
          r = -1,
          i = !0,
          s;
        if (t !== void 0 && t.length > 0 && t.length <= e.length) {
          if (t === e) return '';
          let o = t.length - 1,
            a = -1;
          for (s = e.length - 1; s >= 0; --s) {
            let u = e.charCodeAt(s);
            if (u === mt) {
              if (!i) {
                n = s + 1;
                break;
              }
            } else
              (a === -1 && ((i = !1), (a = s + 1)),
                o >= 0 && (u === t.charCodeAt(o) ? --o === -1 && (r = s) : ((o = -1), (r = a))));
          }
          return (n === r ? (r = a) : r === -1 && (r = e.length), e.slice(n, r));
        }
        for (s = e.length - 1; s >= 0; --s)
          if (e.charCodeAt(s) === mt) {
            if (!i) {
              n = s + 1;
              break;
            }
          } else r === -1 && ((i = !1), (r = s + 1));
        return r === -1 ? '' : e.slice(n, r);
      },
      extname(e) {
        Ye(e, 'path');
        let t = -1,
          n = 0,
          r = -1,
          i = !0,
          s = 0;
        for (let o = e.length - 1; o >= 0; --o) {
          let a = e.charCodeAt(o);
          if (a === mt) {
            if (!i) {
              n = o + 1;
              break;
            }
            continue;
          }
          (r === -1 && ((i = !1), (r = o + 1)),
            a === fr ? (t === -1 ? (t = o) : s !== 1 && (s = 1)) : t !== -1 && (s = -1));
        }
        return t === -1 || r === -1 || s === 0 || (s === 1 && t === r - 1 && t === n + 1) ? '' : e.slice(t, r);
      },
      format: pp.bind(null, '/'),
      parse(e) {
        Ye(e, 'path');
        let t = { root: '', dir: '', base: '', ext: '', name: '' };
        if (e.length === 0) return t;
        let n = e.charCodeAt(0) === mt,
          r;
        n ? ((t.root = '/'), (r = 1)) : (r = 0);
        let i = -1,
          s = 0,
          o = -1,
          a = !0,
          u = e.length - 1,
          l = 0;
        for (; u >= r; --u) {
          let c = e.charCodeAt(u);
          if (c === mt) {
            if (!a) {
              s = u + 1;
              break;
            }
            continue;
          }
          (o === -1 && ((a = !1), (o = u + 1)),
            c === fr ? (i === -1 ? (i = u) : l !== 1 && (l = 1)) : i !== -1 && (l = -1));
        }
        if (o !== -1) {
          let c = s === 0 && n ? 1 : s;
          i === -1 || l === 0 || (l === 1 && i === o - 1 && i === s + 1)
            ? (t.base = t.name = e.slice(c, o))
            : ((t.name = e.slice(c, i)), (t.base = e.slice(c, o)), (t.ext = e.slice(i, o)));
        }
        return (s > 0 ? (t.dir = e.slice(0, s - 1)) : n && (t.dir = '/'), t);
      },
      sep: '/',
      delimiter: ':',
      win32: null,
      posix: null,
    };
  gt.win32 = bt.win32 = bt;
  gt.posix = bt.posix = gt;
  var _x = $n ? bt.normalize : gt.normalize,
    dp = $n ? bt.join : gt.join,
    Nx = $n ? bt.resolve : gt.resolve,
    Tx = $n ? bt.relative : gt.relative,
    Sx = $n ? bt.dirname : gt.dirname,
    Fx = $n ? bt.basename : gt.basename,
    Ax = $n ? bt.extname : gt.extname,
    Cx = $n ? bt.sep : gt.sep;
  var $5 = /^\w[\w\d+.-]*$/,
    j5 = /^\//,
    G5 = /^\/\//;
  function q5(e, t) {
    if (!e.scheme && t)
      throw new Error(
        `[UriError]: Scheme is missing: {scheme: "", authority: "${e.authority}", path: "${e.path}", query: "${e.query}", fragment: "${e.fragment}"}`,
      );
    if (e.scheme && !$5.test(e.scheme)) throw new Error('[UriError]: Scheme contains illegal characters.');
    if (e.path) {
      if (e.authority) {
        if (!j5.test(e.path))
          throw new Error(
            '[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash ("/") character',
          );
      } else if (G5.test(e.path))
        throw new Error(
          '[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters ("//")',
        );
    }
  }
  function H5(e, t) {
    return !e && !t ? 'file' : e;
  }
  function W5(e, t) {
    switch (e) {
      case 'https':
      case 'http':
      case 'file':
        t ? t[0] !== dn && (t = dn + t) : (t = dn);
        break;
    }
    return t;
  }
  var Oe = '',
    dn = '/',
    z5 = /^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/,
    St = class e {
      static isUri(t) {
        return t instanceof e
          ? !0
          : t
            ? typeof t.authority == 'string' &&
              typeof t.fragment == 'string' &&
              typeof t.path == 'string' &&
              typeof t.query == 'string' &&
              typeof t.scheme == 'string' &&
              typeof t.fsPath == 'string' &&
              typeof t.with == 'function' &&
              typeof t.toString == 'function'
            : !1;
      }
      constructor(t, n, r, i, s, o = !1) {
        typeof t == 'object'
          ? ((this.scheme = t.scheme || Oe),
            (this.authority = t.authority || Oe),
            (this.path = t.path || Oe),
            (this.query = t.query || Oe),
            (this.fragment = t.fragment || Oe))
          : ((this.scheme = H5(t, o)),
            (this.authority = n || Oe),
            (this.path = W5(this.scheme, r || Oe)),
            (this.query = i || Oe),
            (this.fragment = s || Oe),
            q5(this, o));
      }
      get fsPath() {
        return Dl(this, !1);
      }
      with(t) {
        if (!t) return this;
        let { scheme: n, authority: r, path: i, query: s, fragment: o } = t;
        return (
          n === void 0 ? (n = this.scheme) : n === null && (n = Oe),
          r === void 0 ? (r = this.authority) : r === null && (r = Oe),
          i === void 0 ? (i = this.path) : i === null && (i = Oe),
          s === void 0 ? (s = this.query) : s === null && (s = Oe),
          o === void 0 ? (o = this.fragment) : o === null && (o = Oe),
          n === this.scheme && r === this.authority && i === this.path && s === this.query && o === this.fragment
            ? this
            : new pr(n, r, i, s, o)
        );
      }
      static parse(t, n = !1) {
        let r = z5.exec(t);
        return r
          ? new pr(r[2] || Oe, Qo(r[4] || Oe), Qo(r[5] || Oe), Qo(r[7] || Oe), Qo(r[9] || Oe), n)
          : new pr(Oe, Oe, Oe, Oe, Oe);
      }
      static file(t) {
        let n = Oe;
        if ((Ir && (t = t.replace(/\\/g, dn)), t[0] === dn && t[1] === dn)) {
          let r = t.indexOf(dn, 2);
          r === -1 ? ((n = t.substring(2)), (t = dn)) : ((n = t.substring(2, r)), (t = t.substring(r) || dn));
        }
        return new pr('file', n, t, Oe, Oe);
      }
      static from(t, n) {
        return new pr(t.scheme, t.authority, t.path, t.query, t.fragment, n);
      }
      static joinPath(t, ...n) {
        if (!t.path) throw new Error('[UriError]: cannot call joinPath on URI without path');
        let r;
        return (
          Ir && t.scheme === 'file' ? (r = e.file(bt.join(Dl(t, !0), ...n)).path) : (r = gt.join(t.path, ...n)),
          t.with({ path: r })
        );
      }
      toString(t = !1) {
        return yl(this, t);
      }
      toJSON() {
        return this;
      }
      static revive(t) {
        if (t) {
          if (t instanceof e) return t;
          {
            let n = new pr(t);
            return ((n._formatted = t.external ?? null), (n._fsPath = t._sep === Dp ? (t.fsPath ?? null) : null), n);
          }
        } else return t;
      }
    },
    Dp = Ir ? 1 : void 0,
    pr = class extends St {
      constructor() {
        (super(...arguments), (this._formatted = null), (this._fsPath = null));
      }
      get fsPath() {
        return (this._fsPath || (this._fsPath = Dl(this, !1)), this._fsPath);
      }
      toString(t = !1) {
        return t ? yl(this, !0) : (this._formatted || (this._formatted = yl(this, !1)), this._formatted);
      }
      toJSON() {
        let t = { $mid: 1 };
        return (
          this._fsPath && ((t.fsPath = this._fsPath), (t._sep = Dp)),
          this._formatted && (t.external = this._formatted),
          this.path && (t.path = this.path),
          this.scheme && (t.scheme = this.scheme),
          this.authority && (t.authority = this.authority),
          this.query && (t.query = this.query),
          this.fragment && (t.fragment = this.fragment),
          t
        );
      }
    },
    yp = {
      58: '%3A',
      47: '%2F',
      63: '%3F',
      35: '%23',
      91: '%5B',
      93: '%5D',
      64: '%40',
      33: '%21',
      36: '%24',
      38: '%26',
      39: '%27',
      40: '%28',
      41: '%29',
      42: '%2A',
      43: '%2B',
      44: '%2C',
      59: '%3B',
      61: '%3D',
      32: '%20',
    };
  function mp(e, t, n) {
    let r,
      i = -1;
    for (let s = 0; s < e.length; s++) {
      let o = e.charCodeAt(s);
      if (
        (o >= 97 && o <= 122) ||
        (o >= 65 && o <= 90) ||
        (o >= 48 && o <= 57) ||
        o === 45 ||
        o === 46 ||
        o === 95 ||
        o === 126 ||
        (t && o === 47) ||
        (n && o === 91) ||
        (n && o === 93) ||
        (n && o === 58)
      )
        (i !== -1 && ((r += encodeURIComponent(e.substring(i, s))), (i = -1)), r !== void 0 && (r += e.charAt(s)));
      else {
        r === void 0 && (r = e.substr(0, s));
        let a = yp[o];
        a !== void 0
          ? (i !== -1 && ((r += encodeURIComponent(e.substring(i, s))), (i = -1)), (r += a))
          : i === -1 && (i = s);
      }
    }
    return (i !== -1 && (r += encodeURIComponent(e.substring(i))), r !== void 0 ? r : e);
  }
  function Q5(e) {
    let t;
    for (let n = 0; n < e.length; n++) {
      let r = e.charCodeAt(n);
      r === 35 || r === 63 ? (t === void 0 && (t = e.substr(0, n)), (t += yp[r])) : t !== void 0 && (t += e[n]);
    }
    return t !== void 0 ? t : e;
  }
  function Dl(e, t) {
    let n;
    return (
      e.authority && e.path.length > 1 && e.scheme === 'file'
        ? (n = `//${e.authority}${e.path}`)
        : e.path.charCodeAt(0) === 47 &&
            ((e.path.charCodeAt(1) >= 65 && e.path.charCodeAt(1) <= 90) ||
              (e.path.charCodeAt(1) >= 97 && e.path.charCodeAt(1) <= 122)) &&
            e.path.charCodeAt(2) === 58
          ? t
            ? (n = e.path.substr(1))
            : (n = e.path[1].toLowerCase() + e.path.substr(2))
          : (n = e.path),
      Ir && (n = n.replace(/\//g, '\\')),
      n
    );
  }
  function yl(e, t) {
    let n = t ? Q5 : mp,
      r = '',
      { scheme: i, authority: s, path: o, query: a, fragment: u } = e;
    if ((i && ((r += i), (r += ':')), (s || i === 'file') && ((r += dn), (r += dn)), s)) {
      let l = s.indexOf('@');
      if (l !== -1) {
        let c = s.substr(0, l);
        ((s = s.substr(l + 1)),
          (l = c.lastIndexOf(':')),
          l === -1
            ? (r += n(c, !1, !1))
            : ((r += n(c.substr(0, l), !1, !1)), (r += ':'), (r += n(c.substr(l + 1), !1, !0))),
          (r += '@'));
      }
      ((s = s.toLowerCase()),
        (l = s.lastIndexOf(':')),
        l === -1 ? (r += n(s, !1, !0)) : ((r += n(s.substr(0, l), !1, !0)), (r += s.substr(l))));
    }
    if (o) {
      if (o.length >= 3 && o.charCodeAt(0) === 47 && o.charCodeAt(2) === 58) {
        let l = o.charCodeAt(1);
        l >= 65 && l <= 90 && (o = `/${String.fromCharCode(l + 32)}:${o.substr(3)}`);
      } else if (o.length >= 2 && o.charCodeAt(1) === 58) {
        let l = o.charCodeAt(0);
        l >= 65 && l <= 90 && (o = `${String.fromCharCode(l + 32)}:${o.substr(2)}`);
      }
      r += n(o, !0, !1);
    }
    return (a && ((r += '?'), (r += n(a, !1, !1))), u && ((r += '#'), (r += t ? u : mp(u, !1, !1))), r);
  }
  function Ep(e) {
    try {
      return decodeURIComponent(e);
    } catch {
      return e.length > 3 ? e.substr(0, 3) + Ep(e.substr(3)) : e;
    }
  }
  var gp = /(%[0-9A-Za-z][0-9A-Za-z])+/g;
  function Qo(e) {
    return e.match(gp) ? e.replace(gp, (t) => Ep(t)) : e;
  }
  var dr;
  (function (e) {
    ((e.inMemory = 'inmemory'),
      (e.vscode = 'vscode'),
      (e.internal = 'private'),
      (e.walkThrough = 'walkThrough'),
      (e.walkThroughSnippet = 'walkThroughSnippet'),
      (e.http = 'http'),
      (e.https = 'https'),
      (e.file = 'file'),
      (e.mailto = 'mailto'),
      (e.untitled = 'untitled'),
      (e.data = 'data'),
      (e.command = 'command'),
      (e.vscodeRemote = 'vscode-remote'),
      (e.vscodeRemoteResource = 'vscode-remote-resource'),
      (e.vscodeManagedRemoteResource = 'vscode-managed-remote-resource'),
      (e.vscodeUserData = 'vscode-userdata'),
      (e.vscodeCustomEditor = 'vscode-custom-editor'),
      (e.vscodeNotebookCell = 'vscode-notebook-cell'),
      (e.vscodeNotebookCellMetadata = 'vscode-notebook-cell-metadata'),
      (e.vscodeNotebookCellMetadataDiff = 'vscode-notebook-cell-metadata-diff'),
      (e.vscodeNotebookCellOutput = 'vscode-notebook-cell-output'),
      (e.vscodeNotebookCellOutputDiff = 'vscode-notebook-cell-output-diff'),
      (e.vscodeNotebookMetadata = 'vscode-notebook-metadata'),
      (e.vscodeInteractiveInput = 'vscode-interactive-input'),
      (e.vscodeSettings = 'vscode-settings'),
      (e.vscodeWorkspaceTrust = 'vscode-workspace-trust'),
      (e.vscodeTerminal = 'vscode-terminal'),
      (e.vscodeChatCodeBlock = 'vscode-chat-code-block'),
      (e.vscodeChatCodeCompareBlock = 'vscode-chat-code-compare-block'),
      (e.vscodeChatSesssion = 'vscode-chat-editor'),
      (e.webviewPanel = 'webview-panel'),
      (e.vscodeWebview = 'vscode-webview'),
      (e.extension = 'extension'),
      (e.vscodeFileResource = 'vscode-file'),
      (e.tmp = 'tmp'),
      (e.vsls = 'vsls'),
      (e.vscodeSourceControl = 'vscode-scm'),
      (e.commentsInput = 'comment'),
      (e.codeSetting = 'code-setting'),
      (e.outputChannel = 'output'));
  })(dr || (dr = {}));
  var Y5 = 'tkn',
    El = class {
      constructor() {
        ((this._hosts = Object.create(null)),
          (this._ports = Object.create(null)),
          (this._connectionTokens = Object.create(null)),
          (this._preferredWebSchema = 'http'),
          (this._delegate = null),
          (this._serverRootPath = '/'));
      }
      setPreferredWebSchema(t) {
        this._preferredWebSchema = t;
      }
      get _remoteResourcesPath() {
        return gt.join(this._serverRootPath, dr.vscodeRemoteResource);
      }
      rewrite(t) {
        if (this._delegate)
          try {
            return this._delegate(t);
          } catch (a) {
            return (Bn(a), t);
          }
        let n = t.authority,
          r = this._hosts[n];
        r && r.indexOf(':') !== -1 && r.indexOf('[') === -1 && (r = `[${r}]`);
        let i = this._ports[n],
          s = this._connectionTokens[n],
          o = `path=${encodeURIComponent(t.path)}`;
        return (
          typeof s == 'string' && (o += `&${Y5}=${encodeURIComponent(s)}`),
          St.from({
            scheme: pl ? this._preferredWebSchema : dr.vscodeRemoteResource,
            authority: `${r}:${i}`,
            path: this._remoteResourcesPath,
            query: o,
          })
        );
      }
    },
    J5 = new El(),
    X5 = 'vscode-app',
    vl = class e {
      static {
        this.FALLBACK_AUTHORITY = X5;
      }
      asBrowserUri(t) {
        let n = this.toUri(t);
        return this.uriToBrowserUri(n);
      }
      uriToBrowserUri(t) {
        return t.scheme === dr.vscodeRemote
          ? J5.rewrite(t)
          : t.scheme === dr.file && (ep || tp === `${dr.vscodeFileResource}://${e.FALLBACK_AUTHORITY}`)
            ? t.with({
                scheme: dr.vscodeFileResource,
                authority: t.authority || e.FALLBACK_AUTHORITY,
                query: null,
                fragment: null,
              })
            : t;
      }
      toUri(t, n) {
        if (St.isUri(t)) return t;
        if (globalThis._VSCODE_FILE_ROOT) {
          let r = globalThis._VSCODE_FILE_ROOT;
          if (/^\w[\w\d+.-]*:\/\//.test(r)) return St.joinPath(St.parse(r, !0), t);
          let i = dp(r, t);
          return St.file(i);
        }
        return St.parse(n.toUrl(t));
      }
    },
    Yo = new vl(),
    vp;
  (function (e) {
    let t = new Map([
      ['1', { 'Cross-Origin-Opener-Policy': 'same-origin' }],
      ['2', { 'Cross-Origin-Embedder-Policy': 'require-corp' }],
      ['3', { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }],
    ]);
    e.CoopAndCoep = Object.freeze(t.get('3'));
    let n = 'vscode-coi';
    function r(s) {
      let o;
      typeof s == 'string'
        ? (o = new URL(s).searchParams)
        : s instanceof URL
          ? (o = s.searchParams)
          : St.isUri(s) && (o = new URL(s.toString(!0)).searchParams);
      let a = o?.get(n);
      if (a) return t.get(a);
    }
    e.getHeadersFromQuery = r;
    function i(s, o, a) {
      if (!globalThis.crossOriginIsolated) return;
      let u = o && a ? '3' : a ? '2' : '1';
      s instanceof URLSearchParams ? s.set(n, u) : (s[n] = u);
    }
    e.addSearchParam = i;
  })(vp || (vp = {}));
  var Z5 = !0,
    bl = 'default',
    K5 = '$initialize';
  var xl = class {
      constructor(t, n, r, i, s) {
        ((this.vsWorker = t), (this.req = n), (this.channel = r), (this.method = i), (this.args = s), (this.type = 0));
      }
    },
    Jo = class {
      constructor(t, n, r, i) {
        ((this.vsWorker = t), (this.seq = n), (this.res = r), (this.err = i), (this.type = 1));
      }
    },
    _l = class {
      constructor(t, n, r, i, s) {
        ((this.vsWorker = t),
          (this.req = n),
          (this.channel = r),
          (this.eventName = i),
          (this.arg = s),
          (this.type = 2));
      }
    },
    Nl = class {
      constructor(t, n, r) {
        ((this.vsWorker = t), (this.req = n), (this.event = r), (this.type = 3));
      }
    },
    Tl = class {
      constructor(t, n) {
        ((this.vsWorker = t), (this.req = n), (this.type = 4));
      }
    },
    Sl = class {
      constructor(t) {
        ((this._workerId = -1),
          (this._handler = t),
          (this._lastSentReq = 0),
          (this._pendingReplies = Object.create(null)),
          (this._pendingEmitters = new Map()),
          (this._pendingEvents = new Map()));
      }
      setWorkerId(t) {
        this._workerId = t;
      }
      sendMessage(t, n, r) {
        let i = String(++this._lastSentReq);
        return new Promise((s, o) => {
          ((this._pendingReplies[i] = { resolve: s, reject: o }), this._send(new xl(this._workerId, i, t, n, r)));
        });
      }
      listen(t, n, r) {
        let i = null,
          s = new ct({
            onWillAddFirstListener: () => {
              ((i = String(++this._lastSentReq)),
                this._pendingEmitters.set(i, s),
                this._send(new _l(this._workerId, i, t, n, r)));
            },
            onDidRemoveLastListener: () => {
              (this._pendingEmitters.delete(i), this._send(new Tl(this._workerId, i)), (i = null));
            },
          });
        return s.event;
      }
      handleMessage(t) {
        !t || !t.vsWorker || (this._workerId !== -1 && t.vsWorker !== this._workerId) || this._handleMessage(t);
      }
      createProxyToRemoteChannel(t, n) {
        let r = {
          get: (i, s) => (
            typeof s == 'string' &&
              !i[s] &&
              (xp(s)
                ? (i[s] = (o) => this.listen(t, s, o))
                : bp(s)
                  ? (i[s] = this.listen(t, s, void 0))
                  : s.charCodeAt(0) === 36 && (i[s] = async (...o) => (await n?.(), this.sendMessage(t, s, o)))),
            i[s]
          ),
        };
        return new Proxy(Object.create(null), r);
      }
      _handleMessage(t) {
        switch (t.type) {
          case 1:
            return this._handleReplyMessage(t);
          case 0:
            return this._handleRequestMessage(t);
          case 2:
            return this._handleSubscribeEventMessage(t);
          case 3:
            return this._handleEventMessage(t);
          case 4:
            return this._handleUnsubscribeEventMessage(t);
        }
      }
      _handleReplyMessage(t) {
        if (!this._pendingReplies[t.seq]) {
          console.warn('Got reply to unknown seq');
          return;
        }
        let n = this._pendingReplies[t.seq];
        if ((delete this._pendingReplies[t.seq], t.err)) {
          let r = t.err;
          (t.err.$isError &&
            ((r = new Error()), (r.name = t.err.name), (r.message = t.err.message), (r.stack = t.err.stack)),
            n.reject(r));
          return;
        }
        n.resolve(t.res);
      }
      _handleRequestMessage(t) {
        let n = t.req;
        this._handler.handleMessage(t.channel, t.method, t.args).then(
          (i) => {
            this._send(new Jo(this._workerId, n, i, void 0));
          },
          (i) => {
            (i.detail instanceof Error && (i.detail = Xu(i.detail)),
              this._send(new Jo(this._workerId, n, void 0, Xu(i))));
          },
        );
      }
      _handleSubscribeEventMessage(t) {
        let n = t.req,
          r = this._handler.handleEvent(
            t.channel,
            t.eventName,
            t.arg,
          )((i) => {
            this._send(new Nl(this._workerId, n, i));
          });
        this._pendingEvents.set(n, r);
      }
      _handleEventMessage(t) {
        if (!this._pendingEmitters.has(t.req)) {
          console.warn('Got event for unknown req');
          return;
        }
        this._pendingEmitters.get(t.req).fire(t.event);
      }
      _handleUnsubscribeEventMessage(t) {
        if (!this._pendingEvents.has(t.req)) {
          console.warn('Got unsubscribe for unknown req');
          return;
        }
        (this._pendingEvents.get(t.req).dispose(), this._pendingEvents.delete(t.req));
      }
      _send(t) {
        let n = [];
        if (t.type === 0) for (let r = 0; r < t.args.length; r++) t.args[r] instanceof ArrayBuffer && n.push(t.args[r]);
        else t.type === 1 && t.res instanceof ArrayBuffer && n.push(t.res);
        this._handler.sendMessage(t, n);
      }
    };
  function bp(e) {
    return e[0] === 'o' && e[1] === 'n' && dl(e.charCodeAt(2));
  }
  function xp(e) {
    return /^onDynamic/.test(e) && dl(e.charCodeAt(9));
  }
  var Xo = class {
    constructor(t, n) {
      ((this._localChannels = new Map()),
        (this._remoteChannels = new Map()),
        (this._requestHandlerFactory = n),
        (this._requestHandler = null),
        (this._protocol = new Sl({
          sendMessage: (r, i) => {
            t(r, i);
          },
          handleMessage: (r, i, s) => this._handleMessage(r, i, s),
          handleEvent: (r, i, s) => this._handleEvent(r, i, s),
        })));
    }
    onmessage(t) {
      this._protocol.handleMessage(t);
    }
    _handleMessage(t, n, r) {
      if (t === bl && n === K5) return this.initialize(r[0], r[1], r[2]);
      let i = t === bl ? this._requestHandler : this._localChannels.get(t);
      if (!i) return Promise.reject(new Error(`Missing channel ${t} on worker thread`));
      if (typeof i[n] != 'function')
        return Promise.reject(new Error(`Missing method ${n} on worker thread channel ${t}`));
      try {
        return Promise.resolve(i[n].apply(i, r));
      } catch (s) {
        return Promise.reject(s);
      }
    }
    _handleEvent(t, n, r) {
      let i = t === bl ? this._requestHandler : this._localChannels.get(t);
      if (!i) throw new Error(`Missing channel ${t} on worker thread`);
      if (xp(n)) {
        let s = i[n].call(i, r);
        if (typeof s != 'function') throw new Error(`Missing dynamic event ${n} on request handler.`);
        return s;
      }
      if (bp(n)) {
        let s = i[n];
        if (typeof s != 'function') throw new Error(`Missing event ${n} on request handler.`);
        return s;
      }
      throw new Error(`Malformed event name ${n}`);
    }
    getChannel(t) {
      if (!this._remoteChannels.has(t)) {
        let n = this._protocol.createProxyToRemoteChannel(t);
        this._remoteChannels.set(t, n);
      }
      return this._remoteChannels.get(t);
    }
    async initialize(t, n, r) {
      if ((this._protocol.setWorkerId(t), this._requestHandlerFactory)) {
        this._requestHandler = this._requestHandlerFactory(this);
        return;
      }
      return (
        n &&
          (typeof n.baseUrl < 'u' && delete n.baseUrl,
          typeof n.paths < 'u' && typeof n.paths.vs < 'u' && delete n.paths.vs,
          typeof n.trustedTypesPolicy < 'u' && delete n.trustedTypesPolicy,
          (n.catchError = !0),
          globalThis.require.config(n)),
        Z5
          ? import(`${Yo.asBrowserUri(`${r}.js`).toString(!0)}`).then((s) => {
              if (((this._requestHandler = s.create(this)), !this._requestHandler))
                throw new Error('No RequestHandler!');
            })
          : new Promise((i, s) => {
              let o = globalThis.require;
              o(
                [r],
                (a) => {
                  if (((this._requestHandler = a.create(this)), !this._requestHandler)) {
                    s(new Error('No RequestHandler!'));
                    return;
                  }
                  i();
                },
                s,
              );
            })
      );
    }
  };
  var hn = class {
    constructor(t, n, r, i) {
      ((this.originalStart = t), (this.originalLength = n), (this.modifiedStart = r), (this.modifiedLength = i));
    }
    getOriginalEnd() {
      return this.originalStart + this.originalLength;
    }
    getModifiedEnd() {
      return this.modifiedStart + this.modifiedLength;
    }
  };
  function _p(e, t) {
    return ((t << 5) - t + e) | 0;
  }
  function Sp(e, t) {
    t = _p(149417, t);
    for (let n = 0, r = e.length; n < r; n++) t = _p(e.charCodeAt(n), t);
    return t;
  }
  function Fl(e, t, n = 32) {
    let r = n - t,
      i = ~((1 << r) - 1);
    return ((e << t) | ((i & e) >>> r)) >>> 0;
  }
  function Np(e, t = 0, n = e.byteLength, r = 0) {
    for (let i = 0; i < n; i++) e[t + i] = r;
  }
  function e7(e, t, n = '0') {
    for (; e.length < t;) e = n + e;
    return e;
  }
  function Os(e, t = 32) {
    return e instanceof ArrayBuffer
      ? Array.from(new Uint8Array(e))
          .map((n) => n.toString(16).padStart(2, '0'))
          .join('')
      : e7((e >>> 0).toString(16), t / 4);
  }
  var Tp = class e {
    static {
      this._bigBlock32 = new DataView(new ArrayBuffer(320));
    }
    constructor() {
      ((this._h0 = 1732584193),
        (this._h1 = 4023233417),
        (this._h2 = 2562383102),
        (this._h3 = 271733878),
        (this._h4 = 3285377520),
        (this._buff = new Uint8Array(67)),
        (this._buffDV = new DataView(this._buff.buffer)),
        (this._buffLen = 0),
        (this._totalLen = 0),
        (this._leftoverHighSurrogate = 0),
        (this._finished = !1));
    }
    update(t) {
      let n = t.length;
      if (n === 0) return;
      let r = this._buff,
        i = this._buffLen,
        s = this._leftoverHighSurrogate,
        o,
        a;
      for (s !== 0 ? ((o = s), (a = -1), (s = 0)) : ((o = t.charCodeAt(0)), (a = 0)); ;) {
        let u = o;
        if (Ni(o))
          if (a + 1 < n) {
            let l = t.charCodeAt(a + 1);
            Ho(l) ? (a++, (u = hl(o, l))) : (u = 65533);
          } else {
            s = o;
            break;
          }
        else Ho(o) && (u = 65533);
        if (((i = this._push(r, i, u)), a++, a < n)) o = t.charCodeAt(a);
        else break;
      }
      ((this._buffLen = i), (this._leftoverHighSurrogate = s));
    }
    _push(t, n, r) {
      return (
        r < 128
          ? (t[n++] = r)
          : r < 2048
            ? ((t[n++] = 192 | ((r & 1984) >>> 6)), (t[n++] = 128 | ((r & 63) >>> 0)))
            : r < 65536
              ? ((t[n++] = 224 | ((r & 61440) >>> 12)),
                (t[n++] = 128 | ((r & 4032) >>> 6)),
                (t[n++] = 128 | ((r & 63) >>> 0)))
              : ((t[n++] = 240 | ((r & 1835008) >>> 18)),
                (t[n++] = 128 | ((r & 258048) >>> 12)),
                (t[n++] = 128 | ((r & 4032) >>> 6)),
                (t[n++] = 128 | ((r & 63) >>> 0))),
        n >= 64 && (this._step(), (n -= 64), (this._totalLen += 64), (t[0] = t[64]), (t[1] = t[65]), (t[2] = t[66])),
        n
      );
    }
    digest() {
      return (
        this._finished ||
          ((this._finished = !0),
          this._leftoverHighSurrogate &&
            ((this._leftoverHighSurrogate = 0), (this._buffLen = this._push(this._buff, this._buffLen, 65533))),
          (this._totalLen += this._buffLen),
          this._wrapUp()),
        Os(this._h0) + Os(this._h1) + Os(this._h2) + Os(this._h3) + Os(this._h4)
      );
    }
    _wrapUp() {
      ((this._buff[this._buffLen++] = 128),
        Np(this._buff, this._buffLen),
        this._buffLen > 56 && (this._step(), Np(this._buff)));
      let t = 8 * this._totalLen;
      (this._buffDV.setUint32(56, Math.floor(t / 4294967296), !1),
        this._buffDV.setUint32(60, t % 4294967296, !1),
        this._step());
    }
    _step() {
      let t = e._bigBlock32,
        n = this._buffDV;
      for (let f = 0; f < 64; f += 4) t.setUint32(f, n.getUint32(f, !1), !1);
      for (let f = 64; f < 320; f += 4)
        t.setUint32(
          f,
          Fl(t.getUint32(f - 12, !1) ^ t.getUint32(f - 32, !1) ^ t.getUint32(f - 56, !1) ^ t.getUint32(f - 64, !1), 1),
          !1,
        );
      let r = this._h0,
        i = this._h1,
        s = this._h2,
        o = this._h3,
        a = this._h4,
        u,
        l,
        c;
      for (let f = 0; f < 80; f++)
        (f < 20
          ? ((u = (i & s) | (~i & o)), (l = 1518500249))
          : f < 40
            ? ((u = i ^ s ^ o), (l = 1859775393))
            : f < 60
              ? ((u = (i & s) | (i & o) | (s & o)), (l = 2400959708))
              : ((u = i ^ s ^ o), (l = 3395469782)),
          (c = (Fl(r, 5) + u + a + l + t.getUint32(f * 4, !1)) & 4294967295),
          (a = o),
          (o = s),
          (s = Fl(i, 30)),
          (i = r),
          (r = c));
      ((this._h0 = (this._h0 + r) & 4294967295),
        (this._h1 = (this._h1 + i) & 4294967295),
        (this._h2 = (this._h2 + s) & 4294967295),
        (this._h3 = (this._h3 + o) & 4294967295),
        (this._h4 = (this._h4 + a) & 4294967295));
    }
  };
  var Zo = class {
    constructor(t) {
      this.source = t;
    }
    getElements() {
      let t = this.source,
        n = new Int32Array(t.length);
      for (let r = 0, i = t.length; r < i; r++) n[r] = t.charCodeAt(r);
      return n;
    }
  };
  function Fp(e, t, n) {
    return new Ms(new Zo(e), new Zo(t)).ComputeDiff(n).changes;
  }
  var hr = class {
      static Assert(t, n) {
        if (!t) throw new Error(n);
      }
    },
    mr = class {
      static Copy(t, n, r, i, s) {
        for (let o = 0; o < s; o++) r[i + o] = t[n + o];
      }
      static Copy2(t, n, r, i, s) {
        for (let o = 0; o < s; o++) r[i + o] = t[n + o];
      }
    },
    Ko = class {
      constructor() {
        ((this.m_changes = []),
          (this.m_originalStart = 1073741824),
          (this.m_modifiedStart = 1073741824),
          (this.m_originalCount = 0),
          (this.m_modifiedCount = 0));
      }
      MarkNextChange() {
        ((this.m_originalCount > 0 || this.m_modifiedCount > 0) &&
          this.m_changes.push(
            new hn(this.m_originalStart, this.m_originalCount, this.m_modifiedStart, this.m_modifiedCount),
          ),
          (this.m_originalCount = 0),
          (this.m_modifiedCount = 0),
          (this.m_originalStart = 1073741824),
          (this.m_modifiedStart = 1073741824));
      }
      AddOriginalElement(t, n) {
        ((this.m_originalStart = Math.min(this.m_originalStart, t)),
          (this.m_modifiedStart = Math.min(this.m_modifiedStart, n)),
          this.m_originalCount++);
      }
      AddModifiedElement(t, n) {
        ((this.m_originalStart = Math.min(this.m_originalStart, t)),
          (this.m_modifiedStart = Math.min(this.m_modifiedStart, n)),
          this.m_modifiedCount++);
      }
      getChanges() {
        return ((this.m_originalCount > 0 || this.m_modifiedCount > 0) && this.MarkNextChange(), this.m_changes);
      }
      getReverseChanges() {
        return (
          (this.m_originalCount > 0 || this.m_modifiedCount > 0) && this.MarkNextChange(),
          this.m_changes.reverse(),
          this.m_changes
        );
      }
    },
    Ms = class e {
      constructor(t, n, r = null) {
        ((this.ContinueProcessingPredicate = r), (this._originalSequence = t), (this._modifiedSequence = n));
        let [i, s, o] = e._getElements(t),
          [a, u, l] = e._getElements(n);
        ((this._hasStrings = o && l),
          (this._originalStringElements = i),
          (this._originalElementsOrHash = s),
          (this._modifiedStringElements = a),
          (this._modifiedElementsOrHash = u),
          (this.m_forwardHistory = []),
          (this.m_reverseHistory = []));
      }
      static _isStringArray(t) {
        return t.length > 0 && typeof t[0] == 'string';
      }
      static _getElements(t) {
        let n = t.getElements();
        if (e._isStringArray(n)) {
          let r = new Int32Array(n.length);
          for (let i = 0, s = n.length; i < s; i++) r[i] = Sp(n[i], 0);
          return [n, r, !0];
        }
        return n instanceof Int32Array ? [[], n, !1] : [[], new Int32Array(n), !1];
      }
      ElementsAreEqual(t, n) {
        return this._originalElementsOrHash[t] !== this._modifiedElementsOrHash[n]
          ? !1
          : this._hasStrings
            ? this._originalStringElements[t] === this._modifiedStringElements[n]
            : !0;
      }
      ElementsAreStrictEqual(t, n) {
        if (!this.ElementsAreEqual(t, n)) return !1;
        let r = e._getStrictElement(this._originalSequence, t),
          i = e._getStrictElement(this._modifiedSequence, n);
        return r === i;
      }
      static _getStrictElement(t, n) {
        return typeof t.getStrictElement == 'function' ? t.getStrictElement(n) : null;
      }
      OriginalElementsAreEqual(t, n) {
        return this._originalElementsOrHash[t] !== this._originalElementsOrHash[n]
          ? !1
          : this._hasStrings
            ? this._originalStringElements[t] === this._originalStringElements[n]
            : !0;
      }
      ModifiedElementsAreEqual(t, n) {
        return this._modifiedElementsOrHash[t] !== this._modifiedElementsOrHash[n]
          ? !1
          : this._hasStrings
            ? this._modifiedStringElements[t] === this._modifiedStringElements[n]
            : !0;
      }
      ComputeDiff(t) {
        return this._ComputeDiff(
          0,
          this._originalElementsOrHash.length - 1,
          0,
          this._modifiedElementsOrHash.length - 1,
          t,
        );
      }
      _ComputeDiff(t, n, r, i, s) {
        let o = [!1],
          a = this.ComputeDiffRecursive(t, n, r, i, o);
        return (s && (a = this.PrettifyChanges(a)), { quitEarly: o[0], changes: a });
      }
      ComputeDiffRecursive(t, n, r, i, s) {
        for (s[0] = !1; t <= n && r <= i && this.ElementsAreEqual(t, r);) (t++, r++);
        for (; n >= t && i >= r && this.ElementsAreEqual(n, i);) (n--, i--);
        if (t > n || r > i) {
          let f;
          return (
            r <= i
              ? (hr.Assert(t === n + 1, 'originalStart should only be one more than originalEnd'),
                (f = [new hn(t, 0, r, i - r + 1)]))
              : t <= n
                ? (hr.Assert(r === i + 1, 'modifiedStart should only be one more than modifiedEnd'),
                  (f = [new hn(t, n - t + 1, r, 0)]))
                : (hr.Assert(t === n + 1, 'originalStart should only be one more than originalEnd'),
                  hr.Assert(r === i + 1, 'modifiedStart should only be one more than modifiedEnd'),
                  (f = [])),
            f
          );
        }
        let o = [0],
          a = [0],
          u = this.ComputeRecursionPoint(t, n, r, i, o, a, s),
          l = o[0],
          c = a[0];
        if (u !== null) return u;
        if (!s[0]) {
          let f = this.ComputeDiffRecursive(t, l, r, c, s),
            h = [];
          return (
            s[0]
              ? (h = [new hn(l + 1, n - (l + 1) + 1, c + 1, i - (c + 1) + 1)])
              : (h = this.ComputeDiffRecursive(l + 1, n, c + 1, i, s)),
            this.ConcatenateChanges(f, h)
          );
        }
        return [new hn(t, n - t + 1, r, i - r + 1)];
      }
      WALKTRACE(t, n, r, i, s, o, a, u, l, c, f, h, g, m, y, b, _, L) {
        let T = null,
          A = null,
          w = new Ko(),
          k = n,
          P = r,
          G = g[0] - b[0] - i,
          I = -1073741824,
          C = this.m_forwardHistory.length - 1;
        do {
          let X = G + t;
          (X === k || (X < P && l[X - 1] < l[X + 1])
            ? ((f = l[X + 1]),
              (m = f - G - i),
              f < I && w.MarkNextChange(),
              (I = f),
              w.AddModifiedElement(f + 1, m),
              (G = X + 1 - t))
            : ((f = l[X - 1] + 1),
              (m = f - G - i),
              f < I && w.MarkNextChange(),
              (I = f - 1),
              w.AddOriginalElement(f, m + 1),
              (G = X - 1 - t)),
            C >= 0 && ((l = this.m_forwardHistory[C]), (t = l[0]), (k = 1), (P = l.length - 1)));
        } while (--C >= -1);
        if (((T = w.getReverseChanges()), L[0])) {
          let X = g[0] + 1,
            Y = b[0] + 1;
          if (T !== null && T.length > 0) {
            let qe = T[T.length - 1];
            ((X = Math.max(X, qe.getOriginalEnd())), (Y = Math.max(Y, qe.getModifiedEnd())));
          }
          A = [new hn(X, h - X + 1, Y, y - Y + 1)];
        } else {
          ((w = new Ko()),
            (k = o),
            (P = a),
            (G = g[0] - b[0] - u),
            (I = 1073741824),
            (C = _ ? this.m_reverseHistory.length - 1 : this.m_reverseHistory.length - 2));
          do {
            let X = G + s;
            (X === k || (X < P && c[X - 1] >= c[X + 1])
              ? ((f = c[X + 1] - 1),
                (m = f - G - u),
                f > I && w.MarkNextChange(),
                (I = f + 1),
                w.AddOriginalElement(f + 1, m + 1),
                (G = X + 1 - s))
              : ((f = c[X - 1]),
                (m = f - G - u),
                f > I && w.MarkNextChange(),
                (I = f),
                w.AddModifiedElement(f + 1, m + 1),
                (G = X - 1 - s)),
              C >= 0 && ((c = this.m_reverseHistory[C]), (s = c[0]), (k = 1), (P = c.length - 1)));
          } while (--C >= -1);
          A = w.getChanges();
        }
        return this.ConcatenateChanges(T, A);
      }
      ComputeRecursionPoint(t, n, r, i, s, o, a) {
        let u = 0,
          l = 0,
          c = 0,
          f = 0,
          h = 0,
          g = 0;
        (t--, r--, (s[0] = 0), (o[0] = 0), (this.m_forwardHistory = []), (this.m_reverseHistory = []));
        let m = n - t + (i - r),
          y = m + 1,
          b = new Int32Array(y),
          _ = new Int32Array(y),
          L = i - r,
          T = n - t,
          A = t - r,
          w = n - i,
          P = (T - L) % 2 === 0;
        ((b[L] = t), (_[T] = n), (a[0] = !1));
        for (let G = 1; G <= m / 2 + 1; G++) {
          let I = 0,
            C = 0;
          ((c = this.ClipDiagonalBound(L - G, G, L, y)), (f = this.ClipDiagonalBound(L + G, G, L, y)));
          for (let Y = c; Y <= f; Y += 2) {
            (Y === c || (Y < f && b[Y - 1] < b[Y + 1]) ? (u = b[Y + 1]) : (u = b[Y - 1] + 1), (l = u - (Y - L) - A));
            let qe = u;
            for (; u < n && l < i && this.ElementsAreEqual(u + 1, l + 1);) (u++, l++);
            if (((b[Y] = u), u + l > I + C && ((I = u), (C = l)), !P && Math.abs(Y - T) <= G - 1 && u >= _[Y]))
              return (
                (s[0] = u),
                (o[0] = l),
                qe <= _[Y] && G <= 1448 ? this.WALKTRACE(L, c, f, A, T, h, g, w, b, _, u, n, s, l, i, o, P, a) : null
              );
          }
          let X = (I - t + (C - r) - G) / 2;
          if (this.ContinueProcessingPredicate !== null && !this.ContinueProcessingPredicate(I, X))
            return (
              (a[0] = !0),
              (s[0] = I),
              (o[0] = C),
              X > 0 && G <= 1448
                ? this.WALKTRACE(L, c, f, A, T, h, g, w, b, _, u, n, s, l, i, o, P, a)
                : (t++, r++, [new hn(t, n - t + 1, r, i - r + 1)])
            );
          ((h = this.ClipDiagonalBound(T - G, G, T, y)), (g = this.ClipDiagonalBound(T + G, G, T, y)));
          for (let Y = h; Y <= g; Y += 2) {
            (Y === h || (Y < g && _[Y - 1] >= _[Y + 1]) ? (u = _[Y + 1] - 1) : (u = _[Y - 1]), (l = u - (Y - T) - w));
            let qe = u;
            for (; u > t && l > r && this.ElementsAreEqual(u, l);) (u--, l--);
            if (((_[Y] = u), P && Math.abs(Y - L) <= G && u <= b[Y]))
              return (
                (s[0] = u),
                (o[0] = l),
                qe >= b[Y] && G <= 1448 ? this.WALKTRACE(L, c, f, A, T, h, g, w, b, _, u, n, s, l, i, o, P, a) : null
              );
          }
          if (G <= 1447) {
            let Y = new Int32Array(f - c + 2);
            ((Y[0] = L - c + 1),
              mr.Copy2(b, c, Y, 1, f - c + 1),
              this.m_forwardHistory.push(Y),
              (Y = new Int32Array(g - h + 2)),
              (Y[0] = T - h + 1),
              mr.Copy2(_, h, Y, 1, g - h + 1),
              this.m_reverseHistory.push(Y));
          }
        }
        return this.WALKTRACE(L, c, f, A, T, h, g, w, b, _, u, n, s, l, i, o, P, a);
      }
      PrettifyChanges(t) {
        for (let n = 0; n < t.length; n++) {
          let r = t[n],
            i = n < t.length - 1 ? t[n + 1].originalStart : this._originalElementsOrHash.length,
            s = n < t.length - 1 ? t[n + 1].modifiedStart : this._modifiedElementsOrHash.length,
            o = r.originalLength > 0,
            a = r.modifiedLength > 0;
          for (
            ;
            r.originalStart + r.originalLength < i &&
            r.modifiedStart + r.modifiedLength < s &&
            (!o || this.OriginalElementsAreEqual(r.originalStart, r.originalStart + r.originalLength)) &&
            (!a || this.ModifiedElementsAreEqual(r.modifiedStart, r.modifiedStart + r.modifiedLength));
          ) {
            let l = this.ElementsAreStrictEqual(r.originalStart, r.modifiedStart);
            if (
              this.ElementsAreStrictEqual(r.originalStart + r.originalLength, r.modifiedStart + r.modifiedLength) &&
              !l
            )
              break;
            (r.originalStart++, r.modifiedStart++);
          }
          let u = [null];
          if (n < t.length - 1 && this.ChangesOverlap(t[n], t[n + 1], u)) {
            ((t[n] = u[0]), t.splice(n + 1, 1), n--);
            continue;
          }
        }
        for (let n = t.length - 1; n >= 0; n--) {
          let r = t[n],
            i = 0,
            s = 0;
          if (n > 0) {
            let f = t[n - 1];
            ((i = f.originalStart + f.originalLength), (s = f.modifiedStart + f.modifiedLength));
          }
          let o = r.originalLength > 0,
            a = r.modifiedLength > 0,
            u = 0,
            l = this._boundaryScore(r.originalStart, r.originalLength, r.modifiedStart, r.modifiedLength);
          for (let f = 1; ; f++) {
            let h = r.originalStart - f,
              g = r.modifiedStart - f;
            if (
              h < i ||
              g < s ||
              (o && !this.OriginalElementsAreEqual(h, h + r.originalLength)) ||
              (a && !this.ModifiedElementsAreEqual(g, g + r.modifiedLength))
            )
              break;
            let y = (h === i && g === s ? 5 : 0) + this._boundaryScore(h, r.originalLength, g, r.modifiedLength);
            y > l && ((l = y), (u = f));
          }
          ((r.originalStart -= u), (r.modifiedStart -= u));
          let c = [null];
          if (n > 0 && this.ChangesOverlap(t[n - 1], t[n], c)) {
            ((t[n - 1] = c[0]), t.splice(n, 1), n++);
            continue;
          }
        }
        if (this._hasStrings)
          for (let n = 1, r = t.length; n < r; n++) {
            let i = t[n - 1],
              s = t[n],
              o = s.originalStart - i.originalStart - i.originalLength,
              a = i.originalStart,
              u = s.originalStart + s.originalLength,
              l = u - a,
              c = i.modifiedStart,
              f = s.modifiedStart + s.modifiedLength,
              h = f - c;
            if (o < 5 && l < 20 && h < 20) {
              let g = this._findBetterContiguousSequence(a, l, c, h, o);
              if (g) {
                let [m, y] = g;
                (m !== i.originalStart + i.originalLength || y !== i.modifiedStart + i.modifiedLength) &&
                  ((i.originalLength = m - i.originalStart),
                  (i.modifiedLength = y - i.modifiedStart),
                  (s.originalStart = m + o),
                  (s.modifiedStart = y + o),
                  (s.originalLength = u - s.originalStart),
                  (s.modifiedLength = f - s.modifiedStart));
              }
            }
          }
        return t;
      }
      _findBetterContiguousSequence(t, n, r, i, s) {
        if (n < s || i < s) return null;
        let o = t + n - s + 1,
          a = r + i - s + 1,
          u = 0,
          l = 0,
          c = 0;
        for (let f = t; f < o; f++)
          for (let h = r; h < a; h++) {
            let g = this._contiguousSequenceScore(f, h, s);
            g > 0 && g > u && ((u = g), (l = f), (c = h));
          }
        return u > 0 ? [l, c] : null;
      }
      _contiguousSequenceScore(t, n, r) {
        let i = 0;
        for (let s = 0; s < r; s++) {
          if (!this.ElementsAreEqual(t + s, n + s)) return 0;
          i += this._originalStringElements[t + s].length;
        }
        return i;
      }
      _OriginalIsBoundary(t) {
        return t <= 0 || t >= this._originalElementsOrHash.length - 1
          ? !0
          : this._hasStrings && /^\s*$/.test(this._originalStringElements[t]);
      }
      _OriginalRegionIsBoundary(t, n) {
        if (this._OriginalIsBoundary(t) || this._OriginalIsBoundary(t - 1)) return !0;
        if (n > 0) {
          let r = t + n;
          if (this._OriginalIsBoundary(r - 1) || this._OriginalIsBoundary(r)) return !0;
        }
        return !1;
      }
      _ModifiedIsBoundary(t) {
        return t <= 0 || t >= this._modifiedElementsOrHash.length - 1
          ? !0
          : this._hasStrings && /^\s*$/.test(this._modifiedStringElements[t]);
      }
      _ModifiedRegionIsBoundary(t, n) {
        if (this._ModifiedIsBoundary(t) || this._ModifiedIsBoundary(t - 1)) return !0;
        if (n > 0) {
          let r = t + n;
          if (this._ModifiedIsBoundary(r - 1) || this._ModifiedIsBoundary(r)) return !0;
        }
        return !1;
      }
      _boundaryScore(t, n, r, i) {
        let s = this._OriginalRegionIsBoundary(t, n) ? 1 : 0,
          o = this._ModifiedRegionIsBoundary(r, i) ? 1 : 0;
        return s + o;
      }
      ConcatenateChanges(t, n) {
        let r = [];
        if (t.length === 0 || n.length === 0) return n.length > 0 ? n : t;
        if (this.ChangesOverlap(t[t.length - 1], n[0], r)) {
          let i = new Array(t.length + n.length - 1);
          return (
            mr.Copy(t, 0, i, 0, t.length - 1),
            (i[t.length - 1] = r[0]),
            mr.Copy(n, 1, i, t.length, n.length - 1),
            i
          );
        } else {
          let i = new Array(t.length + n.length);
          return (mr.Copy(t, 0, i, 0, t.length), mr.Copy(n, 0, i, t.length, n.length), i);
        }
      }
      ChangesOverlap(t, n, r) {
        if (
          (hr.Assert(t.originalStart <= n.originalStart, 'Left change is not less than or equal to right change'),
          hr.Assert(t.modifiedStart <= n.modifiedStart, 'Left change is not less than or equal to right change'),
          t.originalStart + t.originalLength >= n.originalStart ||
            t.modifiedStart + t.modifiedLength >= n.modifiedStart)
        ) {
          let i = t.originalStart,
            s = t.originalLength,
            o = t.modifiedStart,
            a = t.modifiedLength;
          return (
            t.originalStart + t.originalLength >= n.originalStart &&
              (s = n.originalStart + n.originalLength - t.originalStart),
            t.modifiedStart + t.modifiedLength >= n.modifiedStart &&
              (a = n.modifiedStart + n.modifiedLength - t.modifiedStart),
            (r[0] = new hn(i, s, o, a)),
            !0
          );
        } else return ((r[0] = null), !1);
      }
      ClipDiagonalBound(t, n, r, i) {
        if (t >= 0 && t < i) return t;
        let s = r,
          o = i - r - 1,
          a = n % 2 === 0;
        if (t < 0) {
          let u = s % 2 === 0;
          return a === u ? 0 : 1;
        } else {
          let u = o % 2 === 0;
          return a === u ? i - 1 : i - 2;
        }
      }
    };
  var Ne = class e {
    constructor(t, n) {
      ((this.lineNumber = t), (this.column = n));
    }
    with(t = this.lineNumber, n = this.column) {
      return t === this.lineNumber && n === this.column ? this : new e(t, n);
    }
    delta(t = 0, n = 0) {
      return this.with(this.lineNumber + t, this.column + n);
    }
    equals(t) {
      return e.equals(this, t);
    }
    static equals(t, n) {
      return !t && !n ? !0 : !!t && !!n && t.lineNumber === n.lineNumber && t.column === n.column;
    }
    isBefore(t) {
      return e.isBefore(this, t);
    }
    static isBefore(t, n) {
      return t.lineNumber < n.lineNumber ? !0 : n.lineNumber < t.lineNumber ? !1 : t.column < n.column;
    }
    isBeforeOrEqual(t) {
      return e.isBeforeOrEqual(this, t);
    }
    static isBeforeOrEqual(t, n) {
      return t.lineNumber < n.lineNumber ? !0 : n.lineNumber < t.lineNumber ? !1 : t.column <= n.column;
    }
    static compare(t, n) {
      let r = t.lineNumber | 0,
        i = n.lineNumber | 0;
      if (r === i) {
        let s = t.column | 0,
          o = n.column | 0;
        return s - o;
      }
      return r - i;
    }
    clone() {
      return new e(this.lineNumber, this.column);
    }
    toString() {
      return '(' + this.lineNumber + ',' + this.column + ')';
    }
    static lift(t) {
      return new e(t.lineNumber, t.column);
    }
    static isIPosition(t) {
      return t && typeof t.lineNumber == 'number' && typeof t.column == 'number';
    }
    toJSON() {
      return { lineNumber: this.lineNumber, column: this.column };
    }
  };
  var ae = class e {
    constructor(t, n, r, i) {
      t > r || (t === r && n > i)
        ? ((this.startLineNumber = r), (this.startColumn = i), (this.endLineNumber = t), (this.endColumn = n))
        : ((this.startLineNumber = t), (this.startColumn = n), (this.endLineNumber = r), (this.endColumn = i));
    }
    isEmpty() {
      return e.isEmpty(this);
    }
    static isEmpty(t) {
      return t.startLineNumber === t.endLineNumber && t.startColumn === t.endColumn;
    }
    containsPosition(t) {
      return e.containsPosition(this, t);
    }
    static containsPosition(t, n) {
      return !(
        n.lineNumber < t.startLineNumber ||
        n.lineNumber > t.endLineNumber ||
        (n.lineNumber === t.startLineNumber && n.column < t.startColumn) ||
        (n.lineNumber === t.endLineNumber && n.column > t.endColumn)
      );
    }
    static strictContainsPosition(t, n) {
      return !(
        n.lineNumber < t.startLineNumber ||
        n.lineNumber > t.endLineNumber ||
        (n.lineNumber === t.startLineNumber && n.column <= t.startColumn) ||
        (n.lineNumber === t.endLineNumber && n.column >= t.endColumn)
      );
    }
    containsRange(t) {
      return e.containsRange(this, t);
    }
    static containsRange(t, n) {
      return !(
        n.startLineNumber < t.startLineNumber ||
        n.endLineNumber < t.startLineNumber ||
        n.startLineNumber > t.endLineNumber ||
        n.endLineNumber > t.endLineNumber ||
        (n.startLineNumber === t.startLineNumber && n.startColumn < t.startColumn) ||
        (n.endLineNumber === t.endLineNumber && n.endColumn > t.endColumn)
      );
    }
    strictContainsRange(t) {
      return e.strictContainsRange(this, t);
    }
    static strictContainsRange(t, n) {
      return !(
        n.startLineNumber < t.startLineNumber ||
        n.endLineNumber < t.startLineNumber ||
        n.startLineNumber > t.endLineNumber ||
        n.endLineNumber > t.endLineNumber ||
        (n.startLineNumber === t.startLineNumber && n.startColumn <= t.startColumn) ||
        (n.endLineNumber === t.endLineNumber && n.endColumn >= t.endColumn)
      );
    }
    plusRange(t) {
      return e.plusRange(this, t);
    }
    static plusRange(t, n) {
      let r, i, s, o;
      return (
        n.startLineNumber < t.startLineNumber
          ? ((r = n.startLineNumber), (i = n.startColumn))
          : n.startLineNumber === t.startLineNumber
            ? ((r = n.startLineNumber), (i = Math.min(n.startColumn, t.startColumn)))
            : ((r = t.startLineNumber), (i = t.startColumn)),
        n.endLineNumber > t.endLineNumber
          ? ((s = n.endLineNumber), (o = n.endColumn))
          : n.endLineNumber === t.endLineNumber
            ? ((s = n.endLineNumber), (o = Math.max(n.endColumn, t.endColumn)))
            : ((s = t.endLineNumber), (o = t.endColumn)),
        new e(r, i, s, o)
      );
    }
    intersectRanges(t) {
      return e.intersectRanges(this, t);
    }
    static intersectRanges(t, n) {
      let r = t.startLineNumber,
        i = t.startColumn,
        s = t.endLineNumber,
        o = t.endColumn,
        a = n.startLineNumber,
        u = n.startColumn,
        l = n.endLineNumber,
        c = n.endColumn;
      return (
        r < a ? ((r = a), (i = u)) : r === a && (i = Math.max(i, u)),
        s > l ? ((s = l), (o = c)) : s === l && (o = Math.min(o, c)),
        r > s || (r === s && i > o) ? null : new e(r, i, s, o)
      );
    }
    equalsRange(t) {
      return e.equalsRange(this, t);
    }
    static equalsRange(t, n) {
      return !t && !n
        ? !0
        : !!t &&
            !!n &&
            t.startLineNumber === n.startLineNumber &&
            t.startColumn === n.startColumn &&
            t.endLineNumber === n.endLineNumber &&
            t.endColumn === n.endColumn;
    }
    getEndPosition() {
      return e.getEndPosition(this);
    }
    static getEndPosition(t) {
      return new Ne(t.endLineNumber, t.endColumn);
    }
    getStartPosition() {
      return e.getStartPosition(this);
    }
    static getStartPosition(t) {
      return new Ne(t.startLineNumber, t.startColumn);
    }
    toString() {
      return (
        '[' + this.startLineNumber + ',' + this.startColumn + ' -> ' + this.endLineNumber + ',' + this.endColumn + ']'
      );
    }
    setEndPosition(t, n) {
      return new e(this.startLineNumber, this.startColumn, t, n);
    }
    setStartPosition(t, n) {
      return new e(t, n, this.endLineNumber, this.endColumn);
    }
    collapseToStart() {
      return e.collapseToStart(this);
    }
    static collapseToStart(t) {
      return new e(t.startLineNumber, t.startColumn, t.startLineNumber, t.startColumn);
    }
    collapseToEnd() {
      return e.collapseToEnd(this);
    }
    static collapseToEnd(t) {
      return new e(t.endLineNumber, t.endColumn, t.endLineNumber, t.endColumn);
    }
    delta(t) {
      return new e(this.startLineNumber + t, this.startColumn, this.endLineNumber + t, this.endColumn);
    }
    static fromPositions(t, n = t) {
      return new e(t.lineNumber, t.column, n.lineNumber, n.column);
    }
    static lift(t) {
      return t ? new e(t.startLineNumber, t.startColumn, t.endLineNumber, t.endColumn) : null;
    }
    static isIRange(t) {
      return (
        t &&
        typeof t.startLineNumber == 'number' &&
        typeof t.startColumn == 'number' &&
        typeof t.endLineNumber == 'number' &&
        typeof t.endColumn == 'number'
      );
    }
    static areIntersectingOrTouching(t, n) {
      return !(
        t.endLineNumber < n.startLineNumber ||
        (t.endLineNumber === n.startLineNumber && t.endColumn < n.startColumn) ||
        n.endLineNumber < t.startLineNumber ||
        (n.endLineNumber === t.startLineNumber && n.endColumn < t.startColumn)
      );
    }
    static areIntersecting(t, n) {
      return !(
        t.endLineNumber < n.startLineNumber ||
        (t.endLineNumber === n.startLineNumber && t.endColumn <= n.startColumn) ||
        n.endLineNumber < t.startLineNumber ||
        (n.endLineNumber === t.startLineNumber && n.endColumn <= t.startColumn)
      );
    }
    static compareRangesUsingStarts(t, n) {
      if (t && n) {
        let s = t.startLineNumber | 0,
          o = n.startLineNumber | 0;
        if (s === o) {
          let a = t.startColumn | 0,
            u = n.startColumn | 0;
          if (a === u) {
            let l = t.endLineNumber | 0,
              c = n.endLineNumber | 0;
            if (l === c) {
              let f = t.endColumn | 0,
                h = n.endColumn | 0;
              return f - h;
            }
            return l - c;
          }
          return a - u;
        }
        return s - o;
      }
      return (t ? 1 : 0) - (n ? 1 : 0);
    }
    static compareRangesUsingEnds(t, n) {
      return t.endLineNumber === n.endLineNumber
        ? t.endColumn === n.endColumn
          ? t.startLineNumber === n.startLineNumber
            ? t.startColumn - n.startColumn
            : t.startLineNumber - n.startLineNumber
          : t.endColumn - n.endColumn
        : t.endLineNumber - n.endLineNumber;
    }
    static spansMultipleLines(t) {
      return t.endLineNumber > t.startLineNumber;
    }
    toJSON() {
      return this;
    }
  };
  function Al(e) {
    return e < 0 ? 0 : e > 255 ? 255 : e | 0;
  }
  function Rr(e) {
    return e < 0 ? 0 : e > 4294967295 ? 4294967295 : e | 0;
  }
  var Ps = class e {
    constructor(t) {
      let n = Al(t);
      ((this._defaultValue = n), (this._asciiMap = e._createAsciiMap(n)), (this._map = new Map()));
    }
    static _createAsciiMap(t) {
      let n = new Uint8Array(256);
      return (n.fill(t), n);
    }
    set(t, n) {
      let r = Al(n);
      t >= 0 && t < 256 ? (this._asciiMap[t] = r) : this._map.set(t, r);
    }
    get(t) {
      return t >= 0 && t < 256 ? this._asciiMap[t] : this._map.get(t) || this._defaultValue;
    }
    clear() {
      (this._asciiMap.fill(this._defaultValue), this._map.clear());
    }
  };
  var wl = class {
      constructor(t, n, r) {
        let i = new Uint8Array(t * n);
        for (let s = 0, o = t * n; s < o; s++) i[s] = r;
        ((this._data = i), (this.rows = t), (this.cols = n));
      }
      get(t, n) {
        return this._data[t * this.cols + n];
      }
      set(t, n, r) {
        this._data[t * this.cols + n] = r;
      }
    },
    Ll = class {
      constructor(t) {
        let n = 0,
          r = 0;
        for (let s = 0, o = t.length; s < o; s++) {
          let [a, u, l] = t[s];
          (u > n && (n = u), a > r && (r = a), l > r && (r = l));
        }
        (n++, r++);
        let i = new wl(r, n, 0);
        for (let s = 0, o = t.length; s < o; s++) {
          let [a, u, l] = t[s];
          i.set(a, u, l);
        }
        ((this._states = i), (this._maxCharCode = n));
      }
      nextState(t, n) {
        return n < 0 || n >= this._maxCharCode ? 0 : this._states.get(t, n);
      }
    },
    Cl = null;
  function t7() {
    return (
      Cl === null &&
        (Cl = new Ll([
          [1, 104, 2],
          [1, 72, 2],
          [1, 102, 6],
          [1, 70, 6],
          [2, 116, 3],
          [2, 84, 3],
          [3, 116, 4],
          [3, 84, 4],
          [4, 112, 5],
          [4, 80, 5],
          [5, 115, 9],
          [5, 83, 9],
          [5, 58, 10],
          [6, 105, 7],
          [6, 73, 7],
          [7, 108, 8],
          [7, 76, 8],
          [8, 101, 9],
          [8, 69, 9],
          [9, 58, 10],
          [10, 47, 11],
          [11, 47, 12],
        ])),
      Cl
    );
  }
  var Bs = null;
  function n7() {
    if (Bs === null) {
      Bs = new Ps(0);
      let e = ` 	<>'"\u3001\u3002\uFF61\uFF64\uFF0C\uFF0E\uFF1A\uFF1B\u2018\u3008\u300C\u300E\u3014\uFF08\uFF3B\uFF5B\uFF62\uFF63\uFF5D\uFF3D\uFF09\u3015\u300F\u300D\u3009\u2019\uFF40\uFF5E\u2026`;
      for (let n = 0; n < e.length; n++) Bs.set(e.charCodeAt(n), 1);
      let t = '.,;:';
      for (let n = 0; n < t.length; n++) Bs.set(t.charCodeAt(n), 2);
    }
    return Bs;
  }
  var Il = class e {
    static _createLink(t, n, r, i, s) {
      let o = s - 1;
      do {
        let a = n.charCodeAt(o);
        if (t.get(a) !== 2) break;
        o--;
      } while (o > i);
      if (i > 0) {
        let a = n.charCodeAt(i - 1),
          u = n.charCodeAt(o);
        ((a === 40 && u === 41) || (a === 91 && u === 93) || (a === 123 && u === 125)) && o--;
      }
      return {
        range: { startLineNumber: r, startColumn: i + 1, endLineNumber: r, endColumn: o + 2 },
        url: n.substring(i, o + 1),
      };
    }
    static computeLinks(t, n = t7()) {
      let r = n7(),
        i = [];
      for (let s = 1, o = t.getLineCount(); s <= o; s++) {
        let a = t.getLineContent(s),
          u = a.length,
          l = 0,
          c = 0,
          f = 0,
          h = 1,
          g = !1,
          m = !1,
          y = !1,
          b = !1;
        for (; l < u;) {
          let _ = !1,
            L = a.charCodeAt(l);
          if (h === 13) {
            let T;
            switch (L) {
              case 40:
                ((g = !0), (T = 0));
                break;
              case 41:
                T = g ? 0 : 1;
                break;
              case 91:
                ((y = !0), (m = !0), (T = 0));
                break;
              case 93:
                ((y = !1), (T = m ? 0 : 1));
                break;
              case 123:
                ((b = !0), (T = 0));
                break;
              case 125:
                T = b ? 0 : 1;
                break;
              case 39:
              case 34:
              case 96:
                f === L ? (T = 1) : f === 39 || f === 34 || f === 96 ? (T = 0) : (T = 1);
                break;
              case 42:
                T = f === 42 ? 1 : 0;
                break;
              case 124:
                T = f === 124 ? 1 : 0;
                break;
              case 32:
                T = y ? 0 : 1;
                break;
              default:
                T = r.get(L);
            }
            T === 1 && (i.push(e._createLink(r, a, s, c, l)), (_ = !0));
          } else if (h === 12) {
            let T;
            (L === 91 ? ((m = !0), (T = 0)) : (T = r.get(L)), T === 1 ? (_ = !0) : (h = 13));
          } else ((h = n.nextState(h, L)), h === 0 && (_ = !0));
          (_ && ((h = 1), (g = !1), (m = !1), (b = !1), (c = l + 1), (f = L)), l++);
        }
        h === 13 && i.push(e._createLink(r, a, s, c, u));
      }
      return i;
    }
  };
  function Ap(e) {
    return !e || typeof e.getLineCount != 'function' || typeof e.getLineContent != 'function' ? [] : Il.computeLinks(e);
  }
  var ea = class e {
    constructor() {
      this._defaultValueSet = [
        ['true', 'false'],
        ['True', 'False'],
        ['Private', 'Public', 'Friend', 'ReadOnly', 'Partial', 'Protected', 'WriteOnly'],
        ['public', 'protected', 'private'],
      ];
    }
    static {
      this.INSTANCE = new e();
    }
    navigateValueSet(t, n, r, i, s) {
      if (t && n) {
        let o = this.doNavigateValueSet(n, s);
        if (o) return { range: t, value: o };
      }
      if (r && i) {
        let o = this.doNavigateValueSet(i, s);
        if (o) return { range: r, value: o };
      }
      return null;
    }
    doNavigateValueSet(t, n) {
      let r = this.numberReplace(t, n);
      return r !== null ? r : this.textReplace(t, n);
    }
    numberReplace(t, n) {
      let r = Math.pow(10, t.length - (t.lastIndexOf('.') + 1)),
        i = Number(t),
        s = parseFloat(t);
      return !isNaN(i) && !isNaN(s) && i === s
        ? i === 0 && !n
          ? null
          : ((i = Math.floor(i * r)), (i += n ? r : -r), String(i / r))
        : null;
    }
    textReplace(t, n) {
      return this.valueSetsReplace(this._defaultValueSet, t, n);
    }
    valueSetsReplace(t, n, r) {
      let i = null;
      for (let s = 0, o = t.length; i === null && s < o; s++) i = this.valueSetReplace(t[s], n, r);
      return i;
    }
    valueSetReplace(t, n, r) {
      let i = t.indexOf(n);
      return i >= 0 ? ((i += r ? 1 : -1), i < 0 ? (i = t.length - 1) : (i %= t.length), t[i]) : null;
    }
  };
  var Cp = Object.freeze(function (e, t) {
      let n = setTimeout(e.bind(t), 0);
      return {
        dispose() {
          clearTimeout(n);
        },
      };
    }),
    ta;
  (function (e) {
    function t(n) {
      return n === e.None || n === e.Cancelled || n instanceof Si
        ? !0
        : !n || typeof n != 'object'
          ? !1
          : typeof n.isCancellationRequested == 'boolean' && typeof n.onCancellationRequested == 'function';
    }
    ((e.isCancellationToken = t),
      (e.None = Object.freeze({ isCancellationRequested: !1, onCancellationRequested: vi.None })),
      (e.Cancelled = Object.freeze({ isCancellationRequested: !0, onCancellationRequested: Cp })));
  })(ta || (ta = {}));
  var Si = class {
      constructor() {
        ((this._isCancelled = !1), (this._emitter = null));
      }
      cancel() {
        this._isCancelled || ((this._isCancelled = !0), this._emitter && (this._emitter.fire(void 0), this.dispose()));
      }
      get isCancellationRequested() {
        return this._isCancelled;
      }
      get onCancellationRequested() {
        return this._isCancelled ? Cp : (this._emitter || (this._emitter = new ct()), this._emitter.event);
      }
      dispose() {
        this._emitter && (this._emitter.dispose(), (this._emitter = null));
      }
    },
    Vs = class {
      constructor(t) {
        ((this._token = void 0),
          (this._parentListener = void 0),
          (this._parentListener = t && t.onCancellationRequested(this.cancel, this)));
      }
      get token() {
        return (this._token || (this._token = new Si()), this._token);
      }
      cancel() {
        this._token ? this._token instanceof Si && this._token.cancel() : (this._token = ta.Cancelled);
      }
      dispose(t = !1) {
        (t && this.cancel(),
          this._parentListener?.dispose(),
          this._token ? this._token instanceof Si && this._token.dispose() : (this._token = ta.None));
      }
    };
  var Us = class {
      constructor() {
        ((this._keyCodeToStr = []), (this._strToKeyCode = Object.create(null)));
      }
      define(t, n) {
        ((this._keyCodeToStr[t] = n), (this._strToKeyCode[n.toLowerCase()] = t));
      }
      keyCodeToStr(t) {
        return this._keyCodeToStr[t];
      }
      strToKeyCode(t) {
        return this._strToKeyCode[t.toLowerCase()] || 0;
      }
    },
    na = new Us(),
    Rl = new Us(),
    kl = new Us(),
    r7 = new Array(230),
    i7 = {},
    s7 = [],
    o7 = Object.create(null),
    a7 = Object.create(null),
    Lp = [],
    Ol = [];
  for (let e = 0; e <= 193; e++) Lp[e] = -1;
  for (let e = 0; e <= 132; e++) Ol[e] = -1;
  (function () {
    let t = [
        [1, 0, 'None', 0, 'unknown', 0, 'VK_UNKNOWN', '', ''],
        [1, 1, 'Hyper', 0, '', 0, '', '', ''],
        [1, 2, 'Super', 0, '', 0, '', '', ''],
        [1, 3, 'Fn', 0, '', 0, '', '', ''],
        [1, 4, 'FnLock', 0, '', 0, '', '', ''],
        [1, 5, 'Suspend', 0, '', 0, '', '', ''],
        [1, 6, 'Resume', 0, '', 0, '', '', ''],
        [1, 7, 'Turbo', 0, '', 0, '', '', ''],
        [1, 8, 'Sleep', 0, '', 0, 'VK_SLEEP', '', ''],
        [1, 9, 'WakeUp', 0, '', 0, '', '', ''],
        [0, 10, 'KeyA', 31, 'A', 65, 'VK_A', '', ''],
        [0, 11, 'KeyB', 32, 'B', 66, 'VK_B', '', ''],
        [0, 12, 'KeyC', 33, 'C', 67, 'VK_C', '', ''],
        [0, 13, 'KeyD', 34, 'D', 68, 'VK_D', '', ''],
        [0, 14, 'KeyE', 35, 'E', 69, 'VK_E', '', ''],
        [0, 15, 'KeyF', 36, 'F', 70, 'VK_F', '', ''],
        [0, 16, 'KeyG', 37, 'G', 71, 'VK_G', '', ''],
        [0, 17, 'KeyH', 38, 'H', 72, 'VK_H', '', ''],
        [0, 18, 'KeyI', 39, 'I', 73, 'VK_I', '', ''],
        [0, 19, 'KeyJ', 40, 'J', 74, 'VK_J', '', ''],
        [0, 20, 'KeyK', 41, 'K', 75, 'VK_K', '', ''],
        [0, 21, 'KeyL', 42, 'L', 76, 'VK_L', '', ''],
        [0, 22, 'KeyM', 43, 'M', 77, 'VK_M', '', ''],
        [0, 23, 'KeyN', 44, 'N', 78, 'VK_N', '', ''],
        [0, 24, 'KeyO', 45, 'O', 79, 'VK_O', '', ''],
        [0, 25, 'KeyP', 46, 'P', 80, 'VK_P', '', ''],
        [0, 26, 'KeyQ', 47, 'Q', 81, 'VK_Q', '', ''],
        [0, 27, 'KeyR', 48, 'R', 82, 'VK_R', '', ''],
        [0, 28, 'KeyS', 49, 'S', 83, 'VK_S', '', ''],
        [0, 29, 'KeyT', 50, 'T', 84, 'VK_T', '', ''],
        [0, 30, 'KeyU', 51, 'U', 85, 'VK_U', '', ''],
        [0, 31, 'KeyV', 52, 'V', 86, 'VK_V', '', ''],
        [0, 32, 'KeyW', 53, 'W', 87, 'VK_W', '', ''],
        [0, 33, 'KeyX', 54, 'X', 88, 'VK_X', '', ''],
        [0, 34, 'KeyY', 55, 'Y', 89, 'VK_Y', '', ''],
        [0, 35, 'KeyZ', 56, 'Z', 90, 'VK_Z', '', ''],
        [0, 36, 'Digit1', 22, '1', 49, 'VK_1', '', ''],
        [0, 37, 'Digit2', 23, '2', 50, 'VK_2', '', ''],
        [0, 38, 'Digit3', 24, '3', 51, 'VK_3', '', ''],
        [0, 39, 'Digit4', 25, '4', 52, 'VK_4', '', ''],
        [0, 40, 'Digit5', 26, '5', 53, 'VK_5', '', ''],
        [0, 41, 'Digit6', 27, '6', 54, 'VK_6', '', ''],
        [0, 42, 'Digit7', 28, '7', 55, 'VK_7', '', ''],
        [0, 43, 'Digit8', 29, '8', 56, 'VK_8', '', ''],
        [0, 44, 'Digit9', 30, '9', 57, 'VK_9', '', ''],
        [0, 45, 'Digit0', 21, '0', 48, 'VK_0', '', ''],
        [1, 46, 'Enter', 3, 'Enter', 13, 'VK_RETURN', '', ''],
        [1, 47, 'Escape', 9, 'Escape', 27, 'VK_ESCAPE', '', ''],
        [1, 48, 'Backspace', 1, 'Backspace', 8, 'VK_BACK', '', ''],
        [1, 49, 'Tab', 2, 'Tab', 9, 'VK_TAB', '', ''],
        [1, 50, 'Space', 10, 'Space', 32, 'VK_SPACE', '', ''],
        [0, 51, 'Minus', 88, '-', 189, 'VK_OEM_MINUS', '-', 'OEM_MINUS'],
        [0, 52, 'Equal', 86, '=', 187, 'VK_OEM_PLUS', '=', 'OEM_PLUS'],
        [0, 53, 'BracketLeft', 92, '[', 219, 'VK_OEM_4', '[', 'OEM_4'],
        [0, 54, 'BracketRight', 94, ']', 221, 'VK_OEM_6', ']', 'OEM_6'],
        [0, 55, 'Backslash', 93, '\\', 220, 'VK_OEM_5', '\\', 'OEM_5'],
        [0, 56, 'IntlHash', 0, '', 0, '', '', ''],
        [0, 57, 'Semicolon', 85, ';', 186, 'VK_OEM_1', ';', 'OEM_1'],
        [0, 58, 'Quote', 95, "'", 222, 'VK_OEM_7', "'", 'OEM_7'],
        [0, 59, 'Backquote', 91, '`', 192, 'VK_OEM_3', '`', 'OEM_3'],
        [0, 60, 'Comma', 87, ',', 188, 'VK_OEM_COMMA', ',', 'OEM_COMMA'],
        [0, 61, 'Period', 89, '.', 190, 'VK_OEM_PERIOD', '.', 'OEM_PERIOD'],
        [0, 62, 'Slash', 90, '/', 191, 'VK_OEM_2', '/', 'OEM_2'],
        [1, 63, 'CapsLock', 8, 'CapsLock', 20, 'VK_CAPITAL', '', ''],
        [1, 64, 'F1', 59, 'F1', 112, 'VK_F1', '', ''],
        [1, 65, 'F2', 60, 'F2', 113, 'VK_F2', '', ''],
        [1, 66, 'F3', 61, 'F3', 114, 'VK_F3', '', ''],
        [1, 67, 'F4', 62, 'F4', 115, 'VK_F4', '', ''],
        [1, 68, 'F5', 63, 'F5', 116, 'VK_F5', '', ''],
        [1, 69, 'F6', 64, 'F6', 117, 'VK_F6', '', ''],
        [1, 70, 'F7', 65, 'F7', 118, 'VK_F7', '', ''],
        [1, 71, 'F8', 66, 'F8', 119, 'VK_F8', '', ''],
        [1, 72, 'F9', 67, 'F9', 120, 'VK_F9', '', ''],
        [1, 73, 'F10', 68, 'F10', 121, 'VK_F10', '', ''],
        [1, 74, 'F11', 69, 'F11', 122, 'VK_F11', '', ''],
        [1, 75, 'F12', 70, 'F12', 123, 'VK_F12', '', ''],
        [1, 76, 'PrintScreen', 0, '', 0, '', '', ''],
        [1, 77, 'ScrollLock', 84, 'ScrollLock', 145, 'VK_SCROLL', '', ''],
        [1, 78, 'Pause', 7, 'PauseBreak', 19, 'VK_PAUSE', '', ''],
        [1, 79, 'Insert', 19, 'Insert', 45, 'VK_INSERT', '', ''],
        [1, 80, 'Home', 14, 'Home', 36, 'VK_HOME', '', ''],
        [1, 81, 'PageUp', 11, 'PageUp', 33, 'VK_PRIOR', '', ''],
        [1, 82, 'Delete', 20, 'Delete', 46, 'VK_DELETE', '', ''],
        [1, 83, 'End', 13, 'End', 35, 'VK_END', '', ''],
        [1, 84, 'PageDown', 12, 'PageDown', 34, 'VK_NEXT', '', ''],
        [1, 85, 'ArrowRight', 17, 'RightArrow', 39, 'VK_RIGHT', 'Right', ''],
        [1, 86, 'ArrowLeft', 15, 'LeftArrow', 37, 'VK_LEFT', 'Left', ''],
        [1, 87, 'ArrowDown', 18, 'DownArrow', 40, 'VK_DOWN', 'Down', ''],
        [1, 88, 'ArrowUp', 16, 'UpArrow', 38, 'VK_UP', 'Up', ''],
        [1, 89, 'NumLock', 83, 'NumLock', 144, 'VK_NUMLOCK', '', ''],
        [1, 90, 'NumpadDivide', 113, 'NumPad_Divide', 111, 'VK_DIVIDE', '', ''],
        [1, 91, 'NumpadMultiply', 108, 'NumPad_Multiply', 106, 'VK_MULTIPLY', '', ''],
        [1, 92, 'NumpadSubtract', 111, 'NumPad_Subtract', 109, 'VK_SUBTRACT', '', ''],
        [1, 93, 'NumpadAdd', 109, 'NumPad_Add', 107, 'VK_ADD', '', ''],
        [1, 94, 'NumpadEnter', 3, '', 0, '', '', ''],
        [1, 95, 'Numpad1', 99, 'NumPad1', 97, 'VK_NUMPAD1', '', ''],
        [1, 96, 'Numpad2', 100, 'NumPad2', 98, 'VK_NUMPAD2', '', ''],
        [1, 97, 'Numpad3', 101, 'NumPad3', 99, 'VK_NUMPAD3', '', ''],
        [1, 98, 'Numpad4', 102, 'NumPad4', 100, 'VK_NUMPAD4', '', ''],
        [1, 99, 'Numpad5', 103, 'NumPad5', 101, 'VK_NUMPAD5', '', ''],
        [1, 100, 'Numpad6', 104, 'NumPad6', 102, 'VK_NUMPAD6', '', ''],
        [1, 101, 'Numpad7', 105, 'NumPad7', 103, 'VK_NUMPAD7', '', ''],
        [1, 102, 'Numpad8', 106, 'NumPad8', 104, 'VK_NUMPAD8', '', ''],
        [1, 103, 'Numpad9', 107, 'NumPad9', 105, 'VK_NUMPAD9', '', ''],
        [1, 104, 'Numpad0', 98, 'NumPad0', 96, 'VK_NUMPAD0', '', ''],
        [1, 105, 'NumpadDecimal', 112, 'NumPad_Decimal', 110, 'VK_DECIMAL', '', ''],
        [0, 106, 'IntlBackslash', 97, 'OEM_102', 226, 'VK_OEM_102', '', ''],
        [1, 107, 'ContextMenu', 58, 'ContextMenu', 93, '', '', ''],
        [1, 108, 'Power', 0, '', 0, '', '', ''],
        [1, 109, 'NumpadEqual', 0, '', 0, '', '', ''],
        [1, 110, 'F13', 71, 'F13', 124, 'VK_F13', '', ''],
        [1, 111, 'F14', 72, 'F14', 125, 'VK_F14', '', ''],
        [1, 112, 'F15', 73, 'F15', 126, 'VK_F15', '', ''],
        [1, 113, 'F16', 74, 'F16', 127, 'VK_F16', '', ''],
        [1, 114, 'F17', 75, 'F17', 128, 'VK_F17', '', ''],
        [1, 115, 'F18', 76, 'F18', 129, 'VK_F18', '', ''],
        [1, 116, 'F19', 77, 'F19', 130, 'VK_F19', '', ''],
        [1, 117, 'F20', 78, 'F20', 131, 'VK_F20', '', ''],
        [1, 118, 'F21', 79, 'F21', 132, 'VK_F21', '', ''],
        [1, 119, 'F22', 80, 'F22', 133, 'VK_F22', '', ''],
        [1, 120, 'F23', 81, 'F23', 134, 'VK_F23', '', ''],
        [1, 121, 'F24', 82, 'F24', 135, 'VK_F24', '', ''],
        [1, 122, 'Open', 0, '', 0, '', '', ''],
        [1, 123, 'Help', 0, '', 0, '', '', ''],
        [1, 124, 'Select', 0, '', 0, '', '', ''],
        [1, 125, 'Again', 0, '', 0, '', '', ''],
        [1, 126, 'Undo', 0, '', 0, '', '', ''],
        [1, 127, 'Cut', 0, '', 0, '', '', ''],
        [1, 128, 'Copy', 0, '', 0, '', '', ''],
        [1, 129, 'Paste', 0, '', 0, '', '', ''],
        [1, 130, 'Find', 0, '', 0, '', '', ''],
        [1, 131, 'AudioVolumeMute', 117, 'AudioVolumeMute', 173, 'VK_VOLUME_MUTE', '', ''],
        [1, 132, 'AudioVolumeUp', 118, 'AudioVolumeUp', 175, 'VK_VOLUME_UP', '', ''],
        [1, 133, 'AudioVolumeDown', 119, 'AudioVolumeDown', 174, 'VK_VOLUME_DOWN', '', ''],
        [1, 134, 'NumpadComma', 110, 'NumPad_Separator', 108, 'VK_SEPARATOR', '', ''],
        [0, 135, 'IntlRo', 115, 'ABNT_C1', 193, 'VK_ABNT_C1', '', ''],
        [1, 136, 'KanaMode', 0, '', 0, '', '', ''],
        [0, 137, 'IntlYen', 0, '', 0, '', '', ''],
        [1, 138, 'Convert', 0, '', 0, '', '', ''],
        [1, 139, 'NonConvert', 0, '', 0, '', '', ''],
        [1, 140, 'Lang1', 0, '', 0, '', '', ''],
        [1, 141, 'Lang2', 0, '', 0, '', '', ''],
        [1, 142, 'Lang3', 0, '', 0, '', '', ''],
        [1, 143, 'Lang4', 0, '', 0, '', '', ''],
        [1, 144, 'Lang5', 0, '', 0, '', '', ''],
        [1, 145, 'Abort', 0, '', 0, '', '', ''],
        [1, 146, 'Props', 0, '', 0, '', '', ''],
        [1, 147, 'NumpadParenLeft', 0, '', 0, '', '', ''],
        [1, 148, 'NumpadParenRight', 0, '', 0, '', '', ''],
        [1, 149, 'NumpadBackspace', 0, '', 0, '', '', ''],
        [1, 150, 'NumpadMemoryStore', 0, '', 0, '', '', ''],
        [1, 151, 'NumpadMemoryRecall', 0, '', 0, '', '', ''],
        [1, 152, 'NumpadMemoryClear', 0, '', 0, '', '', ''],
        [1, 153, 'NumpadMemoryAdd', 0, '', 0, '', '', ''],
        [1, 154, 'NumpadMemorySubtract', 0, '', 0, '', '', ''],
        [1, 155, 'NumpadClear', 131, 'Clear', 12, 'VK_CLEAR', '', ''],
        [1, 156, 'NumpadClearEntry', 0, '', 0, '', '', ''],
        [1, 0, '', 5, 'Ctrl', 17, 'VK_CONTROL', '', ''],
        [1, 0, '', 4, 'Shift', 16, 'VK_SHIFT', '', ''],
        [1, 0, '', 6, 'Alt', 18, 'VK_MENU', '', ''],
        [1, 0, '', 57, 'Meta', 91, 'VK_COMMAND', '', ''],
        [1, 157, 'ControlLeft', 5, '', 0, 'VK_LCONTROL', '', ''],
        [1, 158, 'ShiftLeft', 4, '', 0, 'VK_LSHIFT', '', ''],
        [1, 159, 'AltLeft', 6, '', 0, 'VK_LMENU', '', ''],
        [1, 160, 'MetaLeft', 57, '', 0, 'VK_LWIN', '', ''],
        [1, 161, 'ControlRight', 5, '', 0, 'VK_RCONTROL', '', ''],
        [1, 162, 'ShiftRight', 4, '', 0, 'VK_RSHIFT', '', ''],
        [1, 163, 'AltRight', 6, '', 0, 'VK_RMENU', '', ''],
        [1, 164, 'MetaRight', 57, '', 0, 'VK_RWIN', '', ''],
        [1, 165, 'BrightnessUp', 0, '', 0, '', '', ''],
        [1, 166, 'BrightnessDown', 0, '', 0, '', '', ''],
        [1, 167, 'MediaPlay', 0, '', 0, '', '', ''],
        [1, 168, 'MediaRecord', 0, '', 0, '', '', ''],
        [1, 169, 'MediaFastForward', 0, '', 0, '', '', ''],
        [1, 170, 'MediaRewind', 0, '', 0, '', '', ''],
        [1, 171, 'MediaTrackNext', 124, 'MediaTrackNext', 176, 'VK_MEDIA_NEXT_TRACK', '', ''],
        [1, 172, 'MediaTrackPrevious', 125, 'MediaTrackPrevious', 177, 'VK_MEDIA_PREV_TRACK', '', ''],
        [1, 173, 'MediaStop', 126, 'MediaStop', 178, 'VK_MEDIA_STOP', '', ''],
        [1, 174, 'Eject', 0, '', 0, '', '', ''],
        [1, 175, 'MediaPlayPause', 127, 'MediaPlayPause', 179, 'VK_MEDIA_PLAY_PAUSE', '', ''],
        [1, 176, 'MediaSelect', 128, 'LaunchMediaPlayer', 181, 'VK_MEDIA_LAUNCH_MEDIA_SELECT', '', ''],
        [1, 177, 'LaunchMail', 129, 'LaunchMail', 180, 'VK_MEDIA_LAUNCH_MAIL', '', ''],
        [1, 178, 'LaunchApp2', 130, 'LaunchApp2', 183, 'VK_MEDIA_LAUNCH_APP2', '', ''],
        [1, 179, 'LaunchApp1', 0, '', 0, 'VK_MEDIA_LAUNCH_APP1', '', ''],
        [1, 180, 'SelectTask', 0, '', 0, '', '', ''],
        [1, 181, 'LaunchScreenSaver', 0, '', 0, '', '', ''],
        [1, 182, 'BrowserSearch', 120, 'BrowserSearch', 170, 'VK_BROWSER_SEARCH', '', ''],
        [1, 183, 'BrowserHome', 121, 'BrowserHome', 172, 'VK_BROWSER_HOME', '', ''],
        [1, 184, 'BrowserBack', 122, 'BrowserBack', 166, 'VK_BROWSER_BACK', '', ''],
        [1, 185, 'BrowserForward', 123, 'BrowserForward', 167, 'VK_BROWSER_FORWARD', '', ''],
        [1, 186, 'BrowserStop', 0, '', 0, 'VK_BROWSER_STOP', '', ''],
        [1, 187, 'BrowserRefresh', 0, '', 0, 'VK_BROWSER_REFRESH', '', ''],
        [1, 188, 'BrowserFavorites', 0, '', 0, 'VK_BROWSER_FAVORITES', '', ''],
        [1, 189, 'ZoomToggle', 0, '', 0, '', '', ''],
        [1, 190, 'MailReply', 0, '', 0, '', '', ''],
        [1, 191, 'MailForward', 0, '', 0, '', '', ''],
        [1, 192, 'MailSend', 0, '', 0, '', '', ''],
        [1, 0, '', 114, 'KeyInComposition', 229, '', '', ''],
        [1, 0, '', 116, 'ABNT_C2', 194, 'VK_ABNT_C2', '', ''],
        [1, 0, '', 96, 'OEM_8', 223, 'VK_OEM_8', '', ''],
        [1, 0, '', 0, '', 0, 'VK_KANA', '', ''],
        [1, 0, '', 0, '', 0, 'VK_HANGUL', '', ''],
        [1, 0, '', 0, '', 0, 'VK_JUNJA', '', ''],
        [1, 0, '', 0, '', 0, 'VK_FINAL', '', ''],
        [1, 0, '', 0, '', 0, 'VK_HANJA', '', ''],
        [1, 0, '', 0, '', 0, 'VK_KANJI', '', ''],
        [1, 0, '', 0, '', 0, 'VK_CONVERT', '', ''],
        [1, 0, '', 0, '', 0, 'VK_NONCONVERT', '', ''],
        [1, 0, '', 0, '', 0, 'VK_ACCEPT', '', ''],
        [1, 0, '', 0, '', 0, 'VK_MODECHANGE', '', ''],
        [1, 0, '', 0, '', 0, 'VK_SELECT', '', ''],
        [1, 0, '', 0, '', 0, 'VK_PRINT', '', ''],
        [1, 0, '', 0, '', 0, 'VK_EXECUTE', '', ''],
        [1, 0, '', 0, '', 0, 'VK_SNAPSHOT', '', ''],
        [1, 0, '', 0, '', 0, 'VK_HELP', '', ''],
        [1, 0, '', 0, '', 0, 'VK_APPS', '', ''],
        [1, 0, '', 0, '', 0, 'VK_PROCESSKEY', '', ''],
        [1, 0, '', 0, '', 0, 'VK_PACKET', '', ''],
        [1, 0, '', 0, '', 0, 'VK_DBE_SBCSCHAR', '', ''],
        [1, 0, '', 0, '', 0, 'VK_DBE_DBCSCHAR', '', ''],
        [1, 0, '', 0, '', 0, 'VK_ATTN', '', ''],
        [1, 0, '', 0, '', 0, 'VK_CRSEL', '', ''],
        [1, 0, '', 0, '', 0, 'VK_EXSEL', '', ''],
        [1, 0, '', 0, '', 0, 'VK_EREOF', '', ''],
        [1, 0, '', 0, '', 0, 'VK_PLAY', '', ''],
        [1, 0, '', 0, '', 0, 'VK_ZOOM', '', ''],
        [1, 0, '', 0, '', 0, 'VK_NONAME', '', ''],
        [1, 0, '', 0, '', 0, 'VK_PA1', '', ''],
        [1, 0, '', 0, '', 0, 'VK_OEM_CLEAR', '', ''],
      ],
      n = [],
      r = [];
    for (let i of t) {
      let [s, o, a, u, l, c, f, h, g] = i;
      if (
        (r[o] ||
          ((r[o] = !0),
          (s7[o] = a),
          (o7[a] = o),
          (a7[a.toLowerCase()] = o),
          s && ((Lp[o] = u), u !== 0 && u !== 3 && u !== 5 && u !== 4 && u !== 6 && u !== 57 && (Ol[u] = o))),
        !n[u])
      ) {
        if (((n[u] = !0), !l)) throw new Error(`String representation missing for key code ${u} around scan code ${a}`);
        (na.define(u, l), Rl.define(u, h || l), kl.define(u, g || h || l));
      }
      (c && (r7[c] = u), f && (i7[f] = u));
    }
    Ol[3] = 46;
  })();
  var wp;
  (function (e) {
    function t(a) {
      return na.keyCodeToStr(a);
    }
    e.toString = t;
    function n(a) {
      return na.strToKeyCode(a);
    }
    e.fromString = n;
    function r(a) {
      return Rl.keyCodeToStr(a);
    }
    e.toUserSettingsUS = r;
    function i(a) {
      return kl.keyCodeToStr(a);
    }
    e.toUserSettingsGeneral = i;
    function s(a) {
      return Rl.strToKeyCode(a) || kl.strToKeyCode(a);
    }
    e.fromUserSettings = s;
    function o(a) {
      if (a >= 98 && a <= 113) return null;
      switch (a) {
        case 16:
          return 'Up';
        case 18:
          return 'Down';
        case 15:
          return 'Left';
        case 17:
          return 'Right';
      }
      return na.keyCodeToStr(a);
    }
    e.toElectronAccelerator = o;
  })(wp || (wp = {}));
  function Ip(e, t) {
    let n = ((t & 65535) << 16) >>> 0;
    return (e | n) >>> 0;
  }
  var ra = class e extends ae {
    constructor(t, n, r, i) {
      (super(t, n, r, i),
        (this.selectionStartLineNumber = t),
        (this.selectionStartColumn = n),
        (this.positionLineNumber = r),
        (this.positionColumn = i));
    }
    toString() {
      return (
        '[' +
        this.selectionStartLineNumber +
        ',' +
        this.selectionStartColumn +
        ' -> ' +
        this.positionLineNumber +
        ',' +
        this.positionColumn +
        ']'
      );
    }
    equalsSelection(t) {
      return e.selectionsEqual(this, t);
    }
    static selectionsEqual(t, n) {
      return (
        t.selectionStartLineNumber === n.selectionStartLineNumber &&
        t.selectionStartColumn === n.selectionStartColumn &&
        t.positionLineNumber === n.positionLineNumber &&
        t.positionColumn === n.positionColumn
      );
    }
    getDirection() {
      return this.selectionStartLineNumber === this.startLineNumber && this.selectionStartColumn === this.startColumn
        ? 0
        : 1;
    }
    setEndPosition(t, n) {
      return this.getDirection() === 0
        ? new e(this.startLineNumber, this.startColumn, t, n)
        : new e(t, n, this.startLineNumber, this.startColumn);
    }
    getPosition() {
      return new Ne(this.positionLineNumber, this.positionColumn);
    }
    getSelectionStart() {
      return new Ne(this.selectionStartLineNumber, this.selectionStartColumn);
    }
    setStartPosition(t, n) {
      return this.getDirection() === 0
        ? new e(t, n, this.endLineNumber, this.endColumn)
        : new e(this.endLineNumber, this.endColumn, t, n);
    }
    static fromPositions(t, n = t) {
      return new e(t.lineNumber, t.column, n.lineNumber, n.column);
    }
    static fromRange(t, n) {
      return n === 0
        ? new e(t.startLineNumber, t.startColumn, t.endLineNumber, t.endColumn)
        : new e(t.endLineNumber, t.endColumn, t.startLineNumber, t.startColumn);
    }
    static liftSelection(t) {
      return new e(t.selectionStartLineNumber, t.selectionStartColumn, t.positionLineNumber, t.positionColumn);
    }
    static selectionsArrEqual(t, n) {
      if ((t && !n) || (!t && n)) return !1;
      if (!t && !n) return !0;
      if (t.length !== n.length) return !1;
      for (let r = 0, i = t.length; r < i; r++) if (!this.selectionsEqual(t[r], n[r])) return !1;
      return !0;
    }
    static isISelection(t) {
      return (
        t &&
        typeof t.selectionStartLineNumber == 'number' &&
        typeof t.selectionStartColumn == 'number' &&
        typeof t.positionLineNumber == 'number' &&
        typeof t.positionColumn == 'number'
      );
    }
    static createWithDirection(t, n, r, i, s) {
      return s === 0 ? new e(t, n, r, i) : new e(r, i, t, n);
    }
  };
  function Rp(e) {
    return typeof e == 'string';
  }
  var kp = Object.create(null);
  function p(e, t) {
    if (Rp(t)) {
      let n = kp[t];
      if (n === void 0) throw new Error(`${e} references an unknown codicon: ${t}`);
      t = n;
    }
    return ((kp[e] = t), { id: e });
  }
  var Op = {
    add: p('add', 6e4),
    plus: p('plus', 6e4),
    gistNew: p('gist-new', 6e4),
    repoCreate: p('repo-create', 6e4),
    lightbulb: p('lightbulb', 60001),
    lightBulb: p('light-bulb', 60001),
    repo: p('repo', 60002),
    repoDelete: p('repo-delete', 60002),
    gistFork: p('gist-fork', 60003),
    repoForked: p('repo-forked', 60003),
    gitPullRequest: p('git-pull-request', 60004),
    gitPullRequestAbandoned: p('git-pull-request-abandoned', 60004),
    recordKeys: p('record-keys', 60005),
    keyboard: p('keyboard', 60005),
    tag: p('tag', 60006),
    gitPullRequestLabel: p('git-pull-request-label', 60006),
    tagAdd: p('tag-add', 60006),
    tagRemove: p('tag-remove', 60006),
    person: p('person', 60007),
    personFollow: p('person-follow', 60007),
    personOutline: p('person-outline', 60007),
    personFilled: p('person-filled', 60007),
    gitBranch: p('git-branch', 60008),
    gitBranchCreate: p('git-branch-create', 60008),
    gitBranchDelete: p('git-branch-delete', 60008),
    sourceControl: p('source-control', 60008),
    mirror: p('mirror', 60009),
    mirrorPublic: p('mirror-public', 60009),
    star: p('star', 60010),
    starAdd: p('star-add', 60010),
    starDelete: p('star-delete', 60010),
    starEmpty: p('star-empty', 60010),
    comment: p('comment', 60011),
    commentAdd: p('comment-add', 60011),
    alert: p('alert', 60012),
    warning: p('warning', 60012),
    search: p('search', 60013),
    searchSave: p('search-save', 60013),
    logOut: p('log-out', 60014),
    signOut: p('sign-out', 60014),
    logIn: p('log-in', 60015),
    signIn: p('sign-in', 60015),
    eye: p('eye', 60016),
    eyeUnwatch: p('eye-unwatch', 60016),
    eyeWatch: p('eye-watch', 60016),
    circleFilled: p('circle-filled', 60017),
    primitiveDot: p('primitive-dot', 60017),
    closeDirty: p('close-dirty', 60017),
    debugBreakpoint: p('debug-breakpoint', 60017),
    debugBreakpointDisabled: p('debug-breakpoint-disabled', 60017),
    debugHint: p('debug-hint', 60017),
    terminalDecorationSuccess: p('terminal-decoration-success', 60017),
    primitiveSquare: p('primitive-square', 60018),
    edit: p('edit', 60019),
    pencil: p('pencil', 60019),
    info: p('info', 60020),
    issueOpened: p('issue-opened', 60020),
    gistPrivate: p('gist-private', 60021),
    gitForkPrivate: p('git-fork-private', 60021),
    lock: p('lock', 60021),
    mirrorPrivate: p('mirror-private', 60021),
    close: p('close', 60022),
    removeClose: p('remove-close', 60022),
    x: p('x', 60022),
    repoSync: p('repo-sync', 60023),
    sync: p('sync', 60023),
    clone: p('clone', 60024),
    desktopDownload: p('desktop-download', 60024),
    beaker: p('beaker', 60025),
    microscope: p('microscope', 60025),
    vm: p('vm', 60026),
    deviceDesktop: p('device-desktop', 60026),
    file: p('file', 60027),
    fileText: p('file-text', 60027),
    more: p('more', 60028),
    ellipsis: p('ellipsis', 60028),
    kebabHorizontal: p('kebab-horizontal', 60028),
    mailReply: p('mail-reply', 60029),
    reply: p('reply', 60029),
    organization: p('organization', 60030),
    organizationFilled: p('organization-filled', 60030),
    organizationOutline: p('organization-outline', 60030),
    newFile: p('new-file', 60031),
    fileAdd: p('file-add', 60031),
    newFolder: p('new-folder', 60032),
    fileDirectoryCreate: p('file-directory-create', 60032),
    trash: p('trash', 60033),
    trashcan: p('trashcan', 60033),
    history: p('history', 60034),
    clock: p('clock', 60034),
    folder: p('folder', 60035),
    fileDirectory: p('file-directory', 60035),
    symbolFolder: p('symbol-folder', 60035),
    logoGithub: p('logo-github', 60036),
    markGithub: p('mark-github', 60036),
    github: p('github', 60036),
    terminal: p('terminal', 60037),
    console: p('console', 60037),
    repl: p('repl', 60037),
    zap: p('zap', 60038),
    symbolEvent: p('symbol-event', 60038),
    error: p('error', 60039),
    stop: p('stop', 60039),
    variable: p('variable', 60040),
    symbolVariable: p('symbol-variable', 60040),
    array: p('array', 60042),
    symbolArray: p('symbol-array', 60042),
    symbolModule: p('symbol-module', 60043),
    symbolPackage: p('symbol-package', 60043),
    symbolNamespace: p('symbol-namespace', 60043),
    symbolObject: p('symbol-object', 60043),
    symbolMethod: p('symbol-method', 60044),
    symbolFunction: p('symbol-function', 60044),
    symbolConstructor: p('symbol-constructor', 60044),
    symbolBoolean: p('symbol-boolean', 60047),
    symbolNull: p('symbol-null', 60047),
    symbolNumeric: p('symbol-numeric', 60048),
    symbolNumber: p('symbol-number', 60048),
    symbolStructure: p('symbol-structure', 60049),
    symbolStruct: p('symbol-struct', 60049),
    symbolParameter: p('symbol-parameter', 60050),
    symbolTypeParameter: p('symbol-type-parameter', 60050),
    symbolKey: p('symbol-key', 60051),
    symbolText: p('symbol-text', 60051),
    symbolReference: p('symbol-reference', 60052),
    goToFile: p('go-to-file', 60052),
    symbolEnum: p('symbol-enum', 60053),
    symbolValue: p('symbol-value', 60053),
    symbolRuler: p('symbol-ruler', 60054),
    symbolUnit: p('symbol-unit', 60054),
    activateBreakpoints: p('activate-breakpoints', 60055),
    archive: p('archive', 60056),
    arrowBoth: p('arrow-both', 60057),
    arrowDown: p('arrow-down', 60058),
    arrowLeft: p('arrow-left', 60059),
    arrowRight: p('arrow-right', 60060),
    arrowSmallDown: p('arrow-small-down', 60061),
    arrowSmallLeft: p('arrow-small-left', 60062),
    arrowSmallRight: p('arrow-small-right', 60063),
    arrowSmallUp: p('arrow-small-up', 60064),
    arrowUp: p('arrow-up', 60065),
    bell: p('bell', 60066),
    bold: p('bold', 60067),
    book: p('book', 60068),
    bookmark: p('bookmark', 60069),
    debugBreakpointConditionalUnverified: p('debug-breakpoint-conditional-unverified', 60070),
    debugBreakpointConditional: p('debug-breakpoint-conditional', 60071),
    debugBreakpointConditionalDisabled: p('debug-breakpoint-conditional-disabled', 60071),
    debugBreakpointDataUnverified: p('debug-breakpoint-data-unverified', 60072),
    debugBreakpointData: p('debug-breakpoint-data', 60073),
    debugBreakpointDataDisabled: p('debug-breakpoint-data-disabled', 60073),
    debugBreakpointLogUnverified: p('debug-breakpoint-log-unverified', 60074),
    debugBreakpointLog: p('debug-breakpoint-log', 60075),
    debugBreakpointLogDisabled: p('debug-breakpoint-log-disabled', 60075),
    briefcase: p('briefcase', 60076),
    broadcast: p('broadcast', 60077),
    browser: p('browser', 60078),
    bug: p('bug', 60079),
    calendar: p('calendar', 60080),
    caseSensitive: p('case-sensitive', 60081),
    check: p('check', 60082),
    checklist: p('checklist', 60083),
    chevronDown: p('chevron-down', 60084),
    chevronLeft: p('chevron-left', 60085),
    chevronRight: p('chevron-right', 60086),
    chevronUp: p('chevron-up', 60087),
    chromeClose: p('chrome-close', 60088),
    chromeMaximize: p('chrome-maximize', 60089),
    chromeMinimize: p('chrome-minimize', 60090),
    chromeRestore: p('chrome-restore', 60091),
    circleOutline: p('circle-outline', 60092),
    circle: p('circle', 60092),
    debugBreakpointUnverified: p('debug-breakpoint-unverified', 60092),
    terminalDecorationIncomplete: p('terminal-decoration-incomplete', 60092),
    circleSlash: p('circle-slash', 60093),
    circuitBoard: p('circuit-board', 60094),
    clearAll: p('clear-all', 60095),
    clippy: p('clippy', 60096),
    closeAll: p('close-all', 60097),
    cloudDownload: p('cloud-download', 60098),
    cloudUpload: p('cloud-upload', 60099),
    code: p('code', 60100),
    collapseAll: p('collapse-all', 60101),
    colorMode: p('color-mode', 60102),
    commentDiscussion: p('comment-discussion', 60103),
    creditCard: p('credit-card', 60105),
    dash: p('dash', 60108),
    dashboard: p('dashboard', 60109),
    database: p('database', 60110),
    debugContinue: p('debug-continue', 60111),
    debugDisconnect: p('debug-disconnect', 60112),
    debugPause: p('debug-pause', 60113),
    debugRestart: p('debug-restart', 60114),
    debugStart: p('debug-start', 60115),
    debugStepInto: p('debug-step-into', 60116),
    debugStepOut: p('debug-step-out', 60117),
    debugStepOver: p('debug-step-over', 60118),
    debugStop: p('debug-stop', 60119),
    debug: p('debug', 60120),
    deviceCameraVideo: p('device-camera-video', 60121),
    deviceCamera: p('device-camera', 60122),
    deviceMobile: p('device-mobile', 60123),
    diffAdded: p('diff-added', 60124),
    diffIgnored: p('diff-ignored', 60125),
    diffModified: p('diff-modified', 60126),
    diffRemoved: p('diff-removed', 60127),
    diffRenamed: p('diff-renamed', 60128),
    diff: p('diff', 60129),
    diffSidebyside: p('diff-sidebyside', 60129),
    discard: p('discard', 60130),
    editorLayout: p('editor-layout', 60131),
    emptyWindow: p('empty-window', 60132),
    exclude: p('exclude', 60133),
    extensions: p('extensions', 60134),
    eyeClosed: p('eye-closed', 60135),
    fileBinary: p('file-binary', 60136),
    fileCode: p('file-code', 60137),
    fileMedia: p('file-media', 60138),
    filePdf: p('file-pdf', 60139),
    fileSubmodule: p('file-submodule', 60140),
    fileSymlinkDirectory: p('file-symlink-directory', 60141),
    fileSymlinkFile: p('file-symlink-file', 60142),
    fileZip: p('file-zip', 60143),
    files: p('files', 60144),
    filter: p('filter', 60145),
    flame: p('flame', 60146),
    foldDown: p('fold-down', 60147),
    foldUp: p('fold-up', 60148),
    fold: p('fold', 60149),
    folderActive: p('folder-active', 60150),
    folderOpened: p('folder-opened', 60151),
    gear: p('gear', 60152),
    gift: p('gift', 60153),
    gistSecret: p('gist-secret', 60154),
    gist: p('gist', 60155),
    gitCommit: p('git-commit', 60156),
    gitCompare: p('git-compare', 60157),
    compareChanges: p('compare-changes', 60157),
    gitMerge: p('git-merge', 60158),
    githubAction: p('github-action', 60159),
    githubAlt: p('github-alt', 60160),
    globe: p('globe', 60161),
    grabber: p('grabber', 60162),
    graph: p('graph', 60163),
    gripper: p('gripper', 60164),
    heart: p('heart', 60165),
    home: p('home', 60166),
    horizontalRule: p('horizontal-rule', 60167),
    hubot: p('hubot', 60168),
    inbox: p('inbox', 60169),
    issueReopened: p('issue-reopened', 60171),
    issues: p('issues', 60172),
    italic: p('italic', 60173),
    jersey: p('jersey', 60174),
    json: p('json', 60175),
    kebabVertical: p('kebab-vertical', 60176),
    key: p('key', 60177),
    law: p('law', 60178),
    lightbulbAutofix: p('lightbulb-autofix', 60179),
    linkExternal: p('link-external', 60180),
    link: p('link', 60181),
    listOrdered: p('list-ordered', 60182),
    listUnordered: p('list-unordered', 60183),
    liveShare: p('live-share', 60184),
    loading: p('loading', 60185),
    location: p('location', 60186),
    mailRead: p('mail-read', 60187),
    mail: p('mail', 60188),
    markdown: p('markdown', 60189),
    megaphone: p('megaphone', 60190),
    mention: p('mention', 60191),
    milestone: p('milestone', 60192),
    gitPullRequestMilestone: p('git-pull-request-milestone', 60192),
    mortarBoard: p('mortar-board', 60193),
    move: p('move', 60194),
    multipleWindows: p('multiple-windows', 60195),
    mute: p('mute', 60196),
    noNewline: p('no-newline', 60197),
    note: p('note', 60198),
    octoface: p('octoface', 60199),
    openPreview: p('open-preview', 60200),
    package: p('package', 60201),
    paintcan: p('paintcan', 60202),
    pin: p('pin', 60203),
    play: p('play', 60204),
    run: p('run', 60204),
    plug: p('plug', 60205),
    preserveCase: p('preserve-case', 60206),
    preview: p('preview', 60207),
    project: p('project', 60208),
    pulse: p('pulse', 60209),
    question: p('question', 60210),
    quote: p('quote', 60211),
    radioTower: p('radio-tower', 60212),
    reactions: p('reactions', 60213),
    references: p('references', 60214),
    refresh: p('refresh', 60215),
    regex: p('regex', 60216),
    remoteExplorer: p('remote-explorer', 60217),
    remote: p('remote', 60218),
    remove: p('remove', 60219),
    replaceAll: p('replace-all', 60220),
    replace: p('replace', 60221),
    repoClone: p('repo-clone', 60222),
    repoForcePush: p('repo-force-push', 60223),
    repoPull: p('repo-pull', 60224),
    repoPush: p('repo-push', 60225),
    report: p('report', 60226),
    requestChanges: p('request-changes', 60227),
    rocket: p('rocket', 60228),
    rootFolderOpened: p('root-folder-opened', 60229),
    rootFolder: p('root-folder', 60230),
    rss: p('rss', 60231),
    ruby: p('ruby', 60232),
    saveAll: p('save-all', 60233),
    saveAs: p('save-as', 60234),
    save: p('save', 60235),
    screenFull: p('screen-full', 60236),
    screenNormal: p('screen-normal', 60237),
    searchStop: p('search-stop', 60238),
    server: p('server', 60240),
    settingsGear: p('settings-gear', 60241),
    settings: p('settings', 60242),
    shield: p('shield', 60243),
    smiley: p('smiley', 60244),
    sortPrecedence: p('sort-precedence', 60245),
    splitHorizontal: p('split-horizontal', 60246),
    splitVertical: p('split-vertical', 60247),
    squirrel: p('squirrel', 60248),
    starFull: p('star-full', 60249),
    starHalf: p('star-half', 60250),
    symbolClass: p('symbol-class', 60251),
    symbolColor: p('symbol-color', 60252),
    symbolConstant: p('symbol-constant', 60253),
    symbolEnumMember: p('symbol-enum-member', 60254),
    symbolField: p('symbol-field', 60255),
    symbolFile: p('symbol-file', 60256),
    symbolInterface: p('symbol-interface', 60257),
    symbolKeyword: p('symbol-keyword', 60258),
    symbolMisc: p('symbol-misc', 60259),
    symbolOperator: p('symbol-operator', 60260),
    symbolProperty: p('symbol-property', 60261),
    wrench: p('wrench', 60261),
    wrenchSubaction: p('wrench-subaction', 60261),
    symbolSnippet: p('symbol-snippet', 60262),
    tasklist: p('tasklist', 60263),
    telescope: p('telescope', 60264),
    textSize: p('text-size', 60265),
    threeBars: p('three-bars', 60266),
    thumbsdown: p('thumbsdown', 60267),
    thumbsup: p('thumbsup', 60268),
    tools: p('tools', 60269),
    triangleDown: p('triangle-down', 60270),
    triangleLeft: p('triangle-left', 60271),
    triangleRight: p('triangle-right', 60272),
    triangleUp: p('triangle-up', 60273),
    twitter: p('twitter', 60274),
    unfold: p('unfold', 60275),
    unlock: p('unlock', 60276),
    unmute: p('unmute', 60277),
    unverified: p('unverified', 60278),
    verified: p('verified', 60279),
    versions: p('versions', 60280),
    vmActive: p('vm-active', 60281),
    vmOutline: p('vm-outline', 60282),
    vmRunning: p('vm-running', 60283),
    watch: p('watch', 60284),
    whitespace: p('whitespace', 60285),
    wholeWord: p('whole-word', 60286),
    window: p('window', 60287),
    wordWrap: p('word-wrap', 60288),
    zoomIn: p('zoom-in', 60289),
    zoomOut: p('zoom-out', 60290),
    listFilter: p('list-filter', 60291),
    listFlat: p('list-flat', 60292),
    listSelection: p('list-selection', 60293),
    selection: p('selection', 60293),
    listTree: p('list-tree', 60294),
    debugBreakpointFunctionUnverified: p('debug-breakpoint-function-unverified', 60295),
    debugBreakpointFunction: p('debug-breakpoint-function', 60296),
    debugBreakpointFunctionDisabled: p('debug-breakpoint-function-disabled', 60296),
    debugStackframeActive: p('debug-stackframe-active', 60297),
    circleSmallFilled: p('circle-small-filled', 60298),
    debugStackframeDot: p('debug-stackframe-dot', 60298),
    terminalDecorationMark: p('terminal-decoration-mark', 60298),
    debugStackframe: p('debug-stackframe', 60299),
    debugStackframeFocused: p('debug-stackframe-focused', 60299),
    debugBreakpointUnsupported: p('debug-breakpoint-unsupported', 60300),
    symbolString: p('symbol-string', 60301),
    debugReverseContinue: p('debug-reverse-continue', 60302),
    debugStepBack: p('debug-step-back', 60303),
    debugRestartFrame: p('debug-restart-frame', 60304),
    debugAlt: p('debug-alt', 60305),
    callIncoming: p('call-incoming', 60306),
    callOutgoing: p('call-outgoing', 60307),
    menu: p('menu', 60308),
    expandAll: p('expand-all', 60309),
    feedback: p('feedback', 60310),
    gitPullRequestReviewer: p('git-pull-request-reviewer', 60310),
    groupByRefType: p('group-by-ref-type', 60311),
    ungroupByRefType: p('ungroup-by-ref-type', 60312),
    account: p('account', 60313),
    gitPullRequestAssignee: p('git-pull-request-assignee', 60313),
    bellDot: p('bell-dot', 60314),
    debugConsole: p('debug-console', 60315),
    library: p('library', 60316),
    output: p('output', 60317),
    runAll: p('run-all', 60318),
    syncIgnored: p('sync-ignored', 60319),
    pinned: p('pinned', 60320),
    githubInverted: p('github-inverted', 60321),
    serverProcess: p('server-process', 60322),
    serverEnvironment: p('server-environment', 60323),
    pass: p('pass', 60324),
    issueClosed: p('issue-closed', 60324),
    stopCircle: p('stop-circle', 60325),
    playCircle: p('play-circle', 60326),
    record: p('record', 60327),
    debugAltSmall: p('debug-alt-small', 60328),
    vmConnect: p('vm-connect', 60329),
    cloud: p('cloud', 60330),
    merge: p('merge', 60331),
    export: p('export', 60332),
    graphLeft: p('graph-left', 60333),
    magnet: p('magnet', 60334),
    notebook: p('notebook', 60335),
    redo: p('redo', 60336),
    checkAll: p('check-all', 60337),
    pinnedDirty: p('pinned-dirty', 60338),
    passFilled: p('pass-filled', 60339),
    circleLargeFilled: p('circle-large-filled', 60340),
    circleLarge: p('circle-large', 60341),
    circleLargeOutline: p('circle-large-outline', 60341),
    combine: p('combine', 60342),
    gather: p('gather', 60342),
    table: p('table', 60343),
    variableGroup: p('variable-group', 60344),
    typeHierarchy: p('type-hierarchy', 60345),
    typeHierarchySub: p('type-hierarchy-sub', 60346),
    typeHierarchySuper: p('type-hierarchy-super', 60347),
    gitPullRequestCreate: p('git-pull-request-create', 60348),
    runAbove: p('run-above', 60349),
    runBelow: p('run-below', 60350),
    notebookTemplate: p('notebook-template', 60351),
    debugRerun: p('debug-rerun', 60352),
    workspaceTrusted: p('workspace-trusted', 60353),
    workspaceUntrusted: p('workspace-untrusted', 60354),
    workspaceUnknown: p('workspace-unknown', 60355),
    terminalCmd: p('terminal-cmd', 60356),
    terminalDebian: p('terminal-debian', 60357),
    terminalLinux: p('terminal-linux', 60358),
    terminalPowershell: p('terminal-powershell', 60359),
    terminalTmux: p('terminal-tmux', 60360),
    terminalUbuntu: p('terminal-ubuntu', 60361),
    terminalBash: p('terminal-bash', 60362),
    arrowSwap: p('arrow-swap', 60363),
    copy: p('copy', 60364),
    personAdd: p('person-add', 60365),
    filterFilled: p('filter-filled', 60366),
    wand: p('wand', 60367),
    debugLineByLine: p('debug-line-by-line', 60368),
    inspect: p('inspect', 60369),
    layers: p('layers', 60370),
    layersDot: p('layers-dot', 60371),
    layersActive: p('layers-active', 60372),
    compass: p('compass', 60373),
    compassDot: p('compass-dot', 60374),
    compassActive: p('compass-active', 60375),
    azure: p('azure', 60376),
    issueDraft: p('issue-draft', 60377),
    gitPullRequestClosed: p('git-pull-request-closed', 60378),
    gitPullRequestDraft: p('git-pull-request-draft', 60379),
    debugAll: p('debug-all', 60380),
    debugCoverage: p('debug-coverage', 60381),
    runErrors: p('run-errors', 60382),
    folderLibrary: p('folder-library', 60383),
    debugContinueSmall: p('debug-continue-small', 60384),
    beakerStop: p('beaker-stop', 60385),
    graphLine: p('graph-line', 60386),
    graphScatter: p('graph-scatter', 60387),
    pieChart: p('pie-chart', 60388),
    bracket: p('bracket', 60175),
    bracketDot: p('bracket-dot', 60389),
    bracketError: p('bracket-error', 60390),
    lockSmall: p('lock-small', 60391),
    azureDevops: p('azure-devops', 60392),
    verifiedFilled: p('verified-filled', 60393),
    newline: p('newline', 60394),
    layout: p('layout', 60395),
    layoutActivitybarLeft: p('layout-activitybar-left', 60396),
    layoutActivitybarRight: p('layout-activitybar-right', 60397),
    layoutPanelLeft: p('layout-panel-left', 60398),
    layoutPanelCenter: p('layout-panel-center', 60399),
    layoutPanelJustify: p('layout-panel-justify', 60400),
    layoutPanelRight: p('layout-panel-right', 60401),
    layoutPanel: p('layout-panel', 60402),
    layoutSidebarLeft: p('layout-sidebar-left', 60403),
    layoutSidebarRight: p('layout-sidebar-right', 60404),
    layoutStatusbar: p('layout-statusbar', 60405),
    layoutMenubar: p('layout-menubar', 60406),
    layoutCentered: p('layout-centered', 60407),
    target: p('target', 60408),
    indent: p('indent', 60409),
    recordSmall: p('record-small', 60410),
    errorSmall: p('error-small', 60411),
    terminalDecorationError: p('terminal-decoration-error', 60411),
    arrowCircleDown: p('arrow-circle-down', 60412),
    arrowCircleLeft: p('arrow-circle-left', 60413),
    arrowCircleRight: p('arrow-circle-right', 60414),
    arrowCircleUp: p('arrow-circle-up', 60415),
    layoutSidebarRightOff: p('layout-sidebar-right-off', 60416),
    layoutPanelOff: p('layout-panel-off', 60417),
    layoutSidebarLeftOff: p('layout-sidebar-left-off', 60418),
    blank: p('blank', 60419),
    heartFilled: p('heart-filled', 60420),
    map: p('map', 60421),
    mapHorizontal: p('map-horizontal', 60421),
    foldHorizontal: p('fold-horizontal', 60421),
    mapFilled: p('map-filled', 60422),
    mapHorizontalFilled: p('map-horizontal-filled', 60422),
    foldHorizontalFilled: p('fold-horizontal-filled', 60422),
    circleSmall: p('circle-small', 60423),
    bellSlash: p('bell-slash', 60424),
    bellSlashDot: p('bell-slash-dot', 60425),
    commentUnresolved: p('comment-unresolved', 60426),
    gitPullRequestGoToChanges: p('git-pull-request-go-to-changes', 60427),
    gitPullRequestNewChanges: p('git-pull-request-new-changes', 60428),
    searchFuzzy: p('search-fuzzy', 60429),
    commentDraft: p('comment-draft', 60430),
    send: p('send', 60431),
    sparkle: p('sparkle', 60432),
    insert: p('insert', 60433),
    mic: p('mic', 60434),
    thumbsdownFilled: p('thumbsdown-filled', 60435),
    thumbsupFilled: p('thumbsup-filled', 60436),
    coffee: p('coffee', 60437),
    snake: p('snake', 60438),
    game: p('game', 60439),
    vr: p('vr', 60440),
    chip: p('chip', 60441),
    piano: p('piano', 60442),
    music: p('music', 60443),
    micFilled: p('mic-filled', 60444),
    repoFetch: p('repo-fetch', 60445),
    copilot: p('copilot', 60446),
    lightbulbSparkle: p('lightbulb-sparkle', 60447),
    robot: p('robot', 60448),
    sparkleFilled: p('sparkle-filled', 60449),
    diffSingle: p('diff-single', 60450),
    diffMultiple: p('diff-multiple', 60451),
    surroundWith: p('surround-with', 60452),
    share: p('share', 60453),
    gitStash: p('git-stash', 60454),
    gitStashApply: p('git-stash-apply', 60455),
    gitStashPop: p('git-stash-pop', 60456),
    vscode: p('vscode', 60457),
    vscodeInsiders: p('vscode-insiders', 60458),
    codeOss: p('code-oss', 60459),
    runCoverage: p('run-coverage', 60460),
    runAllCoverage: p('run-all-coverage', 60461),
    coverage: p('coverage', 60462),
    githubProject: p('github-project', 60463),
    mapVertical: p('map-vertical', 60464),
    foldVertical: p('fold-vertical', 60464),
    mapVerticalFilled: p('map-vertical-filled', 60465),
    foldVerticalFilled: p('fold-vertical-filled', 60465),
    goToSearch: p('go-to-search', 60466),
    percentage: p('percentage', 60467),
    sortPercentage: p('sort-percentage', 60467),
    attach: p('attach', 60468),
  };
  var u7 = {
      dialogError: p('dialog-error', 'error'),
      dialogWarning: p('dialog-warning', 'warning'),
      dialogInfo: p('dialog-info', 'info'),
      dialogClose: p('dialog-close', 'close'),
      treeItemExpanded: p('tree-item-expanded', 'chevron-down'),
      treeFilterOnTypeOn: p('tree-filter-on-type-on', 'list-filter'),
      treeFilterOnTypeOff: p('tree-filter-on-type-off', 'list-selection'),
      treeFilterClear: p('tree-filter-clear', 'close'),
      treeItemLoading: p('tree-item-loading', 'loading'),
      menuSelection: p('menu-selection', 'check'),
      menuSubmenu: p('menu-submenu', 'chevron-right'),
      menuBarMore: p('menubar-more', 'more'),
      scrollbarButtonLeft: p('scrollbar-button-left', 'triangle-left'),
      scrollbarButtonRight: p('scrollbar-button-right', 'triangle-right'),
      scrollbarButtonUp: p('scrollbar-button-up', 'triangle-up'),
      scrollbarButtonDown: p('scrollbar-button-down', 'triangle-down'),
      toolBarMore: p('toolbar-more', 'more'),
      quickInputBack: p('quick-input-back', 'arrow-left'),
      dropDownButton: p('drop-down-button', 60084),
      symbolCustomColor: p('symbol-customcolor', 60252),
      exportIcon: p('export', 60332),
      workspaceUnspecified: p('workspace-unspecified', 60355),
      newLine: p('newline', 60394),
      thumbsDownFilled: p('thumbsdown-filled', 60435),
      thumbsUpFilled: p('thumbsup-filled', 60436),
      gitFetch: p('git-fetch', 60445),
      lightbulbSparkleAutofix: p('lightbulb-sparkle-autofix', 60447),
      debugBreakpointPending: p('debug-breakpoint-pending', 60377),
    },
    ie = { ...Op, ...u7 };
  var $s = class {
      constructor() {
        ((this._tokenizationSupports = new Map()),
          (this._factories = new Map()),
          (this._onDidChange = new ct()),
          (this.onDidChange = this._onDidChange.event),
          (this._colorMap = null));
      }
      handleChange(t) {
        this._onDidChange.fire({ changedLanguages: t, changedColorMap: !1 });
      }
      register(t, n) {
        return (
          this._tokenizationSupports.set(t, n),
          this.handleChange([t]),
          ur(() => {
            this._tokenizationSupports.get(t) === n && (this._tokenizationSupports.delete(t), this.handleChange([t]));
          })
        );
      }
      get(t) {
        return this._tokenizationSupports.get(t) || null;
      }
      registerFactory(t, n) {
        this._factories.get(t)?.dispose();
        let r = new Ml(this, t, n);
        return (
          this._factories.set(t, r),
          ur(() => {
            let i = this._factories.get(t);
            !i || i !== r || (this._factories.delete(t), i.dispose());
          })
        );
      }
      async getOrCreate(t) {
        let n = this.get(t);
        if (n) return n;
        let r = this._factories.get(t);
        return !r || r.isResolved ? null : (await r.resolve(), this.get(t));
      }
      isResolved(t) {
        if (this.get(t)) return !0;
        let r = this._factories.get(t);
        return !!(!r || r.isResolved);
      }
      setColorMap(t) {
        ((this._colorMap = t),
          this._onDidChange.fire({
            changedLanguages: Array.from(this._tokenizationSupports.keys()),
            changedColorMap: !0,
          }));
      }
      getColorMap() {
        return this._colorMap;
      }
      getDefaultBackground() {
        return this._colorMap && this._colorMap.length > 2 ? this._colorMap[2] : null;
      }
    },
    Ml = class extends on {
      get isResolved() {
        return this._isResolved;
      }
      constructor(t, n, r) {
        (super(),
          (this._registry = t),
          (this._languageId = n),
          (this._factory = r),
          (this._isDisposed = !1),
          (this._resolvePromise = null),
          (this._isResolved = !1));
      }
      dispose() {
        ((this._isDisposed = !0), super.dispose());
      }
      async resolve() {
        return (this._resolvePromise || (this._resolvePromise = this._create()), this._resolvePromise);
      }
      async _create() {
        let t = await this._factory.tokenizationSupport;
        ((this._isResolved = !0),
          t && !this._isDisposed && this._register(this._registry.register(this._languageId, t)));
      }
    };
  var ia = class {
    constructor(t, n, r) {
      ((this.offset = t), (this.type = n), (this.language = r), (this._tokenBrand = void 0));
    }
    toString() {
      return '(' + this.offset + ', ' + this.type + ')';
    }
  };
  var Mp;
  (function (e) {
    ((e[(e.Increase = 0)] = 'Increase'), (e[(e.Decrease = 1)] = 'Decrease'));
  })(Mp || (Mp = {}));
  var Pp;
  (function (e) {
    let t = new Map();
    (t.set(0, ie.symbolMethod),
      t.set(1, ie.symbolFunction),
      t.set(2, ie.symbolConstructor),
      t.set(3, ie.symbolField),
      t.set(4, ie.symbolVariable),
      t.set(5, ie.symbolClass),
      t.set(6, ie.symbolStruct),
      t.set(7, ie.symbolInterface),
      t.set(8, ie.symbolModule),
      t.set(9, ie.symbolProperty),
      t.set(10, ie.symbolEvent),
      t.set(11, ie.symbolOperator),
      t.set(12, ie.symbolUnit),
      t.set(13, ie.symbolValue),
      t.set(15, ie.symbolEnum),
      t.set(14, ie.symbolConstant),
      t.set(15, ie.symbolEnum),
      t.set(16, ie.symbolEnumMember),
      t.set(17, ie.symbolKeyword),
      t.set(27, ie.symbolSnippet),
      t.set(18, ie.symbolText),
      t.set(19, ie.symbolColor),
      t.set(20, ie.symbolFile),
      t.set(21, ie.symbolReference),
      t.set(22, ie.symbolCustomColor),
      t.set(23, ie.symbolFolder),
      t.set(24, ie.symbolTypeParameter),
      t.set(25, ie.account),
      t.set(26, ie.issues));
    function n(s) {
      let o = t.get(s);
      return (o || (console.info('No codicon found for CompletionItemKind ' + s), (o = ie.symbolProperty)), o);
    }
    e.toIcon = n;
    let r = new Map();
    (r.set('method', 0),
      r.set('function', 1),
      r.set('constructor', 2),
      r.set('field', 3),
      r.set('variable', 4),
      r.set('class', 5),
      r.set('struct', 6),
      r.set('interface', 7),
      r.set('module', 8),
      r.set('property', 9),
      r.set('event', 10),
      r.set('operator', 11),
      r.set('unit', 12),
      r.set('value', 13),
      r.set('constant', 14),
      r.set('enum', 15),
      r.set('enum-member', 16),
      r.set('enumMember', 16),
      r.set('keyword', 17),
      r.set('snippet', 27),
      r.set('text', 18),
      r.set('color', 19),
      r.set('file', 20),
      r.set('reference', 21),
      r.set('customcolor', 22),
      r.set('folder', 23),
      r.set('type-parameter', 24),
      r.set('typeParameter', 24),
      r.set('account', 25),
      r.set('issue', 26));
    function i(s, o) {
      let a = r.get(s);
      return (typeof a > 'u' && !o && (a = 9), a);
    }
    e.fromString = i;
  })(Pp || (Pp = {}));
  var Bp;
  (function (e) {
    ((e[(e.Automatic = 0)] = 'Automatic'), (e[(e.Explicit = 1)] = 'Explicit'));
  })(Bp || (Bp = {}));
  var Vp;
  (function (e) {
    ((e[(e.Automatic = 0)] = 'Automatic'), (e[(e.PasteAs = 1)] = 'PasteAs'));
  })(Vp || (Vp = {}));
  var Up;
  (function (e) {
    ((e[(e.Invoke = 1)] = 'Invoke'),
      (e[(e.TriggerCharacter = 2)] = 'TriggerCharacter'),
      (e[(e.ContentChange = 3)] = 'ContentChange'));
  })(Up || (Up = {}));
  var $p;
  (function (e) {
    ((e[(e.Text = 0)] = 'Text'), (e[(e.Read = 1)] = 'Read'), (e[(e.Write = 2)] = 'Write'));
  })($p || ($p = {}));
  var T3 = {
    17: ke('Array', 'array'),
    16: ke('Boolean', 'boolean'),
    4: ke('Class', 'class'),
    13: ke('Constant', 'constant'),
    8: ke('Constructor', 'constructor'),
    9: ke('Enum', 'enumeration'),
    21: ke('EnumMember', 'enumeration member'),
    23: ke('Event', 'event'),
    7: ke('Field', 'field'),
    0: ke('File', 'file'),
    11: ke('Function', 'function'),
    10: ke('Interface', 'interface'),
    19: ke('Key', 'key'),
    5: ke('Method', 'method'),
    1: ke('Module', 'module'),
    2: ke('Namespace', 'namespace'),
    20: ke('Null', 'null'),
    15: ke('Number', 'number'),
    18: ke('Object', 'object'),
    24: ke('Operator', 'operator'),
    3: ke('Package', 'package'),
    6: ke('Property', 'property'),
    14: ke('String', 'string'),
    22: ke('Struct', 'struct'),
    25: ke('TypeParameter', 'type parameter'),
    12: ke('Variable', 'variable'),
  };
  var jp;
  (function (e) {
    let t = new Map();
    (t.set(0, ie.symbolFile),
      t.set(1, ie.symbolModule),
      t.set(2, ie.symbolNamespace),
      t.set(3, ie.symbolPackage),
      t.set(4, ie.symbolClass),
      t.set(5, ie.symbolMethod),
      t.set(6, ie.symbolProperty),
      t.set(7, ie.symbolField),
      t.set(8, ie.symbolConstructor),
      t.set(9, ie.symbolEnum),
      t.set(10, ie.symbolInterface),
      t.set(11, ie.symbolFunction),
      t.set(12, ie.symbolVariable),
      t.set(13, ie.symbolConstant),
      t.set(14, ie.symbolString),
      t.set(15, ie.symbolNumber),
      t.set(16, ie.symbolBoolean),
      t.set(17, ie.symbolArray),
      t.set(18, ie.symbolObject),
      t.set(19, ie.symbolKey),
      t.set(20, ie.symbolNull),
      t.set(21, ie.symbolEnumMember),
      t.set(22, ie.symbolStruct),
      t.set(23, ie.symbolEvent),
      t.set(24, ie.symbolOperator),
      t.set(25, ie.symbolTypeParameter));
    function n(r) {
      let i = t.get(r);
      return (i || (console.info('No codicon found for SymbolKind ' + r), (i = ie.symbolProperty)), i);
    }
    e.toIcon = n;
  })(jp || (jp = {}));
  var Gp = class e {
      static {
        this.Comment = new e('comment');
      }
      static {
        this.Imports = new e('imports');
      }
      static {
        this.Region = new e('region');
      }
      static fromValue(t) {
        switch (t) {
          case 'comment':
            return e.Comment;
          case 'imports':
            return e.Imports;
          case 'region':
            return e.Region;
        }
        return new e(t);
      }
      constructor(t) {
        this.value = t;
      }
    },
    qp;
  (function (e) {
    e[(e.AIGenerated = 1)] = 'AIGenerated';
  })(qp || (qp = {}));
  var Hp;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(Hp || (Hp = {}));
  var Wp;
  (function (e) {
    function t(n) {
      return !n || typeof n != 'object' ? !1 : typeof n.id == 'string' && typeof n.title == 'string';
    }
    e.is = t;
  })(Wp || (Wp = {}));
  var zp;
  (function (e) {
    ((e[(e.Type = 1)] = 'Type'), (e[(e.Parameter = 2)] = 'Parameter'));
  })(zp || (zp = {}));
  var S3 = new $s(),
    F3 = new $s(),
    Qp;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(Qp || (Qp = {}));
  var Yp;
  (function (e) {
    ((e[(e.Unknown = 0)] = 'Unknown'), (e[(e.Disabled = 1)] = 'Disabled'), (e[(e.Enabled = 2)] = 'Enabled'));
  })(Yp || (Yp = {}));
  var Jp;
  (function (e) {
    ((e[(e.Invoke = 1)] = 'Invoke'), (e[(e.Auto = 2)] = 'Auto'));
  })(Jp || (Jp = {}));
  var Xp;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.KeepWhitespace = 1)] = 'KeepWhitespace'),
      (e[(e.InsertAsSnippet = 4)] = 'InsertAsSnippet'));
  })(Xp || (Xp = {}));
  var Zp;
  (function (e) {
    ((e[(e.Method = 0)] = 'Method'),
      (e[(e.Function = 1)] = 'Function'),
      (e[(e.Constructor = 2)] = 'Constructor'),
      (e[(e.Field = 3)] = 'Field'),
      (e[(e.Variable = 4)] = 'Variable'),
      (e[(e.Class = 5)] = 'Class'),
      (e[(e.Struct = 6)] = 'Struct'),
      (e[(e.Interface = 7)] = 'Interface'),
      (e[(e.Module = 8)] = 'Module'),
      (e[(e.Property = 9)] = 'Property'),
      (e[(e.Event = 10)] = 'Event'),
      (e[(e.Operator = 11)] = 'Operator'),
      (e[(e.Unit = 12)] = 'Unit'),
      (e[(e.Value = 13)] = 'Value'),
      (e[(e.Constant = 14)] = 'Constant'),
      (e[(e.Enum = 15)] = 'Enum'),
      (e[(e.EnumMember = 16)] = 'EnumMember'),
      (e[(e.Keyword = 17)] = 'Keyword'),
      (e[(e.Text = 18)] = 'Text'),
      (e[(e.Color = 19)] = 'Color'),
      (e[(e.File = 20)] = 'File'),
      (e[(e.Reference = 21)] = 'Reference'),
      (e[(e.Customcolor = 22)] = 'Customcolor'),
      (e[(e.Folder = 23)] = 'Folder'),
      (e[(e.TypeParameter = 24)] = 'TypeParameter'),
      (e[(e.User = 25)] = 'User'),
      (e[(e.Issue = 26)] = 'Issue'),
      (e[(e.Snippet = 27)] = 'Snippet'));
  })(Zp || (Zp = {}));
  var Kp;
  (function (e) {
    e[(e.Deprecated = 1)] = 'Deprecated';
  })(Kp || (Kp = {}));
  var ed;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'),
      (e[(e.TriggerCharacter = 1)] = 'TriggerCharacter'),
      (e[(e.TriggerForIncompleteCompletions = 2)] = 'TriggerForIncompleteCompletions'));
  })(ed || (ed = {}));
  var td;
  (function (e) {
    ((e[(e.EXACT = 0)] = 'EXACT'), (e[(e.ABOVE = 1)] = 'ABOVE'), (e[(e.BELOW = 2)] = 'BELOW'));
  })(td || (td = {}));
  var nd;
  (function (e) {
    ((e[(e.NotSet = 0)] = 'NotSet'),
      (e[(e.ContentFlush = 1)] = 'ContentFlush'),
      (e[(e.RecoverFromMarkers = 2)] = 'RecoverFromMarkers'),
      (e[(e.Explicit = 3)] = 'Explicit'),
      (e[(e.Paste = 4)] = 'Paste'),
      (e[(e.Undo = 5)] = 'Undo'),
      (e[(e.Redo = 6)] = 'Redo'));
  })(nd || (nd = {}));
  var rd;
  (function (e) {
    ((e[(e.LF = 1)] = 'LF'), (e[(e.CRLF = 2)] = 'CRLF'));
  })(rd || (rd = {}));
  var id;
  (function (e) {
    ((e[(e.Text = 0)] = 'Text'), (e[(e.Read = 1)] = 'Read'), (e[(e.Write = 2)] = 'Write'));
  })(id || (id = {}));
  var sd;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.Keep = 1)] = 'Keep'),
      (e[(e.Brackets = 2)] = 'Brackets'),
      (e[(e.Advanced = 3)] = 'Advanced'),
      (e[(e.Full = 4)] = 'Full'));
  })(sd || (sd = {}));
  var od;
  (function (e) {
    ((e[(e.acceptSuggestionOnCommitCharacter = 0)] = 'acceptSuggestionOnCommitCharacter'),
      (e[(e.acceptSuggestionOnEnter = 1)] = 'acceptSuggestionOnEnter'),
      (e[(e.accessibilitySupport = 2)] = 'accessibilitySupport'),
      (e[(e.accessibilityPageSize = 3)] = 'accessibilityPageSize'),
      (e[(e.ariaLabel = 4)] = 'ariaLabel'),
      (e[(e.ariaRequired = 5)] = 'ariaRequired'),
      (e[(e.autoClosingBrackets = 6)] = 'autoClosingBrackets'),
      (e[(e.autoClosingComments = 7)] = 'autoClosingComments'),
      (e[(e.screenReaderAnnounceInlineSuggestion = 8)] = 'screenReaderAnnounceInlineSuggestion'),
      (e[(e.autoClosingDelete = 9)] = 'autoClosingDelete'),
      (e[(e.autoClosingOvertype = 10)] = 'autoClosingOvertype'),
      (e[(e.autoClosingQuotes = 11)] = 'autoClosingQuotes'),
      (e[(e.autoIndent = 12)] = 'autoIndent'),
      (e[(e.automaticLayout = 13)] = 'automaticLayout'),
      (e[(e.autoSurround = 14)] = 'autoSurround'),
      (e[(e.bracketPairColorization = 15)] = 'bracketPairColorization'),
      (e[(e.guides = 16)] = 'guides'),
      (e[(e.codeLens = 17)] = 'codeLens'),
      (e[(e.codeLensFontFamily = 18)] = 'codeLensFontFamily'),
      (e[(e.codeLensFontSize = 19)] = 'codeLensFontSize'),
      (e[(e.colorDecorators = 20)] = 'colorDecorators'),
      (e[(e.colorDecoratorsLimit = 21)] = 'colorDecoratorsLimit'),
      (e[(e.columnSelection = 22)] = 'columnSelection'),
      (e[(e.comments = 23)] = 'comments'),
      (e[(e.contextmenu = 24)] = 'contextmenu'),
      (e[(e.copyWithSyntaxHighlighting = 25)] = 'copyWithSyntaxHighlighting'),
      (e[(e.cursorBlinking = 26)] = 'cursorBlinking'),
      (e[(e.cursorSmoothCaretAnimation = 27)] = 'cursorSmoothCaretAnimation'),
      (e[(e.cursorStyle = 28)] = 'cursorStyle'),
      (e[(e.cursorSurroundingLines = 29)] = 'cursorSurroundingLines'),
      (e[(e.cursorSurroundingLinesStyle = 30)] = 'cursorSurroundingLinesStyle'),
      (e[(e.cursorWidth = 31)] = 'cursorWidth'),
      (e[(e.disableLayerHinting = 32)] = 'disableLayerHinting'),
      (e[(e.disableMonospaceOptimizations = 33)] = 'disableMonospaceOptimizations'),
      (e[(e.domReadOnly = 34)] = 'domReadOnly'),
      (e[(e.dragAndDrop = 35)] = 'dragAndDrop'),
      (e[(e.dropIntoEditor = 36)] = 'dropIntoEditor'),
      (e[(e.emptySelectionClipboard = 37)] = 'emptySelectionClipboard'),
      (e[(e.experimentalWhitespaceRendering = 38)] = 'experimentalWhitespaceRendering'),
      (e[(e.extraEditorClassName = 39)] = 'extraEditorClassName'),
      (e[(e.fastScrollSensitivity = 40)] = 'fastScrollSensitivity'),
      (e[(e.find = 41)] = 'find'),
      (e[(e.fixedOverflowWidgets = 42)] = 'fixedOverflowWidgets'),
      (e[(e.folding = 43)] = 'folding'),
      (e[(e.foldingStrategy = 44)] = 'foldingStrategy'),
      (e[(e.foldingHighlight = 45)] = 'foldingHighlight'),
      (e[(e.foldingImportsByDefault = 46)] = 'foldingImportsByDefault'),
      (e[(e.foldingMaximumRegions = 47)] = 'foldingMaximumRegions'),
      (e[(e.unfoldOnClickAfterEndOfLine = 48)] = 'unfoldOnClickAfterEndOfLine'),
      (e[(e.fontFamily = 49)] = 'fontFamily'),
      (e[(e.fontInfo = 50)] = 'fontInfo'),
      (e[(e.fontLigatures = 51)] = 'fontLigatures'),
      (e[(e.fontSize = 52)] = 'fontSize'),
      (e[(e.fontWeight = 53)] = 'fontWeight'),
      (e[(e.fontVariations = 54)] = 'fontVariations'),
      (e[(e.formatOnPaste = 55)] = 'formatOnPaste'),
      (e[(e.formatOnType = 56)] = 'formatOnType'),
      (e[(e.glyphMargin = 57)] = 'glyphMargin'),
      (e[(e.gotoLocation = 58)] = 'gotoLocation'),
      (e[(e.hideCursorInOverviewRuler = 59)] = 'hideCursorInOverviewRuler'),
      (e[(e.hover = 60)] = 'hover'),
      (e[(e.inDiffEditor = 61)] = 'inDiffEditor'),
      (e[(e.inlineSuggest = 62)] = 'inlineSuggest'),
      (e[(e.inlineEdit = 63)] = 'inlineEdit'),
      (e[(e.letterSpacing = 64)] = 'letterSpacing'),
      (e[(e.lightbulb = 65)] = 'lightbulb'),
      (e[(e.lineDecorationsWidth = 66)] = 'lineDecorationsWidth'),
      (e[(e.lineHeight = 67)] = 'lineHeight'),
      (e[(e.lineNumbers = 68)] = 'lineNumbers'),
      (e[(e.lineNumbersMinChars = 69)] = 'lineNumbersMinChars'),
      (e[(e.linkedEditing = 70)] = 'linkedEditing'),
      (e[(e.links = 71)] = 'links'),
      (e[(e.matchBrackets = 72)] = 'matchBrackets'),
      (e[(e.minimap = 73)] = 'minimap'),
      (e[(e.mouseStyle = 74)] = 'mouseStyle'),
      (e[(e.mouseWheelScrollSensitivity = 75)] = 'mouseWheelScrollSensitivity'),
      (e[(e.mouseWheelZoom = 76)] = 'mouseWheelZoom'),
      (e[(e.multiCursorMergeOverlapping = 77)] = 'multiCursorMergeOverlapping'),
      (e[(e.multiCursorModifier = 78)] = 'multiCursorModifier'),
      (e[(e.multiCursorPaste = 79)] = 'multiCursorPaste'),
      (e[(e.multiCursorLimit = 80)] = 'multiCursorLimit'),
      (e[(e.occurrencesHighlight = 81)] = 'occurrencesHighlight'),
      (e[(e.overviewRulerBorder = 82)] = 'overviewRulerBorder'),
      (e[(e.overviewRulerLanes = 83)] = 'overviewRulerLanes'),
      (e[(e.padding = 84)] = 'padding'),
      (e[(e.pasteAs = 85)] = 'pasteAs'),
      (e[(e.parameterHints = 86)] = 'parameterHints'),
      (e[(e.peekWidgetDefaultFocus = 87)] = 'peekWidgetDefaultFocus'),
      (e[(e.placeholder = 88)] = 'placeholder'),
      (e[(e.definitionLinkOpensInPeek = 89)] = 'definitionLinkOpensInPeek'),
      (e[(e.quickSuggestions = 90)] = 'quickSuggestions'),
      (e[(e.quickSuggestionsDelay = 91)] = 'quickSuggestionsDelay'),
      (e[(e.readOnly = 92)] = 'readOnly'),
      (e[(e.readOnlyMessage = 93)] = 'readOnlyMessage'),
      (e[(e.renameOnType = 94)] = 'renameOnType'),
      (e[(e.renderControlCharacters = 95)] = 'renderControlCharacters'),
      (e[(e.renderFinalNewline = 96)] = 'renderFinalNewline'),
      (e[(e.renderLineHighlight = 97)] = 'renderLineHighlight'),
      (e[(e.renderLineHighlightOnlyWhenFocus = 98)] = 'renderLineHighlightOnlyWhenFocus'),
      (e[(e.renderValidationDecorations = 99)] = 'renderValidationDecorations'),
      (e[(e.renderWhitespace = 100)] = 'renderWhitespace'),
      (e[(e.revealHorizontalRightPadding = 101)] = 'revealHorizontalRightPadding'),
      (e[(e.roundedSelection = 102)] = 'roundedSelection'),
      (e[(e.rulers = 103)] = 'rulers'),
      (e[(e.scrollbar = 104)] = 'scrollbar'),
      (e[(e.scrollBeyondLastColumn = 105)] = 'scrollBeyondLastColumn'),
      (e[(e.scrollBeyondLastLine = 106)] = 'scrollBeyondLastLine'),
      (e[(e.scrollPredominantAxis = 107)] = 'scrollPredominantAxis'),
      (e[(e.selectionClipboard = 108)] = 'selectionClipboard'),
      (e[(e.selectionHighlight = 109)] = 'selectionHighlight'),
      (e[(e.selectOnLineNumbers = 110)] = 'selectOnLineNumbers'),
      (e[(e.showFoldingControls = 111)] = 'showFoldingControls'),
      (e[(e.showUnused = 112)] = 'showUnused'),
      (e[(e.snippetSuggestions = 113)] = 'snippetSuggestions'),
      (e[(e.smartSelect = 114)] = 'smartSelect'),
      (e[(e.smoothScrolling = 115)] = 'smoothScrolling'),
      (e[(e.stickyScroll = 116)] = 'stickyScroll'),
      (e[(e.stickyTabStops = 117)] = 'stickyTabStops'),
      (e[(e.stopRenderingLineAfter = 118)] = 'stopRenderingLineAfter'),
      (e[(e.suggest = 119)] = 'suggest'),
      (e[(e.suggestFontSize = 120)] = 'suggestFontSize'),
      (e[(e.suggestLineHeight = 121)] = 'suggestLineHeight'),
      (e[(e.suggestOnTriggerCharacters = 122)] = 'suggestOnTriggerCharacters'),
      (e[(e.suggestSelection = 123)] = 'suggestSelection'),
      (e[(e.tabCompletion = 124)] = 'tabCompletion'),
      (e[(e.tabIndex = 125)] = 'tabIndex'),
      (e[(e.unicodeHighlighting = 126)] = 'unicodeHighlighting'),
      (e[(e.unusualLineTerminators = 127)] = 'unusualLineTerminators'),
      (e[(e.useShadowDOM = 128)] = 'useShadowDOM'),
      (e[(e.useTabStops = 129)] = 'useTabStops'),
      (e[(e.wordBreak = 130)] = 'wordBreak'),
      (e[(e.wordSegmenterLocales = 131)] = 'wordSegmenterLocales'),
      (e[(e.wordSeparators = 132)] = 'wordSeparators'),
      (e[(e.wordWrap = 133)] = 'wordWrap'),
      (e[(e.wordWrapBreakAfterCharacters = 134)] = 'wordWrapBreakAfterCharacters'),
      (e[(e.wordWrapBreakBeforeCharacters = 135)] = 'wordWrapBreakBeforeCharacters'),
      (e[(e.wordWrapColumn = 136)] = 'wordWrapColumn'),
      (e[(e.wordWrapOverride1 = 137)] = 'wordWrapOverride1'),
      (e[(e.wordWrapOverride2 = 138)] = 'wordWrapOverride2'),
      (e[(e.wrappingIndent = 139)] = 'wrappingIndent'),
      (e[(e.wrappingStrategy = 140)] = 'wrappingStrategy'),
      (e[(e.showDeprecated = 141)] = 'showDeprecated'),
      (e[(e.inlayHints = 142)] = 'inlayHints'),
      (e[(e.editorClassName = 143)] = 'editorClassName'),
      (e[(e.pixelRatio = 144)] = 'pixelRatio'),
      (e[(e.tabFocusMode = 145)] = 'tabFocusMode'),
      (e[(e.layoutInfo = 146)] = 'layoutInfo'),
      (e[(e.wrappingInfo = 147)] = 'wrappingInfo'),
      (e[(e.defaultColorDecorators = 148)] = 'defaultColorDecorators'),
      (e[(e.colorDecoratorsActivatedOn = 149)] = 'colorDecoratorsActivatedOn'),
      (e[(e.inlineCompletionsAccessibilityVerbose = 150)] = 'inlineCompletionsAccessibilityVerbose'));
  })(od || (od = {}));
  var ad;
  (function (e) {
    ((e[(e.TextDefined = 0)] = 'TextDefined'), (e[(e.LF = 1)] = 'LF'), (e[(e.CRLF = 2)] = 'CRLF'));
  })(ad || (ad = {}));
  var ud;
  (function (e) {
    ((e[(e.LF = 0)] = 'LF'), (e[(e.CRLF = 1)] = 'CRLF'));
  })(ud || (ud = {}));
  var ld;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'), (e[(e.Center = 2)] = 'Center'), (e[(e.Right = 3)] = 'Right'));
  })(ld || (ld = {}));
  var cd;
  (function (e) {
    ((e[(e.Increase = 0)] = 'Increase'), (e[(e.Decrease = 1)] = 'Decrease'));
  })(cd || (cd = {}));
  var fd;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.Indent = 1)] = 'Indent'),
      (e[(e.IndentOutdent = 2)] = 'IndentOutdent'),
      (e[(e.Outdent = 3)] = 'Outdent'));
  })(fd || (fd = {}));
  var pd;
  (function (e) {
    ((e[(e.Both = 0)] = 'Both'), (e[(e.Right = 1)] = 'Right'), (e[(e.Left = 2)] = 'Left'), (e[(e.None = 3)] = 'None'));
  })(pd || (pd = {}));
  var dd;
  (function (e) {
    ((e[(e.Type = 1)] = 'Type'), (e[(e.Parameter = 2)] = 'Parameter'));
  })(dd || (dd = {}));
  var hd;
  (function (e) {
    ((e[(e.Automatic = 0)] = 'Automatic'), (e[(e.Explicit = 1)] = 'Explicit'));
  })(hd || (hd = {}));
  var md;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(md || (md = {}));
  var sa;
  (function (e) {
    ((e[(e.DependsOnKbLayout = -1)] = 'DependsOnKbLayout'),
      (e[(e.Unknown = 0)] = 'Unknown'),
      (e[(e.Backspace = 1)] = 'Backspace'),
      (e[(e.Tab = 2)] = 'Tab'),
      (e[(e.Enter = 3)] = 'Enter'),
      (e[(e.Shift = 4)] = 'Shift'),
      (e[(e.Ctrl = 5)] = 'Ctrl'),
      (e[(e.Alt = 6)] = 'Alt'),
      (e[(e.PauseBreak = 7)] = 'PauseBreak'),
      (e[(e.CapsLock = 8)] = 'CapsLock'),
      (e[(e.Escape = 9)] = 'Escape'),
      (e[(e.Space = 10)] = 'Space'),
      (e[(e.PageUp = 11)] = 'PageUp'),
      (e[(e.PageDown = 12)] = 'PageDown'),
      (e[(e.End = 13)] = 'End'),
      (e[(e.Home = 14)] = 'Home'),
      (e[(e.LeftArrow = 15)] = 'LeftArrow'),
      (e[(e.UpArrow = 16)] = 'UpArrow'),
      (e[(e.RightArrow = 17)] = 'RightArrow'),
      (e[(e.DownArrow = 18)] = 'DownArrow'),
      (e[(e.Insert = 19)] = 'Insert'),
      (e[(e.Delete = 20)] = 'Delete'),
      (e[(e.Digit0 = 21)] = 'Digit0'),
      (e[(e.Digit1 = 22)] = 'Digit1'),
      (e[(e.Digit2 = 23)] = 'Digit2'),
      (e[(e.Digit3 = 24)] = 'Digit3'),
      (e[(e.Digit4 = 25)] = 'Digit4'),
      (e[(e.Digit5 = 26)] = 'Digit5'),
      (e[(e.Digit6 = 27)] = 'Digit6'),
      (e[(e.Digit7 = 28)] = 'Digit7'),
      (e[(e.Digit8 = 29)] = 'Digit8'),
      (e[(e.Digit9 = 30)] = 'Digit9'),
      (e[(e.KeyA = 31)] = 'KeyA'),
      (e[(e.KeyB = 32)] = 'KeyB'),
      (e[(e.KeyC = 33)] = 'KeyC'),
      (e[(e.KeyD = 34)] = 'KeyD'),
      (e[(e.KeyE = 35)] = 'KeyE'),
      (e[(e.KeyF = 36)] = 'KeyF'),
      (e[(e.KeyG = 37)] = 'KeyG'),
      (e[(e.KeyH = 38)] = 'KeyH'),
      (e[(e.KeyI = 39)] = 'KeyI'),
      (e[(e.KeyJ = 40)] = 'KeyJ'),
      (e[(e.KeyK = 41)] = 'KeyK'),
      (e[(e.KeyL = 42)] = 'KeyL'),
      (e[(e.KeyM = 43)] = 'KeyM'),
      (e[(e.KeyN = 44)] = 'KeyN'),
      (e[(e.KeyO = 45)] = 'KeyO'),
      (e[(e.KeyP = 46)] = 'KeyP'),
      (e[(e.KeyQ = 47)] = 'KeyQ'),
      (e[(e.KeyR = 48)] = 'KeyR'),
      (e[(e.KeyS = 49)] = 'KeyS'),
      (e[(e.KeyT = 50)] = 'KeyT'),
      (e[(e.KeyU = 51)] = 'KeyU'),
      (e[(e.KeyV = 52)] = 'KeyV'),
      (e[(e.KeyW = 53)] = 'KeyW'),
      (e[(e.KeyX = 54)] = 'KeyX'),
      (e[(e.KeyY = 55)] = 'KeyY'),
      (e[(e.KeyZ = 56)] = 'KeyZ'),
      (e[(e.Meta = 57)] = 'Meta'),
      (e[(e.ContextMenu = 58)] = 'ContextMenu'),
      (e[(e.F1 = 59)] = 'F1'),
      (e[(e.F2 = 60)] = 'F2'),
      (e[(e.F3 = 61)] = 'F3'),
      (e[(e.F4 = 62)] = 'F4'),
      (e[(e.F5 = 63)] = 'F5'),
      (e[(e.F6 = 64)] = 'F6'),
      (e[(e.F7 = 65)] = 'F7'),
      (e[(e.F8 = 66)] = 'F8'),
      (e[(e.F9 = 67)] = 'F9'),
      (e[(e.F10 = 68)] = 'F10'),
      (e[(e.F11 = 69)] = 'F11'),
      (e[(e.F12 = 70)] = 'F12'),
      (e[(e.F13 = 71)] = 'F13'),
      (e[(e.F14 = 72)] = 'F14'),
      (e[(e.F15 = 73)] = 'F15'),
      (e[(e.F16 = 74)] = 'F16'),
      (e[(e.F17 = 75)] = 'F17'),
      (e[(e.F18 = 76)] = 'F18'),
      (e[(e.F19 = 77)] = 'F19'),
      (e[(e.F20 = 78)] = 'F20'),
      (e[(e.F21 = 79)] = 'F21'),
      (e[(e.F22 = 80)] = 'F22'),
      (e[(e.F23 = 81)] = 'F23'),
      (e[(e.F24 = 82)] = 'F24'),
      (e[(e.NumLock = 83)] = 'NumLock'),
      (e[(e.ScrollLock = 84)] = 'ScrollLock'),
      (e[(e.Semicolon = 85)] = 'Semicolon'),
      (e[(e.Equal = 86)] = 'Equal'),
      (e[(e.Comma = 87)] = 'Comma'),
      (e[(e.Minus = 88)] = 'Minus'),
      (e[(e.Period = 89)] = 'Period'),
      (e[(e.Slash = 90)] = 'Slash'),
      (e[(e.Backquote = 91)] = 'Backquote'),
      (e[(e.BracketLeft = 92)] = 'BracketLeft'),
      (e[(e.Backslash = 93)] = 'Backslash'),
      (e[(e.BracketRight = 94)] = 'BracketRight'),
      (e[(e.Quote = 95)] = 'Quote'),
      (e[(e.OEM_8 = 96)] = 'OEM_8'),
      (e[(e.IntlBackslash = 97)] = 'IntlBackslash'),
      (e[(e.Numpad0 = 98)] = 'Numpad0'),
      (e[(e.Numpad1 = 99)] = 'Numpad1'),
      (e[(e.Numpad2 = 100)] = 'Numpad2'),
      (e[(e.Numpad3 = 101)] = 'Numpad3'),
      (e[(e.Numpad4 = 102)] = 'Numpad4'),
      (e[(e.Numpad5 = 103)] = 'Numpad5'),
      (e[(e.Numpad6 = 104)] = 'Numpad6'),
      (e[(e.Numpad7 = 105)] = 'Numpad7'),
      (e[(e.Numpad8 = 106)] = 'Numpad8'),
      (e[(e.Numpad9 = 107)] = 'Numpad9'),
      (e[(e.NumpadMultiply = 108)] = 'NumpadMultiply'),
      (e[(e.NumpadAdd = 109)] = 'NumpadAdd'),
      (e[(e.NUMPAD_SEPARATOR = 110)] = 'NUMPAD_SEPARATOR'),
      (e[(e.NumpadSubtract = 111)] = 'NumpadSubtract'),
      (e[(e.NumpadDecimal = 112)] = 'NumpadDecimal'),
      (e[(e.NumpadDivide = 113)] = 'NumpadDivide'),
      (e[(e.KEY_IN_COMPOSITION = 114)] = 'KEY_IN_COMPOSITION'),
      (e[(e.ABNT_C1 = 115)] = 'ABNT_C1'),
      (e[(e.ABNT_C2 = 116)] = 'ABNT_C2'),
      (e[(e.AudioVolumeMute = 117)] = 'AudioVolumeMute'),
      (e[(e.AudioVolumeUp = 118)] = 'AudioVolumeUp'),
      (e[(e.AudioVolumeDown = 119)] = 'AudioVolumeDown'),
      (e[(e.BrowserSearch = 120)] = 'BrowserSearch'),
      (e[(e.BrowserHome = 121)] = 'BrowserHome'),
      (e[(e.BrowserBack = 122)] = 'BrowserBack'),
      (e[(e.BrowserForward = 123)] = 'BrowserForward'),
      (e[(e.MediaTrackNext = 124)] = 'MediaTrackNext'),
      (e[(e.MediaTrackPrevious = 125)] = 'MediaTrackPrevious'),
      (e[(e.MediaStop = 126)] = 'MediaStop'),
      (e[(e.MediaPlayPause = 127)] = 'MediaPlayPause'),
      (e[(e.LaunchMediaPlayer = 128)] = 'LaunchMediaPlayer'),
      (e[(e.LaunchMail = 129)] = 'LaunchMail'),
      (e[(e.LaunchApp2 = 130)] = 'LaunchApp2'),
      (e[(e.Clear = 131)] = 'Clear'),
      (e[(e.MAX_VALUE = 132)] = 'MAX_VALUE'));
  })(sa || (sa = {}));
  var jn;
  (function (e) {
    ((e[(e.Hint = 1)] = 'Hint'),
      (e[(e.Info = 2)] = 'Info'),
      (e[(e.Warning = 4)] = 'Warning'),
      (e[(e.Error = 8)] = 'Error'));
  })(jn || (jn = {}));
  var oa;
  (function (e) {
    ((e[(e.Unnecessary = 1)] = 'Unnecessary'), (e[(e.Deprecated = 2)] = 'Deprecated'));
  })(oa || (oa = {}));
  var gd;
  (function (e) {
    ((e[(e.Inline = 1)] = 'Inline'), (e[(e.Gutter = 2)] = 'Gutter'));
  })(gd || (gd = {}));
  var Dd;
  (function (e) {
    ((e[(e.Normal = 1)] = 'Normal'), (e[(e.Underlined = 2)] = 'Underlined'));
  })(Dd || (Dd = {}));
  var yd;
  (function (e) {
    ((e[(e.UNKNOWN = 0)] = 'UNKNOWN'),
      (e[(e.TEXTAREA = 1)] = 'TEXTAREA'),
      (e[(e.GUTTER_GLYPH_MARGIN = 2)] = 'GUTTER_GLYPH_MARGIN'),
      (e[(e.GUTTER_LINE_NUMBERS = 3)] = 'GUTTER_LINE_NUMBERS'),
      (e[(e.GUTTER_LINE_DECORATIONS = 4)] = 'GUTTER_LINE_DECORATIONS'),
      (e[(e.GUTTER_VIEW_ZONE = 5)] = 'GUTTER_VIEW_ZONE'),
      (e[(e.CONTENT_TEXT = 6)] = 'CONTENT_TEXT'),
      (e[(e.CONTENT_EMPTY = 7)] = 'CONTENT_EMPTY'),
      (e[(e.CONTENT_VIEW_ZONE = 8)] = 'CONTENT_VIEW_ZONE'),
      (e[(e.CONTENT_WIDGET = 9)] = 'CONTENT_WIDGET'),
      (e[(e.OVERVIEW_RULER = 10)] = 'OVERVIEW_RULER'),
      (e[(e.SCROLLBAR = 11)] = 'SCROLLBAR'),
      (e[(e.OVERLAY_WIDGET = 12)] = 'OVERLAY_WIDGET'),
      (e[(e.OUTSIDE_EDITOR = 13)] = 'OUTSIDE_EDITOR'));
  })(yd || (yd = {}));
  var Ed;
  (function (e) {
    e[(e.AIGenerated = 1)] = 'AIGenerated';
  })(Ed || (Ed = {}));
  var vd;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(vd || (vd = {}));
  var bd;
  (function (e) {
    ((e[(e.TOP_RIGHT_CORNER = 0)] = 'TOP_RIGHT_CORNER'),
      (e[(e.BOTTOM_RIGHT_CORNER = 1)] = 'BOTTOM_RIGHT_CORNER'),
      (e[(e.TOP_CENTER = 2)] = 'TOP_CENTER'));
  })(bd || (bd = {}));
  var xd;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'),
      (e[(e.Center = 2)] = 'Center'),
      (e[(e.Right = 4)] = 'Right'),
      (e[(e.Full = 7)] = 'Full'));
  })(xd || (xd = {}));
  var _d;
  (function (e) {
    ((e[(e.Word = 0)] = 'Word'), (e[(e.Line = 1)] = 'Line'), (e[(e.Suggest = 2)] = 'Suggest'));
  })(_d || (_d = {}));
  var Nd;
  (function (e) {
    ((e[(e.Left = 0)] = 'Left'),
      (e[(e.Right = 1)] = 'Right'),
      (e[(e.None = 2)] = 'None'),
      (e[(e.LeftOfInjectedText = 3)] = 'LeftOfInjectedText'),
      (e[(e.RightOfInjectedText = 4)] = 'RightOfInjectedText'));
  })(Nd || (Nd = {}));
  var Td;
  (function (e) {
    ((e[(e.Off = 0)] = 'Off'),
      (e[(e.On = 1)] = 'On'),
      (e[(e.Relative = 2)] = 'Relative'),
      (e[(e.Interval = 3)] = 'Interval'),
      (e[(e.Custom = 4)] = 'Custom'));
  })(Td || (Td = {}));
  var Sd;
  (function (e) {
    ((e[(e.None = 0)] = 'None'), (e[(e.Text = 1)] = 'Text'), (e[(e.Blocks = 2)] = 'Blocks'));
  })(Sd || (Sd = {}));
  var Fd;
  (function (e) {
    ((e[(e.Smooth = 0)] = 'Smooth'), (e[(e.Immediate = 1)] = 'Immediate'));
  })(Fd || (Fd = {}));
  var Ad;
  (function (e) {
    ((e[(e.Auto = 1)] = 'Auto'), (e[(e.Hidden = 2)] = 'Hidden'), (e[(e.Visible = 3)] = 'Visible'));
  })(Ad || (Ad = {}));
  var aa;
  (function (e) {
    ((e[(e.LTR = 0)] = 'LTR'), (e[(e.RTL = 1)] = 'RTL'));
  })(aa || (aa = {}));
  var Cd;
  (function (e) {
    ((e.Off = 'off'), (e.OnCode = 'onCode'), (e.On = 'on'));
  })(Cd || (Cd = {}));
  var wd;
  (function (e) {
    ((e[(e.Invoke = 1)] = 'Invoke'),
      (e[(e.TriggerCharacter = 2)] = 'TriggerCharacter'),
      (e[(e.ContentChange = 3)] = 'ContentChange'));
  })(wd || (wd = {}));
  var Ld;
  (function (e) {
    ((e[(e.File = 0)] = 'File'),
      (e[(e.Module = 1)] = 'Module'),
      (e[(e.Namespace = 2)] = 'Namespace'),
      (e[(e.Package = 3)] = 'Package'),
      (e[(e.Class = 4)] = 'Class'),
      (e[(e.Method = 5)] = 'Method'),
      (e[(e.Property = 6)] = 'Property'),
      (e[(e.Field = 7)] = 'Field'),
      (e[(e.Constructor = 8)] = 'Constructor'),
      (e[(e.Enum = 9)] = 'Enum'),
      (e[(e.Interface = 10)] = 'Interface'),
      (e[(e.Function = 11)] = 'Function'),
      (e[(e.Variable = 12)] = 'Variable'),
      (e[(e.Constant = 13)] = 'Constant'),
      (e[(e.String = 14)] = 'String'),
      (e[(e.Number = 15)] = 'Number'),
      (e[(e.Boolean = 16)] = 'Boolean'),
      (e[(e.Array = 17)] = 'Array'),
      (e[(e.Object = 18)] = 'Object'),
      (e[(e.Key = 19)] = 'Key'),
      (e[(e.Null = 20)] = 'Null'),
      (e[(e.EnumMember = 21)] = 'EnumMember'),
      (e[(e.Struct = 22)] = 'Struct'),
      (e[(e.Event = 23)] = 'Event'),
      (e[(e.Operator = 24)] = 'Operator'),
      (e[(e.TypeParameter = 25)] = 'TypeParameter'));
  })(Ld || (Ld = {}));
  var Id;
  (function (e) {
    e[(e.Deprecated = 1)] = 'Deprecated';
  })(Id || (Id = {}));
  var Rd;
  (function (e) {
    ((e[(e.Hidden = 0)] = 'Hidden'),
      (e[(e.Blink = 1)] = 'Blink'),
      (e[(e.Smooth = 2)] = 'Smooth'),
      (e[(e.Phase = 3)] = 'Phase'),
      (e[(e.Expand = 4)] = 'Expand'),
      (e[(e.Solid = 5)] = 'Solid'));
  })(Rd || (Rd = {}));
  var kd;
  (function (e) {
    ((e[(e.Line = 1)] = 'Line'),
      (e[(e.Block = 2)] = 'Block'),
      (e[(e.Underline = 3)] = 'Underline'),
      (e[(e.LineThin = 4)] = 'LineThin'),
      (e[(e.BlockOutline = 5)] = 'BlockOutline'),
      (e[(e.UnderlineThin = 6)] = 'UnderlineThin'));
  })(kd || (kd = {}));
  var Od;
  (function (e) {
    ((e[(e.AlwaysGrowsWhenTypingAtEdges = 0)] = 'AlwaysGrowsWhenTypingAtEdges'),
      (e[(e.NeverGrowsWhenTypingAtEdges = 1)] = 'NeverGrowsWhenTypingAtEdges'),
      (e[(e.GrowsOnlyWhenTypingBefore = 2)] = 'GrowsOnlyWhenTypingBefore'),
      (e[(e.GrowsOnlyWhenTypingAfter = 3)] = 'GrowsOnlyWhenTypingAfter'));
  })(Od || (Od = {}));
  var Md;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.Same = 1)] = 'Same'),
      (e[(e.Indent = 2)] = 'Indent'),
      (e[(e.DeepIndent = 3)] = 'DeepIndent'));
  })(Md || (Md = {}));
  var Pl = class {
    static {
      this.CtrlCmd = 2048;
    }
    static {
      this.Shift = 1024;
    }
    static {
      this.Alt = 512;
    }
    static {
      this.WinCtrl = 256;
    }
    static chord(t, n) {
      return Ip(t, n);
    }
  };
  function Pd() {
    return {
      editor: void 0,
      languages: void 0,
      CancellationTokenSource: Vs,
      Emitter: ct,
      KeyCode: sa,
      KeyMod: Pl,
      Position: Ne,
      Range: ae,
      Selection: ra,
      SelectionDirection: aa,
      MarkerSeverity: jn,
      MarkerTag: oa,
      Uri: St,
      Token: ia,
    };
  }
  var js = class e {
    static {
      this.CHANNEL_NAME = 'editorWorkerHost';
    }
    static getChannel(t) {
      return t.getChannel(e.CHANNEL_NAME);
    }
    static setChannel(t, n) {
      t.setChannel(e.CHANNEL_NAME, n);
    }
  };
  var Bd,
    Vd,
    Bl = class {
      constructor(t, n) {
        ((this.uri = t), (this.value = n));
      }
    };
  function c7(e) {
    return Array.isArray(e);
  }
  var Ud = class e {
      static {
        this.defaultToKey = (t) => t.toString();
      }
      constructor(t, n) {
        if (((this[Bd] = 'ResourceMap'), t instanceof e))
          ((this.map = new Map(t.map)), (this.toKey = n ?? e.defaultToKey));
        else if (c7(t)) {
          ((this.map = new Map()), (this.toKey = n ?? e.defaultToKey));
          for (let [r, i] of t) this.set(r, i);
        } else ((this.map = new Map()), (this.toKey = t ?? e.defaultToKey));
      }
      set(t, n) {
        return (this.map.set(this.toKey(t), new Bl(t, n)), this);
      }
      get(t) {
        return this.map.get(this.toKey(t))?.value;
      }
      has(t) {
        return this.map.has(this.toKey(t));
      }
      get size() {
        return this.map.size;
      }
      clear() {
        this.map.clear();
      }
      delete(t) {
        return this.map.delete(this.toKey(t));
      }
      forEach(t, n) {
        typeof n < 'u' && (t = t.bind(n));
        for (let [r, i] of this.map) t(i.value, i.uri, this);
      }
      *values() {
        for (let t of this.map.values()) yield t.value;
      }
      *keys() {
        for (let t of this.map.values()) yield t.uri;
      }
      *entries() {
        for (let t of this.map.values()) yield [t.uri, t.value];
      }
      *[((Bd = Symbol.toStringTag), Symbol.iterator)]() {
        for (let [, t] of this.map) yield [t.uri, t.value];
      }
    },
    Vl = class {
      constructor() {
        ((this[Vd] = 'LinkedMap'),
          (this._map = new Map()),
          (this._head = void 0),
          (this._tail = void 0),
          (this._size = 0),
          (this._state = 0));
      }
      clear() {
        (this._map.clear(), (this._head = void 0), (this._tail = void 0), (this._size = 0), this._state++);
      }
      isEmpty() {
        return !this._head && !this._tail;
      }
      get size() {
        return this._size;
      }
      get first() {
        return this._head?.value;
      }
      get last() {
        return this._tail?.value;
      }
      has(t) {
        return this._map.has(t);
      }
      get(t, n = 0) {
        let r = this._map.get(t);
        if (r) return (n !== 0 && this.touch(r, n), r.value);
      }
      set(t, n, r = 0) {
        let i = this._map.get(t);
        if (i) ((i.value = n), r !== 0 && this.touch(i, r));
        else {
          switch (((i = { key: t, value: n, next: void 0, previous: void 0 }), r)) {
            case 0:
              this.addItemLast(i);
              break;
            case 1:
              this.addItemFirst(i);
              break;
            case 2:
              this.addItemLast(i);
              break;
            default:
              this.addItemLast(i);
              break;
          }
          (this._map.set(t, i), this._size++);
        }
        return this;
      }
      delete(t) {
        return !!this.remove(t);
      }
      remove(t) {
        let n = this._map.get(t);
        if (n) return (this._map.delete(t), this.removeItem(n), this._size--, n.value);
      }
      shift() {
        if (!this._head && !this._tail) return;
        if (!this._head || !this._tail) throw new Error('Invalid list');
        let t = this._head;
        return (this._map.delete(t.key), this.removeItem(t), this._size--, t.value);
      }
      forEach(t, n) {
        let r = this._state,
          i = this._head;
        for (; i;) {
          if ((n ? t.bind(n)(i.value, i.key, this) : t(i.value, i.key, this), this._state !== r))
            throw new Error('LinkedMap got modified during iteration.');
          i = i.next;
        }
      }
      keys() {
        let t = this,
          n = this._state,
          r = this._head,
          i = {
            [Symbol.iterator]() {
              return i;
            },
            next() {
              if (t._state !== n) throw new Error('LinkedMap got modified during iteration.');
              if (r) {
                let s = { value: r.key, done: !1 };
                return ((r = r.next), s);
              } else return { value: void 0, done: !0 };
            },
          };
        return i;
      }
      values() {
        let t = this,
          n = this._state,
          r = this._head,
          i = {
            [Symbol.iterator]() {
              return i;
            },
            next() {
              if (t._state !== n) throw new Error('LinkedMap got modified during iteration.');
              if (r) {
                let s = { value: r.value, done: !1 };
                return ((r = r.next), s);
              } else return { value: void 0, done: !0 };
            },
          };
        return i;
      }
      entries() {
        let t = this,
          n = this._state,
          r = this._head,
          i = {
            [Symbol.iterator]() {
              return i;
            },
            next() {
              if (t._state !== n) throw new Error('LinkedMap got modified during iteration.');
              if (r) {
                let s = { value: [r.key, r.value], done: !1 };
                return ((r = r.next), s);
              } else return { value: void 0, done: !0 };
            },
          };
        return i;
      }
      [((Vd = Symbol.toStringTag), Symbol.iterator)]() {
        return this.entries();
      }
      trimOld(t) {
        if (t >= this.size) return;
        if (t === 0) {
          this.clear();
          return;
        }
        let n = this._head,
          r = this.size;
        for (; n && r > t;) (this._map.delete(n.key), (n = n.next), r--);
        ((this._head = n), (this._size = r), n && (n.previous = void 0), this._state++);
      }
      trimNew(t) {
        if (t >= this.size) return;
        if (t === 0) {
          this.clear();
          return;
        }
        let n = this._tail,
          r = this.size;
        for (; n && r > t;) (this._map.delete(n.key), (n = n.previous), r--);
        ((this._tail = n), (this._size = r), n && (n.next = void 0), this._state++);
      }
      addItemFirst(t) {
        if (!this._head && !this._tail) this._tail = t;
        else if (this._head) ((t.next = this._head), (this._head.previous = t));
        else throw new Error('Invalid list');
        ((this._head = t), this._state++);
      }
      addItemLast(t) {
        if (!this._head && !this._tail) this._head = t;
        else if (this._tail) ((t.previous = this._tail), (this._tail.next = t));
        else throw new Error('Invalid list');
        ((this._tail = t), this._state++);
      }
      removeItem(t) {
        if (t === this._head && t === this._tail) ((this._head = void 0), (this._tail = void 0));
        else if (t === this._head) {
          if (!t.next) throw new Error('Invalid list');
          ((t.next.previous = void 0), (this._head = t.next));
        } else if (t === this._tail) {
          if (!t.previous) throw new Error('Invalid list');
          ((t.previous.next = void 0), (this._tail = t.previous));
        } else {
          let n = t.next,
            r = t.previous;
          if (!n || !r) throw new Error('Invalid list');
          ((n.previous = r), (r.next = n));
        }
        ((t.next = void 0), (t.previous = void 0), this._state++);
      }
      touch(t, n) {
        if (!this._head || !this._tail) throw new Error('Invalid list');
        if (!(n !== 1 && n !== 2)) {
          if (n === 1) {
            if (t === this._head) return;
            let r = t.next,
              i = t.previous;
            (t === this._tail ? ((i.next = void 0), (this._tail = i)) : ((r.previous = i), (i.next = r)),
              (t.previous = void 0),
              (t.next = this._head),
              (this._head.previous = t),
              (this._head = t),
              this._state++);
          } else if (n === 2) {
            if (t === this._tail) return;
            let r = t.next,
              i = t.previous;
            (t === this._head ? ((r.previous = void 0), (this._head = r)) : ((r.previous = i), (i.next = r)),
              (t.next = void 0),
              (t.previous = this._tail),
              (this._tail.next = t),
              (this._tail = t),
              this._state++);
          }
        }
      }
      toJSON() {
        let t = [];
        return (
          this.forEach((n, r) => {
            t.push([r, n]);
          }),
          t
        );
      }
      fromJSON(t) {
        this.clear();
        for (let [n, r] of t) this.set(n, r);
      }
    },
    Ul = class extends Vl {
      constructor(t, n = 1) {
        (super(), (this._limit = t), (this._ratio = Math.min(Math.max(0, n), 1)));
      }
      get limit() {
        return this._limit;
      }
      set limit(t) {
        ((this._limit = t), this.checkTrim());
      }
      get(t, n = 2) {
        return super.get(t, n);
      }
      peek(t) {
        return super.get(t, 0);
      }
      set(t, n) {
        return (super.set(t, n, 2), this);
      }
      checkTrim() {
        this.size > this._limit && this.trim(Math.round(this._limit * this._ratio));
      }
    },
    ua = class extends Ul {
      constructor(t, n = 1) {
        super(t, n);
      }
      trim(t) {
        this.trimOld(t);
      }
      set(t, n) {
        return (super.set(t, n), this.checkTrim(), this);
      }
    };
  var la = class {
    constructor() {
      this.map = new Map();
    }
    add(t, n) {
      let r = this.map.get(t);
      (r || ((r = new Set()), this.map.set(t, r)), r.add(n));
    }
    delete(t, n) {
      let r = this.map.get(t);
      r && (r.delete(n), r.size === 0 && this.map.delete(t));
    }
    forEach(t, n) {
      let r = this.map.get(t);
      r && r.forEach(n);
    }
    get(t) {
      let n = this.map.get(t);
      return n || new Set();
    }
  };
  var j3 = new ua(10);
  function f7(e) {
    let t = [];
    for (; Object.prototype !== e;) ((t = t.concat(Object.getOwnPropertyNames(e))), (e = Object.getPrototypeOf(e)));
    return t;
  }
  function $l(e) {
    let t = [];
    for (let n of f7(e)) typeof e[n] == 'function' && t.push(n);
    return t;
  }
  function $d(e, t) {
    let n = (i) =>
        function () {
          let s = Array.prototype.slice.call(arguments, 0);
          return t(i, s);
        },
      r = {};
    for (let i of e) r[i] = n(i);
    return r;
  }
  var jd;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'),
      (e[(e.Center = 2)] = 'Center'),
      (e[(e.Right = 4)] = 'Right'),
      (e[(e.Full = 7)] = 'Full'));
  })(jd || (jd = {}));
  var Gd;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'), (e[(e.Center = 2)] = 'Center'), (e[(e.Right = 3)] = 'Right'));
  })(Gd || (Gd = {}));
  var qd;
  (function (e) {
    ((e[(e.Both = 0)] = 'Both'), (e[(e.Right = 1)] = 'Right'), (e[(e.Left = 2)] = 'Left'), (e[(e.None = 3)] = 'None'));
  })(qd || (qd = {}));
  function p7(e, t, n, r, i) {
    if (r === 0) return !0;
    let s = t.charCodeAt(r - 1);
    if (e.get(s) !== 0 || s === 13 || s === 10) return !0;
    if (i > 0) {
      let o = t.charCodeAt(r);
      if (e.get(o) !== 0) return !0;
    }
    return !1;
  }
  function d7(e, t, n, r, i) {
    if (r + i === n) return !0;
    let s = t.charCodeAt(r + i);
    if (e.get(s) !== 0 || s === 13 || s === 10) return !0;
    if (i > 0) {
      let o = t.charCodeAt(r + i - 1);
      if (e.get(o) !== 0) return !0;
    }
    return !1;
  }
  function h7(e, t, n, r, i) {
    return p7(e, t, n, r, i) && d7(e, t, n, r, i);
  }
  var ca = class {
    constructor(t, n) {
      ((this._wordSeparators = t),
        (this._searchRegex = n),
        (this._prevMatchStartIndex = -1),
        (this._prevMatchLength = 0));
    }
    reset(t) {
      ((this._searchRegex.lastIndex = t), (this._prevMatchStartIndex = -1), (this._prevMatchLength = 0));
    }
    next(t) {
      let n = t.length,
        r;
      do {
        if (this._prevMatchStartIndex + this._prevMatchLength === n || ((r = this._searchRegex.exec(t)), !r))
          return null;
        let i = r.index,
          s = r[0].length;
        if (i === this._prevMatchStartIndex && s === this._prevMatchLength) {
          if (s === 0) {
            up(t, n, this._searchRegex.lastIndex) > 65535
              ? (this._searchRegex.lastIndex += 2)
              : (this._searchRegex.lastIndex += 1);
            continue;
          }
          return null;
        }
        if (
          ((this._prevMatchStartIndex = i),
          (this._prevMatchLength = s),
          !this._wordSeparators || h7(this._wordSeparators, t, n, i, s))
        )
          return r;
      } while (r);
      return null;
    }
  };
  function Hd(e, t = 'Unreachable') {
    throw new Error(t);
  }
  function kr(e) {
    if (!e()) {
      debugger;
      (e(), Bn(new st('Assertion Failed')));
    }
  }
  function Gs(e, t) {
    let n = 0;
    for (; n < e.length - 1;) {
      let r = e[n],
        i = e[n + 1];
      if (!t(r, i)) return !1;
      n++;
    }
    return !0;
  }
  var m7 = '`~!@#$%^&*()-=+[{]}\\|;:\'",.<>/?';
  function g7(e = '') {
    let t = '(-?\\d*\\.\\d\\w*)|([^';
    for (let n of m7) e.indexOf(n) >= 0 || (t += '\\' + n);
    return ((t += '\\s]+)'), new RegExp(t, 'g'));
  }
  var jl = g7();
  function Gl(e) {
    let t = jl;
    if (e && e instanceof RegExp)
      if (e.global) t = e;
      else {
        let n = 'g';
        (e.ignoreCase && (n += 'i'), e.multiline && (n += 'm'), e.unicode && (n += 'u'), (t = new RegExp(e.source, n)));
      }
    return ((t.lastIndex = 0), t);
  }
  var Wd = new Cs();
  Wd.unshift({ maxLen: 1e3, windowSize: 15, timeBudget: 150 });
  function qs(e, t, n, r, i) {
    if (((t = Gl(t)), i || (i = gi.first(Wd)), n.length > i.maxLen)) {
      let l = e - i.maxLen / 2;
      return (l < 0 ? (l = 0) : (r += l), (n = n.substring(l, e + i.maxLen / 2)), qs(e, t, n, r, i));
    }
    let s = Date.now(),
      o = e - 1 - r,
      a = -1,
      u = null;
    for (let l = 1; !(Date.now() - s >= i.timeBudget); l++) {
      let c = o - i.windowSize * l;
      t.lastIndex = Math.max(0, c);
      let f = D7(t, n, o, a);
      if ((!f && u) || ((u = f), c <= 0)) break;
      a = c;
    }
    if (u) {
      let l = { word: u[0], startColumn: r + 1 + u.index, endColumn: r + 1 + u.index + u[0].length };
      return ((t.lastIndex = 0), l);
    }
    return null;
  }
  function D7(e, t, n, r) {
    let i;
    for (; (i = e.exec(t));) {
      let s = i.index || 0;
      if (s <= n && e.lastIndex >= n) return i;
      if (r > 0 && s > r) return null;
    }
    return null;
  }
  var fa = class {
    static computeUnicodeHighlights(t, n, r) {
      let i = r ? r.startLineNumber : 1,
        s = r ? r.endLineNumber : t.getLineCount(),
        o = new pa(n),
        a = o.getCandidateCodePoints(),
        u;
      a === 'allNonBasicAscii'
        ? (u = new RegExp('[^\\t\\n\\r\\x20-\\x7E]', 'g'))
        : (u = new RegExp(`${y7(Array.from(a))}`, 'g'));
      let l = new ca(null, u),
        c = [],
        f = !1,
        h,
        g = 0,
        m = 0,
        y = 0;
      e: for (let b = i, _ = s; b <= _; b++) {
        let L = t.getLineContent(b),
          T = L.length;
        l.reset(0);
        do
          if (((h = l.next(L)), h)) {
            let A = h.index,
              w = h.index + h[0].length;
            if (A > 0) {
              let I = L.charCodeAt(A - 1);
              Ni(I) && A--;
            }
            if (w + 1 < T) {
              let I = L.charCodeAt(w - 1);
              Ni(I) && w++;
            }
            let k = L.substring(A, w),
              P = qs(A + 1, jl, L, 0);
            P && P.endColumn <= A + 1 && (P = null);
            let G = o.shouldHighlightNonBasicASCII(k, P ? P.word : null);
            if (G !== 0) {
              if ((G === 3 ? g++ : G === 2 ? m++ : G === 1 ? y++ : Hd(G), c.length >= 1e3)) {
                f = !0;
                break e;
              }
              c.push(new ae(b, A + 1, b, w + 1));
            }
          }
        while (h);
      }
      return {
        ranges: c,
        hasMore: f,
        ambiguousCharacterCount: g,
        invisibleCharacterCount: m,
        nonBasicAsciiCharacterCount: y,
      };
    }
    static computeUnicodeHighlightReason(t, n) {
      let r = new pa(n);
      switch (r.shouldHighlightNonBasicASCII(t, null)) {
        case 0:
          return null;
        case 2:
          return { kind: 1 };
        case 3: {
          let s = t.codePointAt(0),
            o = r.ambiguousCharacters.getPrimaryConfusable(s),
            a = xi.getLocales().filter((u) => !xi.getInstance(new Set([...n.allowedLocales, u])).isAmbiguous(s));
          return { kind: 0, confusableWith: String.fromCodePoint(o), notAmbiguousInLocales: a };
        }
        case 1:
          return { kind: 2 };
      }
    }
  };
  function y7(e, t) {
    return `[${ip(e.map((r) => String.fromCodePoint(r)).join(''))}]`;
  }
  var pa = class {
    constructor(t) {
      ((this.options = t),
        (this.allowedCodePoints = new Set(t.allowedCodePoints)),
        (this.ambiguousCharacters = xi.getInstance(new Set(t.allowedLocales))));
    }
    getCandidateCodePoints() {
      if (this.options.nonBasicASCII) return 'allNonBasicAscii';
      let t = new Set();
      if (this.options.invisibleCharacters) for (let n of _i.codePoints) zd(String.fromCodePoint(n)) || t.add(n);
      if (this.options.ambiguousCharacters) for (let n of this.ambiguousCharacters.getConfusableCodePoints()) t.add(n);
      for (let n of this.allowedCodePoints) t.delete(n);
      return t;
    }
    shouldHighlightNonBasicASCII(t, n) {
      let r = t.codePointAt(0);
      if (this.allowedCodePoints.has(r)) return 0;
      if (this.options.nonBasicASCII) return 1;
      let i = !1,
        s = !1;
      if (n)
        for (let o of n) {
          let a = o.codePointAt(0),
            u = lp(o);
          ((i = i || u), !u && !this.ambiguousCharacters.isAmbiguous(a) && !_i.isInvisibleCharacter(a) && (s = !0));
        }
      return !i && s
        ? 0
        : this.options.invisibleCharacters && !zd(t) && _i.isInvisibleCharacter(r)
          ? 2
          : this.options.ambiguousCharacters && this.ambiguousCharacters.isAmbiguous(r)
            ? 3
            : 0;
    }
  };
  function zd(e) {
    return (
      e === ' ' ||
      e ===
        `
` ||
      e === '	'
    );
  }
  var gr = class {
      constructor(t, n, r) {
        ((this.changes = t), (this.moves = n), (this.hitTimeout = r));
      }
    },
    da = class {
      constructor(t, n) {
        ((this.lineRangeMapping = t), (this.changes = n));
      }
    };
  var _e = class e {
    static addRange(t, n) {
      let r = 0;
      for (; r < n.length && n[r].endExclusive < t.start;) r++;
      let i = r;
      for (; i < n.length && n[i].start <= t.endExclusive;) i++;
      if (r === i) n.splice(r, 0, t);
      else {
        let s = Math.min(t.start, n[r].start),
          o = Math.max(t.endExclusive, n[i - 1].endExclusive);
        n.splice(r, i - r, new e(s, o));
      }
    }
    static tryCreate(t, n) {
      if (!(t > n)) return new e(t, n);
    }
    static ofLength(t) {
      return new e(0, t);
    }
    static ofStartAndLength(t, n) {
      return new e(t, t + n);
    }
    constructor(t, n) {
      if (((this.start = t), (this.endExclusive = n), t > n)) throw new st(`Invalid range: ${this.toString()}`);
    }
    get isEmpty() {
      return this.start === this.endExclusive;
    }
    delta(t) {
      return new e(this.start + t, this.endExclusive + t);
    }
    deltaStart(t) {
      return new e(this.start + t, this.endExclusive);
    }
    deltaEnd(t) {
      return new e(this.start, this.endExclusive + t);
    }
    get length() {
      return this.endExclusive - this.start;
    }
    toString() {
      return `[${this.start}, ${this.endExclusive})`;
    }
    contains(t) {
      return this.start <= t && t < this.endExclusive;
    }
    join(t) {
      return new e(Math.min(this.start, t.start), Math.max(this.endExclusive, t.endExclusive));
    }
    intersect(t) {
      let n = Math.max(this.start, t.start),
        r = Math.min(this.endExclusive, t.endExclusive);
      if (n <= r) return new e(n, r);
    }
    intersects(t) {
      let n = Math.max(this.start, t.start),
        r = Math.min(this.endExclusive, t.endExclusive);
      return n < r;
    }
    isBefore(t) {
      return this.endExclusive <= t.start;
    }
    isAfter(t) {
      return this.start >= t.endExclusive;
    }
    slice(t) {
      return t.slice(this.start, this.endExclusive);
    }
    substring(t) {
      return t.substring(this.start, this.endExclusive);
    }
    clip(t) {
      if (this.isEmpty) throw new st(`Invalid clipping range: ${this.toString()}`);
      return Math.max(this.start, Math.min(this.endExclusive - 1, t));
    }
    clipCyclic(t) {
      if (this.isEmpty) throw new st(`Invalid clipping range: ${this.toString()}`);
      return t < this.start
        ? this.endExclusive - ((this.start - t) % this.length)
        : t >= this.endExclusive
          ? this.start + ((t - this.start) % this.length)
          : t;
    }
    forEach(t) {
      for (let n = this.start; n < this.endExclusive; n++) t(n);
    }
  };
  function Gn(e, t) {
    let n = Or(e, t);
    return n === -1 ? void 0 : e[n];
  }
  function Or(e, t, n = 0, r = e.length) {
    let i = n,
      s = r;
    for (; i < s;) {
      let o = Math.floor((i + s) / 2);
      t(e[o]) ? (i = o + 1) : (s = o);
    }
    return i - 1;
  }
  function Qd(e, t) {
    let n = ha(e, t);
    return n === e.length ? void 0 : e[n];
  }
  function ha(e, t, n = 0, r = e.length) {
    let i = n,
      s = r;
    for (; i < s;) {
      let o = Math.floor((i + s) / 2);
      t(e[o]) ? (s = o) : (i = o + 1);
    }
    return i;
  }
  var Hs = class e {
    static {
      this.assertInvariants = !1;
    }
    constructor(t) {
      ((this._array = t), (this._findLastMonotonousLastIdx = 0));
    }
    findLastMonotonous(t) {
      if (e.assertInvariants) {
        if (this._prevFindLastPredicate) {
          for (let r of this._array)
            if (this._prevFindLastPredicate(r) && !t(r))
              throw new Error(
                'MonotonousArray: current predicate must be weaker than (or equal to) the previous predicate.',
              );
        }
        this._prevFindLastPredicate = t;
      }
      let n = Or(this._array, t, this._findLastMonotonousLastIdx);
      return ((this._findLastMonotonousLastIdx = n + 1), n === -1 ? void 0 : this._array[n]);
    }
  };
  var De = class e {
      static fromRangeInclusive(t) {
        return new e(t.startLineNumber, t.endLineNumber + 1);
      }
      static joinMany(t) {
        if (t.length === 0) return [];
        let n = new Mr(t[0].slice());
        for (let r = 1; r < t.length; r++) n = n.getUnion(new Mr(t[r].slice()));
        return n.ranges;
      }
      static join(t) {
        if (t.length === 0) throw new st('lineRanges cannot be empty');
        let n = t[0].startLineNumber,
          r = t[0].endLineNumberExclusive;
        for (let i = 1; i < t.length; i++)
          ((n = Math.min(n, t[i].startLineNumber)), (r = Math.max(r, t[i].endLineNumberExclusive)));
        return new e(n, r);
      }
      static ofLength(t, n) {
        return new e(t, t + n);
      }
      static deserialize(t) {
        return new e(t[0], t[1]);
      }
      constructor(t, n) {
        if (t > n) throw new st(`startLineNumber ${t} cannot be after endLineNumberExclusive ${n}`);
        ((this.startLineNumber = t), (this.endLineNumberExclusive = n));
      }
      contains(t) {
        return this.startLineNumber <= t && t < this.endLineNumberExclusive;
      }
      get isEmpty() {
        return this.startLineNumber === this.endLineNumberExclusive;
      }
      delta(t) {
        return new e(this.startLineNumber + t, this.endLineNumberExclusive + t);
      }
      deltaLength(t) {
        return new e(this.startLineNumber, this.endLineNumberExclusive + t);
      }
      get length() {
        return this.endLineNumberExclusive - this.startLineNumber;
      }
      join(t) {
        return new e(
          Math.min(this.startLineNumber, t.startLineNumber),
          Math.max(this.endLineNumberExclusive, t.endLineNumberExclusive),
        );
      }
      toString() {
        return `[${this.startLineNumber},${this.endLineNumberExclusive})`;
      }
      intersect(t) {
        let n = Math.max(this.startLineNumber, t.startLineNumber),
          r = Math.min(this.endLineNumberExclusive, t.endLineNumberExclusive);
        if (n <= r) return new e(n, r);
      }
      intersectsStrict(t) {
        return this.startLineNumber < t.endLineNumberExclusive && t.startLineNumber < this.endLineNumberExclusive;
      }
      overlapOrTouch(t) {
        return this.startLineNumber <= t.endLineNumberExclusive && t.startLineNumber <= this.endLineNumberExclusive;
      }
      equals(t) {
        return this.startLineNumber === t.startLineNumber && this.endLineNumberExclusive === t.endLineNumberExclusive;
      }
      toInclusiveRange() {
        return this.isEmpty
          ? null
          : new ae(this.startLineNumber, 1, this.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER);
      }
      toExclusiveRange() {
        return new ae(this.startLineNumber, 1, this.endLineNumberExclusive, 1);
      }
      mapToLineArray(t) {
        let n = [];
        for (let r = this.startLineNumber; r < this.endLineNumberExclusive; r++) n.push(t(r));
        return n;
      }
      forEach(t) {
        for (let n = this.startLineNumber; n < this.endLineNumberExclusive; n++) t(n);
      }
      serialize() {
        return [this.startLineNumber, this.endLineNumberExclusive];
      }
      includes(t) {
        return this.startLineNumber <= t && t < this.endLineNumberExclusive;
      }
      toOffsetRange() {
        return new _e(this.startLineNumber - 1, this.endLineNumberExclusive - 1);
      }
    },
    Mr = class e {
      constructor(t = []) {
        this._normalizedRanges = t;
      }
      get ranges() {
        return this._normalizedRanges;
      }
      addRange(t) {
        if (t.length === 0) return;
        let n = ha(this._normalizedRanges, (i) => i.endLineNumberExclusive >= t.startLineNumber),
          r = Or(this._normalizedRanges, (i) => i.startLineNumber <= t.endLineNumberExclusive) + 1;
        if (n === r) this._normalizedRanges.splice(n, 0, t);
        else if (n === r - 1) {
          let i = this._normalizedRanges[n];
          this._normalizedRanges[n] = i.join(t);
        } else {
          let i = this._normalizedRanges[n].join(this._normalizedRanges[r - 1]).join(t);
          this._normalizedRanges.splice(n, r - n, i);
        }
      }
      contains(t) {
        let n = Gn(this._normalizedRanges, (r) => r.startLineNumber <= t);
        return !!n && n.endLineNumberExclusive > t;
      }
      intersects(t) {
        let n = Gn(this._normalizedRanges, (r) => r.startLineNumber < t.endLineNumberExclusive);
        return !!n && n.endLineNumberExclusive > t.startLineNumber;
      }
      getUnion(t) {
        if (this._normalizedRanges.length === 0) return t;
        if (t._normalizedRanges.length === 0) return this;
        let n = [],
          r = 0,
          i = 0,
          s = null;
        for (; r < this._normalizedRanges.length || i < t._normalizedRanges.length;) {
          let o = null;
          if (r < this._normalizedRanges.length && i < t._normalizedRanges.length) {
            let a = this._normalizedRanges[r],
              u = t._normalizedRanges[i];
            a.startLineNumber < u.startLineNumber ? ((o = a), r++) : ((o = u), i++);
          } else
            r < this._normalizedRanges.length
              ? ((o = this._normalizedRanges[r]), r++)
              : ((o = t._normalizedRanges[i]), i++);
          s === null
            ? (s = o)
            : s.endLineNumberExclusive >= o.startLineNumber
              ? (s = new De(s.startLineNumber, Math.max(s.endLineNumberExclusive, o.endLineNumberExclusive)))
              : (n.push(s), (s = o));
        }
        return (s !== null && n.push(s), new e(n));
      }
      subtractFrom(t) {
        let n = ha(this._normalizedRanges, (o) => o.endLineNumberExclusive >= t.startLineNumber),
          r = Or(this._normalizedRanges, (o) => o.startLineNumber <= t.endLineNumberExclusive) + 1;
        if (n === r) return new e([t]);
        let i = [],
          s = t.startLineNumber;
        for (let o = n; o < r; o++) {
          let a = this._normalizedRanges[o];
          (a.startLineNumber > s && i.push(new De(s, a.startLineNumber)), (s = a.endLineNumberExclusive));
        }
        return (s < t.endLineNumberExclusive && i.push(new De(s, t.endLineNumberExclusive)), new e(i));
      }
      toString() {
        return this._normalizedRanges.map((t) => t.toString()).join(', ');
      }
      getIntersection(t) {
        let n = [],
          r = 0,
          i = 0;
        for (; r < this._normalizedRanges.length && i < t._normalizedRanges.length;) {
          let s = this._normalizedRanges[r],
            o = t._normalizedRanges[i],
            a = s.intersect(o);
          (a && !a.isEmpty && n.push(a), s.endLineNumberExclusive < o.endLineNumberExclusive ? r++ : i++);
        }
        return new e(n);
      }
      getWithDelta(t) {
        return new e(this._normalizedRanges.map((n) => n.delta(t)));
      }
    };
  var ma = class e {
    static {
      this.zero = new e(0, 0);
    }
    static betweenPositions(t, n) {
      return t.lineNumber === n.lineNumber
        ? new e(0, n.column - t.column)
        : new e(n.lineNumber - t.lineNumber, n.column - 1);
    }
    static ofRange(t) {
      return e.betweenPositions(t.getStartPosition(), t.getEndPosition());
    }
    static ofText(t) {
      let n = 0,
        r = 0;
      for (let i of t)
        i ===
        `
`
          ? (n++, (r = 0))
          : r++;
      return new e(n, r);
    }
    constructor(t, n) {
      ((this.lineCount = t), (this.columnCount = n));
    }
    isGreaterThanOrEqualTo(t) {
      return this.lineCount !== t.lineCount ? this.lineCount > t.lineCount : this.columnCount >= t.columnCount;
    }
    createRange(t) {
      return this.lineCount === 0
        ? new ae(t.lineNumber, t.column, t.lineNumber, t.column + this.columnCount)
        : new ae(t.lineNumber, t.column, t.lineNumber + this.lineCount, this.columnCount + 1);
    }
    addToPosition(t) {
      return this.lineCount === 0
        ? new Ne(t.lineNumber, t.column + this.columnCount)
        : new Ne(t.lineNumber + this.lineCount, this.columnCount + 1);
    }
    toString() {
      return `${this.lineCount},${this.columnCount}`;
    }
  };
  var ga = class {
    constructor(t, n) {
      ((this.range = t), (this.text = n));
    }
    toSingleEditOperation() {
      return { range: this.range, text: this.text };
    }
  };
  var bn = class e {
    static inverse(t, n, r) {
      let i = [],
        s = 1,
        o = 1;
      for (let u of t) {
        let l = new e(new De(s, u.original.startLineNumber), new De(o, u.modified.startLineNumber));
        (l.modified.isEmpty || i.push(l),
          (s = u.original.endLineNumberExclusive),
          (o = u.modified.endLineNumberExclusive));
      }
      let a = new e(new De(s, n + 1), new De(o, r + 1));
      return (a.modified.isEmpty || i.push(a), i);
    }
    static clip(t, n, r) {
      let i = [];
      for (let s of t) {
        let o = s.original.intersect(n),
          a = s.modified.intersect(r);
        o && !o.isEmpty && a && !a.isEmpty && i.push(new e(o, a));
      }
      return i;
    }
    constructor(t, n) {
      ((this.original = t), (this.modified = n));
    }
    toString() {
      return `{${this.original.toString()}->${this.modified.toString()}}`;
    }
    flip() {
      return new e(this.modified, this.original);
    }
    join(t) {
      return new e(this.original.join(t.original), this.modified.join(t.modified));
    }
    toRangeMapping() {
      let t = this.original.toInclusiveRange(),
        n = this.modified.toInclusiveRange();
      if (t && n) return new Ut(t, n);
      if (this.original.startLineNumber === 1 || this.modified.startLineNumber === 1) {
        if (!(this.modified.startLineNumber === 1 && this.original.startLineNumber === 1))
          throw new st('not a valid diff');
        return new Ut(
          new ae(this.original.startLineNumber, 1, this.original.endLineNumberExclusive, 1),
          new ae(this.modified.startLineNumber, 1, this.modified.endLineNumberExclusive, 1),
        );
      } else
        return new Ut(
          new ae(
            this.original.startLineNumber - 1,
            Number.MAX_SAFE_INTEGER,
            this.original.endLineNumberExclusive - 1,
            Number.MAX_SAFE_INTEGER,
          ),
          new ae(
            this.modified.startLineNumber - 1,
            Number.MAX_SAFE_INTEGER,
            this.modified.endLineNumberExclusive - 1,
            Number.MAX_SAFE_INTEGER,
          ),
        );
    }
    toRangeMapping2(t, n) {
      if (Yd(this.original.endLineNumberExclusive, t) && Yd(this.modified.endLineNumberExclusive, n))
        return new Ut(
          new ae(this.original.startLineNumber, 1, this.original.endLineNumberExclusive, 1),
          new ae(this.modified.startLineNumber, 1, this.modified.endLineNumberExclusive, 1),
        );
      if (!this.original.isEmpty && !this.modified.isEmpty)
        return new Ut(
          ae.fromPositions(
            new Ne(this.original.startLineNumber, 1),
            Fi(new Ne(this.original.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), t),
          ),
          ae.fromPositions(
            new Ne(this.modified.startLineNumber, 1),
            Fi(new Ne(this.modified.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), n),
          ),
        );
      if (this.original.startLineNumber > 1 && this.modified.startLineNumber > 1)
        return new Ut(
          ae.fromPositions(
            Fi(new Ne(this.original.startLineNumber - 1, Number.MAX_SAFE_INTEGER), t),
            Fi(new Ne(this.original.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), t),
          ),
          ae.fromPositions(
            Fi(new Ne(this.modified.startLineNumber - 1, Number.MAX_SAFE_INTEGER), n),
            Fi(new Ne(this.modified.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), n),
          ),
        );
      throw new st();
    }
  };
  function Fi(e, t) {
    if (e.lineNumber < 1) return new Ne(1, 1);
    if (e.lineNumber > t.length) return new Ne(t.length, t[t.length - 1].length + 1);
    let n = t[e.lineNumber - 1];
    return e.column > n.length + 1 ? new Ne(e.lineNumber, n.length + 1) : e;
  }
  function Yd(e, t) {
    return e >= 1 && e <= t.length;
  }
  var qn = class e extends bn {
      static fromRangeMappings(t) {
        let n = De.join(t.map((i) => De.fromRangeInclusive(i.originalRange))),
          r = De.join(t.map((i) => De.fromRangeInclusive(i.modifiedRange)));
        return new e(n, r, t);
      }
      constructor(t, n, r) {
        (super(t, n), (this.innerChanges = r));
      }
      flip() {
        return new e(
          this.modified,
          this.original,
          this.innerChanges?.map((t) => t.flip()),
        );
      }
      withInnerChangesFromLineRanges() {
        return new e(this.original, this.modified, [this.toRangeMapping()]);
      }
    },
    Ut = class e {
      static assertSorted(t) {
        for (let n = 1; n < t.length; n++) {
          let r = t[n - 1],
            i = t[n];
          if (!(
            r.originalRange.getEndPosition().isBeforeOrEqual(i.originalRange.getStartPosition()) &&
            r.modifiedRange.getEndPosition().isBeforeOrEqual(i.modifiedRange.getStartPosition())
          ))
            throw new st('Range mappings must be sorted');
        }
      }
      constructor(t, n) {
        ((this.originalRange = t), (this.modifiedRange = n));
      }
      toString() {
        return `{${this.originalRange.toString()}->${this.modifiedRange.toString()}}`;
      }
      flip() {
        return new e(this.modifiedRange, this.originalRange);
      }
      toTextEdit(t) {
        let n = t.getValueOfRange(this.modifiedRange);
        return new ga(this.originalRange, n);
      }
    };
  var E7 = 3,
    Da = class {
      computeDiff(t, n, r) {
        let s = new Hl(t, n, {
            maxComputationTime: r.maxComputationTimeMs,
            shouldIgnoreTrimWhitespace: r.ignoreTrimWhitespace,
            shouldComputeCharChanges: !0,
            shouldMakePrettyDiff: !0,
            shouldPostProcessCharChanges: !0,
          }).computeDiff(),
          o = [],
          a = null;
        for (let u of s.changes) {
          let l;
          u.originalEndLineNumber === 0
            ? (l = new De(u.originalStartLineNumber + 1, u.originalStartLineNumber + 1))
            : (l = new De(u.originalStartLineNumber, u.originalEndLineNumber + 1));
          let c;
          u.modifiedEndLineNumber === 0
            ? (c = new De(u.modifiedStartLineNumber + 1, u.modifiedStartLineNumber + 1))
            : (c = new De(u.modifiedStartLineNumber, u.modifiedEndLineNumber + 1));
          let f = new qn(
            l,
            c,
            u.charChanges?.map(
              (h) =>
                new Ut(
                  new ae(
                    h.originalStartLineNumber,
                    h.originalStartColumn,
                    h.originalEndLineNumber,
                    h.originalEndColumn,
                  ),
                  new ae(
                    h.modifiedStartLineNumber,
                    h.modifiedStartColumn,
                    h.modifiedEndLineNumber,
                    h.modifiedEndColumn,
                  ),
                ),
            ),
          );
          (a &&
            (a.modified.endLineNumberExclusive === f.modified.startLineNumber ||
              a.original.endLineNumberExclusive === f.original.startLineNumber) &&
            ((f = new qn(
              a.original.join(f.original),
              a.modified.join(f.modified),
              a.innerChanges && f.innerChanges ? a.innerChanges.concat(f.innerChanges) : void 0,
            )),
            o.pop()),
            o.push(f),
            (a = f));
        }
        return (
          kr(() =>
            Gs(
              o,
              (u, l) =>
                l.original.startLineNumber - u.original.endLineNumberExclusive ===
                  l.modified.startLineNumber - u.modified.endLineNumberExclusive &&
                u.original.endLineNumberExclusive < l.original.startLineNumber &&
                u.modified.endLineNumberExclusive < l.modified.startLineNumber,
            ),
          ),
          new gr(o, [], s.quitEarly)
        );
      }
    };
  function Xd(e, t, n, r) {
    return new Ms(e, t, n).ComputeDiff(r);
  }
  var ya = class {
      constructor(t) {
        let n = [],
          r = [];
        for (let i = 0, s = t.length; i < s; i++) ((n[i] = Wl(t[i], 1)), (r[i] = zl(t[i], 1)));
        ((this.lines = t), (this._startColumns = n), (this._endColumns = r));
      }
      getElements() {
        let t = [];
        for (let n = 0, r = this.lines.length; n < r; n++)
          t[n] = this.lines[n].substring(this._startColumns[n] - 1, this._endColumns[n] - 1);
        return t;
      }
      getStrictElement(t) {
        return this.lines[t];
      }
      getStartLineNumber(t) {
        return t + 1;
      }
      getEndLineNumber(t) {
        return t + 1;
      }
      createCharSequence(t, n, r) {
        let i = [],
          s = [],
          o = [],
          a = 0;
        for (let u = n; u <= r; u++) {
          let l = this.lines[u],
            c = t ? this._startColumns[u] : 1,
            f = t ? this._endColumns[u] : l.length + 1;
          for (let h = c; h < f; h++) ((i[a] = l.charCodeAt(h - 1)), (s[a] = u + 1), (o[a] = h), a++);
          !t && u < r && ((i[a] = 10), (s[a] = u + 1), (o[a] = l.length + 1), a++);
        }
        return new ql(i, s, o);
      }
    },
    ql = class {
      constructor(t, n, r) {
        ((this._charCodes = t), (this._lineNumbers = n), (this._columns = r));
      }
      toString() {
        return (
          '[' +
          this._charCodes
            .map(
              (t, n) => (t === 10 ? '\\n' : String.fromCharCode(t)) + `-(${this._lineNumbers[n]},${this._columns[n]})`,
            )
            .join(', ') +
          ']'
        );
      }
      _assertIndex(t, n) {
        if (t < 0 || t >= n.length) throw new Error('Illegal index');
      }
      getElements() {
        return this._charCodes;
      }
      getStartLineNumber(t) {
        return t > 0 && t === this._lineNumbers.length
          ? this.getEndLineNumber(t - 1)
          : (this._assertIndex(t, this._lineNumbers), this._lineNumbers[t]);
      }
      getEndLineNumber(t) {
        return t === -1
          ? this.getStartLineNumber(t + 1)
          : (this._assertIndex(t, this._lineNumbers),
            this._charCodes[t] === 10 ? this._lineNumbers[t] + 1 : this._lineNumbers[t]);
      }
      getStartColumn(t) {
        return t > 0 && t === this._columns.length
          ? this.getEndColumn(t - 1)
          : (this._assertIndex(t, this._columns), this._columns[t]);
      }
      getEndColumn(t) {
        return t === -1
          ? this.getStartColumn(t + 1)
          : (this._assertIndex(t, this._columns), this._charCodes[t] === 10 ? 1 : this._columns[t] + 1);
      }
    },
    Ai = class e {
      constructor(t, n, r, i, s, o, a, u) {
        ((this.originalStartLineNumber = t),
          (this.originalStartColumn = n),
          (this.originalEndLineNumber = r),
          (this.originalEndColumn = i),
          (this.modifiedStartLineNumber = s),
          (this.modifiedStartColumn = o),
          (this.modifiedEndLineNumber = a),
          (this.modifiedEndColumn = u));
      }
      static createFromDiffChange(t, n, r) {
        let i = n.getStartLineNumber(t.originalStart),
          s = n.getStartColumn(t.originalStart),
          o = n.getEndLineNumber(t.originalStart + t.originalLength - 1),
          a = n.getEndColumn(t.originalStart + t.originalLength - 1),
          u = r.getStartLineNumber(t.modifiedStart),
          l = r.getStartColumn(t.modifiedStart),
          c = r.getEndLineNumber(t.modifiedStart + t.modifiedLength - 1),
          f = r.getEndColumn(t.modifiedStart + t.modifiedLength - 1);
        return new e(i, s, o, a, u, l, c, f);
      }
    };
  function v7(e) {
    if (e.length <= 1) return e;
    let t = [e[0]],
      n = t[0];
    for (let r = 1, i = e.length; r < i; r++) {
      let s = e[r],
        o = s.originalStart - (n.originalStart + n.originalLength),
        a = s.modifiedStart - (n.modifiedStart + n.modifiedLength);
      Math.min(o, a) < E7
        ? ((n.originalLength = s.originalStart + s.originalLength - n.originalStart),
          (n.modifiedLength = s.modifiedStart + s.modifiedLength - n.modifiedStart))
        : (t.push(s), (n = s));
    }
    return t;
  }
  var Ws = class e {
      constructor(t, n, r, i, s) {
        ((this.originalStartLineNumber = t),
          (this.originalEndLineNumber = n),
          (this.modifiedStartLineNumber = r),
          (this.modifiedEndLineNumber = i),
          (this.charChanges = s));
      }
      static createFromDiffResult(t, n, r, i, s, o, a) {
        let u, l, c, f, h;
        if (
          (n.originalLength === 0
            ? ((u = r.getStartLineNumber(n.originalStart) - 1), (l = 0))
            : ((u = r.getStartLineNumber(n.originalStart)),
              (l = r.getEndLineNumber(n.originalStart + n.originalLength - 1))),
          n.modifiedLength === 0
            ? ((c = i.getStartLineNumber(n.modifiedStart) - 1), (f = 0))
            : ((c = i.getStartLineNumber(n.modifiedStart)),
              (f = i.getEndLineNumber(n.modifiedStart + n.modifiedLength - 1))),
          o && n.originalLength > 0 && n.originalLength < 20 && n.modifiedLength > 0 && n.modifiedLength < 20 && s())
        ) {
          let g = r.createCharSequence(t, n.originalStart, n.originalStart + n.originalLength - 1),
            m = i.createCharSequence(t, n.modifiedStart, n.modifiedStart + n.modifiedLength - 1);
          if (g.getElements().length > 0 && m.getElements().length > 0) {
            let y = Xd(g, m, s, !0).changes;
            (a && (y = v7(y)), (h = []));
            for (let b = 0, _ = y.length; b < _; b++) h.push(Ai.createFromDiffChange(y[b], g, m));
          }
        }
        return new e(u, l, c, f, h);
      }
    },
    Hl = class {
      constructor(t, n, r) {
        ((this.shouldComputeCharChanges = r.shouldComputeCharChanges),
          (this.shouldPostProcessCharChanges = r.shouldPostProcessCharChanges),
          (this.shouldIgnoreTrimWhitespace = r.shouldIgnoreTrimWhitespace),
          (this.shouldMakePrettyDiff = r.shouldMakePrettyDiff),
          (this.originalLines = t),
          (this.modifiedLines = n),
          (this.original = new ya(t)),
          (this.modified = new ya(n)),
          (this.continueLineDiff = Jd(r.maxComputationTime)),
          (this.continueCharDiff = Jd(r.maxComputationTime === 0 ? 0 : Math.min(r.maxComputationTime, 5e3))));
      }
      computeDiff() {
        if (this.original.lines.length === 1 && this.original.lines[0].length === 0)
          return this.modified.lines.length === 1 && this.modified.lines[0].length === 0
            ? { quitEarly: !1, changes: [] }
            : {
                quitEarly: !1,
                changes: [
                  {
                    originalStartLineNumber: 1,
                    originalEndLineNumber: 1,
                    modifiedStartLineNumber: 1,
                    modifiedEndLineNumber: this.modified.lines.length,
                    charChanges: void 0,
                  },
                ],
              };
        if (this.modified.lines.length === 1 && this.modified.lines[0].length === 0)
          return {
            quitEarly: !1,
            changes: [
              {
                originalStartLineNumber: 1,
                originalEndLineNumber: this.original.lines.length,
                modifiedStartLineNumber: 1,
                modifiedEndLineNumber: 1,
                charChanges: void 0,
              },
            ],
          };
        let t = Xd(this.original, this.modified, this.continueLineDiff, this.shouldMakePrettyDiff),
          n = t.changes,
          r = t.quitEarly;
        if (this.shouldIgnoreTrimWhitespace) {
          let a = [];
          for (let u = 0, l = n.length; u < l; u++)
            a.push(
              Ws.createFromDiffResult(
                this.shouldIgnoreTrimWhitespace,
                n[u],
                this.original,
                this.modified,
                this.continueCharDiff,
                this.shouldComputeCharChanges,
                this.shouldPostProcessCharChanges,
              ),
            );
          return { quitEarly: r, changes: a };
        }
        let i = [],
          s = 0,
          o = 0;
        for (let a = -1, u = n.length; a < u; a++) {
          let l = a + 1 < u ? n[a + 1] : null,
            c = l ? l.originalStart : this.originalLines.length,
            f = l ? l.modifiedStart : this.modifiedLines.length;
          for (; s < c && o < f;) {
            let h = this.originalLines[s],
              g = this.modifiedLines[o];
            if (h !== g) {
              {
                let m = Wl(h, 1),
                  y = Wl(g, 1);
                for (; m > 1 && y > 1;) {
                  let b = h.charCodeAt(m - 2),
                    _ = g.charCodeAt(y - 2);
                  if (b !== _) break;
                  (m--, y--);
                }
                (m > 1 || y > 1) && this._pushTrimWhitespaceCharChange(i, s + 1, 1, m, o + 1, 1, y);
              }
              {
                let m = zl(h, 1),
                  y = zl(g, 1),
                  b = h.length + 1,
                  _ = g.length + 1;
                for (; m < b && y < _;) {
                  let L = h.charCodeAt(m - 1),
                    T = h.charCodeAt(y - 1);
                  if (L !== T) break;
                  (m++, y++);
                }
                (m < b || y < _) && this._pushTrimWhitespaceCharChange(i, s + 1, m, b, o + 1, y, _);
              }
            }
            (s++, o++);
          }
          l &&
            (i.push(
              Ws.createFromDiffResult(
                this.shouldIgnoreTrimWhitespace,
                l,
                this.original,
                this.modified,
                this.continueCharDiff,
                this.shouldComputeCharChanges,
                this.shouldPostProcessCharChanges,
              ),
            ),
            (s += l.originalLength),
            (o += l.modifiedLength));
        }
        return { quitEarly: r, changes: i };
      }
      _pushTrimWhitespaceCharChange(t, n, r, i, s, o, a) {
        if (this._mergeTrimWhitespaceCharChange(t, n, r, i, s, o, a)) return;
        let u;
        (this.shouldComputeCharChanges && (u = [new Ai(n, r, n, i, s, o, s, a)]), t.push(new Ws(n, n, s, s, u)));
      }
      _mergeTrimWhitespaceCharChange(t, n, r, i, s, o, a) {
        let u = t.length;
        if (u === 0) return !1;
        let l = t[u - 1];
        return l.originalEndLineNumber === 0 || l.modifiedEndLineNumber === 0
          ? !1
          : l.originalEndLineNumber === n && l.modifiedEndLineNumber === s
            ? (this.shouldComputeCharChanges && l.charChanges && l.charChanges.push(new Ai(n, r, n, i, s, o, s, a)), !0)
            : l.originalEndLineNumber + 1 === n && l.modifiedEndLineNumber + 1 === s
              ? ((l.originalEndLineNumber = n),
                (l.modifiedEndLineNumber = s),
                this.shouldComputeCharChanges && l.charChanges && l.charChanges.push(new Ai(n, r, n, i, s, o, s, a)),
                !0)
              : !1;
      }
    };
  function Wl(e, t) {
    let n = op(e);
    return n === -1 ? t : n + 1;
  }
  function zl(e, t) {
    let n = ap(e);
    return n === -1 ? t : n + 2;
  }
  function Jd(e) {
    if (e === 0) return () => !0;
    let t = Date.now();
    return () => Date.now() - t < e;
  }
  function Kd(e, t, n = (r, i) => r === i) {
    if (e === t) return !0;
    if (!e || !t || e.length !== t.length) return !1;
    for (let r = 0, i = e.length; r < i; r++) if (!n(e[r], t[r])) return !1;
    return !0;
  }
  function* eh(e, t) {
    let n, r;
    for (let i of e) (r !== void 0 && t(r, i) ? n.push(i) : (n && (yield n), (n = [i])), (r = i));
    n && (yield n);
  }
  function th(e, t) {
    for (let n = 0; n <= e.length; n++) t(n === 0 ? void 0 : e[n - 1], n === e.length ? void 0 : e[n]);
  }
  function nh(e, t) {
    for (let n = 0; n < e.length; n++) t(n === 0 ? void 0 : e[n - 1], e[n], n + 1 === e.length ? void 0 : e[n + 1]);
  }
  function rh(e, t) {
    for (let n of t) e.push(n);
  }
  var Ql;
  (function (e) {
    function t(s) {
      return s < 0;
    }
    e.isLessThan = t;
    function n(s) {
      return s <= 0;
    }
    e.isLessThanOrEqual = n;
    function r(s) {
      return s > 0;
    }
    e.isGreaterThan = r;
    function i(s) {
      return s === 0;
    }
    ((e.isNeitherLessOrGreaterThan = i), (e.greaterThan = 1), (e.lessThan = -1), (e.neitherLessOrGreaterThan = 0));
  })(Ql || (Ql = {}));
  function zs(e, t) {
    return (n, r) => t(e(n), e(r));
  }
  var Qs = (e, t) => e - t;
  function ih(e) {
    return (t, n) => -e(t, n);
  }
  var Zd = class e {
    static {
      this.empty = new e((t) => {});
    }
    constructor(t) {
      this.iterate = t;
    }
    toArray() {
      let t = [];
      return (this.iterate((n) => (t.push(n), !0)), t);
    }
    filter(t) {
      return new e((n) => this.iterate((r) => (t(r) ? n(r) : !0)));
    }
    map(t) {
      return new e((n) => this.iterate((r) => n(t(r))));
    }
    findLast(t) {
      let n;
      return (this.iterate((r) => (t(r) && (n = r), !0)), n);
    }
    findLastMaxBy(t) {
      let n,
        r = !0;
      return (this.iterate((i) => ((r || Ql.isGreaterThan(t(i, n))) && ((r = !1), (n = i)), !0)), n);
    }
  };
  var _n = class e {
      static trivial(t, n) {
        return new e([new Be(_e.ofLength(t.length), _e.ofLength(n.length))], !1);
      }
      static trivialTimedOut(t, n) {
        return new e([new Be(_e.ofLength(t.length), _e.ofLength(n.length))], !0);
      }
      constructor(t, n) {
        ((this.diffs = t), (this.hitTimeout = n));
      }
    },
    Be = class e {
      static invert(t, n) {
        let r = [];
        return (
          th(t, (i, s) => {
            r.push(
              e.fromOffsetPairs(
                i ? i.getEndExclusives() : xn.zero,
                s ? s.getStarts() : new xn(n, (i ? i.seq2Range.endExclusive - i.seq1Range.endExclusive : 0) + n),
              ),
            );
          }),
          r
        );
      }
      static fromOffsetPairs(t, n) {
        return new e(new _e(t.offset1, n.offset1), new _e(t.offset2, n.offset2));
      }
      static assertSorted(t) {
        let n;
        for (let r of t) {
          if (n && !(n.seq1Range.endExclusive <= r.seq1Range.start && n.seq2Range.endExclusive <= r.seq2Range.start))
            throw new st('Sequence diffs must be sorted');
          n = r;
        }
      }
      constructor(t, n) {
        ((this.seq1Range = t), (this.seq2Range = n));
      }
      swap() {
        return new e(this.seq2Range, this.seq1Range);
      }
      toString() {
        return `${this.seq1Range} <-> ${this.seq2Range}`;
      }
      join(t) {
        return new e(this.seq1Range.join(t.seq1Range), this.seq2Range.join(t.seq2Range));
      }
      delta(t) {
        return t === 0 ? this : new e(this.seq1Range.delta(t), this.seq2Range.delta(t));
      }
      deltaStart(t) {
        return t === 0 ? this : new e(this.seq1Range.deltaStart(t), this.seq2Range.deltaStart(t));
      }
      deltaEnd(t) {
        return t === 0 ? this : new e(this.seq1Range.deltaEnd(t), this.seq2Range.deltaEnd(t));
      }
      intersect(t) {
        let n = this.seq1Range.intersect(t.seq1Range),
          r = this.seq2Range.intersect(t.seq2Range);
        if (!(!n || !r)) return new e(n, r);
      }
      getStarts() {
        return new xn(this.seq1Range.start, this.seq2Range.start);
      }
      getEndExclusives() {
        return new xn(this.seq1Range.endExclusive, this.seq2Range.endExclusive);
      }
    },
    xn = class e {
      static {
        this.zero = new e(0, 0);
      }
      static {
        this.max = new e(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
      }
      constructor(t, n) {
        ((this.offset1 = t), (this.offset2 = n));
      }
      toString() {
        return `${this.offset1} <-> ${this.offset2}`;
      }
      delta(t) {
        return t === 0 ? this : new e(this.offset1 + t, this.offset2 + t);
      }
      equals(t) {
        return this.offset1 === t.offset1 && this.offset2 === t.offset2;
      }
    },
    Dr = class e {
      static {
        this.instance = new e();
      }
      isValid() {
        return !0;
      }
    },
    Ea = class {
      constructor(t) {
        if (((this.timeout = t), (this.startTime = Date.now()), (this.valid = !0), t <= 0))
          throw new st('timeout must be positive');
      }
      isValid() {
        if (!(Date.now() - this.startTime < this.timeout) && this.valid) {
          this.valid = !1;
          debugger;
        }
        return this.valid;
      }
    };
  var Ci = class {
    constructor(t, n) {
      ((this.width = t), (this.height = n), (this.array = []), (this.array = new Array(t * n)));
    }
    get(t, n) {
      return this.array[t + n * this.width];
    }
    set(t, n, r) {
      this.array[t + n * this.width] = r;
    }
  };
  function Js(e) {
    return e === 32 || e === 9;
  }
  var Ys = class e {
    static {
      this.chrKeys = new Map();
    }
    static getKey(t) {
      let n = this.chrKeys.get(t);
      return (n === void 0 && ((n = this.chrKeys.size), this.chrKeys.set(t, n)), n);
    }
    constructor(t, n, r) {
      ((this.range = t), (this.lines = n), (this.source = r), (this.histogram = []));
      let i = 0;
      for (let s = t.startLineNumber - 1; s < t.endLineNumberExclusive - 1; s++) {
        let o = n[s];
        for (let u = 0; u < o.length; u++) {
          i++;
          let l = o[u],
            c = e.getKey(l);
          this.histogram[c] = (this.histogram[c] || 0) + 1;
        }
        i++;
        let a = e.getKey(`
`);
        this.histogram[a] = (this.histogram[a] || 0) + 1;
      }
      this.totalCount = i;
    }
    computeSimilarity(t) {
      let n = 0,
        r = Math.max(this.histogram.length, t.histogram.length);
      for (let i = 0; i < r; i++) n += Math.abs((this.histogram[i] ?? 0) - (t.histogram[i] ?? 0));
      return 1 - n / (this.totalCount + t.totalCount);
    }
  };
  var va = class {
    compute(t, n, r = Dr.instance, i) {
      if (t.length === 0 || n.length === 0) return _n.trivial(t, n);
      let s = new Ci(t.length, n.length),
        o = new Ci(t.length, n.length),
        a = new Ci(t.length, n.length);
      for (let m = 0; m < t.length; m++)
        for (let y = 0; y < n.length; y++) {
          if (!r.isValid()) return _n.trivialTimedOut(t, n);
          let b = m === 0 ? 0 : s.get(m - 1, y),
            _ = y === 0 ? 0 : s.get(m, y - 1),
            L;
          t.getElement(m) === n.getElement(y)
            ? (m === 0 || y === 0 ? (L = 0) : (L = s.get(m - 1, y - 1)),
              m > 0 && y > 0 && o.get(m - 1, y - 1) === 3 && (L += a.get(m - 1, y - 1)),
              (L += i ? i(m, y) : 1))
            : (L = -1);
          let T = Math.max(b, _, L);
          if (T === L) {
            let A = m > 0 && y > 0 ? a.get(m - 1, y - 1) : 0;
            (a.set(m, y, A + 1), o.set(m, y, 3));
          } else T === b ? (a.set(m, y, 0), o.set(m, y, 1)) : T === _ && (a.set(m, y, 0), o.set(m, y, 2));
          s.set(m, y, T);
        }
      let u = [],
        l = t.length,
        c = n.length;
      function f(m, y) {
        ((m + 1 !== l || y + 1 !== c) && u.push(new Be(new _e(m + 1, l), new _e(y + 1, c))), (l = m), (c = y));
      }
      let h = t.length - 1,
        g = n.length - 1;
      for (; h >= 0 && g >= 0;) o.get(h, g) === 3 ? (f(h, g), h--, g--) : o.get(h, g) === 1 ? h-- : g--;
      return (f(-1, -1), u.reverse(), new _n(u, !1));
    }
  };
  var wi = class {
      compute(t, n, r = Dr.instance) {
        if (t.length === 0 || n.length === 0) return _n.trivial(t, n);
        let i = t,
          s = n;
        function o(y, b) {
          for (; y < i.length && b < s.length && i.getElement(y) === s.getElement(b);) (y++, b++);
          return y;
        }
        let a = 0,
          u = new Yl();
        u.set(0, o(0, 0));
        let l = new Jl();
        l.set(0, u.get(0) === 0 ? null : new ba(null, 0, 0, u.get(0)));
        let c = 0;
        e: for (;;) {
          if ((a++, !r.isValid())) return _n.trivialTimedOut(i, s);
          let y = -Math.min(a, s.length + (a % 2)),
            b = Math.min(a, i.length + (a % 2));
          for (c = y; c <= b; c += 2) {
            let _ = 0,
              L = c === b ? -1 : u.get(c + 1),
              T = c === y ? -1 : u.get(c - 1) + 1;
            _++;
            let A = Math.min(Math.max(L, T), i.length),
              w = A - c;
            if ((_++, A > i.length || w > s.length)) continue;
            let k = o(A, w);
            u.set(c, k);
            let P = A === L ? l.get(c + 1) : l.get(c - 1);
            if ((l.set(c, k !== A ? new ba(P, A, w, k - A) : P), u.get(c) === i.length && u.get(c) - c === s.length))
              break e;
          }
        }
        let f = l.get(c),
          h = [],
          g = i.length,
          m = s.length;
        for (;;) {
          let y = f ? f.x + f.length : 0,
            b = f ? f.y + f.length : 0;
          if (((y !== g || b !== m) && h.push(new Be(new _e(y, g), new _e(b, m))), !f)) break;
          ((g = f.x), (m = f.y), (f = f.prev));
        }
        return (h.reverse(), new _n(h, !1));
      }
    },
    ba = class {
      constructor(t, n, r, i) {
        ((this.prev = t), (this.x = n), (this.y = r), (this.length = i));
      }
    },
    Yl = class {
      constructor() {
        ((this.positiveArr = new Int32Array(10)), (this.negativeArr = new Int32Array(10)));
      }
      get(t) {
        return t < 0 ? ((t = -t - 1), this.negativeArr[t]) : this.positiveArr[t];
      }
      set(t, n) {
        if (t < 0) {
          if (((t = -t - 1), t >= this.negativeArr.length)) {
            let r = this.negativeArr;
            ((this.negativeArr = new Int32Array(r.length * 2)), this.negativeArr.set(r));
          }
          this.negativeArr[t] = n;
        } else {
          if (t >= this.positiveArr.length) {
            let r = this.positiveArr;
            ((this.positiveArr = new Int32Array(r.length * 2)), this.positiveArr.set(r));
          }
          this.positiveArr[t] = n;
        }
      }
    },
    Jl = class {
      constructor() {
        ((this.positiveArr = []), (this.negativeArr = []));
      }
      get(t) {
        return t < 0 ? ((t = -t - 1), this.negativeArr[t]) : this.positiveArr[t];
      }
      set(t, n) {
        t < 0 ? ((t = -t - 1), (this.negativeArr[t] = n)) : (this.positiveArr[t] = n);
      }
    };
  var yr = class {
    constructor(t, n, r) {
      ((this.lines = t),
        (this.range = n),
        (this.considerWhitespaceChanges = r),
        (this.elements = []),
        (this.firstElementOffsetByLineIdx = []),
        (this.lineStartOffsets = []),
        (this.trimmedWsLengthsByLineIdx = []),
        this.firstElementOffsetByLineIdx.push(0));
      for (let i = this.range.startLineNumber; i <= this.range.endLineNumber; i++) {
        let s = t[i - 1],
          o = 0;
        (i === this.range.startLineNumber &&
          this.range.startColumn > 1 &&
          ((o = this.range.startColumn - 1), (s = s.substring(o))),
          this.lineStartOffsets.push(o));
        let a = 0;
        if (!r) {
          let l = s.trimStart();
          ((a = s.length - l.length), (s = l.trimEnd()));
        }
        this.trimmedWsLengthsByLineIdx.push(a);
        let u = i === this.range.endLineNumber ? Math.min(this.range.endColumn - 1 - o - a, s.length) : s.length;
        for (let l = 0; l < u; l++) this.elements.push(s.charCodeAt(l));
        i < this.range.endLineNumber &&
          (this.elements.push(10), this.firstElementOffsetByLineIdx.push(this.elements.length));
      }
    }
    toString() {
      return `Slice: "${this.text}"`;
    }
    get text() {
      return this.getText(new _e(0, this.length));
    }
    getText(t) {
      return this.elements
        .slice(t.start, t.endExclusive)
        .map((n) => String.fromCharCode(n))
        .join('');
    }
    getElement(t) {
      return this.elements[t];
    }
    get length() {
      return this.elements.length;
    }
    getBoundaryScore(t) {
      let n = oh(t > 0 ? this.elements[t - 1] : -1),
        r = oh(t < this.elements.length ? this.elements[t] : -1);
      if (n === 7 && r === 8) return 0;
      if (n === 8) return 150;
      let i = 0;
      return (n !== r && ((i += 10), n === 0 && r === 1 && (i += 1)), (i += sh(n)), (i += sh(r)), i);
    }
    translateOffset(t, n = 'right') {
      let r = Or(this.firstElementOffsetByLineIdx, (s) => s <= t),
        i = t - this.firstElementOffsetByLineIdx[r];
      return new Ne(
        this.range.startLineNumber + r,
        1 + this.lineStartOffsets[r] + i + (i === 0 && n === 'left' ? 0 : this.trimmedWsLengthsByLineIdx[r]),
      );
    }
    translateRange(t) {
      let n = this.translateOffset(t.start, 'right'),
        r = this.translateOffset(t.endExclusive, 'left');
      return r.isBefore(n) ? ae.fromPositions(r, r) : ae.fromPositions(n, r);
    }
    findWordContaining(t) {
      if (t < 0 || t >= this.elements.length || !Xl(this.elements[t])) return;
      let n = t;
      for (; n > 0 && Xl(this.elements[n - 1]);) n--;
      let r = t;
      for (; r < this.elements.length && Xl(this.elements[r]);) r++;
      return new _e(n, r);
    }
    countLinesIn(t) {
      return this.translateOffset(t.endExclusive).lineNumber - this.translateOffset(t.start).lineNumber;
    }
    isStronglyEqual(t, n) {
      return this.elements[t] === this.elements[n];
    }
    extendToFullLines(t) {
      let n = Gn(this.firstElementOffsetByLineIdx, (i) => i <= t.start) ?? 0,
        r = Qd(this.firstElementOffsetByLineIdx, (i) => t.endExclusive <= i) ?? this.elements.length;
      return new _e(n, r);
    }
  };
  function Xl(e) {
    return (e >= 97 && e <= 122) || (e >= 65 && e <= 90) || (e >= 48 && e <= 57);
  }
  var b7 = { 0: 0, 1: 0, 2: 0, 3: 10, 4: 2, 5: 30, 6: 3, 7: 10, 8: 10 };
  function sh(e) {
    return b7[e];
  }
  function oh(e) {
    return e === 10
      ? 8
      : e === 13
        ? 7
        : Js(e)
          ? 6
          : e >= 97 && e <= 122
            ? 0
            : e >= 65 && e <= 90
              ? 1
              : e >= 48 && e <= 57
                ? 2
                : e === -1
                  ? 3
                  : e === 44 || e === 59
                    ? 5
                    : 4;
  }
  function uh(e, t, n, r, i, s) {
    let { moves: o, excludedChanges: a } = _7(e, t, n, s);
    if (!s.isValid()) return [];
    let u = e.filter((c) => !a.has(c)),
      l = N7(u, r, i, t, n, s);
    return (
      rh(o, l),
      (o = T7(o)),
      (o = o.filter((c) => {
        let f = c.original
          .toOffsetRange()
          .slice(t)
          .map((g) => g.trim());
        return (
          f.join(`
`).length >= 15 && x7(f, (g) => g.length >= 2) >= 2
        );
      })),
      (o = S7(e, o)),
      o
    );
  }
  function x7(e, t) {
    let n = 0;
    for (let r of e) t(r) && n++;
    return n;
  }
  function _7(e, t, n, r) {
    let i = [],
      s = e.filter((u) => u.modified.isEmpty && u.original.length >= 3).map((u) => new Ys(u.original, t, u)),
      o = new Set(e.filter((u) => u.original.isEmpty && u.modified.length >= 3).map((u) => new Ys(u.modified, n, u))),
      a = new Set();
    for (let u of s) {
      let l = -1,
        c;
      for (let f of o) {
        let h = u.computeSimilarity(f);
        h > l && ((l = h), (c = f));
      }
      if (
        (l > 0.9 && c && (o.delete(c), i.push(new bn(u.range, c.range)), a.add(u.source), a.add(c.source)),
        !r.isValid())
      )
        return { moves: i, excludedChanges: a };
    }
    return { moves: i, excludedChanges: a };
  }
  function N7(e, t, n, r, i, s) {
    let o = [],
      a = new la();
    for (let h of e)
      for (let g = h.original.startLineNumber; g < h.original.endLineNumberExclusive - 2; g++) {
        let m = `${t[g - 1]}:${t[g + 1 - 1]}:${t[g + 2 - 1]}`;
        a.add(m, { range: new De(g, g + 3) });
      }
    let u = [];
    e.sort(zs((h) => h.modified.startLineNumber, Qs));
    for (let h of e) {
      let g = [];
      for (let m = h.modified.startLineNumber; m < h.modified.endLineNumberExclusive - 2; m++) {
        let y = `${n[m - 1]}:${n[m + 1 - 1]}:${n[m + 2 - 1]}`,
          b = new De(m, m + 3),
          _ = [];
        (a.forEach(y, ({ range: L }) => {
          for (let A of g)
            if (
              A.originalLineRange.endLineNumberExclusive + 1 === L.endLineNumberExclusive &&
              A.modifiedLineRange.endLineNumberExclusive + 1 === b.endLineNumberExclusive
            ) {
              ((A.originalLineRange = new De(A.originalLineRange.startLineNumber, L.endLineNumberExclusive)),
                (A.modifiedLineRange = new De(A.modifiedLineRange.startLineNumber, b.endLineNumberExclusive)),
                _.push(A));
              return;
            }
          let T = { modifiedLineRange: b, originalLineRange: L };
          (u.push(T), _.push(T));
        }),
          (g = _));
      }
      if (!s.isValid()) return [];
    }
    u.sort(ih(zs((h) => h.modifiedLineRange.length, Qs)));
    let l = new Mr(),
      c = new Mr();
    for (let h of u) {
      let g = h.modifiedLineRange.startLineNumber - h.originalLineRange.startLineNumber,
        m = l.subtractFrom(h.modifiedLineRange),
        y = c.subtractFrom(h.originalLineRange).getWithDelta(g),
        b = m.getIntersection(y);
      for (let _ of b.ranges) {
        if (_.length < 3) continue;
        let L = _,
          T = _.delta(-g);
        (o.push(new bn(T, L)), l.addRange(L), c.addRange(T));
      }
    }
    o.sort(zs((h) => h.original.startLineNumber, Qs));
    let f = new Hs(e);
    for (let h = 0; h < o.length; h++) {
      let g = o[h],
        m = f.findLastMonotonous((k) => k.original.startLineNumber <= g.original.startLineNumber),
        y = Gn(e, (k) => k.modified.startLineNumber <= g.modified.startLineNumber),
        b = Math.max(
          g.original.startLineNumber - m.original.startLineNumber,
          g.modified.startLineNumber - y.modified.startLineNumber,
        ),
        _ = f.findLastMonotonous((k) => k.original.startLineNumber < g.original.endLineNumberExclusive),
        L = Gn(e, (k) => k.modified.startLineNumber < g.modified.endLineNumberExclusive),
        T = Math.max(
          _.original.endLineNumberExclusive - g.original.endLineNumberExclusive,
          L.modified.endLineNumberExclusive - g.modified.endLineNumberExclusive,
        ),
        A;
      for (A = 0; A < b; A++) {
        let k = g.original.startLineNumber - A - 1,
          P = g.modified.startLineNumber - A - 1;
        if (k > r.length || P > i.length || l.contains(P) || c.contains(k) || !ah(r[k - 1], i[P - 1], s)) break;
      }
      A > 0 &&
        (c.addRange(new De(g.original.startLineNumber - A, g.original.startLineNumber)),
        l.addRange(new De(g.modified.startLineNumber - A, g.modified.startLineNumber)));
      let w;
      for (w = 0; w < T; w++) {
        let k = g.original.endLineNumberExclusive + w,
          P = g.modified.endLineNumberExclusive + w;
        if (k > r.length || P > i.length || l.contains(P) || c.contains(k) || !ah(r[k - 1], i[P - 1], s)) break;
      }
      (w > 0 &&
        (c.addRange(new De(g.original.endLineNumberExclusive, g.original.endLineNumberExclusive + w)),
        l.addRange(new De(g.modified.endLineNumberExclusive, g.modified.endLineNumberExclusive + w))),
        (A > 0 || w > 0) &&
          (o[h] = new bn(
            new De(g.original.startLineNumber - A, g.original.endLineNumberExclusive + w),
            new De(g.modified.startLineNumber - A, g.modified.endLineNumberExclusive + w),
          )));
    }
    return o;
  }
  function ah(e, t, n) {
    if (e.trim() === t.trim()) return !0;
    if (e.length > 300 && t.length > 300) return !1;
    let i = new wi().compute(new yr([e], new ae(1, 1, 1, e.length), !1), new yr([t], new ae(1, 1, 1, t.length), !1), n),
      s = 0,
      o = Be.invert(i.diffs, e.length);
    for (let c of o)
      c.seq1Range.forEach((f) => {
        Js(e.charCodeAt(f)) || s++;
      });
    function a(c) {
      let f = 0;
      for (let h = 0; h < e.length; h++) Js(c.charCodeAt(h)) || f++;
      return f;
    }
    let u = a(e.length > t.length ? e : t);
    return s / u > 0.6 && u > 10;
  }
  function T7(e) {
    if (e.length === 0) return e;
    e.sort(zs((n) => n.original.startLineNumber, Qs));
    let t = [e[0]];
    for (let n = 1; n < e.length; n++) {
      let r = t[t.length - 1],
        i = e[n],
        s = i.original.startLineNumber - r.original.endLineNumberExclusive,
        o = i.modified.startLineNumber - r.modified.endLineNumberExclusive;
      if (s >= 0 && o >= 0 && s + o <= 2) {
        t[t.length - 1] = r.join(i);
        continue;
      }
      t.push(i);
    }
    return t;
  }
  function S7(e, t) {
    let n = new Hs(e);
    return (
      (t = t.filter((r) => {
        let i =
            n.findLastMonotonous((a) => a.original.startLineNumber < r.original.endLineNumberExclusive) ||
            new bn(new De(1, 1), new De(1, 1)),
          s = Gn(e, (a) => a.modified.startLineNumber < r.modified.endLineNumberExclusive);
        return i !== s;
      })),
      t
    );
  }
  function Zl(e, t, n) {
    let r = n;
    return ((r = lh(e, t, r)), (r = lh(e, t, r)), (r = F7(e, t, r)), r);
  }
  function lh(e, t, n) {
    if (n.length === 0) return n;
    let r = [];
    r.push(n[0]);
    for (let s = 1; s < n.length; s++) {
      let o = r[r.length - 1],
        a = n[s];
      if (a.seq1Range.isEmpty || a.seq2Range.isEmpty) {
        let u = a.seq1Range.start - o.seq1Range.endExclusive,
          l;
        for (
          l = 1;
          l <= u &&
          !(
            e.getElement(a.seq1Range.start - l) !== e.getElement(a.seq1Range.endExclusive - l) ||
            t.getElement(a.seq2Range.start - l) !== t.getElement(a.seq2Range.endExclusive - l)
          );
          l++
        );
        if ((l--, l === u)) {
          r[r.length - 1] = new Be(
            new _e(o.seq1Range.start, a.seq1Range.endExclusive - u),
            new _e(o.seq2Range.start, a.seq2Range.endExclusive - u),
          );
          continue;
        }
        a = a.delta(-l);
      }
      r.push(a);
    }
    let i = [];
    for (let s = 0; s < r.length - 1; s++) {
      let o = r[s + 1],
        a = r[s];
      if (a.seq1Range.isEmpty || a.seq2Range.isEmpty) {
        let u = o.seq1Range.start - a.seq1Range.endExclusive,
          l;
        for (
          l = 0;
          l < u &&
          !(
            !e.isStronglyEqual(a.seq1Range.start + l, a.seq1Range.endExclusive + l) ||
            !t.isStronglyEqual(a.seq2Range.start + l, a.seq2Range.endExclusive + l)
          );
          l++
        );
        if (l === u) {
          r[s + 1] = new Be(
            new _e(a.seq1Range.start + u, o.seq1Range.endExclusive),
            new _e(a.seq2Range.start + u, o.seq2Range.endExclusive),
          );
          continue;
        }
        l > 0 && (a = a.delta(l));
      }
      i.push(a);
    }
    return (r.length > 0 && i.push(r[r.length - 1]), i);
  }
  function F7(e, t, n) {
    if (!e.getBoundaryScore || !t.getBoundaryScore) return n;
    for (let r = 0; r < n.length; r++) {
      let i = r > 0 ? n[r - 1] : void 0,
        s = n[r],
        o = r + 1 < n.length ? n[r + 1] : void 0,
        a = new _e(i ? i.seq1Range.endExclusive + 1 : 0, o ? o.seq1Range.start - 1 : e.length),
        u = new _e(i ? i.seq2Range.endExclusive + 1 : 0, o ? o.seq2Range.start - 1 : t.length);
      s.seq1Range.isEmpty
        ? (n[r] = ch(s, e, t, a, u))
        : s.seq2Range.isEmpty && (n[r] = ch(s.swap(), t, e, u, a).swap());
    }
    return n;
  }
  function ch(e, t, n, r, i) {
    let o = 1;
    for (
      ;
      e.seq1Range.start - o >= r.start &&
      e.seq2Range.start - o >= i.start &&
      n.isStronglyEqual(e.seq2Range.start - o, e.seq2Range.endExclusive - o) &&
      o < 100;
    )
      o++;
    o--;
    let a = 0;
    for (
      ;
      e.seq1Range.start + a < r.endExclusive &&
      e.seq2Range.endExclusive + a < i.endExclusive &&
      n.isStronglyEqual(e.seq2Range.start + a, e.seq2Range.endExclusive + a) &&
      a < 100;
    )
      a++;
    if (o === 0 && a === 0) return e;
    let u = 0,
      l = -1;
    for (let c = -o; c <= a; c++) {
      let f = e.seq2Range.start + c,
        h = e.seq2Range.endExclusive + c,
        g = e.seq1Range.start + c,
        m = t.getBoundaryScore(g) + n.getBoundaryScore(f) + n.getBoundaryScore(h);
      m > l && ((l = m), (u = c));
    }
    return e.delta(u);
  }
  function fh(e, t, n) {
    let r = [];
    for (let i of n) {
      let s = r[r.length - 1];
      if (!s) {
        r.push(i);
        continue;
      }
      i.seq1Range.start - s.seq1Range.endExclusive <= 2 || i.seq2Range.start - s.seq2Range.endExclusive <= 2
        ? (r[r.length - 1] = new Be(s.seq1Range.join(i.seq1Range), s.seq2Range.join(i.seq2Range)))
        : r.push(i);
    }
    return r;
  }
  function ph(e, t, n) {
    let r = Be.invert(n, e.length),
      i = [],
      s = new xn(0, 0);
    function o(u, l) {
      if (u.offset1 < s.offset1 || u.offset2 < s.offset2) return;
      let c = e.findWordContaining(u.offset1),
        f = t.findWordContaining(u.offset2);
      if (!c || !f) return;
      let h = new Be(c, f),
        g = h.intersect(l),
        m = g.seq1Range.length,
        y = g.seq2Range.length;
      for (; r.length > 0;) {
        let b = r[0];
        if (!(b.seq1Range.intersects(h.seq1Range) || b.seq2Range.intersects(h.seq2Range))) break;
        let L = e.findWordContaining(b.seq1Range.start),
          T = t.findWordContaining(b.seq2Range.start),
          A = new Be(L, T),
          w = A.intersect(b);
        if (
          ((m += w.seq1Range.length),
          (y += w.seq2Range.length),
          (h = h.join(A)),
          h.seq1Range.endExclusive >= b.seq1Range.endExclusive)
        )
          r.shift();
        else break;
      }
      (m + y < ((h.seq1Range.length + h.seq2Range.length) * 2) / 3 && i.push(h), (s = h.getEndExclusives()));
    }
    for (; r.length > 0;) {
      let u = r.shift();
      u.seq1Range.isEmpty || (o(u.getStarts(), u), o(u.getEndExclusives().delta(-1), u));
    }
    return A7(n, i);
  }
  function A7(e, t) {
    let n = [];
    for (; e.length > 0 || t.length > 0;) {
      let r = e[0],
        i = t[0],
        s;
      (r && (!i || r.seq1Range.start < i.seq1Range.start) ? (s = e.shift()) : (s = t.shift()),
        n.length > 0 && n[n.length - 1].seq1Range.endExclusive >= s.seq1Range.start
          ? (n[n.length - 1] = n[n.length - 1].join(s))
          : n.push(s));
    }
    return n;
  }
  function dh(e, t, n) {
    let r = n;
    if (r.length === 0) return r;
    let i = 0,
      s;
    do {
      s = !1;
      let o = [r[0]];
      for (let a = 1; a < r.length; a++) {
        let c = function (h, g) {
            let m = new _e(l.seq1Range.endExclusive, u.seq1Range.start);
            return (
              e.getText(m).replace(/\s/g, '').length <= 4 &&
              (h.seq1Range.length + h.seq2Range.length > 5 || g.seq1Range.length + g.seq2Range.length > 5)
            );
          },
          u = r[a],
          l = o[o.length - 1];
        c(l, u) ? ((s = !0), (o[o.length - 1] = o[o.length - 1].join(u))) : o.push(u);
      }
      r = o;
    } while (i++ < 10 && s);
    return r;
  }
  function hh(e, t, n) {
    let r = n;
    if (r.length === 0) return r;
    let i = 0,
      s;
    do {
      s = !1;
      let a = [r[0]];
      for (let u = 1; u < r.length; u++) {
        let f = function (g, m) {
            let y = new _e(c.seq1Range.endExclusive, l.seq1Range.start);
            if (e.countLinesIn(y) > 5 || y.length > 500) return !1;
            let _ = e.getText(y).trim();
            if (_.length > 20 || _.split(/\r\n|\r|\n/).length > 1) return !1;
            let L = e.countLinesIn(g.seq1Range),
              T = g.seq1Range.length,
              A = t.countLinesIn(g.seq2Range),
              w = g.seq2Range.length,
              k = e.countLinesIn(m.seq1Range),
              P = m.seq1Range.length,
              G = t.countLinesIn(m.seq2Range),
              I = m.seq2Range.length,
              C = 130;
            function X(Y) {
              return Math.min(Y, C);
            }
            return (
              Math.pow(Math.pow(X(L * 40 + T), 1.5) + Math.pow(X(A * 40 + w), 1.5), 1.5) +
                Math.pow(Math.pow(X(k * 40 + P), 1.5) + Math.pow(X(G * 40 + I), 1.5), 1.5) >
              (C ** 1.5) ** 1.5 * 1.3
            );
          },
          l = r[u],
          c = a[a.length - 1];
        f(c, l) ? ((s = !0), (a[a.length - 1] = a[a.length - 1].join(l))) : a.push(l);
      }
      r = a;
    } while (i++ < 10 && s);
    let o = [];
    return (
      nh(r, (a, u, l) => {
        let c = u;
        function f(_) {
          return _.length > 0 && _.trim().length <= 3 && u.seq1Range.length + u.seq2Range.length > 100;
        }
        let h = e.extendToFullLines(u.seq1Range),
          g = e.getText(new _e(h.start, u.seq1Range.start));
        f(g) && (c = c.deltaStart(-g.length));
        let m = e.getText(new _e(u.seq1Range.endExclusive, h.endExclusive));
        f(m) && (c = c.deltaEnd(m.length));
        let y = Be.fromOffsetPairs(a ? a.getEndExclusives() : xn.zero, l ? l.getStarts() : xn.max),
          b = c.intersect(y);
        o.length > 0 && b.getStarts().equals(o[o.length - 1].getEndExclusives())
          ? (o[o.length - 1] = o[o.length - 1].join(b))
          : o.push(b);
      }),
      o
    );
  }
  var Xs = class {
    constructor(t, n) {
      ((this.trimmedHash = t), (this.lines = n));
    }
    getElement(t) {
      return this.trimmedHash[t];
    }
    get length() {
      return this.trimmedHash.length;
    }
    getBoundaryScore(t) {
      let n = t === 0 ? 0 : mh(this.lines[t - 1]),
        r = t === this.lines.length ? 0 : mh(this.lines[t]);
      return 1e3 - (n + r);
    }
    getText(t) {
      return this.lines.slice(t.start, t.endExclusive).join(`
`);
    }
    isStronglyEqual(t, n) {
      return this.lines[t] === this.lines[n];
    }
  };
  function mh(e) {
    let t = 0;
    for (; t < e.length && (e.charCodeAt(t) === 32 || e.charCodeAt(t) === 9);) t++;
    return t;
  }
  var xa = class {
    constructor() {
      ((this.dynamicProgrammingDiffing = new va()), (this.myersDiffingAlgorithm = new wi()));
    }
    computeDiff(t, n, r) {
      if (t.length <= 1 && Kd(t, n, (w, k) => w === k)) return new gr([], [], !1);
      if ((t.length === 1 && t[0].length === 0) || (n.length === 1 && n[0].length === 0))
        return new gr(
          [
            new qn(new De(1, t.length + 1), new De(1, n.length + 1), [
              new Ut(
                new ae(1, 1, t.length, t[t.length - 1].length + 1),
                new ae(1, 1, n.length, n[n.length - 1].length + 1),
              ),
            ]),
          ],
          [],
          !1,
        );
      let i = r.maxComputationTimeMs === 0 ? Dr.instance : new Ea(r.maxComputationTimeMs),
        s = !r.ignoreTrimWhitespace,
        o = new Map();
      function a(w) {
        let k = o.get(w);
        return (k === void 0 && ((k = o.size), o.set(w, k)), k);
      }
      let u = t.map((w) => a(w.trim())),
        l = n.map((w) => a(w.trim())),
        c = new Xs(u, t),
        f = new Xs(l, n),
        h =
          c.length + f.length < 1700
            ? this.dynamicProgrammingDiffing.compute(c, f, i, (w, k) =>
                t[w] === n[k] ? (n[k].length === 0 ? 0.1 : 1 + Math.log(1 + n[k].length)) : 0.99,
              )
            : this.myersDiffingAlgorithm.compute(c, f, i),
        g = h.diffs,
        m = h.hitTimeout;
      ((g = Zl(c, f, g)), (g = dh(c, f, g)));
      let y = [],
        b = (w) => {
          if (s)
            for (let k = 0; k < w; k++) {
              let P = _ + k,
                G = L + k;
              if (t[P] !== n[G]) {
                let I = this.refineDiff(t, n, new Be(new _e(P, P + 1), new _e(G, G + 1)), i, s);
                for (let C of I.mappings) y.push(C);
                I.hitTimeout && (m = !0);
              }
            }
        },
        _ = 0,
        L = 0;
      for (let w of g) {
        kr(() => w.seq1Range.start - _ === w.seq2Range.start - L);
        let k = w.seq1Range.start - _;
        (b(k), (_ = w.seq1Range.endExclusive), (L = w.seq2Range.endExclusive));
        let P = this.refineDiff(t, n, w, i, s);
        P.hitTimeout && (m = !0);
        for (let G of P.mappings) y.push(G);
      }
      b(t.length - _);
      let T = gh(y, t, n),
        A = [];
      return (
        r.computeMoves && (A = this.computeMoves(T, t, n, u, l, i, s)),
        kr(() => {
          function w(P, G) {
            if (P.lineNumber < 1 || P.lineNumber > G.length) return !1;
            let I = G[P.lineNumber - 1];
            return !(P.column < 1 || P.column > I.length + 1);
          }
          function k(P, G) {
            return !(
              P.startLineNumber < 1 ||
              P.startLineNumber > G.length + 1 ||
              P.endLineNumberExclusive < 1 ||
              P.endLineNumberExclusive > G.length + 1
            );
          }
          for (let P of T) {
            if (!P.innerChanges) return !1;
            for (let G of P.innerChanges)
              if (!(
                w(G.modifiedRange.getStartPosition(), n) &&
                w(G.modifiedRange.getEndPosition(), n) &&
                w(G.originalRange.getStartPosition(), t) &&
                w(G.originalRange.getEndPosition(), t)
              ))
                return !1;
            if (!k(P.modified, n) || !k(P.original, t)) return !1;
          }
          return !0;
        }),
        new gr(T, A, m)
      );
    }
    computeMoves(t, n, r, i, s, o, a) {
      return uh(t, n, r, i, s, o).map((c) => {
        let f = this.refineDiff(n, r, new Be(c.original.toOffsetRange(), c.modified.toOffsetRange()), o, a),
          h = gh(f.mappings, n, r, !0);
        return new da(c, h);
      });
    }
    refineDiff(t, n, r, i, s) {
      let a = w7(r).toRangeMapping2(t, n),
        u = new yr(t, a.originalRange, s),
        l = new yr(n, a.modifiedRange, s),
        c =
          u.length + l.length < 500
            ? this.dynamicProgrammingDiffing.compute(u, l, i)
            : this.myersDiffingAlgorithm.compute(u, l, i),
        f = !1,
        h = c.diffs;
      (f && Be.assertSorted(h),
        (h = Zl(u, l, h)),
        f && Be.assertSorted(h),
        (h = ph(u, l, h)),
        f && Be.assertSorted(h),
        (h = fh(u, l, h)),
        f && Be.assertSorted(h),
        (h = hh(u, l, h)),
        f && Be.assertSorted(h));
      let g = h.map((m) => new Ut(u.translateRange(m.seq1Range), l.translateRange(m.seq2Range)));
      return (f && Ut.assertSorted(g), { mappings: g, hitTimeout: c.hitTimeout });
    }
  };
  function gh(e, t, n, r = !1) {
    let i = [];
    for (let s of eh(
      e.map((o) => C7(o, t, n)),
      (o, a) => o.original.overlapOrTouch(a.original) || o.modified.overlapOrTouch(a.modified),
    )) {
      let o = s[0],
        a = s[s.length - 1];
      i.push(
        new qn(
          o.original.join(a.original),
          o.modified.join(a.modified),
          s.map((u) => u.innerChanges[0]),
        ),
      );
    }
    return (
      kr(() =>
        !r &&
        i.length > 0 &&
        (i[0].modified.startLineNumber !== i[0].original.startLineNumber ||
          n.length - i[i.length - 1].modified.endLineNumberExclusive !==
            t.length - i[i.length - 1].original.endLineNumberExclusive)
          ? !1
          : Gs(
              i,
              (s, o) =>
                o.original.startLineNumber - s.original.endLineNumberExclusive ===
                  o.modified.startLineNumber - s.modified.endLineNumberExclusive &&
                s.original.endLineNumberExclusive < o.original.startLineNumber &&
                s.modified.endLineNumberExclusive < o.modified.startLineNumber,
            ),
      ),
      i
    );
  }
  function C7(e, t, n) {
    let r = 0,
      i = 0;
    (e.modifiedRange.endColumn === 1 &&
      e.originalRange.endColumn === 1 &&
      e.originalRange.startLineNumber + r <= e.originalRange.endLineNumber &&
      e.modifiedRange.startLineNumber + r <= e.modifiedRange.endLineNumber &&
      (i = -1),
      e.modifiedRange.startColumn - 1 >= n[e.modifiedRange.startLineNumber - 1].length &&
        e.originalRange.startColumn - 1 >= t[e.originalRange.startLineNumber - 1].length &&
        e.originalRange.startLineNumber <= e.originalRange.endLineNumber + i &&
        e.modifiedRange.startLineNumber <= e.modifiedRange.endLineNumber + i &&
        (r = 1));
    let s = new De(e.originalRange.startLineNumber + r, e.originalRange.endLineNumber + 1 + i),
      o = new De(e.modifiedRange.startLineNumber + r, e.modifiedRange.endLineNumber + 1 + i);
    return new qn(s, o, [e]);
  }
  function w7(e) {
    return new bn(
      new De(e.seq1Range.start + 1, e.seq1Range.endExclusive + 1),
      new De(e.seq2Range.start + 1, e.seq2Range.endExclusive + 1),
    );
  }
  var Kl = { getLegacy: () => new Da(), getDefault: () => new xa() };
  function Er(e, t) {
    let n = Math.pow(10, t);
    return Math.round(e * n) / n;
  }
  var Xe = class {
      constructor(t, n, r, i = 1) {
        ((this._rgbaBrand = void 0),
          (this.r = Math.min(255, Math.max(0, t)) | 0),
          (this.g = Math.min(255, Math.max(0, n)) | 0),
          (this.b = Math.min(255, Math.max(0, r)) | 0),
          (this.a = Er(Math.max(Math.min(1, i), 0), 3)));
      }
      static equals(t, n) {
        return t.r === n.r && t.g === n.g && t.b === n.b && t.a === n.a;
      }
    },
    Nn = class e {
      constructor(t, n, r, i) {
        ((this._hslaBrand = void 0),
          (this.h = Math.max(Math.min(360, t), 0) | 0),
          (this.s = Er(Math.max(Math.min(1, n), 0), 3)),
          (this.l = Er(Math.max(Math.min(1, r), 0), 3)),
          (this.a = Er(Math.max(Math.min(1, i), 0), 3)));
      }
      static equals(t, n) {
        return t.h === n.h && t.s === n.s && t.l === n.l && t.a === n.a;
      }
      static fromRGBA(t) {
        let n = t.r / 255,
          r = t.g / 255,
          i = t.b / 255,
          s = t.a,
          o = Math.max(n, r, i),
          a = Math.min(n, r, i),
          u = 0,
          l = 0,
          c = (a + o) / 2,
          f = o - a;
        if (f > 0) {
          switch (((l = Math.min(c <= 0.5 ? f / (2 * c) : f / (2 - 2 * c), 1)), o)) {
            case n:
              u = (r - i) / f + (r < i ? 6 : 0);
              break;
            case r:
              u = (i - n) / f + 2;
              break;
            case i:
              u = (n - r) / f + 4;
              break;
          }
          ((u *= 60), (u = Math.round(u)));
        }
        return new e(u, l, c, s);
      }
      static _hue2rgb(t, n, r) {
        return (
          r < 0 && (r += 1),
          r > 1 && (r -= 1),
          r < 1 / 6 ? t + (n - t) * 6 * r : r < 1 / 2 ? n : r < 2 / 3 ? t + (n - t) * (2 / 3 - r) * 6 : t
        );
      }
      static toRGBA(t) {
        let n = t.h / 360,
          { s: r, l: i, a: s } = t,
          o,
          a,
          u;
        if (r === 0) o = a = u = i;
        else {
          let l = i < 0.5 ? i * (1 + r) : i + r - i * r,
            c = 2 * i - l;
          ((o = e._hue2rgb(c, l, n + 1 / 3)), (a = e._hue2rgb(c, l, n)), (u = e._hue2rgb(c, l, n - 1 / 3)));
        }
        return new Xe(Math.round(o * 255), Math.round(a * 255), Math.round(u * 255), s);
      }
    },
    Li = class e {
      constructor(t, n, r, i) {
        ((this._hsvaBrand = void 0),
          (this.h = Math.max(Math.min(360, t), 0) | 0),
          (this.s = Er(Math.max(Math.min(1, n), 0), 3)),
          (this.v = Er(Math.max(Math.min(1, r), 0), 3)),
          (this.a = Er(Math.max(Math.min(1, i), 0), 3)));
      }
      static equals(t, n) {
        return t.h === n.h && t.s === n.s && t.v === n.v && t.a === n.a;
      }
      static fromRGBA(t) {
        let n = t.r / 255,
          r = t.g / 255,
          i = t.b / 255,
          s = Math.max(n, r, i),
          o = Math.min(n, r, i),
          a = s - o,
          u = s === 0 ? 0 : a / s,
          l;
        return (
          a === 0
            ? (l = 0)
            : s === n
              ? (l = ((((r - i) / a) % 6) + 6) % 6)
              : s === r
                ? (l = (i - n) / a + 2)
                : (l = (n - r) / a + 4),
          new e(Math.round(l * 60), u, s, t.a)
        );
      }
      static toRGBA(t) {
        let { h: n, s: r, v: i, a: s } = t,
          o = i * r,
          a = o * (1 - Math.abs(((n / 60) % 2) - 1)),
          u = i - o,
          [l, c, f] = [0, 0, 0];
        return (
          n < 60
            ? ((l = o), (c = a))
            : n < 120
              ? ((l = a), (c = o))
              : n < 180
                ? ((c = o), (f = a))
                : n < 240
                  ? ((c = a), (f = o))
                  : n < 300
                    ? ((l = a), (f = o))
                    : n <= 360 && ((l = o), (f = a)),
          (l = Math.round((l + u) * 255)),
          (c = Math.round((c + u) * 255)),
          (f = Math.round((f + u) * 255)),
          new Xe(l, c, f, s)
        );
      }
    },
    Pr = class e {
      static fromHex(t) {
        return e.Format.CSS.parseHex(t) || e.red;
      }
      static equals(t, n) {
        return !t && !n ? !0 : !t || !n ? !1 : t.equals(n);
      }
      get hsla() {
        return this._hsla ? this._hsla : Nn.fromRGBA(this.rgba);
      }
      get hsva() {
        return this._hsva ? this._hsva : Li.fromRGBA(this.rgba);
      }
      constructor(t) {
        if (t)
          if (t instanceof Xe) this.rgba = t;
          else if (t instanceof Nn) ((this._hsla = t), (this.rgba = Nn.toRGBA(t)));
          else if (t instanceof Li) ((this._hsva = t), (this.rgba = Li.toRGBA(t)));
          else throw new Error('Invalid color ctor argument');
        else throw new Error('Color needs a value');
      }
      equals(t) {
        return !!t && Xe.equals(this.rgba, t.rgba) && Nn.equals(this.hsla, t.hsla) && Li.equals(this.hsva, t.hsva);
      }
      getRelativeLuminance() {
        let t = e._relativeLuminanceForComponent(this.rgba.r),
          n = e._relativeLuminanceForComponent(this.rgba.g),
          r = e._relativeLuminanceForComponent(this.rgba.b),
          i = 0.2126 * t + 0.7152 * n + 0.0722 * r;
        return Er(i, 4);
      }
      static _relativeLuminanceForComponent(t) {
        let n = t / 255;
        return n <= 0.03928 ? n / 12.92 : Math.pow((n + 0.055) / 1.055, 2.4);
      }
      isLighter() {
        return (this.rgba.r * 299 + this.rgba.g * 587 + this.rgba.b * 114) / 1e3 >= 128;
      }
      isLighterThan(t) {
        let n = this.getRelativeLuminance(),
          r = t.getRelativeLuminance();
        return n > r;
      }
      isDarkerThan(t) {
        let n = this.getRelativeLuminance(),
          r = t.getRelativeLuminance();
        return n < r;
      }
      lighten(t) {
        return new e(new Nn(this.hsla.h, this.hsla.s, this.hsla.l + this.hsla.l * t, this.hsla.a));
      }
      darken(t) {
        return new e(new Nn(this.hsla.h, this.hsla.s, this.hsla.l - this.hsla.l * t, this.hsla.a));
      }
      transparent(t) {
        let { r: n, g: r, b: i, a: s } = this.rgba;
        return new e(new Xe(n, r, i, s * t));
      }
      isTransparent() {
        return this.rgba.a === 0;
      }
      isOpaque() {
        return this.rgba.a === 1;
      }
      opposite() {
        return new e(new Xe(255 - this.rgba.r, 255 - this.rgba.g, 255 - this.rgba.b, this.rgba.a));
      }
      makeOpaque(t) {
        if (this.isOpaque() || t.rgba.a !== 1) return this;
        let { r: n, g: r, b: i, a: s } = this.rgba;
        return new e(
          new Xe(t.rgba.r - s * (t.rgba.r - n), t.rgba.g - s * (t.rgba.g - r), t.rgba.b - s * (t.rgba.b - i), 1),
        );
      }
      toString() {
        return (this._toString || (this._toString = e.Format.CSS.format(this)), this._toString);
      }
      static getLighterColor(t, n, r) {
        if (t.isLighterThan(n)) return t;
        r = r || 0.5;
        let i = t.getRelativeLuminance(),
          s = n.getRelativeLuminance();
        return ((r = (r * (s - i)) / s), t.lighten(r));
      }
      static getDarkerColor(t, n, r) {
        if (t.isDarkerThan(n)) return t;
        r = r || 0.5;
        let i = t.getRelativeLuminance(),
          s = n.getRelativeLuminance();
        return ((r = (r * (i - s)) / i), t.darken(r));
      }
      static {
        this.white = new e(new Xe(255, 255, 255, 1));
      }
      static {
        this.black = new e(new Xe(0, 0, 0, 1));
      }
      static {
        this.red = new e(new Xe(255, 0, 0, 1));
      }
      static {
        this.blue = new e(new Xe(0, 0, 255, 1));
      }
      static {
        this.green = new e(new Xe(0, 255, 0, 1));
      }
      static {
        this.cyan = new e(new Xe(0, 255, 255, 1));
      }
      static {
        this.lightgrey = new e(new Xe(211, 211, 211, 1));
      }
      static {
        this.transparent = new e(new Xe(0, 0, 0, 0));
      }
    };
  (function (e) {
    let t;
    (function (n) {
      let r;
      (function (i) {
        function s(y) {
          return y.rgba.a === 1 ? `rgb(${y.rgba.r}, ${y.rgba.g}, ${y.rgba.b})` : e.Format.CSS.formatRGBA(y);
        }
        i.formatRGB = s;
        function o(y) {
          return `rgba(${y.rgba.r}, ${y.rgba.g}, ${y.rgba.b}, ${+y.rgba.a.toFixed(2)})`;
        }
        i.formatRGBA = o;
        function a(y) {
          return y.hsla.a === 1
            ? `hsl(${y.hsla.h}, ${(y.hsla.s * 100).toFixed(2)}%, ${(y.hsla.l * 100).toFixed(2)}%)`
            : e.Format.CSS.formatHSLA(y);
        }
        i.formatHSL = a;
        function u(y) {
          return `hsla(${y.hsla.h}, ${(y.hsla.s * 100).toFixed(2)}%, ${(y.hsla.l * 100).toFixed(2)}%, ${y.hsla.a.toFixed(2)})`;
        }
        i.formatHSLA = u;
        function l(y) {
          let b = y.toString(16);
          return b.length !== 2 ? '0' + b : b;
        }
        function c(y) {
          return `#${l(y.rgba.r)}${l(y.rgba.g)}${l(y.rgba.b)}`;
        }
        i.formatHex = c;
        function f(y, b = !1) {
          return b && y.rgba.a === 1
            ? e.Format.CSS.formatHex(y)
            : `#${l(y.rgba.r)}${l(y.rgba.g)}${l(y.rgba.b)}${l(Math.round(y.rgba.a * 255))}`;
        }
        i.formatHexA = f;
        function h(y) {
          return y.isOpaque() ? e.Format.CSS.formatHex(y) : e.Format.CSS.formatRGBA(y);
        }
        i.format = h;
        function g(y) {
          let b = y.length;
          if (b === 0 || y.charCodeAt(0) !== 35) return null;
          if (b === 7) {
            let _ = 16 * m(y.charCodeAt(1)) + m(y.charCodeAt(2)),
              L = 16 * m(y.charCodeAt(3)) + m(y.charCodeAt(4)),
              T = 16 * m(y.charCodeAt(5)) + m(y.charCodeAt(6));
            return new e(new Xe(_, L, T, 1));
          }
          if (b === 9) {
            let _ = 16 * m(y.charCodeAt(1)) + m(y.charCodeAt(2)),
              L = 16 * m(y.charCodeAt(3)) + m(y.charCodeAt(4)),
              T = 16 * m(y.charCodeAt(5)) + m(y.charCodeAt(6)),
              A = 16 * m(y.charCodeAt(7)) + m(y.charCodeAt(8));
            return new e(new Xe(_, L, T, A / 255));
          }
          if (b === 4) {
            let _ = m(y.charCodeAt(1)),
              L = m(y.charCodeAt(2)),
              T = m(y.charCodeAt(3));
            return new e(new Xe(16 * _ + _, 16 * L + L, 16 * T + T));
          }
          if (b === 5) {
            let _ = m(y.charCodeAt(1)),
              L = m(y.charCodeAt(2)),
              T = m(y.charCodeAt(3)),
              A = m(y.charCodeAt(4));
            return new e(new Xe(16 * _ + _, 16 * L + L, 16 * T + T, (16 * A + A) / 255));
          }
          return null;
        }
        i.parseHex = g;
        function m(y) {
          switch (y) {
            case 48:
              return 0;
            case 49:
              return 1;
            case 50:
              return 2;
            case 51:
              return 3;
            case 52:
              return 4;
            case 53:
              return 5;
            case 54:
              return 6;
            case 55:
              return 7;
            case 56:
              return 8;
            case 57:
              return 9;
            case 97:
              return 10;
            case 65:
              return 10;
            case 98:
              return 11;
            case 66:
              return 11;
            case 99:
              return 12;
            case 67:
              return 12;
            case 100:
              return 13;
            case 68:
              return 13;
            case 101:
              return 14;
            case 69:
              return 14;
            case 102:
              return 15;
            case 70:
              return 15;
          }
          return 0;
        }
      })((r = n.CSS || (n.CSS = {})));
    })((t = e.Format || (e.Format = {})));
  })(Pr || (Pr = {}));
  function Eh(e) {
    let t = [];
    for (let n of e) {
      let r = Number(n);
      (r || (r === 0 && n.replace(/\s/g, '') !== '')) && t.push(r);
    }
    return t;
  }
  function ec(e, t, n, r) {
    return { red: e / 255, blue: n / 255, green: t / 255, alpha: r };
  }
  function Zs(e, t) {
    let n = t.index,
      r = t[0].length;
    if (!n) return;
    let i = e.positionAt(n);
    return {
      startLineNumber: i.lineNumber,
      startColumn: i.column,
      endLineNumber: i.lineNumber,
      endColumn: i.column + r,
    };
  }
  function L7(e, t) {
    if (!e) return;
    let n = Pr.Format.CSS.parseHex(t);
    if (n) return { range: e, color: ec(n.rgba.r, n.rgba.g, n.rgba.b, n.rgba.a) };
  }
  function Dh(e, t, n) {
    if (!e || t.length !== 1) return;
    let i = t[0].values(),
      s = Eh(i);
    return { range: e, color: ec(s[0], s[1], s[2], n ? s[3] : 1) };
  }
  function yh(e, t, n) {
    if (!e || t.length !== 1) return;
    let i = t[0].values(),
      s = Eh(i),
      o = new Pr(new Nn(s[0], s[1] / 100, s[2] / 100, n ? s[3] : 1));
    return { range: e, color: ec(o.rgba.r, o.rgba.g, o.rgba.b, o.rgba.a) };
  }
  function Ks(e, t) {
    return typeof e == 'string' ? [...e.matchAll(t)] : e.findMatches(t);
  }
  function I7(e) {
    let t = [],
      r = Ks(
        e,
        /\b(rgb|rgba|hsl|hsla)(\([0-9\s,.\%]*\))|(#)([A-Fa-f0-9]{3})\b|(#)([A-Fa-f0-9]{4})\b|(#)([A-Fa-f0-9]{6})\b|(#)([A-Fa-f0-9]{8})\b/gm,
      );
    if (r.length > 0)
      for (let i of r) {
        let s = i.filter((l) => l !== void 0),
          o = s[1],
          a = s[2];
        if (!a) continue;
        let u;
        if (o === 'rgb') {
          let l =
            /^\(\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*\)$/gm;
          u = Dh(Zs(e, i), Ks(a, l), !1);
        } else if (o === 'rgba') {
          let l =
            /^\(\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(0[.][0-9]+|[.][0-9]+|[01][.]|[01])\s*\)$/gm;
          u = Dh(Zs(e, i), Ks(a, l), !0);
        } else if (o === 'hsl') {
          let l =
            /^\(\s*(36[0]|3[0-5][0-9]|[12][0-9][0-9]|[1-9]?[0-9])\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*\)$/gm;
          u = yh(Zs(e, i), Ks(a, l), !1);
        } else if (o === 'hsla') {
          let l =
            /^\(\s*(36[0]|3[0-5][0-9]|[12][0-9][0-9]|[1-9]?[0-9])\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(0[.][0-9]+|[.][0-9]+|[01][.]|[01])\s*\)$/gm;
          u = yh(Zs(e, i), Ks(a, l), !0);
        } else o === '#' && (u = L7(Zs(e, i), o + a));
        u && t.push(u);
      }
    return t;
  }
  function vh(e) {
    return !e || typeof e.getValue != 'function' || typeof e.positionAt != 'function' ? [] : I7(e);
  }
  var bh = new RegExp('\\bMARK:\\s*(.*)$', 'd'),
    R7 = /^-+|-+$/g;
  function xh(e, t) {
    let n = [];
    if (t.findRegionSectionHeaders && t.foldingRules?.markers) {
      let r = k7(e, t);
      n = n.concat(r);
    }
    if (t.findMarkSectionHeaders) {
      let r = O7(e);
      n = n.concat(r);
    }
    return n;
  }
  function k7(e, t) {
    let n = [],
      r = e.getLineCount();
    for (let i = 1; i <= r; i++) {
      let s = e.getLineContent(i),
        o = s.match(t.foldingRules.markers.start);
      if (o) {
        let a = { startLineNumber: i, startColumn: o[0].length + 1, endLineNumber: i, endColumn: s.length + 1 };
        if (a.endColumn > a.startColumn) {
          let u = { range: a, ..._h(s.substring(o[0].length)), shouldBeInComments: !1 };
          (u.text || u.hasSeparatorLine) && n.push(u);
        }
      }
    }
    return n;
  }
  function O7(e) {
    let t = [],
      n = e.getLineCount();
    for (let r = 1; r <= n; r++) {
      let i = e.getLineContent(r);
      M7(i, r, t);
    }
    return t;
  }
  function M7(e, t, n) {
    bh.lastIndex = 0;
    let r = bh.exec(e);
    if (r) {
      let i = r.indices[1][0] + 1,
        s = r.indices[1][1] + 1,
        o = { startLineNumber: t, startColumn: i, endLineNumber: t, endColumn: s };
      if (o.endColumn > o.startColumn) {
        let a = { range: o, ..._h(r[1]), shouldBeInComments: !0 };
        (a.text || a.hasSeparatorLine) && n.push(a);
      }
    }
  }
  function _h(e) {
    e = e.trim();
    let t = e.startsWith('-');
    return ((e = e.replace(R7, '')), { text: e, hasSeparatorLine: t });
  }
  var P7, tc;
  (function () {
    (typeof globalThis.requestIdleCallback != 'function' || typeof globalThis.cancelIdleCallback != 'function'
      ? (tc = (e, t) => {
          np(() => {
            if (n) return;
            let r = Date.now() + 15;
            t(
              Object.freeze({
                didTimeout: !0,
                timeRemaining() {
                  return Math.max(0, r - Date.now());
                },
              }),
            );
          });
          let n = !1;
          return {
            dispose() {
              n || (n = !0);
            },
          };
        })
      : (tc = (e, t, n) => {
          let r = e.requestIdleCallback(t, typeof n == 'number' ? { timeout: n } : void 0),
            i = !1;
          return {
            dispose() {
              i || ((i = !0), e.cancelIdleCallback(r));
            },
          };
        }),
      (P7 = (e) => tc(globalThis, e)));
  })();
  var Nh;
  (function (e) {
    async function t(r) {
      let i,
        s = await Promise.all(
          r.map((o) =>
            o.then(
              (a) => a,
              (a) => {
                i || (i = a);
              },
            ),
          ),
        );
      if (typeof i < 'u') throw i;
      return s;
    }
    e.settled = t;
    function n(r) {
      return new Promise(async (i, s) => {
        try {
          await r(i, s);
        } catch (o) {
          s(o);
        }
      });
    }
    e.withAsyncBody = n;
  })(Nh || (Nh = {}));
  var Th = class e {
    static fromArray(t) {
      return new e((n) => {
        n.emitMany(t);
      });
    }
    static fromPromise(t) {
      return new e(async (n) => {
        n.emitMany(await t);
      });
    }
    static fromPromises(t) {
      return new e(async (n) => {
        await Promise.all(t.map(async (r) => n.emitOne(await r)));
      });
    }
    static merge(t) {
      return new e(async (n) => {
        await Promise.all(
          t.map(async (r) => {
            for await (let i of r) n.emitOne(i);
          }),
        );
      });
    }
    static {
      this.EMPTY = e.fromArray([]);
    }
    constructor(t, n) {
      ((this._state = 0),
        (this._results = []),
        (this._error = null),
        (this._onReturn = n),
        (this._onStateChanged = new ct()),
        queueMicrotask(async () => {
          let r = { emitOne: (i) => this.emitOne(i), emitMany: (i) => this.emitMany(i), reject: (i) => this.reject(i) };
          try {
            (await Promise.resolve(t(r)), this.resolve());
          } catch (i) {
            this.reject(i);
          } finally {
            ((r.emitOne = void 0), (r.emitMany = void 0), (r.reject = void 0));
          }
        }));
    }
    [Symbol.asyncIterator]() {
      let t = 0;
      return {
        next: async () => {
          do {
            if (this._state === 2) throw this._error;
            if (t < this._results.length) return { done: !1, value: this._results[t++] };
            if (this._state === 1) return { done: !0, value: void 0 };
            await vi.toPromise(this._onStateChanged.event);
          } while (!0);
        },
        return: async () => (this._onReturn?.(), { done: !0, value: void 0 }),
      };
    }
    static map(t, n) {
      return new e(async (r) => {
        for await (let i of t) r.emitOne(n(i));
      });
    }
    map(t) {
      return e.map(this, t);
    }
    static filter(t, n) {
      return new e(async (r) => {
        for await (let i of t) n(i) && r.emitOne(i);
      });
    }
    filter(t) {
      return e.filter(this, t);
    }
    static coalesce(t) {
      return e.filter(t, (n) => !!n);
    }
    coalesce() {
      return e.coalesce(this);
    }
    static async toPromise(t) {
      let n = [];
      for await (let r of t) n.push(r);
      return n;
    }
    toPromise() {
      return e.toPromise(this);
    }
    emitOne(t) {
      this._state === 0 && (this._results.push(t), this._onStateChanged.fire());
    }
    emitMany(t) {
      this._state === 0 && ((this._results = this._results.concat(t)), this._onStateChanged.fire());
    }
    resolve() {
      this._state === 0 && ((this._state = 1), this._onStateChanged.fire());
    }
    reject(t) {
      this._state === 0 && ((this._state = 2), (this._error = t), this._onStateChanged.fire());
    }
  };
  var _a = class {
    constructor(t) {
      ((this.values = t),
        (this.prefixSum = new Uint32Array(t.length)),
        (this.prefixSumValidIndex = new Int32Array(1)),
        (this.prefixSumValidIndex[0] = -1));
    }
    insertValues(t, n) {
      t = Rr(t);
      let r = this.values,
        i = this.prefixSum,
        s = n.length;
      return s === 0
        ? !1
        : ((this.values = new Uint32Array(r.length + s)),
          this.values.set(r.subarray(0, t), 0),
          this.values.set(r.subarray(t), t + s),
          this.values.set(n, t),
          t - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = t - 1),
          (this.prefixSum = new Uint32Array(this.values.length)),
          this.prefixSumValidIndex[0] >= 0 && this.prefixSum.set(i.subarray(0, this.prefixSumValidIndex[0] + 1)),
          !0);
    }
    setValue(t, n) {
      return (
        (t = Rr(t)),
        (n = Rr(n)),
        this.values[t] === n
          ? !1
          : ((this.values[t] = n), t - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = t - 1), !0)
      );
    }
    removeValues(t, n) {
      ((t = Rr(t)), (n = Rr(n)));
      let r = this.values,
        i = this.prefixSum;
      if (t >= r.length) return !1;
      let s = r.length - t;
      return (
        n >= s && (n = s),
        n === 0
          ? !1
          : ((this.values = new Uint32Array(r.length - n)),
            this.values.set(r.subarray(0, t), 0),
            this.values.set(r.subarray(t + n), t),
            (this.prefixSum = new Uint32Array(this.values.length)),
            t - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = t - 1),
            this.prefixSumValidIndex[0] >= 0 && this.prefixSum.set(i.subarray(0, this.prefixSumValidIndex[0] + 1)),
            !0)
      );
    }
    getTotalSum() {
      return this.values.length === 0 ? 0 : this._getPrefixSum(this.values.length - 1);
    }
    getPrefixSum(t) {
      return t < 0 ? 0 : ((t = Rr(t)), this._getPrefixSum(t));
    }
    _getPrefixSum(t) {
      if (t <= this.prefixSumValidIndex[0]) return this.prefixSum[t];
      let n = this.prefixSumValidIndex[0] + 1;
      (n === 0 && ((this.prefixSum[0] = this.values[0]), n++), t >= this.values.length && (t = this.values.length - 1));
      for (let r = n; r <= t; r++) this.prefixSum[r] = this.prefixSum[r - 1] + this.values[r];
      return ((this.prefixSumValidIndex[0] = Math.max(this.prefixSumValidIndex[0], t)), this.prefixSum[t]);
    }
    getIndexOf(t) {
      ((t = Math.floor(t)), this.getTotalSum());
      let n = 0,
        r = this.values.length - 1,
        i = 0,
        s = 0,
        o = 0;
      for (; n <= r;)
        if (((i = (n + (r - n) / 2) | 0), (s = this.prefixSum[i]), (o = s - this.values[i]), t < o)) r = i - 1;
        else if (t >= s) n = i + 1;
        else break;
      return new nc(i, t - o);
    }
  };
  var nc = class {
    constructor(t, n) {
      ((this.index = t),
        (this.remainder = n),
        (this._prefixSumIndexOfResultBrand = void 0),
        (this.index = t),
        (this.remainder = n));
    }
  };
  var Na = class {
    constructor(t, n, r, i) {
      ((this._uri = t),
        (this._lines = n),
        (this._eol = r),
        (this._versionId = i),
        (this._lineStarts = null),
        (this._cachedTextValue = null));
    }
    dispose() {
      this._lines.length = 0;
    }
    get version() {
      return this._versionId;
    }
    getText() {
      return (
        this._cachedTextValue === null && (this._cachedTextValue = this._lines.join(this._eol)),
        this._cachedTextValue
      );
    }
    onEvents(t) {
      t.eol && t.eol !== this._eol && ((this._eol = t.eol), (this._lineStarts = null));
      let n = t.changes;
      for (let r of n)
        (this._acceptDeleteRange(r.range),
          this._acceptInsertText(new Ne(r.range.startLineNumber, r.range.startColumn), r.text));
      ((this._versionId = t.versionId), (this._cachedTextValue = null));
    }
    _ensureLineStarts() {
      if (!this._lineStarts) {
        let t = this._eol.length,
          n = this._lines.length,
          r = new Uint32Array(n);
        for (let i = 0; i < n; i++) r[i] = this._lines[i].length + t;
        this._lineStarts = new _a(r);
      }
    }
    _setLineText(t, n) {
      ((this._lines[t] = n),
        this._lineStarts && this._lineStarts.setValue(t, this._lines[t].length + this._eol.length));
    }
    _acceptDeleteRange(t) {
      if (t.startLineNumber === t.endLineNumber) {
        if (t.startColumn === t.endColumn) return;
        this._setLineText(
          t.startLineNumber - 1,
          this._lines[t.startLineNumber - 1].substring(0, t.startColumn - 1) +
            this._lines[t.startLineNumber - 1].substring(t.endColumn - 1),
        );
        return;
      }
      (this._setLineText(
        t.startLineNumber - 1,
        this._lines[t.startLineNumber - 1].substring(0, t.startColumn - 1) +
          this._lines[t.endLineNumber - 1].substring(t.endColumn - 1),
      ),
        this._lines.splice(t.startLineNumber, t.endLineNumber - t.startLineNumber),
        this._lineStarts && this._lineStarts.removeValues(t.startLineNumber, t.endLineNumber - t.startLineNumber));
    }
    _acceptInsertText(t, n) {
      if (n.length === 0) return;
      let r = sp(n);
      if (r.length === 1) {
        this._setLineText(
          t.lineNumber - 1,
          this._lines[t.lineNumber - 1].substring(0, t.column - 1) +
            r[0] +
            this._lines[t.lineNumber - 1].substring(t.column - 1),
        );
        return;
      }
      ((r[r.length - 1] += this._lines[t.lineNumber - 1].substring(t.column - 1)),
        this._setLineText(t.lineNumber - 1, this._lines[t.lineNumber - 1].substring(0, t.column - 1) + r[0]));
      let i = new Uint32Array(r.length - 1);
      for (let s = 1; s < r.length; s++)
        (this._lines.splice(t.lineNumber + s - 1, 0, r[s]), (i[s - 1] = r[s].length + this._eol.length));
      this._lineStarts && this._lineStarts.insertValues(t.lineNumber, i);
    }
  };
  var FT = 60 * 1e3;
  var Ta = class {
      constructor() {
        this._models = Object.create(null);
      }
      getModel(t) {
        return this._models[t];
      }
      getModels() {
        let t = [];
        return (Object.keys(this._models).forEach((n) => t.push(this._models[n])), t);
      }
      $acceptNewModel(t) {
        this._models[t.url] = new rc(St.parse(t.url), t.lines, t.EOL, t.versionId);
      }
      $acceptModelChanged(t, n) {
        if (!this._models[t]) return;
        this._models[t].onEvents(n);
      }
      $acceptRemovedModel(t) {
        this._models[t] && delete this._models[t];
      }
    },
    rc = class extends Na {
      get uri() {
        return this._uri;
      }
      get eol() {
        return this._eol;
      }
      getValue() {
        return this.getText();
      }
      findMatches(t) {
        let n = [];
        for (let r = 0; r < this._lines.length; r++) {
          let i = this._lines[r],
            s = this.offsetAt(new Ne(r + 1, 1)),
            o = i.matchAll(t);
          for (let a of o) ((a.index || a.index === 0) && (a.index = a.index + s), n.push(a));
        }
        return n;
      }
      getLinesContent() {
        return this._lines.slice(0);
      }
      getLineCount() {
        return this._lines.length;
      }
      getLineContent(t) {
        return this._lines[t - 1];
      }
      getWordAtPosition(t, n) {
        let r = qs(t.column, Gl(n), this._lines[t.lineNumber - 1], 0);
        return r ? new ae(t.lineNumber, r.startColumn, t.lineNumber, r.endColumn) : null;
      }
      words(t) {
        let n = this._lines,
          r = this._wordenize.bind(this),
          i = 0,
          s = '',
          o = 0,
          a = [];
        return {
          *[Symbol.iterator]() {
            for (;;)
              if (o < a.length) {
                let u = s.substring(a[o].start, a[o].end);
                ((o += 1), yield u);
              } else if (i < n.length) ((s = n[i]), (a = r(s, t)), (o = 0), (i += 1));
              else break;
          },
        };
      }
      getLineWords(t, n) {
        let r = this._lines[t - 1],
          i = this._wordenize(r, n),
          s = [];
        for (let o of i) s.push({ word: r.substring(o.start, o.end), startColumn: o.start + 1, endColumn: o.end + 1 });
        return s;
      }
      _wordenize(t, n) {
        let r = [],
          i;
        for (n.lastIndex = 0; (i = n.exec(t)) && i[0].length !== 0;)
          r.push({ start: i.index, end: i.index + i[0].length });
        return r;
      }
      getValueInRange(t) {
        if (((t = this._validateRange(t)), t.startLineNumber === t.endLineNumber))
          return this._lines[t.startLineNumber - 1].substring(t.startColumn - 1, t.endColumn - 1);
        let n = this._eol,
          r = t.startLineNumber - 1,
          i = t.endLineNumber - 1,
          s = [];
        s.push(this._lines[r].substring(t.startColumn - 1));
        for (let o = r + 1; o < i; o++) s.push(this._lines[o]);
        return (s.push(this._lines[i].substring(0, t.endColumn - 1)), s.join(n));
      }
      offsetAt(t) {
        return (
          (t = this._validatePosition(t)),
          this._ensureLineStarts(),
          this._lineStarts.getPrefixSum(t.lineNumber - 2) + (t.column - 1)
        );
      }
      positionAt(t) {
        ((t = Math.floor(t)), (t = Math.max(0, t)), this._ensureLineStarts());
        let n = this._lineStarts.getIndexOf(t),
          r = this._lines[n.index].length;
        return { lineNumber: 1 + n.index, column: 1 + Math.min(n.remainder, r) };
      }
      _validateRange(t) {
        let n = this._validatePosition({ lineNumber: t.startLineNumber, column: t.startColumn }),
          r = this._validatePosition({ lineNumber: t.endLineNumber, column: t.endColumn });
        return n.lineNumber !== t.startLineNumber ||
          n.column !== t.startColumn ||
          r.lineNumber !== t.endLineNumber ||
          r.column !== t.endColumn
          ? { startLineNumber: n.lineNumber, startColumn: n.column, endLineNumber: r.lineNumber, endColumn: r.column }
          : t;
      }
      _validatePosition(t) {
        if (!Ne.isIPosition(t)) throw new Error('bad position');
        let { lineNumber: n, column: r } = t,
          i = !1;
        if (n < 1) ((n = 1), (r = 1), (i = !0));
        else if (n > this._lines.length) ((n = this._lines.length), (r = this._lines[n - 1].length + 1), (i = !0));
        else {
          let s = this._lines[n - 1].length + 1;
          r < 1 ? ((r = 1), (i = !0)) : r > s && ((r = s), (i = !0));
        }
        return i ? { lineNumber: n, column: r } : t;
      }
    };
  var B7 = !0,
    ic = class {
      constructor() {
        this._workerTextModelSyncServer = new Ta();
      }
      dispose() {}
      _getModel(t) {
        return this._workerTextModelSyncServer.getModel(t);
      }
      _getModels() {
        return this._workerTextModelSyncServer.getModels();
      }
      $acceptNewModel(t) {
        this._workerTextModelSyncServer.$acceptNewModel(t);
      }
      $acceptModelChanged(t, n) {
        this._workerTextModelSyncServer.$acceptModelChanged(t, n);
      }
      $acceptRemovedModel(t) {
        this._workerTextModelSyncServer.$acceptRemovedModel(t);
      }
      async $computeUnicodeHighlights(t, n, r) {
        let i = this._getModel(t);
        return i
          ? fa.computeUnicodeHighlights(i, n, r)
          : {
              ranges: [],
              hasMore: !1,
              ambiguousCharacterCount: 0,
              invisibleCharacterCount: 0,
              nonBasicAsciiCharacterCount: 0,
            };
      }
      async $findSectionHeaders(t, n) {
        let r = this._getModel(t);
        return r ? xh(r, n) : [];
      }
      async $computeDiff(t, n, r, i) {
        let s = this._getModel(t),
          o = this._getModel(n);
        return !s || !o ? null : Br.computeDiff(s, o, r, i);
      }
      static computeDiff(t, n, r, i) {
        let s = i === 'advanced' ? Kl.getDefault() : Kl.getLegacy(),
          o = t.getLinesContent(),
          a = n.getLinesContent(),
          u = s.computeDiff(o, a, r),
          l = u.changes.length > 0 ? !1 : this._modelsAreIdentical(t, n);
        function c(f) {
          return f.map((h) => [
            h.original.startLineNumber,
            h.original.endLineNumberExclusive,
            h.modified.startLineNumber,
            h.modified.endLineNumberExclusive,
            h.innerChanges?.map((g) => [
              g.originalRange.startLineNumber,
              g.originalRange.startColumn,
              g.originalRange.endLineNumber,
              g.originalRange.endColumn,
              g.modifiedRange.startLineNumber,
              g.modifiedRange.startColumn,
              g.modifiedRange.endLineNumber,
              g.modifiedRange.endColumn,
            ]),
          ]);
        }
        return {
          identical: l,
          quitEarly: u.hitTimeout,
          changes: c(u.changes),
          moves: u.moves.map((f) => [
            f.lineRangeMapping.original.startLineNumber,
            f.lineRangeMapping.original.endLineNumberExclusive,
            f.lineRangeMapping.modified.startLineNumber,
            f.lineRangeMapping.modified.endLineNumberExclusive,
            c(f.changes),
          ]),
        };
      }
      static _modelsAreIdentical(t, n) {
        let r = t.getLineCount(),
          i = n.getLineCount();
        if (r !== i) return !1;
        for (let s = 1; s <= r; s++) {
          let o = t.getLineContent(s),
            a = n.getLineContent(s);
          if (o !== a) return !1;
        }
        return !0;
      }
      static {
        this._diffLimit = 1e5;
      }
      async $computeMoreMinimalEdits(t, n, r) {
        let i = this._getModel(t);
        if (!i) return n;
        let s = [],
          o;
        n = n.slice(0).sort((u, l) => {
          if (u.range && l.range) return ae.compareRangesUsingStarts(u.range, l.range);
          let c = u.range ? 0 : 1,
            f = l.range ? 0 : 1;
          return c - f;
        });
        let a = 0;
        for (let u = 1; u < n.length; u++)
          ae.getEndPosition(n[a].range).equals(ae.getStartPosition(n[u].range))
            ? ((n[a].range = ae.fromPositions(ae.getStartPosition(n[a].range), ae.getEndPosition(n[u].range))),
              (n[a].text += n[u].text))
            : (a++, (n[a] = n[u]));
        n.length = a + 1;
        for (let { range: u, text: l, eol: c } of n) {
          if ((typeof c == 'number' && (o = c), ae.isEmpty(u) && !l)) continue;
          let f = i.getValueInRange(u);
          if (((l = l.replace(/\r\n|\n|\r/g, i.eol)), f === l)) continue;
          if (Math.max(l.length, f.length) > Br._diffLimit) {
            s.push({ range: u, text: l });
            continue;
          }
          let h = Fp(f, l, r),
            g = i.offsetAt(ae.lift(u).getStartPosition());
          for (let m of h) {
            let y = i.positionAt(g + m.originalStart),
              b = i.positionAt(g + m.originalStart + m.originalLength),
              _ = {
                text: l.substr(m.modifiedStart, m.modifiedLength),
                range: {
                  startLineNumber: y.lineNumber,
                  startColumn: y.column,
                  endLineNumber: b.lineNumber,
                  endColumn: b.column,
                },
              };
            i.getValueInRange(_.range) !== _.text && s.push(_);
          }
        }
        return (
          typeof o == 'number' &&
            s.push({ eol: o, text: '', range: { startLineNumber: 0, startColumn: 0, endLineNumber: 0, endColumn: 0 } }),
          s
        );
      }
      async $computeLinks(t) {
        let n = this._getModel(t);
        return n ? Ap(n) : null;
      }
      async $computeDefaultDocumentColors(t) {
        let n = this._getModel(t);
        return n ? vh(n) : null;
      }
      static {
        this._suggestionsLimit = 1e4;
      }
      async $textualSuggest(t, n, r, i) {
        let s = new yi(),
          o = new RegExp(r, i),
          a = new Set();
        e: for (let u of t) {
          let l = this._getModel(u);
          if (l) {
            for (let c of l.words(o))
              if (!(c === n || !isNaN(Number(c))) && (a.add(c), a.size > Br._suggestionsLimit)) break e;
          }
        }
        return { words: Array.from(a), duration: s.elapsed() };
      }
      async $computeWordRanges(t, n, r, i) {
        let s = this._getModel(t);
        if (!s) return Object.create(null);
        let o = new RegExp(r, i),
          a = Object.create(null);
        for (let u = n.startLineNumber; u < n.endLineNumber; u++) {
          let l = s.getLineWords(u, o);
          for (let c of l) {
            if (!isNaN(Number(c.word))) continue;
            let f = a[c.word];
            (f || ((f = []), (a[c.word] = f)),
              f.push({ startLineNumber: u, startColumn: c.startColumn, endLineNumber: u, endColumn: c.endColumn }));
          }
        }
        return a;
      }
      async $navigateValueSet(t, n, r, i, s) {
        let o = this._getModel(t);
        if (!o) return null;
        let a = new RegExp(i, s);
        n.startColumn === n.endColumn &&
          (n = {
            startLineNumber: n.startLineNumber,
            startColumn: n.startColumn,
            endLineNumber: n.endLineNumber,
            endColumn: n.endColumn + 1,
          });
        let u = o.getValueInRange(n),
          l = o.getWordAtPosition({ lineNumber: n.startLineNumber, column: n.startColumn }, a);
        if (!l) return null;
        let c = o.getValueInRange(l);
        return ea.INSTANCE.navigateValueSet(n, u, l, c, r);
      }
    },
    Br = class extends ic {
      constructor(t, n) {
        (super(), (this._host = t), (this._foreignModuleFactory = n), (this._foreignModule = null));
      }
      async $ping() {
        return 'pong';
      }
      $loadForeignModule(t, n, r) {
        let o = { host: $d(r, (a, u) => this._host.$fhr(a, u)), getMirrorModels: () => this._getModels() };
        return this._foreignModuleFactory
          ? ((this._foreignModule = this._foreignModuleFactory(o, n)), Promise.resolve($l(this._foreignModule)))
          : new Promise((a, u) => {
              let l = (c) => {
                ((this._foreignModule = c.create(o, n)), a($l(this._foreignModule)));
              };
              B7 ? import(`${Yo.asBrowserUri(`${t}.js`).toString(!0)}`).then(l).catch(u) : H1([`${t}`], l, u);
            });
      }
      $fmr(t, n) {
        if (!this._foreignModule || typeof this._foreignModule[t] != 'function')
          return Promise.reject(new Error('Missing requestHandler or method: ' + t));
        try {
          return Promise.resolve(this._foreignModule[t].apply(this._foreignModule, n));
        } catch (r) {
          return Promise.reject(r);
        }
      }
    };
  typeof importScripts == 'function' && (globalThis.monaco = Pd());
  var sc = !1;
  function oc(e) {
    if (sc) return;
    sc = !0;
    let t = new Xo(
      (n) => {
        globalThis.postMessage(n);
      },
      (n) => new Br(js.getChannel(n), e),
    );
    globalThis.onmessage = (n) => {
      t.onmessage(n.data);
    };
  }
  globalThis.onmessage = (e) => {
    sc || oc(null);
  };
  function he(e, t) {
    if (!!!e) throw new Error(t);
  }
  function Ft(e) {
    return typeof e == 'object' && e !== null;
  }
  function Sa(e, t) {
    let n = /\r\n|[\n\r]/g,
      r = 1,
      i = t + 1,
      s;
    for (; (s = n.exec(e.body)) && s.index < t;) (r++, (i = t + 1 - (s.index + s[0].length)));
    return { line: r, column: i };
  }
  function ac(e) {
    if (e.length < 2) return e.map(({ source: r, start: i }) => Sa(r, i));
    let t = new Map();
    e.forEach(({ source: r, start: i }, s) => {
      let o = t.get(r);
      (o === void 0 && ((o = []), t.set(r, o)), o.push({ position: i, index: s }));
    });
    let n = new Array(e.length);
    for (let [r, i] of t) {
      let s = /\r\n|[\n\r]/g,
        o = s.exec(r.body),
        a = 1,
        u = 0;
      i.sort((l, c) => l.position - c.position);
      for (let { position: l, index: c } of i) {
        for (; o !== null && o.index < l;) ((u = o.index + o[0].length), a++, (o = s.exec(r.body)));
        n[c] = { line: a, column: l + 1 - u };
      }
    }
    return n;
  }
  function uc(e) {
    return Fa(e.source, Sa(e.source, e.start));
  }
  function Fa(e, t) {
    let n = e.locationOffset.column - 1,
      r = ''.padStart(n) + e.body,
      i = t.line - 1,
      s = e.locationOffset.line - 1,
      o = t.line + s,
      a = t.line === 1 ? n : 0,
      u = t.column + a,
      l = `${e.name}:${o}:${u}
`,
      c = r.split(/\r\n|[\n\r]/g),
      f = c[i];
    if (f.length > 120) {
      let h = Math.floor(u / 80),
        g = u % 80,
        m = [];
      for (let y = 0; y < f.length; y += 80) m.push(f.slice(y, y + 80));
      return (
        l + Sh([[`${o} |`, m[0]], ...m.slice(1, h + 1).map((y) => ['|', y]), ['|', '^'.padStart(g)], ['|', m[h + 1]]])
      );
    }
    return (
      l +
      Sh([
        [`${o - 1} |`, c[i - 1]],
        [`${o} |`, f],
        ['|', '^'.padStart(u)],
        [`${o + 1} |`, c[i + 1]],
      ])
    );
  }
  function Sh(e) {
    let t = e.filter(([r, i]) => i !== void 0),
      n = Math.max(...t.map(([r]) => r.length));
    return t.map(([r, i]) => r.padStart(n) + (i ? ' ' + i : '')).join(`
`);
  }
  function V7(e) {
    let t = e[0];
    return t == null || 'kind' in t || 'length' in t
      ? { nodes: t, source: e[1], positions: e[2], path: e[3], originalError: e[4], extensions: e[5] }
      : t;
  }
  var M = class e extends Error {
    constructor(t, ...n) {
      var r, i, s;
      let { nodes: o, source: a, positions: u, path: l, originalError: c, extensions: f } = V7(n);
      (super(t),
        (this.name = 'GraphQLError'),
        (this.path = l ?? void 0),
        (this.originalError = c ?? void 0),
        (this.nodes = Fh(Array.isArray(o) ? o : o ? [o] : void 0)));
      let h = Fh((r = this.nodes) === null || r === void 0 ? void 0 : r.map((m) => m.loc).filter((m) => m != null));
      ((this.source = a ?? (h == null || (i = h[0]) === null || i === void 0 ? void 0 : i.source)),
        (this.positions = u ?? h?.map((m) => m.start)),
        (this.locations = u && a ? ac(u.map((m) => ({ source: a, start: m }))) : h && ac(h)));
      let g = Ft(c?.extensions) ? c?.extensions : void 0;
      ((this.extensions = (s = f ?? g) !== null && s !== void 0 ? s : Object.create(null)),
        Object.defineProperties(this, {
          message: { writable: !0, enumerable: !0 },
          name: { enumerable: !1 },
          nodes: { enumerable: !1 },
          source: { enumerable: !1 },
          positions: { enumerable: !1 },
          originalError: { enumerable: !1 },
        }),
        c != null && c.stack
          ? Object.defineProperty(this, 'stack', { value: c.stack, writable: !0, configurable: !0 })
          : Error.captureStackTrace
            ? Error.captureStackTrace(this, e)
            : Object.defineProperty(this, 'stack', { value: Error().stack, writable: !0, configurable: !0 }));
    }
    get [Symbol.toStringTag]() {
      return 'GraphQLError';
    }
    toString() {
      let t = this.message;
      if (this.nodes)
        for (let n of this.nodes)
          n.loc &&
            (t +=
              `

` + uc(n.loc));
      else if (this.source && this.locations)
        for (let n of this.locations)
          t +=
            `

` + Fa(this.source, n);
      return t;
    }
    toJSON() {
      let t = { message: this.message };
      return (
        this.locations != null && (t.locations = this.locations),
        this.path != null && (t.path = this.path),
        this.extensions != null && Object.keys(this.extensions).length > 0 && (t.extensions = this.extensions),
        t
      );
    }
  };
  function Fh(e) {
    return e === void 0 || e.length === 0 ? void 0 : e;
  }
  function We(e, t, n) {
    return new M(`Syntax Error: ${n}`, { source: e, positions: [t] });
  }
  var eo = class {
      constructor(t, n, r) {
        ((this.start = t.start), (this.end = n.end), (this.startToken = t), (this.endToken = n), (this.source = r));
      }
      get [Symbol.toStringTag]() {
        return 'Location';
      }
      toJSON() {
        return { start: this.start, end: this.end };
      }
    },
    Ii = class {
      constructor(t, n, r, i, s, o) {
        ((this.kind = t),
          (this.start = n),
          (this.end = r),
          (this.line = i),
          (this.column = s),
          (this.value = o),
          (this.prev = null),
          (this.next = null));
      }
      get [Symbol.toStringTag]() {
        return 'Token';
      }
      toJSON() {
        return { kind: this.kind, value: this.value, line: this.line, column: this.column };
      }
    },
    Vr = {
      Name: [],
      Document: ['definitions'],
      OperationDefinition: ['description', 'name', 'variableDefinitions', 'directives', 'selectionSet'],
      VariableDefinition: ['description', 'variable', 'type', 'defaultValue', 'directives'],
      Variable: ['name'],
      SelectionSet: ['selections'],
      Field: ['alias', 'name', 'arguments', 'directives', 'selectionSet'],
      Argument: ['name', 'value'],
      FragmentSpread: ['name', 'directives'],
      InlineFragment: ['typeCondition', 'directives', 'selectionSet'],
      FragmentDefinition: ['description', 'name', 'variableDefinitions', 'typeCondition', 'directives', 'selectionSet'],
      IntValue: [],
      FloatValue: [],
      StringValue: [],
      BooleanValue: [],
      NullValue: [],
      EnumValue: [],
      ListValue: ['values'],
      ObjectValue: ['fields'],
      ObjectField: ['name', 'value'],
      Directive: ['name', 'arguments'],
      NamedType: ['name'],
      ListType: ['type'],
      NonNullType: ['type'],
      SchemaDefinition: ['description', 'directives', 'operationTypes'],
      OperationTypeDefinition: ['type'],
      ScalarTypeDefinition: ['description', 'name', 'directives'],
      ObjectTypeDefinition: ['description', 'name', 'interfaces', 'directives', 'fields'],
      FieldDefinition: ['description', 'name', 'arguments', 'type', 'directives'],
      InputValueDefinition: ['description', 'name', 'type', 'defaultValue', 'directives'],
      InterfaceTypeDefinition: ['description', 'name', 'interfaces', 'directives', 'fields'],
      UnionTypeDefinition: ['description', 'name', 'directives', 'types'],
      EnumTypeDefinition: ['description', 'name', 'directives', 'values'],
      EnumValueDefinition: ['description', 'name', 'directives'],
      InputObjectTypeDefinition: ['description', 'name', 'directives', 'fields'],
      DirectiveDefinition: ['description', 'name', 'arguments', 'directives', 'locations'],
      SchemaExtension: ['directives', 'operationTypes'],
      DirectiveExtension: ['name', 'directives'],
      ScalarTypeExtension: ['name', 'directives'],
      ObjectTypeExtension: ['name', 'interfaces', 'directives', 'fields'],
      InterfaceTypeExtension: ['name', 'interfaces', 'directives', 'fields'],
      UnionTypeExtension: ['name', 'directives', 'types'],
      EnumTypeExtension: ['name', 'directives', 'values'],
      InputObjectTypeExtension: ['name', 'directives', 'fields'],
      TypeCoordinate: ['name'],
      MemberCoordinate: ['name', 'memberName'],
      ArgumentCoordinate: ['name', 'fieldName', 'argumentName'],
      DirectiveCoordinate: ['name'],
      DirectiveArgumentCoordinate: ['name', 'argumentName'],
    },
    U7 = new Set(Object.keys(Vr));
  function Ur(e) {
    let t = e?.kind;
    return typeof t == 'string' && U7.has(t);
  }
  var ot;
  (function (e) {
    ((e.QUERY = 'query'), (e.MUTATION = 'mutation'), (e.SUBSCRIPTION = 'subscription'));
  })(ot || (ot = {}));
  var Z;
  (function (e) {
    ((e.QUERY = 'QUERY'),
      (e.MUTATION = 'MUTATION'),
      (e.SUBSCRIPTION = 'SUBSCRIPTION'),
      (e.FIELD = 'FIELD'),
      (e.FRAGMENT_DEFINITION = 'FRAGMENT_DEFINITION'),
      (e.FRAGMENT_SPREAD = 'FRAGMENT_SPREAD'),
      (e.INLINE_FRAGMENT = 'INLINE_FRAGMENT'),
      (e.VARIABLE_DEFINITION = 'VARIABLE_DEFINITION'),
      (e.SCHEMA = 'SCHEMA'),
      (e.SCALAR = 'SCALAR'),
      (e.OBJECT = 'OBJECT'),
      (e.FIELD_DEFINITION = 'FIELD_DEFINITION'),
      (e.ARGUMENT_DEFINITION = 'ARGUMENT_DEFINITION'),
      (e.INTERFACE = 'INTERFACE'),
      (e.UNION = 'UNION'),
      (e.ENUM = 'ENUM'),
      (e.ENUM_VALUE = 'ENUM_VALUE'),
      (e.INPUT_OBJECT = 'INPUT_OBJECT'),
      (e.INPUT_FIELD_DEFINITION = 'INPUT_FIELD_DEFINITION'),
      (e.DIRECTIVE_DEFINITION = 'DIRECTIVE_DEFINITION'));
  })(Z || (Z = {}));
  var v;
  (function (e) {
    ((e.NAME = 'Name'),
      (e.DOCUMENT = 'Document'),
      (e.OPERATION_DEFINITION = 'OperationDefinition'),
      (e.VARIABLE_DEFINITION = 'VariableDefinition'),
      (e.SELECTION_SET = 'SelectionSet'),
      (e.FIELD = 'Field'),
      (e.ARGUMENT = 'Argument'),
      (e.FRAGMENT_SPREAD = 'FragmentSpread'),
      (e.INLINE_FRAGMENT = 'InlineFragment'),
      (e.FRAGMENT_DEFINITION = 'FragmentDefinition'),
      (e.VARIABLE = 'Variable'),
      (e.INT = 'IntValue'),
      (e.FLOAT = 'FloatValue'),
      (e.STRING = 'StringValue'),
      (e.BOOLEAN = 'BooleanValue'),
      (e.NULL = 'NullValue'),
      (e.ENUM = 'EnumValue'),
      (e.LIST = 'ListValue'),
      (e.OBJECT = 'ObjectValue'),
      (e.OBJECT_FIELD = 'ObjectField'),
      (e.DIRECTIVE = 'Directive'),
      (e.NAMED_TYPE = 'NamedType'),
      (e.LIST_TYPE = 'ListType'),
      (e.NON_NULL_TYPE = 'NonNullType'),
      (e.SCHEMA_DEFINITION = 'SchemaDefinition'),
      (e.OPERATION_TYPE_DEFINITION = 'OperationTypeDefinition'),
      (e.SCALAR_TYPE_DEFINITION = 'ScalarTypeDefinition'),
      (e.OBJECT_TYPE_DEFINITION = 'ObjectTypeDefinition'),
      (e.FIELD_DEFINITION = 'FieldDefinition'),
      (e.INPUT_VALUE_DEFINITION = 'InputValueDefinition'),
      (e.INTERFACE_TYPE_DEFINITION = 'InterfaceTypeDefinition'),
      (e.UNION_TYPE_DEFINITION = 'UnionTypeDefinition'),
      (e.ENUM_TYPE_DEFINITION = 'EnumTypeDefinition'),
      (e.ENUM_VALUE_DEFINITION = 'EnumValueDefinition'),
      (e.INPUT_OBJECT_TYPE_DEFINITION = 'InputObjectTypeDefinition'),
      (e.DIRECTIVE_DEFINITION = 'DirectiveDefinition'),
      (e.SCHEMA_EXTENSION = 'SchemaExtension'),
      (e.DIRECTIVE_EXTENSION = 'DirectiveExtension'),
      (e.SCALAR_TYPE_EXTENSION = 'ScalarTypeExtension'),
      (e.OBJECT_TYPE_EXTENSION = 'ObjectTypeExtension'),
      (e.INTERFACE_TYPE_EXTENSION = 'InterfaceTypeExtension'),
      (e.UNION_TYPE_EXTENSION = 'UnionTypeExtension'),
      (e.ENUM_TYPE_EXTENSION = 'EnumTypeExtension'),
      (e.INPUT_OBJECT_TYPE_EXTENSION = 'InputObjectTypeExtension'),
      (e.TYPE_COORDINATE = 'TypeCoordinate'),
      (e.MEMBER_COORDINATE = 'MemberCoordinate'),
      (e.ARGUMENT_COORDINATE = 'ArgumentCoordinate'),
      (e.DIRECTIVE_COORDINATE = 'DirectiveCoordinate'),
      (e.DIRECTIVE_ARGUMENT_COORDINATE = 'DirectiveArgumentCoordinate'));
  })(v || (v = {}));
  function Aa(e) {
    return e === 9 || e === 32;
  }
  function Ri(e) {
    return e >= 48 && e <= 57;
  }
  function Ah(e) {
    return (e >= 97 && e <= 122) || (e >= 65 && e <= 90);
  }
  function to(e) {
    return Ah(e) || e === 95;
  }
  function Ca(e) {
    return Ah(e) || Ri(e) || e === 95;
  }
  function Ch(e) {
    var t;
    let n = Number.MAX_SAFE_INTEGER,
      r = null,
      i = -1;
    for (let o = 0; o < e.length; ++o) {
      var s;
      let a = e[o],
        u = $7(a);
      u !== a.length && ((r = (s = r) !== null && s !== void 0 ? s : o), (i = o), o !== 0 && u < n && (n = u));
    }
    return e.map((o, a) => (a === 0 ? o : o.slice(n))).slice((t = r) !== null && t !== void 0 ? t : 0, i + 1);
  }
  function $7(e) {
    let t = 0;
    for (; t < e.length && Aa(e.charCodeAt(t));) ++t;
    return t;
  }
  function wh(e, t) {
    let n = e.replace(/"""/g, '\\"""'),
      r = n.split(/\r\n|[\n\r]/g),
      i = r.length === 1,
      s = r.length > 1 && r.slice(1).every((g) => g.length === 0 || Aa(g.charCodeAt(0))),
      o = n.endsWith('\\"""'),
      a = e.endsWith('"') && !o,
      u = e.endsWith('\\'),
      l = a || u,
      c = !(t != null && t.minimize) && (!i || e.length > 70 || l || s || o),
      f = '',
      h = i && Aa(e.charCodeAt(0));
    return (
      ((c && !h) || s) &&
        (f += `
`),
      (f += n),
      (c || l) &&
        (f += `
`),
      '"""' + f + '"""'
    );
  }
  var U;
  (function (e) {
    ((e.SOF = '<SOF>'),
      (e.EOF = '<EOF>'),
      (e.BANG = '!'),
      (e.DOLLAR = '$'),
      (e.AMP = '&'),
      (e.PAREN_L = '('),
      (e.PAREN_R = ')'),
      (e.DOT = '.'),
      (e.SPREAD = '...'),
      (e.COLON = ':'),
      (e.EQUALS = '='),
      (e.AT = '@'),
      (e.BRACKET_L = '['),
      (e.BRACKET_R = ']'),
      (e.BRACE_L = '{'),
      (e.PIPE = '|'),
      (e.BRACE_R = '}'),
      (e.NAME = 'Name'),
      (e.INT = 'Int'),
      (e.FLOAT = 'Float'),
      (e.STRING = 'String'),
      (e.BLOCK_STRING = 'BlockString'),
      (e.COMMENT = 'Comment'));
  })(U || (U = {}));
  var ro = class {
    constructor(t) {
      let n = new Ii(U.SOF, 0, 0, 0, 0);
      ((this.source = t),
        (this.lastToken = n),
        (this.token = n),
        (this.line = 1),
        (this.lineStart = 0),
        (this._maxComments = void 0),
        (this._commentCount = 0));
    }
    get [Symbol.toStringTag]() {
      return 'Lexer';
    }
    advance() {
      return ((this.lastToken = this.token), (this.token = this.lookahead()));
    }
    lookahead() {
      let t = this.token;
      if (t.kind !== U.EOF)
        do
          if (t.next) t = t.next;
          else {
            let n = j7(this, t.end);
            ((t.next = n), (n.prev = t), (t = n));
          }
        while (t.kind === U.COMMENT);
      return t;
    }
  };
  function Ih(e) {
    return (
      e === U.BANG ||
      e === U.DOLLAR ||
      e === U.AMP ||
      e === U.PAREN_L ||
      e === U.PAREN_R ||
      e === U.DOT ||
      e === U.SPREAD ||
      e === U.COLON ||
      e === U.EQUALS ||
      e === U.AT ||
      e === U.BRACKET_L ||
      e === U.BRACKET_R ||
      e === U.BRACE_L ||
      e === U.PIPE ||
      e === U.BRACE_R
    );
  }
  function ki(e) {
    return (e >= 0 && e <= 55295) || (e >= 57344 && e <= 1114111);
  }
  function wa(e, t) {
    return Rh(e.charCodeAt(t)) && kh(e.charCodeAt(t + 1));
  }
  function Rh(e) {
    return e >= 55296 && e <= 56319;
  }
  function kh(e) {
    return e >= 56320 && e <= 57343;
  }
  function $r(e, t) {
    let n = e.source.body.codePointAt(t);
    if (n === void 0) return U.EOF;
    if (n >= 32 && n <= 126) {
      let r = String.fromCodePoint(n);
      return r === '"' ? `'"'` : `"${r}"`;
    }
    return 'U+' + n.toString(16).toUpperCase().padStart(4, '0');
  }
  function at(e, t, n, r, i) {
    let s = e.line,
      o = 1 + n - e.lineStart;
    return new Ii(t, n, r, s, o, i);
  }
  function j7(e, t) {
    let n = e.source.body,
      r = n.length,
      i = t;
    for (; i < r;) {
      let s = n.charCodeAt(i);
      switch (s) {
        case 65279:
        case 9:
        case 32:
        case 44:
          ++i;
          continue;
        case 10:
          (++i, ++e.line, (e.lineStart = i));
          continue;
        case 13:
          (n.charCodeAt(i + 1) === 10 ? (i += 2) : ++i, ++e.line, (e.lineStart = i));
          continue;
        case 35:
          return G7(e, i);
        case 33:
          return at(e, U.BANG, i, i + 1);
        case 36:
          return at(e, U.DOLLAR, i, i + 1);
        case 38:
          return at(e, U.AMP, i, i + 1);
        case 40:
          return at(e, U.PAREN_L, i, i + 1);
        case 41:
          return at(e, U.PAREN_R, i, i + 1);
        case 46:
          if (n.charCodeAt(i + 1) === 46 && n.charCodeAt(i + 2) === 46) return at(e, U.SPREAD, i, i + 3);
          break;
        case 58:
          return at(e, U.COLON, i, i + 1);
        case 61:
          return at(e, U.EQUALS, i, i + 1);
        case 64:
          return at(e, U.AT, i, i + 1);
        case 91:
          return at(e, U.BRACKET_L, i, i + 1);
        case 93:
          return at(e, U.BRACKET_R, i, i + 1);
        case 123:
          return at(e, U.BRACE_L, i, i + 1);
        case 124:
          return at(e, U.PIPE, i, i + 1);
        case 125:
          return at(e, U.BRACE_R, i, i + 1);
        case 34:
          return n.charCodeAt(i + 1) === 34 && n.charCodeAt(i + 2) === 34 ? Y7(e, i) : H7(e, i);
      }
      if (Ri(s) || s === 45) return q7(e, i, s);
      if (to(s)) return J7(e, i);
      throw We(
        e.source,
        i,
        s === 39
          ? `Unexpected single quote character ('), did you mean to use a double quote (")?`
          : ki(s) || wa(n, i)
            ? `Unexpected character: ${$r(e, i)}.`
            : `Invalid character: ${$r(e, i)}.`,
      );
    }
    return at(e, U.EOF, r, r);
  }
  function G7(e, t) {
    let n = e._maxComments;
    if (n !== void 0) {
      let o = e._commentCount + 1;
      if (o > n) throw We(e.source, t, `Document contains more than ${n} comments. Parsing aborted.`);
      e._commentCount = o;
    }
    let r = e.source.body,
      i = r.length,
      s = t + 1;
    for (; s < i;) {
      let o = r.charCodeAt(s);
      if (o === 10 || o === 13) break;
      if (ki(o)) ++s;
      else if (wa(r, s)) s += 2;
      else break;
    }
    return at(e, U.COMMENT, t, s, r.slice(t + 1, s));
  }
  function q7(e, t, n) {
    let r = e.source.body,
      i = t,
      s = n,
      o = !1;
    if ((s === 45 && (s = r.charCodeAt(++i)), s === 48)) {
      if (((s = r.charCodeAt(++i)), Ri(s)))
        throw We(e.source, i, `Invalid number, unexpected digit after 0: ${$r(e, i)}.`);
    } else ((i = lc(e, i, s)), (s = r.charCodeAt(i)));
    if (
      (s === 46 && ((o = !0), (s = r.charCodeAt(++i)), (i = lc(e, i, s)), (s = r.charCodeAt(i))),
      (s === 69 || s === 101) &&
        ((o = !0),
        (s = r.charCodeAt(++i)),
        (s === 43 || s === 45) && (s = r.charCodeAt(++i)),
        (i = lc(e, i, s)),
        (s = r.charCodeAt(i))),
      s === 46 || to(s))
    )
      throw We(e.source, i, `Invalid number, expected digit but got: ${$r(e, i)}.`);
    return at(e, o ? U.FLOAT : U.INT, t, i, r.slice(t, i));
  }
  function lc(e, t, n) {
    if (!Ri(n)) throw We(e.source, t, `Invalid number, expected digit but got: ${$r(e, t)}.`);
    let r = e.source.body,
      i = t + 1;
    for (; Ri(r.charCodeAt(i));) ++i;
    return i;
  }
  function H7(e, t) {
    let n = e.source.body,
      r = n.length,
      i = t + 1,
      s = i,
      o = '';
    for (; i < r;) {
      let a = n.charCodeAt(i);
      if (a === 34) return ((o += n.slice(s, i)), at(e, U.STRING, t, i + 1, o));
      if (a === 92) {
        o += n.slice(s, i);
        let u = n.charCodeAt(i + 1) === 117 ? (n.charCodeAt(i + 2) === 123 ? W7(e, i) : z7(e, i)) : Q7(e, i);
        ((o += u.value), (i += u.size), (s = i));
        continue;
      }
      if (a === 10 || a === 13) break;
      if (ki(a)) ++i;
      else if (wa(n, i)) i += 2;
      else throw We(e.source, i, `Invalid character within String: ${$r(e, i)}.`);
    }
    throw We(e.source, i, 'Unterminated string.');
  }
  function W7(e, t) {
    let n = e.source.body,
      r = 0,
      i = 3;
    for (; i < 12;) {
      let s = n.charCodeAt(t + i++);
      if (s === 125) {
        if (i < 5 || !ki(r)) break;
        return { value: String.fromCodePoint(r), size: i };
      }
      if (((r = (r << 4) | no(s)), r < 0)) break;
    }
    throw We(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + i)}".`);
  }
  function z7(e, t) {
    let n = e.source.body,
      r = Lh(n, t + 2);
    if (ki(r)) return { value: String.fromCodePoint(r), size: 6 };
    if (Rh(r) && n.charCodeAt(t + 6) === 92 && n.charCodeAt(t + 7) === 117) {
      let i = Lh(n, t + 8);
      if (kh(i)) return { value: String.fromCodePoint(r, i), size: 12 };
    }
    throw We(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + 6)}".`);
  }
  function Lh(e, t) {
    return (
      (no(e.charCodeAt(t)) << 12) |
      (no(e.charCodeAt(t + 1)) << 8) |
      (no(e.charCodeAt(t + 2)) << 4) |
      no(e.charCodeAt(t + 3))
    );
  }
  function no(e) {
    return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
  }
  function Q7(e, t) {
    let n = e.source.body;
    switch (n.charCodeAt(t + 1)) {
      case 34:
        return { value: '"', size: 2 };
      case 92:
        return { value: '\\', size: 2 };
      case 47:
        return { value: '/', size: 2 };
      case 98:
        return { value: '\b', size: 2 };
      case 102:
        return { value: '\f', size: 2 };
      case 110:
        return {
          value: `
`,
          size: 2,
        };
      case 114:
        return { value: '\r', size: 2 };
      case 116:
        return { value: '	', size: 2 };
    }
    throw We(e.source, t, `Invalid character escape sequence: "${n.slice(t, t + 2)}".`);
  }
  function Y7(e, t) {
    let n = e.source.body,
      r = n.length,
      i = e.lineStart,
      s = t + 3,
      o = s,
      a = '',
      u = [];
    for (; s < r;) {
      let l = n.charCodeAt(s);
      if (l === 34 && n.charCodeAt(s + 1) === 34 && n.charCodeAt(s + 2) === 34) {
        ((a += n.slice(o, s)), u.push(a));
        let c = at(
          e,
          U.BLOCK_STRING,
          t,
          s + 3,
          Ch(u).join(`
`),
        );
        return ((e.line += u.length - 1), (e.lineStart = i), c);
      }
      if (l === 92 && n.charCodeAt(s + 1) === 34 && n.charCodeAt(s + 2) === 34 && n.charCodeAt(s + 3) === 34) {
        ((a += n.slice(o, s)), (o = s + 1), (s += 4));
        continue;
      }
      if (l === 10 || l === 13) {
        ((a += n.slice(o, s)),
          u.push(a),
          l === 13 && n.charCodeAt(s + 1) === 10 ? (s += 2) : ++s,
          (a = ''),
          (o = s),
          (i = s));
        continue;
      }
      if (ki(l)) ++s;
      else if (wa(n, s)) s += 2;
      else throw We(e.source, s, `Invalid character within String: ${$r(e, s)}.`);
    }
    throw We(e.source, s, 'Unterminated string.');
  }
  function J7(e, t) {
    let n = e.source.body,
      r = n.length,
      i = t + 1;
    for (; i < r;) {
      let s = n.charCodeAt(i);
      if (Ca(s)) ++i;
      else break;
    }
    return at(e, U.NAME, t, i, n.slice(t, i));
  }
  function W(e) {
    return La(e, []);
  }
  function La(e, t) {
    switch (typeof e) {
      case 'string':
        return JSON.stringify(e);
      case 'function':
        return e.name ? `[function ${e.name}]` : '[function]';
      case 'object':
        return X7(e, t);
      default:
        return String(e);
    }
  }
  function X7(e, t) {
    if (e === null) return 'null';
    if (t.includes(e)) return '[Circular]';
    let n = [...t, e];
    if (Z7(e)) {
      let r = e.toJSON();
      if (r !== e) return typeof r == 'string' ? r : La(r, n);
    } else if (Array.isArray(e)) return e9(e, n);
    return K7(e, n);
  }
  function Z7(e) {
    return typeof e.toJSON == 'function';
  }
  function K7(e, t) {
    let n = Object.entries(e);
    return n.length === 0
      ? '{}'
      : t.length > 2
        ? '[' + t9(e) + ']'
        : '{ ' + n.map(([i, s]) => i + ': ' + La(s, t)).join(', ') + ' }';
  }
  function e9(e, t) {
    if (e.length === 0) return '[]';
    if (t.length > 2) return '[Array]';
    let n = Math.min(10, e.length),
      r = e.length - n,
      i = [];
    for (let s = 0; s < n; ++s) i.push(La(e[s], t));
    return (r === 1 ? i.push('... 1 more item') : r > 1 && i.push(`... ${r} more items`), '[' + i.join(', ') + ']');
  }
  function t9(e) {
    let t = Object.prototype.toString
      .call(e)
      .replace(/^\[object /, '')
      .replace(/]$/, '');
    if (t === 'Object' && typeof e.constructor == 'function') {
      let n = e.constructor.name;
      if (typeof n == 'string' && n !== '') return n;
    }
    return t;
  }
  var n9 = globalThis.process && !0,
    Rt = n9
      ? function (t, n) {
          return t instanceof n;
        }
      : function (t, n) {
          if (t instanceof n) return !0;
          if (typeof t == 'object' && t !== null) {
            var r;
            let i = n.prototype[Symbol.toStringTag],
              s =
                Symbol.toStringTag in t
                  ? t[Symbol.toStringTag]
                  : (r = t.constructor) === null || r === void 0
                    ? void 0
                    : r.name;
            if (i === s) {
              let o = W(t);
              throw new Error(`Cannot use ${i} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
            }
          }
          return !1;
        };
  var Oi = class {
    constructor(t, n = 'GraphQL request', r = { line: 1, column: 1 }) {
      (typeof t == 'string' || he(!1, `Body must be a string. Received: ${W(t)}.`),
        (this.body = t),
        (this.name = n),
        (this.locationOffset = r),
        this.locationOffset.line > 0 || he(!1, 'line in locationOffset is 1-indexed and must be positive.'),
        this.locationOffset.column > 0 || he(!1, 'column in locationOffset is 1-indexed and must be positive.'));
    }
    get [Symbol.toStringTag]() {
      return 'Source';
    }
  };
  function Oh(e) {
    return Rt(e, Oi);
  }
  function Mi(e, t) {
    let n = new Ra(e, t),
      r = n.parseDocument();
    return (Object.defineProperty(r, 'tokenCount', { enumerable: !1, value: n.tokenCount }), r);
  }
  function ka(e, t) {
    let n = new Ra(e, t);
    n.expectToken(U.SOF);
    let r = n.parseValueLiteral(!1);
    return (n.expectToken(U.EOF), r);
  }
  var Ra = class {
    constructor(t, n = {}) {
      let { lexer: r, ...i } = n;
      if (r) this._lexer = r;
      else {
        let o = Oh(t) ? t : new Oi(t);
        this._lexer = new ro(o);
      }
      ((this._options = i),
        (this._tokenCounter = 0),
        (this._lexer._maxComments = n?.maxComments),
        (this._lexer._commentCount = 0));
      let s = n?.maxSourceLength;
      if (s !== void 0 && this._lexer.source.body.length > s)
        throw We(this._lexer.source, s, `Source contains more than ${s} UTF-16 code units. Parsing aborted.`);
    }
    get tokenCount() {
      return this._tokenCounter;
    }
    parseName() {
      let t = this.expectToken(U.NAME);
      return this.node(t, { kind: v.NAME, value: t.value });
    }
    parseDocument() {
      return this.node(this._lexer.token, {
        kind: v.DOCUMENT,
        definitions: this.many(U.SOF, this.parseDefinition, U.EOF),
      });
    }
    parseDefinition() {
      if (this.peek(U.BRACE_L)) return this.parseOperationDefinition();
      let t = this.peekDescription(),
        n = t ? this._lexer.lookahead() : this._lexer.token;
      if (t && n.kind === U.BRACE_L)
        throw We(
          this._lexer.source,
          this._lexer.token.start,
          'Unexpected description, descriptions are not supported on shorthand queries.',
        );
      if (n.kind === U.NAME) {
        switch (n.value) {
          case 'schema':
            return this.parseSchemaDefinition();
          case 'scalar':
            return this.parseScalarTypeDefinition();
          case 'type':
            return this.parseObjectTypeDefinition();
          case 'interface':
            return this.parseInterfaceTypeDefinition();
          case 'union':
            return this.parseUnionTypeDefinition();
          case 'enum':
            return this.parseEnumTypeDefinition();
          case 'input':
            return this.parseInputObjectTypeDefinition();
          case 'directive':
            return this.parseDirectiveDefinition();
        }
        switch (n.value) {
          case 'query':
          case 'mutation':
          case 'subscription':
            return this.parseOperationDefinition();
          case 'fragment':
            return this.parseFragmentDefinition();
        }
        if (t)
          throw We(
            this._lexer.source,
            this._lexer.token.start,
            'Unexpected description, only GraphQL definitions support descriptions.',
          );
        if (n.value === 'extend') return this.parseTypeSystemExtension();
      }
      throw this.unexpected(n);
    }
    parseOperationDefinition() {
      let t = this._lexer.token;
      if (this.peek(U.BRACE_L))
        return this.node(t, {
          kind: v.OPERATION_DEFINITION,
          operation: ot.QUERY,
          description: void 0,
          name: void 0,
          variableDefinitions: [],
          directives: [],
          selectionSet: this.parseSelectionSet(),
        });
      let n = this.parseDescription(),
        r = this.parseOperationType(),
        i;
      return (
        this.peek(U.NAME) && (i = this.parseName()),
        this.node(t, {
          kind: v.OPERATION_DEFINITION,
          operation: r,
          description: n,
          name: i,
          variableDefinitions: this.parseVariableDefinitions(),
          directives: this.parseDirectives(!1),
          selectionSet: this.parseSelectionSet(),
        })
      );
    }
    parseOperationType() {
      let t = this.expectToken(U.NAME);
      switch (t.value) {
        case 'query':
          return ot.QUERY;
        case 'mutation':
          return ot.MUTATION;
        case 'subscription':
          return ot.SUBSCRIPTION;
      }
      throw this.unexpected(t);
    }
    parseVariableDefinitions() {
      return this.optionalMany(U.PAREN_L, this.parseVariableDefinition, U.PAREN_R);
    }
    parseVariableDefinition() {
      return this.node(this._lexer.token, {
        kind: v.VARIABLE_DEFINITION,
        description: this.parseDescription(),
        variable: this.parseVariable(),
        type: (this.expectToken(U.COLON), this.parseTypeReference()),
        defaultValue: this.expectOptionalToken(U.EQUALS) ? this.parseConstValueLiteral() : void 0,
        directives: this.parseConstDirectives(),
      });
    }
    parseVariable() {
      let t = this._lexer.token;
      return (this.expectToken(U.DOLLAR), this.node(t, { kind: v.VARIABLE, name: this.parseName() }));
    }
    parseSelectionSet() {
      return this.node(this._lexer.token, {
        kind: v.SELECTION_SET,
        selections: this.many(U.BRACE_L, this.parseSelection, U.BRACE_R),
      });
    }
    parseSelection() {
      return this.peek(U.SPREAD) ? this.parseFragment() : this.parseField();
    }
    parseField() {
      let t = this._lexer.token,
        n = this.parseName(),
        r,
        i;
      return (
        this.expectOptionalToken(U.COLON) ? ((r = n), (i = this.parseName())) : (i = n),
        this.node(t, {
          kind: v.FIELD,
          alias: r,
          name: i,
          arguments: this.parseArguments(!1),
          directives: this.parseDirectives(!1),
          selectionSet: this.peek(U.BRACE_L) ? this.parseSelectionSet() : void 0,
        })
      );
    }
    parseArguments(t) {
      let n = t ? this.parseConstArgument : this.parseArgument;
      return this.optionalMany(U.PAREN_L, n, U.PAREN_R);
    }
    parseArgument(t = !1) {
      let n = this._lexer.token,
        r = this.parseName();
      return (this.expectToken(U.COLON), this.node(n, { kind: v.ARGUMENT, name: r, value: this.parseValueLiteral(t) }));
    }
    parseConstArgument() {
      return this.parseArgument(!0);
    }
    parseFragment() {
      let t = this._lexer.token;
      this.expectToken(U.SPREAD);
      let n = this.expectOptionalKeyword('on');
      return !n && this.peek(U.NAME)
        ? this.node(t, {
            kind: v.FRAGMENT_SPREAD,
            name: this.parseFragmentName(),
            directives: this.parseDirectives(!1),
          })
        : this.node(t, {
            kind: v.INLINE_FRAGMENT,
            typeCondition: n ? this.parseNamedType() : void 0,
            directives: this.parseDirectives(!1),
            selectionSet: this.parseSelectionSet(),
          });
    }
    parseFragmentDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      return (
        this.expectKeyword('fragment'),
        this._options.allowLegacyFragmentVariables === !0
          ? this.node(t, {
              kind: v.FRAGMENT_DEFINITION,
              description: n,
              name: this.parseFragmentName(),
              variableDefinitions: this.parseVariableDefinitions(),
              typeCondition: (this.expectKeyword('on'), this.parseNamedType()),
              directives: this.parseDirectives(!1),
              selectionSet: this.parseSelectionSet(),
            })
          : this.node(t, {
              kind: v.FRAGMENT_DEFINITION,
              description: n,
              name: this.parseFragmentName(),
              typeCondition: (this.expectKeyword('on'), this.parseNamedType()),
              directives: this.parseDirectives(!1),
              selectionSet: this.parseSelectionSet(),
            })
      );
    }
    parseFragmentName() {
      if (this._lexer.token.value === 'on') throw this.unexpected();
      return this.parseName();
    }
    parseValueLiteral(t) {
      let n = this._lexer.token;
      switch (n.kind) {
        case U.BRACKET_L:
          return this.parseList(t);
        case U.BRACE_L:
          return this.parseObject(t);
        case U.INT:
          return (this.advanceLexer(), this.node(n, { kind: v.INT, value: n.value }));
        case U.FLOAT:
          return (this.advanceLexer(), this.node(n, { kind: v.FLOAT, value: n.value }));
        case U.STRING:
        case U.BLOCK_STRING:
          return this.parseStringLiteral();
        case U.NAME:
          switch ((this.advanceLexer(), n.value)) {
            case 'true':
              return this.node(n, { kind: v.BOOLEAN, value: !0 });
            case 'false':
              return this.node(n, { kind: v.BOOLEAN, value: !1 });
            case 'null':
              return this.node(n, { kind: v.NULL });
            default:
              return this.node(n, { kind: v.ENUM, value: n.value });
          }
        case U.DOLLAR:
          if (t)
            if ((this.expectToken(U.DOLLAR), this._lexer.token.kind === U.NAME)) {
              let r = this._lexer.token.value;
              throw We(this._lexer.source, n.start, `Unexpected variable "$${r}" in constant value.`);
            } else throw this.unexpected(n);
          return this.parseVariable();
        default:
          throw this.unexpected();
      }
    }
    parseConstValueLiteral() {
      return this.parseValueLiteral(!0);
    }
    parseStringLiteral() {
      let t = this._lexer.token;
      return (this.advanceLexer(), this.node(t, { kind: v.STRING, value: t.value, block: t.kind === U.BLOCK_STRING }));
    }
    parseList(t) {
      let n = () => this.parseValueLiteral(t);
      return this.node(this._lexer.token, { kind: v.LIST, values: this.any(U.BRACKET_L, n, U.BRACKET_R) });
    }
    parseObject(t) {
      let n = () => this.parseObjectField(t);
      return this.node(this._lexer.token, { kind: v.OBJECT, fields: this.any(U.BRACE_L, n, U.BRACE_R) });
    }
    parseObjectField(t) {
      let n = this._lexer.token,
        r = this.parseName();
      return (
        this.expectToken(U.COLON),
        this.node(n, { kind: v.OBJECT_FIELD, name: r, value: this.parseValueLiteral(t) })
      );
    }
    parseDirectives(t) {
      let n = [];
      for (; this.peek(U.AT);) n.push(this.parseDirective(t));
      return n;
    }
    parseConstDirectives() {
      return this.parseDirectives(!0);
    }
    parseDirective(t) {
      let n = this._lexer.token;
      return (
        this.expectToken(U.AT),
        this.node(n, { kind: v.DIRECTIVE, name: this.parseName(), arguments: this.parseArguments(t) })
      );
    }
    parseTypeReference() {
      let t = this._lexer.token,
        n;
      if (this.expectOptionalToken(U.BRACKET_L)) {
        let r = this.parseTypeReference();
        (this.expectToken(U.BRACKET_R), (n = this.node(t, { kind: v.LIST_TYPE, type: r })));
      } else n = this.parseNamedType();
      return this.expectOptionalToken(U.BANG) ? this.node(t, { kind: v.NON_NULL_TYPE, type: n }) : n;
    }
    parseNamedType() {
      return this.node(this._lexer.token, { kind: v.NAMED_TYPE, name: this.parseName() });
    }
    peekDescription() {
      return this.peek(U.STRING) || this.peek(U.BLOCK_STRING);
    }
    parseDescription() {
      if (this.peekDescription()) return this.parseStringLiteral();
    }
    parseSchemaDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('schema');
      let r = this.parseConstDirectives(),
        i = this.many(U.BRACE_L, this.parseOperationTypeDefinition, U.BRACE_R);
      return this.node(t, { kind: v.SCHEMA_DEFINITION, description: n, directives: r, operationTypes: i });
    }
    parseOperationTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseOperationType();
      this.expectToken(U.COLON);
      let r = this.parseNamedType();
      return this.node(t, { kind: v.OPERATION_TYPE_DEFINITION, operation: n, type: r });
    }
    parseScalarTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('scalar');
      let r = this.parseName(),
        i = this.parseConstDirectives();
      return this.node(t, { kind: v.SCALAR_TYPE_DEFINITION, description: n, name: r, directives: i });
    }
    parseObjectTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('type');
      let r = this.parseName(),
        i = this.parseImplementsInterfaces(),
        s = this.parseConstDirectives(),
        o = this.parseFieldsDefinition();
      return this.node(t, {
        kind: v.OBJECT_TYPE_DEFINITION,
        description: n,
        name: r,
        interfaces: i,
        directives: s,
        fields: o,
      });
    }
    parseImplementsInterfaces() {
      return this.expectOptionalKeyword('implements') ? this.delimitedMany(U.AMP, this.parseNamedType) : [];
    }
    parseFieldsDefinition() {
      return this.optionalMany(U.BRACE_L, this.parseFieldDefinition, U.BRACE_R);
    }
    parseFieldDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription(),
        r = this.parseName(),
        i = this.parseArgumentDefs();
      this.expectToken(U.COLON);
      let s = this.parseTypeReference(),
        o = this.parseConstDirectives();
      return this.node(t, { kind: v.FIELD_DEFINITION, description: n, name: r, arguments: i, type: s, directives: o });
    }
    parseArgumentDefs() {
      return this.optionalMany(U.PAREN_L, this.parseInputValueDef, U.PAREN_R);
    }
    parseInputValueDef() {
      let t = this._lexer.token,
        n = this.parseDescription(),
        r = this.parseName();
      this.expectToken(U.COLON);
      let i = this.parseTypeReference(),
        s;
      this.expectOptionalToken(U.EQUALS) && (s = this.parseConstValueLiteral());
      let o = this.parseConstDirectives();
      return this.node(t, {
        kind: v.INPUT_VALUE_DEFINITION,
        description: n,
        name: r,
        type: i,
        defaultValue: s,
        directives: o,
      });
    }
    parseInterfaceTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('interface');
      let r = this.parseName(),
        i = this.parseImplementsInterfaces(),
        s = this.parseConstDirectives(),
        o = this.parseFieldsDefinition();
      return this.node(t, {
        kind: v.INTERFACE_TYPE_DEFINITION,
        description: n,
        name: r,
        interfaces: i,
        directives: s,
        fields: o,
      });
    }
    parseUnionTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('union');
      let r = this.parseName(),
        i = this.parseConstDirectives(),
        s = this.parseUnionMemberTypes();
      return this.node(t, { kind: v.UNION_TYPE_DEFINITION, description: n, name: r, directives: i, types: s });
    }
    parseUnionMemberTypes() {
      return this.expectOptionalToken(U.EQUALS) ? this.delimitedMany(U.PIPE, this.parseNamedType) : [];
    }
    parseEnumTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('enum');
      let r = this.parseName(),
        i = this.parseConstDirectives(),
        s = this.parseEnumValuesDefinition();
      return this.node(t, { kind: v.ENUM_TYPE_DEFINITION, description: n, name: r, directives: i, values: s });
    }
    parseEnumValuesDefinition() {
      return this.optionalMany(U.BRACE_L, this.parseEnumValueDefinition, U.BRACE_R);
    }
    parseEnumValueDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription(),
        r = this.parseEnumValueName(),
        i = this.parseConstDirectives();
      return this.node(t, { kind: v.ENUM_VALUE_DEFINITION, description: n, name: r, directives: i });
    }
    parseEnumValueName() {
      if (
        this._lexer.token.value === 'true' ||
        this._lexer.token.value === 'false' ||
        this._lexer.token.value === 'null'
      )
        throw We(
          this._lexer.source,
          this._lexer.token.start,
          `${Ia(this._lexer.token)} is reserved and cannot be used for an enum value.`,
        );
      return this.parseName();
    }
    parseInputObjectTypeDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      this.expectKeyword('input');
      let r = this.parseName(),
        i = this.parseConstDirectives(),
        s = this.parseInputFieldsDefinition();
      return this.node(t, { kind: v.INPUT_OBJECT_TYPE_DEFINITION, description: n, name: r, directives: i, fields: s });
    }
    parseInputFieldsDefinition() {
      return this.optionalMany(U.BRACE_L, this.parseInputValueDef, U.BRACE_R);
    }
    parseTypeSystemExtension() {
      let t = this._lexer.lookahead();
      if (t.kind === U.NAME)
        switch (t.value) {
          case 'schema':
            return this.parseSchemaExtension();
          case 'scalar':
            return this.parseScalarTypeExtension();
          case 'type':
            return this.parseObjectTypeExtension();
          case 'interface':
            return this.parseInterfaceTypeExtension();
          case 'union':
            return this.parseUnionTypeExtension();
          case 'enum':
            return this.parseEnumTypeExtension();
          case 'input':
            return this.parseInputObjectTypeExtension();
          case 'directive':
            if (this._options.experimentalDirectivesOnDirectiveDefinitions)
              return this.parseDirectiveDefinitionExtension();
            break;
        }
      throw this.unexpected(t);
    }
    parseSchemaExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('schema'));
      let n = this.parseConstDirectives(),
        r = this.optionalMany(U.BRACE_L, this.parseOperationTypeDefinition, U.BRACE_R);
      if (n.length === 0 && r.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.SCHEMA_EXTENSION, directives: n, operationTypes: r });
    }
    parseScalarTypeExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('scalar'));
      let n = this.parseName(),
        r = this.parseConstDirectives();
      if (r.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.SCALAR_TYPE_EXTENSION, name: n, directives: r });
    }
    parseObjectTypeExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('type'));
      let n = this.parseName(),
        r = this.parseImplementsInterfaces(),
        i = this.parseConstDirectives(),
        s = this.parseFieldsDefinition();
      if (r.length === 0 && i.length === 0 && s.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.OBJECT_TYPE_EXTENSION, name: n, interfaces: r, directives: i, fields: s });
    }
    parseInterfaceTypeExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('interface'));
      let n = this.parseName(),
        r = this.parseImplementsInterfaces(),
        i = this.parseConstDirectives(),
        s = this.parseFieldsDefinition();
      if (r.length === 0 && i.length === 0 && s.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.INTERFACE_TYPE_EXTENSION, name: n, interfaces: r, directives: i, fields: s });
    }
    parseUnionTypeExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('union'));
      let n = this.parseName(),
        r = this.parseConstDirectives(),
        i = this.parseUnionMemberTypes();
      if (r.length === 0 && i.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.UNION_TYPE_EXTENSION, name: n, directives: r, types: i });
    }
    parseEnumTypeExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('enum'));
      let n = this.parseName(),
        r = this.parseConstDirectives(),
        i = this.parseEnumValuesDefinition();
      if (r.length === 0 && i.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.ENUM_TYPE_EXTENSION, name: n, directives: r, values: i });
    }
    parseInputObjectTypeExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('input'));
      let n = this.parseName(),
        r = this.parseConstDirectives(),
        i = this.parseInputFieldsDefinition();
      if (r.length === 0 && i.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.INPUT_OBJECT_TYPE_EXTENSION, name: n, directives: r, fields: i });
    }
    parseDirectiveDefinitionExtension() {
      let t = this._lexer.token;
      (this.expectKeyword('extend'), this.expectKeyword('directive'), this.expectToken(U.AT));
      let n = this.parseName(),
        r = this.parseConstDirectives();
      if (r.length === 0) throw this.unexpected();
      return this.node(t, { kind: v.DIRECTIVE_EXTENSION, name: n, directives: r });
    }
    parseDirectiveDefinition() {
      let t = this._lexer.token,
        n = this.parseDescription();
      (this.expectKeyword('directive'), this.expectToken(U.AT));
      let r = this.parseName(),
        i = this.parseArgumentDefs(),
        s = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [],
        o = this.expectOptionalKeyword('repeatable');
      this.expectKeyword('on');
      let a = this.parseDirectiveLocations();
      return this.node(t, {
        kind: v.DIRECTIVE_DEFINITION,
        description: n,
        name: r,
        arguments: i,
        directives: s,
        repeatable: o,
        locations: a,
      });
    }
    parseDirectiveLocations() {
      return this.delimitedMany(U.PIPE, this.parseDirectiveLocation);
    }
    parseDirectiveLocation() {
      let t = this._lexer.token,
        n = this.parseName();
      if (Object.prototype.hasOwnProperty.call(Z, n.value)) return n;
      throw this.unexpected(t);
    }
    parseSchemaCoordinate() {
      let t = this._lexer.token,
        n = this.expectOptionalToken(U.AT),
        r = this.parseName(),
        i;
      !n && this.expectOptionalToken(U.DOT) && (i = this.parseName());
      let s;
      return (
        (n || i) &&
          this.expectOptionalToken(U.PAREN_L) &&
          ((s = this.parseName()), this.expectToken(U.COLON), this.expectToken(U.PAREN_R)),
        n
          ? s
            ? this.node(t, { kind: v.DIRECTIVE_ARGUMENT_COORDINATE, name: r, argumentName: s })
            : this.node(t, { kind: v.DIRECTIVE_COORDINATE, name: r })
          : i
            ? s
              ? this.node(t, { kind: v.ARGUMENT_COORDINATE, name: r, fieldName: i, argumentName: s })
              : this.node(t, { kind: v.MEMBER_COORDINATE, name: r, memberName: i })
            : this.node(t, { kind: v.TYPE_COORDINATE, name: r })
      );
    }
    node(t, n) {
      return (this._options.noLocation !== !0 && (n.loc = new eo(t, this._lexer.lastToken, this._lexer.source)), n);
    }
    peek(t) {
      return this._lexer.token.kind === t;
    }
    expectToken(t) {
      let n = this._lexer.token;
      if (n.kind === t) return (this.advanceLexer(), n);
      throw We(this._lexer.source, n.start, `Expected ${Mh(t)}, found ${Ia(n)}.`);
    }
    expectOptionalToken(t) {
      return this._lexer.token.kind === t ? (this.advanceLexer(), !0) : !1;
    }
    expectKeyword(t) {
      let n = this._lexer.token;
      if (n.kind === U.NAME && n.value === t) this.advanceLexer();
      else throw We(this._lexer.source, n.start, `Expected "${t}", found ${Ia(n)}.`);
    }
    expectOptionalKeyword(t) {
      let n = this._lexer.token;
      return n.kind === U.NAME && n.value === t ? (this.advanceLexer(), !0) : !1;
    }
    unexpected(t) {
      let n = t ?? this._lexer.token;
      return We(this._lexer.source, n.start, `Unexpected ${Ia(n)}.`);
    }
    any(t, n, r) {
      this.expectToken(t);
      let i = [];
      for (; !this.expectOptionalToken(r);) i.push(n.call(this));
      return i;
    }
    optionalMany(t, n, r) {
      if (this.expectOptionalToken(t)) {
        let i = [];
        do i.push(n.call(this));
        while (!this.expectOptionalToken(r));
        return i;
      }
      return [];
    }
    many(t, n, r) {
      this.expectToken(t);
      let i = [];
      do i.push(n.call(this));
      while (!this.expectOptionalToken(r));
      return i;
    }
    delimitedMany(t, n) {
      this.expectOptionalToken(t);
      let r = [];
      do r.push(n.call(this));
      while (this.expectOptionalToken(t));
      return r;
    }
    advanceLexer() {
      let { maxLexicalTokens: t = this._options.maxTokens } = this._options,
        n = this._lexer.advance();
      if (n.kind !== U.EOF && (++this._tokenCounter, t !== void 0 && this._tokenCounter > t))
        throw We(this._lexer.source, n.start, `Document contains more that ${t} tokens. Parsing aborted.`);
    }
  };
  function Ia(e) {
    let t = e.value;
    return Mh(e.kind) + (t != null ? ` "${t}"` : '');
  }
  function Mh(e) {
    return Ih(e) ? `"${e}"` : e;
  }
  function $t(e, t) {
    let [n, r] = t ? [e, t] : [void 0, e],
      i = ' Did you mean ';
    n && (i += n + ' ');
    let s = r.map((u) => `"${u}"`);
    switch (s.length) {
      case 0:
        return '';
      case 1:
        return i + s[0] + '?';
      case 2:
        return i + s[0] + ' or ' + s[1] + '?';
    }
    let o = s.slice(0, 5),
      a = o.pop();
    return i + o.join(', ') + ', or ' + a + '?';
  }
  function cc(e) {
    return e;
  }
  function Yt(e, t) {
    let n = Object.create(null);
    for (let r of e) n[t(r)] = r;
    return n;
  }
  function Tn(e, t, n) {
    let r = Object.create(null);
    for (let i of e) r[t(i)] = n(i);
    return r;
  }
  function Jt(e, t) {
    let n = Object.create(null);
    for (let r of Object.keys(e)) n[r] = t(e[r], r);
    return n;
  }
  function Ma(e, t) {
    let n = 0,
      r = 0;
    for (; n < e.length && r < t.length;) {
      let i = e.charCodeAt(n),
        s = t.charCodeAt(r);
      if (Oa(i) && Oa(s)) {
        let o = 0;
        do (++n, (o = o * 10 + i - fc), (i = e.charCodeAt(n)));
        while (Oa(i) && o > 0);
        let a = 0;
        do (++r, (a = a * 10 + s - fc), (s = t.charCodeAt(r)));
        while (Oa(s) && a > 0);
        if (o < a) return -1;
        if (o > a) return 1;
      } else {
        if (i < s) return -1;
        if (i > s) return 1;
        (++n, ++r);
      }
    }
    return e.length - t.length;
  }
  var fc = 48,
    r9 = 57;
  function Oa(e) {
    return !isNaN(e) && fc <= e && e <= r9;
  }
  function Xt(e, t) {
    let n = Object.create(null),
      r = new pc(e),
      i = Math.floor(e.length * 0.4) + 1;
    for (let s of t) {
      let o = r.measure(s, i);
      o !== void 0 && (n[s] = o);
    }
    return Object.keys(n).sort((s, o) => {
      let a = n[s] - n[o];
      return a !== 0 ? a : Ma(s, o);
    });
  }
  var pc = class {
    constructor(t) {
      ((this._input = t),
        (this._inputLowerCase = t.toLowerCase()),
        (this._inputArray = Ph(this._inputLowerCase)),
        (this._rows = [
          new Array(t.length + 1).fill(0),
          new Array(t.length + 1).fill(0),
          new Array(t.length + 1).fill(0),
        ]));
    }
    measure(t, n) {
      if (this._input === t) return 0;
      let r = t.toLowerCase();
      if (this._inputLowerCase === r) return 1;
      let i = Ph(r),
        s = this._inputArray;
      if (i.length < s.length) {
        let c = i;
        ((i = s), (s = c));
      }
      let o = i.length,
        a = s.length;
      if (o - a > n) return;
      let u = this._rows;
      for (let c = 0; c <= a; c++) u[0][c] = c;
      for (let c = 1; c <= o; c++) {
        let f = u[(c - 1) % 3],
          h = u[c % 3],
          g = (h[0] = c);
        for (let m = 1; m <= a; m++) {
          let y = i[c - 1] === s[m - 1] ? 0 : 1,
            b = Math.min(f[m] + 1, h[m - 1] + 1, f[m - 1] + y);
          if (c > 1 && m > 1 && i[c - 1] === s[m - 2] && i[c - 2] === s[m - 1]) {
            let _ = u[(c - 2) % 3][m - 2];
            b = Math.min(b, _ + 1);
          }
          (b < g && (g = b), (h[m] = b));
        }
        if (g > n) return;
      }
      let l = u[o % 3][a];
      return l <= n ? l : void 0;
    }
  };
  function Ph(e) {
    let t = e.length,
      n = new Array(t);
    for (let r = 0; r < t; ++r) n[r] = e.charCodeAt(r);
    return n;
  }
  function kt(e) {
    if (e == null) return Object.create(null);
    if (Object.getPrototypeOf(e) === null) return e;
    let t = Object.create(null);
    for (let [n, r] of Object.entries(e)) t[n] = r;
    return t;
  }
  function Bh(e) {
    return `"${e.replace(i9, s9)}"`;
  }
  var i9 = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
  function s9(e) {
    return o9[e.charCodeAt(0)];
  }
  var o9 = [
    '\\u0000',
    '\\u0001',
    '\\u0002',
    '\\u0003',
    '\\u0004',
    '\\u0005',
    '\\u0006',
    '\\u0007',
    '\\b',
    '\\t',
    '\\n',
    '\\u000B',
    '\\f',
    '\\r',
    '\\u000E',
    '\\u000F',
    '\\u0010',
    '\\u0011',
    '\\u0012',
    '\\u0013',
    '\\u0014',
    '\\u0015',
    '\\u0016',
    '\\u0017',
    '\\u0018',
    '\\u0019',
    '\\u001A',
    '\\u001B',
    '\\u001C',
    '\\u001D',
    '\\u001E',
    '\\u001F',
    '',
    '',
    '\\"',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '\\\\',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '\\u007F',
    '\\u0080',
    '\\u0081',
    '\\u0082',
    '\\u0083',
    '\\u0084',
    '\\u0085',
    '\\u0086',
    '\\u0087',
    '\\u0088',
    '\\u0089',
    '\\u008A',
    '\\u008B',
    '\\u008C',
    '\\u008D',
    '\\u008E',
    '\\u008F',
    '\\u0090',
    '\\u0091',
    '\\u0092',
    '\\u0093',
    '\\u0094',
    '\\u0095',
    '\\u0096',
    '\\u0097',
    '\\u0098',
    '\\u0099',
    '\\u009A',
    '\\u009B',
    '\\u009C',
    '\\u009D',
    '\\u009E',
    '\\u009F',
  ];
  function Vh(e, t) {
    let n = [],
      r = { parent: [e], keys: void 0, results: [], index: -1 },
      i;
    do {
      let s;
      r.index++;
      let o = r.keys === void 0 ? r.parent.length : r.keys.length;
      if (r.index === o) ((i = r.results), (s = r.keys === void 0 ? void 0 : r.results.kind), (r = n.pop()));
      else {
        if (((i = r.keys === void 0 ? r.parent[r.index] : r.parent[r.keys[r.index]]), i == null && n.length !== 0))
          continue;
        if (Array.isArray(i)) {
          if (i.length !== 0) {
            (n.push(r), (r = { parent: i, keys: void 0, results: [], index: -1 }));
            continue;
          }
        } else {
          let a = i;
          s = a?.kind;
          let u = typeof s == 'string' ? Vr[s] : void 0;
          if (!Array.isArray(u)) throw new Error(`Invalid AST Node: ${W(i)}.`);
          if (u.length !== 0) {
            (n.push(r), (r = { parent: a, keys: u, results: { ...a }, index: -1 }));
            continue;
          }
        }
      }
      if (s !== void 0) {
        let a = t[s];
        i = a?.(i);
      }
      r.keys === void 0 ? r.results.push(i) : (r.results[r.keys[r.index]] = i);
    } while (n.length !== 0);
    return i;
  }
  function jt(e, t) {
    var n;
    return u9(Vh(e, l9), (n = t?.maxIndentDepth) !== null && n !== void 0 ? n : 1 / 0);
  }
  function At(e) {
    return jt(e, { maxIndentDepth: 100 });
  }
  var a9 = 80,
    an = class e {
      next = void 0;
      tail = this;
      indentBefore = !1;
      dedentAfter = !1;
      constructor(t = '', n = !1) {
        ((this.length = t.length),
          (this.lines = t.includes(`
`)
            ? t.split(`
`)
            : t),
          (this.newlines = typeof this.lines == 'string' ? 0 : this.lines.length - 1),
          (this.isBlockString = n));
      }
      append(t) {
        if (t.length === 0) return this;
        let n = typeof t == 'string' ? new e(t) : t;
        return (
          (this.tail.next = n),
          (this.tail = n.tail),
          (this.length += n.length),
          (this.newlines += n.newlines),
          this
        );
      }
      indent() {
        return this.length === 0
          ? this
          : ((this.indentBefore = !0), (this.tail.dedentAfter = !0), (this.length += 2 * (this.newlines + 1)), this);
      }
    },
    hc = new an();
  function u9(e, t) {
    let n = '',
      r = '',
      i = 0,
      s = '',
      o = e;
    for (; o !== void 0;) {
      let a = o.lines;
      if ((o.indentBefore && (i < t && ((s += '  '), (r += '  ')), i++), typeof a == 'string')) r += a;
      else {
        r += a[0];
        let u =
          !o.isBlockString && i >= t
            ? ' '
            : `
` + s;
        for (let l = 1; l < a.length; l++) ((n += r), (r = u + a[l]));
      }
      (o.dedentAfter && (i--, (s = s.slice(0, i * 2))), (o = o.next));
    }
    return n + r;
  }
  var l9 = {
    Name: (e) => new an(e.value),
    Variable: (e) => Q(['$', e.name]),
    Document: (e) =>
      Q(
        e.definitions,
        `

`,
      ),
    OperationDefinition(e) {
      let t = dc(e.variableDefinitions)
          ? fe(
              `(
`,
              Q(
                e.variableDefinitions,
                `
`,
              ),
              `
)`,
            )
          : fe('(', Q(e.variableDefinitions, ', '), ')'),
        n = Q([
          fe(
            '',
            e.description,
            `
`,
          ),
          Q([e.operation, Q([e.name, t]), Q(e.directives, ' ')], ' '),
        ]);
      return Q([e.operation === 'query' && n.length === e.operation.length ? '' : Q([n, ' ']), e.selectionSet]);
    },
    VariableDefinition: ({ variable: e, type: t, defaultValue: n, directives: r, description: i }) =>
      Q([
        fe(
          '',
          i,
          `
`,
        ),
        e,
        ': ',
        t,
        fe(' = ', n),
        fe(' ', Q(r, ' ')),
      ]),
    SelectionSet: ({ selections: e }) => mn(e),
    Field({ alias: e, name: t, arguments: n, directives: r, selectionSet: i }) {
      let s = Q([fe('', e, ': '), t], '');
      return Q([f9(s, n), fe(' ', Q(r, ' ')), fe(' ', i)]);
    },
    Argument: ({ name: e, value: t }) => Q([e, ': ', t]),
    FragmentSpread: ({ name: e, directives: t }) => Q(['...', e, fe(' ', Q(t, ' '))]),
    InlineFragment: ({ typeCondition: e, directives: t, selectionSet: n }) =>
      Q(['...', fe('on ', e), Q(t, ' '), n], ' '),
    FragmentDefinition: ({
      name: e,
      typeCondition: t,
      variableDefinitions: n,
      directives: r,
      selectionSet: i,
      description: s,
    }) =>
      Q([
        fe(
          '',
          s,
          `
`,
        ),
        'fragment ',
        e,
        fe('(', Q(n, ', '), ')'),
        ' on ',
        t,
        ' ',
        fe('', Q(r, ' '), ' '),
        i,
      ]),
    IntValue: ({ value: e }) => new an(e),
    FloatValue: ({ value: e }) => new an(e),
    StringValue: ({ value: e, block: t }) => new an(t === !0 ? wh(e) : Bh(e), t === !0),
    BooleanValue: ({ value: e }) => new an(e ? 'true' : 'false'),
    NullValue: () => new an('null'),
    EnumValue: ({ value: e }) => new an(e),
    ListValue: ({ values: e }) => Q(['[', Q(e, ', '), ']']),
    ObjectValue: ({ fields: e }) => Q(['{', Q(e, ', '), '}']),
    ObjectField: ({ name: e, value: t }) => Q([e, ': ', t]),
    Directive: ({ name: e, arguments: t }) => Q(['@', e, fe('(', Q(t, ', '), ')')]),
    NamedType: ({ name: e }) => e,
    ListType: ({ type: e }) => Q(['[', e, ']']),
    NonNullType: ({ type: e }) => Q([e, '!']),
    SchemaDefinition: ({ description: e, directives: t, operationTypes: n }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['schema', Q(t, ' '), mn(n)], ' '),
      ]),
    OperationTypeDefinition: ({ operation: e, type: t }) => Q([e, ': ', t]),
    ScalarTypeDefinition: ({ description: e, name: t, directives: n }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['scalar', t, Q(n, ' ')], ' '),
      ]),
    ObjectTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['type', t, fe('implements ', Q(n, ' & ')), Q(r, ' '), mn(i)], ' '),
      ]),
    FieldDefinition: ({ description: e, name: t, arguments: n, type: r, directives: i }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        t,
        dc(n)
          ? fe(
              `(
`,
              Q(
                n,
                `
`,
              ).indent(),
              `
)`,
            )
          : fe('(', Q(n, ', '), ')'),
        ': ',
        r,
        fe(' ', Q(i, ' ')),
      ]),
    InputValueDefinition: ({ description: e, name: t, type: n, defaultValue: r, directives: i }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        t,
        ': ',
        n,
        fe(' = ', r),
        fe(' ', Q(i, ' ')),
      ]),
    InterfaceTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['interface', t, fe('implements ', Q(n, ' & ')), Q(r, ' '), mn(i)], ' '),
      ]),
    UnionTypeDefinition: ({ description: e, name: t, directives: n, types: r }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['union', t, Q(n, ' '), fe('= ', Q(r, ' | '))], ' '),
      ]),
    EnumTypeDefinition: ({ description: e, name: t, directives: n, values: r }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['enum', t, Q(n, ' '), mn(r)], ' '),
      ]),
    EnumValueDefinition: ({ description: e, name: t, directives: n }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q([t, Q(n, ' ')], ' '),
      ]),
    InputObjectTypeDefinition: ({ description: e, name: t, directives: n, fields: r }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        Q(['input', t, Q(n, ' '), mn(r)], ' '),
      ]),
    DirectiveDefinition: ({ description: e, name: t, arguments: n, directives: r, repeatable: i, locations: s }) =>
      Q([
        fe(
          '',
          e,
          `
`,
        ),
        'directive @',
        t,
        dc(n)
          ? fe(
              `(
`,
              Q(
                n,
                `
`,
              ).indent(),
              `
)`,
            )
          : fe('(', Q(n, ', '), ')'),
        fe(' ', Q(r, ' ')),
        i ? ' repeatable' : '',
        ' on ',
        Q(s, ' | '),
      ]),
    SchemaExtension: ({ directives: e, operationTypes: t }) => Q(['extend schema', Q(e, ' '), mn(t)], ' '),
    ScalarTypeExtension: ({ name: e, directives: t }) => Q(['extend scalar', e, Q(t, ' ')], ' '),
    ObjectTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) =>
      Q(['extend type', e, fe('implements ', Q(t, ' & ')), Q(n, ' '), mn(r)], ' '),
    InterfaceTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) =>
      Q(['extend interface', e, fe('implements ', Q(t, ' & ')), Q(n, ' '), mn(r)], ' '),
    UnionTypeExtension: ({ name: e, directives: t, types: n }) =>
      Q(['extend union', e, Q(t, ' '), fe('= ', Q(n, ' | '))], ' '),
    EnumTypeExtension: ({ name: e, directives: t, values: n }) => Q(['extend enum', e, Q(t, ' '), mn(n)], ' '),
    InputObjectTypeExtension: ({ name: e, directives: t, fields: n }) => Q(['extend input', e, Q(t, ' '), mn(n)], ' '),
    DirectiveExtension: ({ name: e, directives: t }) => Q([Q(['extend directive @', e]), Q(t, ' ')], ' '),
    TypeCoordinate: ({ name: e }) => e,
    MemberCoordinate: ({ name: e, memberName: t }) => Q([e, fe('.', t)]),
    ArgumentCoordinate: ({ name: e, fieldName: t, argumentName: n }) => Q([e, fe('.', t), fe('(', n, ':)')]),
    DirectiveCoordinate: ({ name: e }) => Q(['@', e]),
    DirectiveArgumentCoordinate: ({ name: e, argumentName: t }) => Q(['@', e, fe('(', t, ':)')]),
  };
  function Q(e, t = '') {
    if (e == null || e.length === 0) return hc;
    let n = hc;
    for (let r of e)
      r === void 0 ||
        r.length === 0 ||
        (n.length === 0 ? (n = typeof r == 'string' ? new an(r) : r) : (t !== '' && n.append(t), n.append(r)));
    return n;
  }
  function c9(e, t) {
    let n = 0;
    for (let r of e) r.length !== 0 && (n += (n === 0 ? 0 : t.length) + r.length);
    return n;
  }
  function mn(e) {
    return fe(
      `{
`,
      Q(
        e,
        `
`,
      ).indent(),
      `
}`,
    );
  }
  function fe(e, t, n = '') {
    return t != null && t.length !== 0 ? (e === '' ? t.append(n) : new an(e).append(t).append(n)) : hc;
  }
  function dc(e) {
    var t;
    return (t = e?.some((n) => n.newlines !== 0)) !== null && t !== void 0 ? t : !1;
  }
  function f9(e, t) {
    return t == null || t.length === 0
      ? e
      : Q([
          e,
          e.length + c9(t, ', ') + 2 > a9
            ? fe(
                `(
`,
                Q(
                  t,
                  `
`,
                ).indent(),
                `
)`,
              )
            : fe('(', Q(t, ', '), ')'),
        ]);
  }
  function io(e, t) {
    switch (e.kind) {
      case v.NULL:
        return null;
      case v.INT:
        return parseInt(e.value, 10);
      case v.FLOAT:
        return parseFloat(e.value);
      case v.STRING:
      case v.ENUM:
      case v.BOOLEAN:
        return e.value;
      case v.LIST:
        return e.values.map((n) => io(n, t));
      case v.OBJECT:
        return Tn(
          e.fields,
          (n) => n.name.value,
          (n) => io(n.value, t),
        );
      case v.VARIABLE:
        return t?.[e.name.value];
    }
  }
  function Gt(e) {
    if (
      (e != null || he(!1, 'Must provide name.'),
      typeof e == 'string' || he(!1, 'Expected name to be a string.'),
      e.length === 0)
    )
      throw new M('Expected name to be a non-empty string.');
    for (let t = 1; t < e.length; ++t)
      if (!Ca(e.charCodeAt(t))) throw new M(`Names must only contain [_a-zA-Z0-9] but "${e}" does not.`);
    if (!to(e.charCodeAt(0))) throw new M(`Names must start with [_a-zA-Z] but "${e}" does not.`);
    return e;
  }
  function mc(e) {
    if (e === 'true' || e === 'false' || e === 'null') throw new M(`Enum values cannot be named: ${e}`);
    return Gt(e);
  }
  function Bi(e) {
    return ft(e) || ge(e) || ye(e) || Ke(e) || Re(e) || Ee(e) || Te(e) || de(e);
  }
  function ft(e) {
    return Rt(e, Ct);
  }
  function ge(e) {
    return Rt(e, Ze);
  }
  function Ba(e) {
    if (!ge(e)) throw new Error(`Expected ${W(e)} to be a GraphQL Object type.`);
    return e;
  }
  function ye(e) {
    return Rt(e, wt);
  }
  function Va(e) {
    if (!ye(e)) throw new Error(`Expected ${W(e)} to be a GraphQL Interface type.`);
    return e;
  }
  function Ke(e) {
    return Rt(e, Sn);
  }
  function Re(e) {
    return Rt(e, xt);
  }
  function Ee(e) {
    return Rt(e, un);
  }
  function Te(e) {
    return Rt(e, Me);
  }
  function de(e) {
    return Rt(e, ue);
  }
  function et(e) {
    return ft(e) || Re(e) || Ee(e) || (so(e) && et(e.ofType));
  }
  function Zt(e) {
    return ft(e) || ge(e) || ye(e) || Ke(e) || Re(e) || (so(e) && Zt(e.ofType));
  }
  function Kt(e) {
    return ft(e) || Re(e);
  }
  function ut(e) {
    return ge(e) || ye(e) || Ke(e);
  }
  function Dt(e) {
    return ye(e) || Ke(e);
  }
  function Ua(e) {
    if (!Dt(e)) throw new Error(`Expected ${W(e)} to be a GraphQL abstract type.`);
    return e;
  }
  var Me = class {
      constructor(t) {
        (Bi(t) || he(!1, `Expected ${W(t)} to be a GraphQL type.`), (this.ofType = t));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLList';
      }
      toString() {
        return '[' + String(this.ofType) + ']';
      }
      toJSON() {
        return this.toString();
      }
    },
    ue = class {
      constructor(t) {
        (Vi(t) || he(!1, `Expected ${W(t)} to be a GraphQL nullable type.`), (this.ofType = t));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLNonNull';
      }
      toString() {
        return String(this.ofType) + '!';
      }
      toJSON() {
        return this.toString();
      }
    };
  function so(e) {
    return Te(e) || de(e);
  }
  function Vi(e) {
    return Bi(e) && !de(e);
  }
  function $a(e) {
    if (!Vi(e)) throw new Error(`Expected ${W(e)} to be a GraphQL nullable type.`);
    return e;
  }
  function gn(e) {
    if (e) return de(e) ? e.ofType : e;
  }
  function ja(e) {
    return ft(e) || ge(e) || ye(e) || Ke(e) || Re(e) || Ee(e);
  }
  function Se(e) {
    if (e) {
      let t = e;
      for (; so(t);) t = t.ofType;
      return t;
    }
  }
  function Ga(e) {
    return typeof e == 'function' ? e() : e;
  }
  function qa(e) {
    return typeof e == 'function' ? e() : e;
  }
  var Ct = class {
      constructor(t) {
        var n, r, i, s;
        let o = (n = t.parseValue) !== null && n !== void 0 ? n : cc;
        ((this.name = Gt(t.name)),
          (this.description = t.description),
          (this.specifiedByURL = t.specifiedByURL),
          (this.serialize = (r = t.serialize) !== null && r !== void 0 ? r : cc),
          (this.parseValue = o),
          (this.parseLiteral = (i = t.parseLiteral) !== null && i !== void 0 ? i : (a, u) => o(io(a, u))),
          (this.extensions = kt(t.extensions)),
          (this.astNode = t.astNode),
          (this.extensionASTNodes = (s = t.extensionASTNodes) !== null && s !== void 0 ? s : []),
          t.specifiedByURL == null ||
            typeof t.specifiedByURL == 'string' ||
            he(!1, `${this.name} must provide "specifiedByURL" as a string, but got: ${W(t.specifiedByURL)}.`),
          t.serialize == null ||
            typeof t.serialize == 'function' ||
            he(
              !1,
              `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`,
            ),
          t.parseLiteral &&
            ((typeof t.parseValue == 'function' && typeof t.parseLiteral == 'function') ||
              he(!1, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`)));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLScalarType';
      }
      toConfig() {
        return {
          name: this.name,
          description: this.description,
          specifiedByURL: this.specifiedByURL,
          serialize: this.serialize,
          parseValue: this.parseValue,
          parseLiteral: this.parseLiteral,
          extensions: this.extensions,
          astNode: this.astNode,
          extensionASTNodes: this.extensionASTNodes,
        };
      }
      toString() {
        return this.name;
      }
      toJSON() {
        return this.toString();
      }
    },
    Ze = class {
      constructor(t) {
        var n;
        ((this.name = Gt(t.name)),
          (this.description = t.description),
          (this.isTypeOf = t.isTypeOf),
          (this.extensions = kt(t.extensions)),
          (this.astNode = t.astNode),
          (this.extensionASTNodes = (n = t.extensionASTNodes) !== null && n !== void 0 ? n : []),
          (this._fields = () => jh(t)),
          (this._interfaces = () => $h(t)),
          t.isTypeOf == null ||
            typeof t.isTypeOf == 'function' ||
            he(!1, `${this.name} must provide "isTypeOf" as a function, but got: ${W(t.isTypeOf)}.`));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLObjectType';
      }
      getFields() {
        return (typeof this._fields == 'function' && (this._fields = this._fields()), this._fields);
      }
      getInterfaces() {
        return (typeof this._interfaces == 'function' && (this._interfaces = this._interfaces()), this._interfaces);
      }
      toConfig() {
        return {
          name: this.name,
          description: this.description,
          interfaces: this.getInterfaces(),
          fields: Gh(this.getFields()),
          isTypeOf: this.isTypeOf,
          extensions: this.extensions,
          astNode: this.astNode,
          extensionASTNodes: this.extensionASTNodes,
        };
      }
      toString() {
        return this.name;
      }
      toJSON() {
        return this.toString();
      }
    };
  function $h(e) {
    var t;
    let n = Ga((t = e.interfaces) !== null && t !== void 0 ? t : []);
    return (
      Array.isArray(n) || he(!1, `${e.name} interfaces must be an Array or a function which returns an Array.`),
      n
    );
  }
  function jh(e) {
    let t = qa(e.fields);
    return (
      Pi(t) ||
        he(
          !1,
          `${e.name} fields must be an object with field names as keys or a function which returns such an object.`,
        ),
      Jt(t, (n, r) => {
        var i;
        (Pi(n) || he(!1, `${e.name}.${r} field config must be an object.`),
          n.resolve == null ||
            typeof n.resolve == 'function' ||
            he(!1, `${e.name}.${r} field resolver must be a function if provided, but got: ${W(n.resolve)}.`));
        let s = (i = n.args) !== null && i !== void 0 ? i : {};
        return (
          Pi(s) || he(!1, `${e.name}.${r} args must be an object with argument names as keys.`),
          {
            name: Gt(r),
            description: n.description,
            type: n.type,
            args: gc(s),
            resolve: n.resolve,
            subscribe: n.subscribe,
            deprecationReason: n.deprecationReason,
            extensions: kt(n.extensions),
            astNode: n.astNode,
          }
        );
      })
    );
  }
  function gc(e) {
    return Object.entries(e).map(([t, n]) => ({
      name: Gt(t),
      description: n.description,
      type: n.type,
      defaultValue: n.defaultValue,
      deprecationReason: n.deprecationReason,
      extensions: kt(n.extensions),
      astNode: n.astNode,
    }));
  }
  function Pi(e) {
    return Ft(e) && !Array.isArray(e);
  }
  function Gh(e) {
    return Jt(e, (t) => ({
      description: t.description,
      type: t.type,
      args: Dc(t.args),
      resolve: t.resolve,
      subscribe: t.subscribe,
      deprecationReason: t.deprecationReason,
      extensions: t.extensions,
      astNode: t.astNode,
    }));
  }
  function Dc(e) {
    return Tn(
      e,
      (t) => t.name,
      (t) => ({
        description: t.description,
        type: t.type,
        defaultValue: t.defaultValue,
        deprecationReason: t.deprecationReason,
        extensions: t.extensions,
        astNode: t.astNode,
      }),
    );
  }
  function Hn(e) {
    return de(e.type) && e.defaultValue === void 0;
  }
  var wt = class {
      constructor(t) {
        var n;
        ((this.name = Gt(t.name)),
          (this.description = t.description),
          (this.resolveType = t.resolveType),
          (this.extensions = kt(t.extensions)),
          (this.astNode = t.astNode),
          (this.extensionASTNodes = (n = t.extensionASTNodes) !== null && n !== void 0 ? n : []),
          (this._fields = jh.bind(void 0, t)),
          (this._interfaces = $h.bind(void 0, t)),
          t.resolveType == null ||
            typeof t.resolveType == 'function' ||
            he(!1, `${this.name} must provide "resolveType" as a function, but got: ${W(t.resolveType)}.`));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLInterfaceType';
      }
      getFields() {
        return (typeof this._fields == 'function' && (this._fields = this._fields()), this._fields);
      }
      getInterfaces() {
        return (typeof this._interfaces == 'function' && (this._interfaces = this._interfaces()), this._interfaces);
      }
      toConfig() {
        return {
          name: this.name,
          description: this.description,
          interfaces: this.getInterfaces(),
          fields: Gh(this.getFields()),
          resolveType: this.resolveType,
          extensions: this.extensions,
          astNode: this.astNode,
          extensionASTNodes: this.extensionASTNodes,
        };
      }
      toString() {
        return this.name;
      }
      toJSON() {
        return this.toString();
      }
    },
    Sn = class {
      constructor(t) {
        var n;
        ((this.name = Gt(t.name)),
          (this.description = t.description),
          (this.resolveType = t.resolveType),
          (this.extensions = kt(t.extensions)),
          (this.astNode = t.astNode),
          (this.extensionASTNodes = (n = t.extensionASTNodes) !== null && n !== void 0 ? n : []),
          (this._types = p9.bind(void 0, t)),
          t.resolveType == null ||
            typeof t.resolveType == 'function' ||
            he(!1, `${this.name} must provide "resolveType" as a function, but got: ${W(t.resolveType)}.`));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLUnionType';
      }
      getTypes() {
        return (typeof this._types == 'function' && (this._types = this._types()), this._types);
      }
      toConfig() {
        return {
          name: this.name,
          description: this.description,
          types: this.getTypes(),
          resolveType: this.resolveType,
          extensions: this.extensions,
          astNode: this.astNode,
          extensionASTNodes: this.extensionASTNodes,
        };
      }
      toString() {
        return this.name;
      }
      toJSON() {
        return this.toString();
      }
    };
  function p9(e) {
    let t = Ga(e.types);
    return (
      Array.isArray(t) ||
        he(!1, `Must provide Array of types or a function which returns such an array for Union ${e.name}.`),
      t
    );
  }
  var xt = class {
    constructor(t) {
      var n;
      ((this.name = Gt(t.name)),
        (this.description = t.description),
        (this.extensions = kt(t.extensions)),
        (this.astNode = t.astNode),
        (this.extensionASTNodes = (n = t.extensionASTNodes) !== null && n !== void 0 ? n : []),
        (this._values = typeof t.values == 'function' ? t.values : Uh(this.name, t.values)),
        (this._valueLookup = null),
        (this._nameLookup = null));
    }
    get [Symbol.toStringTag]() {
      return 'GraphQLEnumType';
    }
    getValues() {
      return (typeof this._values == 'function' && (this._values = Uh(this.name, this._values())), this._values);
    }
    getValue(t) {
      return (
        this._nameLookup === null && (this._nameLookup = Yt(this.getValues(), (n) => n.name)),
        this._nameLookup[t]
      );
    }
    serialize(t) {
      this._valueLookup === null && (this._valueLookup = new Map(this.getValues().map((r) => [r.value, r])));
      let n = this._valueLookup.get(t);
      if (n === void 0) throw new M(`Enum "${this.name}" cannot represent value: ${W(t)}`);
      return n.name;
    }
    parseValue(t, n) {
      if (typeof t != 'string') {
        let i = W(t);
        throw new M(`Enum "${this.name}" cannot represent non-string value: ${i}.` + (n ? '' : Pa(this, i)));
      }
      let r = this.getValue(t);
      if (r == null) throw new M(`Value "${t}" does not exist in "${this.name}" enum.` + (n ? '' : Pa(this, t)));
      return r.value;
    }
    parseLiteral(t, n, r) {
      if (t.kind !== v.ENUM) {
        let s = At(t);
        throw new M(`Enum "${this.name}" cannot represent non-enum value: ${s}.` + (r ? '' : Pa(this, s)), {
          nodes: t,
        });
      }
      let i = this.getValue(t.value);
      if (i == null) {
        let s = At(t);
        throw new M(`Value "${s}" does not exist in "${this.name}" enum.` + (r ? '' : Pa(this, s)), { nodes: t });
      }
      return i.value;
    }
    toConfig() {
      let t = Tn(
        this.getValues(),
        (n) => n.name,
        (n) => ({
          description: n.description,
          value: n.value,
          deprecationReason: n.deprecationReason,
          extensions: n.extensions,
          astNode: n.astNode,
        }),
      );
      return {
        name: this.name,
        description: this.description,
        values: t,
        extensions: this.extensions,
        astNode: this.astNode,
        extensionASTNodes: this.extensionASTNodes,
      };
    }
    toString() {
      return this.name;
    }
    toJSON() {
      return this.toString();
    }
  };
  function Pa(e, t) {
    let n = e.getValues().map((i) => i.name),
      r = Xt(t, n);
    return $t('the enum value', r);
  }
  function Uh(e, t) {
    return (
      Pi(t) || he(!1, `${e} values must be an object with value names as keys.`),
      Object.entries(t).map(
        ([n, r]) => (
          Pi(r) ||
            he(
              !1,
              `${e}.${n} must refer to an object with a "value" key representing an internal value but got: ${W(r)}.`,
            ),
          {
            name: mc(n),
            description: r.description,
            value: r.value !== void 0 ? r.value : n,
            deprecationReason: r.deprecationReason,
            extensions: kt(r.extensions),
            astNode: r.astNode,
          }
        ),
      )
    );
  }
  var un = class {
    constructor(t) {
      var n, r;
      ((this.name = Gt(t.name)),
        (this.description = t.description),
        (this.extensions = kt(t.extensions)),
        (this.astNode = t.astNode),
        (this.extensionASTNodes = (n = t.extensionASTNodes) !== null && n !== void 0 ? n : []),
        (this.isOneOf = (r = t.isOneOf) !== null && r !== void 0 ? r : !1),
        (this._fields = d9.bind(void 0, t)));
    }
    get [Symbol.toStringTag]() {
      return 'GraphQLInputObjectType';
    }
    getFields() {
      return (typeof this._fields == 'function' && (this._fields = this._fields()), this._fields);
    }
    toConfig() {
      let t = Jt(this.getFields(), (n) => ({
        description: n.description,
        type: n.type,
        defaultValue: n.defaultValue,
        deprecationReason: n.deprecationReason,
        extensions: n.extensions,
        astNode: n.astNode,
      }));
      return {
        name: this.name,
        description: this.description,
        fields: t,
        extensions: this.extensions,
        astNode: this.astNode,
        extensionASTNodes: this.extensionASTNodes,
        isOneOf: this.isOneOf,
      };
    }
    toString() {
      return this.name;
    }
    toJSON() {
      return this.toString();
    }
  };
  function d9(e) {
    let t = qa(e.fields);
    return (
      Pi(t) ||
        he(
          !1,
          `${e.name} fields must be an object with field names as keys or a function which returns such an object.`,
        ),
      Jt(
        t,
        (n, r) => (
          !('resolve' in n) ||
            he(!1, `${e.name}.${r} field has a resolve property, but Input Types cannot define resolvers.`),
          {
            name: Gt(r),
            description: n.description,
            type: n.type,
            defaultValue: n.defaultValue,
            deprecationReason: n.deprecationReason,
            extensions: kt(n.extensions),
            astNode: n.astNode,
          }
        ),
      )
    );
  }
  function Ui(e) {
    return de(e.type) && e.defaultValue === void 0;
  }
  function $i(e, t) {
    return e === t ? !0 : (de(e) && de(t)) || (Te(e) && Te(t)) ? $i(e.ofType, t.ofType) : !1;
  }
  function Fn(e, t, n) {
    return t === n
      ? !0
      : de(n)
        ? de(t)
          ? Fn(e, t.ofType, n.ofType)
          : !1
        : de(t)
          ? Fn(e, t.ofType, n)
          : Te(n)
            ? Te(t)
              ? Fn(e, t.ofType, n.ofType)
              : !1
            : Te(t)
              ? !1
              : Dt(n) && (ye(t) || ge(t)) && e.isSubType(n, t);
  }
  function jr(e, t, n) {
    return t === n
      ? !0
      : Dt(t)
        ? Dt(n)
          ? e.getPossibleTypes(t).some((r) => e.isSubType(n, r))
          : e.isSubType(t, n)
        : Dt(n)
          ? e.isSubType(n, t)
          : !1;
  }
  var oo = 2147483647,
    ao = -2147483648,
    yc = new Ct({
      name: 'Int',
      description:
        'The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.',
      serialize(e) {
        let t = co(e);
        if (typeof t == 'boolean') return t ? 1 : 0;
        let n = t;
        if ((typeof t == 'string' && t !== '' && (n = Number(t)), typeof n != 'number' || !Number.isInteger(n)))
          throw new M(`Int cannot represent non-integer value: ${W(t)}`);
        if (n > oo || n < ao) throw new M('Int cannot represent non 32-bit signed integer value: ' + W(t));
        return n;
      },
      parseValue(e) {
        if (typeof e != 'number' || !Number.isInteger(e))
          throw new M(`Int cannot represent non-integer value: ${W(e)}`);
        if (e > oo || e < ao) throw new M(`Int cannot represent non 32-bit signed integer value: ${e}`);
        return e;
      },
      parseLiteral(e) {
        if (e.kind !== v.INT) throw new M(`Int cannot represent non-integer value: ${At(e)}`, { nodes: e });
        let t = parseInt(e.value, 10);
        if (t > oo || t < ao)
          throw new M(`Int cannot represent non 32-bit signed integer value: ${e.value}`, { nodes: e });
        return t;
      },
    }),
    uo = new Ct({
      name: 'Float',
      description:
        'The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).',
      serialize(e) {
        let t = co(e);
        if (typeof t == 'boolean') return t ? 1 : 0;
        let n = t;
        if ((typeof t == 'string' && t !== '' && (n = Number(t)), typeof n != 'number' || !Number.isFinite(n)))
          throw new M(`Float cannot represent non numeric value: ${W(t)}`);
        return n;
      },
      parseValue(e) {
        if (typeof e != 'number' || !Number.isFinite(e))
          throw new M(`Float cannot represent non numeric value: ${W(e)}`);
        return e;
      },
      parseLiteral(e) {
        if (e.kind !== v.FLOAT && e.kind !== v.INT)
          throw new M(`Float cannot represent non numeric value: ${At(e)}`, e);
        return parseFloat(e.value);
      },
    }),
    Ve = new Ct({
      name: 'String',
      description:
        'The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.',
      serialize(e) {
        let t = co(e);
        if (typeof t == 'string') return t;
        if (typeof t == 'boolean') return t ? 'true' : 'false';
        if (typeof t == 'number' && Number.isFinite(t)) return t.toString();
        throw new M(`String cannot represent value: ${W(e)}`);
      },
      parseValue(e) {
        if (typeof e != 'string') throw new M(`String cannot represent a non string value: ${W(e)}`);
        return e;
      },
      parseLiteral(e) {
        if (e.kind !== v.STRING) throw new M(`String cannot represent a non string value: ${At(e)}`, { nodes: e });
        return e.value;
      },
    }),
    je = new Ct({
      name: 'Boolean',
      description: 'The `Boolean` scalar type represents `true` or `false`.',
      serialize(e) {
        let t = co(e);
        if (typeof t == 'boolean') return t;
        if (Number.isFinite(t)) return t !== 0;
        throw new M(`Boolean cannot represent a non boolean value: ${W(t)}`);
      },
      parseValue(e) {
        if (typeof e != 'boolean') throw new M(`Boolean cannot represent a non boolean value: ${W(e)}`);
        return e;
      },
      parseLiteral(e) {
        if (e.kind !== v.BOOLEAN) throw new M(`Boolean cannot represent a non boolean value: ${At(e)}`, { nodes: e });
        return e.value;
      },
    }),
    lo = new Ct({
      name: 'ID',
      description:
        'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.',
      serialize(e) {
        let t = co(e);
        if (typeof t == 'string') return t;
        if (Number.isInteger(t)) return String(t);
        throw new M(`ID cannot represent value: ${W(e)}`);
      },
      parseValue(e) {
        if (typeof e == 'string') return e;
        if (typeof e == 'number' && Number.isInteger(e)) return e.toString();
        throw new M(`ID cannot represent value: ${W(e)}`);
      },
      parseLiteral(e) {
        if (e.kind !== v.STRING && e.kind !== v.INT)
          throw new M('ID cannot represent a non-string and non-integer value: ' + At(e), { nodes: e });
        return e.value;
      },
    }),
    Wn = Object.freeze([Ve, yc, uo, je, lo]);
  function Ha(e) {
    return Wn.some(({ name: t }) => e.name === t);
  }
  function co(e) {
    if (Ft(e)) {
      if (typeof e.valueOf == 'function') {
        let t = e.valueOf();
        if (!Ft(t)) return t;
      }
      if (typeof e.toJSON == 'function') return e.toJSON();
    }
    return e;
  }
  function fo(e) {
    return Rt(e, Ot);
  }
  var Ot = class {
      constructor(t) {
        var n, r, i;
        ((this.name = Gt(t.name)),
          (this.description = t.description),
          (this.locations = t.locations),
          (this.isRepeatable = (n = t.isRepeatable) !== null && n !== void 0 ? n : !1),
          (this.deprecationReason = t.deprecationReason),
          (this.extensions = kt(t.extensions)),
          (this.astNode = t.astNode),
          (this.extensionASTNodes = (r = t.extensionASTNodes) !== null && r !== void 0 ? r : []),
          Array.isArray(t.locations) || he(!1, `@${t.name} locations must be an Array.`));
        let s = (i = t.args) !== null && i !== void 0 ? i : {};
        ((Ft(s) && !Array.isArray(s)) || he(!1, `@${t.name} args must be an object with argument names as keys.`),
          (this.args = gc(s)));
      }
      get [Symbol.toStringTag]() {
        return 'GraphQLDirective';
      }
      toConfig() {
        return {
          name: this.name,
          description: this.description,
          locations: this.locations,
          args: Dc(this.args),
          isRepeatable: this.isRepeatable,
          deprecationReason: this.deprecationReason,
          extensions: this.extensions,
          astNode: this.astNode,
          extensionASTNodes: this.extensionASTNodes,
        };
      }
      toString() {
        return '@' + this.name;
      }
      toJSON() {
        return this.toString();
      }
    },
    Wa = new Ot({
      name: 'include',
      description: 'Directs the executor to include this field or fragment only when the `if` argument is true.',
      locations: [Z.FIELD, Z.FRAGMENT_SPREAD, Z.INLINE_FRAGMENT],
      args: { if: { type: new ue(je), description: 'Included when true.' } },
    }),
    za = new Ot({
      name: 'skip',
      description: 'Directs the executor to skip this field or fragment when the `if` argument is true.',
      locations: [Z.FIELD, Z.FRAGMENT_SPREAD, Z.INLINE_FRAGMENT],
      args: { if: { type: new ue(je), description: 'Skipped when true.' } },
    }),
    qh = 'No longer supported',
    ji = new Ot({
      name: 'deprecated',
      description: 'Marks an element of a GraphQL schema as no longer supported.',
      locations: [
        Z.FIELD_DEFINITION,
        Z.ARGUMENT_DEFINITION,
        Z.INPUT_FIELD_DEFINITION,
        Z.ENUM_VALUE,
        Z.DIRECTIVE_DEFINITION,
      ],
      args: {
        reason: {
          type: Ve,
          description:
            'Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).',
          defaultValue: qh,
        },
      },
    }),
    Qa = new Ot({
      name: 'specifiedBy',
      description: 'Exposes a URL that specifies the behavior of this scalar.',
      locations: [Z.SCALAR],
      args: { url: { type: new ue(Ve), description: 'The URL that specifies the behavior of this scalar.' } },
    }),
    Ya = new Ot({
      name: 'oneOf',
      description: 'Indicates exactly one field must be supplied and this field must not be `null`.',
      locations: [Z.INPUT_OBJECT],
      args: {},
    }),
    en = Object.freeze([Wa, za, ji, Qa, Ya]);
  function tt(e, t) {
    if (!!!e) throw new Error(t ?? 'Unexpected invariant triggered.');
  }
  function Hh(e) {
    return typeof e == 'object' && typeof e?.[Symbol.iterator] == 'function';
  }
  function Gr(e, t) {
    if (de(t)) {
      let n = Gr(e, t.ofType);
      return n?.kind === v.NULL ? null : n;
    }
    if (e === null) return { kind: v.NULL };
    if (e === void 0) return null;
    if (Te(t)) {
      let n = t.ofType;
      if (Hh(e)) {
        let r = [];
        for (let i of e) {
          let s = Gr(i, n);
          s != null && r.push(s);
        }
        return { kind: v.LIST, values: r };
      }
      return Gr(e, n);
    }
    if (Ee(t)) {
      if (!Ft(e)) return null;
      let n = [];
      for (let r of Object.values(t.getFields())) {
        let i = Gr(e[r.name], r.type);
        i && n.push({ kind: v.OBJECT_FIELD, name: { kind: v.NAME, value: r.name }, value: i });
      }
      return { kind: v.OBJECT, fields: n };
    }
    if (Kt(t)) {
      let n = t.serialize(e);
      if (n == null) return null;
      if (typeof n == 'boolean') return { kind: v.BOOLEAN, value: n };
      if (typeof n == 'number' && Number.isFinite(n)) {
        let r = String(n);
        return Wh.test(r) ? { kind: v.INT, value: r } : { kind: v.FLOAT, value: r };
      }
      if (typeof n == 'string')
        return Re(t)
          ? { kind: v.ENUM, value: n }
          : t === lo && Wh.test(n)
            ? { kind: v.INT, value: n }
            : { kind: v.STRING, value: n };
      throw new TypeError(`Cannot convert value to AST: ${W(n)}.`);
    }
    tt(!1, 'Unexpected input type: ' + W(t));
  }
  var Wh = /^-?(?:0|[1-9][0-9]*)$/;
  var Gi = new Ze({
      name: '__Schema',
      description:
        'A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.',
      fields: () => ({
        description: { type: Ve, resolve: (e) => e.description },
        types: {
          description: 'A list of all types supported by this server.',
          type: new ue(new Me(new ue(tn))),
          resolve(e) {
            return Object.values(e.getTypeMap());
          },
        },
        queryType: {
          description: 'The type that query operations will be rooted at.',
          type: new ue(tn),
          resolve: (e) => e.getQueryType(),
        },
        mutationType: {
          description: 'If this server supports mutation, the type that mutation operations will be rooted at.',
          type: tn,
          resolve: (e) => e.getMutationType(),
        },
        subscriptionType: {
          description: 'If this server support subscription, the type that subscription operations will be rooted at.',
          type: tn,
          resolve: (e) => e.getSubscriptionType(),
        },
        directives: {
          description: 'A list of all directives supported by this server.',
          type: new ue(new Me(new ue(Ja))),
          args: { includeDeprecated: { type: new ue(je), defaultValue: !1 } },
          resolve: (e, { includeDeprecated: t }) =>
            t ? e.getDirectives() : e.getDirectives().filter((n) => n.deprecationReason == null),
        },
      }),
    }),
    Ja = new Ze({
      name: '__Directive',
      description: `A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.`,
      fields: () => ({
        name: { type: new ue(Ve), resolve: (e) => e.name },
        description: { type: Ve, resolve: (e) => e.description },
        isRepeatable: { type: new ue(je), resolve: (e) => e.isRepeatable },
        locations: { type: new ue(new Me(new ue(Xa))), resolve: (e) => e.locations },
        args: {
          type: new ue(new Me(new ue(qi))),
          args: { includeDeprecated: { type: je, defaultValue: !1 } },
          resolve(e, { includeDeprecated: t }) {
            return t ? e.args : e.args.filter((n) => n.deprecationReason == null);
          },
        },
        isDeprecated: { type: new ue(je), resolve: (e) => e.deprecationReason != null },
        deprecationReason: { type: Ve, resolve: (e) => e.deprecationReason },
      }),
    }),
    Xa = new xt({
      name: '__DirectiveLocation',
      description:
        'A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.',
      values: {
        QUERY: { value: Z.QUERY, description: 'Location adjacent to a query operation.' },
        MUTATION: { value: Z.MUTATION, description: 'Location adjacent to a mutation operation.' },
        SUBSCRIPTION: { value: Z.SUBSCRIPTION, description: 'Location adjacent to a subscription operation.' },
        FIELD: { value: Z.FIELD, description: 'Location adjacent to a field.' },
        FRAGMENT_DEFINITION: {
          value: Z.FRAGMENT_DEFINITION,
          description: 'Location adjacent to a fragment definition.',
        },
        FRAGMENT_SPREAD: { value: Z.FRAGMENT_SPREAD, description: 'Location adjacent to a fragment spread.' },
        INLINE_FRAGMENT: { value: Z.INLINE_FRAGMENT, description: 'Location adjacent to an inline fragment.' },
        VARIABLE_DEFINITION: {
          value: Z.VARIABLE_DEFINITION,
          description: 'Location adjacent to a variable definition.',
        },
        SCHEMA: { value: Z.SCHEMA, description: 'Location adjacent to a schema definition.' },
        SCALAR: { value: Z.SCALAR, description: 'Location adjacent to a scalar definition.' },
        OBJECT: { value: Z.OBJECT, description: 'Location adjacent to an object type definition.' },
        FIELD_DEFINITION: { value: Z.FIELD_DEFINITION, description: 'Location adjacent to a field definition.' },
        ARGUMENT_DEFINITION: {
          value: Z.ARGUMENT_DEFINITION,
          description: 'Location adjacent to an argument definition.',
        },
        INTERFACE: { value: Z.INTERFACE, description: 'Location adjacent to an interface definition.' },
        UNION: { value: Z.UNION, description: 'Location adjacent to a union definition.' },
        ENUM: { value: Z.ENUM, description: 'Location adjacent to an enum definition.' },
        ENUM_VALUE: { value: Z.ENUM_VALUE, description: 'Location adjacent to an enum value definition.' },
        INPUT_OBJECT: { value: Z.INPUT_OBJECT, description: 'Location adjacent to an input object type definition.' },
        INPUT_FIELD_DEFINITION: {
          value: Z.INPUT_FIELD_DEFINITION,
          description: 'Location adjacent to an input object field definition.',
        },
        DIRECTIVE_DEFINITION: {
          value: Z.DIRECTIVE_DEFINITION,
          description: 'Location adjacent to a directive definition.',
        },
      },
    }),
    tn = new Ze({
      name: '__Type',
      description:
        'The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.',
      fields: () => ({
        kind: {
          type: new ue(eu),
          resolve(e) {
            if (ft(e)) return Ce.SCALAR;
            if (ge(e)) return Ce.OBJECT;
            if (ye(e)) return Ce.INTERFACE;
            if (Ke(e)) return Ce.UNION;
            if (Re(e)) return Ce.ENUM;
            if (Ee(e)) return Ce.INPUT_OBJECT;
            if (Te(e)) return Ce.LIST;
            if (de(e)) return Ce.NON_NULL;
            tt(!1, `Unexpected type: "${W(e)}".`);
          },
        },
        name: { type: Ve, resolve: (e) => ('name' in e ? e.name : void 0) },
        description: { type: Ve, resolve: (e) => ('description' in e ? e.description : void 0) },
        specifiedByURL: { type: Ve, resolve: (e) => ('specifiedByURL' in e ? e.specifiedByURL : void 0) },
        fields: {
          type: new Me(new ue(Za)),
          args: { includeDeprecated: { type: je, defaultValue: !1 } },
          resolve(e, { includeDeprecated: t }) {
            if (ge(e) || ye(e)) {
              let n = Object.values(e.getFields());
              return t ? n : n.filter((r) => r.deprecationReason == null);
            }
          },
        },
        interfaces: {
          type: new Me(new ue(tn)),
          resolve(e) {
            if (ge(e) || ye(e)) return e.getInterfaces();
          },
        },
        possibleTypes: {
          type: new Me(new ue(tn)),
          resolve(e, t, n, { schema: r }) {
            if (Dt(e)) return r.getPossibleTypes(e);
          },
        },
        enumValues: {
          type: new Me(new ue(Ka)),
          args: { includeDeprecated: { type: je, defaultValue: !1 } },
          resolve(e, { includeDeprecated: t }) {
            if (Re(e)) {
              let n = e.getValues();
              return t ? n : n.filter((r) => r.deprecationReason == null);
            }
          },
        },
        inputFields: {
          type: new Me(new ue(qi)),
          args: { includeDeprecated: { type: je, defaultValue: !1 } },
          resolve(e, { includeDeprecated: t }) {
            if (Ee(e)) {
              let n = Object.values(e.getFields());
              return t ? n : n.filter((r) => r.deprecationReason == null);
            }
          },
        },
        ofType: { type: tn, resolve: (e) => ('ofType' in e ? e.ofType : void 0) },
        isOneOf: {
          type: je,
          resolve: (e) => {
            if (Ee(e)) return e.isOneOf;
          },
        },
      }),
    }),
    Za = new Ze({
      name: '__Field',
      description:
        'Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.',
      fields: () => ({
        name: { type: new ue(Ve), resolve: (e) => e.name },
        description: { type: Ve, resolve: (e) => e.description },
        args: {
          type: new ue(new Me(new ue(qi))),
          args: { includeDeprecated: { type: je, defaultValue: !1 } },
          resolve(e, { includeDeprecated: t }) {
            return t ? e.args : e.args.filter((n) => n.deprecationReason == null);
          },
        },
        type: { type: new ue(tn), resolve: (e) => e.type },
        isDeprecated: { type: new ue(je), resolve: (e) => e.deprecationReason != null },
        deprecationReason: { type: Ve, resolve: (e) => e.deprecationReason },
      }),
    }),
    qi = new Ze({
      name: '__InputValue',
      description:
        'Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.',
      fields: () => ({
        name: { type: new ue(Ve), resolve: (e) => e.name },
        description: { type: Ve, resolve: (e) => e.description },
        type: { type: new ue(tn), resolve: (e) => e.type },
        defaultValue: {
          type: Ve,
          description: 'A GraphQL-formatted string representing the default value for this input value.',
          resolve(e) {
            let { type: t, defaultValue: n } = e,
              r = Gr(n, t);
            return r ? jt(r) : null;
          },
        },
        isDeprecated: { type: new ue(je), resolve: (e) => e.deprecationReason != null },
        deprecationReason: { type: Ve, resolve: (e) => e.deprecationReason },
      }),
    }),
    Ka = new Ze({
      name: '__EnumValue',
      description:
        'One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.',
      fields: () => ({
        name: { type: new ue(Ve), resolve: (e) => e.name },
        description: { type: Ve, resolve: (e) => e.description },
        isDeprecated: { type: new ue(je), resolve: (e) => e.deprecationReason != null },
        deprecationReason: { type: Ve, resolve: (e) => e.deprecationReason },
      }),
    }),
    Ce;
  (function (e) {
    ((e.SCALAR = 'SCALAR'),
      (e.OBJECT = 'OBJECT'),
      (e.INTERFACE = 'INTERFACE'),
      (e.UNION = 'UNION'),
      (e.ENUM = 'ENUM'),
      (e.INPUT_OBJECT = 'INPUT_OBJECT'),
      (e.LIST = 'LIST'),
      (e.NON_NULL = 'NON_NULL'));
  })(Ce || (Ce = {}));
  var eu = new xt({
      name: '__TypeKind',
      description: 'An enum describing what kind of type a given `__Type` is.',
      values: {
        SCALAR: { value: Ce.SCALAR, description: 'Indicates this type is a scalar.' },
        OBJECT: {
          value: Ce.OBJECT,
          description: 'Indicates this type is an object. `fields` and `interfaces` are valid fields.',
        },
        INTERFACE: {
          value: Ce.INTERFACE,
          description:
            'Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields.',
        },
        UNION: { value: Ce.UNION, description: 'Indicates this type is a union. `possibleTypes` is a valid field.' },
        ENUM: { value: Ce.ENUM, description: 'Indicates this type is an enum. `enumValues` is a valid field.' },
        INPUT_OBJECT: {
          value: Ce.INPUT_OBJECT,
          description: 'Indicates this type is an input object. `inputFields` is a valid field.',
        },
        LIST: { value: Ce.LIST, description: 'Indicates this type is a list. `ofType` is a valid field.' },
        NON_NULL: { value: Ce.NON_NULL, description: 'Indicates this type is a non-null. `ofType` is a valid field.' },
      },
    }),
    An = {
      name: '__schema',
      type: new ue(Gi),
      description: 'Access the current type schema of this server.',
      args: [],
      resolve: (e, t, n, { schema: r }) => r,
      deprecationReason: void 0,
      extensions: Object.create(null),
      astNode: void 0,
    },
    Cn = {
      name: '__type',
      type: tn,
      description: 'Request the type information of a single type.',
      args: [
        {
          name: 'name',
          description: void 0,
          type: new ue(Ve),
          defaultValue: void 0,
          deprecationReason: void 0,
          extensions: Object.create(null),
          astNode: void 0,
        },
      ],
      resolve: (e, { name: t }, n, { schema: r }) => r.getType(t),
      deprecationReason: void 0,
      extensions: Object.create(null),
      astNode: void 0,
    },
    wn = {
      name: '__typename',
      type: new ue(Ve),
      description: 'The name of the current Object type at runtime.',
      args: [],
      resolve: (e, t, n, { parentType: r }) => r.name,
      deprecationReason: void 0,
      extensions: Object.create(null),
      astNode: void 0,
    },
    zn = Object.freeze([Gi, Ja, Xa, tn, Za, qi, Ka, eu]);
  function Hi(e) {
    return zn.some(({ name: t }) => e.name === t);
  }
  function zh(e) {
    return Rt(e, vr);
  }
  function Ec(e) {
    if (!zh(e)) throw new Error(`Expected ${W(e)} to be a GraphQL schema.`);
    return e;
  }
  var vr = class {
    constructor(t) {
      var n, r;
      ((this.__validationErrors = t.assumeValid === !0 ? [] : void 0),
        Ft(t) || he(!1, 'Must provide configuration object.'),
        !t.types || Array.isArray(t.types) || he(!1, `"types" must be Array if provided but got: ${W(t.types)}.`),
        !t.directives ||
          Array.isArray(t.directives) ||
          he(!1, `"directives" must be Array if provided but got: ${W(t.directives)}.`),
        (this.description = t.description),
        (this.extensions = kt(t.extensions)),
        (this.astNode = t.astNode),
        (this.extensionASTNodes = (n = t.extensionASTNodes) !== null && n !== void 0 ? n : []),
        (this._queryType = t.query),
        (this._mutationType = t.mutation),
        (this._subscriptionType = t.subscription),
        (this._directives = (r = t.directives) !== null && r !== void 0 ? r : en));
      let i = new Set(t.types);
      if (t.types != null) for (let s of t.types) (i.delete(s), Dn(s, i));
      (this._queryType != null && Dn(this._queryType, i),
        this._mutationType != null && Dn(this._mutationType, i),
        this._subscriptionType != null && Dn(this._subscriptionType, i));
      for (let s of this._directives) if (fo(s)) for (let o of s.args) Dn(o.type, i);
      (Dn(Gi, i),
        (this._typeMap = Object.create(null)),
        (this._subTypeMap = Object.create(null)),
        (this._implementationsMap = Object.create(null)));
      for (let s of i) {
        if (s == null) continue;
        let o = s.name;
        if (
          (o || he(!1, 'One of the provided types for building the Schema is missing a name.'),
          this._typeMap[o] !== void 0)
        )
          throw new Error(`Schema must contain uniquely named types but contains multiple types named "${o}".`);
        if (((this._typeMap[o] = s), ye(s))) {
          for (let a of s.getInterfaces())
            if (ye(a)) {
              let u = this._implementationsMap[a.name];
              (u === void 0 && (u = this._implementationsMap[a.name] = { objects: [], interfaces: [] }),
                u.interfaces.push(s));
            }
        } else if (ge(s)) {
          for (let a of s.getInterfaces())
            if (ye(a)) {
              let u = this._implementationsMap[a.name];
              (u === void 0 && (u = this._implementationsMap[a.name] = { objects: [], interfaces: [] }),
                u.objects.push(s));
            }
        }
      }
    }
    get [Symbol.toStringTag]() {
      return 'GraphQLSchema';
    }
    getQueryType() {
      return this._queryType;
    }
    getMutationType() {
      return this._mutationType;
    }
    getSubscriptionType() {
      return this._subscriptionType;
    }
    getRootType(t) {
      switch (t) {
        case ot.QUERY:
          return this.getQueryType();
        case ot.MUTATION:
          return this.getMutationType();
        case ot.SUBSCRIPTION:
          return this.getSubscriptionType();
      }
    }
    getTypeMap() {
      return this._typeMap;
    }
    getType(t) {
      return this.getTypeMap()[t];
    }
    getPossibleTypes(t) {
      return Ke(t) ? t.getTypes() : this.getImplementations(t).objects;
    }
    getImplementations(t) {
      let n = this._implementationsMap[t.name];
      return n ?? { objects: [], interfaces: [] };
    }
    isSubType(t, n) {
      let r = this._subTypeMap[t.name];
      if (r === void 0) {
        if (((r = Object.create(null)), Ke(t))) for (let i of t.getTypes()) r[i.name] = !0;
        else {
          let i = this.getImplementations(t);
          for (let s of i.objects) r[s.name] = !0;
          for (let s of i.interfaces) r[s.name] = !0;
        }
        this._subTypeMap[t.name] = r;
      }
      return r[n.name] !== void 0;
    }
    getDirectives() {
      return this._directives;
    }
    getDirective(t) {
      return this.getDirectives().find((n) => n.name === t);
    }
    toConfig() {
      return {
        description: this.description,
        query: this.getQueryType(),
        mutation: this.getMutationType(),
        subscription: this.getSubscriptionType(),
        types: Object.values(this.getTypeMap()),
        directives: this.getDirectives(),
        extensions: this.extensions,
        astNode: this.astNode,
        extensionASTNodes: this.extensionASTNodes,
        assumeValid: this.__validationErrors !== void 0,
      };
    }
  };
  function Dn(e, t) {
    let n = Se(e);
    if (!t.has(n)) {
      if ((t.add(n), Ke(n))) for (let r of n.getTypes()) Dn(r, t);
      else if (ge(n) || ye(n)) {
        for (let r of n.getInterfaces()) Dn(r, t);
        for (let r of Object.values(n.getFields())) {
          Dn(r.type, t);
          for (let i of r.args) Dn(i.type, t);
        }
      } else if (Ee(n)) for (let r of Object.values(n.getFields())) Dn(r.type, t);
    }
    return t;
  }
  function Xh(e) {
    if ((Ec(e), e.__validationErrors)) return e.__validationErrors;
    let t = new bc(e);
    (h9(t), m9(t), g9(t));
    let n = t.getErrors();
    return ((e.__validationErrors = n), n);
  }
  function xc(e) {
    let t = Xh(e);
    if (t.length !== 0)
      throw new Error(
        t.map((n) => n.message).join(`

`),
      );
  }
  var bc = class {
    constructor(t) {
      ((this._errors = []), (this.schema = t));
    }
    reportError(t, n) {
      let r = Array.isArray(n) ? n.filter(Boolean) : n;
      this._errors.push(new M(t, { nodes: r }));
    }
    getErrors() {
      return this._errors;
    }
  };
  function h9(e) {
    let t = e.schema,
      n = t.getQueryType();
    if (!n) e.reportError('Query root type must be provided.', t.astNode);
    else if (!ge(n)) {
      var r;
      e.reportError(
        `Query root type must be Object type, it cannot be ${W(n)}.`,
        (r = vc(t, ot.QUERY)) !== null && r !== void 0 ? r : n.astNode,
      );
    }
    let i = t.getMutationType();
    if (i && !ge(i)) {
      var s;
      e.reportError(
        `Mutation root type must be Object type if provided, it cannot be ${W(i)}.`,
        (s = vc(t, ot.MUTATION)) !== null && s !== void 0 ? s : i.astNode,
      );
    }
    let o = t.getSubscriptionType();
    if (o && !ge(o)) {
      var a;
      e.reportError(
        `Subscription root type must be Object type if provided, it cannot be ${W(o)}.`,
        (a = vc(t, ot.SUBSCRIPTION)) !== null && a !== void 0 ? a : o.astNode,
      );
    }
  }
  function vc(e, t) {
    var n;
    return (n = [e.astNode, ...e.extensionASTNodes]
      .flatMap((r) => {
        var i;
        return (i = r?.operationTypes) !== null && i !== void 0 ? i : [];
      })
      .find((r) => r.operation === t)) === null || n === void 0
      ? void 0
      : n.type;
  }
  function m9(e) {
    for (let n of e.schema.getDirectives()) {
      if (!fo(n)) {
        e.reportError(`Expected directive but got: ${W(n)}.`, n?.astNode);
        continue;
      }
      (qr(e, n),
        n.locations.length === 0 && e.reportError(`Directive @${n.name} must include 1 or more locations.`, n.astNode));
      for (let r of n.args)
        if (
          (qr(e, r),
          et(r.type) ||
            e.reportError(`The type of @${n.name}(${r.name}:) must be Input Type but got: ${W(r.type)}.`, r.astNode),
          Hn(r) && r.deprecationReason != null)
        ) {
          var t;
          e.reportError(`Required argument @${n.name}(${r.name}:) cannot be deprecated.`, [
            _c(r.astNode),
            (t = r.astNode) === null || t === void 0 ? void 0 : t.type,
          ]);
        }
    }
  }
  function qr(e, t) {
    t.name.startsWith('__') &&
      e.reportError(
        `Name "${t.name}" must not begin with "__", which is reserved by GraphQL introspection.`,
        t.astNode,
      );
  }
  function g9(e) {
    let t = _9(e),
      n = e.schema.getTypeMap();
    for (let r of Object.values(n)) {
      if (!ja(r)) {
        e.reportError(`Expected GraphQL named type but got: ${W(r)}.`, r.astNode);
        continue;
      }
      (Hi(r) || qr(e, r),
        ge(r) || ye(r) ? (Qh(e, r), Yh(e, r)) : Ke(r) ? E9(e, r) : Re(r) ? v9(e, r) : Ee(r) && (b9(e, r), t(r)));
    }
  }
  function Qh(e, t) {
    let n = Object.values(t.getFields());
    n.length === 0 &&
      e.reportError(`Type ${t.name} must define one or more fields.`, [t.astNode, ...t.extensionASTNodes]);
    for (let o of n) {
      if ((qr(e, o), !Zt(o.type))) {
        var r;
        e.reportError(
          `The type of ${t.name}.${o.name} must be Output Type but got: ${W(o.type)}.`,
          (r = o.astNode) === null || r === void 0 ? void 0 : r.type,
        );
      }
      for (let a of o.args) {
        let u = a.name;
        if ((qr(e, a), !et(a.type))) {
          var i;
          e.reportError(
            `The type of ${t.name}.${o.name}(${u}:) must be Input Type but got: ${W(a.type)}.`,
            (i = a.astNode) === null || i === void 0 ? void 0 : i.type,
          );
        }
        if (Hn(a) && a.deprecationReason != null) {
          var s;
          e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`, [
            _c(a.astNode),
            (s = a.astNode) === null || s === void 0 ? void 0 : s.type,
          ]);
        }
      }
    }
  }
  function Yh(e, t) {
    let n = Object.create(null);
    for (let r of t.getInterfaces()) {
      if (!ye(r)) {
        e.reportError(`Type ${W(t)} must only implement Interface types, it cannot implement ${W(r)}.`, po(t, r));
        continue;
      }
      if (t === r) {
        e.reportError(`Type ${t.name} cannot implement itself because it would create a circular reference.`, po(t, r));
        continue;
      }
      if (n[r.name]) {
        e.reportError(`Type ${t.name} can only implement ${r.name} once.`, po(t, r));
        continue;
      }
      ((n[r.name] = !0), y9(e, t, r), D9(e, t, r));
    }
  }
  function D9(e, t, n) {
    let r = t.getFields();
    for (let u of Object.values(n.getFields())) {
      let l = u.name,
        c = r[l];
      if (!c) {
        e.reportError(`Interface field ${n.name}.${l} expected but ${t.name} does not provide it.`, [
          u.astNode,
          t.astNode,
          ...t.extensionASTNodes,
        ]);
        continue;
      }
      if (!Fn(e.schema, c.type, u.type)) {
        var i, s;
        e.reportError(
          `Interface field ${n.name}.${l} expects type ${W(u.type)} but ${t.name}.${l} is type ${W(c.type)}.`,
          [
            (i = u.astNode) === null || i === void 0 ? void 0 : i.type,
            (s = c.astNode) === null || s === void 0 ? void 0 : s.type,
          ],
        );
      }
      for (let f of u.args) {
        let h = f.name,
          g = c.args.find((m) => m.name === h);
        if (!g) {
          e.reportError(
            `Interface field argument ${n.name}.${l}(${h}:) expected but ${t.name}.${l} does not provide it.`,
            [f.astNode, c.astNode],
          );
          continue;
        }
        if (!$i(f.type, g.type)) {
          var o, a;
          e.reportError(
            `Interface field argument ${n.name}.${l}(${h}:) expects type ${W(f.type)} but ${t.name}.${l}(${h}:) is type ${W(g.type)}.`,
            [
              (o = f.astNode) === null || o === void 0 ? void 0 : o.type,
              (a = g.astNode) === null || a === void 0 ? void 0 : a.type,
            ],
          );
        }
      }
      for (let f of c.args) {
        let h = f.name;
        !u.args.find((m) => m.name === h) &&
          Hn(f) &&
          e.reportError(
            `Object field ${t.name}.${l} includes required argument ${h} that is missing from the Interface field ${n.name}.${l}.`,
            [f.astNode, u.astNode],
          );
      }
    }
  }
  function y9(e, t, n) {
    let r = t.getInterfaces();
    for (let i of n.getInterfaces())
      r.includes(i) ||
        e.reportError(
          i === t
            ? `Type ${t.name} cannot implement ${n.name} because it would create a circular reference.`
            : `Type ${t.name} must implement ${i.name} because it is implemented by ${n.name}.`,
          [...po(n, i), ...po(t, n)],
        );
  }
  function E9(e, t) {
    let n = t.getTypes();
    n.length === 0 &&
      e.reportError(`Union type ${t.name} must define one or more member types.`, [t.astNode, ...t.extensionASTNodes]);
    let r = Object.create(null);
    for (let i of n) {
      if (r[i.name]) {
        e.reportError(`Union type ${t.name} can only include type ${i.name} once.`, Jh(t, i.name));
        continue;
      }
      ((r[i.name] = !0),
        ge(i) ||
          e.reportError(
            `Union type ${t.name} can only include Object types, it cannot include ${W(i)}.`,
            Jh(t, String(i)),
          ));
    }
  }
  function v9(e, t) {
    let n = t.getValues();
    n.length === 0 &&
      e.reportError(`Enum type ${t.name} must define one or more values.`, [t.astNode, ...t.extensionASTNodes]);
    for (let r of n) qr(e, r);
  }
  function b9(e, t) {
    let n = Object.values(t.getFields());
    n.length === 0 &&
      e.reportError(`Input Object type ${t.name} must define one or more fields.`, [t.astNode, ...t.extensionASTNodes]);
    for (let s of n) {
      if ((qr(e, s), !et(s.type))) {
        var r;
        e.reportError(
          `The type of ${t.name}.${s.name} must be Input Type but got: ${W(s.type)}.`,
          (r = s.astNode) === null || r === void 0 ? void 0 : r.type,
        );
      }
      if (Ui(s) && s.deprecationReason != null) {
        var i;
        e.reportError(`Required input field ${t.name}.${s.name} cannot be deprecated.`, [
          _c(s.astNode),
          (i = s.astNode) === null || i === void 0 ? void 0 : i.type,
        ]);
      }
      t.isOneOf && x9(t, s, e);
    }
  }
  function x9(e, t, n) {
    if (de(t.type)) {
      var r;
      n.reportError(
        `OneOf input field ${e.name}.${t.name} must be nullable.`,
        (r = t.astNode) === null || r === void 0 ? void 0 : r.type,
      );
    }
    t.defaultValue !== void 0 &&
      n.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`, t.astNode);
  }
  function _9(e) {
    let t = Object.create(null),
      n = [],
      r = Object.create(null);
    return i;
    function i(s) {
      if (t[s.name]) return;
      ((t[s.name] = !0), (r[s.name] = n.length));
      let o = Object.values(s.getFields());
      for (let a of o)
        if (de(a.type) && Ee(a.type.ofType)) {
          let u = a.type.ofType,
            l = r[u.name];
          if ((n.push(a), l === void 0)) i(u);
          else {
            let c = n.slice(l),
              f = c.map((h) => h.name).join('.');
            e.reportError(
              `Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${f}".`,
              c.map((h) => h.astNode),
            );
          }
          n.pop();
        }
      r[s.name] = void 0;
    }
  }
  function po(e, t) {
    let { astNode: n, extensionASTNodes: r } = e;
    return (n != null ? [n, ...r] : r)
      .flatMap((s) => {
        var o;
        return (o = s.interfaces) !== null && o !== void 0 ? o : [];
      })
      .filter((s) => s.name.value === t.name);
  }
  function Jh(e, t) {
    let { astNode: n, extensionASTNodes: r } = e;
    return (n != null ? [n, ...r] : r)
      .flatMap((s) => {
        var o;
        return (o = s.types) !== null && o !== void 0 ? o : [];
      })
      .filter((s) => s.name.value === t);
  }
  function _c(e) {
    var t;
    return e == null || (t = e.directives) === null || t === void 0 ? void 0 : t.find((n) => n.name.value === ji.name);
  }
  var Qn = Object.freeze({});
  function Mt(e, t, n = Vr) {
    let r = new Map();
    for (let _ of Object.values(v)) r.set(_, Hr(t, _));
    let i,
      s = Array.isArray(e),
      o = [e],
      a = -1,
      u = [],
      l = e,
      c,
      f,
      h = [],
      g = [];
    do {
      a++;
      let _ = a === o.length,
        L = _ && u.length !== 0;
      if (_) {
        if (((c = g.length === 0 ? void 0 : h[h.length - 1]), (l = f), (f = g.pop()), L))
          if (s) {
            l = l.slice();
            let A = 0;
            for (let [w, k] of u) {
              let P = w - A;
              k === null ? (l.splice(P, 1), A++) : (l[P] = k);
            }
          } else {
            l = { ...l };
            for (let [A, w] of u) l[A] = w;
          }
        ((a = i.index), (o = i.keys), (u = i.edits), (s = i.inArray), (i = i.prev));
      } else if (f) {
        if (((c = s ? a : o[a]), (l = f[c]), l == null)) continue;
        h.push(c);
      }
      let T;
      if (!Array.isArray(l)) {
        var m, y;
        Ur(l) || he(!1, `Invalid AST Node: ${W(l)}.`);
        let A = _
          ? (m = r.get(l.kind)) === null || m === void 0
            ? void 0
            : m.leave
          : (y = r.get(l.kind)) === null || y === void 0
            ? void 0
            : y.enter;
        if (((T = A?.call(t, l, c, f, h, g)), T === Qn)) break;
        if (T === !1) {
          if (!_) {
            h.pop();
            continue;
          }
        } else if (T !== void 0 && (u.push([c, T]), !_))
          if (Ur(T)) l = T;
          else {
            h.pop();
            continue;
          }
      }
      if ((T === void 0 && L && u.push([c, l]), _)) h.pop();
      else {
        var b;
        ((i = { inArray: s, index: a, keys: o, edits: u, prev: i }),
          (s = Array.isArray(l)),
          (o = s ? l : (b = n[l.kind]) !== null && b !== void 0 ? b : []),
          (a = -1),
          (u = []),
          f && g.push(f),
          (f = l));
      }
    } while (i !== void 0);
    return u.length !== 0 ? u[u.length - 1][1] : e;
  }
  function ho(e) {
    let t = new Array(e.length).fill(null),
      n = Object.create(null);
    for (let r of Object.values(v)) {
      let i = !1,
        s = new Array(e.length).fill(void 0),
        o = new Array(e.length).fill(void 0);
      for (let u = 0; u < e.length; ++u) {
        let { enter: l, leave: c } = Hr(e[u], r);
        (i || (i = l != null || c != null), (s[u] = l), (o[u] = c));
      }
      if (!i) continue;
      let a = {
        enter(...u) {
          let l = u[0];
          for (let f = 0; f < e.length; f++)
            if (t[f] === null) {
              var c;
              let h = (c = s[f]) === null || c === void 0 ? void 0 : c.apply(e[f], u);
              if (h === !1) t[f] = l;
              else if (h === Qn) t[f] = Qn;
              else if (h !== void 0) return h;
            }
        },
        leave(...u) {
          let l = u[0];
          for (let f = 0; f < e.length; f++)
            if (t[f] === null) {
              var c;
              let h = (c = o[f]) === null || c === void 0 ? void 0 : c.apply(e[f], u);
              if (h === Qn) t[f] = Qn;
              else if (h !== void 0 && h !== !1) return h;
            } else t[f] === l && (t[f] = null);
        },
      };
      n[r] = a;
    }
    return n;
  }
  function Hr(e, t) {
    let n = e[t];
    return typeof n == 'object'
      ? n
      : typeof n == 'function'
        ? { enter: n, leave: void 0 }
        : { enter: e.enter, leave: e.leave };
  }
  function Ge(e, t) {
    switch (t.kind) {
      case v.LIST_TYPE: {
        let n = Ge(e, t.type);
        return n && new Me(n);
      }
      case v.NON_NULL_TYPE: {
        let n = Ge(e, t.type);
        return n && new ue(n);
      }
      case v.NAMED_TYPE:
        return e.getType(t.name.value);
    }
  }
  var Wr = class {
    constructor(t, n, r) {
      ((this._schema = t),
        (this._typeStack = []),
        (this._parentTypeStack = []),
        (this._inputTypeStack = []),
        (this._fieldDefStack = []),
        (this._defaultValueStack = []),
        (this._directive = null),
        (this._argument = null),
        (this._enumValue = null),
        (this._getFieldDef = r ?? N9),
        n &&
          (et(n) && this._inputTypeStack.push(n),
          ut(n) && this._parentTypeStack.push(n),
          Zt(n) && this._typeStack.push(n)));
    }
    get [Symbol.toStringTag]() {
      return 'TypeInfo';
    }
    getType() {
      if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
    }
    getParentType() {
      if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
    }
    getInputType() {
      if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
    }
    getParentInputType() {
      if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
    }
    getFieldDef() {
      if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
    }
    getDefaultValue() {
      if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
    }
    getDirective() {
      return this._directive;
    }
    getArgument() {
      return this._argument;
    }
    getEnumValue() {
      return this._enumValue;
    }
    enter(t) {
      let n = this._schema;
      switch (t.kind) {
        case v.SELECTION_SET: {
          let i = Se(this.getType());
          this._parentTypeStack.push(ut(i) ? i : void 0);
          break;
        }
        case v.FIELD: {
          let i = this.getParentType(),
            s,
            o;
          (i && ((s = this._getFieldDef(n, i, t)), s && (o = s.type)),
            this._fieldDefStack.push(s),
            this._typeStack.push(Zt(o) ? o : void 0));
          break;
        }
        case v.DIRECTIVE:
          this._directive = n.getDirective(t.name.value);
          break;
        case v.OPERATION_DEFINITION: {
          let i = n.getRootType(t.operation);
          this._typeStack.push(ge(i) ? i : void 0);
          break;
        }
        case v.INLINE_FRAGMENT:
        case v.FRAGMENT_DEFINITION: {
          let i = t.typeCondition,
            s = i ? Ge(n, i) : Se(this.getType());
          this._typeStack.push(Zt(s) ? s : void 0);
          break;
        }
        case v.VARIABLE_DEFINITION: {
          let i = Ge(n, t.type);
          this._inputTypeStack.push(et(i) ? i : void 0);
          break;
        }
        case v.ARGUMENT: {
          var r;
          let i,
            s,
            o = (r = this.getDirective()) !== null && r !== void 0 ? r : this.getFieldDef();
          (o && ((i = o.args.find((a) => a.name === t.name.value)), i && (s = i.type)),
            (this._argument = i),
            this._defaultValueStack.push(i ? i.defaultValue : void 0),
            this._inputTypeStack.push(et(s) ? s : void 0));
          break;
        }
        case v.LIST: {
          let i = gn(this.getInputType()),
            s = Te(i) ? i.ofType : i;
          (this._defaultValueStack.push(void 0), this._inputTypeStack.push(et(s) ? s : void 0));
          break;
        }
        case v.OBJECT_FIELD: {
          let i = Se(this.getInputType()),
            s,
            o;
          (Ee(i) && ((o = i.getFields()[t.name.value]), o && (s = o.type)),
            this._defaultValueStack.push(o ? o.defaultValue : void 0),
            this._inputTypeStack.push(et(s) ? s : void 0));
          break;
        }
        case v.ENUM: {
          let i = Se(this.getInputType()),
            s;
          (Re(i) && (s = i.getValue(t.value)), (this._enumValue = s));
          break;
        }
        default:
      }
    }
    leave(t) {
      switch (t.kind) {
        case v.SELECTION_SET:
          this._parentTypeStack.pop();
          break;
        case v.FIELD:
          (this._fieldDefStack.pop(), this._typeStack.pop());
          break;
        case v.DIRECTIVE:
          this._directive = null;
          break;
        case v.OPERATION_DEFINITION:
        case v.INLINE_FRAGMENT:
        case v.FRAGMENT_DEFINITION:
          this._typeStack.pop();
          break;
        case v.VARIABLE_DEFINITION:
          this._inputTypeStack.pop();
          break;
        case v.ARGUMENT:
          ((this._argument = null), this._defaultValueStack.pop(), this._inputTypeStack.pop());
          break;
        case v.LIST:
        case v.OBJECT_FIELD:
          (this._defaultValueStack.pop(), this._inputTypeStack.pop());
          break;
        case v.ENUM:
          this._enumValue = null;
          break;
        default:
      }
    }
  };
  function N9(e, t, n) {
    let r = n.name.value;
    if (r === An.name && e.getQueryType() === t) return An;
    if (r === Cn.name && e.getQueryType() === t) return Cn;
    if (r === wn.name && ut(t)) return wn;
    if (ge(t) || ye(t)) return t.getFields()[r];
  }
  function mo(e, t) {
    return {
      enter(...n) {
        let r = n[0];
        e.enter(r);
        let i = Hr(t, r.kind).enter;
        if (i) {
          let s = i.apply(t, n);
          return (s !== void 0 && (e.leave(r), Ur(s) && e.enter(s)), s);
        }
      },
      leave(...n) {
        let r = n[0],
          i = Hr(t, r.kind).leave,
          s;
        return (i && (s = i.apply(t, n)), e.leave(r), s);
      },
    };
  }
  function Nc(e) {
    return e.kind === v.OPERATION_DEFINITION || e.kind === v.FRAGMENT_DEFINITION;
  }
  function Tc(e) {
    return e.kind === v.SCHEMA_DEFINITION || Ln(e) || e.kind === v.DIRECTIVE_DEFINITION;
  }
  function Ln(e) {
    return (
      e.kind === v.SCALAR_TYPE_DEFINITION ||
      e.kind === v.OBJECT_TYPE_DEFINITION ||
      e.kind === v.INTERFACE_TYPE_DEFINITION ||
      e.kind === v.UNION_TYPE_DEFINITION ||
      e.kind === v.ENUM_TYPE_DEFINITION ||
      e.kind === v.INPUT_OBJECT_TYPE_DEFINITION
    );
  }
  function Sc(e) {
    return e.kind === v.SCHEMA_EXTENSION || e.kind === v.DIRECTIVE_EXTENSION || Wi(e);
  }
  function Wi(e) {
    return (
      e.kind === v.SCALAR_TYPE_EXTENSION ||
      e.kind === v.OBJECT_TYPE_EXTENSION ||
      e.kind === v.INTERFACE_TYPE_EXTENSION ||
      e.kind === v.UNION_TYPE_EXTENSION ||
      e.kind === v.ENUM_TYPE_EXTENSION ||
      e.kind === v.INPUT_OBJECT_TYPE_EXTENSION
    );
  }
  function zi(e) {
    return {
      Document(t) {
        for (let n of t.definitions)
          if (!Nc(n)) {
            let r =
              n.kind === v.SCHEMA_DEFINITION || n.kind === v.SCHEMA_EXTENSION ? 'schema' : '"' + n.name.value + '"';
            e.reportError(new M(`The ${r} definition is not executable.`, { nodes: n }));
          }
        return !1;
      },
    };
  }
  function Fc(e) {
    return {
      Field(t) {
        let n = e.getParentType();
        if (n && !e.getFieldDef()) {
          let i = e.getSchema(),
            s = t.name.value,
            o = $t('to use an inline fragment on', e.hideSuggestions ? [] : T9(i, n, s));
          (o === '' && (o = $t(e.hideSuggestions ? [] : S9(n, s))),
            e.reportError(new M(`Cannot query field "${s}" on type "${n.name}".` + o, { nodes: t })));
        }
      },
    };
  }
  function T9(e, t, n) {
    if (!Dt(t)) return [];
    let r = new Set(),
      i = Object.create(null);
    for (let o of e.getPossibleTypes(t))
      if (o.getFields()[n]) {
        (r.add(o), (i[o.name] = 1));
        for (let a of o.getInterfaces()) {
          var s;
          a.getFields()[n] && (r.add(a), (i[a.name] = ((s = i[a.name]) !== null && s !== void 0 ? s : 0) + 1));
        }
      }
    return [...r]
      .sort((o, a) => {
        let u = i[a.name] - i[o.name];
        return u !== 0 ? u : ye(o) && e.isSubType(o, a) ? -1 : ye(a) && e.isSubType(a, o) ? 1 : Ma(o.name, a.name);
      })
      .map((o) => o.name);
  }
  function S9(e, t) {
    if (ge(e) || ye(e)) {
      let n = Object.keys(e.getFields());
      return Xt(t, n);
    }
    return [];
  }
  function Qi(e) {
    return {
      InlineFragment(t) {
        let n = t.typeCondition;
        if (n) {
          let r = Ge(e.getSchema(), n);
          if (r && !ut(r)) {
            let i = jt(n);
            e.reportError(new M(`Fragment cannot condition on non composite type "${i}".`, { nodes: n }));
          }
        }
      },
      FragmentDefinition(t) {
        let n = Ge(e.getSchema(), t.typeCondition);
        if (n && !ut(n)) {
          let r = jt(t.typeCondition);
          e.reportError(
            new M(`Fragment "${t.name.value}" cannot condition on non composite type "${r}".`, {
              nodes: t.typeCondition,
            }),
          );
        }
      },
    };
  }
  function Ac(e) {
    return {
      ...Cc(e),
      Argument(t) {
        let n = e.getArgument(),
          r = e.getFieldDef(),
          i = e.getParentType();
        if (!n && r && i) {
          let s = t.name.value,
            o = e.hideSuggestions
              ? []
              : Xt(
                  s,
                  r.args.map((a) => a.name),
                );
          e.reportError(new M(`Unknown argument "${s}" on field "${i.name}.${r.name}".` + $t(o), { nodes: t }));
        }
      },
    };
  }
  function Cc(e) {
    let t = Object.create(null),
      n = e.getSchema(),
      r = n ? n.getDirectives() : en;
    for (let o of r) t[o.name] = new Set(o.args.map((a) => a.name));
    let i = e.getDocument().definitions;
    for (let o of i)
      if (o.kind === v.DIRECTIVE_DEFINITION) {
        var s;
        let a = (s = o.arguments) !== null && s !== void 0 ? s : [];
        t[o.name.value] = new Set(a.map((u) => u.name.value));
      }
    return {
      Directive(o) {
        let a = o.name.value,
          u = t[a];
        if (o.arguments && u)
          for (let l of o.arguments) {
            let c = l.name.value;
            if (!u.has(c)) {
              let f = e.hideSuggestions ? [] : Xt(c, Array.from(u));
              e.reportError(
                new M(`Unknown argument "${c}" on directive "@${a}".` + (e.hideSuggestions ? '' : $t(f)), { nodes: l }),
              );
            }
          }
        return !1;
      },
    };
  }
  function zr(e) {
    let t = Object.create(null),
      n = e.getSchema(),
      r = n ? n.getDirectives() : en;
    for (let s of r) t[s.name] = s.locations;
    let i = e.getDocument().definitions;
    for (let s of i) s.kind === v.DIRECTIVE_DEFINITION && (t[s.name.value] = s.locations.map((o) => o.value));
    return {
      Directive(s, o, a, u, l) {
        let c = s.name.value,
          f = t[c];
        if (!f) {
          e.reportError(new M(`Unknown directive "@${c}".`, { nodes: s }));
          return;
        }
        let h = F9(l);
        h && !f.includes(h) && e.reportError(new M(`Directive "@${c}" may not be used on ${h}.`, { nodes: s }));
      },
    };
  }
  function F9(e) {
    let t = e[e.length - 1];
    switch (('kind' in t || tt(!1), t.kind)) {
      case v.OPERATION_DEFINITION:
        return A9(t.operation);
      case v.FIELD:
        return Z.FIELD;
      case v.FRAGMENT_SPREAD:
        return Z.FRAGMENT_SPREAD;
      case v.INLINE_FRAGMENT:
        return Z.INLINE_FRAGMENT;
      case v.FRAGMENT_DEFINITION:
        return Z.FRAGMENT_DEFINITION;
      case v.VARIABLE_DEFINITION:
        return Z.VARIABLE_DEFINITION;
      case v.SCHEMA_DEFINITION:
      case v.SCHEMA_EXTENSION:
        return Z.SCHEMA;
      case v.SCALAR_TYPE_DEFINITION:
      case v.SCALAR_TYPE_EXTENSION:
        return Z.SCALAR;
      case v.OBJECT_TYPE_DEFINITION:
      case v.OBJECT_TYPE_EXTENSION:
        return Z.OBJECT;
      case v.FIELD_DEFINITION:
        return Z.FIELD_DEFINITION;
      case v.INTERFACE_TYPE_DEFINITION:
      case v.INTERFACE_TYPE_EXTENSION:
        return Z.INTERFACE;
      case v.UNION_TYPE_DEFINITION:
      case v.UNION_TYPE_EXTENSION:
        return Z.UNION;
      case v.ENUM_TYPE_DEFINITION:
      case v.ENUM_TYPE_EXTENSION:
        return Z.ENUM;
      case v.ENUM_VALUE_DEFINITION:
        return Z.ENUM_VALUE;
      case v.INPUT_OBJECT_TYPE_DEFINITION:
      case v.INPUT_OBJECT_TYPE_EXTENSION:
        return Z.INPUT_OBJECT;
      case v.INPUT_VALUE_DEFINITION: {
        let n = e[e.length - 3];
        return (
          'kind' in n || tt(!1),
          n.kind === v.INPUT_OBJECT_TYPE_DEFINITION ? Z.INPUT_FIELD_DEFINITION : Z.ARGUMENT_DEFINITION
        );
      }
      case v.DIRECTIVE_DEFINITION:
      case v.DIRECTIVE_EXTENSION:
        return Z.DIRECTIVE_DEFINITION;
      default:
        tt(!1, 'Unexpected kind: ' + W(t.kind));
    }
  }
  function A9(e) {
    switch (e) {
      case ot.QUERY:
        return Z.QUERY;
      case ot.MUTATION:
        return Z.MUTATION;
      case ot.SUBSCRIPTION:
        return Z.SUBSCRIPTION;
    }
  }
  function Yi(e) {
    return {
      FragmentSpread(t) {
        let n = t.name.value;
        e.getFragment(n) || e.reportError(new M(`Unknown fragment "${n}".`, { nodes: t.name }));
      },
    };
  }
  function Qr(e) {
    let t = e.getSchema(),
      n = t ? t.getTypeMap() : Object.create(null),
      r = Object.create(null);
    for (let s of e.getDocument().definitions) Ln(s) && (r[s.name.value] = !0);
    let i = [...Object.keys(n), ...Object.keys(r)];
    return {
      NamedType(s, o, a, u, l) {
        let c = s.name.value;
        if (!n[c] && !r[c]) {
          var f;
          let h = (f = l[2]) !== null && f !== void 0 ? f : a,
            g = h != null && C9(h);
          if (g && Zh.includes(c)) return;
          let m = e.hideSuggestions ? [] : Xt(c, g ? Zh.concat(i) : i);
          e.reportError(new M(`Unknown type "${c}".` + $t(m), { nodes: s }));
        }
      },
    };
  }
  var Zh = [...Wn, ...zn].map((e) => e.name);
  function C9(e) {
    return 'kind' in e && (Tc(e) || Sc(e));
  }
  function wc(e) {
    let t = 0;
    return {
      Document(n) {
        t = n.definitions.filter((r) => r.kind === v.OPERATION_DEFINITION).length;
      },
      OperationDefinition(n) {
        !n.name &&
          t > 1 &&
          e.reportError(new M('This anonymous operation must be the only defined operation.', { nodes: n }));
      },
    };
  }
  function Ji(e) {
    var t, n, r;
    let i = e.getSchema(),
      s =
        (t =
          (n = (r = i?.astNode) !== null && r !== void 0 ? r : i?.getQueryType()) !== null && n !== void 0
            ? n
            : i?.getMutationType()) !== null && t !== void 0
          ? t
          : i?.getSubscriptionType(),
      o = 0;
    return {
      SchemaDefinition(a) {
        if (s) {
          e.reportError(new M('Cannot define a new schema within a schema extension.', { nodes: a }));
          return;
        }
        (o > 0 && e.reportError(new M('Must provide only one schema definition.', { nodes: a })), ++o);
      },
    };
  }
  var w9 = 3;
  function Lc(e) {
    let t = Object.create(null),
      n = Object.create(null);
    function r(i, s, o = 0) {
      if (i.kind === v.FRAGMENT_SPREAD) {
        let a = i.name.value,
          u = n[a];
        if (u !== void 0 && u <= o) return !0;
        let l = s[a],
          c = t[a];
        if ((l !== void 0 && l >= o) || (c !== void 0 && c >= o)) return !1;
        let f = e.getFragment(a);
        return f ? ((s[a] = o), r(f, s, o) ? ((n[a] = o), !0) : ((t[a] = o), !1)) : !1;
      }
      if (
        i.kind === v.FIELD &&
        (i.name.value === 'fields' ||
          i.name.value === 'interfaces' ||
          i.name.value === 'possibleTypes' ||
          i.name.value === 'inputFields') &&
        (o++, o >= w9)
      )
        return !0;
      if ('selectionSet' in i && i.selectionSet) {
        for (let a of i.selectionSet.selections) if (r(a, s, o)) return !0;
      }
      return !1;
    }
    return {
      Field(i) {
        if ((i.name.value === '__schema' || i.name.value === '__type') && r(i, Object.create(null)))
          return (e.reportError(new M('Maximum introspection depth exceeded', { nodes: [i] })), !1);
      },
    };
  }
  function Ic(e) {
    let t = Object.create(null),
      n = [],
      r = Object.create(null);
    return {
      OperationDefinition: () => !1,
      FragmentDefinition(s) {
        return (i(s), !1);
      },
    };
    function i(s) {
      if (t[s.name.value]) return;
      let o = s.name.value;
      t[o] = !0;
      let a = e.getFragmentSpreads(s.selectionSet);
      if (a.length !== 0) {
        r[o] = n.length;
        for (let u of a) {
          let l = u.name.value,
            c = r[l];
          if ((n.push(u), c === void 0)) {
            let f = e.getFragment(l);
            f && i(f);
          } else {
            let f = n.slice(c),
              h = f
                .slice(0, -1)
                .map((g) => '"' + g.name.value + '"')
                .join(', ');
            e.reportError(
              new M(`Cannot spread fragment "${l}" within itself` + (h !== '' ? ` via ${h}.` : '.'), { nodes: f }),
            );
          }
          n.pop();
        }
        r[o] = void 0;
      }
    }
  }
  function Rc(e) {
    let t = Object.create(null);
    return {
      OperationDefinition: {
        enter() {
          t = Object.create(null);
        },
        leave(n) {
          let r = e.getRecursiveVariableUsages(n);
          for (let { node: i } of r) {
            let s = i.name.value;
            t[s] !== !0 &&
              e.reportError(
                new M(
                  n.name
                    ? `Variable "$${s}" is not defined by operation "${n.name.value}".`
                    : `Variable "$${s}" is not defined.`,
                  { nodes: [i, n] },
                ),
              );
          }
        },
      },
      VariableDefinition(n) {
        t[n.variable.name.value] = !0;
      },
    };
  }
  function Xi(e) {
    let t = [],
      n = [];
    return {
      OperationDefinition(r) {
        return (t.push(r), !1);
      },
      FragmentDefinition(r) {
        return (n.push(r), !1);
      },
      Document: {
        leave() {
          let r = new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map((i) => i.name.value));
          for (let i of n) {
            let s = i.name.value;
            r.has(s) || e.reportError(new M(`Fragment "${s}" is never used.`, { nodes: i }));
          }
        },
      },
    };
  }
  function kc(e) {
    let t = [];
    return {
      OperationDefinition: {
        enter() {
          t = [];
        },
        leave(n) {
          let r = Object.create(null),
            i = e.getRecursiveVariableUsages(n);
          for (let { node: s } of i) r[s.name.value] = !0;
          for (let s of t) {
            let o = s.variable.name.value;
            r[o] !== !0 &&
              e.reportError(
                new M(
                  n.name
                    ? `Variable "$${o}" is never used in operation "${n.name.value}".`
                    : `Variable "$${o}" is never used.`,
                  { nodes: s },
                ),
              );
          }
        },
      },
      VariableDefinition(n) {
        t.push(n);
      },
    };
  }
  var Yr = new M('Validation aborted.');
  var Oc = 1e3,
    Kh = 20,
    L9 = 5e5;
  function Vc(e) {
    let t = {
      comparedFragmentPairs: new Bc(),
      cachedCollectFieldsResults: new Map(),
      stringifiedValues: new Map(),
      remainingComplexityBudget: L9,
    };
    return {
      SelectionSet(n, r, i) {
        var s;
        if (
          (i && 'kind' in i && i.kind === v.INLINE_FRAGMENT) ||
          (n.selections.length <= 1 &&
            ((s = n.selections[0]) === null || s === void 0 ? void 0 : s.kind) !== v.INLINE_FRAGMENT)
        )
          return;
        let o = I9(e, t, e.getParentType(), n);
        for (let { responseName: a, reason: u, fields1: l, fields2: c } of o)
          e.reportError(
            new M(
              `Fields "${go(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,
              { nodes: l.concat(c) },
            ),
          );
      },
    };
  }
  function I9(e, t, n, r) {
    let i = [],
      s = ru(e, t, n, r);
    if (
      (k9(e, i, t, s.groupedFieldSet),
      s.fragmentNames.length !== 0 && (s.groupedFieldSet.size !== 0 || s.fragmentNames.length > 1))
    )
      for (let o = 0; o < s.fragmentNames.length; o++) {
        tu(e, i, t, !1, s, s.fragmentNames[o]);
        for (let a = o + 1; a < s.fragmentNames.length; a++) nu(e, i, t, !1, s.fragmentNames[o], s.fragmentNames[a]);
      }
    return i;
  }
  function tu(e, t, n, r, i, s) {
    var o;
    if ((Ki(n, 1), i.groupedFieldSet.size === 0)) return;
    let a = (o = i.comparedFragments) !== null && o !== void 0 ? o : (i.comparedFragments = new Map()),
      u = a.get(s);
    if (u === !1 || (r && u === !0)) return;
    a.set(s, r);
    let l = e.getFragment(s);
    if (!l) return;
    let c = Pc(e, n, l);
    if (i !== c) {
      Uc(e, t, n, r, i, c);
      for (let f of c.fragmentNames) tu(e, t, n, r, i, f);
    }
  }
  function nu(e, t, n, r, i, s) {
    Ki(n, 2);
    let { comparedFragmentPairs: o } = n;
    if (i === s || o.has(i, s, r)) return;
    o.add(i, s, r);
    let a = e.getFragment(i),
      u = e.getFragment(s);
    if (!a || !u) return;
    let l = Pc(e, n, a),
      c = Pc(e, n, u);
    Uc(e, t, n, r, l, c);
    for (let f of c.fragmentNames) nu(e, t, n, r, i, f);
    for (let f of l.fragmentNames) nu(e, t, n, r, f, s);
  }
  function R9(e, t, n, r, i, s, o) {
    let a = [],
      u = ru(e, t, r, i),
      l = ru(e, t, s, o);
    Uc(e, a, t, n, u, l);
    for (let c of l.fragmentNames) tu(e, a, t, n, u, c);
    for (let c of u.fragmentNames) tu(e, a, t, n, l, c);
    for (let c of u.fragmentNames) for (let f of l.fragmentNames) nu(e, a, t, n, c, f);
    return a;
  }
  function k9(e, t, n, r) {
    for (let [i, s] of r)
      if (s.length > 1)
        for (let o = 0; o < s.length; o++)
          for (let a = o + 1; a < s.length; a++) {
            let u = n0(e, n, !1, i, s[o], s[a]);
            u && t.push(u);
          }
  }
  function Uc(e, t, n, r, i, s) {
    if (!(i.groupedFieldSet.size === 0 || s.groupedFieldSet.size === 0))
      for (let { responseName: o, fields1: a, fields2: u } of O9(n, i, s))
        for (let l of a)
          for (let c of u) {
            let f = n0(e, n, r, o, l, c);
            f && t.push(f);
          }
  }
  function O9(e, t, n) {
    var r;
    let i = (r = t.overlappingFields) !== null && r !== void 0 ? r : (t.overlappingFields = new Map()),
      s = i.get(n);
    if (s !== void 0) return s;
    let o = [];
    for (let [a, u] of t.groupedFieldSet) {
      Ki(e, 1);
      let l = n.groupedFieldSet.get(a);
      l !== void 0 && o.push({ responseName: a, fields1: u, fields2: l });
    }
    return (i.set(n, o), o);
  }
  function n0(e, t, n, r, i, s) {
    let { parentType: o, node: a, definition: u } = i,
      { parentType: l, node: c, definition: f } = s,
      h = n || (o !== l && ge(o) && ge(l));
    if ((Ki(t, 2), i.isSimpleLeaf && s.isSimpleLeaf && u?.type === f?.type && a.name.value === c.name.value)) return;
    if (!h) {
      let T = Zi(i),
        A = Zi(s),
        w = T.comparisons.get(A);
      if (w === void 0) {
        let k = a.name.value,
          P = c.name.value;
        ((w =
          k !== P
            ? `"${go(k)}" and "${go(P)}" are different fields`
            : P9(t, T.arguments, A.arguments)
              ? null
              : 'they have differing arguments'),
          T.comparisons.set(A, w));
      }
      if (w !== null) return { responseName: r, reason: w, fields1: [a], fields2: [c] };
    }
    let g = u?.type,
      m = f?.type;
    if (g && m && Mc(t, g, m)) {
      var y, b;
      let T = Zi(i),
        A = Zi(s),
        w = (y = T.typeString) !== null && y !== void 0 ? y : (T.typeString = W(g)),
        k = (b = A.typeString) !== null && b !== void 0 ? b : (A.typeString = W(m));
      return { responseName: r, reason: `they return conflicting types "${w}" and "${k}"`, fields1: [a], fields2: [c] };
    }
    let _ = a.selectionSet,
      L = c.selectionSet;
    if (_ && L) {
      let T = R9(e, t, h, Zi(i).namedType, _, Zi(s).namedType, L);
      return B9(T, r, a, c);
    }
  }
  function Zi(e) {
    if (e.info === void 0) {
      var t;
      e.info = {
        comparisons: new Map(),
        namedType: Se((t = e.definition) === null || t === void 0 ? void 0 : t.type),
        arguments: M9(e.node.arguments),
      };
    }
    return e.info;
  }
  function M9(e) {
    if (e === void 0 || e.length === 0) return;
    let t = new Map();
    for (let { name: n, value: r } of e) t.set(n.value, r);
    return { nodes: e, values: t };
  }
  function P9(e, t, n) {
    if (t === void 0) return n === void 0;
    if (t.nodes.length !== n?.nodes.length) return !1;
    let r = n.values;
    return t.nodes.every((i) => {
      Ki(e, 1);
      let s = r.get(i.name.value);
      return s === void 0 ? !1 : e0(e, i.value) === e0(e, s);
    });
  }
  function e0(e, t) {
    let n = e.stringifiedValues.get(t);
    if (n !== void 0) return n;
    let r = JSON.stringify(t, (i, s) => {
      if (!Ur(s)) return s;
      switch (s.kind) {
        case v.VARIABLE:
          return [s.kind, s.name.value];
        case v.OBJECT:
          return [
            s.kind,
            s.fields.slice().sort((o, a) => (o.name.value < a.name.value ? -1 : o.name.value > a.name.value ? 1 : 0)),
          ];
        case v.OBJECT_FIELD:
          return [s.name.value, s.value];
        case v.LIST:
          return [s.kind, s.values];
        case v.STRING:
          return [s.kind, s.value, s.block === !0];
        default:
          return [s.kind, 'value' in s ? s.value : null];
      }
    });
    return (e.stringifiedValues.set(t, r), r);
  }
  function Mc(e, t, n) {
    return t === n
      ? !1
      : (Ki(e, 1),
        Te(t)
          ? Te(n)
            ? Mc(e, t.ofType, n.ofType)
            : !0
          : Te(n)
            ? !0
            : de(t)
              ? de(n)
                ? Mc(e, t.ofType, n.ofType)
                : !0
              : de(n)
                ? !0
                : Kt(t) || Kt(n)
                  ? t !== n
                  : !1);
  }
  function ru(e, t, n, r) {
    let { cachedCollectFieldsResults: i } = t,
      s = i.get(n);
    s === void 0 && ((s = new Map()), i.set(n, s));
    let o = s.get(r);
    if (o) return o;
    let a = new Map(),
      u = new Set();
    r0(e, n, r, a, u);
    let l = { groupedFieldSet: a, fragmentNames: [...u] };
    return (s.set(r, l), l);
  }
  function Pc(e, t, n) {
    let r = Ge(e.getSchema(), n.typeCondition);
    return ru(e, t, r, n.selectionSet);
  }
  function r0(e, t, n, r, i) {
    for (let a of n.selections)
      switch (a.kind) {
        case v.FIELD: {
          var s, o;
          let u = a.name.value,
            l;
          (ge(t) || ye(t)) && (l = t.getFields()[u]);
          let c = a.alias ? a.alias.value : u,
            f = r.get(c);
          (f === void 0 && ((f = []), r.set(c, f)),
            f.push({
              parentType: t,
              node: a,
              definition: l,
              isSimpleLeaf:
                ((s = (o = a.arguments) === null || o === void 0 ? void 0 : o.length) !== null && s !== void 0
                  ? s
                  : 0) === 0 && !a.selectionSet,
            }));
          break;
        }
        case v.FRAGMENT_SPREAD:
          i.add(a.name.value);
          break;
        case v.INLINE_FRAGMENT: {
          let u = a.typeCondition,
            l = u ? Ge(e.getSchema(), u) : t;
          r0(e, l, a.selectionSet, r, i);
          break;
        }
      }
  }
  function B9(e, t, n, r) {
    if (e.length > 0) {
      let i = '';
      for (let { responseName: s, reason: o } of e)
        if (((i += (i === '' ? '' : ' and ') + `subfields "${go(s)}" conflict because ${o}`), i.length > Oc)) break;
      return { responseName: t, reason: go(i), fields1: t0(n, e, 'fields1'), fields2: t0(r, e, 'fields2') };
    }
  }
  function t0(e, t, n) {
    let r = [e];
    for (let i of t) {
      let s = Kh - r.length,
        o = i[n].slice(-s);
      if ((r.push(...o), r.length === Kh)) break;
    }
    return r;
  }
  function go(e) {
    return e.length > Oc ? e.slice(0, Oc) + '...' : e;
  }
  function Ki(e, t) {
    if (((e.remainingComplexityBudget -= t), e.remainingComplexityBudget < 0)) throw Yr;
  }
  var Bc = class {
    constructor() {
      this._data = new Map();
    }
    has(t, n, r) {
      return this._has(t, n, r) || this._has(n, t, r);
    }
    _has(t, n, r) {
      var i;
      let s = (i = this._data.get(t)) === null || i === void 0 ? void 0 : i.get(n);
      return s === void 0 ? !1 : r ? !0 : r === s;
    }
    add(t, n, r) {
      let i = this._data.get(t);
      i === void 0 ? this._data.set(t, new Map([[n, r]])) : i.set(n, r);
    }
  };
  function $c(e) {
    return {
      InlineFragment(t) {
        let n = e.getType(),
          r = e.getParentType();
        if (ut(n) && ut(r) && !jr(e.getSchema(), n, r)) {
          let i = W(r),
            s = W(n);
          e.reportError(
            new M(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${s}".`, {
              nodes: t,
            }),
          );
        }
      },
      FragmentSpread(t) {
        let n = t.name.value,
          r = V9(e, n),
          i = e.getParentType();
        if (r && i && !jr(e.getSchema(), r, i)) {
          let s = W(i),
            o = W(r);
          e.reportError(
            new M(`Fragment "${n}" cannot be spread here as objects of type "${s}" can never be of type "${o}".`, {
              nodes: t,
            }),
          );
        }
      },
    };
  }
  function V9(e, t) {
    let n = e.getFragment(t);
    if (n) {
      let r = Ge(e.getSchema(), n.typeCondition);
      if (ut(r)) return r;
    }
  }
  function es(e) {
    let t = e.getSchema(),
      n = Object.create(null);
    for (let i of e.getDocument().definitions) Ln(i) && (n[i.name.value] = i);
    return {
      ScalarTypeExtension: r,
      ObjectTypeExtension: r,
      InterfaceTypeExtension: r,
      UnionTypeExtension: r,
      EnumTypeExtension: r,
      InputObjectTypeExtension: r,
    };
    function r(i) {
      let s = i.name.value,
        o = n[s],
        a = t?.getType(s),
        u;
      if ((o ? (u = U9[o.kind]) : a && (u = $9(a)), u)) {
        if (u !== i.kind) {
          let l = j9(i.kind);
          e.reportError(new M(`Cannot extend non-${l} type "${s}".`, { nodes: o ? [o, i] : i }));
        }
      } else {
        let l = Object.keys({ ...n, ...t?.getTypeMap() }),
          c = Xt(s, l);
        e.reportError(new M(`Cannot extend type "${s}" because it is not defined.` + $t(c), { nodes: i.name }));
      }
    }
  }
  var U9 = {
    [v.SCALAR_TYPE_DEFINITION]: v.SCALAR_TYPE_EXTENSION,
    [v.OBJECT_TYPE_DEFINITION]: v.OBJECT_TYPE_EXTENSION,
    [v.INTERFACE_TYPE_DEFINITION]: v.INTERFACE_TYPE_EXTENSION,
    [v.UNION_TYPE_DEFINITION]: v.UNION_TYPE_EXTENSION,
    [v.ENUM_TYPE_DEFINITION]: v.ENUM_TYPE_EXTENSION,
    [v.INPUT_OBJECT_TYPE_DEFINITION]: v.INPUT_OBJECT_TYPE_EXTENSION,
  };
  function $9(e) {
    if (ft(e)) return v.SCALAR_TYPE_EXTENSION;
    if (ge(e)) return v.OBJECT_TYPE_EXTENSION;
    if (ye(e)) return v.INTERFACE_TYPE_EXTENSION;
    if (Ke(e)) return v.UNION_TYPE_EXTENSION;
    if (Re(e)) return v.ENUM_TYPE_EXTENSION;
    if (Ee(e)) return v.INPUT_OBJECT_TYPE_EXTENSION;
    tt(!1, 'Unexpected type: ' + W(e));
  }
  function j9(e) {
    switch (e) {
      case v.SCALAR_TYPE_EXTENSION:
        return 'scalar';
      case v.OBJECT_TYPE_EXTENSION:
        return 'object';
      case v.INTERFACE_TYPE_EXTENSION:
        return 'interface';
      case v.UNION_TYPE_EXTENSION:
        return 'union';
      case v.ENUM_TYPE_EXTENSION:
        return 'enum';
      case v.INPUT_OBJECT_TYPE_EXTENSION:
        return 'input object';
      default:
        tt(!1, 'Unexpected kind: ' + W(e));
    }
  }
  function ts(e) {
    return {
      ...jc(e),
      Field: {
        leave(t) {
          var n;
          let r = e.getFieldDef();
          if (!r) return !1;
          let i = new Set((n = t.arguments) === null || n === void 0 ? void 0 : n.map((s) => s.name.value));
          for (let s of r.args)
            if (!i.has(s.name) && Hn(s)) {
              let o = W(s.type);
              e.reportError(
                new M(`Field "${r.name}" argument "${s.name}" of type "${o}" is required, but it was not provided.`, {
                  nodes: t,
                }),
              );
            }
        },
      },
    };
  }
  function jc(e) {
    var t;
    let n = Object.create(null),
      r = e.getSchema(),
      i = (t = r?.getDirectives()) !== null && t !== void 0 ? t : en;
    for (let a of i) n[a.name] = Yt(a.args.filter(Hn), (u) => u.name);
    let s = e.getDocument().definitions;
    for (let a of s)
      if (a.kind === v.DIRECTIVE_DEFINITION) {
        var o;
        let u = (o = a.arguments) !== null && o !== void 0 ? o : [];
        n[a.name.value] = Yt(u.filter(G9), (l) => l.name.value);
      }
    return {
      Directive: {
        leave(a) {
          let u = a.name.value,
            l = n[u];
          if (l) {
            var c;
            let f = (c = a.arguments) !== null && c !== void 0 ? c : [],
              h = new Set(f.map((g) => g.name.value));
            for (let [g, m] of Object.entries(l))
              if (!h.has(g)) {
                let y = Bi(m.type) ? W(m.type) : jt(m.type);
                e.reportError(
                  new M(`Directive "@${u}" argument "${g}" of type "${y}" is required, but it was not provided.`, {
                    nodes: a,
                  }),
                );
              }
          }
        },
      },
    };
  }
  function G9(e) {
    return e.type.kind === v.NON_NULL_TYPE && e.defaultValue == null;
  }
  function Gc(e) {
    return {
      Field(t) {
        let n = e.getType(),
          r = t.selectionSet;
        if (n)
          if (Kt(Se(n))) {
            if (r) {
              let i = t.name.value,
                s = W(n);
              e.reportError(
                new M(`Field "${i}" must not have a selection since type "${s}" has no subfields.`, { nodes: r }),
              );
            }
          } else if (r) {
            if (r.selections.length === 0) {
              let i = t.name.value,
                s = W(n);
              e.reportError(new M(`Field "${i}" of type "${s}" must have at least one field selected.`, { nodes: t }));
            }
          } else {
            let i = t.name.value,
              s = W(n);
            e.reportError(
              new M(`Field "${i}" of type "${s}" must have a selection of subfields. Did you mean "${i} { ... }"?`, {
                nodes: t,
              }),
            );
          }
      },
    };
  }
  function ln(e, t, n) {
    if (e) {
      if (e.kind === v.VARIABLE) {
        let r = e.name.value;
        if (n == null || !s0(n, r) || n[r] === void 0) return;
        let i = n[r];
        return i === null && de(t) ? void 0 : i;
      }
      if (de(t)) return e.kind === v.NULL ? void 0 : ln(e, t.ofType, n);
      if (e.kind === v.NULL) return null;
      if (Te(t)) {
        let r = t.ofType;
        if (e.kind === v.LIST) {
          let s = [];
          for (let o of e.values)
            if (i0(o, n)) {
              if (de(r)) return;
              s.push(null);
            } else {
              let a = ln(o, r, n);
              if (a === void 0) return;
              s.push(a);
            }
          return s;
        }
        let i = ln(e, r, n);
        return i === void 0 ? void 0 : [i];
      }
      if (Ee(t)) {
        if (e.kind !== v.OBJECT) return;
        let r = Object.create(null),
          i = Yt(e.fields, (s) => s.name.value);
        for (let s of Object.values(t.getFields())) {
          let o = i[s.name];
          if (!o || i0(o.value, n)) {
            if (s.defaultValue !== void 0) r[s.name] = s.defaultValue;
            else if (de(s.type)) return;
            continue;
          }
          let a = ln(o.value, s.type, n);
          if (a === void 0) return;
          r[s.name] = a;
        }
        if (t.isOneOf) {
          let s = Object.keys(r);
          if (s.length !== 1 || r[s[0]] === null) return;
        }
        return r;
      }
      if (Kt(t)) {
        let r;
        try {
          r = t.parseLiteral(e, n);
        } catch {
          return;
        }
        return r === void 0 ? void 0 : r;
      }
      tt(!1, 'Unexpected input type: ' + W(t));
    }
  }
  function i0(e, t) {
    return e.kind === v.VARIABLE && (t == null || !s0(t, e.name.value) || t[e.name.value] === void 0);
  }
  function s0(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function q9(e, t, n) {
    var r;
    let i = Object.create(null),
      s = (r = t.arguments) !== null && r !== void 0 ? r : [],
      o = Yt(s, (a) => a.name.value);
    for (let a of e.args) {
      let u = a.name,
        l = a.type,
        c = o[u];
      if (!c) {
        if (a.defaultValue !== void 0) i[u] = a.defaultValue;
        else if (de(l)) throw new M(`Argument "${u}" of required type "${W(l)}" was not provided.`, { nodes: t });
        continue;
      }
      let f = c.value,
        h = f.kind === v.NULL;
      if (f.kind === v.VARIABLE) {
        let m = f.name.value;
        if (n == null || !H9(n, m)) {
          if (a.defaultValue !== void 0) i[u] = a.defaultValue;
          else if (de(l))
            throw new M(
              `Argument "${u}" of required type "${W(l)}" was provided the variable "$${m}" which was not provided a runtime value.`,
              { nodes: f },
            );
          continue;
        }
        h = n[m] == null;
      }
      if (h && de(l)) throw new M(`Argument "${u}" of non-null type "${W(l)}" must not be null.`, { nodes: f });
      let g = ln(f, l, n);
      if (g === void 0) throw new M(`Argument "${u}" has invalid value ${At(f)}.`, { nodes: f });
      i[u] = g;
    }
    return { ...i };
  }
  function Jr(e, t, n) {
    var r;
    let i = (r = t.directives) === null || r === void 0 ? void 0 : r.find((s) => s.name.value === e.name);
    if (i) return q9(e, i, n);
  }
  function H9(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function a0(e, t, n, r, i, s) {
    let o = new Map();
    return (Hc(e, t, n, r, i, o, new Set(), s), o);
  }
  function Hc(e, t, n, r, i, s, o, a) {
    a?.(i);
    for (let u of i.selections)
      switch (u.kind) {
        case v.FIELD: {
          if (!qc(n, u)) continue;
          let l = W9(u),
            c = s.get(l);
          c !== void 0 ? c.push(u) : s.set(l, [u]);
          break;
        }
        case v.INLINE_FRAGMENT: {
          if (!qc(n, u) || !o0(e, u, r)) continue;
          Hc(e, t, n, r, u.selectionSet, s, o, a);
          break;
        }
        case v.FRAGMENT_SPREAD: {
          let l = u.name.value;
          if (o.has(l) || !qc(n, u)) continue;
          o.add(l);
          let c = t[l];
          if (!c || !o0(e, c, r)) continue;
          Hc(e, t, n, r, c.selectionSet, s, o, a);
          break;
        }
      }
  }
  function qc(e, t) {
    let n = Jr(za, t, e);
    if (n?.if === !0) return !1;
    let r = Jr(Wa, t, e);
    return r?.if !== !1;
  }
  function o0(e, t, n) {
    let r = t.typeCondition;
    if (!r) return !0;
    let i = Ge(e, r);
    return i === n ? !0 : Dt(i) ? e.isSubType(i, n) : !1;
  }
  function W9(e) {
    return e.alias ? e.alias.value : e.name.value;
  }
  function Wc(e) {
    let t;
    function n(r) {
      e.spendFragmentWork(r.selections.length);
      for (let o of r.selections) {
        let a = o.directives;
        if (a !== void 0) {
          e.spendFragmentWork(a.length);
          for (let u of a)
            if (u.name.value === 'skip' || u.name.value === 'include') {
              var i, s;
              e.spendFragmentWork(
                (i = (s = u.arguments) === null || s === void 0 ? void 0 : s.length) !== null && i !== void 0 ? i : 0,
              );
            }
        }
      }
    }
    return {
      OperationDefinition(r) {
        if (r.operation === 'subscription') {
          let i = e.getSchema(),
            s = i.getSubscriptionType();
          if (s) {
            let o = r.name ? r.name.value : null,
              a = Object.create(null);
            if (t === void 0) {
              t = Object.create(null);
              let l = e.getDocument().definitions;
              e.spendFragmentWork(l.length);
              for (let c of l) c.kind === v.FRAGMENT_DEFINITION && (t[c.name.value] = c);
            }
            let u = a0(i, t, a, s, r.selectionSet, n);
            if (u.size > 1) {
              let f = [...u.values()].slice(1).flat();
              e.reportError(
                new M(
                  o != null
                    ? `Subscription "${o}" must select only one top level field.`
                    : 'Anonymous Subscription must select only one top level field.',
                  { nodes: f },
                ),
              );
            }
            for (let l of u.values())
              l[0].name.value.startsWith('__') &&
                e.reportError(
                  new M(
                    o != null
                      ? `Subscription "${o}" must not select an introspection top level field.`
                      : 'Anonymous Subscription must not select an introspection top level field.',
                    { nodes: l },
                  ),
                );
          }
        }
      },
    };
  }
  function ns(e, t) {
    let n = new Map();
    for (let r of e) {
      let i = t(r),
        s = n.get(i);
      s === void 0 ? n.set(i, [r]) : s.push(r);
    }
    return n;
  }
  function zc(e) {
    return {
      DirectiveDefinition(r) {
        var i;
        let s = (i = r.arguments) !== null && i !== void 0 ? i : [];
        return n(`@${r.name.value}`, s);
      },
      InterfaceTypeDefinition: t,
      InterfaceTypeExtension: t,
      ObjectTypeDefinition: t,
      ObjectTypeExtension: t,
    };
    function t(r) {
      var i;
      let s = r.name.value,
        o = (i = r.fields) !== null && i !== void 0 ? i : [];
      for (let u of o) {
        var a;
        let l = u.name.value,
          c = (a = u.arguments) !== null && a !== void 0 ? a : [];
        n(`${s}.${l}`, c);
      }
      return !1;
    }
    function n(r, i) {
      let s = ns(i, (o) => o.name.value);
      for (let [o, a] of s)
        a.length > 1 &&
          e.reportError(new M(`Argument "${r}(${o}:)" can only be defined once.`, { nodes: a.map((u) => u.name) }));
      return !1;
    }
  }
  function Xr(e) {
    return { Field: t, Directive: t };
    function t(n) {
      var r;
      let i = (r = n.arguments) !== null && r !== void 0 ? r : [],
        s = ns(i, (o) => o.name.value);
      for (let [o, a] of s)
        a.length > 1 &&
          e.reportError(new M(`There can be only one argument named "${o}".`, { nodes: a.map((u) => u.name) }));
    }
  }
  function rs(e) {
    let t = Object.create(null),
      n = e.getSchema();
    return {
      DirectiveDefinition(r) {
        let i = r.name.value;
        if (n != null && n.getDirective(i)) {
          e.reportError(
            new M(`Directive "@${i}" already exists in the schema. It cannot be redefined.`, { nodes: r.name }),
          );
          return;
        }
        return (
          t[i]
            ? e.reportError(new M(`There can be only one directive named "@${i}".`, { nodes: [t[i], r.name] }))
            : (t[i] = r.name),
          !1
        );
      },
    };
  }
  function Zr(e) {
    let t = Object.create(null),
      n = e.getSchema(),
      r = n ? n.getDirectives() : en;
    for (let u of r) t[u.name] = !u.isRepeatable;
    let i = e.getDocument().definitions;
    for (let u of i) u.kind === v.DIRECTIVE_DEFINITION && (t[u.name.value] = !u.repeatable);
    let s = Object.create(null),
      o = Object.create(null),
      a = Object.create(null);
    return {
      enter(u) {
        if (!('directives' in u) || !u.directives) return;
        let l;
        if (u.kind === v.SCHEMA_DEFINITION || u.kind === v.SCHEMA_EXTENSION) l = s;
        else if (Ln(u) || Wi(u)) {
          let c = u.name.value;
          ((l = o[c]), l === void 0 && (o[c] = l = Object.create(null)));
        } else if (u.kind === v.DIRECTIVE_DEFINITION || u.kind === v.DIRECTIVE_EXTENSION) {
          let c = u.name.value;
          ((l = a[c]), l === void 0 && (a[c] = l = Object.create(null)));
        } else l = Object.create(null);
        for (let c of u.directives) {
          let f = c.name.value;
          t[f] &&
            (l[f]
              ? e.reportError(
                  new M(`The directive "@${f}" can only be used once at this location.`, { nodes: [l[f], c] }),
                )
              : (l[f] = c));
        }
      },
    };
  }
  function is(e) {
    let t = e.getSchema(),
      n = t ? t.getTypeMap() : Object.create(null),
      r = Object.create(null);
    return { EnumTypeDefinition: i, EnumTypeExtension: i };
    function i(s) {
      var o;
      let a = s.name.value;
      r[a] || (r[a] = Object.create(null));
      let u = (o = s.values) !== null && o !== void 0 ? o : [],
        l = r[a];
      for (let c of u) {
        let f = c.name.value,
          h = n[a];
        Re(h) && h.getValue(f)
          ? e.reportError(
              new M(
                `Enum value "${a}.${f}" already exists in the schema. It cannot also be defined in this type extension.`,
                { nodes: c.name },
              ),
            )
          : l[f]
            ? e.reportError(new M(`Enum value "${a}.${f}" can only be defined once.`, { nodes: [l[f], c.name] }))
            : (l[f] = c.name);
      }
      return !1;
    }
  }
  function ss(e) {
    let t = e.getSchema(),
      n = t ? t.getTypeMap() : Object.create(null),
      r = Object.create(null);
    return {
      InputObjectTypeDefinition: i,
      InputObjectTypeExtension: i,
      InterfaceTypeDefinition: i,
      InterfaceTypeExtension: i,
      ObjectTypeDefinition: i,
      ObjectTypeExtension: i,
    };
    function i(s) {
      var o;
      let a = s.name.value;
      r[a] || (r[a] = Object.create(null));
      let u = (o = s.fields) !== null && o !== void 0 ? o : [],
        l = r[a];
      for (let c of u) {
        let f = c.name.value;
        z9(n[a], f)
          ? e.reportError(
              new M(
                `Field "${a}.${f}" already exists in the schema. It cannot also be defined in this type extension.`,
                { nodes: c.name },
              ),
            )
          : l[f]
            ? e.reportError(new M(`Field "${a}.${f}" can only be defined once.`, { nodes: [l[f], c.name] }))
            : (l[f] = c.name);
      }
      return !1;
    }
  }
  function z9(e, t) {
    return ge(e) || ye(e) || Ee(e) ? e.getFields()[t] != null : !1;
  }
  function Qc(e) {
    let t = Object.create(null);
    return {
      OperationDefinition: () => !1,
      FragmentDefinition(n) {
        let r = n.name.value;
        return (
          t[r]
            ? e.reportError(new M(`There can be only one fragment named "${r}".`, { nodes: [t[r], n.name] }))
            : (t[r] = n.name),
          !1
        );
      },
    };
  }
  function Kr(e) {
    let t = [],
      n = Object.create(null);
    return {
      ObjectValue: {
        enter() {
          (t.push(n), (n = Object.create(null)));
        },
        leave() {
          let r = t.pop();
          (r || tt(!1), (n = r));
        },
      },
      ObjectField(r) {
        let i = r.name.value;
        n[i]
          ? e.reportError(new M(`There can be only one input field named "${i}".`, { nodes: [n[i], r.name] }))
          : (n[i] = r.name);
      },
    };
  }
  function Yc(e) {
    let t = Object.create(null);
    return {
      OperationDefinition(n) {
        let r = n.name;
        return (
          r &&
            (t[r.value]
              ? e.reportError(new M(`There can be only one operation named "${r.value}".`, { nodes: [t[r.value], r] }))
              : (t[r.value] = r)),
          !1
        );
      },
      FragmentDefinition: () => !1,
    };
  }
  function os(e) {
    let t = e.getSchema(),
      n = Object.create(null),
      r = t ? { query: t.getQueryType(), mutation: t.getMutationType(), subscription: t.getSubscriptionType() } : {};
    return { SchemaDefinition: i, SchemaExtension: i };
    function i(s) {
      var o;
      let a = (o = s.operationTypes) !== null && o !== void 0 ? o : [];
      for (let u of a) {
        let l = u.operation,
          c = n[l];
        r[l]
          ? e.reportError(new M(`Type for ${l} already defined in the schema. It cannot be redefined.`, { nodes: u }))
          : c
            ? e.reportError(new M(`There can be only one ${l} type in schema.`, { nodes: [c, u] }))
            : (n[l] = u);
      }
      return !1;
    }
  }
  function as(e) {
    let t = Object.create(null),
      n = e.getSchema();
    return {
      ScalarTypeDefinition: r,
      ObjectTypeDefinition: r,
      InterfaceTypeDefinition: r,
      UnionTypeDefinition: r,
      EnumTypeDefinition: r,
      InputObjectTypeDefinition: r,
    };
    function r(i) {
      let s = i.name.value;
      if (n != null && n.getType(s)) {
        e.reportError(
          new M(`Type "${s}" already exists in the schema. It cannot also be defined in this type definition.`, {
            nodes: i.name,
          }),
        );
        return;
      }
      return (
        t[s]
          ? e.reportError(new M(`There can be only one type named "${s}".`, { nodes: [t[s], i.name] }))
          : (t[s] = i.name),
        !1
      );
    }
  }
  function us(e) {
    return {
      OperationDefinition(t) {
        var n;
        let r = (n = t.variableDefinitions) !== null && n !== void 0 ? n : [],
          i = ns(r, (s) => s.variable.name.value);
        for (let [s, o] of i)
          o.length > 1 &&
            e.reportError(
              new M(`There can be only one variable named "$${s}".`, { nodes: o.map((a) => a.variable.name) }),
            );
      },
    };
  }
  function Jc(e) {
    return {
      ListValue(t) {
        let n = gn(e.getParentInputType());
        if (!Te(n)) return (ei(e, t), !1);
      },
      ObjectValue(t) {
        let n = Se(e.getInputType());
        if (!Ee(n)) return (ei(e, t), !1);
        let r = Yt(t.fields, (i) => i.name.value);
        for (let i of Object.values(n.getFields()))
          if (!r[i.name] && Ui(i)) {
            let o = W(i.type);
            e.reportError(new M(`Field "${n.name}.${i.name}" of required type "${o}" was not provided.`, { nodes: t }));
          }
        n.isOneOf && Q9(e, t, n, r);
      },
      ObjectField(t) {
        let n = Se(e.getParentInputType());
        if (!e.getInputType() && Ee(n)) {
          let i = e.hideSuggestions ? [] : Xt(t.name.value, Object.keys(n.getFields()));
          e.reportError(new M(`Field "${t.name.value}" is not defined by type "${n.name}".` + $t(i), { nodes: t }));
        }
      },
      NullValue(t) {
        let n = e.getInputType();
        de(n) && e.reportError(new M(`Expected value of type "${W(n)}", found ${At(t)}.`, { nodes: t }));
      },
      EnumValue: (t) => ei(e, t),
      IntValue: (t) => ei(e, t),
      FloatValue: (t) => ei(e, t),
      StringValue: (t) => ei(e, t),
      BooleanValue: (t) => ei(e, t),
    };
  }
  function ei(e, t) {
    let n = e.getInputType();
    if (!n) return;
    let r = Se(n);
    if (!Kt(r)) {
      let i = W(n);
      e.reportError(new M(`Expected value of type "${i}", found ${At(t)}.`, { nodes: t }));
      return;
    }
    try {
      if ((Re(r) ? r.parseLiteral(t, void 0, e.hideSuggestions) : r.parseLiteral(t, void 0)) === void 0) {
        let s = W(n);
        e.reportError(new M(`Expected value of type "${s}", found ${At(t)}.`, { nodes: t }));
      }
    } catch (i) {
      let s = W(n);
      i instanceof M
        ? e.reportError(i)
        : e.reportError(
            new M(`Expected value of type "${s}", found ${At(t)}; ` + i.message, { nodes: t, originalError: i }),
          );
    }
  }
  function Q9(e, t, n, r) {
    var i;
    let s = Object.keys(r);
    if (s.length !== 1) {
      e.reportError(new M(`OneOf Input Object "${n.name}" must specify exactly one key.`, { nodes: [t] }));
      return;
    }
    let a = (i = r[s[0]]) === null || i === void 0 ? void 0 : i.value;
    (!a || a.kind === v.NULL) && e.reportError(new M(`Field "${n.name}.${s[0]}" must be non-null.`, { nodes: [t] }));
  }
  function Xc(e) {
    return {
      VariableDefinition(t) {
        let n = Ge(e.getSchema(), t.type);
        if (n !== void 0 && !et(n)) {
          let r = t.variable.name.value,
            i = jt(t.type);
          e.reportError(new M(`Variable "$${r}" cannot be non-input type "${i}".`, { nodes: t.type }));
        }
      },
    };
  }
  function Zc(e) {
    let t = Object.create(null);
    return {
      OperationDefinition: {
        enter() {
          t = Object.create(null);
        },
        leave(n) {
          let r = e.getRecursiveVariableUsages(n);
          for (let { node: i, type: s, defaultValue: o, parentType: a } of r) {
            let u = i.name.value,
              l = t[u];
            if (l && s) {
              let c = e.getSchema(),
                f = Ge(c, l.type);
              if (f && !Y9(c, f, l.defaultValue, s, o)) {
                let h = W(f),
                  g = W(s);
                e.reportError(
                  new M(`Variable "$${u}" of type "${h}" used in position expecting type "${g}".`, { nodes: [l, i] }),
                );
              }
              Ee(a) &&
                a.isOneOf &&
                Vi(f) &&
                e.reportError(
                  new M(
                    `Variable "$${u}" is of type "${f}" but must be non-nullable to be used for OneOf Input Object "${a}".`,
                    { nodes: [l, i] },
                  ),
                );
            }
          }
        },
      },
      VariableDefinition(n) {
        t[n.variable.name.value] = n;
      },
    };
  }
  function Y9(e, t, n, r, i) {
    if (de(r) && !de(t)) {
      if (!(n != null && n.kind !== v.NULL) && !(i !== void 0)) return !1;
      let a = r.ofType;
      return Fn(e, t, a);
    }
    return Fn(e, t, r);
  }
  var Kc = Object.freeze([Lc]),
    ls = Object.freeze([
      zi,
      Yc,
      wc,
      Wc,
      Qr,
      Qi,
      Xc,
      Gc,
      Fc,
      Qc,
      Yi,
      Xi,
      $c,
      Ic,
      us,
      Rc,
      kc,
      zr,
      Zr,
      Ac,
      Xr,
      Jc,
      ts,
      Zc,
      Vc,
      Kr,
      ...Kc,
    ]),
    u0 = Object.freeze([Ji, os, as, is, ss, zc, rs, Qr, zr, Zr, es, Cc, Xr, Kr, jc]);
  var iu = class {
    constructor() {
      ((this._entries = new Map()), (this._memberIds = new Map()), (this._nextMemberId = 0));
    }
    get(t) {
      return this._entries.get(this._key(t));
    }
    set(t, n) {
      this._entries.set(this._key(t), n);
    }
    _key(t) {
      let n = [];
      for (let r of t) {
        let i = this._memberIds.get(r);
        (i === void 0 && ((i = this._nextMemberId++), this._memberIds.set(r, i)), n.push(i));
      }
      return (n.sort((r, i) => r - i), n.join(','));
    }
  };
  var su = class {
      _remainingFragmentWork = 5e4;
      constructor(t, n) {
        ((this._ast = t),
          (this._fragments = void 0),
          (this._fragmentSpreads = new Map()),
          (this._recursivelyReferencedFragments = new iu()),
          (this._onError = n));
      }
      get [Symbol.toStringTag]() {
        return 'ASTValidationContext';
      }
      reportError(t) {
        this._onError(t);
      }
      getDocument() {
        return this._ast;
      }
      getFragment(t) {
        let n;
        if (this._fragments) n = this._fragments;
        else {
          n = Object.create(null);
          for (let r of this.getDocument().definitions) r.kind === v.FRAGMENT_DEFINITION && (n[r.name.value] = r);
          this._fragments = n;
        }
        return n[t];
      }
      getFragmentSpreads(t) {
        let n = this._fragmentSpreads.get(t);
        if (!n) {
          n = [];
          let r = [t],
            i;
          for (; (i = r.pop());)
            for (let s of i.selections)
              s.kind === v.FRAGMENT_SPREAD ? n.push(s) : s.selectionSet && r.push(s.selectionSet);
          this._fragmentSpreads.set(t, n);
        }
        return n;
      }
      getRecursivelyReferencedFragments(t) {
        return this.getRecursivelyReferencedFragmentsForOperations([t]);
      }
      getRecursivelyReferencedFragmentsForOperations(t) {
        let n = new Set(t.flatMap(({ selectionSet: i }) => this.getFragmentSpreads(i).map(({ name: s }) => s.value))),
          r = this._recursivelyReferencedFragments.get(n);
        if (!r) {
          ((r = []), this.spendFragmentWork(n.size));
          let i = new Set(n);
          for (let s of i) {
            let o = this.getFragment(s);
            if (o) {
              r.push(o);
              let a = this.getFragmentSpreads(o.selectionSet);
              this.spendFragmentWork(a.length);
              for (let u of a) i.add(u.name.value);
            }
          }
          this._recursivelyReferencedFragments.set(n, r);
        }
        return r;
      }
      spendFragmentWork(t) {
        if (((this._remainingFragmentWork -= t), this._remainingFragmentWork < 0)) throw Yr;
      }
    },
    ou = class extends su {
      constructor(t, n, r) {
        (super(t, r), (this._schema = n));
      }
      get hideSuggestions() {
        return !1;
      }
      get [Symbol.toStringTag]() {
        return 'SDLValidationContext';
      }
      getSchema() {
        return this._schema;
      }
    },
    Do = class extends su {
      constructor(t, n, r, i, s) {
        (super(n, i),
          (this._hideSuggestions = s ?? !1),
          (this._schema = t),
          (this._typeInfo = r),
          (this._variableUsages = new Map()),
          (this._recursiveVariableUsages = new Map()));
      }
      get hideSuggestions() {
        return this._hideSuggestions;
      }
      get [Symbol.toStringTag]() {
        return 'ValidationContext';
      }
      getSchema() {
        return this._schema;
      }
      getVariableUsages(t) {
        let n = this._variableUsages.get(t);
        if (!n) {
          let r = [],
            i = new Wr(this._schema);
          (Mt(
            t,
            mo(i, {
              VariableDefinition: () => !1,
              Variable(s) {
                r.push({
                  node: s,
                  type: i.getInputType(),
                  defaultValue: i.getDefaultValue(),
                  parentType: i.getParentInputType(),
                });
              },
            }),
          ),
            (n = r),
            this._variableUsages.set(t, n));
        }
        return n;
      }
      getRecursiveVariableUsages(t) {
        let n = this._recursiveVariableUsages.get(t);
        if (!n) {
          let r = this.getRecursivelyReferencedFragments(t),
            i = this._recursiveVariableUsages.get(r);
          (i ||
            (this.spendFragmentWork(r.length),
            (i = r.flatMap((s) => {
              let o = this.getVariableUsages(s);
              return (this.spendFragmentWork(o.length), o);
            })),
            this._recursiveVariableUsages.set(r, i)),
            this.spendFragmentWork(i.length),
            (n = this.getVariableUsages(t).concat(i)),
            this._recursiveVariableUsages.set(t, n));
        }
        return n;
      }
      getType() {
        return this._typeInfo.getType();
      }
      getParentType() {
        return this._typeInfo.getParentType();
      }
      getInputType() {
        return this._typeInfo.getInputType();
      }
      getParentInputType() {
        return this._typeInfo.getParentInputType();
      }
      getFieldDef() {
        return this._typeInfo.getFieldDef();
      }
      getDirective() {
        return this._typeInfo.getDirective();
      }
      getArgument() {
        return this._typeInfo.getArgument();
      }
      getEnumValue() {
        return this._typeInfo.getEnumValue();
      }
    };
  var J9 = Jt(Vr, (e) => e.filter((t) => t !== 'description'));
  function cs(e, t, n = ls, r, i = new Wr(e)) {
    var s, o;
    let a = (s = r?.maxErrors) !== null && s !== void 0 ? s : 100,
      u = (o = r?.hideSuggestions) !== null && o !== void 0 ? o : !1;
    (t || he(!1, 'Must provide document.'), xc(e));
    let l = Object.freeze({}),
      c = [],
      f = new Do(
        e,
        t,
        i,
        (g) => {
          if (c.length >= a)
            throw (c.push(new M('Too many validation errors, error limit reached. Validation aborted.')), l);
          c.push(g);
        },
        u,
      ),
      h = ho(n.map((g) => g(f)));
    try {
      Mt(t, mo(i, h), J9);
    } catch (g) {
      if (g === Yr) c.push(Yr);
      else if (g !== l) throw g;
    }
    return c;
  }
  function X9(e, t, n = u0) {
    let r = [],
      i = new ou(e, t, (o) => {
        r.push(o);
      }),
      s = n.map((o) => o(i));
    return (Mt(e, ho(s)), r);
  }
  function l0(e) {
    let t = X9(e);
    if (t.length !== 0)
      throw new Error(
        t.map((n) => n.message).join(`

`),
      );
  }
  function au(e) {
    return {
      Field(t) {
        let n = e.getFieldDef(),
          r = n?.deprecationReason;
        if (n && r != null) {
          let i = e.getParentType();
          (i != null || tt(!1),
            e.reportError(new M(`The field ${i.name}.${n.name} is deprecated. ${r}`, { nodes: t })));
        }
      },
      Argument(t) {
        let n = e.getArgument(),
          r = n?.deprecationReason;
        if (n && r != null) {
          let i = e.getDirective();
          if (i != null)
            e.reportError(new M(`Directive "@${i.name}" argument "${n.name}" is deprecated. ${r}`, { nodes: t }));
          else {
            let s = e.getParentType(),
              o = e.getFieldDef();
            ((s != null && o != null) || tt(!1),
              e.reportError(
                new M(`Field "${s.name}.${o.name}" argument "${n.name}" is deprecated. ${r}`, { nodes: t }),
              ));
          }
        }
      },
      ObjectField(t) {
        let n = Se(e.getParentInputType());
        if (Ee(n)) {
          let r = n.getFields()[t.name.value],
            i = r?.deprecationReason;
          i != null && e.reportError(new M(`The input field ${n.name}.${r.name} is deprecated. ${i}`, { nodes: t }));
        }
      },
      EnumValue(t) {
        let n = e.getEnumValue(),
          r = n?.deprecationReason;
        if (n && r != null) {
          let i = Se(e.getInputType());
          (i != null || tt(!1),
            e.reportError(new M(`The enum value "${i.name}.${n.name}" is deprecated. ${r}`, { nodes: t })));
        }
      },
    };
  }
  function yo(e, t) {
    (Ft(e) && Ft(e.__schema)) ||
      he(
        !1,
        `Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${W(e)}.`,
      );
    let n = e.__schema,
      r = Tn(
        n.types,
        (I) => I.name,
        (I) => h(I),
      );
    for (let I of [...Wn, ...zn]) r[I.name] && (r[I.name] = I);
    let i = n.queryType ? c(n.queryType) : null,
      s = n.mutationType ? c(n.mutationType) : null,
      o = n.subscriptionType ? c(n.subscriptionType) : null,
      a = n.directives ? n.directives.map(G) : [];
    return new vr({
      description: n.description,
      query: i,
      mutation: s,
      subscription: o,
      types: Object.values(r),
      directives: a,
      assumeValid: t?.assumeValid,
    });
    function u(I) {
      if (I.kind === Ce.LIST) {
        let C = I.ofType;
        if (!C) throw new Error('Decorated type deeper than introspection query.');
        return new Me(u(C));
      }
      if (I.kind === Ce.NON_NULL) {
        let C = I.ofType;
        if (!C) throw new Error('Decorated type deeper than introspection query.');
        let X = u(C);
        return new ue($a(X));
      }
      return l(I);
    }
    function l(I) {
      let C = I.name;
      if (!C) throw new Error(`Unknown type reference: ${W(I)}.`);
      let X = r[C];
      if (!X)
        throw new Error(
          `Invalid or incomplete schema, unknown type: ${C}. Ensure that a full introspection query is used in order to build a client schema.`,
        );
      return X;
    }
    function c(I) {
      return Ba(l(I));
    }
    function f(I) {
      return Va(l(I));
    }
    function h(I) {
      if (I != null && I.name != null && I.kind != null)
        switch (I.kind) {
          case Ce.SCALAR:
            return g(I);
          case Ce.OBJECT:
            return y(I);
          case Ce.INTERFACE:
            return b(I);
          case Ce.UNION:
            return _(I);
          case Ce.ENUM:
            return L(I);
          case Ce.INPUT_OBJECT:
            return T(I);
        }
      let C = W(I);
      throw new Error(
        `Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${C}.`,
      );
    }
    function g(I) {
      return new Ct({ name: I.name, description: I.description, specifiedByURL: I.specifiedByURL });
    }
    function m(I) {
      if (I.interfaces === null && I.kind === Ce.INTERFACE) return [];
      if (!I.interfaces) {
        let C = W(I);
        throw new Error(`Introspection result missing interfaces: ${C}.`);
      }
      return I.interfaces.map(f);
    }
    function y(I) {
      return new Ze({ name: I.name, description: I.description, interfaces: () => m(I), fields: () => A(I) });
    }
    function b(I) {
      return new wt({ name: I.name, description: I.description, interfaces: () => m(I), fields: () => A(I) });
    }
    function _(I) {
      if (!I.possibleTypes) {
        let C = W(I);
        throw new Error(`Introspection result missing possibleTypes: ${C}.`);
      }
      return new Sn({ name: I.name, description: I.description, types: () => I.possibleTypes.map(c) });
    }
    function L(I) {
      if (!I.enumValues) {
        let C = W(I);
        throw new Error(`Introspection result missing enumValues: ${C}.`);
      }
      return new xt({
        name: I.name,
        description: I.description,
        values: Tn(
          I.enumValues,
          (C) => C.name,
          (C) => ({ description: C.description, deprecationReason: C.deprecationReason }),
        ),
      });
    }
    function T(I) {
      if (!I.inputFields) {
        let C = W(I);
        throw new Error(`Introspection result missing inputFields: ${C}.`);
      }
      return new un({ name: I.name, description: I.description, fields: () => k(I.inputFields), isOneOf: I.isOneOf });
    }
    function A(I) {
      if (!I.fields) throw new Error(`Introspection result missing fields: ${W(I)}.`);
      return Tn(I.fields, (C) => C.name, w);
    }
    function w(I) {
      let C = u(I.type);
      if (!Zt(C)) {
        let X = W(C);
        throw new Error(`Introspection must provide output type for fields, but received: ${X}.`);
      }
      if (!I.args) {
        let X = W(I);
        throw new Error(`Introspection result missing field args: ${X}.`);
      }
      return { description: I.description, deprecationReason: I.deprecationReason, type: C, args: k(I.args) };
    }
    function k(I) {
      return Tn(I, (C) => C.name, P);
    }
    function P(I) {
      let C = u(I.type);
      if (!et(C)) {
        let Y = W(C);
        throw new Error(`Introspection must provide input type for arguments, but received: ${Y}.`);
      }
      let X = I.defaultValue != null ? ln(ka(I.defaultValue), C) : void 0;
      return { description: I.description, type: C, defaultValue: X, deprecationReason: I.deprecationReason };
    }
    function G(I) {
      if (!I.args) {
        let C = W(I);
        throw new Error(`Introspection result missing directive args: ${C}.`);
      }
      if (!I.locations) {
        let C = W(I);
        throw new Error(`Introspection result missing directive locations: ${C}.`);
      }
      return new Ot({
        name: I.name,
        description: I.description,
        isRepeatable: I.isRepeatable,
        deprecationReason: I.deprecationReason,
        locations: I.locations.slice(),
        args: k(I.args),
      });
    }
  }
  function p0(e, t, n) {
    var r, i, s, o;
    let a = [],
      u = Object.create(null),
      l = Object.create(null),
      c = [],
      f,
      h = [];
    for (let B of t.definitions)
      if (B.kind === v.SCHEMA_DEFINITION) f = B;
      else if (B.kind === v.SCHEMA_EXTENSION) h.push(B);
      else if (Ln(B)) a.push(B);
      else if (Wi(B)) {
        let K = B.name.value,
          O = u[K];
        u[K] = O ? O.concat([B]) : [B];
      } else if (B.kind === v.DIRECTIVE_DEFINITION) c.push(B);
      else if (B.kind === v.DIRECTIVE_EXTENSION) {
        let K = B.name.value,
          O = l[K];
        l[K] = O ? O.concat([B]) : [B];
      }
    if (
      Object.keys(u).length === 0 &&
      a.length === 0 &&
      Object.keys(l).length === 0 &&
      c.length === 0 &&
      h.length === 0 &&
      f == null
    )
      return e;
    let g = Object.create(null);
    for (let B of e.types) g[B.name] = w(B);
    for (let B of a) {
      var m;
      let K = B.name.value;
      g[K] = (m = c0[K]) !== null && m !== void 0 ? m : pe(B);
    }
    let y = Object.create(null);
    for (let B of e.directives) y[B.name] = F(B);
    let b = {
        query: e.query && T(e.query),
        mutation: e.mutation && T(e.mutation),
        subscription: e.subscription && T(e.subscription),
        ...(f && S([f])),
        ...S(h),
      },
      _ = Object.values(y);
    return {
      description: (r = f) === null || r === void 0 || (i = r.description) === null || i === void 0 ? void 0 : i.value,
      ...b,
      types: Object.values(g),
      directives: [..._.map(A), ...c.map(te)],
      extensions: Object.create(null),
      astNode: (s = f) !== null && s !== void 0 ? s : e.astNode,
      extensionASTNodes: e.extensionASTNodes.concat(h),
      assumeValid: (o = n?.assumeValid) !== null && o !== void 0 ? o : !1,
    };
    function L(B) {
      return Te(B) ? new Me(L(B.ofType)) : de(B) ? new ue(L(B.ofType)) : T(B);
    }
    function T(B) {
      return g[B.name];
    }
    function A(B) {
      let K = B.toConfig();
      return new Ot({ ...K, args: Jt(K.args, qe) });
    }
    function w(B) {
      if (Hi(B) || Ha(B)) return B;
      if (ft(B)) return G(B);
      if (ge(B)) return I(B);
      if (ye(B)) return C(B);
      if (Ke(B)) return X(B);
      if (Re(B)) return P(B);
      if (Ee(B)) return k(B);
      tt(!1, 'Unexpected type: ' + W(B));
    }
    function k(B) {
      var K;
      let O = B.toConfig(),
        z = (K = u[O.name]) !== null && K !== void 0 ? K : [];
      return new un({
        ...O,
        fields: () => ({ ...Jt(O.fields, (H) => ({ ...H, type: L(H.type) })), ...Ie(z) }),
        extensionASTNodes: O.extensionASTNodes.concat(z),
      });
    }
    function P(B) {
      var K;
      let O = B.toConfig(),
        z = (K = u[B.name]) !== null && K !== void 0 ? K : [];
      return new xt({ ...O, values: { ...O.values, ...Pe(z) }, extensionASTNodes: O.extensionASTNodes.concat(z) });
    }
    function G(B) {
      var K;
      let O = B.toConfig(),
        z = (K = u[O.name]) !== null && K !== void 0 ? K : [],
        H = O.specifiedByURL;
      for (let re of z) {
        var ee;
        H = (ee = f0(re)) !== null && ee !== void 0 ? ee : H;
      }
      return new Ct({ ...O, specifiedByURL: H, extensionASTNodes: O.extensionASTNodes.concat(z) });
    }
    function I(B) {
      var K;
      let O = B.toConfig(),
        z = (K = u[O.name]) !== null && K !== void 0 ? K : [];
      return new Ze({
        ...O,
        interfaces: () => [...B.getInterfaces().map(T), ...dt(z)],
        fields: () => ({ ...Jt(O.fields, Y), ...se(z) }),
        extensionASTNodes: O.extensionASTNodes.concat(z),
      });
    }
    function C(B) {
      var K;
      let O = B.toConfig(),
        z = (K = u[O.name]) !== null && K !== void 0 ? K : [];
      return new wt({
        ...O,
        interfaces: () => [...B.getInterfaces().map(T), ...dt(z)],
        fields: () => ({ ...Jt(O.fields, Y), ...se(z) }),
        extensionASTNodes: O.extensionASTNodes.concat(z),
      });
    }
    function X(B) {
      var K;
      let O = B.toConfig(),
        z = (K = u[O.name]) !== null && K !== void 0 ? K : [];
      return new Sn({
        ...O,
        types: () => [...B.getTypes().map(T), ...yt(z)],
        extensionASTNodes: O.extensionASTNodes.concat(z),
      });
    }
    function Y(B) {
      return { ...B, type: L(B.type), args: B.args && Jt(B.args, qe) };
    }
    function qe(B) {
      return { ...B, type: L(B.type) };
    }
    function S(B) {
      let K = {};
      for (let z of B) {
        var O;
        let H = (O = z.operationTypes) !== null && O !== void 0 ? O : [];
        for (let ee of H) K[ee.operation] = J(ee.type);
      }
      return K;
    }
    function F(B) {
      var K, O;
      let z = B.toConfig(),
        H = (K = l[z.name]) !== null && K !== void 0 ? K : [],
        ee = (O = z.deprecationReason) !== null && O !== void 0 ? O : H.map((re) => ti(re)).find((re) => re != null);
      return new Ot({ ...z, deprecationReason: ee, extensionASTNodes: z.extensionASTNodes.concat(H) });
    }
    function J(B) {
      var K;
      let O = B.name.value,
        z = (K = c0[O]) !== null && K !== void 0 ? K : g[O];
      if (z === void 0) throw new Error(`Unknown type: "${O}".`);
      return z;
    }
    function q(B) {
      return B.kind === v.LIST_TYPE ? new Me(q(B.type)) : B.kind === v.NON_NULL_TYPE ? new ue(q(B.type)) : J(B);
    }
    function te(B) {
      var K, O, z;
      let H = (K = l[B.name.value]) !== null && K !== void 0 ? K : [],
        ee = (O = ti(B)) !== null && O !== void 0 ? O : H.map((re) => ti(re)).find((re) => re != null);
      return new Ot({
        name: B.name.value,
        description: (z = B.description) === null || z === void 0 ? void 0 : z.value,
        locations: B.locations.map(({ value: re }) => re),
        isRepeatable: B.repeatable,
        args: le(B.arguments),
        deprecationReason: ee,
        astNode: B,
        extensionASTNodes: H,
      });
    }
    function se(B) {
      let K = Object.create(null);
      for (let H of B) {
        var O;
        let ee = (O = H.fields) !== null && O !== void 0 ? O : [];
        for (let re of ee) {
          var z;
          K[re.name.value] = {
            type: q(re.type),
            description: (z = re.description) === null || z === void 0 ? void 0 : z.value,
            args: le(re.arguments),
            deprecationReason: ti(re),
            astNode: re,
          };
        }
      }
      return K;
    }
    function le(B) {
      let K = B ?? [],
        O = Object.create(null);
      for (let H of K) {
        var z;
        let ee = q(H.type);
        O[H.name.value] = {
          type: ee,
          description: (z = H.description) === null || z === void 0 ? void 0 : z.value,
          defaultValue: ln(H.defaultValue, ee),
          deprecationReason: ti(H),
          astNode: H,
        };
      }
      return O;
    }
    function Ie(B) {
      let K = Object.create(null);
      for (let H of B) {
        var O;
        let ee = (O = H.fields) !== null && O !== void 0 ? O : [];
        for (let re of ee) {
          var z;
          let He = q(re.type);
          K[re.name.value] = {
            type: He,
            description: (z = re.description) === null || z === void 0 ? void 0 : z.value,
            defaultValue: ln(re.defaultValue, He),
            deprecationReason: ti(re),
            astNode: re,
          };
        }
      }
      return K;
    }
    function Pe(B) {
      let K = Object.create(null);
      for (let H of B) {
        var O;
        let ee = (O = H.values) !== null && O !== void 0 ? O : [];
        for (let re of ee) {
          var z;
          K[re.name.value] = {
            description: (z = re.description) === null || z === void 0 ? void 0 : z.value,
            deprecationReason: ti(re),
            astNode: re,
          };
        }
      }
      return K;
    }
    function dt(B) {
      return B.flatMap((K) => {
        var O, z;
        return (O = (z = K.interfaces) === null || z === void 0 ? void 0 : z.map(J)) !== null && O !== void 0 ? O : [];
      });
    }
    function yt(B) {
      return B.flatMap((K) => {
        var O, z;
        return (O = (z = K.types) === null || z === void 0 ? void 0 : z.map(J)) !== null && O !== void 0 ? O : [];
      });
    }
    function pe(B) {
      var K;
      let O = B.name.value,
        z = (K = u[O]) !== null && K !== void 0 ? K : [];
      switch (B.kind) {
        case v.OBJECT_TYPE_DEFINITION: {
          var H;
          let ht = [B, ...z];
          return new Ze({
            name: O,
            description: (H = B.description) === null || H === void 0 ? void 0 : H.value,
            interfaces: () => dt(ht),
            fields: () => se(ht),
            astNode: B,
            extensionASTNodes: z,
          });
        }
        case v.INTERFACE_TYPE_DEFINITION: {
          var ee;
          let ht = [B, ...z];
          return new wt({
            name: O,
            description: (ee = B.description) === null || ee === void 0 ? void 0 : ee.value,
            interfaces: () => dt(ht),
            fields: () => se(ht),
            astNode: B,
            extensionASTNodes: z,
          });
        }
        case v.ENUM_TYPE_DEFINITION: {
          var re;
          let ht = [B, ...z];
          return new xt({
            name: O,
            description: (re = B.description) === null || re === void 0 ? void 0 : re.value,
            values: Pe(ht),
            astNode: B,
            extensionASTNodes: z,
          });
        }
        case v.UNION_TYPE_DEFINITION: {
          var He;
          let ht = [B, ...z];
          return new Sn({
            name: O,
            description: (He = B.description) === null || He === void 0 ? void 0 : He.value,
            types: () => yt(ht),
            astNode: B,
            extensionASTNodes: z,
          });
        }
        case v.SCALAR_TYPE_DEFINITION: {
          var we;
          return new Ct({
            name: O,
            description: (we = B.description) === null || we === void 0 ? void 0 : we.value,
            specifiedByURL: f0(B),
            astNode: B,
            extensionASTNodes: z,
          });
        }
        case v.INPUT_OBJECT_TYPE_DEFINITION: {
          var zt;
          let ht = [B, ...z];
          return new un({
            name: O,
            description: (zt = B.description) === null || zt === void 0 ? void 0 : zt.value,
            fields: () => Ie(ht),
            astNode: B,
            extensionASTNodes: z,
            isOneOf: Dy(B),
          });
        }
      }
    }
  }
  var c0 = Yt([...Wn, ...zn], (e) => e.name);
  function ti(e) {
    let t = Jr(ji, e);
    return t?.reason;
  }
  function f0(e) {
    let t = Jr(Qa, e);
    return t?.url;
  }
  function Dy(e) {
    return !!Jr(Ya, e);
  }
  function Eo(e, t) {
    ((e != null && e.kind === v.DOCUMENT) || he(!1, 'Must provide valid Document AST.'),
      t?.assumeValid !== !0 && t?.assumeValidSDL !== !0 && l0(e));
    let r = p0(
      {
        description: void 0,
        types: [],
        directives: [],
        extensions: Object.create(null),
        extensionASTNodes: [],
        assumeValid: !1,
      },
      e,
      t,
    );
    if (r.astNode == null)
      for (let s of r.types)
        switch (s.name) {
          case 'Query':
            r.query = s;
            break;
          case 'Mutation':
            r.mutation = s;
            break;
          case 'Subscription':
            r.subscription = s;
            break;
        }
    let i = [...r.directives, ...en.filter((s) => r.directives.every((o) => o.name !== s.name))];
    return new vr({ ...r, directives: i });
  }
  function ni(e) {
    let t = Object.keys(e),
      n = t.length,
      r = new Array(n);
    for (let i = 0; i < n; ++i) r[i] = e[t[i]];
    return r;
  }
  function Ue(e, t) {
    return Ey(t, d0(e.string));
  }
  function Ey(e, t) {
    if (!t || t.trim() === '' || t.trim() === ':' || t.trim() === '{') return ef(e, (r) => !r.isDeprecated);
    let n = e.map((r) => ({ proximity: vy(d0(r.label), t), entry: r }));
    return ef(
      ef(n, (r) => r.proximity <= 2),
      (r) => !r.entry.isDeprecated,
    )
      .sort(
        (r, i) =>
          (r.entry.isDeprecated ? 1 : 0) - (i.entry.isDeprecated ? 1 : 0) ||
          r.proximity - i.proximity ||
          r.entry.label.length - i.entry.label.length,
      )
      .map((r) => r.entry);
  }
  function ef(e, t) {
    let n = e.filter(t);
    return n.length === 0 ? e : n;
  }
  function d0(e) {
    return e.toLowerCase().replaceAll(/\W/g, '');
  }
  function vy(e, t) {
    let n = by(t, e);
    return (e.length > t.length && ((n -= e.length - t.length - 1), (n += e.indexOf(t) === 0 ? 0 : 0.5)), n);
  }
  function by(e, t) {
    let n,
      r,
      i = [],
      s = e.length,
      o = t.length;
    for (n = 0; n <= s; n++) i[n] = [n];
    for (r = 1; r <= o; r++) i[0][r] = r;
    for (n = 1; n <= s; n++)
      for (r = 1; r <= o; r++) {
        let a = e[n - 1] === t[r - 1] ? 0 : 1;
        ((i[n][r] = Math.min(i[n - 1][r] + 1, i[n][r - 1] + 1, i[n - 1][r - 1] + a)),
          n > 1 &&
            r > 1 &&
            e[n - 1] === t[r - 2] &&
            e[n - 2] === t[r - 1] &&
            (i[n][r] = Math.min(i[n][r], i[n - 2][r - 2] + a)));
      }
    return i[s][o];
  }
  var xy = (e) => ` {
   $${e ?? 1}
}`,
    vo = (e, t, n) => {
      if (!t) return n ?? e;
      let r = Se(t);
      return ge(r) || Ee(r) || Te(r) || Dt(r) ? e + xy() : (n ?? e);
    },
    tf = (e, t, n) => {
      if (Te(t)) {
        let r = Se(t.ofType);
        return e + `[${vo('', r, '$1')}]`;
      }
      return vo(e, t, n);
    },
    h0 = (e) => {
      let t = e.args.filter((n) => n.type.toString().endsWith('!'));
      if (t.length)
        return (
          e.name +
          `(${t.map((n, r) => `${n.name}: $${r + 1}`)}) ${vo(
            '',
            e.type,
            `
`,
          )}`
        );
    };
  var m0;
  (function (e) {
    function t(n) {
      return typeof n == 'string';
    }
    e.is = t;
  })(m0 || (m0 = {}));
  var nf;
  (function (e) {
    function t(n) {
      return typeof n == 'string';
    }
    e.is = t;
  })(nf || (nf = {}));
  var g0;
  (function (e) {
    ((e.MIN_VALUE = -2147483648), (e.MAX_VALUE = 2147483647));
    function t(n) {
      return typeof n == 'number' && e.MIN_VALUE <= n && n <= e.MAX_VALUE;
    }
    e.is = t;
  })(g0 || (g0 = {}));
  var uu;
  (function (e) {
    ((e.MIN_VALUE = 0), (e.MAX_VALUE = 2147483647));
    function t(n) {
      return typeof n == 'number' && e.MIN_VALUE <= n && n <= e.MAX_VALUE;
    }
    e.is = t;
  })(uu || (uu = {}));
  var yn;
  (function (e) {
    function t(r, i) {
      return (
        r === Number.MAX_VALUE && (r = uu.MAX_VALUE),
        i === Number.MAX_VALUE && (i = uu.MAX_VALUE),
        { line: r, character: i }
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.objectLiteral(i) && R.uinteger(i.line) && R.uinteger(i.character);
    }
    e.is = n;
  })(yn || (yn = {}));
  var Je;
  (function (e) {
    function t(r, i, s, o) {
      if (R.uinteger(r) && R.uinteger(i) && R.uinteger(s) && R.uinteger(o))
        return { start: yn.create(r, i), end: yn.create(s, o) };
      if (yn.is(r) && yn.is(i)) return { start: r, end: i };
      throw new Error(`Range#create called with invalid arguments[${r}, ${i}, ${s}, ${o}]`);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.objectLiteral(i) && yn.is(i.start) && yn.is(i.end);
    }
    e.is = n;
  })(Je || (Je = {}));
  var lu;
  (function (e) {
    function t(r, i) {
      return { uri: r, range: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.objectLiteral(i) && Je.is(i.range) && (R.string(i.uri) || R.undefined(i.uri));
    }
    e.is = n;
  })(lu || (lu = {}));
  var D0;
  (function (e) {
    function t(r, i, s, o) {
      return { targetUri: r, targetRange: i, targetSelectionRange: s, originSelectionRange: o };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.objectLiteral(i) &&
        Je.is(i.targetRange) &&
        R.string(i.targetUri) &&
        Je.is(i.targetSelectionRange) &&
        (Je.is(i.originSelectionRange) || R.undefined(i.originSelectionRange))
      );
    }
    e.is = n;
  })(D0 || (D0 = {}));
  var rf;
  (function (e) {
    function t(r, i, s, o) {
      return { red: r, green: i, blue: s, alpha: o };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.objectLiteral(i) &&
        R.numberRange(i.red, 0, 1) &&
        R.numberRange(i.green, 0, 1) &&
        R.numberRange(i.blue, 0, 1) &&
        R.numberRange(i.alpha, 0, 1)
      );
    }
    e.is = n;
  })(rf || (rf = {}));
  var y0;
  (function (e) {
    function t(r, i) {
      return { range: r, color: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.objectLiteral(i) && Je.is(i.range) && rf.is(i.color);
    }
    e.is = n;
  })(y0 || (y0 = {}));
  var E0;
  (function (e) {
    function t(r, i, s) {
      return { label: r, textEdit: i, additionalTextEdits: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.objectLiteral(i) &&
        R.string(i.label) &&
        (R.undefined(i.textEdit) || ps.is(i.textEdit)) &&
        (R.undefined(i.additionalTextEdits) || R.typedArray(i.additionalTextEdits, ps.is))
      );
    }
    e.is = n;
  })(E0 || (E0 = {}));
  var v0;
  (function (e) {
    ((e.Comment = 'comment'), (e.Imports = 'imports'), (e.Region = 'region'));
  })(v0 || (v0 = {}));
  var b0;
  (function (e) {
    function t(r, i, s, o, a, u) {
      let l = { startLine: r, endLine: i };
      return (
        R.defined(s) && (l.startCharacter = s),
        R.defined(o) && (l.endCharacter = o),
        R.defined(a) && (l.kind = a),
        R.defined(u) && (l.collapsedText = u),
        l
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.objectLiteral(i) &&
        R.uinteger(i.startLine) &&
        R.uinteger(i.endLine) &&
        (R.undefined(i.startCharacter) || R.uinteger(i.startCharacter)) &&
        (R.undefined(i.endCharacter) || R.uinteger(i.endCharacter)) &&
        (R.undefined(i.kind) || R.string(i.kind))
      );
    }
    e.is = n;
  })(b0 || (b0 = {}));
  var sf;
  (function (e) {
    function t(r, i) {
      return { location: r, message: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && lu.is(i.location) && R.string(i.message);
    }
    e.is = n;
  })(sf || (sf = {}));
  var x0;
  (function (e) {
    ((e.Error = 1), (e.Warning = 2), (e.Information = 3), (e.Hint = 4));
  })(x0 || (x0 = {}));
  var _0;
  (function (e) {
    ((e.Unnecessary = 1), (e.Deprecated = 2));
  })(_0 || (_0 = {}));
  var N0;
  (function (e) {
    function t(n) {
      let r = n;
      return R.objectLiteral(r) && R.string(r.href);
    }
    e.is = t;
  })(N0 || (N0 = {}));
  var cu;
  (function (e) {
    function t(s, o, a, u, l, c) {
      let f = { range: s, message: o };
      return (
        R.defined(a) && (f.severity = a),
        R.defined(u) && (f.code = u),
        R.defined(l) && (f.source = l),
        R.defined(c) && (f.relatedInformation = c),
        f
      );
    }
    e.create = t;
    function n(s) {
      var o;
      let a = s;
      return (
        R.defined(a) &&
        Je.is(a.range) &&
        (R.string(a.message) || ii.is(a.message)) &&
        (R.number(a.severity) || R.undefined(a.severity)) &&
        (R.integer(a.code) || R.string(a.code) || R.undefined(a.code)) &&
        (R.undefined(a.codeDescription) ||
          R.string((o = a.codeDescription) === null || o === void 0 ? void 0 : o.href)) &&
        (R.string(a.source) || R.undefined(a.source)) &&
        (R.undefined(a.relatedInformation) || R.typedArray(a.relatedInformation, sf.is))
      );
    }
    e.is = n;
    function r(s) {
      return R.string(s.message);
    }
    e.is3_17 = r;
    function i(s) {
      if (R.string(s.message)) return s.message;
      if (ii.is(s.message)) return s.message.value;
      throw new Error(`Unknown message type ${typeof s.message}`);
    }
    e.getMessageString = i;
  })(cu || (cu = {}));
  var fs;
  (function (e) {
    function t(r, i, ...s) {
      let o = { title: r, command: i };
      return (R.defined(s) && s.length > 0 && (o.arguments = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && R.string(i.title) && (i.tooltip === void 0 || R.string(i.tooltip)) && R.string(i.command);
    }
    e.is = n;
  })(fs || (fs = {}));
  var ps;
  (function (e) {
    function t(s, o) {
      return { range: s, newText: o };
    }
    e.replace = t;
    function n(s, o) {
      return { range: { start: s, end: s }, newText: o };
    }
    e.insert = n;
    function r(s) {
      return { range: s, newText: '' };
    }
    e.del = r;
    function i(s) {
      let o = s;
      return R.objectLiteral(o) && R.string(o.newText) && Je.is(o.range);
    }
    e.is = i;
  })(ps || (ps = {}));
  var fu;
  (function (e) {
    function t(r, i, s) {
      let o = { label: r };
      return (i !== void 0 && (o.needsConfirmation = i), s !== void 0 && (o.description = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.objectLiteral(i) &&
        R.string(i.label) &&
        (R.boolean(i.needsConfirmation) || i.needsConfirmation === void 0) &&
        (R.string(i.description) || i.description === void 0)
      );
    }
    e.is = n;
  })(fu || (fu = {}));
  var ri;
  (function (e) {
    function t(n) {
      let r = n;
      return R.string(r);
    }
    e.is = t;
  })(ri || (ri = {}));
  var T0;
  (function (e) {
    function t(s, o, a) {
      return { range: s, newText: o, annotationId: a };
    }
    e.replace = t;
    function n(s, o, a) {
      return { range: { start: s, end: s }, newText: o, annotationId: a };
    }
    e.insert = n;
    function r(s, o) {
      return { range: s, newText: '', annotationId: o };
    }
    e.del = r;
    function i(s) {
      let o = s;
      return ps.is(o) && (fu.is(o.annotationId) || ri.is(o.annotationId));
    }
    e.is = i;
  })(T0 || (T0 = {}));
  var of;
  (function (e) {
    function t(r, i) {
      return { textDocument: r, edits: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && ff.is(i.textDocument) && Array.isArray(i.edits);
    }
    e.is = n;
  })(of || (of = {}));
  var af;
  (function (e) {
    function t(r, i, s) {
      let o = { kind: 'create', uri: r };
      return (
        i !== void 0 && (i.overwrite !== void 0 || i.ignoreIfExists !== void 0) && (o.options = i),
        s !== void 0 && (o.annotationId = s),
        o
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        i.kind === 'create' &&
        R.string(i.uri) &&
        (i.options === void 0 ||
          ((i.options.overwrite === void 0 || R.boolean(i.options.overwrite)) &&
            (i.options.ignoreIfExists === void 0 || R.boolean(i.options.ignoreIfExists)))) &&
        (i.annotationId === void 0 || ri.is(i.annotationId))
      );
    }
    e.is = n;
  })(af || (af = {}));
  var uf;
  (function (e) {
    function t(r, i, s, o) {
      let a = { kind: 'rename', oldUri: r, newUri: i };
      return (
        s !== void 0 && (s.overwrite !== void 0 || s.ignoreIfExists !== void 0) && (a.options = s),
        o !== void 0 && (a.annotationId = o),
        a
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        i.kind === 'rename' &&
        R.string(i.oldUri) &&
        R.string(i.newUri) &&
        (i.options === void 0 ||
          ((i.options.overwrite === void 0 || R.boolean(i.options.overwrite)) &&
            (i.options.ignoreIfExists === void 0 || R.boolean(i.options.ignoreIfExists)))) &&
        (i.annotationId === void 0 || ri.is(i.annotationId))
      );
    }
    e.is = n;
  })(uf || (uf = {}));
  var lf;
  (function (e) {
    function t(r, i, s) {
      let o = { kind: 'delete', uri: r };
      return (
        i !== void 0 && (i.recursive !== void 0 || i.ignoreIfNotExists !== void 0) && (o.options = i),
        s !== void 0 && (o.annotationId = s),
        o
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        i.kind === 'delete' &&
        R.string(i.uri) &&
        (i.options === void 0 ||
          ((i.options.recursive === void 0 || R.boolean(i.options.recursive)) &&
            (i.options.ignoreIfNotExists === void 0 || R.boolean(i.options.ignoreIfNotExists)))) &&
        (i.annotationId === void 0 || ri.is(i.annotationId))
      );
    }
    e.is = n;
  })(lf || (lf = {}));
  var cf;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        r &&
        (r.changes !== void 0 || r.documentChanges !== void 0) &&
        (r.documentChanges === void 0 ||
          r.documentChanges.every((i) => (R.string(i.kind) ? af.is(i) || uf.is(i) || lf.is(i) : of.is(i))))
      );
    }
    e.is = t;
  })(cf || (cf = {}));
  var S0;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        R.objectLiteral(r) &&
        Je.is(r.range) &&
        gf.isSnippet(r.snippet) &&
        (r.annotationId === void 0 || fu.is(r.annotationId) || ri.is(r.annotationId))
      );
    }
    e.is = t;
  })(S0 || (S0 = {}));
  var F0;
  (function (e) {
    function t(r) {
      return { uri: r };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && R.string(i.uri);
    }
    e.is = n;
  })(F0 || (F0 = {}));
  var A0;
  (function (e) {
    function t(r, i) {
      return { uri: r, version: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && R.string(i.uri) && R.integer(i.version);
    }
    e.is = n;
  })(A0 || (A0 = {}));
  var ff;
  (function (e) {
    function t(r, i) {
      return { uri: r, version: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && R.string(i.uri) && (i.version === null || R.integer(i.version));
    }
    e.is = n;
  })(ff || (ff = {}));
  var C0;
  (function (e) {
    ((e.ABAP = 'abap'),
      (e.WindowsBat = 'bat'),
      (e.BibTeX = 'bibtex'),
      (e.Clojure = 'clojure'),
      (e.Coffeescript = 'coffeescript'),
      (e.C = 'c'),
      (e.CPP = 'cpp'),
      (e.CSharp = 'csharp'),
      (e.CSS = 'css'),
      (e.D = 'd'),
      (e.Delphi = 'pascal'),
      (e.Diff = 'diff'),
      (e.Dart = 'dart'),
      (e.Dockerfile = 'dockerfile'),
      (e.Elixir = 'elixir'),
      (e.Erlang = 'erlang'),
      (e.FSharp = 'fsharp'),
      (e.GitCommit = 'git-commit'),
      (e.GitRebase = 'git-rebase'),
      (e.Go = 'go'),
      (e.Groovy = 'groovy'),
      (e.Handlebars = 'handlebars'),
      (e.Haskell = 'haskell'),
      (e.HTML = 'html'),
      (e.Ini = 'ini'),
      (e.Java = 'java'),
      (e.JavaScript = 'javascript'),
      (e.JavaScriptReact = 'javascriptreact'),
      (e.JSON = 'json'),
      (e.LaTeX = 'latex'),
      (e.Less = 'less'),
      (e.Lua = 'lua'),
      (e.Makefile = 'makefile'),
      (e.Markdown = 'markdown'),
      (e.ObjectiveC = 'objective-c'),
      (e.ObjectiveCPP = 'objective-cpp'),
      (e.Pascal = 'pascal'),
      (e.Perl = 'perl'),
      (e.Perl6 = 'perl6'),
      (e.PHP = 'php'),
      (e.Plaintext = 'plaintext'),
      (e.Powershell = 'powershell'),
      (e.Pug = 'jade'),
      (e.Python = 'python'),
      (e.R = 'r'),
      (e.Razor = 'razor'),
      (e.Ruby = 'ruby'),
      (e.Rust = 'rust'),
      (e.SCSS = 'scss'),
      (e.SASS = 'sass'),
      (e.Scala = 'scala'),
      (e.ShaderLab = 'shaderlab'),
      (e.ShellScript = 'shellscript'),
      (e.SQL = 'sql'),
      (e.Swift = 'swift'),
      (e.TypeScript = 'typescript'),
      (e.TypeScriptReact = 'typescriptreact'),
      (e.TeX = 'tex'),
      (e.VisualBasic = 'vb'),
      (e.XML = 'xml'),
      (e.XSL = 'xsl'),
      (e.YAML = 'yaml'));
  })(C0 || (C0 = {}));
  var w0;
  (function (e) {
    function t(r, i, s, o) {
      return { uri: r, languageId: i, version: s, text: o };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && R.string(i.uri) && R.string(i.languageId) && R.integer(i.version) && R.string(i.text);
    }
    e.is = n;
  })(w0 || (w0 = {}));
  var pf;
  (function (e) {
    ((e.PlainText = 'plaintext'), (e.Markdown = 'markdown'));
    function t(n) {
      let r = n;
      return r === e.PlainText || r === e.Markdown;
    }
    e.is = t;
  })(pf || (pf = {}));
  var ii;
  (function (e) {
    function t(n) {
      let r = n;
      return R.objectLiteral(n) && pf.is(r.kind) && R.string(r.value);
    }
    e.is = t;
  })(ii || (ii = {}));
  var L0;
  (function (e) {
    ((e.Text = 1),
      (e.Method = 2),
      (e.Function = 3),
      (e.Constructor = 4),
      (e.Field = 5),
      (e.Variable = 6),
      (e.Class = 7),
      (e.Interface = 8),
      (e.Module = 9),
      (e.Property = 10),
      (e.Unit = 11),
      (e.Value = 12),
      (e.Enum = 13),
      (e.Keyword = 14),
      (e.Snippet = 15),
      (e.Color = 16),
      (e.File = 17),
      (e.Reference = 18),
      (e.Folder = 19),
      (e.EnumMember = 20),
      (e.Constant = 21),
      (e.Struct = 22),
      (e.Event = 23),
      (e.Operator = 24),
      (e.TypeParameter = 25));
  })(L0 || (L0 = {}));
  var br;
  (function (e) {
    ((e.PlainText = 1), (e.Snippet = 2));
  })(br || (br = {}));
  var I0;
  (function (e) {
    e.Deprecated = 1;
  })(I0 || (I0 = {}));
  var R0;
  (function (e) {
    function t(r, i, s) {
      return { newText: r, insert: i, replace: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return i && R.string(i.newText) && Je.is(i.insert) && Je.is(i.replace);
    }
    e.is = n;
  })(R0 || (R0 = {}));
  var xr;
  (function (e) {
    ((e.asIs = 1), (e.adjustIndentation = 2));
  })(xr || (xr = {}));
  var k0;
  (function (e) {
    ((e.Replace = 1), (e.Merge = 2));
  })(k0 || (k0 = {}));
  var O0;
  (function (e) {
    function t(n) {
      let r = n;
      return r && (R.string(r.detail) || r.detail === void 0) && (R.string(r.description) || r.description === void 0);
    }
    e.is = t;
  })(O0 || (O0 = {}));
  var M0;
  (function (e) {
    function t(n) {
      return { label: n };
    }
    e.create = t;
  })(M0 || (M0 = {}));
  var P0;
  (function (e) {
    function t(n, r) {
      return { items: n || [], isIncomplete: !!r };
    }
    e.create = t;
  })(P0 || (P0 = {}));
  var pu;
  (function (e) {
    function t(r) {
      return r.replace(/[\\`*_{}[\]()#+\-.!]/g, '\\$&');
    }
    e.fromPlainText = t;
    function n(r) {
      let i = r;
      return R.string(i) || (R.objectLiteral(i) && R.string(i.language) && R.string(i.value));
    }
    e.is = n;
  })(pu || (pu = {}));
  var B0;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        !!r &&
        R.objectLiteral(r) &&
        (ii.is(r.contents) || pu.is(r.contents) || R.typedArray(r.contents, pu.is)) &&
        (n.range === void 0 || Je.is(n.range))
      );
    }
    e.is = t;
  })(B0 || (B0 = {}));
  var V0;
  (function (e) {
    function t(n, r) {
      return r ? { label: n, documentation: r } : { label: n };
    }
    e.create = t;
  })(V0 || (V0 = {}));
  var U0;
  (function (e) {
    function t(n, r, ...i) {
      let s = { label: n };
      return (R.defined(r) && (s.documentation = r), R.defined(i) ? (s.parameters = i) : (s.parameters = []), s);
    }
    e.create = t;
  })(U0 || (U0 = {}));
  var $0;
  (function (e) {
    ((e.Text = 1), (e.Read = 2), (e.Write = 3));
  })($0 || ($0 = {}));
  var j0;
  (function (e) {
    function t(n, r) {
      let i = { range: n };
      return (R.number(r) && (i.kind = r), i);
    }
    e.create = t;
  })(j0 || (j0 = {}));
  var G0;
  (function (e) {
    ((e.File = 1),
      (e.Module = 2),
      (e.Namespace = 3),
      (e.Package = 4),
      (e.Class = 5),
      (e.Method = 6),
      (e.Property = 7),
      (e.Field = 8),
      (e.Constructor = 9),
      (e.Enum = 10),
      (e.Interface = 11),
      (e.Function = 12),
      (e.Variable = 13),
      (e.Constant = 14),
      (e.String = 15),
      (e.Number = 16),
      (e.Boolean = 17),
      (e.Array = 18),
      (e.Object = 19),
      (e.Key = 20),
      (e.Null = 21),
      (e.EnumMember = 22),
      (e.Struct = 23),
      (e.Event = 24),
      (e.Operator = 25),
      (e.TypeParameter = 26));
  })(G0 || (G0 = {}));
  var q0;
  (function (e) {
    e.Deprecated = 1;
  })(q0 || (q0 = {}));
  var H0;
  (function (e) {
    function t(n, r, i, s, o) {
      let a = { name: n, kind: r, location: { uri: s, range: i } };
      return (o && (a.containerName = o), a);
    }
    e.create = t;
  })(H0 || (H0 = {}));
  var W0;
  (function (e) {
    function t(n, r, i, s) {
      return s !== void 0
        ? { name: n, kind: r, location: { uri: i, range: s } }
        : { name: n, kind: r, location: { uri: i } };
    }
    e.create = t;
  })(W0 || (W0 = {}));
  var z0;
  (function (e) {
    function t(r, i, s, o, a, u) {
      let l = { name: r, detail: i, kind: s, range: o, selectionRange: a };
      return (u !== void 0 && (l.children = u), l);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        R.string(i.name) &&
        R.number(i.kind) &&
        Je.is(i.range) &&
        Je.is(i.selectionRange) &&
        (i.detail === void 0 || R.string(i.detail)) &&
        (i.deprecated === void 0 || R.boolean(i.deprecated)) &&
        (i.children === void 0 || Array.isArray(i.children)) &&
        (i.tags === void 0 || Array.isArray(i.tags))
      );
    }
    e.is = n;
  })(z0 || (z0 = {}));
  var Q0;
  (function (e) {
    ((e.Empty = ''),
      (e.QuickFix = 'quickfix'),
      (e.Refactor = 'refactor'),
      (e.RefactorExtract = 'refactor.extract'),
      (e.RefactorInline = 'refactor.inline'),
      (e.RefactorMove = 'refactor.move'),
      (e.RefactorRewrite = 'refactor.rewrite'),
      (e.Source = 'source'),
      (e.SourceOrganizeImports = 'source.organizeImports'),
      (e.SourceFixAll = 'source.fixAll'),
      (e.Notebook = 'notebook'));
  })(Q0 || (Q0 = {}));
  var du;
  (function (e) {
    ((e.Invoked = 1), (e.Automatic = 2));
  })(du || (du = {}));
  var Y0;
  (function (e) {
    function t(r, i, s) {
      let o = { diagnostics: r };
      return (i != null && (o.only = i), s != null && (o.triggerKind = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.defined(i) &&
        R.typedArray(i.diagnostics, cu.is) &&
        (i.only === void 0 || R.typedArray(i.only, R.string)) &&
        (i.triggerKind === void 0 || i.triggerKind === du.Invoked || i.triggerKind === du.Automatic)
      );
    }
    e.is = n;
  })(Y0 || (Y0 = {}));
  var df;
  (function (e) {
    e.LLMGenerated = 1;
    function t(n) {
      return R.defined(n) && n === e.LLMGenerated;
    }
    e.is = t;
  })(df || (df = {}));
  var J0;
  (function (e) {
    function t(r, i, s) {
      let o = { title: r },
        a = !0;
      return (
        typeof i == 'string' ? ((a = !1), (o.kind = i)) : fs.is(i) ? (o.command = i) : (o.edit = i),
        a && s !== void 0 && (o.kind = s),
        o
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        R.string(i.title) &&
        (i.diagnostics === void 0 || R.typedArray(i.diagnostics, cu.is)) &&
        (i.kind === void 0 || R.string(i.kind)) &&
        (i.edit !== void 0 || i.command !== void 0) &&
        (i.command === void 0 || fs.is(i.command)) &&
        (i.isPreferred === void 0 || R.boolean(i.isPreferred)) &&
        (i.edit === void 0 || cf.is(i.edit)) &&
        (i.tags === void 0 || R.typedArray(i.tags, df.is))
      );
    }
    e.is = n;
  })(J0 || (J0 = {}));
  var X0;
  (function (e) {
    function t(r, i) {
      let s = { range: r };
      return (R.defined(i) && (s.data = i), s);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && Je.is(i.range) && (R.undefined(i.command) || fs.is(i.command));
    }
    e.is = n;
  })(X0 || (X0 = {}));
  var Z0;
  (function (e) {
    function t(r, i) {
      return { tabSize: r, insertSpaces: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && R.uinteger(i.tabSize) && R.boolean(i.insertSpaces);
    }
    e.is = n;
  })(Z0 || (Z0 = {}));
  var K0;
  (function (e) {
    function t(r, i, s) {
      return { range: r, target: i, data: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && Je.is(i.range) && (R.undefined(i.target) || R.string(i.target));
    }
    e.is = n;
  })(K0 || (K0 = {}));
  var em;
  (function (e) {
    function t(r, i) {
      return { range: r, parent: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.objectLiteral(i) && Je.is(i.range) && (i.parent === void 0 || e.is(i.parent));
    }
    e.is = n;
  })(em || (em = {}));
  var tm;
  (function (e) {
    ((e.namespace = 'namespace'),
      (e.type = 'type'),
      (e.class = 'class'),
      (e.enum = 'enum'),
      (e.interface = 'interface'),
      (e.struct = 'struct'),
      (e.typeParameter = 'typeParameter'),
      (e.parameter = 'parameter'),
      (e.variable = 'variable'),
      (e.property = 'property'),
      (e.enumMember = 'enumMember'),
      (e.event = 'event'),
      (e.function = 'function'),
      (e.method = 'method'),
      (e.macro = 'macro'),
      (e.keyword = 'keyword'),
      (e.modifier = 'modifier'),
      (e.comment = 'comment'),
      (e.string = 'string'),
      (e.number = 'number'),
      (e.regexp = 'regexp'),
      (e.operator = 'operator'),
      (e.decorator = 'decorator'),
      (e.label = 'label'));
  })(tm || (tm = {}));
  var nm;
  (function (e) {
    ((e.declaration = 'declaration'),
      (e.definition = 'definition'),
      (e.readonly = 'readonly'),
      (e.static = 'static'),
      (e.deprecated = 'deprecated'),
      (e.abstract = 'abstract'),
      (e.async = 'async'),
      (e.modification = 'modification'),
      (e.documentation = 'documentation'),
      (e.defaultLibrary = 'defaultLibrary'));
  })(nm || (nm = {}));
  var rm;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        R.objectLiteral(r) &&
        (r.resultId === void 0 || typeof r.resultId == 'string') &&
        Array.isArray(r.data) &&
        (r.data.length === 0 || typeof r.data[0] == 'number')
      );
    }
    e.is = t;
  })(rm || (rm = {}));
  var im;
  (function (e) {
    function t(r, i) {
      return { range: r, text: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return i != null && Je.is(i.range) && R.string(i.text);
    }
    e.is = n;
  })(im || (im = {}));
  var sm;
  (function (e) {
    function t(r, i, s) {
      return { range: r, variableName: i, caseSensitiveLookup: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i != null &&
        Je.is(i.range) &&
        R.boolean(i.caseSensitiveLookup) &&
        (R.string(i.variableName) || i.variableName === void 0)
      );
    }
    e.is = n;
  })(sm || (sm = {}));
  var om;
  (function (e) {
    function t(r, i) {
      return { range: r, expression: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return i != null && Je.is(i.range) && (R.string(i.expression) || i.expression === void 0);
    }
    e.is = n;
  })(om || (om = {}));
  var am;
  (function (e) {
    function t(r, i) {
      return { frameId: r, stoppedLocation: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return R.defined(i) && Je.is(r.stoppedLocation);
    }
    e.is = n;
  })(am || (am = {}));
  var hf;
  (function (e) {
    ((e.Type = 1), (e.Parameter = 2));
    function t(n) {
      return n === 1 || n === 2;
    }
    e.is = t;
  })(hf || (hf = {}));
  var mf;
  (function (e) {
    function t(r) {
      return { value: r };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        R.objectLiteral(i) &&
        (i.tooltip === void 0 || R.string(i.tooltip) || ii.is(i.tooltip)) &&
        (i.location === void 0 || lu.is(i.location)) &&
        (i.command === void 0 || fs.is(i.command))
      );
    }
    e.is = n;
  })(mf || (mf = {}));
  var um;
  (function (e) {
    function t(r, i, s) {
      let o = { position: r, label: i };
      return (s !== void 0 && (o.kind = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        (R.objectLiteral(i) &&
          yn.is(i.position) &&
          (R.string(i.label) || R.typedArray(i.label, mf.is)) &&
          (i.kind === void 0 || hf.is(i.kind)) &&
          i.textEdits === void 0) ||
        (R.typedArray(i.textEdits, ps.is) &&
          (i.tooltip === void 0 || R.string(i.tooltip) || ii.is(i.tooltip)) &&
          (i.paddingLeft === void 0 || R.boolean(i.paddingLeft)) &&
          (i.paddingRight === void 0 || R.boolean(i.paddingRight)))
      );
    }
    e.is = n;
  })(um || (um = {}));
  var gf;
  (function (e) {
    function t(r) {
      return { kind: 'snippet', value: r };
    }
    e.createSnippet = t;
    function n(r) {
      let i = r;
      return R.objectLiteral(i) && i.kind === 'snippet' && R.string(i.value);
    }
    e.isSnippet = n;
  })(gf || (gf = {}));
  var lm;
  (function (e) {
    function t(n, r, i, s) {
      return { insertText: n, filterText: r, range: i, command: s };
    }
    e.create = t;
  })(lm || (lm = {}));
  var cm;
  (function (e) {
    function t(n) {
      return { items: n };
    }
    e.create = t;
  })(cm || (cm = {}));
  var fm;
  (function (e) {
    ((e.Invoked = 1), (e.Automatic = 2));
  })(fm || (fm = {}));
  var pm;
  (function (e) {
    function t(n, r) {
      return { range: n, text: r };
    }
    e.create = t;
  })(pm || (pm = {}));
  var dm;
  (function (e) {
    function t(n, r) {
      return { triggerKind: n, selectedCompletionInfo: r };
    }
    e.create = t;
  })(dm || (dm = {}));
  var hm;
  (function (e) {
    function t(n) {
      let r = n;
      return R.objectLiteral(r) && nf.is(r.uri) && R.string(r.name);
    }
    e.is = t;
  })(hm || (hm = {}));
  var mm;
  (function (e) {
    function t(s, o, a, u) {
      return new Df(s, o, a, u);
    }
    e.create = t;
    function n(s) {
      let o = s;
      return !!(
        R.defined(o) &&
        R.string(o.uri) &&
        (R.undefined(o.languageId) || R.string(o.languageId)) &&
        R.uinteger(o.lineCount) &&
        R.func(o.getText) &&
        R.func(o.positionAt) &&
        R.func(o.offsetAt)
      );
    }
    e.is = n;
    function r(s, o) {
      let a = s.getText(),
        u = i(o, (c, f) => {
          let h = c.range.start.line - f.range.start.line;
          return h === 0 ? c.range.start.character - f.range.start.character : h;
        }),
        l = a.length;
      for (let c = u.length - 1; c >= 0; c--) {
        let f = u[c],
          h = s.offsetAt(f.range.start),
          g = s.offsetAt(f.range.end);
        if (g <= l) a = a.substring(0, h) + f.newText + a.substring(g, a.length);
        else throw new Error('Overlapping edit');
        l = h;
      }
      return a;
    }
    e.applyEdits = r;
    function i(s, o) {
      if (s.length <= 1) return s;
      let a = (s.length / 2) | 0,
        u = s.slice(0, a),
        l = s.slice(a);
      (i(u, o), i(l, o));
      let c = 0,
        f = 0,
        h = 0;
      for (; c < u.length && f < l.length;) o(u[c], l[f]) <= 0 ? (s[h++] = u[c++]) : (s[h++] = l[f++]);
      for (; c < u.length;) s[h++] = u[c++];
      for (; f < l.length;) s[h++] = l[f++];
      return s;
    }
  })(mm || (mm = {}));
  var Df = class {
      constructor(t, n, r, i) {
        ((this._uri = t),
          (this._languageId = n),
          (this._version = r),
          (this._content = i),
          (this._lineOffsets = void 0));
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(t) {
        if (t) {
          let n = this.offsetAt(t.start),
            r = this.offsetAt(t.end);
          return this._content.substring(n, r);
        }
        return this._content;
      }
      update(t, n) {
        ((this._content = t.text), (this._version = n), (this._lineOffsets = void 0));
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          let t = [],
            n = this._content,
            r = !0;
          for (let i = 0; i < n.length; i++) {
            r && (t.push(i), (r = !1));
            let s = n.charAt(i);
            ((r =
              s === '\r' ||
              s ===
                `
`),
              s === '\r' &&
                i + 1 < n.length &&
                n.charAt(i + 1) ===
                  `
` &&
                i++);
          }
          (r && n.length > 0 && t.push(n.length), (this._lineOffsets = t));
        }
        return this._lineOffsets;
      }
      positionAt(t) {
        t = Math.max(Math.min(t, this._content.length), 0);
        let n = this.getLineOffsets(),
          r = 0,
          i = n.length;
        if (i === 0) return yn.create(0, t);
        for (; r < i;) {
          let o = Math.floor((r + i) / 2);
          n[o] > t ? (i = o) : (r = o + 1);
        }
        let s = r - 1;
        return yn.create(s, t - n[s]);
      }
      offsetAt(t) {
        let n = this.getLineOffsets();
        if (t.line >= n.length) return this._content.length;
        if (t.line < 0) return 0;
        let r = n[t.line],
          i = t.line + 1 < n.length ? n[t.line + 1] : this._content.length;
        return Math.max(Math.min(r + t.character, i), r);
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
    },
    R;
  (function (e) {
    let t = Object.prototype.toString;
    function n(g) {
      return typeof g < 'u';
    }
    e.defined = n;
    function r(g) {
      return typeof g > 'u';
    }
    e.undefined = r;
    function i(g) {
      return g === !0 || g === !1;
    }
    e.boolean = i;
    function s(g) {
      return t.call(g) === '[object String]';
    }
    e.string = s;
    function o(g) {
      return t.call(g) === '[object Number]';
    }
    e.number = o;
    function a(g, m, y) {
      return t.call(g) === '[object Number]' && m <= g && g <= y;
    }
    e.numberRange = a;
    function u(g) {
      return t.call(g) === '[object Number]' && -2147483648 <= g && g <= 2147483647;
    }
    e.integer = u;
    function l(g) {
      return t.call(g) === '[object Number]' && 0 <= g && g <= 2147483647;
    }
    e.uinteger = l;
    function c(g) {
      return t.call(g) === '[object Function]';
    }
    e.func = c;
    function f(g) {
      return g !== null && typeof g == 'object';
    }
    e.objectLiteral = f;
    function h(g, m) {
      return Array.isArray(g) && g.every(m);
    }
    e.typedArray = h;
  })(R || (R = {}));
  var In = class {
    constructor(t) {
      ((this._start = 0),
        (this._pos = 0),
        (this.getStartOfToken = () => this._start),
        (this.getCurrentPosition = () => this._pos),
        (this.eol = () => this._sourceText.length === this._pos),
        (this.sol = () => this._pos === 0),
        (this.peek = () => this._sourceText.charAt(this._pos) || null),
        (this.next = () => {
          let n = this._sourceText.charAt(this._pos);
          return (this._pos++, n);
        }),
        (this.eat = (n) => {
          if (this._testNextCharacter(n))
            return ((this._start = this._pos), this._pos++, this._sourceText.charAt(this._pos - 1));
        }),
        (this.eatWhile = (n) => {
          let r = this._testNextCharacter(n),
            i = !1;
          for (r && ((i = r), (this._start = this._pos)); r;) (this._pos++, (r = this._testNextCharacter(n)), (i = !0));
          return i;
        }),
        (this.eatSpace = () => this.eatWhile(/[\s\u00a0]/)),
        (this.skipToEnd = () => {
          this._pos = this._sourceText.length;
        }),
        (this.skipTo = (n) => {
          this._pos = n;
        }),
        (this.match = (n, r = !0, i = !1) => {
          let s = null,
            o = null;
          return (
            typeof n == 'string'
              ? ((o = new RegExp(n, i ? 'i' : 'g').test(this._sourceText.slice(this._pos, this._pos + n.length))),
                (s = n))
              : n instanceof RegExp && ((o = this._sourceText.slice(this._pos).match(n)), (s = o?.[0])),
            o != null && (typeof n == 'string' || (o instanceof Array && this._sourceText.startsWith(o[0], this._pos)))
              ? (r && ((this._start = this._pos), s && s.length && (this._pos += s.length)), o)
              : !1
          );
        }),
        (this.backUp = (n) => {
          this._pos -= n;
        }),
        (this.column = () => this._pos),
        (this.indentation = () => {
          let n = this._sourceText.match(/\s*/),
            r = 0;
          if (n && n.length !== 0) {
            let i = n[0],
              s = 0;
            for (; i.length > s;) (i.charCodeAt(s) === 9 ? (r += 2) : r++, s++);
          }
          return r;
        }),
        (this.current = () => this._sourceText.slice(this._start, this._pos)),
        (this._sourceText = t));
    }
    _testNextCharacter(t) {
      let n = this._sourceText.charAt(this._pos),
        r = !1;
      return (typeof t == 'string' ? (r = n === t) : (r = t instanceof RegExp ? t.test(n) : t(n)), r);
    }
  };
  function Fe(e) {
    return { ofRule: e };
  }
  function xe(e, t) {
    return { ofRule: e, isList: !0, separator: t };
  }
  function hu(e, t) {
    let n = e.match;
    return (
      (e.match = (r) => {
        let i = !1;
        return (n && (i = n(r)), i && t.every((s) => s.match && !s.match(r)));
      }),
      e
    );
  }
  function ds(e, t) {
    return { style: t, match: (n) => n.kind === e };
  }
  function ce(e, t) {
    return { style: t || 'punctuation', match: (n) => n.kind === 'Punctuation' && n.value === e };
  }
  var mu = (e) =>
      e === ' ' ||
      e === '	' ||
      e === ',' ||
      e ===
        `
` ||
      e === '\r' ||
      e === '\uFEFF' ||
      e === '\xA0',
    gu = {
      Name: /^[_A-Za-z][_0-9A-Za-z]*/,
      Punctuation: /^(?:!|\$|\(|\)|\.\.\.|:|=|&|@|\[|]|\{|\||\})/,
      Number: /^-?(?:0|(?:[1-9][0-9]*))(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/,
      String: /^(?:"""(?:\\"""|[^"]|"[^"]|""[^"])*(?:""")?|"(?:[^"\\]|\\(?:"|\/|\\|b|f|n|r|t|u[0-9a-fA-F]{4}))*"?)/,
      Comment: /^#.*/,
    },
    bo = {
      Document: [xe('Definition')],
      Definition(e) {
        switch (e.value) {
          case '{':
            return 'ShortQuery';
          case 'query':
            return 'Query';
          case 'mutation':
            return 'Mutation';
          case 'subscription':
            return 'Subscription';
          case 'fragment':
            return v.FRAGMENT_DEFINITION;
          case 'schema':
            return 'SchemaDef';
          case 'scalar':
            return 'ScalarDef';
          case 'type':
            return 'ObjectTypeDef';
          case 'interface':
            return 'InterfaceDef';
          case 'union':
            return 'UnionDef';
          case 'enum':
            return 'EnumDef';
          case 'input':
            return 'InputDef';
          case 'extend':
            return 'ExtendDef';
          case 'directive':
            return 'DirectiveDef';
        }
      },
      ShortQuery: ['SelectionSet'],
      Query: [pt('query'), Fe(Le('def')), Fe('VariableDefinitions'), xe('Directive'), 'SelectionSet'],
      Mutation: [pt('mutation'), Fe(Le('def')), Fe('VariableDefinitions'), xe('Directive'), 'SelectionSet'],
      Subscription: [pt('subscription'), Fe(Le('def')), Fe('VariableDefinitions'), xe('Directive'), 'SelectionSet'],
      VariableDefinitions: [ce('('), xe('VariableDefinition'), ce(')')],
      VariableDefinition: ['Variable', ce(':'), 'Type', Fe('DefaultValue')],
      Variable: [ce('$', 'variable'), Le('variable')],
      DefaultValue: [ce('='), 'Value'],
      SelectionSet: [ce('{'), xe('Selection'), ce('}')],
      Selection(e, t) {
        return e.value === '...'
          ? t.match(/[\s\u00a0,]*(on\b|@|{)/, !1)
            ? 'InlineFragment'
            : 'FragmentSpread'
          : t.match(/[\s\u00a0,]*:/, !1)
            ? 'AliasedField'
            : 'Field';
      },
      AliasedField: [Le('property'), ce(':'), Le('qualifier'), Fe('Arguments'), xe('Directive'), Fe('SelectionSet')],
      Field: [Le('property'), Fe('Arguments'), xe('Directive'), Fe('SelectionSet')],
      Arguments: [ce('('), xe('Argument'), ce(')')],
      Argument: [Le('attribute'), ce(':'), 'Value'],
      FragmentSpread: [ce('...'), Le('def'), xe('Directive')],
      InlineFragment: [ce('...'), Fe('TypeCondition'), xe('Directive'), 'SelectionSet'],
      FragmentDefinition: [
        pt('fragment'),
        Fe(hu(Le('def'), [pt('on')])),
        'TypeCondition',
        xe('Directive'),
        'SelectionSet',
      ],
      TypeCondition: [pt('on'), 'NamedType'],
      Value(e) {
        switch (e.kind) {
          case 'Number':
            return 'NumberValue';
          case 'String':
            return 'StringValue';
          case 'Punctuation':
            switch (e.value) {
              case '[':
                return 'ListValue';
              case '{':
                return 'ObjectValue';
              case '$':
                return 'Variable';
              case '&':
                return 'NamedType';
            }
            return null;
          case 'Name':
            switch (e.value) {
              case 'true':
              case 'false':
                return 'BooleanValue';
            }
            return e.value === 'null' ? 'NullValue' : 'EnumValue';
        }
      },
      NumberValue: [ds('Number', 'number')],
      StringValue: [
        {
          style: 'string',
          match: (e) => e.kind === 'String',
          update(e, t) {
            t.value.startsWith('"""') && (e.inBlockstring = !t.value.slice(3).endsWith('"""'));
          },
        },
      ],
      BooleanValue: [ds('Name', 'builtin')],
      NullValue: [ds('Name', 'keyword')],
      EnumValue: [Le('string-2')],
      ListValue: [ce('['), xe('Value'), ce(']')],
      ObjectValue: [ce('{'), xe('ObjectField'), ce('}')],
      ObjectField: [Le('attribute'), ce(':'), 'Value'],
      Type(e) {
        return e.value === '[' ? 'ListType' : 'NonNullType';
      },
      ListType: [ce('['), 'Type', ce(']'), Fe(ce('!'))],
      NonNullType: ['NamedType', Fe(ce('!'))],
      NamedType: [_y('atom')],
      Directive: [ce('@', 'meta'), Le('meta'), Fe('Arguments')],
      DirectiveDef: [
        pt('directive'),
        ce('@', 'meta'),
        Le('meta'),
        Fe('ArgumentsDef'),
        pt('on'),
        xe('DirectiveLocation', ce('|')),
      ],
      InterfaceDef: [pt('interface'), Le('atom'), Fe('Implements'), xe('Directive'), Fe('FieldsDef')],
      Implements: [pt('implements'), xe('NamedType', ce('&'))],
      DirectiveLocation: [Le('string-2')],
      SchemaDef: [pt('schema'), xe('Directive'), ce('{'), xe('OperationTypeDef'), ce('}')],
      OperationTypeDef: [Le('keyword'), ce(':'), Le('atom')],
      ScalarDef: [pt('scalar'), Le('atom'), xe('Directive')],
      ObjectTypeDef: [pt('type'), Le('atom'), Fe('Implements'), xe('Directive'), Fe('FieldsDef')],
      FieldsDef: [ce('{'), xe('FieldDef'), ce('}')],
      FieldDef: [Le('property'), Fe('ArgumentsDef'), ce(':'), 'Type', xe('Directive')],
      ArgumentsDef: [ce('('), xe('InputValueDef'), ce(')')],
      InputValueDef: [Le('attribute'), ce(':'), 'Type', Fe('DefaultValue'), xe('Directive')],
      UnionDef: [pt('union'), Le('atom'), xe('Directive'), ce('='), xe('UnionMember', ce('|'))],
      UnionMember: ['NamedType'],
      EnumDef: [pt('enum'), Le('atom'), xe('Directive'), Fe('EnumValuesDef')],
      EnumValuesDef: [ce('{'), xe('EnumValueDef'), ce('}')],
      EnumValueDef: [Le('string-2'), xe('Directive')],
      InputDef: [pt('input'), Le('atom'), xe('Directive'), Fe('InputFieldsDef')],
      InputFieldsDef: [ce('{'), xe('InputValueDef'), ce('}')],
      ExtendDef: [pt('extend'), 'ExtensionDefinition'],
      ExtensionDefinition(e) {
        switch (e.value) {
          case 'schema':
            return v.SCHEMA_EXTENSION;
          case 'scalar':
            return v.SCALAR_TYPE_EXTENSION;
          case 'type':
            return v.OBJECT_TYPE_EXTENSION;
          case 'interface':
            return v.INTERFACE_TYPE_EXTENSION;
          case 'union':
            return v.UNION_TYPE_EXTENSION;
          case 'enum':
            return v.ENUM_TYPE_EXTENSION;
          case 'input':
            return v.INPUT_OBJECT_TYPE_EXTENSION;
        }
      },
      [v.SCHEMA_EXTENSION]: ['SchemaDef'],
      [v.SCALAR_TYPE_EXTENSION]: ['ScalarDef'],
      [v.OBJECT_TYPE_EXTENSION]: ['ObjectTypeDef'],
      [v.INTERFACE_TYPE_EXTENSION]: ['InterfaceDef'],
      [v.UNION_TYPE_EXTENSION]: ['UnionDef'],
      [v.ENUM_TYPE_EXTENSION]: ['EnumDef'],
      [v.INPUT_OBJECT_TYPE_EXTENSION]: ['InputDef'],
    },
    gm = Object.assign(Object.assign({}, bo), {
      FragmentArguments: [ce('('), xe('FragmentArgument'), ce(')')],
      FragmentArgument: [Le('attribute'), ce(':'), 'Value'],
      FragmentSpread: [ce('...'), Le('def'), Fe('FragmentArguments'), xe('Directive')],
      FragmentDefinition: [
        pt('fragment'),
        Fe(hu(Le('def'), [pt('on')])),
        Fe('VariableDefinitions'),
        'TypeCondition',
        xe('Directive'),
        'SelectionSet',
      ],
    });
  function pt(e) {
    return { style: 'keyword', match: (t) => t.kind === 'Name' && t.value === e };
  }
  function Le(e) {
    return {
      style: e,
      match: (t) => t.kind === 'Name',
      update(t, n) {
        t.name = n.value;
      },
    };
  }
  function _y(e) {
    return {
      style: e,
      match: (t) => t.kind === 'Name',
      update(t, n) {
        var r;
        !((r = t.prevState) === null || r === void 0) &&
          r.prevState &&
          ((t.name = n.value), (t.prevState.prevState.type = n.value));
      },
    };
  }
  function si(e = {}) {
    let t = Object.assign(
      {
        eatWhitespace: (n) => n.eatWhile(mu),
        lexRules: gu,
        parseRules: e.experimentalFragmentArguments ? gm : bo,
        editorConfig: {},
      },
      e,
    );
    return {
      startState() {
        let n = {
          level: 0,
          step: 0,
          name: null,
          kind: null,
          type: null,
          rule: null,
          needsSeparator: !1,
          prevState: null,
        };
        return (xo(t.parseRules, n, v.DOCUMENT), n);
      },
      token(n, r) {
        return Ny(n, r, t);
      },
    };
  }
  function Ny(e, t, n) {
    var r;
    if (t.inBlockstring) return e.match(/.*"""/) ? ((t.inBlockstring = !1), 'string') : (e.skipToEnd(), 'string');
    let { lexRules: i, parseRules: s, eatWhitespace: o, editorConfig: a } = n;
    if ((t.rule && t.rule.length === 0 ? vf(t) : t.needsAdvance && ((t.needsAdvance = !1), Ef(t, !0)), e.sol())) {
      let c = a?.tabSize || 2;
      t.indentLevel = Math.floor(e.indentation() / c);
    }
    if (o(e)) return 'ws';
    let u = Sy(i, e);
    if (!u) return (e.match(/\S+/) || e.match(/\s/), xo(yf, t, 'Invalid'), 'invalidchar');
    if (u.kind === 'Comment') return (xo(yf, t, 'Comment'), 'comment');
    let l = Dm({}, t);
    if (u.kind === 'Punctuation') {
      if (/^[{([]/.test(u.value)) t.indentLevel !== void 0 && (t.levels = (t.levels || []).concat(t.indentLevel + 1));
      else if (/^[})\]]/.test(u.value)) {
        let c = (t.levels = (t.levels || []).slice(0, -1));
        t.indentLevel && c.length > 0 && c.at(-1) < t.indentLevel && (t.indentLevel = c.at(-1));
      }
    }
    for (; t.rule;) {
      let c = typeof t.rule == 'function' ? (t.step === 0 ? t.rule(u, e) : null) : t.rule[t.step];
      if ((t.needsSeparator && (c = c?.separator), c)) {
        if ((c.ofRule && (c = c.ofRule), typeof c == 'string')) {
          xo(s, t, c);
          continue;
        }
        if (!((r = c.match) === null || r === void 0) && r.call(c, u))
          return (c.update && c.update(t, u), u.kind === 'Punctuation' ? Ef(t, !0) : (t.needsAdvance = !0), c.style);
      }
      Ty(t);
    }
    return (Dm(t, l), xo(yf, t, 'Invalid'), 'invalidchar');
  }
  function Dm(e, t) {
    let n = Object.keys(t);
    for (let r = 0; r < n.length; r++) e[n[r]] = t[n[r]];
    return e;
  }
  var yf = { Invalid: [], Comment: [] };
  function xo(e, t, n) {
    if (!e[n]) throw new TypeError('Unknown rule: ' + n);
    ((t.prevState = Object.assign({}, t)),
      (t.kind = n),
      (t.name = null),
      (t.type = null),
      (t.rule = e[n]),
      (t.step = 0),
      (t.needsSeparator = !1));
  }
  function vf(e) {
    e.prevState &&
      ((e.kind = e.prevState.kind),
      (e.name = e.prevState.name),
      (e.type = e.prevState.type),
      (e.rule = e.prevState.rule),
      (e.step = e.prevState.step),
      (e.needsSeparator = e.prevState.needsSeparator),
      (e.prevState = e.prevState.prevState));
  }
  function Ef(e, t) {
    var n;
    if (ym(e) && e.rule) {
      let r = e.rule[e.step];
      if (r.separator) {
        let { separator: i } = r;
        if (((e.needsSeparator = !e.needsSeparator), !e.needsSeparator && i.ofRule)) return;
      }
      if (t) return;
    }
    for (e.needsSeparator = !1, e.step++; e.rule && !(Array.isArray(e.rule) && e.step < e.rule.length);)
      (vf(e),
        e.rule &&
          (ym(e)
            ? !((n = e.rule) === null || n === void 0) && n[e.step].separator && (e.needsSeparator = !e.needsSeparator)
            : ((e.needsSeparator = !1), e.step++)));
  }
  function ym(e) {
    let t = Array.isArray(e.rule) && typeof e.rule[e.step] != 'string' && e.rule[e.step];
    return t && t.isList;
  }
  function Ty(e) {
    for (; e.rule && !(Array.isArray(e.rule) && e.rule[e.step].ofRule);) vf(e);
    e.rule && Ef(e, !1);
  }
  function Sy(e, t) {
    let n = Object.keys(e);
    for (let r = 0; r < n.length; r++) {
      let i = t.match(e[n[r]]);
      if (i && i instanceof Array) return { kind: n[r], value: i[0] };
    }
  }
  function oi(e, t, n) {
    let r = e.split(`
`),
      i = si(n),
      s = i.startState(),
      o = '',
      a = new In('');
    for (let u = 0; u < r.length; u++) {
      for (a = new In(r[u]); !a.eol() && ((o = i.token(a, s)), t(a, s, o, u) !== 'BREAK'););
      (t(a, s, o, u), s.kind || (s = i.startState()));
    }
    return { start: a.getStartOfToken(), end: a.getCurrentPosition(), string: a.current(), state: s, style: o };
  }
  var cn;
  (function (e) {
    ((e.TYPE_SYSTEM = 'TYPE_SYSTEM'), (e.EXECUTABLE = 'EXECUTABLE'), (e.UNKNOWN = 'UNKNOWN'));
  })(cn || (cn = {}));
  var Fy = [
      v.SCHEMA_DEFINITION,
      v.OPERATION_TYPE_DEFINITION,
      v.SCALAR_TYPE_DEFINITION,
      v.OBJECT_TYPE_DEFINITION,
      v.INTERFACE_TYPE_DEFINITION,
      v.UNION_TYPE_DEFINITION,
      v.ENUM_TYPE_DEFINITION,
      v.INPUT_OBJECT_TYPE_DEFINITION,
      v.DIRECTIVE_DEFINITION,
      v.SCHEMA_EXTENSION,
      v.SCALAR_TYPE_EXTENSION,
      v.OBJECT_TYPE_EXTENSION,
      v.INTERFACE_TYPE_EXTENSION,
      v.UNION_TYPE_EXTENSION,
      v.ENUM_TYPE_EXTENSION,
      v.INPUT_OBJECT_TYPE_EXTENSION,
    ],
    Ay = (e, t) => {
      let n = cn.UNKNOWN;
      if (e)
        try {
          Mt(qt(e, t), {
            enter(r) {
              if (r.kind === 'Document') {
                n = cn.EXECUTABLE;
                return;
              }
              return Fy.includes(r.kind) ? ((n = cn.TYPE_SYSTEM), Qn) : !1;
            },
          });
        } catch {
          return n;
        }
      return n;
    };
  function Em(e, t, n) {
    return t?.endsWith('.graphqls') ? cn.TYPE_SYSTEM : Ay(e, n);
  }
  function _o(e, t, n = 0, r) {
    let i = null,
      s = null,
      o = null,
      a = oi(
        e,
        (u, l, c, f) => {
          if (!(f !== t.line || u.getCurrentPosition() + n < t.character + 1))
            return ((i = c), (s = Object.assign({}, l)), (o = u.current()), 'BREAK');
        },
        r,
      );
    return { start: a.start, end: a.end, string: o || a.string, state: s || a.state, style: i || a.style };
  }
  function hs(e, t, n, r, i, s = 0) {
    let o = r || _o(e, t, s, i);
    if (!o) return null;
    let a = o.state.kind === 'Invalid' ? o.state.prevState : o.state;
    if (!a) return null;
    let u = No(n, o.state, i?.fragmentDefinitions),
      l = i?.mode || Em(e, i?.uri, i);
    return { token: o, state: a, typeInfo: u, mode: l };
  }
  function Du(e, t, n) {
    return n === An.name && e.getQueryType() === t
      ? An
      : n === Cn.name && e.getQueryType() === t
        ? Cn
        : n === wn.name && ut(t)
          ? wn
          : 'getFields' in t
            ? t.getFields()[n]
            : null;
  }
  function vm(e, t) {
    let n = [],
      r = e;
    for (; r?.kind;) (n.push(r), (r = r.prevState));
    for (let i = n.length - 1; i >= 0; i--) t(n[i]);
  }
  function Yn(e) {
    let t;
    return (
      vm(e, (n) => {
        switch (n.kind) {
          case 'Query':
          case 'ShortQuery':
          case 'Mutation':
          case 'Subscription':
          case 'FragmentDefinition':
            t = n;
            break;
        }
      }),
      t
    );
  }
  function Cy(e, t, n) {
    var r, i;
    if (!n) return null;
    let s = t.find((o) => o.name.value === n);
    return (i =
      (r = s?.variableDefinitions) === null || r === void 0
        ? void 0
        : r.flatMap((o) => {
            let a = Ge(e, o.type);
            return a ? [{ name: o.variable.name.value, type: a, description: void 0 }] : [];
          })) !== null && i !== void 0
      ? i
      : null;
  }
  function No(e, t, n = []) {
    let r, i, s, o, a, u, l, c, f, h, g, m;
    return (
      vm(t, (y) => {
        var b, _;
        switch (y.kind) {
          case j.QUERY:
          case 'ShortQuery':
            g = e.getQueryType();
            break;
          case j.MUTATION:
            g = e.getMutationType();
            break;
          case j.SUBSCRIPTION:
            g = e.getSubscriptionType();
            break;
          case j.INLINE_FRAGMENT:
          case j.FRAGMENT_DEFINITION:
            y.type && (g = e.getType(y.type));
            break;
          case j.FIELD:
          case j.ALIASED_FIELD: {
            !g || !y.name ? (a = null) : ((a = h ? Du(e, h, y.name) : null), (g = a ? a.type : null));
            break;
          }
          case j.SELECTION_SET:
            h = Se(g);
            break;
          case j.DIRECTIVE:
            s = y.name ? e.getDirective(y.name) : null;
            break;
          case j.INTERFACE_DEF:
            y.name && ((c = null), (m = new wt({ name: y.name, interfaces: [], fields: {} })));
            break;
          case j.OBJECT_TYPE_DEF:
            y.name && ((m = null), (c = new Ze({ name: y.name, interfaces: [], fields: {} })));
            break;
          case j.ARGUMENTS:
          case j.FRAGMENT_ARGUMENTS: {
            if (y.prevState)
              switch (y.prevState.kind) {
                case j.FIELD:
                  i = a && a.args;
                  break;
                case j.DIRECTIVE:
                  i = s && s.args;
                  break;
                case j.FRAGMENT_SPREAD:
                  i = Cy(e, n, y.prevState.name);
                  break;
                case j.ALIASED_FIELD: {
                  let k = (b = y.prevState) === null || b === void 0 ? void 0 : b.name;
                  if (!k) {
                    i = null;
                    break;
                  }
                  let P = h ? Du(e, h, k) : null;
                  if (!P) {
                    i = null;
                    break;
                  }
                  i = P.args;
                  break;
                }
                default:
                  i = null;
                  break;
              }
            else i = null;
            break;
          }
          case j.ARGUMENT:
          case j.FRAGMENT_ARGUMENT:
            if (i) {
              for (let k = 0; k < i.length; k++)
                if (i[k].name === y.name) {
                  r = i[k];
                  break;
                }
            }
            u = r?.type;
            break;
          case j.VARIABLE_DEFINITION:
          case j.VARIABLE:
            g = u;
            break;
          case j.ENUM_VALUE:
            let L = Se(u);
            o = L instanceof xt ? L.getValues().find((k) => k.value === y.name) : null;
            break;
          case j.LIST_VALUE:
            let T = gn(u);
            u = T instanceof Me ? T.ofType : null;
            break;
          case j.OBJECT_VALUE:
            let A = Se(u);
            ((l = A instanceof un ? A : null), (f = (_ = l?.getFields()) !== null && _ !== void 0 ? _ : null));
            break;
          case j.OBJECT_FIELD:
            let w = y.name && f ? f[y.name] : null;
            ((u = w?.type), (a = w), (g = a ? a.type : null));
            break;
          case j.NAMED_TYPE:
            y.name && (g = e.getType(y.name));
            break;
        }
      }),
      {
        argDef: r,
        argDefs: i,
        directiveDef: s,
        enumValue: o,
        fieldDef: a,
        inputObjectType: l,
        inputType: u,
        objectFieldDefs: f,
        parentType: h,
        type: g,
        interfaceDef: m,
        objectTypeDef: c,
      }
    );
  }
  function qt(e, t) {
    return Mi(e, t);
  }
  var wy = {
      ALIASED_FIELD: 'AliasedField',
      ARGUMENTS: 'Arguments',
      FRAGMENT_ARGUMENTS: 'FragmentArguments',
      FRAGMENT_ARGUMENT: 'FragmentArgument',
      SHORT_QUERY: 'ShortQuery',
      QUERY: 'Query',
      MUTATION: 'Mutation',
      SUBSCRIPTION: 'Subscription',
      TYPE_CONDITION: 'TypeCondition',
      INVALID: 'Invalid',
      COMMENT: 'Comment',
      SCHEMA_DEF: 'SchemaDef',
      SCALAR_DEF: 'ScalarDef',
      OBJECT_TYPE_DEF: 'ObjectTypeDef',
      OBJECT_VALUE: 'ObjectValue',
      LIST_VALUE: 'ListValue',
      INTERFACE_DEF: 'InterfaceDef',
      UNION_DEF: 'UnionDef',
      ENUM_DEF: 'EnumDef',
      ENUM_VALUE: 'EnumValue',
      FIELD_DEF: 'FieldDef',
      INPUT_DEF: 'InputDef',
      INPUT_VALUE_DEF: 'InputValueDef',
      ARGUMENTS_DEF: 'ArgumentsDef',
      EXTEND_DEF: 'ExtendDef',
      EXTENSION_DEFINITION: 'ExtensionDefinition',
      DIRECTIVE_DEF: 'DirectiveDef',
      IMPLEMENTS: 'Implements',
      VARIABLE_DEFINITIONS: 'VariableDefinitions',
      TYPE: 'Type',
      VARIABLE: 'Variable',
    },
    j = Object.assign(Object.assign({}, v), wy);
  var ve;
  (function (e) {
    ((e.Text = 1),
      (e.Method = 2),
      (e.Function = 3),
      (e.Constructor = 4),
      (e.Field = 5),
      (e.Variable = 6),
      (e.Class = 7),
      (e.Interface = 8),
      (e.Module = 9),
      (e.Property = 10),
      (e.Unit = 11),
      (e.Value = 12),
      (e.Enum = 13),
      (e.Keyword = 14),
      (e.Snippet = 15),
      (e.Color = 16),
      (e.File = 17),
      (e.Reference = 18),
      (e.Folder = 19),
      (e.EnumMember = 20),
      (e.Constant = 21),
      (e.Struct = 22),
      (e.Event = 23),
      (e.Operator = 24),
      (e.TypeParameter = 25));
  })(ve || (ve = {}));
  function Ly(e, t) {
    let n = e;
    for (; n?.kind;) {
      if (n.kind === t) return n;
      n = n.prevState;
    }
  }
  function ms(e, t) {
    try {
      return qt(e, t).definitions.filter((o) => o.kind === v.FRAGMENT_DEFINITION);
    } catch {}
    let n = new Map(),
      r = new Map(),
      i,
      s = '';
    return (
      oi(
        e,
        (o, a, u, l) => {
          var c;
          let f = `${l}:${o.getCurrentPosition()}`;
          if (f === s) return;
          s = f;
          let h = o.current(),
            g = Yn(a),
            m = g?.kind === j.FRAGMENT_DEFINITION ? g : void 0,
            y = Ly(a, j.VARIABLE_DEFINITIONS);
          if (!i && m?.name && y && h.trim() === '(') i = { fragmentName: m.name, source: h, line: l };
          else if (
            i &&
            (l !== i.line &&
              ((i.source += `
`),
              (i.line = l)),
            (y || (m?.name === i.fragmentName && h.trim() === ')')) && (i.source += h),
            !y && h.trim() === ')')
          ) {
            try {
              let b = qt(`query${i.source} { __typename }`).definitions[0];
              b.kind === v.OPERATION_DEFINITION &&
                r.set(i.fragmentName, (c = b.variableDefinitions) !== null && c !== void 0 ? c : []);
            } catch {}
            i = void 0;
          }
          m?.name &&
            m.type &&
            n.set(m.name, {
              kind: j.FRAGMENT_DEFINITION,
              name: { kind: v.NAME, value: m.name },
              variableDefinitions: r.get(m.name),
              selectionSet: { kind: j.SELECTION_SET, selections: [] },
              typeCondition: { kind: j.NAMED_TYPE, name: { kind: v.NAME, value: m.type } },
            });
        },
        t,
      ),
      [...n.values()]
    );
  }
  var yu = { command: 'editor.action.triggerSuggest', title: 'Suggestions' },
    Iy = (e, t) => {
      let n = [];
      if (e)
        try {
          Mt(qt(e, t), {
            FragmentDefinition(r) {
              n.push(r);
            },
          });
        } catch {
          return [];
        }
      return n;
    };
  function bf(e, t, n, r, i, s) {
    var o;
    let a = Object.assign(Object.assign({}, s), { schema: e }),
      u = ms(t, s),
      l = Array.isArray(i) ? i : Iy(i, s);
    for (let T of l) u.some((A) => A.name.value === T.name.value) || u.push(T);
    let c = hs(t, n, e, r, Object.assign(Object.assign({}, s), { fragmentDefinitions: u }), 1);
    if (!c) return [];
    let { state: f, typeInfo: h, mode: g, token: m } = c,
      { kind: y, step: b, prevState: _ } = f;
    if (y === j.DOCUMENT) return g === cn.TYPE_SYSTEM ? Ry(m) : g === cn.EXECUTABLE ? ky(m) : Oy(m);
    if (y === j.EXTEND_DEF) return My(m);
    if (((o = _?.prevState) === null || o === void 0 ? void 0 : o.kind) === j.EXTENSION_DEFINITION && f.name)
      return Ue(m, []);
    if (_?.kind === v.SCALAR_TYPE_EXTENSION)
      return Ue(
        m,
        Object.values(e.getTypeMap())
          .filter(ft)
          .map((T) => ({ label: T.name, kind: ve.Function })),
      );
    if (_?.kind === v.OBJECT_TYPE_EXTENSION)
      return Ue(
        m,
        Object.values(e.getTypeMap())
          .filter((T) => ge(T) && !T.name.startsWith('__'))
          .map((T) => ({ label: T.name, kind: ve.Function })),
      );
    if (_?.kind === v.INTERFACE_TYPE_EXTENSION)
      return Ue(
        m,
        Object.values(e.getTypeMap())
          .filter(ye)
          .map((T) => ({ label: T.name, kind: ve.Function })),
      );
    if (_?.kind === v.UNION_TYPE_EXTENSION)
      return Ue(
        m,
        Object.values(e.getTypeMap())
          .filter(Ke)
          .map((T) => ({ label: T.name, kind: ve.Function })),
      );
    if (_?.kind === v.ENUM_TYPE_EXTENSION)
      return Ue(
        m,
        Object.values(e.getTypeMap())
          .filter((T) => Re(T) && !T.name.startsWith('__'))
          .map((T) => ({ label: T.name, kind: ve.Function })),
      );
    if (_?.kind === v.INPUT_OBJECT_TYPE_EXTENSION)
      return Ue(
        m,
        Object.values(e.getTypeMap())
          .filter(Ee)
          .map((T) => ({ label: T.name, kind: ve.Function })),
      );
    if (y === j.IMPLEMENTS || (y === j.NAMED_TYPE && _?.kind === j.IMPLEMENTS)) return Vy(m, f, e, t, h);
    if (y === j.SELECTION_SET || y === j.FIELD || y === j.ALIASED_FIELD) return Py(m, h, a);
    if (
      y === j.ARGUMENTS ||
      y === j.FRAGMENT_ARGUMENTS ||
      ((y === j.ARGUMENT || y === j.FRAGMENT_ARGUMENT) && b === 0)
    ) {
      let { argDefs: T } = h;
      if (T)
        return Ue(
          m,
          T.map((A) => {
            var w;
            return {
              label: A.name,
              insertText: tf(A.name + ': ', A.type),
              insertTextMode: xr.adjustIndentation,
              insertTextFormat: br.Snippet,
              command: yu,
              labelDetails: { detail: ' ' + String(A.type) },
              documentation: (w = A.description) !== null && w !== void 0 ? w : void 0,
              kind: ve.Variable,
              type: A.type,
            };
          }),
        );
    }
    if ((y === j.OBJECT_VALUE || (y === j.OBJECT_FIELD && b === 0)) && h.objectFieldDefs) {
      let T = ni(h.objectFieldDefs),
        A = y === j.OBJECT_VALUE ? ve.Value : ve.Field;
      return Ue(
        m,
        T.map((w) => {
          var k;
          return {
            label: w.name,
            detail: String(w.type),
            documentation: (k = w?.description) !== null && k !== void 0 ? k : void 0,
            kind: A,
            type: w.type,
            insertText: tf(w.name + ': ', w.type),
            insertTextMode: xr.adjustIndentation,
            insertTextFormat: br.Snippet,
            command: yu,
          };
        }),
      );
    }
    if (
      y === j.ENUM_VALUE ||
      (y === j.LIST_VALUE && b === 1) ||
      (y === j.OBJECT_FIELD && b === 2) ||
      ((y === j.ARGUMENT || y === j.FRAGMENT_ARGUMENT) && b === 2)
    )
      return By(m, h, t, e);
    if (y === j.VARIABLE && b === 1) {
      let T = Se(h.inputType),
        A = _f(t, e, m, s);
      return Ue(
        m,
        A.filter((w) => w.detail === T?.name),
      );
    }
    if ((y === j.TYPE_CONDITION && b === 1) || (y === j.NAMED_TYPE && _ != null && _.kind === j.TYPE_CONDITION))
      return Uy(m, h, e, y);
    if (y === j.FRAGMENT_SPREAD && b === 1) return $y(m, h, e, u);
    let L = Nm(f);
    return L.kind === j.FIELD_DEF
      ? Ue(
          m,
          Object.values(e.getTypeMap())
            .filter((T) => Zt(T) && !T.name.startsWith('__'))
            .map((T) => ({
              label: T.name,
              kind: ve.Function,
              insertText: s?.fillLeafsOnComplete
                ? T.name +
                  `
`
                : T.name,
              insertTextMode: xr.adjustIndentation,
            })),
        )
      : L.kind === j.INPUT_VALUE_DEF && b === 2
        ? Ue(
            m,
            Object.values(e.getTypeMap())
              .filter((T) => et(T) && !T.name.startsWith('__'))
              .map((T) => ({
                label: T.name,
                kind: ve.Function,
                insertText: s?.fillLeafsOnComplete
                  ? T.name +
                    `
$1`
                  : T.name,
                insertTextMode: xr.adjustIndentation,
                insertTextFormat: br.Snippet,
              })),
          )
        : (y === j.VARIABLE_DEFINITION && b === 2) ||
            (y === j.LIST_TYPE && b === 1) ||
            (y === j.NAMED_TYPE &&
              _ &&
              (_.kind === j.VARIABLE_DEFINITION || _.kind === j.LIST_TYPE || _.kind === j.NON_NULL_TYPE))
          ? qy(m, e, y)
          : y === j.DIRECTIVE
            ? Hy(m, f, e, y)
            : y === j.DIRECTIVE_DEF
              ? Wy(m, f, e, y)
              : [];
  }
  var xf = [
      { label: 'type', kind: ve.Function },
      { label: 'interface', kind: ve.Function },
      { label: 'union', kind: ve.Function },
      { label: 'input', kind: ve.Function },
      { label: 'scalar', kind: ve.Function },
      { label: 'schema', kind: ve.Function },
    ],
    xm = [
      { label: 'query', kind: ve.Function },
      { label: 'mutation', kind: ve.Function },
      { label: 'subscription', kind: ve.Function },
      { label: 'fragment', kind: ve.Function },
      { label: '{', kind: ve.Constructor },
    ];
  function Ry(e) {
    return Ue(e, [{ label: 'extend', kind: ve.Function }, ...xf]);
  }
  function ky(e) {
    return Ue(e, xm);
  }
  function Oy(e) {
    return Ue(e, [{ label: 'extend', kind: ve.Function }, ...xm, ...xf]);
  }
  function My(e) {
    return Ue(e, xf);
  }
  function Py(e, t, n) {
    var r;
    if (t.parentType) {
      let { parentType: i } = t,
        s = [];
      return (
        'getFields' in i && (s = ni(i.getFields())),
        ut(i) && s.push(wn),
        i === ((r = n?.schema) === null || r === void 0 ? void 0 : r.getQueryType()) && s.push(An, Cn),
        Ue(
          e,
          s.map((o, a) => {
            var u;
            let l = {
              sortText: String(a) + o.name,
              label: o.name,
              detail: String(o.type),
              documentation: (u = o.description) !== null && u !== void 0 ? u : void 0,
              deprecated: !!o.deprecationReason,
              isDeprecated: !!o.deprecationReason,
              deprecationReason: o.deprecationReason,
              kind: ve.Field,
              labelDetails: { detail: ' ' + o.type.toString() },
              type: o.type,
            };
            return (
              n?.fillLeafsOnComplete &&
                ((l.insertText = h0(o)),
                l.insertText ||
                  (l.insertText = vo(
                    o.name,
                    o.type,
                    o.name +
                      (e.state.needsAdvance
                        ? ''
                        : `
`),
                  )),
                l.insertText &&
                  ((l.insertTextFormat = br.Snippet), (l.insertTextMode = xr.adjustIndentation), (l.command = yu))),
              l
            );
          }),
        )
      );
    }
    return [];
  }
  function By(e, t, n, r) {
    let i = Se(t.inputType),
      s = 0,
      o = gn(t.inputType);
    for (; o && Te(o);) (s++, (o = gn(o.ofType)));
    let a = (l) => (s > 0 ? '['.repeat(s) + l + ']'.repeat(s) : void 0),
      u = _f(n, r, e).filter((l) => l.detail === i?.name);
    if (i instanceof xt) {
      let l = i.getValues();
      return Ue(
        e,
        l
          .map((c) => {
            var f;
            return {
              label: c.name,
              insertText: a(c.name),
              detail: String(i),
              documentation: (f = c.description) !== null && f !== void 0 ? f : void 0,
              deprecated: !!c.deprecationReason,
              isDeprecated: !!c.deprecationReason,
              deprecationReason: c.deprecationReason,
              kind: ve.EnumMember,
              type: i,
            };
          })
          .concat(u),
      );
    }
    return i === je
      ? Ue(
          e,
          u.concat([
            {
              label: 'true',
              insertText: a('true'),
              detail: String(je),
              documentation: 'Not false.',
              kind: ve.Variable,
              type: je,
            },
            {
              label: 'false',
              insertText: a('false'),
              detail: String(je),
              documentation: 'Not true.',
              kind: ve.Variable,
              type: je,
            },
          ]),
        )
      : u;
  }
  function Vy(e, t, n, r, i) {
    if (t.needsSeparator) return [];
    let s = n.getTypeMap(),
      o = ni(s).filter(ye),
      a = o.map(({ name: g }) => g),
      u = new Set();
    oi(r, (g, m) => {
      var y, b, _, L, T;
      if (
        m.name &&
        (m.kind === j.INTERFACE_DEF && !a.includes(m.name) && u.add(m.name),
        m.kind === j.NAMED_TYPE && ((y = m.prevState) === null || y === void 0 ? void 0 : y.kind) === j.IMPLEMENTS)
      ) {
        if (i.interfaceDef) {
          if (
            (b = i.interfaceDef) === null || b === void 0
              ? void 0
              : b.getInterfaces().find(({ name: P }) => P === m.name)
          )
            return;
          let w = n.getType(m.name),
            k = (_ = i.interfaceDef) === null || _ === void 0 ? void 0 : _.toConfig();
          i.interfaceDef = new wt(
            Object.assign(Object.assign({}, k), {
              interfaces: [...k.interfaces, w || new wt({ name: m.name, fields: {} })],
            }),
          );
        } else if (i.objectTypeDef) {
          if (
            (L = i.objectTypeDef) === null || L === void 0
              ? void 0
              : L.getInterfaces().find(({ name: P }) => P === m.name)
          )
            return;
          let w = n.getType(m.name),
            k = (T = i.objectTypeDef) === null || T === void 0 ? void 0 : T.toConfig();
          i.objectTypeDef = new Ze(
            Object.assign(Object.assign({}, k), {
              interfaces: [...k.interfaces, w || new wt({ name: m.name, fields: {} })],
            }),
          );
        }
      }
    });
    let l = i.interfaceDef || i.objectTypeDef,
      f = (l?.getInterfaces() || []).map(({ name: g }) => g),
      h = o.concat([...u].map((g) => ({ name: g }))).filter(({ name: g }) => g !== l?.name && !f.includes(g));
    return Ue(
      e,
      h.map((g) => {
        let m = { label: g.name, kind: ve.Interface, type: g };
        return (g?.description && (m.documentation = g.description), m);
      }),
    );
  }
  function Uy(e, t, n, r) {
    let i;
    if (t.parentType)
      if (Dt(t.parentType)) {
        let s = Ua(t.parentType),
          o = n.getPossibleTypes(s),
          a = Object.create(null);
        for (let u of o) for (let l of u.getInterfaces()) a[l.name] = l;
        i = o.concat(ni(a));
      } else i = [t.parentType];
    else {
      let s = n.getTypeMap();
      i = ni(s).filter((o) => ut(o) && !o.name.startsWith('__'));
    }
    return Ue(
      e,
      i.map((s) => {
        let o = Se(s);
        return { label: String(s), documentation: o?.description || '', kind: ve.Field };
      }),
    );
  }
  function $y(e, t, n, r) {
    let i = n.getTypeMap(),
      s = Yn(e.state),
      o = r.filter(
        (a) =>
          i[a.typeCondition.name.value] &&
          !(s && s.kind === j.FRAGMENT_DEFINITION && s.name === a.name.value) &&
          ut(t.parentType) &&
          ut(i[a.typeCondition.name.value]) &&
          jr(n, t.parentType, i[a.typeCondition.name.value]),
      );
    return Ue(
      e,
      o.map((a) => ({
        label: a.name.value,
        detail: String(i[a.typeCondition.name.value]),
        documentation: `fragment ${a.name.value} on ${a.typeCondition.name.value}`,
        labelDetails: { detail: `fragment ${a.name.value} on ${a.typeCondition.name.value}` },
        kind: ve.Field,
        type: i[a.typeCondition.name.value],
      })),
    );
  }
  var jy = (e, t) => {
    var n, r, i, s, o, a, u, l, c, f;
    if (((n = e.prevState) === null || n === void 0 ? void 0 : n.kind) === t) return e.prevState;
    if (
      ((i = (r = e.prevState) === null || r === void 0 ? void 0 : r.prevState) === null || i === void 0
        ? void 0
        : i.kind) === t
    )
      return e.prevState.prevState;
    if (
      ((a =
        (o = (s = e.prevState) === null || s === void 0 ? void 0 : s.prevState) === null || o === void 0
          ? void 0
          : o.prevState) === null || a === void 0
        ? void 0
        : a.kind) === t
    )
      return e.prevState.prevState.prevState;
    if (
      ((f =
        (c =
          (l = (u = e.prevState) === null || u === void 0 ? void 0 : u.prevState) === null || l === void 0
            ? void 0
            : l.prevState) === null || c === void 0
          ? void 0
          : c.prevState) === null || f === void 0
        ? void 0
        : f.kind) === t
    )
      return e.prevState.prevState.prevState.prevState;
  };
  function bm(e) {
    var t;
    let n = Yn(e);
    return n?.kind ? `${n.kind}:${(t = n.name) !== null && t !== void 0 ? t : ''}` : void 0;
  }
  function Gy(e, t) {
    let n = e;
    for (; n?.kind;) {
      if (n.kind === t) return !0;
      n = n.prevState;
    }
    return !1;
  }
  function _f(e, t, n, r) {
    var i, s;
    let o = null,
      a,
      u,
      l = new Map(),
      c = new Map(),
      f = new Set();
    oi(
      e,
      (y, b) => {
        var _, L;
        let T = bm(b),
          A = Yn(b);
        if (!(!T || !A)) {
          if (
            ((A.kind === j.QUERY || A.kind === j.MUTATION || A.kind === j.SUBSCRIPTION || A.kind === j.SHORT_QUERY) &&
              f.add(T),
            b.kind === j.FRAGMENT_SPREAD && b.name)
          ) {
            let w = (_ = c.get(T)) !== null && _ !== void 0 ? _ : new Set();
            (w.add(b.name), c.set(T, w));
          }
          if (
            (b.kind === j.VARIABLE && b.name && Gy(b, j.VARIABLE_DEFINITION) && ((o = b.name), (a = T)),
            b.kind === j.NAMED_TYPE && o && a === T)
          ) {
            let w = jy(b, j.TYPE);
            w?.type && (u = t.getType(w.type));
          }
          if (o && u && a === T) {
            let w = (L = l.get(T)) !== null && L !== void 0 ? L : new Map();
            if (!w.has(o)) {
              let k = n.string === '$' || n.state.kind === j.VARIABLE ? o : '$' + o;
              (w.set(o, {
                detail: u.toString(),
                insertText: k,
                label: '$' + o,
                rawInsert: k,
                type: u,
                kind: ve.Variable,
              }),
                l.set(T, w));
            }
            ((o = null), (a = void 0), (u = null));
          }
        }
      },
      r,
    );
    let h = Yn(n.state),
      g = bm(n.state);
    if (!h || !g) return [];
    let m = new Map((i = l.get(g)) !== null && i !== void 0 ? i : []);
    if (h.kind === j.FRAGMENT_DEFINITION) {
      let y = (b, _, L = new Set()) => {
        if (L.has(b)) return !1;
        L.add(b);
        let T = c.get(b);
        return T?.has(_) ? !0 : [...(T ?? [])].some((A) => y(`${j.FRAGMENT_DEFINITION}:${A}`, _, L));
      };
      for (let b of f)
        if (h.name && y(b, h.name))
          for (let [_, L] of (s = l.get(b)) !== null && s !== void 0 ? s : []) m.has(_) || m.set(_, L);
    }
    return [...m.values()];
  }
  function qy(e, t, n) {
    let r = t.getTypeMap(),
      i = ni(r).filter(et);
    return Ue(
      e,
      i.map((s) => ({ label: s.name, documentation: s?.description || '', kind: ve.Variable })),
    );
  }
  function Hy(e, t, n, r) {
    var i;
    if (!((i = t.prevState) === null || i === void 0) && i.kind) {
      let s = n.getDirectives().filter((o) => _m(t.prevState, o));
      return Ue(
        e,
        s.map((o) => ({ label: o.name, documentation: o?.description || '', kind: ve.Function })),
      );
    }
    return [];
  }
  function Wy(e, t, n, r) {
    let i = n.getDirectives().find((s) => s.name === t.name);
    return Ue(e, i?.args.map((s) => ({ label: s.name, documentation: s.description || '', kind: ve.Field })) || []);
  }
  function _m(e, t) {
    if (!e?.kind) return !1;
    let { kind: n, prevState: r } = e,
      { locations: i } = t;
    switch (n) {
      case j.QUERY:
        return i.includes(Z.QUERY);
      case j.MUTATION:
        return i.includes(Z.MUTATION);
      case j.SUBSCRIPTION:
        return i.includes(Z.SUBSCRIPTION);
      case j.FIELD:
      case j.ALIASED_FIELD:
        return i.includes(Z.FIELD);
      case j.FRAGMENT_DEFINITION:
        return i.includes(Z.FRAGMENT_DEFINITION);
      case j.FRAGMENT_SPREAD:
        return i.includes(Z.FRAGMENT_SPREAD);
      case j.INLINE_FRAGMENT:
        return i.includes(Z.INLINE_FRAGMENT);
      case j.SCHEMA_DEF:
        return i.includes(Z.SCHEMA);
      case j.SCALAR_DEF:
        return i.includes(Z.SCALAR);
      case j.OBJECT_TYPE_DEF:
        return i.includes(Z.OBJECT);
      case j.FIELD_DEF:
        return i.includes(Z.FIELD_DEFINITION);
      case j.INTERFACE_DEF:
        return i.includes(Z.INTERFACE);
      case j.UNION_DEF:
        return i.includes(Z.UNION);
      case j.ENUM_DEF:
        return i.includes(Z.ENUM);
      case j.ENUM_VALUE:
        return i.includes(Z.ENUM_VALUE);
      case j.INPUT_DEF:
        return i.includes(Z.INPUT_OBJECT);
      case j.INPUT_VALUE_DEF:
        switch (r?.kind) {
          case j.ARGUMENTS_DEF:
            return i.includes(Z.ARGUMENT_DEFINITION);
          case j.INPUT_DEF:
            return i.includes(Z.INPUT_FIELD_DEFINITION);
        }
    }
    return !1;
  }
  function Nm(e) {
    return e.prevState && e.kind && [j.NAMED_TYPE, j.LIST_TYPE, j.TYPE, j.NON_NULL_TYPE].includes(e.kind)
      ? Nm(e.prevState)
      : e;
  }
  var zy = Qu(Sm());
  function Pt(e, t) {
    e.push(t);
  }
  function Nf(e, t) {
    de(t) ? (Nf(e, t.ofType), Pt(e, '!')) : Te(t) ? (Pt(e, '['), Nf(e, t.ofType), Pt(e, ']')) : Pt(e, t.name);
  }
  function vu(e, t, n) {
    let r = [],
      i = 'type' in e ? e.type : e;
    return (
      'type' in e &&
        e.description &&
        (Pt(r, e.description),
        Pt(
          r,
          `

`,
        )),
      Pt(r, Qy(i, t)),
      n
        ? (Pt(
            r,
            `
`,
          ),
          Pt(r, n))
        : !ft(i) && 'description' in i && i.description
          ? (Pt(
              r,
              `
`,
            ),
            Pt(r, i.description))
          : 'ofType' in i &&
            !ft(i.ofType) &&
            'description' in i.ofType &&
            i.ofType.description &&
            (Pt(
              r,
              `
`,
            ),
            Pt(r, i.ofType.description)),
      r.join('')
    );
  }
  function Qy(e, t) {
    let n = [];
    return (t && Pt(n, '```graphql\n'), Nf(n, e), t && Pt(n, '\n```'), n.join(''));
  }
  var Yy = {
      Int: { type: 'integer' },
      String: { type: 'string' },
      Float: { type: 'number' },
      ID: { type: 'string' },
      Boolean: { type: 'boolean' },
      DateTime: { type: 'string' },
    },
    Tf = class {
      constructor() {
        this.set = new Set();
      }
      mark(t) {
        return this.set.has(t) ? !1 : (this.set.add(t), !0);
      }
    };
  function Sf(e, t) {
    var n, r;
    let i = Object.create(null),
      s = Object.create(null),
      a = 'type' in e ? e.type : e,
      u = de(a) ? a.ofType : a,
      l = de(a);
    if (ft(u))
      (!((n = t?.scalarSchemas) === null || n === void 0) && n[u.name]
        ? (i = JSON.parse(JSON.stringify(t.scalarSchemas[u.name])))
        : (i.type = ['string', 'number', 'boolean', 'integer']),
        l ||
          (Array.isArray(i.type)
            ? i.type.push('null')
            : i.type
              ? (i.type = [i.type, 'null'])
              : i.enum
                ? i.enum.push(null)
                : i.oneOf
                  ? i.oneOf.push({ type: 'null' })
                  : (i = { oneOf: [i, { type: 'null' }] })));
    else if (Re(u)) ((i.enum = u.getValues().map((f) => f.name)), l || i.enum.push(null));
    else if (Te(u)) {
      l ? (i.type = 'array') : (i.type = ['array', 'null']);
      let { definition: f, definitions: h } = Sf(u.ofType, t);
      if (((i.items = f), h)) for (let g of Object.keys(h)) s[g] = h[g];
    } else if (
      Ee(u) &&
      (l ? (i.$ref = `#/definitions/${u.name}`) : (i.oneOf = [{ $ref: `#/definitions/${u.name}` }, { type: 'null' }]),
      !((r = t?.definitionMarker) === null || r === void 0) && r.mark(u.name))
    ) {
      let f = u.getFields(),
        h = { type: 'object', properties: {}, required: [] };
      ((h.description = vu(u)), t?.useMarkdownDescription && (h.markdownDescription = vu(u, !0)));
      for (let g of Object.keys(f)) {
        let m = f[g],
          { required: y, definition: b, definitions: _ } = Sf(m, t);
        if (((h.properties[g] = b), y && h.required.push(g), _)) for (let [L, T] of Object.entries(_)) s[L] = T;
      }
      s[u.name] = h;
    }
    'defaultValue' in e && e.defaultValue !== void 0 && (i.default = e.defaultValue);
    let { description: c } = i;
    return (
      (i.description = vu(e, !1, c)),
      t?.useMarkdownDescription && (i.markdownDescription = vu(e, !0, c)),
      { required: l, definition: i, definitions: s }
    );
  }
  function bu(e, t) {
    var n;
    let r = {
        $schema: 'http://json-schema.org/draft-04/schema',
        type: 'object',
        properties: {},
        required: [],
        additionalProperties: !1,
      },
      i = Object.assign(Object.assign({}, t), {
        definitionMarker: new Tf(),
        scalarSchemas: Object.assign(Object.assign({}, Yy), t?.scalarSchemas),
      });
    if (e)
      for (let [s, o] of Object.entries(e)) {
        let { definition: a, required: u, definitions: l } = Sf(o, i);
        ((r.properties[s] = a),
          u && ((n = r.required) === null || n === void 0 || n.push(s)),
          l && (r.definitions = Object.assign(Object.assign({}, r?.definitions), l)));
      }
    return r;
  }
  var Jn = class {
      constructor(t, n) {
        ((this.containsPosition = (r) =>
          this.start.line === r.line
            ? this.start.character <= r.character
            : this.end.line === r.line
              ? this.end.character >= r.character
              : this.start.line <= r.line && this.end.line >= r.line),
          (this.start = t),
          (this.end = n));
      }
      setStart(t, n) {
        this.start = new Lt(t, n);
      }
      setEnd(t, n) {
        this.end = new Lt(t, n);
      }
    },
    Lt = class {
      constructor(t, n) {
        ((this.lessThanOrEqualTo = (r) =>
          this.line < r.line || (this.line === r.line && this.character <= r.character)),
          (this.line = t),
          (this.character = n));
      }
      setLine(t) {
        this.line = t;
      }
      setCharacter(t) {
        this.character = t;
      }
    };
  var Jy = [Ji, os, as, is, ss, rs, Qr, zr, Zr, es, Xr, Kr, us, Qi, ts];
  function xu(e, t, n, r, i) {
    let s = ls.filter((a) => !(a === Xi || a === zi || (r && a === Yi)));
    return (
      n && Array.prototype.push.apply(s, n),
      i && Array.prototype.push.apply(s, Jy),
      cs(e, t, s).filter((a) => {
        if (a.message.includes('Unknown directive') && a.nodes) {
          let u = a.nodes[0];
          if (u && u.kind === v.DIRECTIVE) {
            let l = u.name.value;
            if (l === 'arguments' || l === 'argumentDefinitions') return !1;
          }
        }
        return !0;
      })
    );
  }
  function _u(e, t) {
    let n = Object.create(null);
    for (let r of t.definitions)
      if (r.kind === 'OperationDefinition') {
        let { variableDefinitions: i } = r;
        if (i)
          for (let { variable: s, type: o } of i) {
            let a = Ge(e, o);
            a ? (n[s.name.value] = a) : o.kind === v.NAMED_TYPE && o.name.value === 'Float' && (n[s.name.value] = uo);
          }
      }
    return n;
  }
  function Nu(e, t) {
    let n = t ? _u(t, e) : void 0,
      r = [];
    return (
      Mt(e, {
        OperationDefinition(i) {
          r.push(i);
        },
      }),
      { variableToType: n, operations: r }
    );
  }
  var To = { Error: 'Error', Warning: 'Warning', Information: 'Information', Hint: 'Hint' },
    Tu = { [To.Error]: 1, [To.Warning]: 2, [To.Information]: 3, [To.Hint]: 4 },
    Af = (e, t) => {
      if (!e) throw new Error(t);
    };
  function Cf(e, t = null, n, r, i, s) {
    var o, a;
    let u = null,
      l = '';
    i &&
      (l =
        typeof i == 'string'
          ? i
          : i.reduce(
              (f, h) =>
                f +
                jt(h) +
                `

`,
              '',
            ));
    let c = l
      ? `${e}

${l}`
      : e;
    try {
      u = qt(c, s);
    } catch (f) {
      if (f instanceof M) {
        let h = Cm(
          (a = (o = f.locations) === null || o === void 0 ? void 0 : o[0]) !== null && a !== void 0
            ? a
            : { line: 0, column: 0 },
          c,
        );
        return [{ severity: Tu.Error, message: f.message, source: 'GraphQL: Syntax', range: h }];
      }
      throw f;
    }
    return Am(u, t, n, r);
  }
  function Am(e, t = null, n, r) {
    if (!t) return [];
    let i = xu(t, e, n, r).flatMap((o) => Fm(o, Tu.Error, 'Validation')),
      s = cs(t, e, [au]).flatMap((o) => Fm(o, Tu.Warning, 'Deprecation'));
    return i.concat(s);
  }
  function Fm(e, t, n) {
    if (!e.nodes) return [];
    let r = [];
    for (let i of e.nodes) {
      let s =
        i.kind !== 'Variable' && 'name' in i && i.name !== void 0
          ? i.name
          : 'variable' in i && i.variable !== void 0
            ? i.variable
            : i;
      if (s) {
        let o = i8(s),
          { line: a, column: u } = o.startToken,
          l = u + (o.end - o.start);
        r.push({
          source: `GraphQL: ${n}`,
          message: e.message,
          severity: t,
          range: new Jn(new Lt(a - 1, u - 1), new Lt(a - 1, l)),
        });
      }
    }
    return r;
  }
  function Cm(e, t) {
    let n = si(),
      r = n.startState(),
      i = t.split(`
`);
    Af(i.length >= e.line, 'Query text must have more lines than where the error happened');
    let s = null;
    for (let l = 0; l < e.line; l++) for (s = new In(i[l]); !s.eol() && n.token(s, r) !== 'invalidchar';);
    Af(s, 'Expected Parser stream to be available.');
    let o = e.line - 1,
      a = s.getStartOfToken(),
      u = s.getCurrentPosition();
    return new Jn(new Lt(o, a), new Lt(o, u));
  }
  function i8(e) {
    let n = e.loc;
    return (Af(n, 'Expected ASTNode to have a location.'), n);
  }
  function Su(e, t, n, r, i) {
    let s = Object.assign(Object.assign({}, i), { schema: e }),
      o = hs(t, n, e, r, {
        fragmentDefinitions: ms(t, i),
        experimentalFragmentArguments: i?.experimentalFragmentArguments,
      });
    if (!o) return '';
    let { typeInfo: a, token: u } = o,
      { kind: l, step: c } = u.state;
    if (
      (l === 'Field' && c === 0 && a.fieldDef) ||
      (l === 'AliasedField' && c === 2 && a.fieldDef) ||
      (l === 'ObjectField' && c === 0 && a.fieldDef)
    ) {
      let f = [];
      return (gs(f, s), s8(f, a, s), Ds(f, s), ys(f, s, a.fieldDef), f.join('').trim());
    }
    if (l === 'Directive' && c === 1 && a.directiveDef) {
      let f = [];
      return (gs(f, s), Lm(f, a, s), Ds(f, s), ys(f, s, a.directiveDef), f.join('').trim());
    }
    if (l === 'Variable' && a.type) {
      let f = [];
      return (gs(f, s), ai(f, a, s, a.type), Ds(f, s), ys(f, s, a.type), f.join('').trim());
    }
    if ((l === j.ARGUMENT || l === j.FRAGMENT_ARGUMENT) && c === 0 && a.argDef) {
      let f = [];
      return (gs(f, s), o8(f, a, s, l === j.ARGUMENT), Ds(f, s), ys(f, s, a.argDef), f.join('').trim());
    }
    if (l === 'EnumValue' && a.enumValue && 'description' in a.enumValue) {
      let f = [];
      return (gs(f, s), a8(f, a, s), Ds(f, s), ys(f, s, a.enumValue), f.join('').trim());
    }
    if (l === 'NamedType' && a.type && 'description' in a.type) {
      let f = [];
      return (gs(f, s), ai(f, a, s, a.type), Ds(f, s), ys(f, s, a.type), f.join('').trim());
    }
    return '';
  }
  function gs(e, t) {
    t.useMarkdown && lt(e, '```graphql\n');
  }
  function Ds(e, t) {
    t.useMarkdown && lt(e, '\n```');
  }
  function s8(e, t, n) {
    (wm(e, t, n), Im(e, t, n, t.type));
  }
  function wm(e, t, n) {
    if (!t.fieldDef) return;
    let r = t.fieldDef.name;
    (r.slice(0, 2) !== '__' && (ai(e, t, n, t.parentType), lt(e, '.')), lt(e, r));
  }
  function Lm(e, t, n) {
    if (!t.directiveDef) return;
    let r = '@' + t.directiveDef.name;
    lt(e, r);
  }
  function o8(e, t, n, r = !0) {
    if ((r && t.directiveDef ? Lm(e, t, n) : r && t.fieldDef && wm(e, t, n), !t.argDef)) return;
    let { name: i } = t.argDef;
    (lt(e, '('), lt(e, i), Im(e, t, n, t.inputType), lt(e, ')'));
  }
  function Im(e, t, n, r) {
    (lt(e, ': '), ai(e, t, n, r));
  }
  function a8(e, t, n) {
    if (!t.enumValue) return;
    let { name: r } = t.enumValue;
    (ai(e, t, n, t.inputType), lt(e, '.'), lt(e, r));
  }
  function ai(e, t, n, r) {
    r &&
      (r instanceof ue
        ? (ai(e, t, n, r.ofType), lt(e, '!'))
        : r instanceof Me
          ? (lt(e, '['), ai(e, t, n, r.ofType), lt(e, ']'))
          : lt(e, r.name));
  }
  function ys(e, t, n) {
    if (!n) return;
    let r = typeof n.description == 'string' ? n.description : null;
    (r &&
      (lt(
        e,
        `

`,
      ),
      lt(e, r)),
      u8(e, t, n));
  }
  function u8(e, t, n) {
    if (!n) return;
    let r = n.deprecationReason;
    r &&
      (lt(
        e,
        `

`,
      ),
      lt(e, 'Deprecated: '),
      lt(e, r));
  }
  function lt(e, t) {
    e.push(t);
  }
  var n2 = Qu(t2());
  var Pf = (e, t) => {
    let {
      schema: n,
      documentAST: r,
      introspectionJSON: i,
      introspectionJSONString: s,
      buildSchemaOptions: o,
      documentString: a,
    } = e;
    if (n) return n;
    if (s) {
      let u = JSON.parse(s);
      return yo(u, o);
    }
    if (a && t) {
      let u = t(a);
      return Eo(u, o);
    }
    if (i) return yo(i, o);
    if (r) return Eo(r, o);
    throw new Error('No schema supplied');
  };
  var B8 = new Map(),
    wu = class {
      _parser = Mi;
      _schemas = [];
      _schemaCache = B8;
      _schemaLoader = Pf;
      _parseOptions;
      _customValidationRules;
      _externalFragmentDefinitionNodes = null;
      _externalFragmentDefinitionsString = null;
      _completionSettings;
      _experimentalFragmentArguments = !1;
      constructor({
        parser: t,
        schemas: n,
        parseOptions: r,
        externalFragmentDefinitions: i,
        customValidationRules: s,
        fillLeafsOnComplete: o,
        completionSettings: a,
        experimentalFragmentArguments: u,
      }) {
        ((this._schemaLoader = Pf),
          n && ((this._schemas = n), this._cacheSchemas()),
          t && (this._parser = t),
          (this._completionSettings = { ...a, fillLeafsOnComplete: a?.fillLeafsOnComplete ?? o }),
          (this._experimentalFragmentArguments = u ?? !1),
          r && (this._parseOptions = r),
          s && (this._customValidationRules = s),
          i &&
            (Array.isArray(i)
              ? (this._externalFragmentDefinitionNodes = i)
              : (this._externalFragmentDefinitionsString = i)));
      }
      _cacheSchemas() {
        for (let t of this._schemas) this._cacheSchema(t);
      }
      _cacheSchema(t) {
        let n = this._schemaLoader(t, this.parse.bind(this));
        return this._schemaCache.set(t.uri, { ...t, schema: n });
      }
      getSchemaForFile(t) {
        if (!this._schemas.length) return;
        if (this._schemas.length === 1) return this._schemaCache.get(this._schemas[0].uri);
        let n = this._schemas.find((r) => (r.fileMatch ? r.fileMatch.some((i) => (0, n2.default)(i)(t)) : !1));
        if (n) {
          let r = this._schemaCache.get(n.uri);
          return r || this._cacheSchema(n).get(n.uri);
        }
      }
      getExternalFragmentDefinitions() {
        if (!this._externalFragmentDefinitionNodes && this._externalFragmentDefinitionsString) {
          let t = [];
          try {
            Mt(this.parse(this._externalFragmentDefinitionsString), {
              FragmentDefinition(n) {
                t.push(n);
              },
            });
          } catch {
            throw new Error(`Failed parsing externalFragmentDefinitions string:
${this._externalFragmentDefinitionsString}`);
          }
          this._externalFragmentDefinitionNodes = t;
        }
        return this._externalFragmentDefinitionNodes;
      }
      async updateSchemas(t) {
        ((this._schemas = t), this._cacheSchemas());
      }
      updateSchema(t) {
        let n = this._schemas.findIndex((r) => r.uri === t.uri);
        if (n < 0) {
          console.warn('updateSchema could not find a schema in your config by that URI', t.uri);
          return;
        }
        ((this._schemas[n] = t), this._cacheSchema(t));
      }
      addSchema(t) {
        (this._schemas.push(t), this._cacheSchema(t));
      }
      parse(t, n) {
        return this._parser(t, {
          ...this._parseOptions,
          ...n,
          experimentalFragmentArguments: this._experimentalFragmentArguments,
        });
      }
      getCompletion = (t, n, r) => {
        let i = this.getSchemaForFile(t);
        return !n || !i?.schema
          ? []
          : bf(i.schema, n, r, void 0, this.getExternalFragmentDefinitions(), {
              uri: t,
              ...this._completionSettings,
              experimentalFragmentArguments: this._experimentalFragmentArguments,
            });
      };
      getDiagnostics = (t, n, r) => {
        let i = this.getSchemaForFile(t);
        return !n || n.trim().length < 2 || !i?.schema
          ? []
          : Cf(n, i.schema, r ?? this._customValidationRules, !1, this.getExternalFragmentDefinitions(), {
              experimentalFragmentArguments: this._experimentalFragmentArguments,
            });
      };
      getHover = (t, n, r, i) => {
        let s = this.getSchemaForFile(t);
        if (s && n.length > 3)
          return Su(s.schema, n, r, void 0, {
            useMarkdown: !0,
            experimentalFragmentArguments: this._experimentalFragmentArguments,
            ...i,
          });
      };
      getVariablesJSONSchema = (t, n, r) => {
        let i = this.getSchemaForFile(t);
        if (i && n.length > 3)
          try {
            let s = this.parse(n),
              { variableToType: o } = Nu(s, i.schema);
            if (o) return bu(o, { ...r, scalarSchemas: i.customScalarSchemas });
          } catch {}
        return null;
      };
    };
  function Bf(e) {
    return {
      startLineNumber: e.start.line + 1,
      startColumn: e.start.character + 1,
      endLineNumber: e.end.line + 1,
      endColumn: e.end.character + 1,
    };
  }
  function Vf(e) {
    return new Lt(e.lineNumber - 1, e.column - 1);
  }
  function r2(e, t) {
    return {
      label: e.label,
      insertText: e.insertText,
      sortText: e.sortText,
      filterText: e.filterText,
      ...(e.documentation && { documentation: { value: e.documentation } }),
      detail: e.detail,
      ...(t && { range: Bf(t) }),
      kind: e.kind,
      ...(e.insertTextFormat && { insertTextFormat: e.insertTextFormat }),
      ...(e.insertTextMode && { insertTextMode: e.insertTextMode }),
      ...(e.command && { command: { ...e.command, id: e.command.command } }),
      ...(e.labelDetails && { labelDetails: e.labelDetails }),
    };
  }
  function V8(e) {
    let t = { 1: jn.Error, 2: jn.Warning, 3: jn.Info, 4: jn.Hint };
    return e ? t[e] : t[2];
  }
  function i2(e) {
    return {
      startLineNumber: e.range.start.line + 1,
      endLineNumber: e.range.end.line + 1,
      startColumn: e.range.start.character + 1,
      endColumn: e.range.end.character,
      message: e.message,
      severity: V8(e.severity),
      code: e.code || void 0,
    };
  }
  var qu = class {
    _ctx;
    _languageService;
    _formattingOptions;
    constructor(t, n) {
      ((this._ctx = t),
        (this._languageService = new wu(n.languageConfig)),
        (this._formattingOptions = n.formattingOptions));
    }
    async doValidation(t) {
      try {
        let r = this._getTextModel(t)?.getValue();
        return r ? this._languageService.getDiagnostics(t, r).map(i2) : [];
      } catch (n) {
        return (console.error(n), []);
      }
    }
    async doComplete(t, n) {
      try {
        let i = this._getTextModel(t)?.getValue();
        if (!i) return [];
        let s = Vf(n);
        return this._languageService.getCompletion(t, i, s).map((a) => r2(a));
      } catch (r) {
        return (console.error(r), []);
      }
    }
    async doHover(t, n) {
      try {
        let i = this._getTextModel(t)?.getValue();
        if (!i) return null;
        let s = Vf(n),
          o = this._languageService.getHover(t, i, s),
          a = _o(i, s);
        return { content: o, range: Bf(new Jn(new Lt(s.line, a.start), new Lt(s.line, a.end))) };
      } catch (r) {
        return (console.error(r), null);
      }
    }
    async doGetVariablesJSONSchema(t) {
      let n = this._getTextModel(t),
        r = n?.getValue();
      if (!n || !r) return null;
      let i = this._languageService.getVariablesJSONSchema(t, r, { useMarkdownDescription: !0 });
      return i ? { ...i, $id: 'monaco://variables-schema.json', title: 'GraphQL Variables' } : null;
    }
    async doFormat(t) {
      let n = this._getTextModel(t),
        r = n?.getValue();
      if (!n || !r) return null;
      let i = await Promise.resolve().then(() => (Mg(), Og)),
        s = await Promise.resolve().then(() => Qu(Vg()));
      return i.format(r, { parser: 'graphql', plugins: [s], ...this._formattingOptions?.prettierConfig });
    }
    _getTextModel(t) {
      let n = this._ctx.getMirrorModels();
      for (let r of n) if (r.uri.toString() === t) return r;
      return null;
    }
    doUpdateSchema(t) {
      return this._languageService.updateSchema(t);
    }
    doUpdateSchemas(t) {
      return this._languageService.updateSchemas(t);
    }
  };
  globalThis.onmessage = () => {
    oc((e, t) => new qu(e, t));
  };
})();
