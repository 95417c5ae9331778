(() => {
  var us = ((e) =>
    typeof require < 'u'
      ? require
      : typeof Proxy < 'u'
        ? new Proxy(e, { get: (t, n) => (typeof require < 'u' ? require : t)[n] })
        : e)(function (e) {
    if (typeof require < 'u') return require.apply(this, arguments);
    throw Error('Dynamic require of "' + e + '" is not supported');
  });
  var Lr = class {
      constructor() {
        ((this.listeners = []),
          (this.unexpectedErrorHandler = function (t) {
            setTimeout(() => {
              throw t.stack
                ? $t.isErrorNoTelemetry(t)
                  ? new $t(
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
    xl = new Lr();
  function De(e) {
    vl(e) || xl.onUnexpectedError(e);
  }
  function Nr(e) {
    if (e instanceof Error) {
      let { name: t, message: n } = e,
        r = e.stacktrace || e.stack;
      return { $isError: !0, name: t, message: n, stack: r, noTelemetry: $t.isErrorNoTelemetry(e) };
    }
    return e;
  }
  var Sr = 'Canceled';
  function vl(e) {
    return e instanceof Sn ? !0 : e instanceof Error && e.name === Sr && e.message === Sr;
  }
  var Sn = class extends Error {
    constructor() {
      (super(Sr), (this.name = this.message));
    }
  };
  var $t = class e extends Error {
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
    re = class e extends Error {
      constructor(t) {
        (super(t || 'An unexpected bug occurred.'), Object.setPrototypeOf(this, e.prototype));
      }
    };
  function Ar(e, t) {
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
  var bt;
  (function (e) {
    function t(v) {
      return v && typeof v == 'object' && typeof v[Symbol.iterator] == 'function';
    }
    e.is = t;
    let n = Object.freeze([]);
    function r() {
      return n;
    }
    e.empty = r;
    function* i(v) {
      yield v;
    }
    e.single = i;
    function s(v) {
      return t(v) ? v : i(v);
    }
    e.wrap = s;
    function o(v) {
      return v || n;
    }
    e.from = o;
    function* l(v) {
      for (let b = v.length - 1; b >= 0; b--) yield v[b];
    }
    e.reverse = l;
    function a(v) {
      return !v || v[Symbol.iterator]().next().done === !0;
    }
    e.isEmpty = a;
    function u(v) {
      return v[Symbol.iterator]().next().value;
    }
    e.first = u;
    function h(v, b) {
      let N = 0;
      for (let S of v) if (b(S, N++)) return !0;
      return !1;
    }
    e.some = h;
    function f(v, b) {
      for (let N of v) if (b(N)) return N;
    }
    e.find = f;
    function* m(v, b) {
      for (let N of v) b(N) && (yield N);
    }
    e.filter = m;
    function* d(v, b) {
      let N = 0;
      for (let S of v) yield b(S, N++);
    }
    e.map = d;
    function* g(v, b) {
      let N = 0;
      for (let S of v) yield* b(S, N++);
    }
    e.flatMap = g;
    function* p(...v) {
      for (let b of v) yield* b;
    }
    e.concat = p;
    function x(v, b, N) {
      let S = N;
      for (let R of v) S = b(S, R);
      return S;
    }
    e.reduce = x;
    function* w(v, b, N = v.length) {
      for (b < 0 && (b += v.length), N < 0 ? (N += v.length) : N > v.length && (N = v.length); b < N; b++) yield v[b];
    }
    e.slice = w;
    function L(v, b = Number.POSITIVE_INFINITY) {
      let N = [];
      if (b === 0) return [N, v];
      let S = v[Symbol.iterator]();
      for (let R = 0; R < b; R++) {
        let I = S.next();
        if (I.done) return [N, e.empty()];
        N.push(I.value);
      }
      return [
        N,
        {
          [Symbol.iterator]() {
            return S;
          },
        },
      ];
    }
    e.consume = L;
    async function y(v) {
      let b = [];
      for await (let N of v) b.push(N);
      return Promise.resolve(b);
    }
    e.asyncToArray = y;
  })(bt || (bt = {}));
  var wl = !1,
    yt = null;
  function Ll(e) {
    yt = e;
  }
  if (wl) {
    let e = '__is_disposable_tracked__';
    Ll(
      new (class {
        trackDisposable(t) {
          let n = new Error('Potentially leaked disposable').stack;
          setTimeout(() => {
            t[e] || console.log(n);
          }, 3e3);
        }
        setParent(t, n) {
          if (t && t !== _e.None)
            try {
              t[e] = !0;
            } catch {}
        }
        markAsDisposed(t) {
          if (t && t !== _e.None)
            try {
              t[e] = !0;
            } catch {}
        }
        markAsSingleton(t) {}
      })(),
    );
  }
  function Er(e) {
    return (yt?.trackDisposable(e), e);
  }
  function Rr(e) {
    yt?.markAsDisposed(e);
  }
  function kr(e, t) {
    yt?.setParent(e, t);
  }
  function Sl(e, t) {
    if (yt) for (let n of e) yt.setParent(n, t);
  }
  function Cr(e) {
    if (bt.is(e)) {
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
  function cs(...e) {
    let t = je(() => Cr(e));
    return (Sl(e, t), t);
  }
  function je(e) {
    let t = Er({
      dispose: Ar(() => {
        (Rr(t), e());
      }),
    });
    return t;
  }
  var it = class e {
      static {
        this.DISABLE_DISPOSED_WARNING = !1;
      }
      constructor() {
        ((this._toDispose = new Set()), (this._isDisposed = !1), Er(this));
      }
      dispose() {
        this._isDisposed || (Rr(this), (this._isDisposed = !0), this.clear());
      }
      get isDisposed() {
        return this._isDisposed;
      }
      clear() {
        if (this._toDispose.size !== 0)
          try {
            Cr(this._toDispose);
          } finally {
            this._toDispose.clear();
          }
      }
      add(t) {
        if (!t) return t;
        if (t === this) throw new Error('Cannot register a disposable on itself!');
        return (
          kr(t, this),
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
        t && this._toDispose.has(t) && (this._toDispose.delete(t), kr(t, null));
      }
    },
    _e = class {
      static {
        this.None = Object.freeze({ dispose() {} });
      }
      constructor() {
        ((this._store = new it()), Er(this), kr(this._store, this));
      }
      dispose() {
        (Rr(this), this._store.dispose());
      }
      _register(t) {
        if (t === this) throw new Error('Cannot register a disposable on itself!');
        return this._store.add(t);
      }
    };
  var Y = class e {
      static {
        this.Undefined = new e(void 0);
      }
      constructor(t) {
        ((this.element = t), (this.next = e.Undefined), (this.prev = e.Undefined));
      }
    },
    jt = class {
      constructor() {
        ((this._first = Y.Undefined), (this._last = Y.Undefined), (this._size = 0));
      }
      get size() {
        return this._size;
      }
      isEmpty() {
        return this._first === Y.Undefined;
      }
      clear() {
        let t = this._first;
        for (; t !== Y.Undefined;) {
          let n = t.next;
          ((t.prev = Y.Undefined), (t.next = Y.Undefined), (t = n));
        }
        ((this._first = Y.Undefined), (this._last = Y.Undefined), (this._size = 0));
      }
      unshift(t) {
        return this._insert(t, !1);
      }
      push(t) {
        return this._insert(t, !0);
      }
      _insert(t, n) {
        let r = new Y(t);
        if (this._first === Y.Undefined) ((this._first = r), (this._last = r));
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
        if (this._first !== Y.Undefined) {
          let t = this._first.element;
          return (this._remove(this._first), t);
        }
      }
      pop() {
        if (this._last !== Y.Undefined) {
          let t = this._last.element;
          return (this._remove(this._last), t);
        }
      }
      _remove(t) {
        if (t.prev !== Y.Undefined && t.next !== Y.Undefined) {
          let n = t.prev;
          ((n.next = t.next), (t.next.prev = n));
        } else
          t.prev === Y.Undefined && t.next === Y.Undefined
            ? ((this._first = Y.Undefined), (this._last = Y.Undefined))
            : t.next === Y.Undefined
              ? ((this._last = this._last.prev), (this._last.next = Y.Undefined))
              : t.prev === Y.Undefined && ((this._first = this._first.next), (this._first.prev = Y.Undefined));
        this._size -= 1;
      }
      *[Symbol.iterator]() {
        let t = this._first;
        for (; t !== Y.Undefined;) (yield t.element, (t = t.next));
      }
    };
  var Nl = globalThis.performance && typeof globalThis.performance.now == 'function',
    xt = class e {
      static create(t) {
        return new e(t);
      }
      constructor(t) {
        ((this._now = Nl && t === !1 ? Date.now : globalThis.performance.now.bind(globalThis.performance)),
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
  var Al = !1,
    fs = !1,
    kl = !1,
    _t;
  (function (e) {
    e.None = () => _e.None;
    function t(E) {
      if (kl) {
        let { onDidAddListener: M } = E,
          P = Wt.create(),
          T = 0;
        E.onDidAddListener = () => {
          (++T === 2 &&
            (console.warn(
              'snapshotted emitter LIKELY used public and SHOULD HAVE BEEN created with DisposableStore. snapshotted here',
            ),
            P.print()),
            M?.());
        };
      }
    }
    function n(E, M) {
      return d(E, () => {}, 0, void 0, !0, void 0, M);
    }
    e.defer = n;
    function r(E) {
      return (M, P = null, T) => {
        let D = !1,
          B;
        return (
          (B = E(
            (q) => {
              if (!D) return (B ? B.dispose() : (D = !0), M.call(P, q));
            },
            null,
            T,
          )),
          D && B.dispose(),
          B
        );
      };
    }
    e.once = r;
    function i(E, M) {
      return e.once(e.filter(E, M));
    }
    e.onceIf = i;
    function s(E, M, P) {
      return f((T, D = null, B) => E((q) => T.call(D, M(q)), null, B), P);
    }
    e.map = s;
    function o(E, M, P) {
      return f(
        (T, D = null, B) =>
          E(
            (q) => {
              (M(q), T.call(D, q));
            },
            null,
            B,
          ),
        P,
      );
    }
    e.forEach = o;
    function l(E, M, P) {
      return f((T, D = null, B) => E((q) => M(q) && T.call(D, q), null, B), P);
    }
    e.filter = l;
    function a(E) {
      return E;
    }
    e.signal = a;
    function u(...E) {
      return (M, P = null, T) => {
        let D = cs(...E.map((B) => B((q) => M.call(P, q))));
        return m(D, T);
      };
    }
    e.any = u;
    function h(E, M, P, T) {
      let D = P;
      return s(E, (B) => ((D = M(D, B)), D), T);
    }
    e.reduce = h;
    function f(E, M) {
      let P,
        T = {
          onWillAddFirstListener() {
            P = E(D.fire, D);
          },
          onDidRemoveLastListener() {
            P?.dispose();
          },
        };
      M || t(T);
      let D = new oe(T);
      return (M?.add(D), D.event);
    }
    function m(E, M) {
      return (M instanceof Array ? M.push(E) : M && M.add(E), E);
    }
    function d(E, M, P = 100, T = !1, D = !1, B, q) {
      let Z,
        fe,
        pt,
        wn = 0,
        qt,
        ls = {
          leakWarningThreshold: B,
          onWillAddFirstListener() {
            Z = E((bl) => {
              (wn++,
                (fe = M(fe, bl)),
                T && !pt && (Ln.fire(fe), (fe = void 0)),
                (qt = () => {
                  let yl = fe;
                  ((fe = void 0), (pt = void 0), (!T || wn > 1) && Ln.fire(yl), (wn = 0));
                }),
                typeof P == 'number'
                  ? (clearTimeout(pt), (pt = setTimeout(qt, P)))
                  : pt === void 0 && ((pt = 0), queueMicrotask(qt)));
            });
          },
          onWillRemoveListener() {
            D && wn > 0 && qt?.();
          },
          onDidRemoveLastListener() {
            ((qt = void 0), Z.dispose());
          },
        };
      q || t(ls);
      let Ln = new oe(ls);
      return (q?.add(Ln), Ln.event);
    }
    e.debounce = d;
    function g(E, M = 0, P) {
      return e.debounce(E, (T, D) => (T ? (T.push(D), T) : [D]), M, void 0, !0, void 0, P);
    }
    e.accumulate = g;
    function p(E, M = (T, D) => T === D, P) {
      let T = !0,
        D;
      return l(
        E,
        (B) => {
          let q = T || !M(B, D);
          return ((T = !1), (D = B), q);
        },
        P,
      );
    }
    e.latch = p;
    function x(E, M, P) {
      return [e.filter(E, M, P), e.filter(E, (T) => !M(T), P)];
    }
    e.split = x;
    function w(E, M = !1, P = [], T) {
      let D = P.slice(),
        B = E((fe) => {
          D ? D.push(fe) : Z.fire(fe);
        });
      T && T.add(B);
      let q = () => {
          (D?.forEach((fe) => Z.fire(fe)), (D = null));
        },
        Z = new oe({
          onWillAddFirstListener() {
            B || ((B = E((fe) => Z.fire(fe))), T && T.add(B));
          },
          onDidAddFirstListener() {
            D && (M ? setTimeout(q) : q());
          },
          onDidRemoveLastListener() {
            (B && B.dispose(), (B = null));
          },
        });
      return (T && T.add(Z), Z.event);
    }
    e.buffer = w;
    function L(E, M) {
      return (T, D, B) => {
        let q = M(new v());
        return E(
          function (Z) {
            let fe = q.evaluate(Z);
            fe !== y && T.call(D, fe);
          },
          void 0,
          B,
        );
      };
    }
    e.chain = L;
    let y = Symbol('HaltChainable');
    class v {
      constructor() {
        this.steps = [];
      }
      map(M) {
        return (this.steps.push(M), this);
      }
      forEach(M) {
        return (this.steps.push((P) => (M(P), P)), this);
      }
      filter(M) {
        return (this.steps.push((P) => (M(P) ? P : y)), this);
      }
      reduce(M, P) {
        let T = P;
        return (this.steps.push((D) => ((T = M(T, D)), T)), this);
      }
      latch(M = (P, T) => P === T) {
        let P = !0,
          T;
        return (
          this.steps.push((D) => {
            let B = P || !M(D, T);
            return ((P = !1), (T = D), B ? D : y);
          }),
          this
        );
      }
      evaluate(M) {
        for (let P of this.steps) if (((M = P(M)), M === y)) break;
        return M;
      }
    }
    function b(E, M, P = (T) => T) {
      let T = (...Z) => q.fire(P(...Z)),
        D = () => E.on(M, T),
        B = () => E.removeListener(M, T),
        q = new oe({ onWillAddFirstListener: D, onDidRemoveLastListener: B });
      return q.event;
    }
    e.fromNodeEventEmitter = b;
    function N(E, M, P = (T) => T) {
      let T = (...Z) => q.fire(P(...Z)),
        D = () => E.addEventListener(M, T),
        B = () => E.removeEventListener(M, T),
        q = new oe({ onWillAddFirstListener: D, onDidRemoveLastListener: B });
      return q.event;
    }
    e.fromDOMEventEmitter = N;
    function S(E) {
      return new Promise((M) => r(E)(M));
    }
    e.toPromise = S;
    function R(E) {
      let M = new oe();
      return (
        E.then(
          (P) => {
            M.fire(P);
          },
          () => {
            M.fire(void 0);
          },
        ).finally(() => {
          M.dispose();
        }),
        M.event
      );
    }
    e.fromPromise = R;
    function I(E, M) {
      return E((P) => M.fire(P));
    }
    e.forward = I;
    function O(E, M, P) {
      return (M(P), E((T) => M(T)));
    }
    e.runAndSubscribe = O;
    class C {
      constructor(M, P) {
        ((this._observable = M), (this._counter = 0), (this._hasChanged = !1));
        let T = {
          onWillAddFirstListener: () => {
            (M.addObserver(this), this._observable.reportChanges());
          },
          onDidRemoveLastListener: () => {
            M.removeObserver(this);
          },
        };
        (P || t(T), (this.emitter = new oe(T)), P && P.add(this.emitter));
      }
      beginUpdate(M) {
        this._counter++;
      }
      handlePossibleChange(M) {}
      handleChange(M, P) {
        this._hasChanged = !0;
      }
      endUpdate(M) {
        (this._counter--,
          this._counter === 0 &&
            (this._observable.reportChanges(),
            this._hasChanged && ((this._hasChanged = !1), this.emitter.fire(this._observable.get()))));
      }
    }
    function _(E, M) {
      return new C(E, M).emitter.event;
    }
    e.fromObservable = _;
    function F(E) {
      return (M, P, T) => {
        let D = 0,
          B = !1,
          q = {
            beginUpdate() {
              D++;
            },
            endUpdate() {
              (D--, D === 0 && (E.reportChanges(), B && ((B = !1), M.call(P))));
            },
            handlePossibleChange() {},
            handleChange() {
              B = !0;
            },
          };
        (E.addObserver(q), E.reportChanges());
        let Z = {
          dispose() {
            E.removeObserver(q);
          },
        };
        return (T instanceof it ? T.add(Z) : Array.isArray(T) && T.push(Z), Z);
      };
    }
    e.fromObservableLight = F;
  })(_t || (_t = {}));
  var Mr = class e {
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
        ((this._stopWatch = new xt()), (this.listenerCount = t));
      }
      stop() {
        if (this._stopWatch) {
          let t = this._stopWatch.elapsed();
          (this.durations.push(t), (this.elapsedOverall += t), (this.invocationCount += 1), (this._stopWatch = void 0));
        }
      }
    },
    hs = -1,
    Tr = class e {
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
            l = `[${this.name}] potential listener LEAK detected, having ${n} listeners already. MOST frequent listener (${o}):`;
          (console.warn(l), console.warn(s));
          let a = new Pr(l, s);
          this._errorHandler(a);
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
    Wt = class e {
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
    Pr = class extends Error {
      constructor(t, n) {
        (super(t), (this.name = 'ListenerLeakError'), (this.stack = n));
      }
    },
    Ir = class extends Error {
      constructor(t, n) {
        (super(t), (this.name = 'ListenerRefusalError'), (this.stack = n));
      }
    },
    vt = class {
      constructor(t) {
        this.value = t;
      }
    },
    El = 2,
    Rl = (e, t) => {
      if (e instanceof vt) t(e);
      else
        for (let n = 0; n < e.length; n++) {
          let r = e[n];
          r && t(r);
        }
    },
    Nn;
  if (Al) {
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
      (Nn = new FinalizationRegistry((t) => {
        typeof t == 'string' && e.push(t);
      })));
  }
  var oe = class {
    constructor(t) {
      ((this._size = 0),
        (this._options = t),
        (this._leakageMon =
          hs > 0 || this._options?.leakWarningThreshold
            ? new Tr(t?.onListenerError ?? De, this._options?.leakWarningThreshold ?? hs)
            : void 0),
        (this._perfMon = this._options?._profName ? new Mr(this._options._profName) : void 0),
        (this._deliveryQueue = this._options?.deliveryQueue));
    }
    dispose() {
      if (!this._disposed) {
        if (
          ((this._disposed = !0), this._deliveryQueue?.current === this && this._deliveryQueue.reset(), this._listeners)
        ) {
          if (fs) {
            let t = this._listeners;
            queueMicrotask(() => {
              Rl(t, (n) => n.stack?.print());
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
            let a = `[${this._leakageMon.name}] REFUSES to accept new listeners because it exceeded its threshold by far (${this._size} vs ${this._leakageMon.threshold})`;
            console.warn(a);
            let u = this._leakageMon.getMostFrequentStack() ?? ['UNKNOWN stack', -1],
              h = new Ir(`${a}. HINT: Stack shows most frequent listener (${u[1]}-times)`, u[0]);
            return ((this._options?.onListenerError || De)(h), _e.None);
          }
          if (this._disposed) return _e.None;
          n && (t = t.bind(n));
          let i = new vt(t),
            s,
            o;
          (this._leakageMon &&
            this._size >= Math.ceil(this._leakageMon.threshold * 0.2) &&
            ((i.stack = Wt.create()), (s = this._leakageMon.check(i.stack, this._size + 1))),
            fs && (i.stack = o ?? Wt.create()),
            this._listeners
              ? this._listeners instanceof vt
                ? ((this._deliveryQueue ??= new Fr()), (this._listeners = [this._listeners, i]))
                : this._listeners.push(i)
              : (this._options?.onWillAddFirstListener?.(this),
                (this._listeners = i),
                this._options?.onDidAddFirstListener?.(this)),
            this._size++);
          let l = je(() => {
            (Nn?.unregister(l), s?.(), this._removeListener(i));
          });
          if ((r instanceof it ? r.add(l) : Array.isArray(r) && r.push(l), Nn)) {
            let a = new Error().stack
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
              u = /(file:|vscode-file:\/\/vscode-app)?(\/[^:]*:\d+:\d+)/.exec(a);
            Nn.register(l, u?.[2] ?? a, l);
          }
          return l;
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
      if (this._size * El <= n.length) {
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
      let r = this._options?.onListenerError || De;
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
        if (this._listeners instanceof vt) this._deliver(this._listeners, t);
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
  var Fr = class {
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
  function Dr() {
    return globalThis._VSCODE_NLS_MESSAGES;
  }
  function zt() {
    return globalThis._VSCODE_NLS_LANGUAGE;
  }
  var Cl =
    zt() === 'pseudo' ||
    (typeof document < 'u' && document.location && document.location.hash.indexOf('pseudo=true') >= 0);
  function ms(e, t) {
    let n;
    return (
      t.length === 0
        ? (n = e)
        : (n = e.replace(/\{(\d+)\}/g, (r, i) => {
            let s = i[0],
              o = t[s],
              l = r;
            return (
              typeof o == 'string'
                ? (l = o)
                : (typeof o == 'number' || typeof o == 'boolean' || o === void 0 || o === null) && (l = String(o)),
              l
            );
          })),
      Cl && (n = '\uFF3B' + n.replace(/[aouei]/g, '$&$&') + '\uFF3D'),
      n
    );
  }
  function J(e, t, ...n) {
    return ms(typeof e == 'number' ? Ml(e, t) : t, n);
  }
  function Ml(e, t) {
    let n = Dr()?.[e];
    if (typeof n != 'string') {
      if (typeof t == 'string') return t;
      throw new Error(`!!! NLS MISSING: ${e} !!!`);
    }
    return n;
  }
  var wt = 'en',
    En = !1,
    Rn = !1,
    kn = !1,
    Pl = !1,
    gs = !1,
    Br = !1,
    Il = !1,
    Fl = !1,
    Dl = !1,
    Ol = !1,
    An,
    Or = wt,
    ds = wt,
    Vl,
    Oe,
    Ve = globalThis,
    ye;
  typeof Ve.vscode < 'u' && typeof Ve.vscode.process < 'u'
    ? (ye = Ve.vscode.process)
    : typeof process < 'u' && typeof process?.versions?.node == 'string' && (ye = process);
  var ps = typeof ye?.versions?.electron == 'string',
    Bl = ps && ye?.type === 'renderer';
  if (typeof ye == 'object') {
    ((En = ye.platform === 'win32'),
      (Rn = ye.platform === 'darwin'),
      (kn = ye.platform === 'linux'),
      (Pl = kn && !!ye.env.SNAP && !!ye.env.SNAP_REVISION),
      (Il = ps),
      (Dl = !!ye.env.CI || !!ye.env.BUILD_ARTIFACTSTAGINGDIRECTORY),
      (An = wt),
      (Or = wt));
    let e = ye.env.VSCODE_NLS_CONFIG;
    if (e)
      try {
        let t = JSON.parse(e);
        ((An = t.userLocale),
          (ds = t.osLocale),
          (Or = t.resolvedLanguage || wt),
          (Vl = t.languagePack?.translationsConfigFile));
      } catch {}
    gs = !0;
  } else
    typeof navigator == 'object' && !Bl
      ? ((Oe = navigator.userAgent),
        (En = Oe.indexOf('Windows') >= 0),
        (Rn = Oe.indexOf('Macintosh') >= 0),
        (Fl =
          (Oe.indexOf('Macintosh') >= 0 || Oe.indexOf('iPad') >= 0 || Oe.indexOf('iPhone') >= 0) &&
          !!navigator.maxTouchPoints &&
          navigator.maxTouchPoints > 0),
        (kn = Oe.indexOf('Linux') >= 0),
        (Ol = Oe?.indexOf('Mobi') >= 0),
        (Br = !0),
        (Or = zt() || wt),
        (An = navigator.language.toLowerCase()),
        (ds = An))
      : console.error('Unable to resolve platform.');
  var Vr = 0;
  Rn ? (Vr = 1) : En ? (Vr = 3) : kn && (Vr = 2);
  var st = En,
    bs = Rn;
  var ys = gs,
    Ur = Br,
    Ul = Br && typeof Ve.importScripts == 'function',
    xs = Ul ? Ve.origin : void 0;
  var Ee = Oe;
  var ql = typeof Ve.postMessage == 'function' && !Ve.importScripts,
    vs = (() => {
      if (ql) {
        let e = [];
        Ve.addEventListener('message', (n) => {
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
          (e.push({ id: r, callback: n }), Ve.postMessage({ vscodeScheduleAsyncWork: r }, '*'));
        };
      }
      return (e) => setTimeout(e);
    })();
  var $l = !!(Ee && Ee.indexOf('Chrome') >= 0),
    Mf = !!(Ee && Ee.indexOf('Firefox') >= 0),
    Tf = !!(!$l && Ee && Ee.indexOf('Safari') >= 0),
    Pf = !!(Ee && Ee.indexOf('Edg/') >= 0),
    If = !!(Ee && Ee.indexOf('Android') >= 0);
  function Wl(e) {
    return e;
  }
  var Cn = class {
    constructor(t, n) {
      ((this.lastCache = void 0),
        (this.lastArgKey = void 0),
        typeof t == 'function'
          ? ((this._fn = t), (this._computeKey = Wl))
          : ((this._fn = n), (this._computeKey = t.getCacheKey)));
    }
    get(t) {
      let n = this._computeKey(t);
      return (this.lastArgKey !== n && ((this.lastArgKey = n), (this.lastCache = this._fn(t))), this.lastCache);
    }
  };
  var Ht = class {
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
  function ws(e) {
    return e.replace(/[\\\{\}\*\+\?\|\^\$\.\[\]\(\)]/g, '\\$&');
  }
  function Ls(e) {
    return e.split(/\r\n|\r|\n/);
  }
  function Ss(e) {
    for (let t = 0, n = e.length; t < n; t++) {
      let r = e.charCodeAt(t);
      if (r !== 32 && r !== 9) return t;
    }
    return -1;
  }
  function Ns(e, t = e.length - 1) {
    for (let n = t; n >= 0; n--) {
      let r = e.charCodeAt(n);
      if (r !== 32 && r !== 9) return n;
    }
    return -1;
  }
  function qr(e) {
    return e >= 65 && e <= 90;
  }
  function Nt(e) {
    return 55296 <= e && e <= 56319;
  }
  function Mn(e) {
    return 56320 <= e && e <= 57343;
  }
  function $r(e, t) {
    return ((e - 55296) << 10) + (t - 56320) + 65536;
  }
  function As(e, t, n) {
    let r = e.charCodeAt(n);
    if (Nt(r) && n + 1 < t) {
      let i = e.charCodeAt(n + 1);
      if (Mn(i)) return $r(r, i);
    }
    return r;
  }
  var zl = /^[\t\n\r\x20-\x7E]*$/;
  function ks(e) {
    return zl.test(e);
  }
  var _s = class e {
    static {
      this._INSTANCE = null;
    }
    static getInstance() {
      return (e._INSTANCE || (e._INSTANCE = new e()), e._INSTANCE);
    }
    constructor() {
      this._data = Hl();
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
  function Hl() {
    return JSON.parse(
      '[0,0,0,51229,51255,12,44061,44087,12,127462,127487,6,7083,7085,5,47645,47671,12,54813,54839,12,128678,128678,14,3270,3270,5,9919,9923,14,45853,45879,12,49437,49463,12,53021,53047,12,71216,71218,7,128398,128399,14,129360,129374,14,2519,2519,5,4448,4519,9,9742,9742,14,12336,12336,14,44957,44983,12,46749,46775,12,48541,48567,12,50333,50359,12,52125,52151,12,53917,53943,12,69888,69890,5,73018,73018,5,127990,127990,14,128558,128559,14,128759,128760,14,129653,129655,14,2027,2035,5,2891,2892,7,3761,3761,5,6683,6683,5,8293,8293,4,9825,9826,14,9999,9999,14,43452,43453,5,44509,44535,12,45405,45431,12,46301,46327,12,47197,47223,12,48093,48119,12,48989,49015,12,49885,49911,12,50781,50807,12,51677,51703,12,52573,52599,12,53469,53495,12,54365,54391,12,65279,65279,4,70471,70472,7,72145,72147,7,119173,119179,5,127799,127818,14,128240,128244,14,128512,128512,14,128652,128652,14,128721,128722,14,129292,129292,14,129445,129450,14,129734,129743,14,1476,1477,5,2366,2368,7,2750,2752,7,3076,3076,5,3415,3415,5,4141,4144,5,6109,6109,5,6964,6964,5,7394,7400,5,9197,9198,14,9770,9770,14,9877,9877,14,9968,9969,14,10084,10084,14,43052,43052,5,43713,43713,5,44285,44311,12,44733,44759,12,45181,45207,12,45629,45655,12,46077,46103,12,46525,46551,12,46973,46999,12,47421,47447,12,47869,47895,12,48317,48343,12,48765,48791,12,49213,49239,12,49661,49687,12,50109,50135,12,50557,50583,12,51005,51031,12,51453,51479,12,51901,51927,12,52349,52375,12,52797,52823,12,53245,53271,12,53693,53719,12,54141,54167,12,54589,54615,12,55037,55063,12,69506,69509,5,70191,70193,5,70841,70841,7,71463,71467,5,72330,72342,5,94031,94031,5,123628,123631,5,127763,127765,14,127941,127941,14,128043,128062,14,128302,128317,14,128465,128467,14,128539,128539,14,128640,128640,14,128662,128662,14,128703,128703,14,128745,128745,14,129004,129007,14,129329,129330,14,129402,129402,14,129483,129483,14,129686,129704,14,130048,131069,14,173,173,4,1757,1757,1,2200,2207,5,2434,2435,7,2631,2632,5,2817,2817,5,3008,3008,5,3201,3201,5,3387,3388,5,3542,3542,5,3902,3903,7,4190,4192,5,6002,6003,5,6439,6440,5,6765,6770,7,7019,7027,5,7154,7155,7,8205,8205,13,8505,8505,14,9654,9654,14,9757,9757,14,9792,9792,14,9852,9853,14,9890,9894,14,9937,9937,14,9981,9981,14,10035,10036,14,11035,11036,14,42654,42655,5,43346,43347,7,43587,43587,5,44006,44007,7,44173,44199,12,44397,44423,12,44621,44647,12,44845,44871,12,45069,45095,12,45293,45319,12,45517,45543,12,45741,45767,12,45965,45991,12,46189,46215,12,46413,46439,12,46637,46663,12,46861,46887,12,47085,47111,12,47309,47335,12,47533,47559,12,47757,47783,12,47981,48007,12,48205,48231,12,48429,48455,12,48653,48679,12,48877,48903,12,49101,49127,12,49325,49351,12,49549,49575,12,49773,49799,12,49997,50023,12,50221,50247,12,50445,50471,12,50669,50695,12,50893,50919,12,51117,51143,12,51341,51367,12,51565,51591,12,51789,51815,12,52013,52039,12,52237,52263,12,52461,52487,12,52685,52711,12,52909,52935,12,53133,53159,12,53357,53383,12,53581,53607,12,53805,53831,12,54029,54055,12,54253,54279,12,54477,54503,12,54701,54727,12,54925,54951,12,55149,55175,12,68101,68102,5,69762,69762,7,70067,70069,7,70371,70378,5,70720,70721,7,71087,71087,5,71341,71341,5,71995,71996,5,72249,72249,7,72850,72871,5,73109,73109,5,118576,118598,5,121505,121519,5,127245,127247,14,127568,127569,14,127777,127777,14,127872,127891,14,127956,127967,14,128015,128016,14,128110,128172,14,128259,128259,14,128367,128368,14,128424,128424,14,128488,128488,14,128530,128532,14,128550,128551,14,128566,128566,14,128647,128647,14,128656,128656,14,128667,128673,14,128691,128693,14,128715,128715,14,128728,128732,14,128752,128752,14,128765,128767,14,129096,129103,14,129311,129311,14,129344,129349,14,129394,129394,14,129413,129425,14,129466,129471,14,129511,129535,14,129664,129666,14,129719,129722,14,129760,129767,14,917536,917631,5,13,13,2,1160,1161,5,1564,1564,4,1807,1807,1,2085,2087,5,2307,2307,7,2382,2383,7,2497,2500,5,2563,2563,7,2677,2677,5,2763,2764,7,2879,2879,5,2914,2915,5,3021,3021,5,3142,3144,5,3263,3263,5,3285,3286,5,3398,3400,7,3530,3530,5,3633,3633,5,3864,3865,5,3974,3975,5,4155,4156,7,4229,4230,5,5909,5909,7,6078,6085,7,6277,6278,5,6451,6456,7,6744,6750,5,6846,6846,5,6972,6972,5,7074,7077,5,7146,7148,7,7222,7223,5,7416,7417,5,8234,8238,4,8417,8417,5,9000,9000,14,9203,9203,14,9730,9731,14,9748,9749,14,9762,9763,14,9776,9783,14,9800,9811,14,9831,9831,14,9872,9873,14,9882,9882,14,9900,9903,14,9929,9933,14,9941,9960,14,9974,9974,14,9989,9989,14,10006,10006,14,10062,10062,14,10160,10160,14,11647,11647,5,12953,12953,14,43019,43019,5,43232,43249,5,43443,43443,5,43567,43568,7,43696,43696,5,43765,43765,7,44013,44013,5,44117,44143,12,44229,44255,12,44341,44367,12,44453,44479,12,44565,44591,12,44677,44703,12,44789,44815,12,44901,44927,12,45013,45039,12,45125,45151,12,45237,45263,12,45349,45375,12,45461,45487,12,45573,45599,12,45685,45711,12,45797,45823,12,45909,45935,12,46021,46047,12,46133,46159,12,46245,46271,12,46357,46383,12,46469,46495,12,46581,46607,12,46693,46719,12,46805,46831,12,46917,46943,12,47029,47055,12,47141,47167,12,47253,47279,12,47365,47391,12,47477,47503,12,47589,47615,12,47701,47727,12,47813,47839,12,47925,47951,12,48037,48063,12,48149,48175,12,48261,48287,12,48373,48399,12,48485,48511,12,48597,48623,12,48709,48735,12,48821,48847,12,48933,48959,12,49045,49071,12,49157,49183,12,49269,49295,12,49381,49407,12,49493,49519,12,49605,49631,12,49717,49743,12,49829,49855,12,49941,49967,12,50053,50079,12,50165,50191,12,50277,50303,12,50389,50415,12,50501,50527,12,50613,50639,12,50725,50751,12,50837,50863,12,50949,50975,12,51061,51087,12,51173,51199,12,51285,51311,12,51397,51423,12,51509,51535,12,51621,51647,12,51733,51759,12,51845,51871,12,51957,51983,12,52069,52095,12,52181,52207,12,52293,52319,12,52405,52431,12,52517,52543,12,52629,52655,12,52741,52767,12,52853,52879,12,52965,52991,12,53077,53103,12,53189,53215,12,53301,53327,12,53413,53439,12,53525,53551,12,53637,53663,12,53749,53775,12,53861,53887,12,53973,53999,12,54085,54111,12,54197,54223,12,54309,54335,12,54421,54447,12,54533,54559,12,54645,54671,12,54757,54783,12,54869,54895,12,54981,55007,12,55093,55119,12,55243,55291,10,66045,66045,5,68325,68326,5,69688,69702,5,69817,69818,5,69957,69958,7,70089,70092,5,70198,70199,5,70462,70462,5,70502,70508,5,70750,70750,5,70846,70846,7,71100,71101,5,71230,71230,7,71351,71351,5,71737,71738,5,72000,72000,7,72160,72160,5,72273,72278,5,72752,72758,5,72882,72883,5,73031,73031,5,73461,73462,7,94192,94193,7,119149,119149,7,121403,121452,5,122915,122916,5,126980,126980,14,127358,127359,14,127535,127535,14,127759,127759,14,127771,127771,14,127792,127793,14,127825,127867,14,127897,127899,14,127945,127945,14,127985,127986,14,128000,128007,14,128021,128021,14,128066,128100,14,128184,128235,14,128249,128252,14,128266,128276,14,128335,128335,14,128379,128390,14,128407,128419,14,128444,128444,14,128481,128481,14,128499,128499,14,128526,128526,14,128536,128536,14,128543,128543,14,128556,128556,14,128564,128564,14,128577,128580,14,128643,128645,14,128649,128649,14,128654,128654,14,128660,128660,14,128664,128664,14,128675,128675,14,128686,128689,14,128695,128696,14,128705,128709,14,128717,128719,14,128725,128725,14,128736,128741,14,128747,128748,14,128755,128755,14,128762,128762,14,128981,128991,14,129009,129023,14,129160,129167,14,129296,129304,14,129320,129327,14,129340,129342,14,129356,129356,14,129388,129392,14,129399,129400,14,129404,129407,14,129432,129442,14,129454,129455,14,129473,129474,14,129485,129487,14,129648,129651,14,129659,129660,14,129671,129679,14,129709,129711,14,129728,129730,14,129751,129753,14,129776,129782,14,917505,917505,4,917760,917999,5,10,10,3,127,159,4,768,879,5,1471,1471,5,1536,1541,1,1648,1648,5,1767,1768,5,1840,1866,5,2070,2073,5,2137,2139,5,2274,2274,1,2363,2363,7,2377,2380,7,2402,2403,5,2494,2494,5,2507,2508,7,2558,2558,5,2622,2624,7,2641,2641,5,2691,2691,7,2759,2760,5,2786,2787,5,2876,2876,5,2881,2884,5,2901,2902,5,3006,3006,5,3014,3016,7,3072,3072,5,3134,3136,5,3157,3158,5,3260,3260,5,3266,3266,5,3274,3275,7,3328,3329,5,3391,3392,7,3405,3405,5,3457,3457,5,3536,3537,7,3551,3551,5,3636,3642,5,3764,3772,5,3895,3895,5,3967,3967,7,3993,4028,5,4146,4151,5,4182,4183,7,4226,4226,5,4253,4253,5,4957,4959,5,5940,5940,7,6070,6070,7,6087,6088,7,6158,6158,4,6432,6434,5,6448,6449,7,6679,6680,5,6742,6742,5,6754,6754,5,6783,6783,5,6912,6915,5,6966,6970,5,6978,6978,5,7042,7042,7,7080,7081,5,7143,7143,7,7150,7150,7,7212,7219,5,7380,7392,5,7412,7412,5,8203,8203,4,8232,8232,4,8265,8265,14,8400,8412,5,8421,8432,5,8617,8618,14,9167,9167,14,9200,9200,14,9410,9410,14,9723,9726,14,9733,9733,14,9745,9745,14,9752,9752,14,9760,9760,14,9766,9766,14,9774,9774,14,9786,9786,14,9794,9794,14,9823,9823,14,9828,9828,14,9833,9850,14,9855,9855,14,9875,9875,14,9880,9880,14,9885,9887,14,9896,9897,14,9906,9916,14,9926,9927,14,9935,9935,14,9939,9939,14,9962,9962,14,9972,9972,14,9978,9978,14,9986,9986,14,9997,9997,14,10002,10002,14,10017,10017,14,10055,10055,14,10071,10071,14,10133,10135,14,10548,10549,14,11093,11093,14,12330,12333,5,12441,12442,5,42608,42610,5,43010,43010,5,43045,43046,5,43188,43203,7,43302,43309,5,43392,43394,5,43446,43449,5,43493,43493,5,43571,43572,7,43597,43597,7,43703,43704,5,43756,43757,5,44003,44004,7,44009,44010,7,44033,44059,12,44089,44115,12,44145,44171,12,44201,44227,12,44257,44283,12,44313,44339,12,44369,44395,12,44425,44451,12,44481,44507,12,44537,44563,12,44593,44619,12,44649,44675,12,44705,44731,12,44761,44787,12,44817,44843,12,44873,44899,12,44929,44955,12,44985,45011,12,45041,45067,12,45097,45123,12,45153,45179,12,45209,45235,12,45265,45291,12,45321,45347,12,45377,45403,12,45433,45459,12,45489,45515,12,45545,45571,12,45601,45627,12,45657,45683,12,45713,45739,12,45769,45795,12,45825,45851,12,45881,45907,12,45937,45963,12,45993,46019,12,46049,46075,12,46105,46131,12,46161,46187,12,46217,46243,12,46273,46299,12,46329,46355,12,46385,46411,12,46441,46467,12,46497,46523,12,46553,46579,12,46609,46635,12,46665,46691,12,46721,46747,12,46777,46803,12,46833,46859,12,46889,46915,12,46945,46971,12,47001,47027,12,47057,47083,12,47113,47139,12,47169,47195,12,47225,47251,12,47281,47307,12,47337,47363,12,47393,47419,12,47449,47475,12,47505,47531,12,47561,47587,12,47617,47643,12,47673,47699,12,47729,47755,12,47785,47811,12,47841,47867,12,47897,47923,12,47953,47979,12,48009,48035,12,48065,48091,12,48121,48147,12,48177,48203,12,48233,48259,12,48289,48315,12,48345,48371,12,48401,48427,12,48457,48483,12,48513,48539,12,48569,48595,12,48625,48651,12,48681,48707,12,48737,48763,12,48793,48819,12,48849,48875,12,48905,48931,12,48961,48987,12,49017,49043,12,49073,49099,12,49129,49155,12,49185,49211,12,49241,49267,12,49297,49323,12,49353,49379,12,49409,49435,12,49465,49491,12,49521,49547,12,49577,49603,12,49633,49659,12,49689,49715,12,49745,49771,12,49801,49827,12,49857,49883,12,49913,49939,12,49969,49995,12,50025,50051,12,50081,50107,12,50137,50163,12,50193,50219,12,50249,50275,12,50305,50331,12,50361,50387,12,50417,50443,12,50473,50499,12,50529,50555,12,50585,50611,12,50641,50667,12,50697,50723,12,50753,50779,12,50809,50835,12,50865,50891,12,50921,50947,12,50977,51003,12,51033,51059,12,51089,51115,12,51145,51171,12,51201,51227,12,51257,51283,12,51313,51339,12,51369,51395,12,51425,51451,12,51481,51507,12,51537,51563,12,51593,51619,12,51649,51675,12,51705,51731,12,51761,51787,12,51817,51843,12,51873,51899,12,51929,51955,12,51985,52011,12,52041,52067,12,52097,52123,12,52153,52179,12,52209,52235,12,52265,52291,12,52321,52347,12,52377,52403,12,52433,52459,12,52489,52515,12,52545,52571,12,52601,52627,12,52657,52683,12,52713,52739,12,52769,52795,12,52825,52851,12,52881,52907,12,52937,52963,12,52993,53019,12,53049,53075,12,53105,53131,12,53161,53187,12,53217,53243,12,53273,53299,12,53329,53355,12,53385,53411,12,53441,53467,12,53497,53523,12,53553,53579,12,53609,53635,12,53665,53691,12,53721,53747,12,53777,53803,12,53833,53859,12,53889,53915,12,53945,53971,12,54001,54027,12,54057,54083,12,54113,54139,12,54169,54195,12,54225,54251,12,54281,54307,12,54337,54363,12,54393,54419,12,54449,54475,12,54505,54531,12,54561,54587,12,54617,54643,12,54673,54699,12,54729,54755,12,54785,54811,12,54841,54867,12,54897,54923,12,54953,54979,12,55009,55035,12,55065,55091,12,55121,55147,12,55177,55203,12,65024,65039,5,65520,65528,4,66422,66426,5,68152,68154,5,69291,69292,5,69633,69633,5,69747,69748,5,69811,69814,5,69826,69826,5,69932,69932,7,70016,70017,5,70079,70080,7,70095,70095,5,70196,70196,5,70367,70367,5,70402,70403,7,70464,70464,5,70487,70487,5,70709,70711,7,70725,70725,7,70833,70834,7,70843,70844,7,70849,70849,7,71090,71093,5,71103,71104,5,71227,71228,7,71339,71339,5,71344,71349,5,71458,71461,5,71727,71735,5,71985,71989,7,71998,71998,5,72002,72002,7,72154,72155,5,72193,72202,5,72251,72254,5,72281,72283,5,72344,72345,5,72766,72766,7,72874,72880,5,72885,72886,5,73023,73029,5,73104,73105,5,73111,73111,5,92912,92916,5,94095,94098,5,113824,113827,4,119142,119142,7,119155,119162,4,119362,119364,5,121476,121476,5,122888,122904,5,123184,123190,5,125252,125258,5,127183,127183,14,127340,127343,14,127377,127386,14,127491,127503,14,127548,127551,14,127744,127756,14,127761,127761,14,127769,127769,14,127773,127774,14,127780,127788,14,127796,127797,14,127820,127823,14,127869,127869,14,127894,127895,14,127902,127903,14,127943,127943,14,127947,127950,14,127972,127972,14,127988,127988,14,127992,127994,14,128009,128011,14,128019,128019,14,128023,128041,14,128064,128064,14,128102,128107,14,128174,128181,14,128238,128238,14,128246,128247,14,128254,128254,14,128264,128264,14,128278,128299,14,128329,128330,14,128348,128359,14,128371,128377,14,128392,128393,14,128401,128404,14,128421,128421,14,128433,128434,14,128450,128452,14,128476,128478,14,128483,128483,14,128495,128495,14,128506,128506,14,128519,128520,14,128528,128528,14,128534,128534,14,128538,128538,14,128540,128542,14,128544,128549,14,128552,128555,14,128557,128557,14,128560,128563,14,128565,128565,14,128567,128576,14,128581,128591,14,128641,128642,14,128646,128646,14,128648,128648,14,128650,128651,14,128653,128653,14,128655,128655,14,128657,128659,14,128661,128661,14,128663,128663,14,128665,128666,14,128674,128674,14,128676,128677,14,128679,128685,14,128690,128690,14,128694,128694,14,128697,128702,14,128704,128704,14,128710,128714,14,128716,128716,14,128720,128720,14,128723,128724,14,128726,128727,14,128733,128735,14,128742,128744,14,128746,128746,14,128749,128751,14,128753,128754,14,128756,128758,14,128761,128761,14,128763,128764,14,128884,128895,14,128992,129003,14,129008,129008,14,129036,129039,14,129114,129119,14,129198,129279,14,129293,129295,14,129305,129310,14,129312,129319,14,129328,129328,14,129331,129338,14,129343,129343,14,129351,129355,14,129357,129359,14,129375,129387,14,129393,129393,14,129395,129398,14,129401,129401,14,129403,129403,14,129408,129412,14,129426,129431,14,129443,129444,14,129451,129453,14,129456,129465,14,129472,129472,14,129475,129482,14,129484,129484,14,129488,129510,14,129536,129647,14,129652,129652,14,129656,129658,14,129661,129663,14,129667,129670,14,129680,129685,14,129705,129708,14,129712,129718,14,129723,129727,14,129731,129733,14,129744,129750,14,129754,129759,14,129768,129775,14,129783,129791,14,917504,917504,4,917506,917535,4,917632,917759,4,918000,921599,4,0,9,4,11,12,4,14,31,4,169,169,14,174,174,14,1155,1159,5,1425,1469,5,1473,1474,5,1479,1479,5,1552,1562,5,1611,1631,5,1750,1756,5,1759,1764,5,1770,1773,5,1809,1809,5,1958,1968,5,2045,2045,5,2075,2083,5,2089,2093,5,2192,2193,1,2250,2273,5,2275,2306,5,2362,2362,5,2364,2364,5,2369,2376,5,2381,2381,5,2385,2391,5,2433,2433,5,2492,2492,5,2495,2496,7,2503,2504,7,2509,2509,5,2530,2531,5,2561,2562,5,2620,2620,5,2625,2626,5,2635,2637,5,2672,2673,5,2689,2690,5,2748,2748,5,2753,2757,5,2761,2761,7,2765,2765,5,2810,2815,5,2818,2819,7,2878,2878,5,2880,2880,7,2887,2888,7,2893,2893,5,2903,2903,5,2946,2946,5,3007,3007,7,3009,3010,7,3018,3020,7,3031,3031,5,3073,3075,7,3132,3132,5,3137,3140,7,3146,3149,5,3170,3171,5,3202,3203,7,3262,3262,7,3264,3265,7,3267,3268,7,3271,3272,7,3276,3277,5,3298,3299,5,3330,3331,7,3390,3390,5,3393,3396,5,3402,3404,7,3406,3406,1,3426,3427,5,3458,3459,7,3535,3535,5,3538,3540,5,3544,3550,7,3570,3571,7,3635,3635,7,3655,3662,5,3763,3763,7,3784,3789,5,3893,3893,5,3897,3897,5,3953,3966,5,3968,3972,5,3981,3991,5,4038,4038,5,4145,4145,7,4153,4154,5,4157,4158,5,4184,4185,5,4209,4212,5,4228,4228,7,4237,4237,5,4352,4447,8,4520,4607,10,5906,5908,5,5938,5939,5,5970,5971,5,6068,6069,5,6071,6077,5,6086,6086,5,6089,6099,5,6155,6157,5,6159,6159,5,6313,6313,5,6435,6438,7,6441,6443,7,6450,6450,5,6457,6459,5,6681,6682,7,6741,6741,7,6743,6743,7,6752,6752,5,6757,6764,5,6771,6780,5,6832,6845,5,6847,6862,5,6916,6916,7,6965,6965,5,6971,6971,7,6973,6977,7,6979,6980,7,7040,7041,5,7073,7073,7,7078,7079,7,7082,7082,7,7142,7142,5,7144,7145,5,7149,7149,5,7151,7153,5,7204,7211,7,7220,7221,7,7376,7378,5,7393,7393,7,7405,7405,5,7415,7415,7,7616,7679,5,8204,8204,5,8206,8207,4,8233,8233,4,8252,8252,14,8288,8292,4,8294,8303,4,8413,8416,5,8418,8420,5,8482,8482,14,8596,8601,14,8986,8987,14,9096,9096,14,9193,9196,14,9199,9199,14,9201,9202,14,9208,9210,14,9642,9643,14,9664,9664,14,9728,9729,14,9732,9732,14,9735,9741,14,9743,9744,14,9746,9746,14,9750,9751,14,9753,9756,14,9758,9759,14,9761,9761,14,9764,9765,14,9767,9769,14,9771,9773,14,9775,9775,14,9784,9785,14,9787,9791,14,9793,9793,14,9795,9799,14,9812,9822,14,9824,9824,14,9827,9827,14,9829,9830,14,9832,9832,14,9851,9851,14,9854,9854,14,9856,9861,14,9874,9874,14,9876,9876,14,9878,9879,14,9881,9881,14,9883,9884,14,9888,9889,14,9895,9895,14,9898,9899,14,9904,9905,14,9917,9918,14,9924,9925,14,9928,9928,14,9934,9934,14,9936,9936,14,9938,9938,14,9940,9940,14,9961,9961,14,9963,9967,14,9970,9971,14,9973,9973,14,9975,9977,14,9979,9980,14,9982,9985,14,9987,9988,14,9992,9996,14,9998,9998,14,10000,10001,14,10004,10004,14,10013,10013,14,10024,10024,14,10052,10052,14,10060,10060,14,10067,10069,14,10083,10083,14,10085,10087,14,10145,10145,14,10175,10175,14,11013,11015,14,11088,11088,14,11503,11505,5,11744,11775,5,12334,12335,5,12349,12349,14,12951,12951,14,42607,42607,5,42612,42621,5,42736,42737,5,43014,43014,5,43043,43044,7,43047,43047,7,43136,43137,7,43204,43205,5,43263,43263,5,43335,43345,5,43360,43388,8,43395,43395,7,43444,43445,7,43450,43451,7,43454,43456,7,43561,43566,5,43569,43570,5,43573,43574,5,43596,43596,5,43644,43644,5,43698,43700,5,43710,43711,5,43755,43755,7,43758,43759,7,43766,43766,5,44005,44005,5,44008,44008,5,44012,44012,7,44032,44032,11,44060,44060,11,44088,44088,11,44116,44116,11,44144,44144,11,44172,44172,11,44200,44200,11,44228,44228,11,44256,44256,11,44284,44284,11,44312,44312,11,44340,44340,11,44368,44368,11,44396,44396,11,44424,44424,11,44452,44452,11,44480,44480,11,44508,44508,11,44536,44536,11,44564,44564,11,44592,44592,11,44620,44620,11,44648,44648,11,44676,44676,11,44704,44704,11,44732,44732,11,44760,44760,11,44788,44788,11,44816,44816,11,44844,44844,11,44872,44872,11,44900,44900,11,44928,44928,11,44956,44956,11,44984,44984,11,45012,45012,11,45040,45040,11,45068,45068,11,45096,45096,11,45124,45124,11,45152,45152,11,45180,45180,11,45208,45208,11,45236,45236,11,45264,45264,11,45292,45292,11,45320,45320,11,45348,45348,11,45376,45376,11,45404,45404,11,45432,45432,11,45460,45460,11,45488,45488,11,45516,45516,11,45544,45544,11,45572,45572,11,45600,45600,11,45628,45628,11,45656,45656,11,45684,45684,11,45712,45712,11,45740,45740,11,45768,45768,11,45796,45796,11,45824,45824,11,45852,45852,11,45880,45880,11,45908,45908,11,45936,45936,11,45964,45964,11,45992,45992,11,46020,46020,11,46048,46048,11,46076,46076,11,46104,46104,11,46132,46132,11,46160,46160,11,46188,46188,11,46216,46216,11,46244,46244,11,46272,46272,11,46300,46300,11,46328,46328,11,46356,46356,11,46384,46384,11,46412,46412,11,46440,46440,11,46468,46468,11,46496,46496,11,46524,46524,11,46552,46552,11,46580,46580,11,46608,46608,11,46636,46636,11,46664,46664,11,46692,46692,11,46720,46720,11,46748,46748,11,46776,46776,11,46804,46804,11,46832,46832,11,46860,46860,11,46888,46888,11,46916,46916,11,46944,46944,11,46972,46972,11,47000,47000,11,47028,47028,11,47056,47056,11,47084,47084,11,47112,47112,11,47140,47140,11,47168,47168,11,47196,47196,11,47224,47224,11,47252,47252,11,47280,47280,11,47308,47308,11,47336,47336,11,47364,47364,11,47392,47392,11,47420,47420,11,47448,47448,11,47476,47476,11,47504,47504,11,47532,47532,11,47560,47560,11,47588,47588,11,47616,47616,11,47644,47644,11,47672,47672,11,47700,47700,11,47728,47728,11,47756,47756,11,47784,47784,11,47812,47812,11,47840,47840,11,47868,47868,11,47896,47896,11,47924,47924,11,47952,47952,11,47980,47980,11,48008,48008,11,48036,48036,11,48064,48064,11,48092,48092,11,48120,48120,11,48148,48148,11,48176,48176,11,48204,48204,11,48232,48232,11,48260,48260,11,48288,48288,11,48316,48316,11,48344,48344,11,48372,48372,11,48400,48400,11,48428,48428,11,48456,48456,11,48484,48484,11,48512,48512,11,48540,48540,11,48568,48568,11,48596,48596,11,48624,48624,11,48652,48652,11,48680,48680,11,48708,48708,11,48736,48736,11,48764,48764,11,48792,48792,11,48820,48820,11,48848,48848,11,48876,48876,11,48904,48904,11,48932,48932,11,48960,48960,11,48988,48988,11,49016,49016,11,49044,49044,11,49072,49072,11,49100,49100,11,49128,49128,11,49156,49156,11,49184,49184,11,49212,49212,11,49240,49240,11,49268,49268,11,49296,49296,11,49324,49324,11,49352,49352,11,49380,49380,11,49408,49408,11,49436,49436,11,49464,49464,11,49492,49492,11,49520,49520,11,49548,49548,11,49576,49576,11,49604,49604,11,49632,49632,11,49660,49660,11,49688,49688,11,49716,49716,11,49744,49744,11,49772,49772,11,49800,49800,11,49828,49828,11,49856,49856,11,49884,49884,11,49912,49912,11,49940,49940,11,49968,49968,11,49996,49996,11,50024,50024,11,50052,50052,11,50080,50080,11,50108,50108,11,50136,50136,11,50164,50164,11,50192,50192,11,50220,50220,11,50248,50248,11,50276,50276,11,50304,50304,11,50332,50332,11,50360,50360,11,50388,50388,11,50416,50416,11,50444,50444,11,50472,50472,11,50500,50500,11,50528,50528,11,50556,50556,11,50584,50584,11,50612,50612,11,50640,50640,11,50668,50668,11,50696,50696,11,50724,50724,11,50752,50752,11,50780,50780,11,50808,50808,11,50836,50836,11,50864,50864,11,50892,50892,11,50920,50920,11,50948,50948,11,50976,50976,11,51004,51004,11,51032,51032,11,51060,51060,11,51088,51088,11,51116,51116,11,51144,51144,11,51172,51172,11,51200,51200,11,51228,51228,11,51256,51256,11,51284,51284,11,51312,51312,11,51340,51340,11,51368,51368,11,51396,51396,11,51424,51424,11,51452,51452,11,51480,51480,11,51508,51508,11,51536,51536,11,51564,51564,11,51592,51592,11,51620,51620,11,51648,51648,11,51676,51676,11,51704,51704,11,51732,51732,11,51760,51760,11,51788,51788,11,51816,51816,11,51844,51844,11,51872,51872,11,51900,51900,11,51928,51928,11,51956,51956,11,51984,51984,11,52012,52012,11,52040,52040,11,52068,52068,11,52096,52096,11,52124,52124,11,52152,52152,11,52180,52180,11,52208,52208,11,52236,52236,11,52264,52264,11,52292,52292,11,52320,52320,11,52348,52348,11,52376,52376,11,52404,52404,11,52432,52432,11,52460,52460,11,52488,52488,11,52516,52516,11,52544,52544,11,52572,52572,11,52600,52600,11,52628,52628,11,52656,52656,11,52684,52684,11,52712,52712,11,52740,52740,11,52768,52768,11,52796,52796,11,52824,52824,11,52852,52852,11,52880,52880,11,52908,52908,11,52936,52936,11,52964,52964,11,52992,52992,11,53020,53020,11,53048,53048,11,53076,53076,11,53104,53104,11,53132,53132,11,53160,53160,11,53188,53188,11,53216,53216,11,53244,53244,11,53272,53272,11,53300,53300,11,53328,53328,11,53356,53356,11,53384,53384,11,53412,53412,11,53440,53440,11,53468,53468,11,53496,53496,11,53524,53524,11,53552,53552,11,53580,53580,11,53608,53608,11,53636,53636,11,53664,53664,11,53692,53692,11,53720,53720,11,53748,53748,11,53776,53776,11,53804,53804,11,53832,53832,11,53860,53860,11,53888,53888,11,53916,53916,11,53944,53944,11,53972,53972,11,54000,54000,11,54028,54028,11,54056,54056,11,54084,54084,11,54112,54112,11,54140,54140,11,54168,54168,11,54196,54196,11,54224,54224,11,54252,54252,11,54280,54280,11,54308,54308,11,54336,54336,11,54364,54364,11,54392,54392,11,54420,54420,11,54448,54448,11,54476,54476,11,54504,54504,11,54532,54532,11,54560,54560,11,54588,54588,11,54616,54616,11,54644,54644,11,54672,54672,11,54700,54700,11,54728,54728,11,54756,54756,11,54784,54784,11,54812,54812,11,54840,54840,11,54868,54868,11,54896,54896,11,54924,54924,11,54952,54952,11,54980,54980,11,55008,55008,11,55036,55036,11,55064,55064,11,55092,55092,11,55120,55120,11,55148,55148,11,55176,55176,11,55216,55238,9,64286,64286,5,65056,65071,5,65438,65439,5,65529,65531,4,66272,66272,5,68097,68099,5,68108,68111,5,68159,68159,5,68900,68903,5,69446,69456,5,69632,69632,7,69634,69634,7,69744,69744,5,69759,69761,5,69808,69810,7,69815,69816,7,69821,69821,1,69837,69837,1,69927,69931,5,69933,69940,5,70003,70003,5,70018,70018,7,70070,70078,5,70082,70083,1,70094,70094,7,70188,70190,7,70194,70195,7,70197,70197,7,70206,70206,5,70368,70370,7,70400,70401,5,70459,70460,5,70463,70463,7,70465,70468,7,70475,70477,7,70498,70499,7,70512,70516,5,70712,70719,5,70722,70724,5,70726,70726,5,70832,70832,5,70835,70840,5,70842,70842,5,70845,70845,5,70847,70848,5,70850,70851,5,71088,71089,7,71096,71099,7,71102,71102,7,71132,71133,5,71219,71226,5,71229,71229,5,71231,71232,5,71340,71340,7,71342,71343,7,71350,71350,7,71453,71455,5,71462,71462,7,71724,71726,7,71736,71736,7,71984,71984,5,71991,71992,7,71997,71997,7,71999,71999,1,72001,72001,1,72003,72003,5,72148,72151,5,72156,72159,7,72164,72164,7,72243,72248,5,72250,72250,1,72263,72263,5,72279,72280,7,72324,72329,1,72343,72343,7,72751,72751,7,72760,72765,5,72767,72767,5,72873,72873,7,72881,72881,7,72884,72884,7,73009,73014,5,73020,73021,5,73030,73030,1,73098,73102,7,73107,73108,7,73110,73110,7,73459,73460,5,78896,78904,4,92976,92982,5,94033,94087,7,94180,94180,5,113821,113822,5,118528,118573,5,119141,119141,5,119143,119145,5,119150,119154,5,119163,119170,5,119210,119213,5,121344,121398,5,121461,121461,5,121499,121503,5,122880,122886,5,122907,122913,5,122918,122922,5,123566,123566,5,125136,125142,5,126976,126979,14,126981,127182,14,127184,127231,14,127279,127279,14,127344,127345,14,127374,127374,14,127405,127461,14,127489,127490,14,127514,127514,14,127538,127546,14,127561,127567,14,127570,127743,14,127757,127758,14,127760,127760,14,127762,127762,14,127766,127768,14,127770,127770,14,127772,127772,14,127775,127776,14,127778,127779,14,127789,127791,14,127794,127795,14,127798,127798,14,127819,127819,14,127824,127824,14,127868,127868,14,127870,127871,14,127892,127893,14,127896,127896,14,127900,127901,14,127904,127940,14,127942,127942,14,127944,127944,14,127946,127946,14,127951,127955,14,127968,127971,14,127973,127984,14,127987,127987,14,127989,127989,14,127991,127991,14,127995,127999,5,128008,128008,14,128012,128014,14,128017,128018,14,128020,128020,14,128022,128022,14,128042,128042,14,128063,128063,14,128065,128065,14,128101,128101,14,128108,128109,14,128173,128173,14,128182,128183,14,128236,128237,14,128239,128239,14,128245,128245,14,128248,128248,14,128253,128253,14,128255,128258,14,128260,128263,14,128265,128265,14,128277,128277,14,128300,128301,14,128326,128328,14,128331,128334,14,128336,128347,14,128360,128366,14,128369,128370,14,128378,128378,14,128391,128391,14,128394,128397,14,128400,128400,14,128405,128406,14,128420,128420,14,128422,128423,14,128425,128432,14,128435,128443,14,128445,128449,14,128453,128464,14,128468,128475,14,128479,128480,14,128482,128482,14,128484,128487,14,128489,128494,14,128496,128498,14,128500,128505,14,128507,128511,14,128513,128518,14,128521,128525,14,128527,128527,14,128529,128529,14,128533,128533,14,128535,128535,14,128537,128537,14]',
    );
  }
  var Lt = class e {
      static {
        this.ambiguousCharacterData = new Ht(() =>
          JSON.parse(
            '{"_common":[8232,32,8233,32,5760,32,8192,32,8193,32,8194,32,8195,32,8196,32,8197,32,8198,32,8200,32,8201,32,8202,32,8287,32,8199,32,8239,32,2042,95,65101,95,65102,95,65103,95,8208,45,8209,45,8210,45,65112,45,1748,45,8259,45,727,45,8722,45,10134,45,11450,45,1549,44,1643,44,8218,44,184,44,42233,44,894,59,2307,58,2691,58,1417,58,1795,58,1796,58,5868,58,65072,58,6147,58,6153,58,8282,58,1475,58,760,58,42889,58,8758,58,720,58,42237,58,451,33,11601,33,660,63,577,63,2429,63,5038,63,42731,63,119149,46,8228,46,1793,46,1794,46,42510,46,68176,46,1632,46,1776,46,42232,46,1373,96,65287,96,8219,96,8242,96,1370,96,1523,96,8175,96,65344,96,900,96,8189,96,8125,96,8127,96,8190,96,697,96,884,96,712,96,714,96,715,96,756,96,699,96,701,96,700,96,702,96,42892,96,1497,96,2036,96,2037,96,5194,96,5836,96,94033,96,94034,96,65339,91,10088,40,10098,40,12308,40,64830,40,65341,93,10089,41,10099,41,12309,41,64831,41,10100,123,119060,123,10101,125,65342,94,8270,42,1645,42,8727,42,66335,42,5941,47,8257,47,8725,47,8260,47,9585,47,10187,47,10744,47,119354,47,12755,47,12339,47,11462,47,20031,47,12035,47,65340,92,65128,92,8726,92,10189,92,10741,92,10745,92,119311,92,119355,92,12756,92,20022,92,12034,92,42872,38,708,94,710,94,5869,43,10133,43,66203,43,8249,60,10094,60,706,60,119350,60,5176,60,5810,60,5120,61,11840,61,12448,61,42239,61,8250,62,10095,62,707,62,119351,62,5171,62,94015,62,8275,126,732,126,8128,126,8764,126,65372,124,65293,45,120784,50,120794,50,120804,50,120814,50,120824,50,130034,50,42842,50,423,50,1000,50,42564,50,5311,50,42735,50,119302,51,120785,51,120795,51,120805,51,120815,51,120825,51,130035,51,42923,51,540,51,439,51,42858,51,11468,51,1248,51,94011,51,71882,51,120786,52,120796,52,120806,52,120816,52,120826,52,130036,52,5070,52,71855,52,120787,53,120797,53,120807,53,120817,53,120827,53,130037,53,444,53,71867,53,120788,54,120798,54,120808,54,120818,54,120828,54,130038,54,11474,54,5102,54,71893,54,119314,55,120789,55,120799,55,120809,55,120819,55,120829,55,130039,55,66770,55,71878,55,2819,56,2538,56,2666,56,125131,56,120790,56,120800,56,120810,56,120820,56,120830,56,130040,56,547,56,546,56,66330,56,2663,57,2920,57,2541,57,3437,57,120791,57,120801,57,120811,57,120821,57,120831,57,130041,57,42862,57,11466,57,71884,57,71852,57,71894,57,9082,97,65345,97,119834,97,119886,97,119938,97,119990,97,120042,97,120094,97,120146,97,120198,97,120250,97,120302,97,120354,97,120406,97,120458,97,593,97,945,97,120514,97,120572,97,120630,97,120688,97,120746,97,65313,65,119808,65,119860,65,119912,65,119964,65,120016,65,120068,65,120120,65,120172,65,120224,65,120276,65,120328,65,120380,65,120432,65,913,65,120488,65,120546,65,120604,65,120662,65,120720,65,5034,65,5573,65,42222,65,94016,65,66208,65,119835,98,119887,98,119939,98,119991,98,120043,98,120095,98,120147,98,120199,98,120251,98,120303,98,120355,98,120407,98,120459,98,388,98,5071,98,5234,98,5551,98,65314,66,8492,66,119809,66,119861,66,119913,66,120017,66,120069,66,120121,66,120173,66,120225,66,120277,66,120329,66,120381,66,120433,66,42932,66,914,66,120489,66,120547,66,120605,66,120663,66,120721,66,5108,66,5623,66,42192,66,66178,66,66209,66,66305,66,65347,99,8573,99,119836,99,119888,99,119940,99,119992,99,120044,99,120096,99,120148,99,120200,99,120252,99,120304,99,120356,99,120408,99,120460,99,7428,99,1010,99,11429,99,43951,99,66621,99,128844,67,71922,67,71913,67,65315,67,8557,67,8450,67,8493,67,119810,67,119862,67,119914,67,119966,67,120018,67,120174,67,120226,67,120278,67,120330,67,120382,67,120434,67,1017,67,11428,67,5087,67,42202,67,66210,67,66306,67,66581,67,66844,67,8574,100,8518,100,119837,100,119889,100,119941,100,119993,100,120045,100,120097,100,120149,100,120201,100,120253,100,120305,100,120357,100,120409,100,120461,100,1281,100,5095,100,5231,100,42194,100,8558,68,8517,68,119811,68,119863,68,119915,68,119967,68,120019,68,120071,68,120123,68,120175,68,120227,68,120279,68,120331,68,120383,68,120435,68,5024,68,5598,68,5610,68,42195,68,8494,101,65349,101,8495,101,8519,101,119838,101,119890,101,119942,101,120046,101,120098,101,120150,101,120202,101,120254,101,120306,101,120358,101,120410,101,120462,101,43826,101,1213,101,8959,69,65317,69,8496,69,119812,69,119864,69,119916,69,120020,69,120072,69,120124,69,120176,69,120228,69,120280,69,120332,69,120384,69,120436,69,917,69,120492,69,120550,69,120608,69,120666,69,120724,69,11577,69,5036,69,42224,69,71846,69,71854,69,66182,69,119839,102,119891,102,119943,102,119995,102,120047,102,120099,102,120151,102,120203,102,120255,102,120307,102,120359,102,120411,102,120463,102,43829,102,42905,102,383,102,7837,102,1412,102,119315,70,8497,70,119813,70,119865,70,119917,70,120021,70,120073,70,120125,70,120177,70,120229,70,120281,70,120333,70,120385,70,120437,70,42904,70,988,70,120778,70,5556,70,42205,70,71874,70,71842,70,66183,70,66213,70,66853,70,65351,103,8458,103,119840,103,119892,103,119944,103,120048,103,120100,103,120152,103,120204,103,120256,103,120308,103,120360,103,120412,103,120464,103,609,103,7555,103,397,103,1409,103,119814,71,119866,71,119918,71,119970,71,120022,71,120074,71,120126,71,120178,71,120230,71,120282,71,120334,71,120386,71,120438,71,1292,71,5056,71,5107,71,42198,71,65352,104,8462,104,119841,104,119945,104,119997,104,120049,104,120101,104,120153,104,120205,104,120257,104,120309,104,120361,104,120413,104,120465,104,1211,104,1392,104,5058,104,65320,72,8459,72,8460,72,8461,72,119815,72,119867,72,119919,72,120023,72,120179,72,120231,72,120283,72,120335,72,120387,72,120439,72,919,72,120494,72,120552,72,120610,72,120668,72,120726,72,11406,72,5051,72,5500,72,42215,72,66255,72,731,105,9075,105,65353,105,8560,105,8505,105,8520,105,119842,105,119894,105,119946,105,119998,105,120050,105,120102,105,120154,105,120206,105,120258,105,120310,105,120362,105,120414,105,120466,105,120484,105,618,105,617,105,953,105,8126,105,890,105,120522,105,120580,105,120638,105,120696,105,120754,105,1110,105,42567,105,1231,105,43893,105,5029,105,71875,105,65354,106,8521,106,119843,106,119895,106,119947,106,119999,106,120051,106,120103,106,120155,106,120207,106,120259,106,120311,106,120363,106,120415,106,120467,106,1011,106,1112,106,65322,74,119817,74,119869,74,119921,74,119973,74,120025,74,120077,74,120129,74,120181,74,120233,74,120285,74,120337,74,120389,74,120441,74,42930,74,895,74,1032,74,5035,74,5261,74,42201,74,119844,107,119896,107,119948,107,120000,107,120052,107,120104,107,120156,107,120208,107,120260,107,120312,107,120364,107,120416,107,120468,107,8490,75,65323,75,119818,75,119870,75,119922,75,119974,75,120026,75,120078,75,120130,75,120182,75,120234,75,120286,75,120338,75,120390,75,120442,75,922,75,120497,75,120555,75,120613,75,120671,75,120729,75,11412,75,5094,75,5845,75,42199,75,66840,75,1472,108,8739,73,9213,73,65512,73,1633,108,1777,73,66336,108,125127,108,120783,73,120793,73,120803,73,120813,73,120823,73,130033,73,65321,73,8544,73,8464,73,8465,73,119816,73,119868,73,119920,73,120024,73,120128,73,120180,73,120232,73,120284,73,120336,73,120388,73,120440,73,65356,108,8572,73,8467,108,119845,108,119897,108,119949,108,120001,108,120053,108,120105,73,120157,73,120209,73,120261,73,120313,73,120365,73,120417,73,120469,73,448,73,120496,73,120554,73,120612,73,120670,73,120728,73,11410,73,1030,73,1216,73,1493,108,1503,108,1575,108,126464,108,126592,108,65166,108,65165,108,1994,108,11599,73,5825,73,42226,73,93992,73,66186,124,66313,124,119338,76,8556,76,8466,76,119819,76,119871,76,119923,76,120027,76,120079,76,120131,76,120183,76,120235,76,120287,76,120339,76,120391,76,120443,76,11472,76,5086,76,5290,76,42209,76,93974,76,71843,76,71858,76,66587,76,66854,76,65325,77,8559,77,8499,77,119820,77,119872,77,119924,77,120028,77,120080,77,120132,77,120184,77,120236,77,120288,77,120340,77,120392,77,120444,77,924,77,120499,77,120557,77,120615,77,120673,77,120731,77,1018,77,11416,77,5047,77,5616,77,5846,77,42207,77,66224,77,66321,77,119847,110,119899,110,119951,110,120003,110,120055,110,120107,110,120159,110,120211,110,120263,110,120315,110,120367,110,120419,110,120471,110,1400,110,1404,110,65326,78,8469,78,119821,78,119873,78,119925,78,119977,78,120029,78,120081,78,120185,78,120237,78,120289,78,120341,78,120393,78,120445,78,925,78,120500,78,120558,78,120616,78,120674,78,120732,78,11418,78,42208,78,66835,78,3074,111,3202,111,3330,111,3458,111,2406,111,2662,111,2790,111,3046,111,3174,111,3302,111,3430,111,3664,111,3792,111,4160,111,1637,111,1781,111,65359,111,8500,111,119848,111,119900,111,119952,111,120056,111,120108,111,120160,111,120212,111,120264,111,120316,111,120368,111,120420,111,120472,111,7439,111,7441,111,43837,111,959,111,120528,111,120586,111,120644,111,120702,111,120760,111,963,111,120532,111,120590,111,120648,111,120706,111,120764,111,11423,111,4351,111,1413,111,1505,111,1607,111,126500,111,126564,111,126596,111,65259,111,65260,111,65258,111,65257,111,1726,111,64428,111,64429,111,64427,111,64426,111,1729,111,64424,111,64425,111,64423,111,64422,111,1749,111,3360,111,4125,111,66794,111,71880,111,71895,111,66604,111,1984,79,2534,79,2918,79,12295,79,70864,79,71904,79,120782,79,120792,79,120802,79,120812,79,120822,79,130032,79,65327,79,119822,79,119874,79,119926,79,119978,79,120030,79,120082,79,120134,79,120186,79,120238,79,120290,79,120342,79,120394,79,120446,79,927,79,120502,79,120560,79,120618,79,120676,79,120734,79,11422,79,1365,79,11604,79,4816,79,2848,79,66754,79,42227,79,71861,79,66194,79,66219,79,66564,79,66838,79,9076,112,65360,112,119849,112,119901,112,119953,112,120005,112,120057,112,120109,112,120161,112,120213,112,120265,112,120317,112,120369,112,120421,112,120473,112,961,112,120530,112,120544,112,120588,112,120602,112,120646,112,120660,112,120704,112,120718,112,120762,112,120776,112,11427,112,65328,80,8473,80,119823,80,119875,80,119927,80,119979,80,120031,80,120083,80,120187,80,120239,80,120291,80,120343,80,120395,80,120447,80,929,80,120504,80,120562,80,120620,80,120678,80,120736,80,11426,80,5090,80,5229,80,42193,80,66197,80,119850,113,119902,113,119954,113,120006,113,120058,113,120110,113,120162,113,120214,113,120266,113,120318,113,120370,113,120422,113,120474,113,1307,113,1379,113,1382,113,8474,81,119824,81,119876,81,119928,81,119980,81,120032,81,120084,81,120188,81,120240,81,120292,81,120344,81,120396,81,120448,81,11605,81,119851,114,119903,114,119955,114,120007,114,120059,114,120111,114,120163,114,120215,114,120267,114,120319,114,120371,114,120423,114,120475,114,43847,114,43848,114,7462,114,11397,114,43905,114,119318,82,8475,82,8476,82,8477,82,119825,82,119877,82,119929,82,120033,82,120189,82,120241,82,120293,82,120345,82,120397,82,120449,82,422,82,5025,82,5074,82,66740,82,5511,82,42211,82,94005,82,65363,115,119852,115,119904,115,119956,115,120008,115,120060,115,120112,115,120164,115,120216,115,120268,115,120320,115,120372,115,120424,115,120476,115,42801,115,445,115,1109,115,43946,115,71873,115,66632,115,65331,83,119826,83,119878,83,119930,83,119982,83,120034,83,120086,83,120138,83,120190,83,120242,83,120294,83,120346,83,120398,83,120450,83,1029,83,1359,83,5077,83,5082,83,42210,83,94010,83,66198,83,66592,83,119853,116,119905,116,119957,116,120009,116,120061,116,120113,116,120165,116,120217,116,120269,116,120321,116,120373,116,120425,116,120477,116,8868,84,10201,84,128872,84,65332,84,119827,84,119879,84,119931,84,119983,84,120035,84,120087,84,120139,84,120191,84,120243,84,120295,84,120347,84,120399,84,120451,84,932,84,120507,84,120565,84,120623,84,120681,84,120739,84,11430,84,5026,84,42196,84,93962,84,71868,84,66199,84,66225,84,66325,84,119854,117,119906,117,119958,117,120010,117,120062,117,120114,117,120166,117,120218,117,120270,117,120322,117,120374,117,120426,117,120478,117,42911,117,7452,117,43854,117,43858,117,651,117,965,117,120534,117,120592,117,120650,117,120708,117,120766,117,1405,117,66806,117,71896,117,8746,85,8899,85,119828,85,119880,85,119932,85,119984,85,120036,85,120088,85,120140,85,120192,85,120244,85,120296,85,120348,85,120400,85,120452,85,1357,85,4608,85,66766,85,5196,85,42228,85,94018,85,71864,85,8744,118,8897,118,65366,118,8564,118,119855,118,119907,118,119959,118,120011,118,120063,118,120115,118,120167,118,120219,118,120271,118,120323,118,120375,118,120427,118,120479,118,7456,118,957,118,120526,118,120584,118,120642,118,120700,118,120758,118,1141,118,1496,118,71430,118,43945,118,71872,118,119309,86,1639,86,1783,86,8548,86,119829,86,119881,86,119933,86,119985,86,120037,86,120089,86,120141,86,120193,86,120245,86,120297,86,120349,86,120401,86,120453,86,1140,86,11576,86,5081,86,5167,86,42719,86,42214,86,93960,86,71840,86,66845,86,623,119,119856,119,119908,119,119960,119,120012,119,120064,119,120116,119,120168,119,120220,119,120272,119,120324,119,120376,119,120428,119,120480,119,7457,119,1121,119,1309,119,1377,119,71434,119,71438,119,71439,119,43907,119,71919,87,71910,87,119830,87,119882,87,119934,87,119986,87,120038,87,120090,87,120142,87,120194,87,120246,87,120298,87,120350,87,120402,87,120454,87,1308,87,5043,87,5076,87,42218,87,5742,120,10539,120,10540,120,10799,120,65368,120,8569,120,119857,120,119909,120,119961,120,120013,120,120065,120,120117,120,120169,120,120221,120,120273,120,120325,120,120377,120,120429,120,120481,120,5441,120,5501,120,5741,88,9587,88,66338,88,71916,88,65336,88,8553,88,119831,88,119883,88,119935,88,119987,88,120039,88,120091,88,120143,88,120195,88,120247,88,120299,88,120351,88,120403,88,120455,88,42931,88,935,88,120510,88,120568,88,120626,88,120684,88,120742,88,11436,88,11613,88,5815,88,42219,88,66192,88,66228,88,66327,88,66855,88,611,121,7564,121,65369,121,119858,121,119910,121,119962,121,120014,121,120066,121,120118,121,120170,121,120222,121,120274,121,120326,121,120378,121,120430,121,120482,121,655,121,7935,121,43866,121,947,121,8509,121,120516,121,120574,121,120632,121,120690,121,120748,121,1199,121,4327,121,71900,121,65337,89,119832,89,119884,89,119936,89,119988,89,120040,89,120092,89,120144,89,120196,89,120248,89,120300,89,120352,89,120404,89,120456,89,933,89,978,89,120508,89,120566,89,120624,89,120682,89,120740,89,11432,89,1198,89,5033,89,5053,89,42220,89,94019,89,71844,89,66226,89,119859,122,119911,122,119963,122,120015,122,120067,122,120119,122,120171,122,120223,122,120275,122,120327,122,120379,122,120431,122,120483,122,7458,122,43923,122,71876,122,66293,90,71909,90,65338,90,8484,90,8488,90,119833,90,119885,90,119937,90,119989,90,120041,90,120197,90,120249,90,120301,90,120353,90,120405,90,120457,90,918,90,120493,90,120551,90,120609,90,120667,90,120725,90,5059,90,42204,90,71849,90,65282,34,65284,36,65285,37,65286,38,65290,42,65291,43,65294,46,65295,47,65296,48,65297,49,65298,50,65299,51,65300,52,65301,53,65302,54,65303,55,65304,56,65305,57,65308,60,65309,61,65310,62,65312,64,65316,68,65318,70,65319,71,65324,76,65329,81,65330,82,65333,85,65334,86,65335,87,65343,95,65346,98,65348,100,65350,102,65355,107,65357,109,65358,110,65361,113,65362,114,65364,116,65365,117,65367,119,65370,122,65371,123,65373,125,119846,109],"_default":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"cs":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"de":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"es":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"fr":[65374,126,65306,58,65281,33,8216,96,8245,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"it":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"ja":[8211,45,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65292,44,65307,59],"ko":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"pl":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"pt-BR":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"qps-ploc":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"ru":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,305,105,921,73,1009,112,215,120,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"tr":[160,32,8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"zh-hans":[65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65288,40,65289,41],"zh-hant":[8211,45,65374,126,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65307,59]}',
          ),
        );
      }
      static {
        this.cache = new Cn({ getCacheKey: JSON.stringify }, (t) => {
          function n(h) {
            let f = new Map();
            for (let m = 0; m < h.length; m += 2) f.set(h[m], h[m + 1]);
            return f;
          }
          function r(h, f) {
            let m = new Map(h);
            for (let [d, g] of f) m.set(d, g);
            return m;
          }
          function i(h, f) {
            if (!h) return f;
            let m = new Map();
            for (let [d, g] of h) f.has(d) && m.set(d, g);
            return m;
          }
          let s = this.ambiguousCharacterData.value,
            o = t.filter((h) => !h.startsWith('_') && h in s);
          o.length === 0 && (o = ['_default']);
          let l;
          for (let h of o) {
            let f = n(s[h]);
            l = i(l, f);
          }
          let a = n(s._common),
            u = r(a, l);
          return new e(u);
        });
      }
      static getInstance(t) {
        return e.cache.get(Array.from(t));
      }
      static {
        this._locales = new Ht(() => Object.keys(e.ambiguousCharacterData.value).filter((t) => !t.startsWith('_')));
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
    St = class e {
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
  var At,
    jr = globalThis.vscode;
  if (typeof jr < 'u' && typeof jr.process < 'u') {
    let e = jr.process;
    At = {
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
      ? (At = {
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
      : (At = {
          get platform() {
            return st ? 'win32' : bs ? 'darwin' : 'linux';
          },
          get arch() {},
          get env() {
            return {};
          },
          cwd() {
            return '/';
          },
        });
  var Jt = At.cwd,
    Es = At.env,
    Rs = At.platform;
  var Jl = 65,
    Xl = 97,
    Ql = 90,
    Yl = 122,
    He = 46,
    ae = 47,
    ge = 92,
    We = 58,
    Zl = 63,
    Tn = class extends Error {
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
  function Kl(e, t) {
    if (e === null || typeof e != 'object') throw new Tn(t, 'Object', e);
  }
  function ee(e, t) {
    if (typeof e != 'string') throw new Tn(t, 'string', e);
  }
  var Be = Rs === 'win32';
  function $(e) {
    return e === ae || e === ge;
  }
  function Wr(e) {
    return e === ae;
  }
  function ze(e) {
    return (e >= Jl && e <= Ql) || (e >= Xl && e <= Yl);
  }
  function Pn(e, t, n, r) {
    let i = '',
      s = 0,
      o = -1,
      l = 0,
      a = 0;
    for (let u = 0; u <= e.length; ++u) {
      if (u < e.length) a = e.charCodeAt(u);
      else {
        if (r(a)) break;
        a = ae;
      }
      if (r(a)) {
        if (!(o === u - 1 || l === 1))
          if (l === 2) {
            if (i.length < 2 || s !== 2 || i.charCodeAt(i.length - 1) !== He || i.charCodeAt(i.length - 2) !== He) {
              if (i.length > 2) {
                let h = i.lastIndexOf(n);
                (h === -1 ? ((i = ''), (s = 0)) : ((i = i.slice(0, h)), (s = i.length - 1 - i.lastIndexOf(n))),
                  (o = u),
                  (l = 0));
                continue;
              } else if (i.length !== 0) {
                ((i = ''), (s = 0), (o = u), (l = 0));
                continue;
              }
            }
            t && ((i += i.length > 0 ? `${n}..` : '..'), (s = 2));
          } else (i.length > 0 ? (i += `${n}${e.slice(o + 1, u)}`) : (i = e.slice(o + 1, u)), (s = u - o - 1));
        ((o = u), (l = 0));
      } else a === He && l !== -1 ? ++l : (l = -1);
    }
    return i;
  }
  function eu(e) {
    return e ? `${e[0] === '.' ? '' : '.'}${e}` : '';
  }
  function Cs(e, t) {
    Kl(t, 'pathObject');
    let n = t.dir || t.root,
      r = t.base || `${t.name || ''}${eu(t.ext)}`;
    return n ? (n === t.root ? `${n}${r}` : `${n}${e}${r}`) : r;
  }
  var ce = {
      resolve(...e) {
        let t = '',
          n = '',
          r = !1;
        for (let i = e.length - 1; i >= -1; i--) {
          let s;
          if (i >= 0) {
            if (((s = e[i]), ee(s, `paths[${i}]`), s.length === 0)) continue;
          } else
            t.length === 0
              ? (s = Jt())
              : ((s = Es[`=${t}`] || Jt()),
                (s === void 0 || (s.slice(0, 2).toLowerCase() !== t.toLowerCase() && s.charCodeAt(2) === ge)) &&
                  (s = `${t}\\`));
          let o = s.length,
            l = 0,
            a = '',
            u = !1,
            h = s.charCodeAt(0);
          if (o === 1) $(h) && ((l = 1), (u = !0));
          else if ($(h))
            if (((u = !0), $(s.charCodeAt(1)))) {
              let f = 2,
                m = f;
              for (; f < o && !$(s.charCodeAt(f));) f++;
              if (f < o && f !== m) {
                let d = s.slice(m, f);
                for (m = f; f < o && $(s.charCodeAt(f));) f++;
                if (f < o && f !== m) {
                  for (m = f; f < o && !$(s.charCodeAt(f));) f++;
                  (f === o || f !== m) && ((a = `\\\\${d}\\${s.slice(m, f)}`), (l = f));
                }
              }
            } else l = 1;
          else
            ze(h) &&
              s.charCodeAt(1) === We &&
              ((a = s.slice(0, 2)), (l = 2), o > 2 && $(s.charCodeAt(2)) && ((u = !0), (l = 3)));
          if (a.length > 0)
            if (t.length > 0) {
              if (a.toLowerCase() !== t.toLowerCase()) continue;
            } else t = a;
          if (r) {
            if (t.length > 0) break;
          } else if (((n = `${s.slice(l)}\\${n}`), (r = u), u && t.length > 0)) break;
        }
        return ((n = Pn(n, !r, '\\', $)), r ? `${t}\\${n}` : `${t}${n}` || '.');
      },
      normalize(e) {
        ee(e, 'path');
        let t = e.length;
        if (t === 0) return '.';
        let n = 0,
          r,
          i = !1,
          s = e.charCodeAt(0);
        if (t === 1) return Wr(s) ? '\\' : e;
        if ($(s))
          if (((i = !0), $(e.charCodeAt(1)))) {
            let l = 2,
              a = l;
            for (; l < t && !$(e.charCodeAt(l));) l++;
            if (l < t && l !== a) {
              let u = e.slice(a, l);
              for (a = l; l < t && $(e.charCodeAt(l));) l++;
              if (l < t && l !== a) {
                for (a = l; l < t && !$(e.charCodeAt(l));) l++;
                if (l === t) return `\\\\${u}\\${e.slice(a)}\\`;
                l !== a && ((r = `\\\\${u}\\${e.slice(a, l)}`), (n = l));
              }
            }
          } else n = 1;
        else
          ze(s) &&
            e.charCodeAt(1) === We &&
            ((r = e.slice(0, 2)), (n = 2), t > 2 && $(e.charCodeAt(2)) && ((i = !0), (n = 3)));
        let o = n < t ? Pn(e.slice(n), !i, '\\', $) : '';
        return (
          o.length === 0 && !i && (o = '.'),
          o.length > 0 && $(e.charCodeAt(t - 1)) && (o += '\\'),
          r === void 0 ? (i ? `\\${o}` : o) : i ? `${r}\\${o}` : `${r}${o}`
        );
      },
      isAbsolute(e) {
        ee(e, 'path');
        let t = e.length;
        if (t === 0) return !1;
        let n = e.charCodeAt(0);
        return $(n) || (t > 2 && ze(n) && e.charCodeAt(1) === We && $(e.charCodeAt(2)));
      },
      join(...e) {
        if (e.length === 0) return '.';
        let t, n;
        for (let s = 0; s < e.length; ++s) {
          let o = e[s];
          (ee(o, 'path'), o.length > 0 && (t === void 0 ? (t = n = o) : (t += `\\${o}`)));
        }
        if (t === void 0) return '.';
        let r = !0,
          i = 0;
        if (typeof n == 'string' && $(n.charCodeAt(0))) {
          ++i;
          let s = n.length;
          s > 1 && $(n.charCodeAt(1)) && (++i, s > 2 && ($(n.charCodeAt(2)) ? ++i : (r = !1)));
        }
        if (r) {
          for (; i < t.length && $(t.charCodeAt(i));) i++;
          i >= 2 && (t = `\\${t.slice(i)}`);
        }
        return ce.normalize(t);
      },
      relative(e, t) {
        if ((ee(e, 'from'), ee(t, 'to'), e === t)) return '';
        let n = ce.resolve(e),
          r = ce.resolve(t);
        if (n === r || ((e = n.toLowerCase()), (t = r.toLowerCase()), e === t)) return '';
        let i = 0;
        for (; i < e.length && e.charCodeAt(i) === ge;) i++;
        let s = e.length;
        for (; s - 1 > i && e.charCodeAt(s - 1) === ge;) s--;
        let o = s - i,
          l = 0;
        for (; l < t.length && t.charCodeAt(l) === ge;) l++;
        let a = t.length;
        for (; a - 1 > l && t.charCodeAt(a - 1) === ge;) a--;
        let u = a - l,
          h = o < u ? o : u,
          f = -1,
          m = 0;
        for (; m < h; m++) {
          let g = e.charCodeAt(i + m);
          if (g !== t.charCodeAt(l + m)) break;
          g === ge && (f = m);
        }
        if (m !== h) {
          if (f === -1) return r;
        } else {
          if (u > h) {
            if (t.charCodeAt(l + m) === ge) return r.slice(l + m + 1);
            if (m === 2) return r.slice(l + m);
          }
          (o > h && (e.charCodeAt(i + m) === ge ? (f = m) : m === 2 && (f = 3)), f === -1 && (f = 0));
        }
        let d = '';
        for (m = i + f + 1; m <= s; ++m) (m === s || e.charCodeAt(m) === ge) && (d += d.length === 0 ? '..' : '\\..');
        return ((l += f), d.length > 0 ? `${d}${r.slice(l, a)}` : (r.charCodeAt(l) === ge && ++l, r.slice(l, a)));
      },
      toNamespacedPath(e) {
        if (typeof e != 'string' || e.length === 0) return e;
        let t = ce.resolve(e);
        if (t.length <= 2) return e;
        if (t.charCodeAt(0) === ge) {
          if (t.charCodeAt(1) === ge) {
            let n = t.charCodeAt(2);
            if (n !== Zl && n !== He) return `\\\\?\\UNC\\${t.slice(2)}`;
          }
        } else if (ze(t.charCodeAt(0)) && t.charCodeAt(1) === We && t.charCodeAt(2) === ge) return `\\\\?\\${t}`;
        return e;
      },
      dirname(e) {
        ee(e, 'path');
        let t = e.length;
        if (t === 0) return '.';
        let n = -1,
          r = 0,
          i = e.charCodeAt(0);
        if (t === 1) return $(i) ? e : '.';
        if ($(i)) {
          if (((n = r = 1), $(e.charCodeAt(1)))) {
            let l = 2,
              a = l;
            for (; l < t && !$(e.charCodeAt(l));) l++;
            if (l < t && l !== a) {
              for (a = l; l < t && $(e.charCodeAt(l));) l++;
              if (l < t && l !== a) {
                for (a = l; l < t && !$(e.charCodeAt(l));) l++;
                if (l === t) return e;
                l !== a && (n = r = l + 1);
              }
            }
          }
        } else ze(i) && e.charCodeAt(1) === We && ((n = t > 2 && $(e.charCodeAt(2)) ? 3 : 2), (r = n));
        let s = -1,
          o = !0;
        for (let l = t - 1; l >= r; --l)
          if ($(e.charCodeAt(l))) {
            if (!o) {
              s = l;
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
        (t !== void 0 && ee(t, 'suffix'), ee(e, 'path'));
        let n = 0,
          r = -1,
          i = !0,
          s;
        if (
          (e.length >= 2 && ze(e.charCodeAt(0)) && e.charCodeAt(1) === We && (n = 2),
          t !== void 0 && t.length > 0 && t.length <= e.length)
        ) {
          if (t === e) return '';
          let o = t.length - 1,
            l = -1;
          for (s = e.length - 1; s >= n; --s) {
            let a = e.charCodeAt(s);
            if ($(a)) {
              if (!i) {
                n = s + 1;
                break;
              }
            } else
              (l === -1 && ((i = !1), (l = s + 1)),
                o >= 0 && (a === t.charCodeAt(o) ? --o === -1 && (r = s) : ((o = -1), (r = l))));
          }
          return (n === r ? (r = l) : r === -1 && (r = e.length), e.slice(n, r));
        }
        for (s = e.length - 1; s >= n; --s)
          if ($(e.charCodeAt(s))) {
            if (!i) {
              n = s + 1;
              break;
            }
          } else r === -1 && ((i = !1), (r = s + 1));
        return r === -1 ? '' : e.slice(n, r);
      },
      extname(e) {
        ee(e, 'path');
        let t = 0,
          n = -1,
          r = 0,
          i = -1,
          s = !0,
          o = 0;
        e.length >= 2 && e.charCodeAt(1) === We && ze(e.charCodeAt(0)) && (t = r = 2);
        for (let l = e.length - 1; l >= t; --l) {
          let a = e.charCodeAt(l);
          if ($(a)) {
            if (!s) {
              r = l + 1;
              break;
            }
            continue;
          }
          (i === -1 && ((s = !1), (i = l + 1)),
            a === He ? (n === -1 ? (n = l) : o !== 1 && (o = 1)) : n !== -1 && (o = -1));
        }
        return n === -1 || i === -1 || o === 0 || (o === 1 && n === i - 1 && n === r + 1) ? '' : e.slice(n, i);
      },
      format: Cs.bind(null, '\\'),
      parse(e) {
        ee(e, 'path');
        let t = { root: '', dir: '', base: '', ext: '', name: '' };
        if (e.length === 0) return t;
        let n = e.length,
          r = 0,
          i = e.charCodeAt(0);
        if (n === 1) return $(i) ? ((t.root = t.dir = e), t) : ((t.base = t.name = e), t);
        if ($(i)) {
          if (((r = 1), $(e.charCodeAt(1)))) {
            let f = 2,
              m = f;
            for (; f < n && !$(e.charCodeAt(f));) f++;
            if (f < n && f !== m) {
              for (m = f; f < n && $(e.charCodeAt(f));) f++;
              if (f < n && f !== m) {
                for (m = f; f < n && !$(e.charCodeAt(f));) f++;
                f === n ? (r = f) : f !== m && (r = f + 1);
              }
            }
          }
        } else if (ze(i) && e.charCodeAt(1) === We) {
          if (n <= 2) return ((t.root = t.dir = e), t);
          if (((r = 2), $(e.charCodeAt(2)))) {
            if (n === 3) return ((t.root = t.dir = e), t);
            r = 3;
          }
        }
        r > 0 && (t.root = e.slice(0, r));
        let s = -1,
          o = r,
          l = -1,
          a = !0,
          u = e.length - 1,
          h = 0;
        for (; u >= r; --u) {
          if (((i = e.charCodeAt(u)), $(i))) {
            if (!a) {
              o = u + 1;
              break;
            }
            continue;
          }
          (l === -1 && ((a = !1), (l = u + 1)),
            i === He ? (s === -1 ? (s = u) : h !== 1 && (h = 1)) : s !== -1 && (h = -1));
        }
        return (
          l !== -1 &&
            (s === -1 || h === 0 || (h === 1 && s === l - 1 && s === o + 1)
              ? (t.base = t.name = e.slice(o, l))
              : ((t.name = e.slice(o, s)), (t.base = e.slice(o, l)), (t.ext = e.slice(s, l)))),
          o > 0 && o !== r ? (t.dir = e.slice(0, o - 1)) : (t.dir = t.root),
          t
        );
      },
      sep: '\\',
      delimiter: ';',
      win32: null,
      posix: null,
    },
    tu = (() => {
      if (Be) {
        let e = /\\/g;
        return () => {
          let t = Jt().replace(e, '/');
          return t.slice(t.indexOf('/'));
        };
      }
      return () => Jt();
    })(),
    le = {
      resolve(...e) {
        let t = '',
          n = !1;
        for (let r = e.length - 1; r >= -1 && !n; r--) {
          let i = r >= 0 ? e[r] : tu();
          (ee(i, `paths[${r}]`), i.length !== 0 && ((t = `${i}/${t}`), (n = i.charCodeAt(0) === ae)));
        }
        return ((t = Pn(t, !n, '/', Wr)), n ? `/${t}` : t.length > 0 ? t : '.');
      },
      normalize(e) {
        if ((ee(e, 'path'), e.length === 0)) return '.';
        let t = e.charCodeAt(0) === ae,
          n = e.charCodeAt(e.length - 1) === ae;
        return (
          (e = Pn(e, !t, '/', Wr)),
          e.length === 0 ? (t ? '/' : n ? './' : '.') : (n && (e += '/'), t ? `/${e}` : e)
        );
      },
      isAbsolute(e) {
        return (ee(e, 'path'), e.length > 0 && e.charCodeAt(0) === ae);
      },
      join(...e) {
        if (e.length === 0) return '.';
        let t;
        for (let n = 0; n < e.length; ++n) {
          let r = e[n];
          (ee(r, 'path'), r.length > 0 && (t === void 0 ? (t = r) : (t += `/${r}`)));
        }
        return t === void 0 ? '.' : le.normalize(t);
      },
      relative(e, t) {
        if ((ee(e, 'from'), ee(t, 'to'), e === t || ((e = le.resolve(e)), (t = le.resolve(t)), e === t))) return '';
        let n = 1,
          r = e.length,
          i = r - n,
          s = 1,
          o = t.length - s,
          l = i < o ? i : o,
          a = -1,
          u = 0;
        for (; u < l; u++) {
          let f = e.charCodeAt(n + u);
          if (f !== t.charCodeAt(s + u)) break;
          f === ae && (a = u);
        }
        if (u === l)
          if (o > l) {
            if (t.charCodeAt(s + u) === ae) return t.slice(s + u + 1);
            if (u === 0) return t.slice(s + u);
          } else i > l && (e.charCodeAt(n + u) === ae ? (a = u) : u === 0 && (a = 0));
        let h = '';
        for (u = n + a + 1; u <= r; ++u) (u === r || e.charCodeAt(u) === ae) && (h += h.length === 0 ? '..' : '/..');
        return `${h}${t.slice(s + a)}`;
      },
      toNamespacedPath(e) {
        return e;
      },
      dirname(e) {
        if ((ee(e, 'path'), e.length === 0)) return '.';
        let t = e.charCodeAt(0) === ae,
          n = -1,
          r = !0;
        for (let i = e.length - 1; i >= 1; --i)
          if (e.charCodeAt(i) === ae) {
            if (!r) {
              n = i;
              break;
            }
          } else r = !1;
        return n === -1 ? (t ? '/' : '.') : t && n === 1 ? '//' : e.slice(0, n);
      },
      basename(e, t) {
        (t !== void 0 && ee(t, 'ext'), ee(e, 'path'));
        let n = 0,
          r = -1,
          i = !0,
          s;
        if (t !== void 0 && t.length > 0 && t.length <= e.length) {
          if (t === e) return '';
          let o = t.length - 1,
            l = -1;
          for (s = e.length - 1; s >= 0; --s) {
            let a = e.charCodeAt(s);
            if (a === ae) {
              if (!i) {
                n = s + 1;
                break;
              }
            } else
              (l === -1 && ((i = !1), (l = s + 1)),
                o >= 0 && (a === t.charCodeAt(o) ? --o === -1 && (r = s) : ((o = -1), (r = l))));
          }
          return (n === r ? (r = l) : r === -1 && (r = e.length), e.slice(n, r));
        }
        for (s = e.length - 1; s >= 0; --s)
          if (e.charCodeAt(s) === ae) {
            if (!i) {
              n = s + 1;
              break;
            }
          } else r === -1 && ((i = !1), (r = s + 1));
        return r === -1 ? '' : e.slice(n, r);
      },
      extname(e) {
        ee(e, 'path');
        let t = -1,
          n = 0,
          r = -1,
          i = !0,
          s = 0;
        for (let o = e.length - 1; o >= 0; --o) {
          let l = e.charCodeAt(o);
          if (l === ae) {
            if (!i) {
              n = o + 1;
              break;
            }
            continue;
          }
          (r === -1 && ((i = !1), (r = o + 1)),
            l === He ? (t === -1 ? (t = o) : s !== 1 && (s = 1)) : t !== -1 && (s = -1));
        }
        return t === -1 || r === -1 || s === 0 || (s === 1 && t === r - 1 && t === n + 1) ? '' : e.slice(t, r);
      },
      format: Cs.bind(null, '/'),
      parse(e) {
        ee(e, 'path');
        let t = { root: '', dir: '', base: '', ext: '', name: '' };
        if (e.length === 0) return t;
        let n = e.charCodeAt(0) === ae,
          r;
        n ? ((t.root = '/'), (r = 1)) : (r = 0);
        let i = -1,
          s = 0,
          o = -1,
          l = !0,
          a = e.length - 1,
          u = 0;
        for (; a >= r; --a) {
          let h = e.charCodeAt(a);
          if (h === ae) {
            if (!l) {
              s = a + 1;
              break;
            }
            continue;
          }
          (o === -1 && ((l = !1), (o = a + 1)),
            h === He ? (i === -1 ? (i = a) : u !== 1 && (u = 1)) : i !== -1 && (u = -1));
        }
        if (o !== -1) {
          let h = s === 0 && n ? 1 : s;
          i === -1 || u === 0 || (u === 1 && i === o - 1 && i === s + 1)
            ? (t.base = t.name = e.slice(h, o))
            : ((t.name = e.slice(h, i)), (t.base = e.slice(h, o)), (t.ext = e.slice(i, o)));
        }
        return (s > 0 ? (t.dir = e.slice(0, s - 1)) : n && (t.dir = '/'), t);
      },
      sep: '/',
      delimiter: ':',
      win32: null,
      posix: null,
    };
  le.win32 = ce.win32 = ce;
  le.posix = ce.posix = le;
  var Uf = Be ? ce.normalize : le.normalize,
    Ms = Be ? ce.join : le.join,
    qf = Be ? ce.resolve : le.resolve,
    $f = Be ? ce.relative : le.relative,
    jf = Be ? ce.dirname : le.dirname,
    Wf = Be ? ce.basename : le.basename,
    zf = Be ? ce.extname : le.extname,
    Hf = Be ? ce.sep : le.sep;
  var nu = /^\w[\w\d+.-]*$/,
    ru = /^\//,
    iu = /^\/\//;
  function su(e, t) {
    if (!e.scheme && t)
      throw new Error(
        `[UriError]: Scheme is missing: {scheme: "", authority: "${e.authority}", path: "${e.path}", query: "${e.query}", fragment: "${e.fragment}"}`,
      );
    if (e.scheme && !nu.test(e.scheme)) throw new Error('[UriError]: Scheme contains illegal characters.');
    if (e.path) {
      if (e.authority) {
        if (!ru.test(e.path))
          throw new Error(
            '[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash ("/") character',
          );
      } else if (iu.test(e.path))
        throw new Error(
          '[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters ("//")',
        );
    }
  }
  function ou(e, t) {
    return !e && !t ? 'file' : e;
  }
  function au(e, t) {
    switch (e) {
      case 'https':
      case 'http':
      case 'file':
        t ? t[0] !== Le && (t = Le + t) : (t = Le);
        break;
    }
    return t;
  }
  var X = '',
    Le = '/',
    lu = /^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/,
    he = class e {
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
          ? ((this.scheme = t.scheme || X),
            (this.authority = t.authority || X),
            (this.path = t.path || X),
            (this.query = t.query || X),
            (this.fragment = t.fragment || X))
          : ((this.scheme = ou(t, o)),
            (this.authority = n || X),
            (this.path = au(this.scheme, r || X)),
            (this.query = i || X),
            (this.fragment = s || X),
            su(this, o));
      }
      get fsPath() {
        return zr(this, !1);
      }
      with(t) {
        if (!t) return this;
        let { scheme: n, authority: r, path: i, query: s, fragment: o } = t;
        return (
          n === void 0 ? (n = this.scheme) : n === null && (n = X),
          r === void 0 ? (r = this.authority) : r === null && (r = X),
          i === void 0 ? (i = this.path) : i === null && (i = X),
          s === void 0 ? (s = this.query) : s === null && (s = X),
          o === void 0 ? (o = this.fragment) : o === null && (o = X),
          n === this.scheme && r === this.authority && i === this.path && s === this.query && o === this.fragment
            ? this
            : new Ge(n, r, i, s, o)
        );
      }
      static parse(t, n = !1) {
        let r = lu.exec(t);
        return r
          ? new Ge(r[2] || X, In(r[4] || X), In(r[5] || X), In(r[7] || X), In(r[9] || X), n)
          : new Ge(X, X, X, X, X);
      }
      static file(t) {
        let n = X;
        if ((st && (t = t.replace(/\\/g, Le)), t[0] === Le && t[1] === Le)) {
          let r = t.indexOf(Le, 2);
          r === -1 ? ((n = t.substring(2)), (t = Le)) : ((n = t.substring(2, r)), (t = t.substring(r) || Le));
        }
        return new Ge('file', n, t, X, X);
      }
      static from(t, n) {
        return new Ge(t.scheme, t.authority, t.path, t.query, t.fragment, n);
      }
      static joinPath(t, ...n) {
        if (!t.path) throw new Error('[UriError]: cannot call joinPath on URI without path');
        let r;
        return (
          st && t.scheme === 'file' ? (r = e.file(ce.join(zr(t, !0), ...n)).path) : (r = le.join(t.path, ...n)),
          t.with({ path: r })
        );
      }
      toString(t = !1) {
        return Hr(this, t);
      }
      toJSON() {
        return this;
      }
      static revive(t) {
        if (t) {
          if (t instanceof e) return t;
          {
            let n = new Ge(t);
            return ((n._formatted = t.external ?? null), (n._fsPath = t._sep === Fs ? (t.fsPath ?? null) : null), n);
          }
        } else return t;
      }
    },
    Fs = st ? 1 : void 0,
    Ge = class extends he {
      constructor() {
        (super(...arguments), (this._formatted = null), (this._fsPath = null));
      }
      get fsPath() {
        return (this._fsPath || (this._fsPath = zr(this, !1)), this._fsPath);
      }
      toString(t = !1) {
        return t ? Hr(this, !0) : (this._formatted || (this._formatted = Hr(this, !1)), this._formatted);
      }
      toJSON() {
        let t = { $mid: 1 };
        return (
          this._fsPath && ((t.fsPath = this._fsPath), (t._sep = Fs)),
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
    Ds = {
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
  function Ps(e, t, n) {
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
        let l = Ds[o];
        l !== void 0
          ? (i !== -1 && ((r += encodeURIComponent(e.substring(i, s))), (i = -1)), (r += l))
          : i === -1 && (i = s);
      }
    }
    return (i !== -1 && (r += encodeURIComponent(e.substring(i))), r !== void 0 ? r : e);
  }
  function uu(e) {
    let t;
    for (let n = 0; n < e.length; n++) {
      let r = e.charCodeAt(n);
      r === 35 || r === 63 ? (t === void 0 && (t = e.substr(0, n)), (t += Ds[r])) : t !== void 0 && (t += e[n]);
    }
    return t !== void 0 ? t : e;
  }
  function zr(e, t) {
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
      st && (n = n.replace(/\//g, '\\')),
      n
    );
  }
  function Hr(e, t) {
    let n = t ? uu : Ps,
      r = '',
      { scheme: i, authority: s, path: o, query: l, fragment: a } = e;
    if ((i && ((r += i), (r += ':')), (s || i === 'file') && ((r += Le), (r += Le)), s)) {
      let u = s.indexOf('@');
      if (u !== -1) {
        let h = s.substr(0, u);
        ((s = s.substr(u + 1)),
          (u = h.lastIndexOf(':')),
          u === -1
            ? (r += n(h, !1, !1))
            : ((r += n(h.substr(0, u), !1, !1)), (r += ':'), (r += n(h.substr(u + 1), !1, !0))),
          (r += '@'));
      }
      ((s = s.toLowerCase()),
        (u = s.lastIndexOf(':')),
        u === -1 ? (r += n(s, !1, !0)) : ((r += n(s.substr(0, u), !1, !0)), (r += s.substr(u))));
    }
    if (o) {
      if (o.length >= 3 && o.charCodeAt(0) === 47 && o.charCodeAt(2) === 58) {
        let u = o.charCodeAt(1);
        u >= 65 && u <= 90 && (o = `/${String.fromCharCode(u + 32)}:${o.substr(3)}`);
      } else if (o.length >= 2 && o.charCodeAt(1) === 58) {
        let u = o.charCodeAt(0);
        u >= 65 && u <= 90 && (o = `${String.fromCharCode(u + 32)}:${o.substr(2)}`);
      }
      r += n(o, !0, !1);
    }
    return (l && ((r += '?'), (r += n(l, !1, !1))), a && ((r += '#'), (r += t ? a : Ps(a, !1, !1))), r);
  }
  function Os(e) {
    try {
      return decodeURIComponent(e);
    } catch {
      return e.length > 3 ? e.substr(0, 3) + Os(e.substr(3)) : e;
    }
  }
  var Is = /(%[0-9A-Za-z][0-9A-Za-z])+/g;
  function In(e) {
    return e.match(Is) ? e.replace(Is, (t) => Os(t)) : e;
  }
  var Je;
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
  })(Je || (Je = {}));
  var cu = 'tkn',
    Gr = class {
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
        return le.join(this._serverRootPath, Je.vscodeRemoteResource);
      }
      rewrite(t) {
        if (this._delegate)
          try {
            return this._delegate(t);
          } catch (l) {
            return (De(l), t);
          }
        let n = t.authority,
          r = this._hosts[n];
        r && r.indexOf(':') !== -1 && r.indexOf('[') === -1 && (r = `[${r}]`);
        let i = this._ports[n],
          s = this._connectionTokens[n],
          o = `path=${encodeURIComponent(t.path)}`;
        return (
          typeof s == 'string' && (o += `&${cu}=${encodeURIComponent(s)}`),
          he.from({
            scheme: Ur ? this._preferredWebSchema : Je.vscodeRemoteResource,
            authority: `${r}:${i}`,
            path: this._remoteResourcesPath,
            query: o,
          })
        );
      }
    },
    fu = new Gr(),
    hu = 'vscode-app',
    Jr = class e {
      static {
        this.FALLBACK_AUTHORITY = hu;
      }
      asBrowserUri(t) {
        let n = this.toUri(t);
        return this.uriToBrowserUri(n);
      }
      uriToBrowserUri(t) {
        return t.scheme === Je.vscodeRemote
          ? fu.rewrite(t)
          : t.scheme === Je.file && (ys || xs === `${Je.vscodeFileResource}://${e.FALLBACK_AUTHORITY}`)
            ? t.with({
                scheme: Je.vscodeFileResource,
                authority: t.authority || e.FALLBACK_AUTHORITY,
                query: null,
                fragment: null,
              })
            : t;
      }
      toUri(t, n) {
        if (he.isUri(t)) return t;
        if (globalThis._VSCODE_FILE_ROOT) {
          let r = globalThis._VSCODE_FILE_ROOT;
          if (/^\w[\w\d+.-]*:\/\//.test(r)) return he.joinPath(he.parse(r, !0), t);
          let i = Ms(r, t);
          return he.file(i);
        }
        return he.parse(n.toUrl(t));
      }
    },
    Fn = new Jr(),
    Vs;
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
          : he.isUri(s) && (o = new URL(s.toString(!0)).searchParams);
      let l = o?.get(n);
      if (l) return t.get(l);
    }
    e.getHeadersFromQuery = r;
    function i(s, o, l) {
      if (!globalThis.crossOriginIsolated) return;
      let a = o && l ? '3' : l ? '2' : '1';
      s instanceof URLSearchParams ? s.set(n, a) : (s[n] = a);
    }
    e.addSearchParam = i;
  })(Vs || (Vs = {}));
  var mu = !0,
    Xr = 'default',
    du = '$initialize';
  var Qr = class {
      constructor(t, n, r, i, s) {
        ((this.vsWorker = t), (this.req = n), (this.channel = r), (this.method = i), (this.args = s), (this.type = 0));
      }
    },
    Dn = class {
      constructor(t, n, r, i) {
        ((this.vsWorker = t), (this.seq = n), (this.res = r), (this.err = i), (this.type = 1));
      }
    },
    Yr = class {
      constructor(t, n, r, i, s) {
        ((this.vsWorker = t),
          (this.req = n),
          (this.channel = r),
          (this.eventName = i),
          (this.arg = s),
          (this.type = 2));
      }
    },
    Zr = class {
      constructor(t, n, r) {
        ((this.vsWorker = t), (this.req = n), (this.event = r), (this.type = 3));
      }
    },
    Kr = class {
      constructor(t, n) {
        ((this.vsWorker = t), (this.req = n), (this.type = 4));
      }
    },
    ei = class {
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
          ((this._pendingReplies[i] = { resolve: s, reject: o }), this._send(new Qr(this._workerId, i, t, n, r)));
        });
      }
      listen(t, n, r) {
        let i = null,
          s = new oe({
            onWillAddFirstListener: () => {
              ((i = String(++this._lastSentReq)),
                this._pendingEmitters.set(i, s),
                this._send(new Yr(this._workerId, i, t, n, r)));
            },
            onDidRemoveLastListener: () => {
              (this._pendingEmitters.delete(i), this._send(new Kr(this._workerId, i)), (i = null));
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
              (Us(s)
                ? (i[s] = (o) => this.listen(t, s, o))
                : Bs(s)
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
            this._send(new Dn(this._workerId, n, i, void 0));
          },
          (i) => {
            (i.detail instanceof Error && (i.detail = Nr(i.detail)),
              this._send(new Dn(this._workerId, n, void 0, Nr(i))));
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
            this._send(new Zr(this._workerId, n, i));
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
  function Bs(e) {
    return e[0] === 'o' && e[1] === 'n' && qr(e.charCodeAt(2));
  }
  function Us(e) {
    return /^onDynamic/.test(e) && qr(e.charCodeAt(9));
  }
  var On = class {
    constructor(t, n) {
      ((this._localChannels = new Map()),
        (this._remoteChannels = new Map()),
        (this._requestHandlerFactory = n),
        (this._requestHandler = null),
        (this._protocol = new ei({
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
      if (t === Xr && n === du) return this.initialize(r[0], r[1], r[2]);
      let i = t === Xr ? this._requestHandler : this._localChannels.get(t);
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
      let i = t === Xr ? this._requestHandler : this._localChannels.get(t);
      if (!i) throw new Error(`Missing channel ${t} on worker thread`);
      if (Us(n)) {
        let s = i[n].call(i, r);
        if (typeof s != 'function') throw new Error(`Missing dynamic event ${n} on request handler.`);
        return s;
      }
      if (Bs(n)) {
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
        mu
          ? import(`${Fn.asBrowserUri(`${r}.js`).toString(!0)}`).then((s) => {
              if (((this._requestHandler = s.create(this)), !this._requestHandler))
                throw new Error('No RequestHandler!');
            })
          : new Promise((i, s) => {
              let o = globalThis.require;
              o(
                [r],
                (l) => {
                  if (((this._requestHandler = l.create(this)), !this._requestHandler)) {
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
  var Se = class {
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
  function qs(e, t) {
    return ((t << 5) - t + e) | 0;
  }
  function Ws(e, t) {
    t = qs(149417, t);
    for (let n = 0, r = e.length; n < r; n++) t = qs(e.charCodeAt(n), t);
    return t;
  }
  function ti(e, t, n = 32) {
    let r = n - t,
      i = ~((1 << r) - 1);
    return ((e << t) | ((i & e) >>> r)) >>> 0;
  }
  function $s(e, t = 0, n = e.byteLength, r = 0) {
    for (let i = 0; i < n; i++) e[t + i] = r;
  }
  function gu(e, t, n = '0') {
    for (; e.length < t;) e = n + e;
    return e;
  }
  function Xt(e, t = 32) {
    return e instanceof ArrayBuffer
      ? Array.from(new Uint8Array(e))
          .map((n) => n.toString(16).padStart(2, '0'))
          .join('')
      : gu((e >>> 0).toString(16), t / 4);
  }
  var js = class e {
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
        l;
      for (s !== 0 ? ((o = s), (l = -1), (s = 0)) : ((o = t.charCodeAt(0)), (l = 0)); ;) {
        let a = o;
        if (Nt(o))
          if (l + 1 < n) {
            let u = t.charCodeAt(l + 1);
            Mn(u) ? (l++, (a = $r(o, u))) : (a = 65533);
          } else {
            s = o;
            break;
          }
        else Mn(o) && (a = 65533);
        if (((i = this._push(r, i, a)), l++, l < n)) o = t.charCodeAt(l);
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
        Xt(this._h0) + Xt(this._h1) + Xt(this._h2) + Xt(this._h3) + Xt(this._h4)
      );
    }
    _wrapUp() {
      ((this._buff[this._buffLen++] = 128),
        $s(this._buff, this._buffLen),
        this._buffLen > 56 && (this._step(), $s(this._buff)));
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
          ti(t.getUint32(f - 12, !1) ^ t.getUint32(f - 32, !1) ^ t.getUint32(f - 56, !1) ^ t.getUint32(f - 64, !1), 1),
          !1,
        );
      let r = this._h0,
        i = this._h1,
        s = this._h2,
        o = this._h3,
        l = this._h4,
        a,
        u,
        h;
      for (let f = 0; f < 80; f++)
        (f < 20
          ? ((a = (i & s) | (~i & o)), (u = 1518500249))
          : f < 40
            ? ((a = i ^ s ^ o), (u = 1859775393))
            : f < 60
              ? ((a = (i & s) | (i & o) | (s & o)), (u = 2400959708))
              : ((a = i ^ s ^ o), (u = 3395469782)),
          (h = (ti(r, 5) + a + l + u + t.getUint32(f * 4, !1)) & 4294967295),
          (l = o),
          (o = s),
          (s = ti(i, 30)),
          (i = r),
          (r = h));
      ((this._h0 = (this._h0 + r) & 4294967295),
        (this._h1 = (this._h1 + i) & 4294967295),
        (this._h2 = (this._h2 + s) & 4294967295),
        (this._h3 = (this._h3 + o) & 4294967295),
        (this._h4 = (this._h4 + l) & 4294967295));
    }
  };
  var Vn = class {
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
  function zs(e, t, n) {
    return new Qt(new Vn(e), new Vn(t)).ComputeDiff(n).changes;
  }
  var Xe = class {
      static Assert(t, n) {
        if (!t) throw new Error(n);
      }
    },
    Qe = class {
      static Copy(t, n, r, i, s) {
        for (let o = 0; o < s; o++) r[i + o] = t[n + o];
      }
      static Copy2(t, n, r, i, s) {
        for (let o = 0; o < s; o++) r[i + o] = t[n + o];
      }
    },
    Bn = class {
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
            new Se(this.m_originalStart, this.m_originalCount, this.m_modifiedStart, this.m_modifiedCount),
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
    Qt = class e {
      constructor(t, n, r = null) {
        ((this.ContinueProcessingPredicate = r), (this._originalSequence = t), (this._modifiedSequence = n));
        let [i, s, o] = e._getElements(t),
          [l, a, u] = e._getElements(n);
        ((this._hasStrings = o && u),
          (this._originalStringElements = i),
          (this._originalElementsOrHash = s),
          (this._modifiedStringElements = l),
          (this._modifiedElementsOrHash = a),
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
          for (let i = 0, s = n.length; i < s; i++) r[i] = Ws(n[i], 0);
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
          l = this.ComputeDiffRecursive(t, n, r, i, o);
        return (s && (l = this.PrettifyChanges(l)), { quitEarly: o[0], changes: l });
      }
      ComputeDiffRecursive(t, n, r, i, s) {
        for (s[0] = !1; t <= n && r <= i && this.ElementsAreEqual(t, r);) (t++, r++);
        for (; n >= t && i >= r && this.ElementsAreEqual(n, i);) (n--, i--);
        if (t > n || r > i) {
          let f;
          return (
            r <= i
              ? (Xe.Assert(t === n + 1, 'originalStart should only be one more than originalEnd'),
                (f = [new Se(t, 0, r, i - r + 1)]))
              : t <= n
                ? (Xe.Assert(r === i + 1, 'modifiedStart should only be one more than modifiedEnd'),
                  (f = [new Se(t, n - t + 1, r, 0)]))
                : (Xe.Assert(t === n + 1, 'originalStart should only be one more than originalEnd'),
                  Xe.Assert(r === i + 1, 'modifiedStart should only be one more than modifiedEnd'),
                  (f = [])),
            f
          );
        }
        let o = [0],
          l = [0],
          a = this.ComputeRecursionPoint(t, n, r, i, o, l, s),
          u = o[0],
          h = l[0];
        if (a !== null) return a;
        if (!s[0]) {
          let f = this.ComputeDiffRecursive(t, u, r, h, s),
            m = [];
          return (
            s[0]
              ? (m = [new Se(u + 1, n - (u + 1) + 1, h + 1, i - (h + 1) + 1)])
              : (m = this.ComputeDiffRecursive(u + 1, n, h + 1, i, s)),
            this.ConcatenateChanges(f, m)
          );
        }
        return [new Se(t, n - t + 1, r, i - r + 1)];
      }
      WALKTRACE(t, n, r, i, s, o, l, a, u, h, f, m, d, g, p, x, w, L) {
        let y = null,
          v = null,
          b = new Bn(),
          N = n,
          S = r,
          R = d[0] - x[0] - i,
          I = -1073741824,
          O = this.m_forwardHistory.length - 1;
        do {
          let C = R + t;
          (C === N || (C < S && u[C - 1] < u[C + 1])
            ? ((f = u[C + 1]),
              (g = f - R - i),
              f < I && b.MarkNextChange(),
              (I = f),
              b.AddModifiedElement(f + 1, g),
              (R = C + 1 - t))
            : ((f = u[C - 1] + 1),
              (g = f - R - i),
              f < I && b.MarkNextChange(),
              (I = f - 1),
              b.AddOriginalElement(f, g + 1),
              (R = C - 1 - t)),
            O >= 0 && ((u = this.m_forwardHistory[O]), (t = u[0]), (N = 1), (S = u.length - 1)));
        } while (--O >= -1);
        if (((y = b.getReverseChanges()), L[0])) {
          let C = d[0] + 1,
            _ = x[0] + 1;
          if (y !== null && y.length > 0) {
            let F = y[y.length - 1];
            ((C = Math.max(C, F.getOriginalEnd())), (_ = Math.max(_, F.getModifiedEnd())));
          }
          v = [new Se(C, m - C + 1, _, p - _ + 1)];
        } else {
          ((b = new Bn()),
            (N = o),
            (S = l),
            (R = d[0] - x[0] - a),
            (I = 1073741824),
            (O = w ? this.m_reverseHistory.length - 1 : this.m_reverseHistory.length - 2));
          do {
            let C = R + s;
            (C === N || (C < S && h[C - 1] >= h[C + 1])
              ? ((f = h[C + 1] - 1),
                (g = f - R - a),
                f > I && b.MarkNextChange(),
                (I = f + 1),
                b.AddOriginalElement(f + 1, g + 1),
                (R = C + 1 - s))
              : ((f = h[C - 1]),
                (g = f - R - a),
                f > I && b.MarkNextChange(),
                (I = f),
                b.AddModifiedElement(f + 1, g + 1),
                (R = C - 1 - s)),
              O >= 0 && ((h = this.m_reverseHistory[O]), (s = h[0]), (N = 1), (S = h.length - 1)));
          } while (--O >= -1);
          v = b.getChanges();
        }
        return this.ConcatenateChanges(y, v);
      }
      ComputeRecursionPoint(t, n, r, i, s, o, l) {
        let a = 0,
          u = 0,
          h = 0,
          f = 0,
          m = 0,
          d = 0;
        (t--, r--, (s[0] = 0), (o[0] = 0), (this.m_forwardHistory = []), (this.m_reverseHistory = []));
        let g = n - t + (i - r),
          p = g + 1,
          x = new Int32Array(p),
          w = new Int32Array(p),
          L = i - r,
          y = n - t,
          v = t - r,
          b = n - i,
          S = (y - L) % 2 === 0;
        ((x[L] = t), (w[y] = n), (l[0] = !1));
        for (let R = 1; R <= g / 2 + 1; R++) {
          let I = 0,
            O = 0;
          ((h = this.ClipDiagonalBound(L - R, R, L, p)), (f = this.ClipDiagonalBound(L + R, R, L, p)));
          for (let _ = h; _ <= f; _ += 2) {
            (_ === h || (_ < f && x[_ - 1] < x[_ + 1]) ? (a = x[_ + 1]) : (a = x[_ - 1] + 1), (u = a - (_ - L) - v));
            let F = a;
            for (; a < n && u < i && this.ElementsAreEqual(a + 1, u + 1);) (a++, u++);
            if (((x[_] = a), a + u > I + O && ((I = a), (O = u)), !S && Math.abs(_ - y) <= R - 1 && a >= w[_]))
              return (
                (s[0] = a),
                (o[0] = u),
                F <= w[_] && R <= 1448 ? this.WALKTRACE(L, h, f, v, y, m, d, b, x, w, a, n, s, u, i, o, S, l) : null
              );
          }
          let C = (I - t + (O - r) - R) / 2;
          if (this.ContinueProcessingPredicate !== null && !this.ContinueProcessingPredicate(I, C))
            return (
              (l[0] = !0),
              (s[0] = I),
              (o[0] = O),
              C > 0 && R <= 1448
                ? this.WALKTRACE(L, h, f, v, y, m, d, b, x, w, a, n, s, u, i, o, S, l)
                : (t++, r++, [new Se(t, n - t + 1, r, i - r + 1)])
            );
          ((m = this.ClipDiagonalBound(y - R, R, y, p)), (d = this.ClipDiagonalBound(y + R, R, y, p)));
          for (let _ = m; _ <= d; _ += 2) {
            (_ === m || (_ < d && w[_ - 1] >= w[_ + 1]) ? (a = w[_ + 1] - 1) : (a = w[_ - 1]), (u = a - (_ - y) - b));
            let F = a;
            for (; a > t && u > r && this.ElementsAreEqual(a, u);) (a--, u--);
            if (((w[_] = a), S && Math.abs(_ - L) <= R && a <= x[_]))
              return (
                (s[0] = a),
                (o[0] = u),
                F >= x[_] && R <= 1448 ? this.WALKTRACE(L, h, f, v, y, m, d, b, x, w, a, n, s, u, i, o, S, l) : null
              );
          }
          if (R <= 1447) {
            let _ = new Int32Array(f - h + 2);
            ((_[0] = L - h + 1),
              Qe.Copy2(x, h, _, 1, f - h + 1),
              this.m_forwardHistory.push(_),
              (_ = new Int32Array(d - m + 2)),
              (_[0] = y - m + 1),
              Qe.Copy2(w, m, _, 1, d - m + 1),
              this.m_reverseHistory.push(_));
          }
        }
        return this.WALKTRACE(L, h, f, v, y, m, d, b, x, w, a, n, s, u, i, o, S, l);
      }
      PrettifyChanges(t) {
        for (let n = 0; n < t.length; n++) {
          let r = t[n],
            i = n < t.length - 1 ? t[n + 1].originalStart : this._originalElementsOrHash.length,
            s = n < t.length - 1 ? t[n + 1].modifiedStart : this._modifiedElementsOrHash.length,
            o = r.originalLength > 0,
            l = r.modifiedLength > 0;
          for (
            ;
            r.originalStart + r.originalLength < i &&
            r.modifiedStart + r.modifiedLength < s &&
            (!o || this.OriginalElementsAreEqual(r.originalStart, r.originalStart + r.originalLength)) &&
            (!l || this.ModifiedElementsAreEqual(r.modifiedStart, r.modifiedStart + r.modifiedLength));
          ) {
            let u = this.ElementsAreStrictEqual(r.originalStart, r.modifiedStart);
            if (
              this.ElementsAreStrictEqual(r.originalStart + r.originalLength, r.modifiedStart + r.modifiedLength) &&
              !u
            )
              break;
            (r.originalStart++, r.modifiedStart++);
          }
          let a = [null];
          if (n < t.length - 1 && this.ChangesOverlap(t[n], t[n + 1], a)) {
            ((t[n] = a[0]), t.splice(n + 1, 1), n--);
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
            l = r.modifiedLength > 0,
            a = 0,
            u = this._boundaryScore(r.originalStart, r.originalLength, r.modifiedStart, r.modifiedLength);
          for (let f = 1; ; f++) {
            let m = r.originalStart - f,
              d = r.modifiedStart - f;
            if (
              m < i ||
              d < s ||
              (o && !this.OriginalElementsAreEqual(m, m + r.originalLength)) ||
              (l && !this.ModifiedElementsAreEqual(d, d + r.modifiedLength))
            )
              break;
            let p = (m === i && d === s ? 5 : 0) + this._boundaryScore(m, r.originalLength, d, r.modifiedLength);
            p > u && ((u = p), (a = f));
          }
          ((r.originalStart -= a), (r.modifiedStart -= a));
          let h = [null];
          if (n > 0 && this.ChangesOverlap(t[n - 1], t[n], h)) {
            ((t[n - 1] = h[0]), t.splice(n, 1), n++);
            continue;
          }
        }
        if (this._hasStrings)
          for (let n = 1, r = t.length; n < r; n++) {
            let i = t[n - 1],
              s = t[n],
              o = s.originalStart - i.originalStart - i.originalLength,
              l = i.originalStart,
              a = s.originalStart + s.originalLength,
              u = a - l,
              h = i.modifiedStart,
              f = s.modifiedStart + s.modifiedLength,
              m = f - h;
            if (o < 5 && u < 20 && m < 20) {
              let d = this._findBetterContiguousSequence(l, u, h, m, o);
              if (d) {
                let [g, p] = d;
                (g !== i.originalStart + i.originalLength || p !== i.modifiedStart + i.modifiedLength) &&
                  ((i.originalLength = g - i.originalStart),
                  (i.modifiedLength = p - i.modifiedStart),
                  (s.originalStart = g + o),
                  (s.modifiedStart = p + o),
                  (s.originalLength = a - s.originalStart),
                  (s.modifiedLength = f - s.modifiedStart));
              }
            }
          }
        return t;
      }
      _findBetterContiguousSequence(t, n, r, i, s) {
        if (n < s || i < s) return null;
        let o = t + n - s + 1,
          l = r + i - s + 1,
          a = 0,
          u = 0,
          h = 0;
        for (let f = t; f < o; f++)
          for (let m = r; m < l; m++) {
            let d = this._contiguousSequenceScore(f, m, s);
            d > 0 && d > a && ((a = d), (u = f), (h = m));
          }
        return a > 0 ? [u, h] : null;
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
            Qe.Copy(t, 0, i, 0, t.length - 1),
            (i[t.length - 1] = r[0]),
            Qe.Copy(n, 1, i, t.length, n.length - 1),
            i
          );
        } else {
          let i = new Array(t.length + n.length);
          return (Qe.Copy(t, 0, i, 0, t.length), Qe.Copy(n, 0, i, t.length, n.length), i);
        }
      }
      ChangesOverlap(t, n, r) {
        if (
          (Xe.Assert(t.originalStart <= n.originalStart, 'Left change is not less than or equal to right change'),
          Xe.Assert(t.modifiedStart <= n.modifiedStart, 'Left change is not less than or equal to right change'),
          t.originalStart + t.originalLength >= n.originalStart ||
            t.modifiedStart + t.modifiedLength >= n.modifiedStart)
        ) {
          let i = t.originalStart,
            s = t.originalLength,
            o = t.modifiedStart,
            l = t.modifiedLength;
          return (
            t.originalStart + t.originalLength >= n.originalStart &&
              (s = n.originalStart + n.originalLength - t.originalStart),
            t.modifiedStart + t.modifiedLength >= n.modifiedStart &&
              (l = n.modifiedStart + n.modifiedLength - t.modifiedStart),
            (r[0] = new Se(i, s, o, l)),
            !0
          );
        } else return ((r[0] = null), !1);
      }
      ClipDiagonalBound(t, n, r, i) {
        if (t >= 0 && t < i) return t;
        let s = r,
          o = i - r - 1,
          l = n % 2 === 0;
        if (t < 0) {
          let a = s % 2 === 0;
          return l === a ? 0 : 1;
        } else {
          let a = o % 2 === 0;
          return l === a ? i - 1 : i - 2;
        }
      }
    };
  var G = class e {
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
  var U = class e {
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
        l = n.startLineNumber,
        a = n.startColumn,
        u = n.endLineNumber,
        h = n.endColumn;
      return (
        r < l ? ((r = l), (i = a)) : r === l && (i = Math.max(i, a)),
        s > u ? ((s = u), (o = h)) : s === u && (o = Math.min(o, h)),
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
      return new G(t.endLineNumber, t.endColumn);
    }
    getStartPosition() {
      return e.getStartPosition(this);
    }
    static getStartPosition(t) {
      return new G(t.startLineNumber, t.startColumn);
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
          let l = t.startColumn | 0,
            a = n.startColumn | 0;
          if (l === a) {
            let u = t.endLineNumber | 0,
              h = n.endLineNumber | 0;
            if (u === h) {
              let f = t.endColumn | 0,
                m = n.endColumn | 0;
              return f - m;
            }
            return u - h;
          }
          return l - a;
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
  function ni(e) {
    return e < 0 ? 0 : e > 255 ? 255 : e | 0;
  }
  function ot(e) {
    return e < 0 ? 0 : e > 4294967295 ? 4294967295 : e | 0;
  }
  var Yt = class e {
    constructor(t) {
      let n = ni(t);
      ((this._defaultValue = n), (this._asciiMap = e._createAsciiMap(n)), (this._map = new Map()));
    }
    static _createAsciiMap(t) {
      let n = new Uint8Array(256);
      return (n.fill(t), n);
    }
    set(t, n) {
      let r = ni(n);
      t >= 0 && t < 256 ? (this._asciiMap[t] = r) : this._map.set(t, r);
    }
    get(t) {
      return t >= 0 && t < 256 ? this._asciiMap[t] : this._map.get(t) || this._defaultValue;
    }
    clear() {
      (this._asciiMap.fill(this._defaultValue), this._map.clear());
    }
  };
  var ii = class {
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
    si = class {
      constructor(t) {
        let n = 0,
          r = 0;
        for (let s = 0, o = t.length; s < o; s++) {
          let [l, a, u] = t[s];
          (a > n && (n = a), l > r && (r = l), u > r && (r = u));
        }
        (n++, r++);
        let i = new ii(r, n, 0);
        for (let s = 0, o = t.length; s < o; s++) {
          let [l, a, u] = t[s];
          i.set(l, a, u);
        }
        ((this._states = i), (this._maxCharCode = n));
      }
      nextState(t, n) {
        return n < 0 || n >= this._maxCharCode ? 0 : this._states.get(t, n);
      }
    },
    ri = null;
  function pu() {
    return (
      ri === null &&
        (ri = new si([
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
      ri
    );
  }
  var Zt = null;
  function bu() {
    if (Zt === null) {
      Zt = new Yt(0);
      let e = ` 	<>'"\u3001\u3002\uFF61\uFF64\uFF0C\uFF0E\uFF1A\uFF1B\u2018\u3008\u300C\u300E\u3014\uFF08\uFF3B\uFF5B\uFF62\uFF63\uFF5D\uFF3D\uFF09\u3015\u300F\u300D\u3009\u2019\uFF40\uFF5E\u2026`;
      for (let n = 0; n < e.length; n++) Zt.set(e.charCodeAt(n), 1);
      let t = '.,;:';
      for (let n = 0; n < t.length; n++) Zt.set(t.charCodeAt(n), 2);
    }
    return Zt;
  }
  var oi = class e {
    static _createLink(t, n, r, i, s) {
      let o = s - 1;
      do {
        let l = n.charCodeAt(o);
        if (t.get(l) !== 2) break;
        o--;
      } while (o > i);
      if (i > 0) {
        let l = n.charCodeAt(i - 1),
          a = n.charCodeAt(o);
        ((l === 40 && a === 41) || (l === 91 && a === 93) || (l === 123 && a === 125)) && o--;
      }
      return {
        range: { startLineNumber: r, startColumn: i + 1, endLineNumber: r, endColumn: o + 2 },
        url: n.substring(i, o + 1),
      };
    }
    static computeLinks(t, n = pu()) {
      let r = bu(),
        i = [];
      for (let s = 1, o = t.getLineCount(); s <= o; s++) {
        let l = t.getLineContent(s),
          a = l.length,
          u = 0,
          h = 0,
          f = 0,
          m = 1,
          d = !1,
          g = !1,
          p = !1,
          x = !1;
        for (; u < a;) {
          let w = !1,
            L = l.charCodeAt(u);
          if (m === 13) {
            let y;
            switch (L) {
              case 40:
                ((d = !0), (y = 0));
                break;
              case 41:
                y = d ? 0 : 1;
                break;
              case 91:
                ((p = !0), (g = !0), (y = 0));
                break;
              case 93:
                ((p = !1), (y = g ? 0 : 1));
                break;
              case 123:
                ((x = !0), (y = 0));
                break;
              case 125:
                y = x ? 0 : 1;
                break;
              case 39:
              case 34:
              case 96:
                f === L ? (y = 1) : f === 39 || f === 34 || f === 96 ? (y = 0) : (y = 1);
                break;
              case 42:
                y = f === 42 ? 1 : 0;
                break;
              case 124:
                y = f === 124 ? 1 : 0;
                break;
              case 32:
                y = p ? 0 : 1;
                break;
              default:
                y = r.get(L);
            }
            y === 1 && (i.push(e._createLink(r, l, s, h, u)), (w = !0));
          } else if (m === 12) {
            let y;
            (L === 91 ? ((g = !0), (y = 0)) : (y = r.get(L)), y === 1 ? (w = !0) : (m = 13));
          } else ((m = n.nextState(m, L)), m === 0 && (w = !0));
          (w && ((m = 1), (d = !1), (g = !1), (x = !1), (h = u + 1), (f = L)), u++);
        }
        m === 13 && i.push(e._createLink(r, l, s, h, a));
      }
      return i;
    }
  };
  function Hs(e) {
    return !e || typeof e.getLineCount != 'function' || typeof e.getLineContent != 'function' ? [] : oi.computeLinks(e);
  }
  var Un = class e {
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
  var Gs = Object.freeze(function (e, t) {
      let n = setTimeout(e.bind(t), 0);
      return {
        dispose() {
          clearTimeout(n);
        },
      };
    }),
    qn;
  (function (e) {
    function t(n) {
      return n === e.None || n === e.Cancelled || n instanceof kt
        ? !0
        : !n || typeof n != 'object'
          ? !1
          : typeof n.isCancellationRequested == 'boolean' && typeof n.onCancellationRequested == 'function';
    }
    ((e.isCancellationToken = t),
      (e.None = Object.freeze({ isCancellationRequested: !1, onCancellationRequested: _t.None })),
      (e.Cancelled = Object.freeze({ isCancellationRequested: !0, onCancellationRequested: Gs })));
  })(qn || (qn = {}));
  var kt = class {
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
        return this._isCancelled ? Gs : (this._emitter || (this._emitter = new oe()), this._emitter.event);
      }
      dispose() {
        this._emitter && (this._emitter.dispose(), (this._emitter = null));
      }
    },
    Kt = class {
      constructor(t) {
        ((this._token = void 0),
          (this._parentListener = void 0),
          (this._parentListener = t && t.onCancellationRequested(this.cancel, this)));
      }
      get token() {
        return (this._token || (this._token = new kt()), this._token);
      }
      cancel() {
        this._token ? this._token instanceof kt && this._token.cancel() : (this._token = qn.Cancelled);
      }
      dispose(t = !1) {
        (t && this.cancel(),
          this._parentListener?.dispose(),
          this._token ? this._token instanceof kt && this._token.dispose() : (this._token = qn.None));
      }
    };
  var en = class {
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
    $n = new en(),
    ai = new en(),
    li = new en(),
    yu = new Array(230),
    xu = {},
    vu = [],
    _u = Object.create(null),
    wu = Object.create(null),
    Xs = [],
    ui = [];
  for (let e = 0; e <= 193; e++) Xs[e] = -1;
  for (let e = 0; e <= 132; e++) ui[e] = -1;
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
      let [s, o, l, a, u, h, f, m, d] = i;
      if (
        (r[o] ||
          ((r[o] = !0),
          (vu[o] = l),
          (_u[l] = o),
          (wu[l.toLowerCase()] = o),
          s && ((Xs[o] = a), a !== 0 && a !== 3 && a !== 5 && a !== 4 && a !== 6 && a !== 57 && (ui[a] = o))),
        !n[a])
      ) {
        if (((n[a] = !0), !u)) throw new Error(`String representation missing for key code ${a} around scan code ${l}`);
        ($n.define(a, u), ai.define(a, m || u), li.define(a, d || m || u));
      }
      (h && (yu[h] = a), f && (xu[f] = a));
    }
    ui[3] = 46;
  })();
  var Js;
  (function (e) {
    function t(l) {
      return $n.keyCodeToStr(l);
    }
    e.toString = t;
    function n(l) {
      return $n.strToKeyCode(l);
    }
    e.fromString = n;
    function r(l) {
      return ai.keyCodeToStr(l);
    }
    e.toUserSettingsUS = r;
    function i(l) {
      return li.keyCodeToStr(l);
    }
    e.toUserSettingsGeneral = i;
    function s(l) {
      return ai.strToKeyCode(l) || li.strToKeyCode(l);
    }
    e.fromUserSettings = s;
    function o(l) {
      if (l >= 98 && l <= 113) return null;
      switch (l) {
        case 16:
          return 'Up';
        case 18:
          return 'Down';
        case 15:
          return 'Left';
        case 17:
          return 'Right';
      }
      return $n.keyCodeToStr(l);
    }
    e.toElectronAccelerator = o;
  })(Js || (Js = {}));
  function Qs(e, t) {
    let n = ((t & 65535) << 16) >>> 0;
    return (e | n) >>> 0;
  }
  var jn = class e extends U {
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
      return new G(this.positionLineNumber, this.positionColumn);
    }
    getSelectionStart() {
      return new G(this.selectionStartLineNumber, this.selectionStartColumn);
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
  function Ys(e) {
    return typeof e == 'string';
  }
  var Zs = Object.create(null);
  function c(e, t) {
    if (Ys(t)) {
      let n = Zs[t];
      if (n === void 0) throw new Error(`${e} references an unknown codicon: ${t}`);
      t = n;
    }
    return ((Zs[e] = t), { id: e });
  }
  var Ks = {
    add: c('add', 6e4),
    plus: c('plus', 6e4),
    gistNew: c('gist-new', 6e4),
    repoCreate: c('repo-create', 6e4),
    lightbulb: c('lightbulb', 60001),
    lightBulb: c('light-bulb', 60001),
    repo: c('repo', 60002),
    repoDelete: c('repo-delete', 60002),
    gistFork: c('gist-fork', 60003),
    repoForked: c('repo-forked', 60003),
    gitPullRequest: c('git-pull-request', 60004),
    gitPullRequestAbandoned: c('git-pull-request-abandoned', 60004),
    recordKeys: c('record-keys', 60005),
    keyboard: c('keyboard', 60005),
    tag: c('tag', 60006),
    gitPullRequestLabel: c('git-pull-request-label', 60006),
    tagAdd: c('tag-add', 60006),
    tagRemove: c('tag-remove', 60006),
    person: c('person', 60007),
    personFollow: c('person-follow', 60007),
    personOutline: c('person-outline', 60007),
    personFilled: c('person-filled', 60007),
    gitBranch: c('git-branch', 60008),
    gitBranchCreate: c('git-branch-create', 60008),
    gitBranchDelete: c('git-branch-delete', 60008),
    sourceControl: c('source-control', 60008),
    mirror: c('mirror', 60009),
    mirrorPublic: c('mirror-public', 60009),
    star: c('star', 60010),
    starAdd: c('star-add', 60010),
    starDelete: c('star-delete', 60010),
    starEmpty: c('star-empty', 60010),
    comment: c('comment', 60011),
    commentAdd: c('comment-add', 60011),
    alert: c('alert', 60012),
    warning: c('warning', 60012),
    search: c('search', 60013),
    searchSave: c('search-save', 60013),
    logOut: c('log-out', 60014),
    signOut: c('sign-out', 60014),
    logIn: c('log-in', 60015),
    signIn: c('sign-in', 60015),
    eye: c('eye', 60016),
    eyeUnwatch: c('eye-unwatch', 60016),
    eyeWatch: c('eye-watch', 60016),
    circleFilled: c('circle-filled', 60017),
    primitiveDot: c('primitive-dot', 60017),
    closeDirty: c('close-dirty', 60017),
    debugBreakpoint: c('debug-breakpoint', 60017),
    debugBreakpointDisabled: c('debug-breakpoint-disabled', 60017),
    debugHint: c('debug-hint', 60017),
    terminalDecorationSuccess: c('terminal-decoration-success', 60017),
    primitiveSquare: c('primitive-square', 60018),
    edit: c('edit', 60019),
    pencil: c('pencil', 60019),
    info: c('info', 60020),
    issueOpened: c('issue-opened', 60020),
    gistPrivate: c('gist-private', 60021),
    gitForkPrivate: c('git-fork-private', 60021),
    lock: c('lock', 60021),
    mirrorPrivate: c('mirror-private', 60021),
    close: c('close', 60022),
    removeClose: c('remove-close', 60022),
    x: c('x', 60022),
    repoSync: c('repo-sync', 60023),
    sync: c('sync', 60023),
    clone: c('clone', 60024),
    desktopDownload: c('desktop-download', 60024),
    beaker: c('beaker', 60025),
    microscope: c('microscope', 60025),
    vm: c('vm', 60026),
    deviceDesktop: c('device-desktop', 60026),
    file: c('file', 60027),
    fileText: c('file-text', 60027),
    more: c('more', 60028),
    ellipsis: c('ellipsis', 60028),
    kebabHorizontal: c('kebab-horizontal', 60028),
    mailReply: c('mail-reply', 60029),
    reply: c('reply', 60029),
    organization: c('organization', 60030),
    organizationFilled: c('organization-filled', 60030),
    organizationOutline: c('organization-outline', 60030),
    newFile: c('new-file', 60031),
    fileAdd: c('file-add', 60031),
    newFolder: c('new-folder', 60032),
    fileDirectoryCreate: c('file-directory-create', 60032),
    trash: c('trash', 60033),
    trashcan: c('trashcan', 60033),
    history: c('history', 60034),
    clock: c('clock', 60034),
    folder: c('folder', 60035),
    fileDirectory: c('file-directory', 60035),
    symbolFolder: c('symbol-folder', 60035),
    logoGithub: c('logo-github', 60036),
    markGithub: c('mark-github', 60036),
    github: c('github', 60036),
    terminal: c('terminal', 60037),
    console: c('console', 60037),
    repl: c('repl', 60037),
    zap: c('zap', 60038),
    symbolEvent: c('symbol-event', 60038),
    error: c('error', 60039),
    stop: c('stop', 60039),
    variable: c('variable', 60040),
    symbolVariable: c('symbol-variable', 60040),
    array: c('array', 60042),
    symbolArray: c('symbol-array', 60042),
    symbolModule: c('symbol-module', 60043),
    symbolPackage: c('symbol-package', 60043),
    symbolNamespace: c('symbol-namespace', 60043),
    symbolObject: c('symbol-object', 60043),
    symbolMethod: c('symbol-method', 60044),
    symbolFunction: c('symbol-function', 60044),
    symbolConstructor: c('symbol-constructor', 60044),
    symbolBoolean: c('symbol-boolean', 60047),
    symbolNull: c('symbol-null', 60047),
    symbolNumeric: c('symbol-numeric', 60048),
    symbolNumber: c('symbol-number', 60048),
    symbolStructure: c('symbol-structure', 60049),
    symbolStruct: c('symbol-struct', 60049),
    symbolParameter: c('symbol-parameter', 60050),
    symbolTypeParameter: c('symbol-type-parameter', 60050),
    symbolKey: c('symbol-key', 60051),
    symbolText: c('symbol-text', 60051),
    symbolReference: c('symbol-reference', 60052),
    goToFile: c('go-to-file', 60052),
    symbolEnum: c('symbol-enum', 60053),
    symbolValue: c('symbol-value', 60053),
    symbolRuler: c('symbol-ruler', 60054),
    symbolUnit: c('symbol-unit', 60054),
    activateBreakpoints: c('activate-breakpoints', 60055),
    archive: c('archive', 60056),
    arrowBoth: c('arrow-both', 60057),
    arrowDown: c('arrow-down', 60058),
    arrowLeft: c('arrow-left', 60059),
    arrowRight: c('arrow-right', 60060),
    arrowSmallDown: c('arrow-small-down', 60061),
    arrowSmallLeft: c('arrow-small-left', 60062),
    arrowSmallRight: c('arrow-small-right', 60063),
    arrowSmallUp: c('arrow-small-up', 60064),
    arrowUp: c('arrow-up', 60065),
    bell: c('bell', 60066),
    bold: c('bold', 60067),
    book: c('book', 60068),
    bookmark: c('bookmark', 60069),
    debugBreakpointConditionalUnverified: c('debug-breakpoint-conditional-unverified', 60070),
    debugBreakpointConditional: c('debug-breakpoint-conditional', 60071),
    debugBreakpointConditionalDisabled: c('debug-breakpoint-conditional-disabled', 60071),
    debugBreakpointDataUnverified: c('debug-breakpoint-data-unverified', 60072),
    debugBreakpointData: c('debug-breakpoint-data', 60073),
    debugBreakpointDataDisabled: c('debug-breakpoint-data-disabled', 60073),
    debugBreakpointLogUnverified: c('debug-breakpoint-log-unverified', 60074),
    debugBreakpointLog: c('debug-breakpoint-log', 60075),
    debugBreakpointLogDisabled: c('debug-breakpoint-log-disabled', 60075),
    briefcase: c('briefcase', 60076),
    broadcast: c('broadcast', 60077),
    browser: c('browser', 60078),
    bug: c('bug', 60079),
    calendar: c('calendar', 60080),
    caseSensitive: c('case-sensitive', 60081),
    check: c('check', 60082),
    checklist: c('checklist', 60083),
    chevronDown: c('chevron-down', 60084),
    chevronLeft: c('chevron-left', 60085),
    chevronRight: c('chevron-right', 60086),
    chevronUp: c('chevron-up', 60087),
    chromeClose: c('chrome-close', 60088),
    chromeMaximize: c('chrome-maximize', 60089),
    chromeMinimize: c('chrome-minimize', 60090),
    chromeRestore: c('chrome-restore', 60091),
    circleOutline: c('circle-outline', 60092),
    circle: c('circle', 60092),
    debugBreakpointUnverified: c('debug-breakpoint-unverified', 60092),
    terminalDecorationIncomplete: c('terminal-decoration-incomplete', 60092),
    circleSlash: c('circle-slash', 60093),
    circuitBoard: c('circuit-board', 60094),
    clearAll: c('clear-all', 60095),
    clippy: c('clippy', 60096),
    closeAll: c('close-all', 60097),
    cloudDownload: c('cloud-download', 60098),
    cloudUpload: c('cloud-upload', 60099),
    code: c('code', 60100),
    collapseAll: c('collapse-all', 60101),
    colorMode: c('color-mode', 60102),
    commentDiscussion: c('comment-discussion', 60103),
    creditCard: c('credit-card', 60105),
    dash: c('dash', 60108),
    dashboard: c('dashboard', 60109),
    database: c('database', 60110),
    debugContinue: c('debug-continue', 60111),
    debugDisconnect: c('debug-disconnect', 60112),
    debugPause: c('debug-pause', 60113),
    debugRestart: c('debug-restart', 60114),
    debugStart: c('debug-start', 60115),
    debugStepInto: c('debug-step-into', 60116),
    debugStepOut: c('debug-step-out', 60117),
    debugStepOver: c('debug-step-over', 60118),
    debugStop: c('debug-stop', 60119),
    debug: c('debug', 60120),
    deviceCameraVideo: c('device-camera-video', 60121),
    deviceCamera: c('device-camera', 60122),
    deviceMobile: c('device-mobile', 60123),
    diffAdded: c('diff-added', 60124),
    diffIgnored: c('diff-ignored', 60125),
    diffModified: c('diff-modified', 60126),
    diffRemoved: c('diff-removed', 60127),
    diffRenamed: c('diff-renamed', 60128),
    diff: c('diff', 60129),
    diffSidebyside: c('diff-sidebyside', 60129),
    discard: c('discard', 60130),
    editorLayout: c('editor-layout', 60131),
    emptyWindow: c('empty-window', 60132),
    exclude: c('exclude', 60133),
    extensions: c('extensions', 60134),
    eyeClosed: c('eye-closed', 60135),
    fileBinary: c('file-binary', 60136),
    fileCode: c('file-code', 60137),
    fileMedia: c('file-media', 60138),
    filePdf: c('file-pdf', 60139),
    fileSubmodule: c('file-submodule', 60140),
    fileSymlinkDirectory: c('file-symlink-directory', 60141),
    fileSymlinkFile: c('file-symlink-file', 60142),
    fileZip: c('file-zip', 60143),
    files: c('files', 60144),
    filter: c('filter', 60145),
    flame: c('flame', 60146),
    foldDown: c('fold-down', 60147),
    foldUp: c('fold-up', 60148),
    fold: c('fold', 60149),
    folderActive: c('folder-active', 60150),
    folderOpened: c('folder-opened', 60151),
    gear: c('gear', 60152),
    gift: c('gift', 60153),
    gistSecret: c('gist-secret', 60154),
    gist: c('gist', 60155),
    gitCommit: c('git-commit', 60156),
    gitCompare: c('git-compare', 60157),
    compareChanges: c('compare-changes', 60157),
    gitMerge: c('git-merge', 60158),
    githubAction: c('github-action', 60159),
    githubAlt: c('github-alt', 60160),
    globe: c('globe', 60161),
    grabber: c('grabber', 60162),
    graph: c('graph', 60163),
    gripper: c('gripper', 60164),
    heart: c('heart', 60165),
    home: c('home', 60166),
    horizontalRule: c('horizontal-rule', 60167),
    hubot: c('hubot', 60168),
    inbox: c('inbox', 60169),
    issueReopened: c('issue-reopened', 60171),
    issues: c('issues', 60172),
    italic: c('italic', 60173),
    jersey: c('jersey', 60174),
    json: c('json', 60175),
    kebabVertical: c('kebab-vertical', 60176),
    key: c('key', 60177),
    law: c('law', 60178),
    lightbulbAutofix: c('lightbulb-autofix', 60179),
    linkExternal: c('link-external', 60180),
    link: c('link', 60181),
    listOrdered: c('list-ordered', 60182),
    listUnordered: c('list-unordered', 60183),
    liveShare: c('live-share', 60184),
    loading: c('loading', 60185),
    location: c('location', 60186),
    mailRead: c('mail-read', 60187),
    mail: c('mail', 60188),
    markdown: c('markdown', 60189),
    megaphone: c('megaphone', 60190),
    mention: c('mention', 60191),
    milestone: c('milestone', 60192),
    gitPullRequestMilestone: c('git-pull-request-milestone', 60192),
    mortarBoard: c('mortar-board', 60193),
    move: c('move', 60194),
    multipleWindows: c('multiple-windows', 60195),
    mute: c('mute', 60196),
    noNewline: c('no-newline', 60197),
    note: c('note', 60198),
    octoface: c('octoface', 60199),
    openPreview: c('open-preview', 60200),
    package: c('package', 60201),
    paintcan: c('paintcan', 60202),
    pin: c('pin', 60203),
    play: c('play', 60204),
    run: c('run', 60204),
    plug: c('plug', 60205),
    preserveCase: c('preserve-case', 60206),
    preview: c('preview', 60207),
    project: c('project', 60208),
    pulse: c('pulse', 60209),
    question: c('question', 60210),
    quote: c('quote', 60211),
    radioTower: c('radio-tower', 60212),
    reactions: c('reactions', 60213),
    references: c('references', 60214),
    refresh: c('refresh', 60215),
    regex: c('regex', 60216),
    remoteExplorer: c('remote-explorer', 60217),
    remote: c('remote', 60218),
    remove: c('remove', 60219),
    replaceAll: c('replace-all', 60220),
    replace: c('replace', 60221),
    repoClone: c('repo-clone', 60222),
    repoForcePush: c('repo-force-push', 60223),
    repoPull: c('repo-pull', 60224),
    repoPush: c('repo-push', 60225),
    report: c('report', 60226),
    requestChanges: c('request-changes', 60227),
    rocket: c('rocket', 60228),
    rootFolderOpened: c('root-folder-opened', 60229),
    rootFolder: c('root-folder', 60230),
    rss: c('rss', 60231),
    ruby: c('ruby', 60232),
    saveAll: c('save-all', 60233),
    saveAs: c('save-as', 60234),
    save: c('save', 60235),
    screenFull: c('screen-full', 60236),
    screenNormal: c('screen-normal', 60237),
    searchStop: c('search-stop', 60238),
    server: c('server', 60240),
    settingsGear: c('settings-gear', 60241),
    settings: c('settings', 60242),
    shield: c('shield', 60243),
    smiley: c('smiley', 60244),
    sortPrecedence: c('sort-precedence', 60245),
    splitHorizontal: c('split-horizontal', 60246),
    splitVertical: c('split-vertical', 60247),
    squirrel: c('squirrel', 60248),
    starFull: c('star-full', 60249),
    starHalf: c('star-half', 60250),
    symbolClass: c('symbol-class', 60251),
    symbolColor: c('symbol-color', 60252),
    symbolConstant: c('symbol-constant', 60253),
    symbolEnumMember: c('symbol-enum-member', 60254),
    symbolField: c('symbol-field', 60255),
    symbolFile: c('symbol-file', 60256),
    symbolInterface: c('symbol-interface', 60257),
    symbolKeyword: c('symbol-keyword', 60258),
    symbolMisc: c('symbol-misc', 60259),
    symbolOperator: c('symbol-operator', 60260),
    symbolProperty: c('symbol-property', 60261),
    wrench: c('wrench', 60261),
    wrenchSubaction: c('wrench-subaction', 60261),
    symbolSnippet: c('symbol-snippet', 60262),
    tasklist: c('tasklist', 60263),
    telescope: c('telescope', 60264),
    textSize: c('text-size', 60265),
    threeBars: c('three-bars', 60266),
    thumbsdown: c('thumbsdown', 60267),
    thumbsup: c('thumbsup', 60268),
    tools: c('tools', 60269),
    triangleDown: c('triangle-down', 60270),
    triangleLeft: c('triangle-left', 60271),
    triangleRight: c('triangle-right', 60272),
    triangleUp: c('triangle-up', 60273),
    twitter: c('twitter', 60274),
    unfold: c('unfold', 60275),
    unlock: c('unlock', 60276),
    unmute: c('unmute', 60277),
    unverified: c('unverified', 60278),
    verified: c('verified', 60279),
    versions: c('versions', 60280),
    vmActive: c('vm-active', 60281),
    vmOutline: c('vm-outline', 60282),
    vmRunning: c('vm-running', 60283),
    watch: c('watch', 60284),
    whitespace: c('whitespace', 60285),
    wholeWord: c('whole-word', 60286),
    window: c('window', 60287),
    wordWrap: c('word-wrap', 60288),
    zoomIn: c('zoom-in', 60289),
    zoomOut: c('zoom-out', 60290),
    listFilter: c('list-filter', 60291),
    listFlat: c('list-flat', 60292),
    listSelection: c('list-selection', 60293),
    selection: c('selection', 60293),
    listTree: c('list-tree', 60294),
    debugBreakpointFunctionUnverified: c('debug-breakpoint-function-unverified', 60295),
    debugBreakpointFunction: c('debug-breakpoint-function', 60296),
    debugBreakpointFunctionDisabled: c('debug-breakpoint-function-disabled', 60296),
    debugStackframeActive: c('debug-stackframe-active', 60297),
    circleSmallFilled: c('circle-small-filled', 60298),
    debugStackframeDot: c('debug-stackframe-dot', 60298),
    terminalDecorationMark: c('terminal-decoration-mark', 60298),
    debugStackframe: c('debug-stackframe', 60299),
    debugStackframeFocused: c('debug-stackframe-focused', 60299),
    debugBreakpointUnsupported: c('debug-breakpoint-unsupported', 60300),
    symbolString: c('symbol-string', 60301),
    debugReverseContinue: c('debug-reverse-continue', 60302),
    debugStepBack: c('debug-step-back', 60303),
    debugRestartFrame: c('debug-restart-frame', 60304),
    debugAlt: c('debug-alt', 60305),
    callIncoming: c('call-incoming', 60306),
    callOutgoing: c('call-outgoing', 60307),
    menu: c('menu', 60308),
    expandAll: c('expand-all', 60309),
    feedback: c('feedback', 60310),
    gitPullRequestReviewer: c('git-pull-request-reviewer', 60310),
    groupByRefType: c('group-by-ref-type', 60311),
    ungroupByRefType: c('ungroup-by-ref-type', 60312),
    account: c('account', 60313),
    gitPullRequestAssignee: c('git-pull-request-assignee', 60313),
    bellDot: c('bell-dot', 60314),
    debugConsole: c('debug-console', 60315),
    library: c('library', 60316),
    output: c('output', 60317),
    runAll: c('run-all', 60318),
    syncIgnored: c('sync-ignored', 60319),
    pinned: c('pinned', 60320),
    githubInverted: c('github-inverted', 60321),
    serverProcess: c('server-process', 60322),
    serverEnvironment: c('server-environment', 60323),
    pass: c('pass', 60324),
    issueClosed: c('issue-closed', 60324),
    stopCircle: c('stop-circle', 60325),
    playCircle: c('play-circle', 60326),
    record: c('record', 60327),
    debugAltSmall: c('debug-alt-small', 60328),
    vmConnect: c('vm-connect', 60329),
    cloud: c('cloud', 60330),
    merge: c('merge', 60331),
    export: c('export', 60332),
    graphLeft: c('graph-left', 60333),
    magnet: c('magnet', 60334),
    notebook: c('notebook', 60335),
    redo: c('redo', 60336),
    checkAll: c('check-all', 60337),
    pinnedDirty: c('pinned-dirty', 60338),
    passFilled: c('pass-filled', 60339),
    circleLargeFilled: c('circle-large-filled', 60340),
    circleLarge: c('circle-large', 60341),
    circleLargeOutline: c('circle-large-outline', 60341),
    combine: c('combine', 60342),
    gather: c('gather', 60342),
    table: c('table', 60343),
    variableGroup: c('variable-group', 60344),
    typeHierarchy: c('type-hierarchy', 60345),
    typeHierarchySub: c('type-hierarchy-sub', 60346),
    typeHierarchySuper: c('type-hierarchy-super', 60347),
    gitPullRequestCreate: c('git-pull-request-create', 60348),
    runAbove: c('run-above', 60349),
    runBelow: c('run-below', 60350),
    notebookTemplate: c('notebook-template', 60351),
    debugRerun: c('debug-rerun', 60352),
    workspaceTrusted: c('workspace-trusted', 60353),
    workspaceUntrusted: c('workspace-untrusted', 60354),
    workspaceUnknown: c('workspace-unknown', 60355),
    terminalCmd: c('terminal-cmd', 60356),
    terminalDebian: c('terminal-debian', 60357),
    terminalLinux: c('terminal-linux', 60358),
    terminalPowershell: c('terminal-powershell', 60359),
    terminalTmux: c('terminal-tmux', 60360),
    terminalUbuntu: c('terminal-ubuntu', 60361),
    terminalBash: c('terminal-bash', 60362),
    arrowSwap: c('arrow-swap', 60363),
    copy: c('copy', 60364),
    personAdd: c('person-add', 60365),
    filterFilled: c('filter-filled', 60366),
    wand: c('wand', 60367),
    debugLineByLine: c('debug-line-by-line', 60368),
    inspect: c('inspect', 60369),
    layers: c('layers', 60370),
    layersDot: c('layers-dot', 60371),
    layersActive: c('layers-active', 60372),
    compass: c('compass', 60373),
    compassDot: c('compass-dot', 60374),
    compassActive: c('compass-active', 60375),
    azure: c('azure', 60376),
    issueDraft: c('issue-draft', 60377),
    gitPullRequestClosed: c('git-pull-request-closed', 60378),
    gitPullRequestDraft: c('git-pull-request-draft', 60379),
    debugAll: c('debug-all', 60380),
    debugCoverage: c('debug-coverage', 60381),
    runErrors: c('run-errors', 60382),
    folderLibrary: c('folder-library', 60383),
    debugContinueSmall: c('debug-continue-small', 60384),
    beakerStop: c('beaker-stop', 60385),
    graphLine: c('graph-line', 60386),
    graphScatter: c('graph-scatter', 60387),
    pieChart: c('pie-chart', 60388),
    bracket: c('bracket', 60175),
    bracketDot: c('bracket-dot', 60389),
    bracketError: c('bracket-error', 60390),
    lockSmall: c('lock-small', 60391),
    azureDevops: c('azure-devops', 60392),
    verifiedFilled: c('verified-filled', 60393),
    newline: c('newline', 60394),
    layout: c('layout', 60395),
    layoutActivitybarLeft: c('layout-activitybar-left', 60396),
    layoutActivitybarRight: c('layout-activitybar-right', 60397),
    layoutPanelLeft: c('layout-panel-left', 60398),
    layoutPanelCenter: c('layout-panel-center', 60399),
    layoutPanelJustify: c('layout-panel-justify', 60400),
    layoutPanelRight: c('layout-panel-right', 60401),
    layoutPanel: c('layout-panel', 60402),
    layoutSidebarLeft: c('layout-sidebar-left', 60403),
    layoutSidebarRight: c('layout-sidebar-right', 60404),
    layoutStatusbar: c('layout-statusbar', 60405),
    layoutMenubar: c('layout-menubar', 60406),
    layoutCentered: c('layout-centered', 60407),
    target: c('target', 60408),
    indent: c('indent', 60409),
    recordSmall: c('record-small', 60410),
    errorSmall: c('error-small', 60411),
    terminalDecorationError: c('terminal-decoration-error', 60411),
    arrowCircleDown: c('arrow-circle-down', 60412),
    arrowCircleLeft: c('arrow-circle-left', 60413),
    arrowCircleRight: c('arrow-circle-right', 60414),
    arrowCircleUp: c('arrow-circle-up', 60415),
    layoutSidebarRightOff: c('layout-sidebar-right-off', 60416),
    layoutPanelOff: c('layout-panel-off', 60417),
    layoutSidebarLeftOff: c('layout-sidebar-left-off', 60418),
    blank: c('blank', 60419),
    heartFilled: c('heart-filled', 60420),
    map: c('map', 60421),
    mapHorizontal: c('map-horizontal', 60421),
    foldHorizontal: c('fold-horizontal', 60421),
    mapFilled: c('map-filled', 60422),
    mapHorizontalFilled: c('map-horizontal-filled', 60422),
    foldHorizontalFilled: c('fold-horizontal-filled', 60422),
    circleSmall: c('circle-small', 60423),
    bellSlash: c('bell-slash', 60424),
    bellSlashDot: c('bell-slash-dot', 60425),
    commentUnresolved: c('comment-unresolved', 60426),
    gitPullRequestGoToChanges: c('git-pull-request-go-to-changes', 60427),
    gitPullRequestNewChanges: c('git-pull-request-new-changes', 60428),
    searchFuzzy: c('search-fuzzy', 60429),
    commentDraft: c('comment-draft', 60430),
    send: c('send', 60431),
    sparkle: c('sparkle', 60432),
    insert: c('insert', 60433),
    mic: c('mic', 60434),
    thumbsdownFilled: c('thumbsdown-filled', 60435),
    thumbsupFilled: c('thumbsup-filled', 60436),
    coffee: c('coffee', 60437),
    snake: c('snake', 60438),
    game: c('game', 60439),
    vr: c('vr', 60440),
    chip: c('chip', 60441),
    piano: c('piano', 60442),
    music: c('music', 60443),
    micFilled: c('mic-filled', 60444),
    repoFetch: c('repo-fetch', 60445),
    copilot: c('copilot', 60446),
    lightbulbSparkle: c('lightbulb-sparkle', 60447),
    robot: c('robot', 60448),
    sparkleFilled: c('sparkle-filled', 60449),
    diffSingle: c('diff-single', 60450),
    diffMultiple: c('diff-multiple', 60451),
    surroundWith: c('surround-with', 60452),
    share: c('share', 60453),
    gitStash: c('git-stash', 60454),
    gitStashApply: c('git-stash-apply', 60455),
    gitStashPop: c('git-stash-pop', 60456),
    vscode: c('vscode', 60457),
    vscodeInsiders: c('vscode-insiders', 60458),
    codeOss: c('code-oss', 60459),
    runCoverage: c('run-coverage', 60460),
    runAllCoverage: c('run-all-coverage', 60461),
    coverage: c('coverage', 60462),
    githubProject: c('github-project', 60463),
    mapVertical: c('map-vertical', 60464),
    foldVertical: c('fold-vertical', 60464),
    mapVerticalFilled: c('map-vertical-filled', 60465),
    foldVerticalFilled: c('fold-vertical-filled', 60465),
    goToSearch: c('go-to-search', 60466),
    percentage: c('percentage', 60467),
    sortPercentage: c('sort-percentage', 60467),
    attach: c('attach', 60468),
  };
  var Lu = {
      dialogError: c('dialog-error', 'error'),
      dialogWarning: c('dialog-warning', 'warning'),
      dialogInfo: c('dialog-info', 'info'),
      dialogClose: c('dialog-close', 'close'),
      treeItemExpanded: c('tree-item-expanded', 'chevron-down'),
      treeFilterOnTypeOn: c('tree-filter-on-type-on', 'list-filter'),
      treeFilterOnTypeOff: c('tree-filter-on-type-off', 'list-selection'),
      treeFilterClear: c('tree-filter-clear', 'close'),
      treeItemLoading: c('tree-item-loading', 'loading'),
      menuSelection: c('menu-selection', 'check'),
      menuSubmenu: c('menu-submenu', 'chevron-right'),
      menuBarMore: c('menubar-more', 'more'),
      scrollbarButtonLeft: c('scrollbar-button-left', 'triangle-left'),
      scrollbarButtonRight: c('scrollbar-button-right', 'triangle-right'),
      scrollbarButtonUp: c('scrollbar-button-up', 'triangle-up'),
      scrollbarButtonDown: c('scrollbar-button-down', 'triangle-down'),
      toolBarMore: c('toolbar-more', 'more'),
      quickInputBack: c('quick-input-back', 'arrow-left'),
      dropDownButton: c('drop-down-button', 60084),
      symbolCustomColor: c('symbol-customcolor', 60252),
      exportIcon: c('export', 60332),
      workspaceUnspecified: c('workspace-unspecified', 60355),
      newLine: c('newline', 60394),
      thumbsDownFilled: c('thumbsdown-filled', 60435),
      thumbsUpFilled: c('thumbsup-filled', 60436),
      gitFetch: c('git-fetch', 60445),
      lightbulbSparkleAutofix: c('lightbulb-sparkle-autofix', 60447),
      debugBreakpointPending: c('debug-breakpoint-pending', 60377),
    },
    V = { ...Ks, ...Lu };
  var tn = class {
      constructor() {
        ((this._tokenizationSupports = new Map()),
          (this._factories = new Map()),
          (this._onDidChange = new oe()),
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
          je(() => {
            this._tokenizationSupports.get(t) === n && (this._tokenizationSupports.delete(t), this.handleChange([t]));
          })
        );
      }
      get(t) {
        return this._tokenizationSupports.get(t) || null;
      }
      registerFactory(t, n) {
        this._factories.get(t)?.dispose();
        let r = new ci(this, t, n);
        return (
          this._factories.set(t, r),
          je(() => {
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
    ci = class extends _e {
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
  var Wn = class {
    constructor(t, n, r) {
      ((this.offset = t), (this.type = n), (this.language = r), (this._tokenBrand = void 0));
    }
    toString() {
      return '(' + this.offset + ', ' + this.type + ')';
    }
  };
  var eo;
  (function (e) {
    ((e[(e.Increase = 0)] = 'Increase'), (e[(e.Decrease = 1)] = 'Decrease'));
  })(eo || (eo = {}));
  var to;
  (function (e) {
    let t = new Map();
    (t.set(0, V.symbolMethod),
      t.set(1, V.symbolFunction),
      t.set(2, V.symbolConstructor),
      t.set(3, V.symbolField),
      t.set(4, V.symbolVariable),
      t.set(5, V.symbolClass),
      t.set(6, V.symbolStruct),
      t.set(7, V.symbolInterface),
      t.set(8, V.symbolModule),
      t.set(9, V.symbolProperty),
      t.set(10, V.symbolEvent),
      t.set(11, V.symbolOperator),
      t.set(12, V.symbolUnit),
      t.set(13, V.symbolValue),
      t.set(15, V.symbolEnum),
      t.set(14, V.symbolConstant),
      t.set(15, V.symbolEnum),
      t.set(16, V.symbolEnumMember),
      t.set(17, V.symbolKeyword),
      t.set(27, V.symbolSnippet),
      t.set(18, V.symbolText),
      t.set(19, V.symbolColor),
      t.set(20, V.symbolFile),
      t.set(21, V.symbolReference),
      t.set(22, V.symbolCustomColor),
      t.set(23, V.symbolFolder),
      t.set(24, V.symbolTypeParameter),
      t.set(25, V.account),
      t.set(26, V.issues));
    function n(s) {
      let o = t.get(s);
      return (o || (console.info('No codicon found for CompletionItemKind ' + s), (o = V.symbolProperty)), o);
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
      let l = r.get(s);
      return (typeof l > 'u' && !o && (l = 9), l);
    }
    e.fromString = i;
  })(to || (to = {}));
  var no;
  (function (e) {
    ((e[(e.Automatic = 0)] = 'Automatic'), (e[(e.Explicit = 1)] = 'Explicit'));
  })(no || (no = {}));
  var ro;
  (function (e) {
    ((e[(e.Automatic = 0)] = 'Automatic'), (e[(e.PasteAs = 1)] = 'PasteAs'));
  })(ro || (ro = {}));
  var io;
  (function (e) {
    ((e[(e.Invoke = 1)] = 'Invoke'),
      (e[(e.TriggerCharacter = 2)] = 'TriggerCharacter'),
      (e[(e.ContentChange = 3)] = 'ContentChange'));
  })(io || (io = {}));
  var so;
  (function (e) {
    ((e[(e.Text = 0)] = 'Text'), (e[(e.Read = 1)] = 'Read'), (e[(e.Write = 2)] = 'Write'));
  })(so || (so = {}));
  var $0 = {
    17: J('Array', 'array'),
    16: J('Boolean', 'boolean'),
    4: J('Class', 'class'),
    13: J('Constant', 'constant'),
    8: J('Constructor', 'constructor'),
    9: J('Enum', 'enumeration'),
    21: J('EnumMember', 'enumeration member'),
    23: J('Event', 'event'),
    7: J('Field', 'field'),
    0: J('File', 'file'),
    11: J('Function', 'function'),
    10: J('Interface', 'interface'),
    19: J('Key', 'key'),
    5: J('Method', 'method'),
    1: J('Module', 'module'),
    2: J('Namespace', 'namespace'),
    20: J('Null', 'null'),
    15: J('Number', 'number'),
    18: J('Object', 'object'),
    24: J('Operator', 'operator'),
    3: J('Package', 'package'),
    6: J('Property', 'property'),
    14: J('String', 'string'),
    22: J('Struct', 'struct'),
    25: J('TypeParameter', 'type parameter'),
    12: J('Variable', 'variable'),
  };
  var oo;
  (function (e) {
    let t = new Map();
    (t.set(0, V.symbolFile),
      t.set(1, V.symbolModule),
      t.set(2, V.symbolNamespace),
      t.set(3, V.symbolPackage),
      t.set(4, V.symbolClass),
      t.set(5, V.symbolMethod),
      t.set(6, V.symbolProperty),
      t.set(7, V.symbolField),
      t.set(8, V.symbolConstructor),
      t.set(9, V.symbolEnum),
      t.set(10, V.symbolInterface),
      t.set(11, V.symbolFunction),
      t.set(12, V.symbolVariable),
      t.set(13, V.symbolConstant),
      t.set(14, V.symbolString),
      t.set(15, V.symbolNumber),
      t.set(16, V.symbolBoolean),
      t.set(17, V.symbolArray),
      t.set(18, V.symbolObject),
      t.set(19, V.symbolKey),
      t.set(20, V.symbolNull),
      t.set(21, V.symbolEnumMember),
      t.set(22, V.symbolStruct),
      t.set(23, V.symbolEvent),
      t.set(24, V.symbolOperator),
      t.set(25, V.symbolTypeParameter));
    function n(r) {
      let i = t.get(r);
      return (i || (console.info('No codicon found for SymbolKind ' + r), (i = V.symbolProperty)), i);
    }
    e.toIcon = n;
  })(oo || (oo = {}));
  var ao = class e {
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
    lo;
  (function (e) {
    e[(e.AIGenerated = 1)] = 'AIGenerated';
  })(lo || (lo = {}));
  var uo;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(uo || (uo = {}));
  var co;
  (function (e) {
    function t(n) {
      return !n || typeof n != 'object' ? !1 : typeof n.id == 'string' && typeof n.title == 'string';
    }
    e.is = t;
  })(co || (co = {}));
  var fo;
  (function (e) {
    ((e[(e.Type = 1)] = 'Type'), (e[(e.Parameter = 2)] = 'Parameter'));
  })(fo || (fo = {}));
  var j0 = new tn(),
    W0 = new tn(),
    ho;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(ho || (ho = {}));
  var mo;
  (function (e) {
    ((e[(e.Unknown = 0)] = 'Unknown'), (e[(e.Disabled = 1)] = 'Disabled'), (e[(e.Enabled = 2)] = 'Enabled'));
  })(mo || (mo = {}));
  var go;
  (function (e) {
    ((e[(e.Invoke = 1)] = 'Invoke'), (e[(e.Auto = 2)] = 'Auto'));
  })(go || (go = {}));
  var po;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.KeepWhitespace = 1)] = 'KeepWhitespace'),
      (e[(e.InsertAsSnippet = 4)] = 'InsertAsSnippet'));
  })(po || (po = {}));
  var bo;
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
  })(bo || (bo = {}));
  var yo;
  (function (e) {
    e[(e.Deprecated = 1)] = 'Deprecated';
  })(yo || (yo = {}));
  var xo;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'),
      (e[(e.TriggerCharacter = 1)] = 'TriggerCharacter'),
      (e[(e.TriggerForIncompleteCompletions = 2)] = 'TriggerForIncompleteCompletions'));
  })(xo || (xo = {}));
  var vo;
  (function (e) {
    ((e[(e.EXACT = 0)] = 'EXACT'), (e[(e.ABOVE = 1)] = 'ABOVE'), (e[(e.BELOW = 2)] = 'BELOW'));
  })(vo || (vo = {}));
  var _o;
  (function (e) {
    ((e[(e.NotSet = 0)] = 'NotSet'),
      (e[(e.ContentFlush = 1)] = 'ContentFlush'),
      (e[(e.RecoverFromMarkers = 2)] = 'RecoverFromMarkers'),
      (e[(e.Explicit = 3)] = 'Explicit'),
      (e[(e.Paste = 4)] = 'Paste'),
      (e[(e.Undo = 5)] = 'Undo'),
      (e[(e.Redo = 6)] = 'Redo'));
  })(_o || (_o = {}));
  var wo;
  (function (e) {
    ((e[(e.LF = 1)] = 'LF'), (e[(e.CRLF = 2)] = 'CRLF'));
  })(wo || (wo = {}));
  var Lo;
  (function (e) {
    ((e[(e.Text = 0)] = 'Text'), (e[(e.Read = 1)] = 'Read'), (e[(e.Write = 2)] = 'Write'));
  })(Lo || (Lo = {}));
  var So;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.Keep = 1)] = 'Keep'),
      (e[(e.Brackets = 2)] = 'Brackets'),
      (e[(e.Advanced = 3)] = 'Advanced'),
      (e[(e.Full = 4)] = 'Full'));
  })(So || (So = {}));
  var No;
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
  })(No || (No = {}));
  var Ao;
  (function (e) {
    ((e[(e.TextDefined = 0)] = 'TextDefined'), (e[(e.LF = 1)] = 'LF'), (e[(e.CRLF = 2)] = 'CRLF'));
  })(Ao || (Ao = {}));
  var ko;
  (function (e) {
    ((e[(e.LF = 0)] = 'LF'), (e[(e.CRLF = 1)] = 'CRLF'));
  })(ko || (ko = {}));
  var Eo;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'), (e[(e.Center = 2)] = 'Center'), (e[(e.Right = 3)] = 'Right'));
  })(Eo || (Eo = {}));
  var Ro;
  (function (e) {
    ((e[(e.Increase = 0)] = 'Increase'), (e[(e.Decrease = 1)] = 'Decrease'));
  })(Ro || (Ro = {}));
  var Co;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.Indent = 1)] = 'Indent'),
      (e[(e.IndentOutdent = 2)] = 'IndentOutdent'),
      (e[(e.Outdent = 3)] = 'Outdent'));
  })(Co || (Co = {}));
  var Mo;
  (function (e) {
    ((e[(e.Both = 0)] = 'Both'), (e[(e.Right = 1)] = 'Right'), (e[(e.Left = 2)] = 'Left'), (e[(e.None = 3)] = 'None'));
  })(Mo || (Mo = {}));
  var To;
  (function (e) {
    ((e[(e.Type = 1)] = 'Type'), (e[(e.Parameter = 2)] = 'Parameter'));
  })(To || (To = {}));
  var Po;
  (function (e) {
    ((e[(e.Automatic = 0)] = 'Automatic'), (e[(e.Explicit = 1)] = 'Explicit'));
  })(Po || (Po = {}));
  var Io;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(Io || (Io = {}));
  var zn;
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
  })(zn || (zn = {}));
  var Hn;
  (function (e) {
    ((e[(e.Hint = 1)] = 'Hint'),
      (e[(e.Info = 2)] = 'Info'),
      (e[(e.Warning = 4)] = 'Warning'),
      (e[(e.Error = 8)] = 'Error'));
  })(Hn || (Hn = {}));
  var Gn;
  (function (e) {
    ((e[(e.Unnecessary = 1)] = 'Unnecessary'), (e[(e.Deprecated = 2)] = 'Deprecated'));
  })(Gn || (Gn = {}));
  var Fo;
  (function (e) {
    ((e[(e.Inline = 1)] = 'Inline'), (e[(e.Gutter = 2)] = 'Gutter'));
  })(Fo || (Fo = {}));
  var Do;
  (function (e) {
    ((e[(e.Normal = 1)] = 'Normal'), (e[(e.Underlined = 2)] = 'Underlined'));
  })(Do || (Do = {}));
  var Oo;
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
  })(Oo || (Oo = {}));
  var Vo;
  (function (e) {
    e[(e.AIGenerated = 1)] = 'AIGenerated';
  })(Vo || (Vo = {}));
  var Bo;
  (function (e) {
    ((e[(e.Invoke = 0)] = 'Invoke'), (e[(e.Automatic = 1)] = 'Automatic'));
  })(Bo || (Bo = {}));
  var Uo;
  (function (e) {
    ((e[(e.TOP_RIGHT_CORNER = 0)] = 'TOP_RIGHT_CORNER'),
      (e[(e.BOTTOM_RIGHT_CORNER = 1)] = 'BOTTOM_RIGHT_CORNER'),
      (e[(e.TOP_CENTER = 2)] = 'TOP_CENTER'));
  })(Uo || (Uo = {}));
  var qo;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'),
      (e[(e.Center = 2)] = 'Center'),
      (e[(e.Right = 4)] = 'Right'),
      (e[(e.Full = 7)] = 'Full'));
  })(qo || (qo = {}));
  var $o;
  (function (e) {
    ((e[(e.Word = 0)] = 'Word'), (e[(e.Line = 1)] = 'Line'), (e[(e.Suggest = 2)] = 'Suggest'));
  })($o || ($o = {}));
  var jo;
  (function (e) {
    ((e[(e.Left = 0)] = 'Left'),
      (e[(e.Right = 1)] = 'Right'),
      (e[(e.None = 2)] = 'None'),
      (e[(e.LeftOfInjectedText = 3)] = 'LeftOfInjectedText'),
      (e[(e.RightOfInjectedText = 4)] = 'RightOfInjectedText'));
  })(jo || (jo = {}));
  var Wo;
  (function (e) {
    ((e[(e.Off = 0)] = 'Off'),
      (e[(e.On = 1)] = 'On'),
      (e[(e.Relative = 2)] = 'Relative'),
      (e[(e.Interval = 3)] = 'Interval'),
      (e[(e.Custom = 4)] = 'Custom'));
  })(Wo || (Wo = {}));
  var zo;
  (function (e) {
    ((e[(e.None = 0)] = 'None'), (e[(e.Text = 1)] = 'Text'), (e[(e.Blocks = 2)] = 'Blocks'));
  })(zo || (zo = {}));
  var Ho;
  (function (e) {
    ((e[(e.Smooth = 0)] = 'Smooth'), (e[(e.Immediate = 1)] = 'Immediate'));
  })(Ho || (Ho = {}));
  var Go;
  (function (e) {
    ((e[(e.Auto = 1)] = 'Auto'), (e[(e.Hidden = 2)] = 'Hidden'), (e[(e.Visible = 3)] = 'Visible'));
  })(Go || (Go = {}));
  var Jn;
  (function (e) {
    ((e[(e.LTR = 0)] = 'LTR'), (e[(e.RTL = 1)] = 'RTL'));
  })(Jn || (Jn = {}));
  var Jo;
  (function (e) {
    ((e.Off = 'off'), (e.OnCode = 'onCode'), (e.On = 'on'));
  })(Jo || (Jo = {}));
  var Xo;
  (function (e) {
    ((e[(e.Invoke = 1)] = 'Invoke'),
      (e[(e.TriggerCharacter = 2)] = 'TriggerCharacter'),
      (e[(e.ContentChange = 3)] = 'ContentChange'));
  })(Xo || (Xo = {}));
  var Qo;
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
  })(Qo || (Qo = {}));
  var Yo;
  (function (e) {
    e[(e.Deprecated = 1)] = 'Deprecated';
  })(Yo || (Yo = {}));
  var Zo;
  (function (e) {
    ((e[(e.Hidden = 0)] = 'Hidden'),
      (e[(e.Blink = 1)] = 'Blink'),
      (e[(e.Smooth = 2)] = 'Smooth'),
      (e[(e.Phase = 3)] = 'Phase'),
      (e[(e.Expand = 4)] = 'Expand'),
      (e[(e.Solid = 5)] = 'Solid'));
  })(Zo || (Zo = {}));
  var Ko;
  (function (e) {
    ((e[(e.Line = 1)] = 'Line'),
      (e[(e.Block = 2)] = 'Block'),
      (e[(e.Underline = 3)] = 'Underline'),
      (e[(e.LineThin = 4)] = 'LineThin'),
      (e[(e.BlockOutline = 5)] = 'BlockOutline'),
      (e[(e.UnderlineThin = 6)] = 'UnderlineThin'));
  })(Ko || (Ko = {}));
  var ea;
  (function (e) {
    ((e[(e.AlwaysGrowsWhenTypingAtEdges = 0)] = 'AlwaysGrowsWhenTypingAtEdges'),
      (e[(e.NeverGrowsWhenTypingAtEdges = 1)] = 'NeverGrowsWhenTypingAtEdges'),
      (e[(e.GrowsOnlyWhenTypingBefore = 2)] = 'GrowsOnlyWhenTypingBefore'),
      (e[(e.GrowsOnlyWhenTypingAfter = 3)] = 'GrowsOnlyWhenTypingAfter'));
  })(ea || (ea = {}));
  var ta;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.Same = 1)] = 'Same'),
      (e[(e.Indent = 2)] = 'Indent'),
      (e[(e.DeepIndent = 3)] = 'DeepIndent'));
  })(ta || (ta = {}));
  var fi = class {
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
      return Qs(t, n);
    }
  };
  function na() {
    return {
      editor: void 0,
      languages: void 0,
      CancellationTokenSource: Kt,
      Emitter: oe,
      KeyCode: zn,
      KeyMod: fi,
      Position: G,
      Range: U,
      Selection: jn,
      SelectionDirection: Jn,
      MarkerSeverity: Hn,
      MarkerTag: Gn,
      Uri: he,
      Token: Wn,
    };
  }
  var nn = class e {
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
  var ra,
    ia,
    hi = class {
      constructor(t, n) {
        ((this.uri = t), (this.value = n));
      }
    };
  function Nu(e) {
    return Array.isArray(e);
  }
  var sa = class e {
      static {
        this.defaultToKey = (t) => t.toString();
      }
      constructor(t, n) {
        if (((this[ra] = 'ResourceMap'), t instanceof e))
          ((this.map = new Map(t.map)), (this.toKey = n ?? e.defaultToKey));
        else if (Nu(t)) {
          ((this.map = new Map()), (this.toKey = n ?? e.defaultToKey));
          for (let [r, i] of t) this.set(r, i);
        } else ((this.map = new Map()), (this.toKey = t ?? e.defaultToKey));
      }
      set(t, n) {
        return (this.map.set(this.toKey(t), new hi(t, n)), this);
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
      *[((ra = Symbol.toStringTag), Symbol.iterator)]() {
        for (let [, t] of this.map) yield [t.uri, t.value];
      }
    },
    mi = class {
      constructor() {
        ((this[ia] = 'LinkedMap'),
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
      [((ia = Symbol.toStringTag), Symbol.iterator)]() {
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
    di = class extends mi {
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
    Xn = class extends di {
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
  var Qn = class {
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
  var sh = new Xn(10);
  function Au(e) {
    let t = [];
    for (; Object.prototype !== e;) ((t = t.concat(Object.getOwnPropertyNames(e))), (e = Object.getPrototypeOf(e)));
    return t;
  }
  function gi(e) {
    let t = [];
    for (let n of Au(e)) typeof e[n] == 'function' && t.push(n);
    return t;
  }
  function oa(e, t) {
    let n = (i) =>
        function () {
          let s = Array.prototype.slice.call(arguments, 0);
          return t(i, s);
        },
      r = {};
    for (let i of e) r[i] = n(i);
    return r;
  }
  var aa;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'),
      (e[(e.Center = 2)] = 'Center'),
      (e[(e.Right = 4)] = 'Right'),
      (e[(e.Full = 7)] = 'Full'));
  })(aa || (aa = {}));
  var la;
  (function (e) {
    ((e[(e.Left = 1)] = 'Left'), (e[(e.Center = 2)] = 'Center'), (e[(e.Right = 3)] = 'Right'));
  })(la || (la = {}));
  var ua;
  (function (e) {
    ((e[(e.Both = 0)] = 'Both'), (e[(e.Right = 1)] = 'Right'), (e[(e.Left = 2)] = 'Left'), (e[(e.None = 3)] = 'None'));
  })(ua || (ua = {}));
  function ku(e, t, n, r, i) {
    if (r === 0) return !0;
    let s = t.charCodeAt(r - 1);
    if (e.get(s) !== 0 || s === 13 || s === 10) return !0;
    if (i > 0) {
      let o = t.charCodeAt(r);
      if (e.get(o) !== 0) return !0;
    }
    return !1;
  }
  function Eu(e, t, n, r, i) {
    if (r + i === n) return !0;
    let s = t.charCodeAt(r + i);
    if (e.get(s) !== 0 || s === 13 || s === 10) return !0;
    if (i > 0) {
      let o = t.charCodeAt(r + i - 1);
      if (e.get(o) !== 0) return !0;
    }
    return !1;
  }
  function Ru(e, t, n, r, i) {
    return ku(e, t, n, r, i) && Eu(e, t, n, r, i);
  }
  var Yn = class {
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
            As(t, n, this._searchRegex.lastIndex) > 65535
              ? (this._searchRegex.lastIndex += 2)
              : (this._searchRegex.lastIndex += 1);
            continue;
          }
          return null;
        }
        if (
          ((this._prevMatchStartIndex = i),
          (this._prevMatchLength = s),
          !this._wordSeparators || Ru(this._wordSeparators, t, n, i, s))
        )
          return r;
      } while (r);
      return null;
    }
  };
  function ca(e, t = 'Unreachable') {
    throw new Error(t);
  }
  function at(e) {
    if (!e()) {
      debugger;
      (e(), De(new re('Assertion Failed')));
    }
  }
  function rn(e, t) {
    let n = 0;
    for (; n < e.length - 1;) {
      let r = e[n],
        i = e[n + 1];
      if (!t(r, i)) return !1;
      n++;
    }
    return !0;
  }
  var Cu = '`~!@#$%^&*()-=+[{]}\\|;:\'",.<>/?';
  function Mu(e = '') {
    let t = '(-?\\d*\\.\\d\\w*)|([^';
    for (let n of Cu) e.indexOf(n) >= 0 || (t += '\\' + n);
    return ((t += '\\s]+)'), new RegExp(t, 'g'));
  }
  var pi = Mu();
  function bi(e) {
    let t = pi;
    if (e && e instanceof RegExp)
      if (e.global) t = e;
      else {
        let n = 'g';
        (e.ignoreCase && (n += 'i'), e.multiline && (n += 'm'), e.unicode && (n += 'u'), (t = new RegExp(e.source, n)));
      }
    return ((t.lastIndex = 0), t);
  }
  var fa = new jt();
  fa.unshift({ maxLen: 1e3, windowSize: 15, timeBudget: 150 });
  function sn(e, t, n, r, i) {
    if (((t = bi(t)), i || (i = bt.first(fa)), n.length > i.maxLen)) {
      let u = e - i.maxLen / 2;
      return (u < 0 ? (u = 0) : (r += u), (n = n.substring(u, e + i.maxLen / 2)), sn(e, t, n, r, i));
    }
    let s = Date.now(),
      o = e - 1 - r,
      l = -1,
      a = null;
    for (let u = 1; !(Date.now() - s >= i.timeBudget); u++) {
      let h = o - i.windowSize * u;
      t.lastIndex = Math.max(0, h);
      let f = Tu(t, n, o, l);
      if ((!f && a) || ((a = f), h <= 0)) break;
      l = h;
    }
    if (a) {
      let u = { word: a[0], startColumn: r + 1 + a.index, endColumn: r + 1 + a.index + a[0].length };
      return ((t.lastIndex = 0), u);
    }
    return null;
  }
  function Tu(e, t, n, r) {
    let i;
    for (; (i = e.exec(t));) {
      let s = i.index || 0;
      if (s <= n && e.lastIndex >= n) return i;
      if (r > 0 && s > r) return null;
    }
    return null;
  }
  var Zn = class {
    static computeUnicodeHighlights(t, n, r) {
      let i = r ? r.startLineNumber : 1,
        s = r ? r.endLineNumber : t.getLineCount(),
        o = new Kn(n),
        l = o.getCandidateCodePoints(),
        a;
      l === 'allNonBasicAscii'
        ? (a = new RegExp('[^\\t\\n\\r\\x20-\\x7E]', 'g'))
        : (a = new RegExp(`${Pu(Array.from(l))}`, 'g'));
      let u = new Yn(null, a),
        h = [],
        f = !1,
        m,
        d = 0,
        g = 0,
        p = 0;
      e: for (let x = i, w = s; x <= w; x++) {
        let L = t.getLineContent(x),
          y = L.length;
        u.reset(0);
        do
          if (((m = u.next(L)), m)) {
            let v = m.index,
              b = m.index + m[0].length;
            if (v > 0) {
              let I = L.charCodeAt(v - 1);
              Nt(I) && v--;
            }
            if (b + 1 < y) {
              let I = L.charCodeAt(b - 1);
              Nt(I) && b++;
            }
            let N = L.substring(v, b),
              S = sn(v + 1, pi, L, 0);
            S && S.endColumn <= v + 1 && (S = null);
            let R = o.shouldHighlightNonBasicASCII(N, S ? S.word : null);
            if (R !== 0) {
              if ((R === 3 ? d++ : R === 2 ? g++ : R === 1 ? p++ : ca(R), h.length >= 1e3)) {
                f = !0;
                break e;
              }
              h.push(new U(x, v + 1, x, b + 1));
            }
          }
        while (m);
      }
      return {
        ranges: h,
        hasMore: f,
        ambiguousCharacterCount: d,
        invisibleCharacterCount: g,
        nonBasicAsciiCharacterCount: p,
      };
    }
    static computeUnicodeHighlightReason(t, n) {
      let r = new Kn(n);
      switch (r.shouldHighlightNonBasicASCII(t, null)) {
        case 0:
          return null;
        case 2:
          return { kind: 1 };
        case 3: {
          let s = t.codePointAt(0),
            o = r.ambiguousCharacters.getPrimaryConfusable(s),
            l = Lt.getLocales().filter((a) => !Lt.getInstance(new Set([...n.allowedLocales, a])).isAmbiguous(s));
          return { kind: 0, confusableWith: String.fromCodePoint(o), notAmbiguousInLocales: l };
        }
        case 1:
          return { kind: 2 };
      }
    }
  };
  function Pu(e, t) {
    return `[${ws(e.map((r) => String.fromCodePoint(r)).join(''))}]`;
  }
  var Kn = class {
    constructor(t) {
      ((this.options = t),
        (this.allowedCodePoints = new Set(t.allowedCodePoints)),
        (this.ambiguousCharacters = Lt.getInstance(new Set(t.allowedLocales))));
    }
    getCandidateCodePoints() {
      if (this.options.nonBasicASCII) return 'allNonBasicAscii';
      let t = new Set();
      if (this.options.invisibleCharacters) for (let n of St.codePoints) ha(String.fromCodePoint(n)) || t.add(n);
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
          let l = o.codePointAt(0),
            a = ks(o);
          ((i = i || a), !a && !this.ambiguousCharacters.isAmbiguous(l) && !St.isInvisibleCharacter(l) && (s = !0));
        }
      return !i && s
        ? 0
        : this.options.invisibleCharacters && !ha(t) && St.isInvisibleCharacter(r)
          ? 2
          : this.options.ambiguousCharacters && this.ambiguousCharacters.isAmbiguous(r)
            ? 3
            : 0;
    }
  };
  function ha(e) {
    return (
      e === ' ' ||
      e ===
        `
` ||
      e === '	'
    );
  }
  var Ye = class {
      constructor(t, n, r) {
        ((this.changes = t), (this.moves = n), (this.hitTimeout = r));
      }
    },
    er = class {
      constructor(t, n) {
        ((this.lineRangeMapping = t), (this.changes = n));
      }
    };
  var z = class e {
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
      if (((this.start = t), (this.endExclusive = n), t > n)) throw new re(`Invalid range: ${this.toString()}`);
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
      if (this.isEmpty) throw new re(`Invalid clipping range: ${this.toString()}`);
      return Math.max(this.start, Math.min(this.endExclusive - 1, t));
    }
    clipCyclic(t) {
      if (this.isEmpty) throw new re(`Invalid clipping range: ${this.toString()}`);
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
  function Ue(e, t) {
    let n = lt(e, t);
    return n === -1 ? void 0 : e[n];
  }
  function lt(e, t, n = 0, r = e.length) {
    let i = n,
      s = r;
    for (; i < s;) {
      let o = Math.floor((i + s) / 2);
      t(e[o]) ? (i = o + 1) : (s = o);
    }
    return i - 1;
  }
  function ma(e, t) {
    let n = tr(e, t);
    return n === e.length ? void 0 : e[n];
  }
  function tr(e, t, n = 0, r = e.length) {
    let i = n,
      s = r;
    for (; i < s;) {
      let o = Math.floor((i + s) / 2);
      t(e[o]) ? (s = o) : (i = o + 1);
    }
    return i;
  }
  var on = class e {
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
      let n = lt(this._array, t, this._findLastMonotonousLastIdx);
      return ((this._findLastMonotonousLastIdx = n + 1), n === -1 ? void 0 : this._array[n]);
    }
  };
  var W = class e {
      static fromRangeInclusive(t) {
        return new e(t.startLineNumber, t.endLineNumber + 1);
      }
      static joinMany(t) {
        if (t.length === 0) return [];
        let n = new ut(t[0].slice());
        for (let r = 1; r < t.length; r++) n = n.getUnion(new ut(t[r].slice()));
        return n.ranges;
      }
      static join(t) {
        if (t.length === 0) throw new re('lineRanges cannot be empty');
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
        if (t > n) throw new re(`startLineNumber ${t} cannot be after endLineNumberExclusive ${n}`);
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
          : new U(this.startLineNumber, 1, this.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER);
      }
      toExclusiveRange() {
        return new U(this.startLineNumber, 1, this.endLineNumberExclusive, 1);
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
        return new z(this.startLineNumber - 1, this.endLineNumberExclusive - 1);
      }
    },
    ut = class e {
      constructor(t = []) {
        this._normalizedRanges = t;
      }
      get ranges() {
        return this._normalizedRanges;
      }
      addRange(t) {
        if (t.length === 0) return;
        let n = tr(this._normalizedRanges, (i) => i.endLineNumberExclusive >= t.startLineNumber),
          r = lt(this._normalizedRanges, (i) => i.startLineNumber <= t.endLineNumberExclusive) + 1;
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
        let n = Ue(this._normalizedRanges, (r) => r.startLineNumber <= t);
        return !!n && n.endLineNumberExclusive > t;
      }
      intersects(t) {
        let n = Ue(this._normalizedRanges, (r) => r.startLineNumber < t.endLineNumberExclusive);
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
            let l = this._normalizedRanges[r],
              a = t._normalizedRanges[i];
            l.startLineNumber < a.startLineNumber ? ((o = l), r++) : ((o = a), i++);
          } else
            r < this._normalizedRanges.length
              ? ((o = this._normalizedRanges[r]), r++)
              : ((o = t._normalizedRanges[i]), i++);
          s === null
            ? (s = o)
            : s.endLineNumberExclusive >= o.startLineNumber
              ? (s = new W(s.startLineNumber, Math.max(s.endLineNumberExclusive, o.endLineNumberExclusive)))
              : (n.push(s), (s = o));
        }
        return (s !== null && n.push(s), new e(n));
      }
      subtractFrom(t) {
        let n = tr(this._normalizedRanges, (o) => o.endLineNumberExclusive >= t.startLineNumber),
          r = lt(this._normalizedRanges, (o) => o.startLineNumber <= t.endLineNumberExclusive) + 1;
        if (n === r) return new e([t]);
        let i = [],
          s = t.startLineNumber;
        for (let o = n; o < r; o++) {
          let l = this._normalizedRanges[o];
          (l.startLineNumber > s && i.push(new W(s, l.startLineNumber)), (s = l.endLineNumberExclusive));
        }
        return (s < t.endLineNumberExclusive && i.push(new W(s, t.endLineNumberExclusive)), new e(i));
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
            l = s.intersect(o);
          (l && !l.isEmpty && n.push(l), s.endLineNumberExclusive < o.endLineNumberExclusive ? r++ : i++);
        }
        return new e(n);
      }
      getWithDelta(t) {
        return new e(this._normalizedRanges.map((n) => n.delta(t)));
      }
    };
  var nr = class e {
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
        ? new U(t.lineNumber, t.column, t.lineNumber, t.column + this.columnCount)
        : new U(t.lineNumber, t.column, t.lineNumber + this.lineCount, this.columnCount + 1);
    }
    addToPosition(t) {
      return this.lineCount === 0
        ? new G(t.lineNumber, t.column + this.columnCount)
        : new G(t.lineNumber + this.lineCount, this.columnCount + 1);
    }
    toString() {
      return `${this.lineCount},${this.columnCount}`;
    }
  };
  var rr = class {
    constructor(t, n) {
      ((this.range = t), (this.text = n));
    }
    toSingleEditOperation() {
      return { range: this.range, text: this.text };
    }
  };
  var Re = class e {
    static inverse(t, n, r) {
      let i = [],
        s = 1,
        o = 1;
      for (let a of t) {
        let u = new e(new W(s, a.original.startLineNumber), new W(o, a.modified.startLineNumber));
        (u.modified.isEmpty || i.push(u),
          (s = a.original.endLineNumberExclusive),
          (o = a.modified.endLineNumberExclusive));
      }
      let l = new e(new W(s, n + 1), new W(o, r + 1));
      return (l.modified.isEmpty || i.push(l), i);
    }
    static clip(t, n, r) {
      let i = [];
      for (let s of t) {
        let o = s.original.intersect(n),
          l = s.modified.intersect(r);
        o && !o.isEmpty && l && !l.isEmpty && i.push(new e(o, l));
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
      if (t && n) return new pe(t, n);
      if (this.original.startLineNumber === 1 || this.modified.startLineNumber === 1) {
        if (!(this.modified.startLineNumber === 1 && this.original.startLineNumber === 1))
          throw new re('not a valid diff');
        return new pe(
          new U(this.original.startLineNumber, 1, this.original.endLineNumberExclusive, 1),
          new U(this.modified.startLineNumber, 1, this.modified.endLineNumberExclusive, 1),
        );
      } else
        return new pe(
          new U(
            this.original.startLineNumber - 1,
            Number.MAX_SAFE_INTEGER,
            this.original.endLineNumberExclusive - 1,
            Number.MAX_SAFE_INTEGER,
          ),
          new U(
            this.modified.startLineNumber - 1,
            Number.MAX_SAFE_INTEGER,
            this.modified.endLineNumberExclusive - 1,
            Number.MAX_SAFE_INTEGER,
          ),
        );
    }
    toRangeMapping2(t, n) {
      if (da(this.original.endLineNumberExclusive, t) && da(this.modified.endLineNumberExclusive, n))
        return new pe(
          new U(this.original.startLineNumber, 1, this.original.endLineNumberExclusive, 1),
          new U(this.modified.startLineNumber, 1, this.modified.endLineNumberExclusive, 1),
        );
      if (!this.original.isEmpty && !this.modified.isEmpty)
        return new pe(
          U.fromPositions(
            new G(this.original.startLineNumber, 1),
            Et(new G(this.original.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), t),
          ),
          U.fromPositions(
            new G(this.modified.startLineNumber, 1),
            Et(new G(this.modified.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), n),
          ),
        );
      if (this.original.startLineNumber > 1 && this.modified.startLineNumber > 1)
        return new pe(
          U.fromPositions(
            Et(new G(this.original.startLineNumber - 1, Number.MAX_SAFE_INTEGER), t),
            Et(new G(this.original.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), t),
          ),
          U.fromPositions(
            Et(new G(this.modified.startLineNumber - 1, Number.MAX_SAFE_INTEGER), n),
            Et(new G(this.modified.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), n),
          ),
        );
      throw new re();
    }
  };
  function Et(e, t) {
    if (e.lineNumber < 1) return new G(1, 1);
    if (e.lineNumber > t.length) return new G(t.length, t[t.length - 1].length + 1);
    let n = t[e.lineNumber - 1];
    return e.column > n.length + 1 ? new G(e.lineNumber, n.length + 1) : e;
  }
  function da(e, t) {
    return e >= 1 && e <= t.length;
  }
  var qe = class e extends Re {
      static fromRangeMappings(t) {
        let n = W.join(t.map((i) => W.fromRangeInclusive(i.originalRange))),
          r = W.join(t.map((i) => W.fromRangeInclusive(i.modifiedRange)));
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
    pe = class e {
      static assertSorted(t) {
        for (let n = 1; n < t.length; n++) {
          let r = t[n - 1],
            i = t[n];
          if (!(
            r.originalRange.getEndPosition().isBeforeOrEqual(i.originalRange.getStartPosition()) &&
            r.modifiedRange.getEndPosition().isBeforeOrEqual(i.modifiedRange.getStartPosition())
          ))
            throw new re('Range mappings must be sorted');
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
        return new rr(this.originalRange, n);
      }
    };
  var Iu = 3,
    ir = class {
      computeDiff(t, n, r) {
        let s = new xi(t, n, {
            maxComputationTime: r.maxComputationTimeMs,
            shouldIgnoreTrimWhitespace: r.ignoreTrimWhitespace,
            shouldComputeCharChanges: !0,
            shouldMakePrettyDiff: !0,
            shouldPostProcessCharChanges: !0,
          }).computeDiff(),
          o = [],
          l = null;
        for (let a of s.changes) {
          let u;
          a.originalEndLineNumber === 0
            ? (u = new W(a.originalStartLineNumber + 1, a.originalStartLineNumber + 1))
            : (u = new W(a.originalStartLineNumber, a.originalEndLineNumber + 1));
          let h;
          a.modifiedEndLineNumber === 0
            ? (h = new W(a.modifiedStartLineNumber + 1, a.modifiedStartLineNumber + 1))
            : (h = new W(a.modifiedStartLineNumber, a.modifiedEndLineNumber + 1));
          let f = new qe(
            u,
            h,
            a.charChanges?.map(
              (m) =>
                new pe(
                  new U(m.originalStartLineNumber, m.originalStartColumn, m.originalEndLineNumber, m.originalEndColumn),
                  new U(m.modifiedStartLineNumber, m.modifiedStartColumn, m.modifiedEndLineNumber, m.modifiedEndColumn),
                ),
            ),
          );
          (l &&
            (l.modified.endLineNumberExclusive === f.modified.startLineNumber ||
              l.original.endLineNumberExclusive === f.original.startLineNumber) &&
            ((f = new qe(
              l.original.join(f.original),
              l.modified.join(f.modified),
              l.innerChanges && f.innerChanges ? l.innerChanges.concat(f.innerChanges) : void 0,
            )),
            o.pop()),
            o.push(f),
            (l = f));
        }
        return (
          at(() =>
            rn(
              o,
              (a, u) =>
                u.original.startLineNumber - a.original.endLineNumberExclusive ===
                  u.modified.startLineNumber - a.modified.endLineNumberExclusive &&
                a.original.endLineNumberExclusive < u.original.startLineNumber &&
                a.modified.endLineNumberExclusive < u.modified.startLineNumber,
            ),
          ),
          new Ye(o, [], s.quitEarly)
        );
      }
    };
  function pa(e, t, n, r) {
    return new Qt(e, t, n).ComputeDiff(r);
  }
  var sr = class {
      constructor(t) {
        let n = [],
          r = [];
        for (let i = 0, s = t.length; i < s; i++) ((n[i] = vi(t[i], 1)), (r[i] = _i(t[i], 1)));
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
          l = 0;
        for (let a = n; a <= r; a++) {
          let u = this.lines[a],
            h = t ? this._startColumns[a] : 1,
            f = t ? this._endColumns[a] : u.length + 1;
          for (let m = h; m < f; m++) ((i[l] = u.charCodeAt(m - 1)), (s[l] = a + 1), (o[l] = m), l++);
          !t && a < r && ((i[l] = 10), (s[l] = a + 1), (o[l] = u.length + 1), l++);
        }
        return new yi(i, s, o);
      }
    },
    yi = class {
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
    Rt = class e {
      constructor(t, n, r, i, s, o, l, a) {
        ((this.originalStartLineNumber = t),
          (this.originalStartColumn = n),
          (this.originalEndLineNumber = r),
          (this.originalEndColumn = i),
          (this.modifiedStartLineNumber = s),
          (this.modifiedStartColumn = o),
          (this.modifiedEndLineNumber = l),
          (this.modifiedEndColumn = a));
      }
      static createFromDiffChange(t, n, r) {
        let i = n.getStartLineNumber(t.originalStart),
          s = n.getStartColumn(t.originalStart),
          o = n.getEndLineNumber(t.originalStart + t.originalLength - 1),
          l = n.getEndColumn(t.originalStart + t.originalLength - 1),
          a = r.getStartLineNumber(t.modifiedStart),
          u = r.getStartColumn(t.modifiedStart),
          h = r.getEndLineNumber(t.modifiedStart + t.modifiedLength - 1),
          f = r.getEndColumn(t.modifiedStart + t.modifiedLength - 1);
        return new e(i, s, o, l, a, u, h, f);
      }
    };
  function Fu(e) {
    if (e.length <= 1) return e;
    let t = [e[0]],
      n = t[0];
    for (let r = 1, i = e.length; r < i; r++) {
      let s = e[r],
        o = s.originalStart - (n.originalStart + n.originalLength),
        l = s.modifiedStart - (n.modifiedStart + n.modifiedLength);
      Math.min(o, l) < Iu
        ? ((n.originalLength = s.originalStart + s.originalLength - n.originalStart),
          (n.modifiedLength = s.modifiedStart + s.modifiedLength - n.modifiedStart))
        : (t.push(s), (n = s));
    }
    return t;
  }
  var an = class e {
      constructor(t, n, r, i, s) {
        ((this.originalStartLineNumber = t),
          (this.originalEndLineNumber = n),
          (this.modifiedStartLineNumber = r),
          (this.modifiedEndLineNumber = i),
          (this.charChanges = s));
      }
      static createFromDiffResult(t, n, r, i, s, o, l) {
        let a, u, h, f, m;
        if (
          (n.originalLength === 0
            ? ((a = r.getStartLineNumber(n.originalStart) - 1), (u = 0))
            : ((a = r.getStartLineNumber(n.originalStart)),
              (u = r.getEndLineNumber(n.originalStart + n.originalLength - 1))),
          n.modifiedLength === 0
            ? ((h = i.getStartLineNumber(n.modifiedStart) - 1), (f = 0))
            : ((h = i.getStartLineNumber(n.modifiedStart)),
              (f = i.getEndLineNumber(n.modifiedStart + n.modifiedLength - 1))),
          o && n.originalLength > 0 && n.originalLength < 20 && n.modifiedLength > 0 && n.modifiedLength < 20 && s())
        ) {
          let d = r.createCharSequence(t, n.originalStart, n.originalStart + n.originalLength - 1),
            g = i.createCharSequence(t, n.modifiedStart, n.modifiedStart + n.modifiedLength - 1);
          if (d.getElements().length > 0 && g.getElements().length > 0) {
            let p = pa(d, g, s, !0).changes;
            (l && (p = Fu(p)), (m = []));
            for (let x = 0, w = p.length; x < w; x++) m.push(Rt.createFromDiffChange(p[x], d, g));
          }
        }
        return new e(a, u, h, f, m);
      }
    },
    xi = class {
      constructor(t, n, r) {
        ((this.shouldComputeCharChanges = r.shouldComputeCharChanges),
          (this.shouldPostProcessCharChanges = r.shouldPostProcessCharChanges),
          (this.shouldIgnoreTrimWhitespace = r.shouldIgnoreTrimWhitespace),
          (this.shouldMakePrettyDiff = r.shouldMakePrettyDiff),
          (this.originalLines = t),
          (this.modifiedLines = n),
          (this.original = new sr(t)),
          (this.modified = new sr(n)),
          (this.continueLineDiff = ga(r.maxComputationTime)),
          (this.continueCharDiff = ga(r.maxComputationTime === 0 ? 0 : Math.min(r.maxComputationTime, 5e3))));
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
        let t = pa(this.original, this.modified, this.continueLineDiff, this.shouldMakePrettyDiff),
          n = t.changes,
          r = t.quitEarly;
        if (this.shouldIgnoreTrimWhitespace) {
          let l = [];
          for (let a = 0, u = n.length; a < u; a++)
            l.push(
              an.createFromDiffResult(
                this.shouldIgnoreTrimWhitespace,
                n[a],
                this.original,
                this.modified,
                this.continueCharDiff,
                this.shouldComputeCharChanges,
                this.shouldPostProcessCharChanges,
              ),
            );
          return { quitEarly: r, changes: l };
        }
        let i = [],
          s = 0,
          o = 0;
        for (let l = -1, a = n.length; l < a; l++) {
          let u = l + 1 < a ? n[l + 1] : null,
            h = u ? u.originalStart : this.originalLines.length,
            f = u ? u.modifiedStart : this.modifiedLines.length;
          for (; s < h && o < f;) {
            let m = this.originalLines[s],
              d = this.modifiedLines[o];
            if (m !== d) {
              {
                let g = vi(m, 1),
                  p = vi(d, 1);
                for (; g > 1 && p > 1;) {
                  let x = m.charCodeAt(g - 2),
                    w = d.charCodeAt(p - 2);
                  if (x !== w) break;
                  (g--, p--);
                }
                (g > 1 || p > 1) && this._pushTrimWhitespaceCharChange(i, s + 1, 1, g, o + 1, 1, p);
              }
              {
                let g = _i(m, 1),
                  p = _i(d, 1),
                  x = m.length + 1,
                  w = d.length + 1;
                for (; g < x && p < w;) {
                  let L = m.charCodeAt(g - 1),
                    y = m.charCodeAt(p - 1);
                  if (L !== y) break;
                  (g++, p++);
                }
                (g < x || p < w) && this._pushTrimWhitespaceCharChange(i, s + 1, g, x, o + 1, p, w);
              }
            }
            (s++, o++);
          }
          u &&
            (i.push(
              an.createFromDiffResult(
                this.shouldIgnoreTrimWhitespace,
                u,
                this.original,
                this.modified,
                this.continueCharDiff,
                this.shouldComputeCharChanges,
                this.shouldPostProcessCharChanges,
              ),
            ),
            (s += u.originalLength),
            (o += u.modifiedLength));
        }
        return { quitEarly: r, changes: i };
      }
      _pushTrimWhitespaceCharChange(t, n, r, i, s, o, l) {
        if (this._mergeTrimWhitespaceCharChange(t, n, r, i, s, o, l)) return;
        let a;
        (this.shouldComputeCharChanges && (a = [new Rt(n, r, n, i, s, o, s, l)]), t.push(new an(n, n, s, s, a)));
      }
      _mergeTrimWhitespaceCharChange(t, n, r, i, s, o, l) {
        let a = t.length;
        if (a === 0) return !1;
        let u = t[a - 1];
        return u.originalEndLineNumber === 0 || u.modifiedEndLineNumber === 0
          ? !1
          : u.originalEndLineNumber === n && u.modifiedEndLineNumber === s
            ? (this.shouldComputeCharChanges && u.charChanges && u.charChanges.push(new Rt(n, r, n, i, s, o, s, l)), !0)
            : u.originalEndLineNumber + 1 === n && u.modifiedEndLineNumber + 1 === s
              ? ((u.originalEndLineNumber = n),
                (u.modifiedEndLineNumber = s),
                this.shouldComputeCharChanges && u.charChanges && u.charChanges.push(new Rt(n, r, n, i, s, o, s, l)),
                !0)
              : !1;
      }
    };
  function vi(e, t) {
    let n = Ss(e);
    return n === -1 ? t : n + 1;
  }
  function _i(e, t) {
    let n = Ns(e);
    return n === -1 ? t : n + 2;
  }
  function ga(e) {
    if (e === 0) return () => !0;
    let t = Date.now();
    return () => Date.now() - t < e;
  }
  function ya(e, t, n = (r, i) => r === i) {
    if (e === t) return !0;
    if (!e || !t || e.length !== t.length) return !1;
    for (let r = 0, i = e.length; r < i; r++) if (!n(e[r], t[r])) return !1;
    return !0;
  }
  function* xa(e, t) {
    let n, r;
    for (let i of e) (r !== void 0 && t(r, i) ? n.push(i) : (n && (yield n), (n = [i])), (r = i));
    n && (yield n);
  }
  function va(e, t) {
    for (let n = 0; n <= e.length; n++) t(n === 0 ? void 0 : e[n - 1], n === e.length ? void 0 : e[n]);
  }
  function _a(e, t) {
    for (let n = 0; n < e.length; n++) t(n === 0 ? void 0 : e[n - 1], e[n], n + 1 === e.length ? void 0 : e[n + 1]);
  }
  function wa(e, t) {
    for (let n of t) e.push(n);
  }
  var wi;
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
  })(wi || (wi = {}));
  function ln(e, t) {
    return (n, r) => t(e(n), e(r));
  }
  var un = (e, t) => e - t;
  function La(e) {
    return (t, n) => -e(t, n);
  }
  var ba = class e {
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
      return (this.iterate((i) => ((r || wi.isGreaterThan(t(i, n))) && ((r = !1), (n = i)), !0)), n);
    }
  };
  var Me = class e {
      static trivial(t, n) {
        return new e([new Q(z.ofLength(t.length), z.ofLength(n.length))], !1);
      }
      static trivialTimedOut(t, n) {
        return new e([new Q(z.ofLength(t.length), z.ofLength(n.length))], !0);
      }
      constructor(t, n) {
        ((this.diffs = t), (this.hitTimeout = n));
      }
    },
    Q = class e {
      static invert(t, n) {
        let r = [];
        return (
          va(t, (i, s) => {
            r.push(
              e.fromOffsetPairs(
                i ? i.getEndExclusives() : Ce.zero,
                s ? s.getStarts() : new Ce(n, (i ? i.seq2Range.endExclusive - i.seq1Range.endExclusive : 0) + n),
              ),
            );
          }),
          r
        );
      }
      static fromOffsetPairs(t, n) {
        return new e(new z(t.offset1, n.offset1), new z(t.offset2, n.offset2));
      }
      static assertSorted(t) {
        let n;
        for (let r of t) {
          if (n && !(n.seq1Range.endExclusive <= r.seq1Range.start && n.seq2Range.endExclusive <= r.seq2Range.start))
            throw new re('Sequence diffs must be sorted');
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
        return new Ce(this.seq1Range.start, this.seq2Range.start);
      }
      getEndExclusives() {
        return new Ce(this.seq1Range.endExclusive, this.seq2Range.endExclusive);
      }
    },
    Ce = class e {
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
    Ze = class e {
      static {
        this.instance = new e();
      }
      isValid() {
        return !0;
      }
    },
    or = class {
      constructor(t) {
        if (((this.timeout = t), (this.startTime = Date.now()), (this.valid = !0), t <= 0))
          throw new re('timeout must be positive');
      }
      isValid() {
        if (!(Date.now() - this.startTime < this.timeout) && this.valid) {
          this.valid = !1;
          debugger;
        }
        return this.valid;
      }
    };
  var Ct = class {
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
  function fn(e) {
    return e === 32 || e === 9;
  }
  var cn = class e {
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
        for (let a = 0; a < o.length; a++) {
          i++;
          let u = o[a],
            h = e.getKey(u);
          this.histogram[h] = (this.histogram[h] || 0) + 1;
        }
        i++;
        let l = e.getKey(`
`);
        this.histogram[l] = (this.histogram[l] || 0) + 1;
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
  var ar = class {
    compute(t, n, r = Ze.instance, i) {
      if (t.length === 0 || n.length === 0) return Me.trivial(t, n);
      let s = new Ct(t.length, n.length),
        o = new Ct(t.length, n.length),
        l = new Ct(t.length, n.length);
      for (let g = 0; g < t.length; g++)
        for (let p = 0; p < n.length; p++) {
          if (!r.isValid()) return Me.trivialTimedOut(t, n);
          let x = g === 0 ? 0 : s.get(g - 1, p),
            w = p === 0 ? 0 : s.get(g, p - 1),
            L;
          t.getElement(g) === n.getElement(p)
            ? (g === 0 || p === 0 ? (L = 0) : (L = s.get(g - 1, p - 1)),
              g > 0 && p > 0 && o.get(g - 1, p - 1) === 3 && (L += l.get(g - 1, p - 1)),
              (L += i ? i(g, p) : 1))
            : (L = -1);
          let y = Math.max(x, w, L);
          if (y === L) {
            let v = g > 0 && p > 0 ? l.get(g - 1, p - 1) : 0;
            (l.set(g, p, v + 1), o.set(g, p, 3));
          } else y === x ? (l.set(g, p, 0), o.set(g, p, 1)) : y === w && (l.set(g, p, 0), o.set(g, p, 2));
          s.set(g, p, y);
        }
      let a = [],
        u = t.length,
        h = n.length;
      function f(g, p) {
        ((g + 1 !== u || p + 1 !== h) && a.push(new Q(new z(g + 1, u), new z(p + 1, h))), (u = g), (h = p));
      }
      let m = t.length - 1,
        d = n.length - 1;
      for (; m >= 0 && d >= 0;) o.get(m, d) === 3 ? (f(m, d), m--, d--) : o.get(m, d) === 1 ? m-- : d--;
      return (f(-1, -1), a.reverse(), new Me(a, !1));
    }
  };
  var Mt = class {
      compute(t, n, r = Ze.instance) {
        if (t.length === 0 || n.length === 0) return Me.trivial(t, n);
        let i = t,
          s = n;
        function o(p, x) {
          for (; p < i.length && x < s.length && i.getElement(p) === s.getElement(x);) (p++, x++);
          return p;
        }
        let l = 0,
          a = new Li();
        a.set(0, o(0, 0));
        let u = new Si();
        u.set(0, a.get(0) === 0 ? null : new lr(null, 0, 0, a.get(0)));
        let h = 0;
        e: for (;;) {
          if ((l++, !r.isValid())) return Me.trivialTimedOut(i, s);
          let p = -Math.min(l, s.length + (l % 2)),
            x = Math.min(l, i.length + (l % 2));
          for (h = p; h <= x; h += 2) {
            let w = 0,
              L = h === x ? -1 : a.get(h + 1),
              y = h === p ? -1 : a.get(h - 1) + 1;
            w++;
            let v = Math.min(Math.max(L, y), i.length),
              b = v - h;
            if ((w++, v > i.length || b > s.length)) continue;
            let N = o(v, b);
            a.set(h, N);
            let S = v === L ? u.get(h + 1) : u.get(h - 1);
            if ((u.set(h, N !== v ? new lr(S, v, b, N - v) : S), a.get(h) === i.length && a.get(h) - h === s.length))
              break e;
          }
        }
        let f = u.get(h),
          m = [],
          d = i.length,
          g = s.length;
        for (;;) {
          let p = f ? f.x + f.length : 0,
            x = f ? f.y + f.length : 0;
          if (((p !== d || x !== g) && m.push(new Q(new z(p, d), new z(x, g))), !f)) break;
          ((d = f.x), (g = f.y), (f = f.prev));
        }
        return (m.reverse(), new Me(m, !1));
      }
    },
    lr = class {
      constructor(t, n, r, i) {
        ((this.prev = t), (this.x = n), (this.y = r), (this.length = i));
      }
    },
    Li = class {
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
    Si = class {
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
  var Ke = class {
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
        let l = 0;
        if (!r) {
          let u = s.trimStart();
          ((l = s.length - u.length), (s = u.trimEnd()));
        }
        this.trimmedWsLengthsByLineIdx.push(l);
        let a = i === this.range.endLineNumber ? Math.min(this.range.endColumn - 1 - o - l, s.length) : s.length;
        for (let u = 0; u < a; u++) this.elements.push(s.charCodeAt(u));
        i < this.range.endLineNumber &&
          (this.elements.push(10), this.firstElementOffsetByLineIdx.push(this.elements.length));
      }
    }
    toString() {
      return `Slice: "${this.text}"`;
    }
    get text() {
      return this.getText(new z(0, this.length));
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
      let n = Na(t > 0 ? this.elements[t - 1] : -1),
        r = Na(t < this.elements.length ? this.elements[t] : -1);
      if (n === 7 && r === 8) return 0;
      if (n === 8) return 150;
      let i = 0;
      return (n !== r && ((i += 10), n === 0 && r === 1 && (i += 1)), (i += Sa(n)), (i += Sa(r)), i);
    }
    translateOffset(t, n = 'right') {
      let r = lt(this.firstElementOffsetByLineIdx, (s) => s <= t),
        i = t - this.firstElementOffsetByLineIdx[r];
      return new G(
        this.range.startLineNumber + r,
        1 + this.lineStartOffsets[r] + i + (i === 0 && n === 'left' ? 0 : this.trimmedWsLengthsByLineIdx[r]),
      );
    }
    translateRange(t) {
      let n = this.translateOffset(t.start, 'right'),
        r = this.translateOffset(t.endExclusive, 'left');
      return r.isBefore(n) ? U.fromPositions(r, r) : U.fromPositions(n, r);
    }
    findWordContaining(t) {
      if (t < 0 || t >= this.elements.length || !Ni(this.elements[t])) return;
      let n = t;
      for (; n > 0 && Ni(this.elements[n - 1]);) n--;
      let r = t;
      for (; r < this.elements.length && Ni(this.elements[r]);) r++;
      return new z(n, r);
    }
    countLinesIn(t) {
      return this.translateOffset(t.endExclusive).lineNumber - this.translateOffset(t.start).lineNumber;
    }
    isStronglyEqual(t, n) {
      return this.elements[t] === this.elements[n];
    }
    extendToFullLines(t) {
      let n = Ue(this.firstElementOffsetByLineIdx, (i) => i <= t.start) ?? 0,
        r = ma(this.firstElementOffsetByLineIdx, (i) => t.endExclusive <= i) ?? this.elements.length;
      return new z(n, r);
    }
  };
  function Ni(e) {
    return (e >= 97 && e <= 122) || (e >= 65 && e <= 90) || (e >= 48 && e <= 57);
  }
  var Du = { 0: 0, 1: 0, 2: 0, 3: 10, 4: 2, 5: 30, 6: 3, 7: 10, 8: 10 };
  function Sa(e) {
    return Du[e];
  }
  function Na(e) {
    return e === 10
      ? 8
      : e === 13
        ? 7
        : fn(e)
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
  function ka(e, t, n, r, i, s) {
    let { moves: o, excludedChanges: l } = Vu(e, t, n, s);
    if (!s.isValid()) return [];
    let a = e.filter((h) => !l.has(h)),
      u = Bu(a, r, i, t, n, s);
    return (
      wa(o, u),
      (o = Uu(o)),
      (o = o.filter((h) => {
        let f = h.original
          .toOffsetRange()
          .slice(t)
          .map((d) => d.trim());
        return (
          f.join(`
`).length >= 15 && Ou(f, (d) => d.length >= 2) >= 2
        );
      })),
      (o = qu(e, o)),
      o
    );
  }
  function Ou(e, t) {
    let n = 0;
    for (let r of e) t(r) && n++;
    return n;
  }
  function Vu(e, t, n, r) {
    let i = [],
      s = e.filter((a) => a.modified.isEmpty && a.original.length >= 3).map((a) => new cn(a.original, t, a)),
      o = new Set(e.filter((a) => a.original.isEmpty && a.modified.length >= 3).map((a) => new cn(a.modified, n, a))),
      l = new Set();
    for (let a of s) {
      let u = -1,
        h;
      for (let f of o) {
        let m = a.computeSimilarity(f);
        m > u && ((u = m), (h = f));
      }
      if (
        (u > 0.9 && h && (o.delete(h), i.push(new Re(a.range, h.range)), l.add(a.source), l.add(h.source)),
        !r.isValid())
      )
        return { moves: i, excludedChanges: l };
    }
    return { moves: i, excludedChanges: l };
  }
  function Bu(e, t, n, r, i, s) {
    let o = [],
      l = new Qn();
    for (let m of e)
      for (let d = m.original.startLineNumber; d < m.original.endLineNumberExclusive - 2; d++) {
        let g = `${t[d - 1]}:${t[d + 1 - 1]}:${t[d + 2 - 1]}`;
        l.add(g, { range: new W(d, d + 3) });
      }
    let a = [];
    e.sort(ln((m) => m.modified.startLineNumber, un));
    for (let m of e) {
      let d = [];
      for (let g = m.modified.startLineNumber; g < m.modified.endLineNumberExclusive - 2; g++) {
        let p = `${n[g - 1]}:${n[g + 1 - 1]}:${n[g + 2 - 1]}`,
          x = new W(g, g + 3),
          w = [];
        (l.forEach(p, ({ range: L }) => {
          for (let v of d)
            if (
              v.originalLineRange.endLineNumberExclusive + 1 === L.endLineNumberExclusive &&
              v.modifiedLineRange.endLineNumberExclusive + 1 === x.endLineNumberExclusive
            ) {
              ((v.originalLineRange = new W(v.originalLineRange.startLineNumber, L.endLineNumberExclusive)),
                (v.modifiedLineRange = new W(v.modifiedLineRange.startLineNumber, x.endLineNumberExclusive)),
                w.push(v));
              return;
            }
          let y = { modifiedLineRange: x, originalLineRange: L };
          (a.push(y), w.push(y));
        }),
          (d = w));
      }
      if (!s.isValid()) return [];
    }
    a.sort(La(ln((m) => m.modifiedLineRange.length, un)));
    let u = new ut(),
      h = new ut();
    for (let m of a) {
      let d = m.modifiedLineRange.startLineNumber - m.originalLineRange.startLineNumber,
        g = u.subtractFrom(m.modifiedLineRange),
        p = h.subtractFrom(m.originalLineRange).getWithDelta(d),
        x = g.getIntersection(p);
      for (let w of x.ranges) {
        if (w.length < 3) continue;
        let L = w,
          y = w.delta(-d);
        (o.push(new Re(y, L)), u.addRange(L), h.addRange(y));
      }
    }
    o.sort(ln((m) => m.original.startLineNumber, un));
    let f = new on(e);
    for (let m = 0; m < o.length; m++) {
      let d = o[m],
        g = f.findLastMonotonous((N) => N.original.startLineNumber <= d.original.startLineNumber),
        p = Ue(e, (N) => N.modified.startLineNumber <= d.modified.startLineNumber),
        x = Math.max(
          d.original.startLineNumber - g.original.startLineNumber,
          d.modified.startLineNumber - p.modified.startLineNumber,
        ),
        w = f.findLastMonotonous((N) => N.original.startLineNumber < d.original.endLineNumberExclusive),
        L = Ue(e, (N) => N.modified.startLineNumber < d.modified.endLineNumberExclusive),
        y = Math.max(
          w.original.endLineNumberExclusive - d.original.endLineNumberExclusive,
          L.modified.endLineNumberExclusive - d.modified.endLineNumberExclusive,
        ),
        v;
      for (v = 0; v < x; v++) {
        let N = d.original.startLineNumber - v - 1,
          S = d.modified.startLineNumber - v - 1;
        if (N > r.length || S > i.length || u.contains(S) || h.contains(N) || !Aa(r[N - 1], i[S - 1], s)) break;
      }
      v > 0 &&
        (h.addRange(new W(d.original.startLineNumber - v, d.original.startLineNumber)),
        u.addRange(new W(d.modified.startLineNumber - v, d.modified.startLineNumber)));
      let b;
      for (b = 0; b < y; b++) {
        let N = d.original.endLineNumberExclusive + b,
          S = d.modified.endLineNumberExclusive + b;
        if (N > r.length || S > i.length || u.contains(S) || h.contains(N) || !Aa(r[N - 1], i[S - 1], s)) break;
      }
      (b > 0 &&
        (h.addRange(new W(d.original.endLineNumberExclusive, d.original.endLineNumberExclusive + b)),
        u.addRange(new W(d.modified.endLineNumberExclusive, d.modified.endLineNumberExclusive + b))),
        (v > 0 || b > 0) &&
          (o[m] = new Re(
            new W(d.original.startLineNumber - v, d.original.endLineNumberExclusive + b),
            new W(d.modified.startLineNumber - v, d.modified.endLineNumberExclusive + b),
          )));
    }
    return o;
  }
  function Aa(e, t, n) {
    if (e.trim() === t.trim()) return !0;
    if (e.length > 300 && t.length > 300) return !1;
    let i = new Mt().compute(new Ke([e], new U(1, 1, 1, e.length), !1), new Ke([t], new U(1, 1, 1, t.length), !1), n),
      s = 0,
      o = Q.invert(i.diffs, e.length);
    for (let h of o)
      h.seq1Range.forEach((f) => {
        fn(e.charCodeAt(f)) || s++;
      });
    function l(h) {
      let f = 0;
      for (let m = 0; m < e.length; m++) fn(h.charCodeAt(m)) || f++;
      return f;
    }
    let a = l(e.length > t.length ? e : t);
    return s / a > 0.6 && a > 10;
  }
  function Uu(e) {
    if (e.length === 0) return e;
    e.sort(ln((n) => n.original.startLineNumber, un));
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
  function qu(e, t) {
    let n = new on(e);
    return (
      (t = t.filter((r) => {
        let i =
            n.findLastMonotonous((l) => l.original.startLineNumber < r.original.endLineNumberExclusive) ||
            new Re(new W(1, 1), new W(1, 1)),
          s = Ue(e, (l) => l.modified.startLineNumber < r.modified.endLineNumberExclusive);
        return i !== s;
      })),
      t
    );
  }
  function Ai(e, t, n) {
    let r = n;
    return ((r = Ea(e, t, r)), (r = Ea(e, t, r)), (r = $u(e, t, r)), r);
  }
  function Ea(e, t, n) {
    if (n.length === 0) return n;
    let r = [];
    r.push(n[0]);
    for (let s = 1; s < n.length; s++) {
      let o = r[r.length - 1],
        l = n[s];
      if (l.seq1Range.isEmpty || l.seq2Range.isEmpty) {
        let a = l.seq1Range.start - o.seq1Range.endExclusive,
          u;
        for (
          u = 1;
          u <= a &&
          !(
            e.getElement(l.seq1Range.start - u) !== e.getElement(l.seq1Range.endExclusive - u) ||
            t.getElement(l.seq2Range.start - u) !== t.getElement(l.seq2Range.endExclusive - u)
          );
          u++
        );
        if ((u--, u === a)) {
          r[r.length - 1] = new Q(
            new z(o.seq1Range.start, l.seq1Range.endExclusive - a),
            new z(o.seq2Range.start, l.seq2Range.endExclusive - a),
          );
          continue;
        }
        l = l.delta(-u);
      }
      r.push(l);
    }
    let i = [];
    for (let s = 0; s < r.length - 1; s++) {
      let o = r[s + 1],
        l = r[s];
      if (l.seq1Range.isEmpty || l.seq2Range.isEmpty) {
        let a = o.seq1Range.start - l.seq1Range.endExclusive,
          u;
        for (
          u = 0;
          u < a &&
          !(
            !e.isStronglyEqual(l.seq1Range.start + u, l.seq1Range.endExclusive + u) ||
            !t.isStronglyEqual(l.seq2Range.start + u, l.seq2Range.endExclusive + u)
          );
          u++
        );
        if (u === a) {
          r[s + 1] = new Q(
            new z(l.seq1Range.start + a, o.seq1Range.endExclusive),
            new z(l.seq2Range.start + a, o.seq2Range.endExclusive),
          );
          continue;
        }
        u > 0 && (l = l.delta(u));
      }
      i.push(l);
    }
    return (r.length > 0 && i.push(r[r.length - 1]), i);
  }
  function $u(e, t, n) {
    if (!e.getBoundaryScore || !t.getBoundaryScore) return n;
    for (let r = 0; r < n.length; r++) {
      let i = r > 0 ? n[r - 1] : void 0,
        s = n[r],
        o = r + 1 < n.length ? n[r + 1] : void 0,
        l = new z(i ? i.seq1Range.endExclusive + 1 : 0, o ? o.seq1Range.start - 1 : e.length),
        a = new z(i ? i.seq2Range.endExclusive + 1 : 0, o ? o.seq2Range.start - 1 : t.length);
      s.seq1Range.isEmpty
        ? (n[r] = Ra(s, e, t, l, a))
        : s.seq2Range.isEmpty && (n[r] = Ra(s.swap(), t, e, a, l).swap());
    }
    return n;
  }
  function Ra(e, t, n, r, i) {
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
    let l = 0;
    for (
      ;
      e.seq1Range.start + l < r.endExclusive &&
      e.seq2Range.endExclusive + l < i.endExclusive &&
      n.isStronglyEqual(e.seq2Range.start + l, e.seq2Range.endExclusive + l) &&
      l < 100;
    )
      l++;
    if (o === 0 && l === 0) return e;
    let a = 0,
      u = -1;
    for (let h = -o; h <= l; h++) {
      let f = e.seq2Range.start + h,
        m = e.seq2Range.endExclusive + h,
        d = e.seq1Range.start + h,
        g = t.getBoundaryScore(d) + n.getBoundaryScore(f) + n.getBoundaryScore(m);
      g > u && ((u = g), (a = h));
    }
    return e.delta(a);
  }
  function Ca(e, t, n) {
    let r = [];
    for (let i of n) {
      let s = r[r.length - 1];
      if (!s) {
        r.push(i);
        continue;
      }
      i.seq1Range.start - s.seq1Range.endExclusive <= 2 || i.seq2Range.start - s.seq2Range.endExclusive <= 2
        ? (r[r.length - 1] = new Q(s.seq1Range.join(i.seq1Range), s.seq2Range.join(i.seq2Range)))
        : r.push(i);
    }
    return r;
  }
  function Ma(e, t, n) {
    let r = Q.invert(n, e.length),
      i = [],
      s = new Ce(0, 0);
    function o(a, u) {
      if (a.offset1 < s.offset1 || a.offset2 < s.offset2) return;
      let h = e.findWordContaining(a.offset1),
        f = t.findWordContaining(a.offset2);
      if (!h || !f) return;
      let m = new Q(h, f),
        d = m.intersect(u),
        g = d.seq1Range.length,
        p = d.seq2Range.length;
      for (; r.length > 0;) {
        let x = r[0];
        if (!(x.seq1Range.intersects(m.seq1Range) || x.seq2Range.intersects(m.seq2Range))) break;
        let L = e.findWordContaining(x.seq1Range.start),
          y = t.findWordContaining(x.seq2Range.start),
          v = new Q(L, y),
          b = v.intersect(x);
        if (
          ((g += b.seq1Range.length),
          (p += b.seq2Range.length),
          (m = m.join(v)),
          m.seq1Range.endExclusive >= x.seq1Range.endExclusive)
        )
          r.shift();
        else break;
      }
      (g + p < ((m.seq1Range.length + m.seq2Range.length) * 2) / 3 && i.push(m), (s = m.getEndExclusives()));
    }
    for (; r.length > 0;) {
      let a = r.shift();
      a.seq1Range.isEmpty || (o(a.getStarts(), a), o(a.getEndExclusives().delta(-1), a));
    }
    return ju(n, i);
  }
  function ju(e, t) {
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
  function Ta(e, t, n) {
    let r = n;
    if (r.length === 0) return r;
    let i = 0,
      s;
    do {
      s = !1;
      let o = [r[0]];
      for (let l = 1; l < r.length; l++) {
        let h = function (m, d) {
            let g = new z(u.seq1Range.endExclusive, a.seq1Range.start);
            return (
              e.getText(g).replace(/\s/g, '').length <= 4 &&
              (m.seq1Range.length + m.seq2Range.length > 5 || d.seq1Range.length + d.seq2Range.length > 5)
            );
          },
          a = r[l],
          u = o[o.length - 1];
        h(u, a) ? ((s = !0), (o[o.length - 1] = o[o.length - 1].join(a))) : o.push(a);
      }
      r = o;
    } while (i++ < 10 && s);
    return r;
  }
  function Pa(e, t, n) {
    let r = n;
    if (r.length === 0) return r;
    let i = 0,
      s;
    do {
      s = !1;
      let l = [r[0]];
      for (let a = 1; a < r.length; a++) {
        let f = function (d, g) {
            let p = new z(h.seq1Range.endExclusive, u.seq1Range.start);
            if (e.countLinesIn(p) > 5 || p.length > 500) return !1;
            let w = e.getText(p).trim();
            if (w.length > 20 || w.split(/\r\n|\r|\n/).length > 1) return !1;
            let L = e.countLinesIn(d.seq1Range),
              y = d.seq1Range.length,
              v = t.countLinesIn(d.seq2Range),
              b = d.seq2Range.length,
              N = e.countLinesIn(g.seq1Range),
              S = g.seq1Range.length,
              R = t.countLinesIn(g.seq2Range),
              I = g.seq2Range.length,
              O = 130;
            function C(_) {
              return Math.min(_, O);
            }
            return (
              Math.pow(Math.pow(C(L * 40 + y), 1.5) + Math.pow(C(v * 40 + b), 1.5), 1.5) +
                Math.pow(Math.pow(C(N * 40 + S), 1.5) + Math.pow(C(R * 40 + I), 1.5), 1.5) >
              (O ** 1.5) ** 1.5 * 1.3
            );
          },
          u = r[a],
          h = l[l.length - 1];
        f(h, u) ? ((s = !0), (l[l.length - 1] = l[l.length - 1].join(u))) : l.push(u);
      }
      r = l;
    } while (i++ < 10 && s);
    let o = [];
    return (
      _a(r, (l, a, u) => {
        let h = a;
        function f(w) {
          return w.length > 0 && w.trim().length <= 3 && a.seq1Range.length + a.seq2Range.length > 100;
        }
        let m = e.extendToFullLines(a.seq1Range),
          d = e.getText(new z(m.start, a.seq1Range.start));
        f(d) && (h = h.deltaStart(-d.length));
        let g = e.getText(new z(a.seq1Range.endExclusive, m.endExclusive));
        f(g) && (h = h.deltaEnd(g.length));
        let p = Q.fromOffsetPairs(l ? l.getEndExclusives() : Ce.zero, u ? u.getStarts() : Ce.max),
          x = h.intersect(p);
        o.length > 0 && x.getStarts().equals(o[o.length - 1].getEndExclusives())
          ? (o[o.length - 1] = o[o.length - 1].join(x))
          : o.push(x);
      }),
      o
    );
  }
  var hn = class {
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
      let n = t === 0 ? 0 : Ia(this.lines[t - 1]),
        r = t === this.lines.length ? 0 : Ia(this.lines[t]);
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
  function Ia(e) {
    let t = 0;
    for (; t < e.length && (e.charCodeAt(t) === 32 || e.charCodeAt(t) === 9);) t++;
    return t;
  }
  var ur = class {
    constructor() {
      ((this.dynamicProgrammingDiffing = new ar()), (this.myersDiffingAlgorithm = new Mt()));
    }
    computeDiff(t, n, r) {
      if (t.length <= 1 && ya(t, n, (b, N) => b === N)) return new Ye([], [], !1);
      if ((t.length === 1 && t[0].length === 0) || (n.length === 1 && n[0].length === 0))
        return new Ye(
          [
            new qe(new W(1, t.length + 1), new W(1, n.length + 1), [
              new pe(
                new U(1, 1, t.length, t[t.length - 1].length + 1),
                new U(1, 1, n.length, n[n.length - 1].length + 1),
              ),
            ]),
          ],
          [],
          !1,
        );
      let i = r.maxComputationTimeMs === 0 ? Ze.instance : new or(r.maxComputationTimeMs),
        s = !r.ignoreTrimWhitespace,
        o = new Map();
      function l(b) {
        let N = o.get(b);
        return (N === void 0 && ((N = o.size), o.set(b, N)), N);
      }
      let a = t.map((b) => l(b.trim())),
        u = n.map((b) => l(b.trim())),
        h = new hn(a, t),
        f = new hn(u, n),
        m =
          h.length + f.length < 1700
            ? this.dynamicProgrammingDiffing.compute(h, f, i, (b, N) =>
                t[b] === n[N] ? (n[N].length === 0 ? 0.1 : 1 + Math.log(1 + n[N].length)) : 0.99,
              )
            : this.myersDiffingAlgorithm.compute(h, f, i),
        d = m.diffs,
        g = m.hitTimeout;
      ((d = Ai(h, f, d)), (d = Ta(h, f, d)));
      let p = [],
        x = (b) => {
          if (s)
            for (let N = 0; N < b; N++) {
              let S = w + N,
                R = L + N;
              if (t[S] !== n[R]) {
                let I = this.refineDiff(t, n, new Q(new z(S, S + 1), new z(R, R + 1)), i, s);
                for (let O of I.mappings) p.push(O);
                I.hitTimeout && (g = !0);
              }
            }
        },
        w = 0,
        L = 0;
      for (let b of d) {
        at(() => b.seq1Range.start - w === b.seq2Range.start - L);
        let N = b.seq1Range.start - w;
        (x(N), (w = b.seq1Range.endExclusive), (L = b.seq2Range.endExclusive));
        let S = this.refineDiff(t, n, b, i, s);
        S.hitTimeout && (g = !0);
        for (let R of S.mappings) p.push(R);
      }
      x(t.length - w);
      let y = Fa(p, t, n),
        v = [];
      return (
        r.computeMoves && (v = this.computeMoves(y, t, n, a, u, i, s)),
        at(() => {
          function b(S, R) {
            if (S.lineNumber < 1 || S.lineNumber > R.length) return !1;
            let I = R[S.lineNumber - 1];
            return !(S.column < 1 || S.column > I.length + 1);
          }
          function N(S, R) {
            return !(
              S.startLineNumber < 1 ||
              S.startLineNumber > R.length + 1 ||
              S.endLineNumberExclusive < 1 ||
              S.endLineNumberExclusive > R.length + 1
            );
          }
          for (let S of y) {
            if (!S.innerChanges) return !1;
            for (let R of S.innerChanges)
              if (!(
                b(R.modifiedRange.getStartPosition(), n) &&
                b(R.modifiedRange.getEndPosition(), n) &&
                b(R.originalRange.getStartPosition(), t) &&
                b(R.originalRange.getEndPosition(), t)
              ))
                return !1;
            if (!N(S.modified, n) || !N(S.original, t)) return !1;
          }
          return !0;
        }),
        new Ye(y, v, g)
      );
    }
    computeMoves(t, n, r, i, s, o, l) {
      return ka(t, n, r, i, s, o).map((h) => {
        let f = this.refineDiff(n, r, new Q(h.original.toOffsetRange(), h.modified.toOffsetRange()), o, l),
          m = Fa(f.mappings, n, r, !0);
        return new er(h, m);
      });
    }
    refineDiff(t, n, r, i, s) {
      let l = zu(r).toRangeMapping2(t, n),
        a = new Ke(t, l.originalRange, s),
        u = new Ke(n, l.modifiedRange, s),
        h =
          a.length + u.length < 500
            ? this.dynamicProgrammingDiffing.compute(a, u, i)
            : this.myersDiffingAlgorithm.compute(a, u, i),
        f = !1,
        m = h.diffs;
      (f && Q.assertSorted(m),
        (m = Ai(a, u, m)),
        f && Q.assertSorted(m),
        (m = Ma(a, u, m)),
        f && Q.assertSorted(m),
        (m = Ca(a, u, m)),
        f && Q.assertSorted(m),
        (m = Pa(a, u, m)),
        f && Q.assertSorted(m));
      let d = m.map((g) => new pe(a.translateRange(g.seq1Range), u.translateRange(g.seq2Range)));
      return (f && pe.assertSorted(d), { mappings: d, hitTimeout: h.hitTimeout });
    }
  };
  function Fa(e, t, n, r = !1) {
    let i = [];
    for (let s of xa(
      e.map((o) => Wu(o, t, n)),
      (o, l) => o.original.overlapOrTouch(l.original) || o.modified.overlapOrTouch(l.modified),
    )) {
      let o = s[0],
        l = s[s.length - 1];
      i.push(
        new qe(
          o.original.join(l.original),
          o.modified.join(l.modified),
          s.map((a) => a.innerChanges[0]),
        ),
      );
    }
    return (
      at(() =>
        !r &&
        i.length > 0 &&
        (i[0].modified.startLineNumber !== i[0].original.startLineNumber ||
          n.length - i[i.length - 1].modified.endLineNumberExclusive !==
            t.length - i[i.length - 1].original.endLineNumberExclusive)
          ? !1
          : rn(
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
  function Wu(e, t, n) {
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
    let s = new W(e.originalRange.startLineNumber + r, e.originalRange.endLineNumber + 1 + i),
      o = new W(e.modifiedRange.startLineNumber + r, e.modifiedRange.endLineNumber + 1 + i);
    return new qe(s, o, [e]);
  }
  function zu(e) {
    return new Re(
      new W(e.seq1Range.start + 1, e.seq1Range.endExclusive + 1),
      new W(e.seq2Range.start + 1, e.seq2Range.endExclusive + 1),
    );
  }
  var ki = { getLegacy: () => new ir(), getDefault: () => new ur() };
  function et(e, t) {
    let n = Math.pow(10, t);
    return Math.round(e * n) / n;
  }
  var te = class {
      constructor(t, n, r, i = 1) {
        ((this._rgbaBrand = void 0),
          (this.r = Math.min(255, Math.max(0, t)) | 0),
          (this.g = Math.min(255, Math.max(0, n)) | 0),
          (this.b = Math.min(255, Math.max(0, r)) | 0),
          (this.a = et(Math.max(Math.min(1, i), 0), 3)));
      }
      static equals(t, n) {
        return t.r === n.r && t.g === n.g && t.b === n.b && t.a === n.a;
      }
    },
    Te = class e {
      constructor(t, n, r, i) {
        ((this._hslaBrand = void 0),
          (this.h = Math.max(Math.min(360, t), 0) | 0),
          (this.s = et(Math.max(Math.min(1, n), 0), 3)),
          (this.l = et(Math.max(Math.min(1, r), 0), 3)),
          (this.a = et(Math.max(Math.min(1, i), 0), 3)));
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
          l = Math.min(n, r, i),
          a = 0,
          u = 0,
          h = (l + o) / 2,
          f = o - l;
        if (f > 0) {
          switch (((u = Math.min(h <= 0.5 ? f / (2 * h) : f / (2 - 2 * h), 1)), o)) {
            case n:
              a = (r - i) / f + (r < i ? 6 : 0);
              break;
            case r:
              a = (i - n) / f + 2;
              break;
            case i:
              a = (n - r) / f + 4;
              break;
          }
          ((a *= 60), (a = Math.round(a)));
        }
        return new e(a, u, h, s);
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
          l,
          a;
        if (r === 0) o = l = a = i;
        else {
          let u = i < 0.5 ? i * (1 + r) : i + r - i * r,
            h = 2 * i - u;
          ((o = e._hue2rgb(h, u, n + 1 / 3)), (l = e._hue2rgb(h, u, n)), (a = e._hue2rgb(h, u, n - 1 / 3)));
        }
        return new te(Math.round(o * 255), Math.round(l * 255), Math.round(a * 255), s);
      }
    },
    Tt = class e {
      constructor(t, n, r, i) {
        ((this._hsvaBrand = void 0),
          (this.h = Math.max(Math.min(360, t), 0) | 0),
          (this.s = et(Math.max(Math.min(1, n), 0), 3)),
          (this.v = et(Math.max(Math.min(1, r), 0), 3)),
          (this.a = et(Math.max(Math.min(1, i), 0), 3)));
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
          l = s - o,
          a = s === 0 ? 0 : l / s,
          u;
        return (
          l === 0
            ? (u = 0)
            : s === n
              ? (u = ((((r - i) / l) % 6) + 6) % 6)
              : s === r
                ? (u = (i - n) / l + 2)
                : (u = (n - r) / l + 4),
          new e(Math.round(u * 60), a, s, t.a)
        );
      }
      static toRGBA(t) {
        let { h: n, s: r, v: i, a: s } = t,
          o = i * r,
          l = o * (1 - Math.abs(((n / 60) % 2) - 1)),
          a = i - o,
          [u, h, f] = [0, 0, 0];
        return (
          n < 60
            ? ((u = o), (h = l))
            : n < 120
              ? ((u = l), (h = o))
              : n < 180
                ? ((h = o), (f = l))
                : n < 240
                  ? ((h = l), (f = o))
                  : n < 300
                    ? ((u = l), (f = o))
                    : n <= 360 && ((u = o), (f = l)),
          (u = Math.round((u + a) * 255)),
          (h = Math.round((h + a) * 255)),
          (f = Math.round((f + a) * 255)),
          new te(u, h, f, s)
        );
      }
    },
    ct = class e {
      static fromHex(t) {
        return e.Format.CSS.parseHex(t) || e.red;
      }
      static equals(t, n) {
        return !t && !n ? !0 : !t || !n ? !1 : t.equals(n);
      }
      get hsla() {
        return this._hsla ? this._hsla : Te.fromRGBA(this.rgba);
      }
      get hsva() {
        return this._hsva ? this._hsva : Tt.fromRGBA(this.rgba);
      }
      constructor(t) {
        if (t)
          if (t instanceof te) this.rgba = t;
          else if (t instanceof Te) ((this._hsla = t), (this.rgba = Te.toRGBA(t)));
          else if (t instanceof Tt) ((this._hsva = t), (this.rgba = Tt.toRGBA(t)));
          else throw new Error('Invalid color ctor argument');
        else throw new Error('Color needs a value');
      }
      equals(t) {
        return !!t && te.equals(this.rgba, t.rgba) && Te.equals(this.hsla, t.hsla) && Tt.equals(this.hsva, t.hsva);
      }
      getRelativeLuminance() {
        let t = e._relativeLuminanceForComponent(this.rgba.r),
          n = e._relativeLuminanceForComponent(this.rgba.g),
          r = e._relativeLuminanceForComponent(this.rgba.b),
          i = 0.2126 * t + 0.7152 * n + 0.0722 * r;
        return et(i, 4);
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
        return new e(new Te(this.hsla.h, this.hsla.s, this.hsla.l + this.hsla.l * t, this.hsla.a));
      }
      darken(t) {
        return new e(new Te(this.hsla.h, this.hsla.s, this.hsla.l - this.hsla.l * t, this.hsla.a));
      }
      transparent(t) {
        let { r: n, g: r, b: i, a: s } = this.rgba;
        return new e(new te(n, r, i, s * t));
      }
      isTransparent() {
        return this.rgba.a === 0;
      }
      isOpaque() {
        return this.rgba.a === 1;
      }
      opposite() {
        return new e(new te(255 - this.rgba.r, 255 - this.rgba.g, 255 - this.rgba.b, this.rgba.a));
      }
      makeOpaque(t) {
        if (this.isOpaque() || t.rgba.a !== 1) return this;
        let { r: n, g: r, b: i, a: s } = this.rgba;
        return new e(
          new te(t.rgba.r - s * (t.rgba.r - n), t.rgba.g - s * (t.rgba.g - r), t.rgba.b - s * (t.rgba.b - i), 1),
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
        this.white = new e(new te(255, 255, 255, 1));
      }
      static {
        this.black = new e(new te(0, 0, 0, 1));
      }
      static {
        this.red = new e(new te(255, 0, 0, 1));
      }
      static {
        this.blue = new e(new te(0, 0, 255, 1));
      }
      static {
        this.green = new e(new te(0, 255, 0, 1));
      }
      static {
        this.cyan = new e(new te(0, 255, 255, 1));
      }
      static {
        this.lightgrey = new e(new te(211, 211, 211, 1));
      }
      static {
        this.transparent = new e(new te(0, 0, 0, 0));
      }
    };
  (function (e) {
    let t;
    (function (n) {
      let r;
      (function (i) {
        function s(p) {
          return p.rgba.a === 1 ? `rgb(${p.rgba.r}, ${p.rgba.g}, ${p.rgba.b})` : e.Format.CSS.formatRGBA(p);
        }
        i.formatRGB = s;
        function o(p) {
          return `rgba(${p.rgba.r}, ${p.rgba.g}, ${p.rgba.b}, ${+p.rgba.a.toFixed(2)})`;
        }
        i.formatRGBA = o;
        function l(p) {
          return p.hsla.a === 1
            ? `hsl(${p.hsla.h}, ${(p.hsla.s * 100).toFixed(2)}%, ${(p.hsla.l * 100).toFixed(2)}%)`
            : e.Format.CSS.formatHSLA(p);
        }
        i.formatHSL = l;
        function a(p) {
          return `hsla(${p.hsla.h}, ${(p.hsla.s * 100).toFixed(2)}%, ${(p.hsla.l * 100).toFixed(2)}%, ${p.hsla.a.toFixed(2)})`;
        }
        i.formatHSLA = a;
        function u(p) {
          let x = p.toString(16);
          return x.length !== 2 ? '0' + x : x;
        }
        function h(p) {
          return `#${u(p.rgba.r)}${u(p.rgba.g)}${u(p.rgba.b)}`;
        }
        i.formatHex = h;
        function f(p, x = !1) {
          return x && p.rgba.a === 1
            ? e.Format.CSS.formatHex(p)
            : `#${u(p.rgba.r)}${u(p.rgba.g)}${u(p.rgba.b)}${u(Math.round(p.rgba.a * 255))}`;
        }
        i.formatHexA = f;
        function m(p) {
          return p.isOpaque() ? e.Format.CSS.formatHex(p) : e.Format.CSS.formatRGBA(p);
        }
        i.format = m;
        function d(p) {
          let x = p.length;
          if (x === 0 || p.charCodeAt(0) !== 35) return null;
          if (x === 7) {
            let w = 16 * g(p.charCodeAt(1)) + g(p.charCodeAt(2)),
              L = 16 * g(p.charCodeAt(3)) + g(p.charCodeAt(4)),
              y = 16 * g(p.charCodeAt(5)) + g(p.charCodeAt(6));
            return new e(new te(w, L, y, 1));
          }
          if (x === 9) {
            let w = 16 * g(p.charCodeAt(1)) + g(p.charCodeAt(2)),
              L = 16 * g(p.charCodeAt(3)) + g(p.charCodeAt(4)),
              y = 16 * g(p.charCodeAt(5)) + g(p.charCodeAt(6)),
              v = 16 * g(p.charCodeAt(7)) + g(p.charCodeAt(8));
            return new e(new te(w, L, y, v / 255));
          }
          if (x === 4) {
            let w = g(p.charCodeAt(1)),
              L = g(p.charCodeAt(2)),
              y = g(p.charCodeAt(3));
            return new e(new te(16 * w + w, 16 * L + L, 16 * y + y));
          }
          if (x === 5) {
            let w = g(p.charCodeAt(1)),
              L = g(p.charCodeAt(2)),
              y = g(p.charCodeAt(3)),
              v = g(p.charCodeAt(4));
            return new e(new te(16 * w + w, 16 * L + L, 16 * y + y, (16 * v + v) / 255));
          }
          return null;
        }
        i.parseHex = d;
        function g(p) {
          switch (p) {
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
  })(ct || (ct = {}));
  function Va(e) {
    let t = [];
    for (let n of e) {
      let r = Number(n);
      (r || (r === 0 && n.replace(/\s/g, '') !== '')) && t.push(r);
    }
    return t;
  }
  function Ei(e, t, n, r) {
    return { red: e / 255, blue: n / 255, green: t / 255, alpha: r };
  }
  function mn(e, t) {
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
  function Hu(e, t) {
    if (!e) return;
    let n = ct.Format.CSS.parseHex(t);
    if (n) return { range: e, color: Ei(n.rgba.r, n.rgba.g, n.rgba.b, n.rgba.a) };
  }
  function Da(e, t, n) {
    if (!e || t.length !== 1) return;
    let i = t[0].values(),
      s = Va(i);
    return { range: e, color: Ei(s[0], s[1], s[2], n ? s[3] : 1) };
  }
  function Oa(e, t, n) {
    if (!e || t.length !== 1) return;
    let i = t[0].values(),
      s = Va(i),
      o = new ct(new Te(s[0], s[1] / 100, s[2] / 100, n ? s[3] : 1));
    return { range: e, color: Ei(o.rgba.r, o.rgba.g, o.rgba.b, o.rgba.a) };
  }
  function dn(e, t) {
    return typeof e == 'string' ? [...e.matchAll(t)] : e.findMatches(t);
  }
  function Gu(e) {
    let t = [],
      r = dn(
        e,
        /\b(rgb|rgba|hsl|hsla)(\([0-9\s,.\%]*\))|(#)([A-Fa-f0-9]{3})\b|(#)([A-Fa-f0-9]{4})\b|(#)([A-Fa-f0-9]{6})\b|(#)([A-Fa-f0-9]{8})\b/gm,
      );
    if (r.length > 0)
      for (let i of r) {
        let s = i.filter((u) => u !== void 0),
          o = s[1],
          l = s[2];
        if (!l) continue;
        let a;
        if (o === 'rgb') {
          let u =
            /^\(\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*\)$/gm;
          a = Da(mn(e, i), dn(l, u), !1);
        } else if (o === 'rgba') {
          let u =
            /^\(\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(0[.][0-9]+|[.][0-9]+|[01][.]|[01])\s*\)$/gm;
          a = Da(mn(e, i), dn(l, u), !0);
        } else if (o === 'hsl') {
          let u =
            /^\(\s*(36[0]|3[0-5][0-9]|[12][0-9][0-9]|[1-9]?[0-9])\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*\)$/gm;
          a = Oa(mn(e, i), dn(l, u), !1);
        } else if (o === 'hsla') {
          let u =
            /^\(\s*(36[0]|3[0-5][0-9]|[12][0-9][0-9]|[1-9]?[0-9])\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(0[.][0-9]+|[.][0-9]+|[01][.]|[01])\s*\)$/gm;
          a = Oa(mn(e, i), dn(l, u), !0);
        } else o === '#' && (a = Hu(mn(e, i), o + l));
        a && t.push(a);
      }
    return t;
  }
  function Ba(e) {
    return !e || typeof e.getValue != 'function' || typeof e.positionAt != 'function' ? [] : Gu(e);
  }
  var Ua = new RegExp('\\bMARK:\\s*(.*)$', 'd'),
    Ju = /^-+|-+$/g;
  function qa(e, t) {
    let n = [];
    if (t.findRegionSectionHeaders && t.foldingRules?.markers) {
      let r = Xu(e, t);
      n = n.concat(r);
    }
    if (t.findMarkSectionHeaders) {
      let r = Qu(e);
      n = n.concat(r);
    }
    return n;
  }
  function Xu(e, t) {
    let n = [],
      r = e.getLineCount();
    for (let i = 1; i <= r; i++) {
      let s = e.getLineContent(i),
        o = s.match(t.foldingRules.markers.start);
      if (o) {
        let l = { startLineNumber: i, startColumn: o[0].length + 1, endLineNumber: i, endColumn: s.length + 1 };
        if (l.endColumn > l.startColumn) {
          let a = { range: l, ...$a(s.substring(o[0].length)), shouldBeInComments: !1 };
          (a.text || a.hasSeparatorLine) && n.push(a);
        }
      }
    }
    return n;
  }
  function Qu(e) {
    let t = [],
      n = e.getLineCount();
    for (let r = 1; r <= n; r++) {
      let i = e.getLineContent(r);
      Yu(i, r, t);
    }
    return t;
  }
  function Yu(e, t, n) {
    Ua.lastIndex = 0;
    let r = Ua.exec(e);
    if (r) {
      let i = r.indices[1][0] + 1,
        s = r.indices[1][1] + 1,
        o = { startLineNumber: t, startColumn: i, endLineNumber: t, endColumn: s };
      if (o.endColumn > o.startColumn) {
        let l = { range: o, ...$a(r[1]), shouldBeInComments: !0 };
        (l.text || l.hasSeparatorLine) && n.push(l);
      }
    }
  }
  function $a(e) {
    e = e.trim();
    let t = e.startsWith('-');
    return ((e = e.replace(Ju, '')), { text: e, hasSeparatorLine: t });
  }
  var Zu, Ri;
  (function () {
    (typeof globalThis.requestIdleCallback != 'function' || typeof globalThis.cancelIdleCallback != 'function'
      ? (Ri = (e, t) => {
          vs(() => {
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
      : (Ri = (e, t, n) => {
          let r = e.requestIdleCallback(t, typeof n == 'number' ? { timeout: n } : void 0),
            i = !1;
          return {
            dispose() {
              i || ((i = !0), e.cancelIdleCallback(r));
            },
          };
        }),
      (Zu = (e) => Ri(globalThis, e)));
  })();
  var ja;
  (function (e) {
    async function t(r) {
      let i,
        s = await Promise.all(
          r.map((o) =>
            o.then(
              (l) => l,
              (l) => {
                i || (i = l);
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
  })(ja || (ja = {}));
  var Wa = class e {
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
        (this._onStateChanged = new oe()),
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
            await _t.toPromise(this._onStateChanged.event);
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
  var cr = class {
    constructor(t) {
      ((this.values = t),
        (this.prefixSum = new Uint32Array(t.length)),
        (this.prefixSumValidIndex = new Int32Array(1)),
        (this.prefixSumValidIndex[0] = -1));
    }
    insertValues(t, n) {
      t = ot(t);
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
        (t = ot(t)),
        (n = ot(n)),
        this.values[t] === n
          ? !1
          : ((this.values[t] = n), t - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = t - 1), !0)
      );
    }
    removeValues(t, n) {
      ((t = ot(t)), (n = ot(n)));
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
      return t < 0 ? 0 : ((t = ot(t)), this._getPrefixSum(t));
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
      return new Ci(i, t - o);
    }
  };
  var Ci = class {
    constructor(t, n) {
      ((this.index = t),
        (this.remainder = n),
        (this._prefixSumIndexOfResultBrand = void 0),
        (this.index = t),
        (this.remainder = n));
    }
  };
  var fr = class {
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
          this._acceptInsertText(new G(r.range.startLineNumber, r.range.startColumn), r.text));
      ((this._versionId = t.versionId), (this._cachedTextValue = null));
    }
    _ensureLineStarts() {
      if (!this._lineStarts) {
        let t = this._eol.length,
          n = this._lines.length,
          r = new Uint32Array(n);
        for (let i = 0; i < n; i++) r[i] = this._lines[i].length + t;
        this._lineStarts = new cr(r);
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
      let r = Ls(n);
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
  var Wd = 60 * 1e3;
  var hr = class {
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
        this._models[t.url] = new Mi(he.parse(t.url), t.lines, t.EOL, t.versionId);
      }
      $acceptModelChanged(t, n) {
        if (!this._models[t]) return;
        this._models[t].onEvents(n);
      }
      $acceptRemovedModel(t) {
        this._models[t] && delete this._models[t];
      }
    },
    Mi = class extends fr {
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
            s = this.offsetAt(new G(r + 1, 1)),
            o = i.matchAll(t);
          for (let l of o) ((l.index || l.index === 0) && (l.index = l.index + s), n.push(l));
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
        let r = sn(t.column, bi(n), this._lines[t.lineNumber - 1], 0);
        return r ? new U(t.lineNumber, r.startColumn, t.lineNumber, r.endColumn) : null;
      }
      words(t) {
        let n = this._lines,
          r = this._wordenize.bind(this),
          i = 0,
          s = '',
          o = 0,
          l = [];
        return {
          *[Symbol.iterator]() {
            for (;;)
              if (o < l.length) {
                let a = s.substring(l[o].start, l[o].end);
                ((o += 1), yield a);
              } else if (i < n.length) ((s = n[i]), (l = r(s, t)), (o = 0), (i += 1));
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
        if (!G.isIPosition(t)) throw new Error('bad position');
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
  var Ku = !0,
    Ti = class {
      constructor() {
        this._workerTextModelSyncServer = new hr();
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
          ? Zn.computeUnicodeHighlights(i, n, r)
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
        return r ? qa(r, n) : [];
      }
      async $computeDiff(t, n, r, i) {
        let s = this._getModel(t),
          o = this._getModel(n);
        return !s || !o ? null : ft.computeDiff(s, o, r, i);
      }
      static computeDiff(t, n, r, i) {
        let s = i === 'advanced' ? ki.getDefault() : ki.getLegacy(),
          o = t.getLinesContent(),
          l = n.getLinesContent(),
          a = s.computeDiff(o, l, r),
          u = a.changes.length > 0 ? !1 : this._modelsAreIdentical(t, n);
        function h(f) {
          return f.map((m) => [
            m.original.startLineNumber,
            m.original.endLineNumberExclusive,
            m.modified.startLineNumber,
            m.modified.endLineNumberExclusive,
            m.innerChanges?.map((d) => [
              d.originalRange.startLineNumber,
              d.originalRange.startColumn,
              d.originalRange.endLineNumber,
              d.originalRange.endColumn,
              d.modifiedRange.startLineNumber,
              d.modifiedRange.startColumn,
              d.modifiedRange.endLineNumber,
              d.modifiedRange.endColumn,
            ]),
          ]);
        }
        return {
          identical: u,
          quitEarly: a.hitTimeout,
          changes: h(a.changes),
          moves: a.moves.map((f) => [
            f.lineRangeMapping.original.startLineNumber,
            f.lineRangeMapping.original.endLineNumberExclusive,
            f.lineRangeMapping.modified.startLineNumber,
            f.lineRangeMapping.modified.endLineNumberExclusive,
            h(f.changes),
          ]),
        };
      }
      static _modelsAreIdentical(t, n) {
        let r = t.getLineCount(),
          i = n.getLineCount();
        if (r !== i) return !1;
        for (let s = 1; s <= r; s++) {
          let o = t.getLineContent(s),
            l = n.getLineContent(s);
          if (o !== l) return !1;
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
        n = n.slice(0).sort((a, u) => {
          if (a.range && u.range) return U.compareRangesUsingStarts(a.range, u.range);
          let h = a.range ? 0 : 1,
            f = u.range ? 0 : 1;
          return h - f;
        });
        let l = 0;
        for (let a = 1; a < n.length; a++)
          U.getEndPosition(n[l].range).equals(U.getStartPosition(n[a].range))
            ? ((n[l].range = U.fromPositions(U.getStartPosition(n[l].range), U.getEndPosition(n[a].range))),
              (n[l].text += n[a].text))
            : (l++, (n[l] = n[a]));
        n.length = l + 1;
        for (let { range: a, text: u, eol: h } of n) {
          if ((typeof h == 'number' && (o = h), U.isEmpty(a) && !u)) continue;
          let f = i.getValueInRange(a);
          if (((u = u.replace(/\r\n|\n|\r/g, i.eol)), f === u)) continue;
          if (Math.max(u.length, f.length) > ft._diffLimit) {
            s.push({ range: a, text: u });
            continue;
          }
          let m = zs(f, u, r),
            d = i.offsetAt(U.lift(a).getStartPosition());
          for (let g of m) {
            let p = i.positionAt(d + g.originalStart),
              x = i.positionAt(d + g.originalStart + g.originalLength),
              w = {
                text: u.substr(g.modifiedStart, g.modifiedLength),
                range: {
                  startLineNumber: p.lineNumber,
                  startColumn: p.column,
                  endLineNumber: x.lineNumber,
                  endColumn: x.column,
                },
              };
            i.getValueInRange(w.range) !== w.text && s.push(w);
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
        return n ? Hs(n) : null;
      }
      async $computeDefaultDocumentColors(t) {
        let n = this._getModel(t);
        return n ? Ba(n) : null;
      }
      static {
        this._suggestionsLimit = 1e4;
      }
      async $textualSuggest(t, n, r, i) {
        let s = new xt(),
          o = new RegExp(r, i),
          l = new Set();
        e: for (let a of t) {
          let u = this._getModel(a);
          if (u) {
            for (let h of u.words(o))
              if (!(h === n || !isNaN(Number(h))) && (l.add(h), l.size > ft._suggestionsLimit)) break e;
          }
        }
        return { words: Array.from(l), duration: s.elapsed() };
      }
      async $computeWordRanges(t, n, r, i) {
        let s = this._getModel(t);
        if (!s) return Object.create(null);
        let o = new RegExp(r, i),
          l = Object.create(null);
        for (let a = n.startLineNumber; a < n.endLineNumber; a++) {
          let u = s.getLineWords(a, o);
          for (let h of u) {
            if (!isNaN(Number(h.word))) continue;
            let f = l[h.word];
            (f || ((f = []), (l[h.word] = f)),
              f.push({ startLineNumber: a, startColumn: h.startColumn, endLineNumber: a, endColumn: h.endColumn }));
          }
        }
        return l;
      }
      async $navigateValueSet(t, n, r, i, s) {
        let o = this._getModel(t);
        if (!o) return null;
        let l = new RegExp(i, s);
        n.startColumn === n.endColumn &&
          (n = {
            startLineNumber: n.startLineNumber,
            startColumn: n.startColumn,
            endLineNumber: n.endLineNumber,
            endColumn: n.endColumn + 1,
          });
        let a = o.getValueInRange(n),
          u = o.getWordAtPosition({ lineNumber: n.startLineNumber, column: n.startColumn }, l);
        if (!u) return null;
        let h = o.getValueInRange(u);
        return Un.INSTANCE.navigateValueSet(n, a, u, h, r);
      }
    },
    ft = class extends Ti {
      constructor(t, n) {
        (super(), (this._host = t), (this._foreignModuleFactory = n), (this._foreignModule = null));
      }
      async $ping() {
        return 'pong';
      }
      $loadForeignModule(t, n, r) {
        let o = { host: oa(r, (l, a) => this._host.$fhr(l, a)), getMirrorModels: () => this._getModels() };
        return this._foreignModuleFactory
          ? ((this._foreignModule = this._foreignModuleFactory(o, n)), Promise.resolve(gi(this._foreignModule)))
          : new Promise((l, a) => {
              let u = (h) => {
                ((this._foreignModule = h.create(o, n)), l(gi(this._foreignModule)));
              };
              Ku ? import(`${Fn.asBrowserUri(`${t}.js`).toString(!0)}`).then(u).catch(a) : us([`${t}`], u, a);
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
  typeof importScripts == 'function' && (globalThis.monaco = na());
  var Pi = !1;
  function Ii(e) {
    if (Pi) return;
    Pi = !0;
    let t = new On(
      (n) => {
        globalThis.postMessage(n);
      },
      (n) => new ft(nn.getChannel(n), e),
    );
    globalThis.onmessage = (n) => {
      t.onmessage(n.data);
    };
  }
  globalThis.onmessage = (e) => {
    Pi || Ii(null);
  };
  function as(e, t = !1) {
    let n = e.length,
      r = 0,
      i = '',
      s = 0,
      o = 16,
      l = 0,
      a = 0,
      u = 0,
      h = 0,
      f = 0;
    function m(y, v) {
      let b = 0,
        N = 0;
      for (; b < y || !v;) {
        let S = e.charCodeAt(r);
        if (S >= 48 && S <= 57) N = N * 16 + S - 48;
        else if (S >= 65 && S <= 70) N = N * 16 + S - 65 + 10;
        else if (S >= 97 && S <= 102) N = N * 16 + S - 97 + 10;
        else break;
        (r++, b++);
      }
      return (b < y && (N = -1), N);
    }
    function d(y) {
      ((r = y), (i = ''), (s = 0), (o = 16), (f = 0));
    }
    function g() {
      let y = r;
      if (e.charCodeAt(r) === 48) r++;
      else for (r++; r < e.length && Pt(e.charCodeAt(r));) r++;
      if (r < e.length && e.charCodeAt(r) === 46)
        if ((r++, r < e.length && Pt(e.charCodeAt(r)))) for (r++; r < e.length && Pt(e.charCodeAt(r));) r++;
        else return ((f = 3), e.substring(y, r));
      let v = r;
      if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
        if (
          (r++,
          ((r < e.length && e.charCodeAt(r) === 43) || e.charCodeAt(r) === 45) && r++,
          r < e.length && Pt(e.charCodeAt(r)))
        ) {
          for (r++; r < e.length && Pt(e.charCodeAt(r));) r++;
          v = r;
        } else f = 3;
      return e.substring(y, v);
    }
    function p() {
      let y = '',
        v = r;
      for (;;) {
        if (r >= n) {
          ((y += e.substring(v, r)), (f = 2));
          break;
        }
        let b = e.charCodeAt(r);
        if (b === 34) {
          ((y += e.substring(v, r)), r++);
          break;
        }
        if (b === 92) {
          if (((y += e.substring(v, r)), r++, r >= n)) {
            f = 2;
            break;
          }
          switch (e.charCodeAt(r++)) {
            case 34:
              y += '"';
              break;
            case 92:
              y += '\\';
              break;
            case 47:
              y += '/';
              break;
            case 98:
              y += '\b';
              break;
            case 102:
              y += '\f';
              break;
            case 110:
              y += `
`;
              break;
            case 114:
              y += '\r';
              break;
            case 116:
              y += '	';
              break;
            case 117:
              let S = m(4, !0);
              S >= 0 ? (y += String.fromCharCode(S)) : (f = 4);
              break;
            default:
              f = 5;
          }
          v = r;
          continue;
        }
        if (b >= 0 && b <= 31)
          if (gn(b)) {
            ((y += e.substring(v, r)), (f = 2));
            break;
          } else f = 6;
        r++;
      }
      return y;
    }
    function x() {
      if (((i = ''), (f = 0), (s = r), (a = l), (h = u), r >= n)) return ((s = n), (o = 17));
      let y = e.charCodeAt(r);
      if (Fi(y)) {
        do (r++, (i += String.fromCharCode(y)), (y = e.charCodeAt(r)));
        while (Fi(y));
        return (o = 15);
      }
      if (gn(y))
        return (
          r++,
          (i += String.fromCharCode(y)),
          y === 13 &&
            e.charCodeAt(r) === 10 &&
            (r++,
            (i += `
`)),
          l++,
          (u = r),
          (o = 14)
        );
      switch (y) {
        case 123:
          return (r++, (o = 1));
        case 125:
          return (r++, (o = 2));
        case 91:
          return (r++, (o = 3));
        case 93:
          return (r++, (o = 4));
        case 58:
          return (r++, (o = 6));
        case 44:
          return (r++, (o = 5));
        case 34:
          return (r++, (i = p()), (o = 10));
        case 47:
          let v = r - 1;
          if (e.charCodeAt(r + 1) === 47) {
            for (r += 2; r < n && !gn(e.charCodeAt(r));) r++;
            return ((i = e.substring(v, r)), (o = 12));
          }
          if (e.charCodeAt(r + 1) === 42) {
            r += 2;
            let b = n - 1,
              N = !1;
            for (; r < b;) {
              let S = e.charCodeAt(r);
              if (S === 42 && e.charCodeAt(r + 1) === 47) {
                ((r += 2), (N = !0));
                break;
              }
              (r++, gn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, l++, (u = r)));
            }
            return (N || (r++, (f = 1)), (i = e.substring(v, r)), (o = 13));
          }
          return ((i += String.fromCharCode(y)), r++, (o = 16));
        case 45:
          if (((i += String.fromCharCode(y)), r++, r === n || !Pt(e.charCodeAt(r)))) return (o = 16);
        case 48:
        case 49:
        case 50:
        case 51:
        case 52:
        case 53:
        case 54:
        case 55:
        case 56:
        case 57:
          return ((i += g()), (o = 11));
        default:
          for (; r < n && w(y);) (r++, (y = e.charCodeAt(r)));
          if (s !== r) {
            switch (((i = e.substring(s, r)), i)) {
              case 'true':
                return (o = 8);
              case 'false':
                return (o = 9);
              case 'null':
                return (o = 7);
            }
            return (o = 16);
          }
          return ((i += String.fromCharCode(y)), r++, (o = 16));
      }
    }
    function w(y) {
      if (Fi(y) || gn(y)) return !1;
      switch (y) {
        case 125:
        case 93:
        case 123:
        case 91:
        case 34:
        case 58:
        case 44:
        case 47:
          return !1;
      }
      return !0;
    }
    function L() {
      let y;
      do y = x();
      while (y >= 12 && y <= 15);
      return y;
    }
    return {
      setPosition: d,
      getPosition: () => r,
      scan: t ? L : x,
      getToken: () => o,
      getTokenValue: () => i,
      getTokenOffset: () => s,
      getTokenLength: () => r - s,
      getTokenStartLine: () => a,
      getTokenStartCharacter: () => s - h,
      getTokenError: () => f,
    };
  }
  function Fi(e) {
    return e === 32 || e === 9;
  }
  function gn(e) {
    return e === 10 || e === 13;
  }
  function Pt(e) {
    return e >= 48 && e <= 57;
  }
  var za;
  (function (e) {
    ((e[(e.lineFeed = 10)] = 'lineFeed'),
      (e[(e.carriageReturn = 13)] = 'carriageReturn'),
      (e[(e.space = 32)] = 'space'),
      (e[(e._0 = 48)] = '_0'),
      (e[(e._1 = 49)] = '_1'),
      (e[(e._2 = 50)] = '_2'),
      (e[(e._3 = 51)] = '_3'),
      (e[(e._4 = 52)] = '_4'),
      (e[(e._5 = 53)] = '_5'),
      (e[(e._6 = 54)] = '_6'),
      (e[(e._7 = 55)] = '_7'),
      (e[(e._8 = 56)] = '_8'),
      (e[(e._9 = 57)] = '_9'),
      (e[(e.a = 97)] = 'a'),
      (e[(e.b = 98)] = 'b'),
      (e[(e.c = 99)] = 'c'),
      (e[(e.d = 100)] = 'd'),
      (e[(e.e = 101)] = 'e'),
      (e[(e.f = 102)] = 'f'),
      (e[(e.g = 103)] = 'g'),
      (e[(e.h = 104)] = 'h'),
      (e[(e.i = 105)] = 'i'),
      (e[(e.j = 106)] = 'j'),
      (e[(e.k = 107)] = 'k'),
      (e[(e.l = 108)] = 'l'),
      (e[(e.m = 109)] = 'm'),
      (e[(e.n = 110)] = 'n'),
      (e[(e.o = 111)] = 'o'),
      (e[(e.p = 112)] = 'p'),
      (e[(e.q = 113)] = 'q'),
      (e[(e.r = 114)] = 'r'),
      (e[(e.s = 115)] = 's'),
      (e[(e.t = 116)] = 't'),
      (e[(e.u = 117)] = 'u'),
      (e[(e.v = 118)] = 'v'),
      (e[(e.w = 119)] = 'w'),
      (e[(e.x = 120)] = 'x'),
      (e[(e.y = 121)] = 'y'),
      (e[(e.z = 122)] = 'z'),
      (e[(e.A = 65)] = 'A'),
      (e[(e.B = 66)] = 'B'),
      (e[(e.C = 67)] = 'C'),
      (e[(e.D = 68)] = 'D'),
      (e[(e.E = 69)] = 'E'),
      (e[(e.F = 70)] = 'F'),
      (e[(e.G = 71)] = 'G'),
      (e[(e.H = 72)] = 'H'),
      (e[(e.I = 73)] = 'I'),
      (e[(e.J = 74)] = 'J'),
      (e[(e.K = 75)] = 'K'),
      (e[(e.L = 76)] = 'L'),
      (e[(e.M = 77)] = 'M'),
      (e[(e.N = 78)] = 'N'),
      (e[(e.O = 79)] = 'O'),
      (e[(e.P = 80)] = 'P'),
      (e[(e.Q = 81)] = 'Q'),
      (e[(e.R = 82)] = 'R'),
      (e[(e.S = 83)] = 'S'),
      (e[(e.T = 84)] = 'T'),
      (e[(e.U = 85)] = 'U'),
      (e[(e.V = 86)] = 'V'),
      (e[(e.W = 87)] = 'W'),
      (e[(e.X = 88)] = 'X'),
      (e[(e.Y = 89)] = 'Y'),
      (e[(e.Z = 90)] = 'Z'),
      (e[(e.asterisk = 42)] = 'asterisk'),
      (e[(e.backslash = 92)] = 'backslash'),
      (e[(e.closeBrace = 125)] = 'closeBrace'),
      (e[(e.closeBracket = 93)] = 'closeBracket'),
      (e[(e.colon = 58)] = 'colon'),
      (e[(e.comma = 44)] = 'comma'),
      (e[(e.dot = 46)] = 'dot'),
      (e[(e.doubleQuote = 34)] = 'doubleQuote'),
      (e[(e.minus = 45)] = 'minus'),
      (e[(e.openBrace = 123)] = 'openBrace'),
      (e[(e.openBracket = 91)] = 'openBracket'),
      (e[(e.plus = 43)] = 'plus'),
      (e[(e.slash = 47)] = 'slash'),
      (e[(e.formFeed = 12)] = 'formFeed'),
      (e[(e.tab = 9)] = 'tab'));
  })(za || (za = {}));
  var we = new Array(20).fill(0).map((e, t) => ' '.repeat(t)),
    It = 200,
    Ha = {
      ' ': {
        '\n': new Array(It).fill(0).map(
          (e, t) =>
            `
` + ' '.repeat(t),
        ),
        '\r': new Array(It).fill(0).map((e, t) => '\r' + ' '.repeat(t)),
        '\r\n': new Array(It).fill(0).map(
          (e, t) =>
            `\r
` + ' '.repeat(t),
        ),
      },
      '	': {
        '\n': new Array(It).fill(0).map(
          (e, t) =>
            `
` + '	'.repeat(t),
        ),
        '\r': new Array(It).fill(0).map((e, t) => '\r' + '	'.repeat(t)),
        '\r\n': new Array(It).fill(0).map(
          (e, t) =>
            `\r
` + '	'.repeat(t),
        ),
      },
    },
    tc = [
      `
`,
      '\r',
      `\r
`,
    ];
  function nc(e, t, n) {
    let r, i, s, o, l;
    if (t) {
      for (o = t.offset, l = o + t.length, s = o; s > 0 && !Ga(e, s - 1);) s--;
      let b = l;
      for (; b < e.length && !Ga(e, b);) b++;
      ((i = e.substring(s, b)), (r = rc(i, n)));
    } else ((i = e), (r = 0), (s = 0), (o = 0), (l = e.length));
    let a = ic(n, e),
      u = tc.includes(a),
      h = 0,
      f = 0,
      m;
    n.insertSpaces ? (m = we[n.tabSize || 4] ?? Ft(we[1], n.tabSize || 4)) : (m = '	');
    let d = m === '	' ? '	' : ' ',
      g = as(i, !1),
      p = !1;
    function x() {
      if (h > 1) return Ft(a, h) + Ft(m, r + f);
      let b = m.length * (r + f);
      return !u || b > Ha[d][a].length ? a + Ft(m, r + f) : b <= 0 ? a : Ha[d][a][b];
    }
    function w() {
      let b = g.scan();
      for (h = 0; b === 15 || b === 14;) (b === 14 && n.keepLines ? (h += 1) : b === 14 && (h = 1), (b = g.scan()));
      return ((p = b === 16 || g.getTokenError() !== 0), b);
    }
    let L = [];
    function y(b, N, S) {
      !p && (!t || (N < l && S > o)) && e.substring(N, S) !== b && L.push({ offset: N, length: S - N, content: b });
    }
    let v = w();
    if ((n.keepLines && h > 0 && y(Ft(a, h), 0, 0), v !== 17)) {
      let b = g.getTokenOffset() + s,
        N = m.length * r < 20 && n.insertSpaces ? we[m.length * r] : Ft(m, r);
      y(N, s, b);
    }
    for (; v !== 17;) {
      let b = g.getTokenOffset() + g.getTokenLength() + s,
        N = w(),
        S = '',
        R = !1;
      for (; h === 0 && (N === 12 || N === 13);) {
        let O = g.getTokenOffset() + s;
        (y(we[1], b, O),
          (b = g.getTokenOffset() + g.getTokenLength() + s),
          (R = N === 12),
          (S = R ? x() : ''),
          (N = w()));
      }
      if (N === 2)
        (v !== 1 && f--, (n.keepLines && h > 0) || (!n.keepLines && v !== 1) ? (S = x()) : n.keepLines && (S = we[1]));
      else if (N === 4)
        (v !== 3 && f--, (n.keepLines && h > 0) || (!n.keepLines && v !== 3) ? (S = x()) : n.keepLines && (S = we[1]));
      else {
        switch (v) {
          case 3:
          case 1:
            (f++, (n.keepLines && h > 0) || !n.keepLines ? (S = x()) : (S = we[1]));
            break;
          case 5:
            (n.keepLines && h > 0) || !n.keepLines ? (S = x()) : (S = we[1]);
            break;
          case 12:
            S = x();
            break;
          case 13:
            h > 0 ? (S = x()) : R || (S = we[1]);
            break;
          case 6:
            n.keepLines && h > 0 ? (S = x()) : R || (S = we[1]);
            break;
          case 10:
            n.keepLines && h > 0 ? (S = x()) : N === 6 && !R && (S = '');
            break;
          case 7:
          case 8:
          case 9:
          case 11:
          case 2:
          case 4:
            n.keepLines && h > 0
              ? (S = x())
              : (N === 12 || N === 13) && !R
                ? (S = we[1])
                : N !== 5 && N !== 17 && (p = !0);
            break;
          case 16:
            p = !0;
            break;
        }
        h > 0 && (N === 12 || N === 13) && (S = x());
      }
      N === 17 && (n.keepLines && h > 0 ? (S = x()) : (S = n.insertFinalNewline ? a : ''));
      let I = g.getTokenOffset() + s;
      (y(S, b, I), (v = N));
    }
    return L;
  }
  function Ft(e, t) {
    let n = '';
    for (let r = 0; r < t; r++) n += e;
    return n;
  }
  function rc(e, t) {
    let n = 0,
      r = 0,
      i = t.tabSize || 4;
    for (; n < e.length;) {
      let s = e.charAt(n);
      if (s === we[1]) r++;
      else if (s === '	') r += i;
      else break;
      n++;
    }
    return Math.floor(r / i);
  }
  function ic(e, t) {
    for (let n = 0; n < t.length; n++) {
      let r = t.charAt(n);
      if (r === '\r')
        return n + 1 < t.length &&
          t.charAt(n + 1) ===
            `
`
          ? `\r
`
          : '\r';
      if (
        r ===
        `
`
      )
        return `
`;
    }
    return (
      (e && e.eol) ||
      `
`
    );
  }
  function Ga(e, t) {
    return (
      `\r
`.indexOf(e.charAt(t)) !== -1
    );
  }
  var br;
  (function (e) {
    e.DEFAULT = { allowTrailingComma: !1 };
  })(br || (br = {}));
  function sc(e, t = [], n = br.DEFAULT) {
    let r = null,
      i = [],
      s = [];
    function o(a) {
      Array.isArray(i) ? i.push(a) : r !== null && (i[r] = a);
    }
    return (
      ac(
        e,
        {
          onObjectBegin: () => {
            let a = {};
            (o(a), s.push(i), (i = a), (r = null));
          },
          onObjectProperty: (a) => {
            r = a;
          },
          onObjectEnd: () => {
            i = s.pop();
          },
          onArrayBegin: () => {
            let a = [];
            (o(a), s.push(i), (i = a), (r = null));
          },
          onArrayEnd: () => {
            i = s.pop();
          },
          onLiteralValue: o,
          onError: (a, u, h) => {
            t.push({ error: a, offset: u, length: h });
          },
        },
        n,
      ),
      i[0]
    );
  }
  function nl(e) {
    if (!e.parent || !e.parent.children) return [];
    let t = nl(e.parent);
    if (e.parent.type === 'property') {
      let n = e.parent.children[0].value;
      t.push(n);
    } else if (e.parent.type === 'array') {
      let n = e.parent.children.indexOf(e);
      n !== -1 && t.push(n);
    }
    return t;
  }
  function Bi(e) {
    switch (e.type) {
      case 'array':
        return e.children.map(Bi);
      case 'object':
        let t = Object.create(null);
        for (let n of e.children) {
          let r = n.children[1];
          r && (t[n.children[0].value] = Bi(r));
        }
        return t;
      case 'null':
      case 'string':
      case 'number':
      case 'boolean':
        return e.value;
      default:
        return;
    }
  }
  function oc(e, t, n = !1) {
    return (t >= e.offset && t < e.offset + e.length) || (n && t === e.offset + e.length);
  }
  function rl(e, t, n = !1) {
    if (oc(e, t, n)) {
      let r = e.children;
      if (Array.isArray(r))
        for (let i = 0; i < r.length && r[i].offset <= t; i++) {
          let s = rl(r[i], t, n);
          if (s) return s;
        }
      return e;
    }
  }
  function ac(e, t, n = br.DEFAULT) {
    let r = as(e, !1),
      i = [];
    function s(_) {
      return _
        ? () => _(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter())
        : () => !0;
    }
    function o(_) {
      return _
        ? () =>
            _(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () =>
              i.slice(),
            )
        : () => !0;
    }
    function l(_) {
      return _
        ? (F) => _(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter())
        : () => !0;
    }
    function a(_) {
      return _
        ? (F) =>
            _(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () =>
              i.slice(),
            )
        : () => !0;
    }
    let u = o(t.onObjectBegin),
      h = a(t.onObjectProperty),
      f = s(t.onObjectEnd),
      m = o(t.onArrayBegin),
      d = s(t.onArrayEnd),
      g = a(t.onLiteralValue),
      p = l(t.onSeparator),
      x = s(t.onComment),
      w = l(t.onError),
      L = n && n.disallowComments,
      y = n && n.allowTrailingComma;
    function v() {
      for (;;) {
        let _ = r.scan();
        switch (r.getTokenError()) {
          case 4:
            b(14);
            break;
          case 5:
            b(15);
            break;
          case 3:
            b(13);
            break;
          case 1:
            L || b(11);
            break;
          case 2:
            b(12);
            break;
          case 6:
            b(16);
            break;
        }
        switch (_) {
          case 12:
          case 13:
            L ? b(10) : x();
            break;
          case 16:
            b(1);
            break;
          case 15:
          case 14:
            break;
          default:
            return _;
        }
      }
    }
    function b(_, F = [], E = []) {
      if ((w(_), F.length + E.length > 0)) {
        let M = r.getToken();
        for (; M !== 17;) {
          if (F.indexOf(M) !== -1) {
            v();
            break;
          } else if (E.indexOf(M) !== -1) break;
          M = v();
        }
      }
    }
    function N(_) {
      let F = r.getTokenValue();
      return (_ ? g(F) : (h(F), i.push(F)), v(), !0);
    }
    function S() {
      switch (r.getToken()) {
        case 11:
          let _ = r.getTokenValue(),
            F = Number(_);
          (isNaN(F) && (b(2), (F = 0)), g(F));
          break;
        case 7:
          g(null);
          break;
        case 8:
          g(!0);
          break;
        case 9:
          g(!1);
          break;
        default:
          return !1;
      }
      return (v(), !0);
    }
    function R() {
      return r.getToken() !== 10
        ? (b(3, [], [2, 5]), !1)
        : (N(!1), r.getToken() === 6 ? (p(':'), v(), C() || b(4, [], [2, 5])) : b(5, [], [2, 5]), i.pop(), !0);
    }
    function I() {
      (u(), v());
      let _ = !1;
      for (; r.getToken() !== 2 && r.getToken() !== 17;) {
        if (r.getToken() === 5) {
          if ((_ || b(4, [], []), p(','), v(), r.getToken() === 2 && y)) break;
        } else _ && b(6, [], []);
        (R() || b(4, [], [2, 5]), (_ = !0));
      }
      return (f(), r.getToken() !== 2 ? b(7, [2], []) : v(), !0);
    }
    function O() {
      (m(), v());
      let _ = !0,
        F = !1;
      for (; r.getToken() !== 4 && r.getToken() !== 17;) {
        if (r.getToken() === 5) {
          if ((F || b(4, [], []), p(','), v(), r.getToken() === 4 && y)) break;
        } else F && b(6, [], []);
        (_ ? (i.push(0), (_ = !1)) : i[i.length - 1]++, C() || b(4, [], [4, 5]), (F = !0));
      }
      return (d(), _ || i.pop(), r.getToken() !== 4 ? b(8, [4], []) : v(), !0);
    }
    function C() {
      switch (r.getToken()) {
        case 3:
          return O();
        case 1:
          return I();
        case 10:
          return N(!0);
        default:
          return S();
      }
    }
    return (
      v(),
      r.getToken() === 17
        ? n.allowEmptyContent
          ? !0
          : (b(4, [], []), !1)
        : C()
          ? (r.getToken() !== 17 && b(9, [], []), !0)
          : (b(4, [], []), !1)
    );
  }
  var ht = as,
    Ja;
  (function (e) {
    ((e[(e.None = 0)] = 'None'),
      (e[(e.UnexpectedEndOfComment = 1)] = 'UnexpectedEndOfComment'),
      (e[(e.UnexpectedEndOfString = 2)] = 'UnexpectedEndOfString'),
      (e[(e.UnexpectedEndOfNumber = 3)] = 'UnexpectedEndOfNumber'),
      (e[(e.InvalidUnicode = 4)] = 'InvalidUnicode'),
      (e[(e.InvalidEscapeCharacter = 5)] = 'InvalidEscapeCharacter'),
      (e[(e.InvalidCharacter = 6)] = 'InvalidCharacter'));
  })(Ja || (Ja = {}));
  var Xa;
  (function (e) {
    ((e[(e.OpenBraceToken = 1)] = 'OpenBraceToken'),
      (e[(e.CloseBraceToken = 2)] = 'CloseBraceToken'),
      (e[(e.OpenBracketToken = 3)] = 'OpenBracketToken'),
      (e[(e.CloseBracketToken = 4)] = 'CloseBracketToken'),
      (e[(e.CommaToken = 5)] = 'CommaToken'),
      (e[(e.ColonToken = 6)] = 'ColonToken'),
      (e[(e.NullKeyword = 7)] = 'NullKeyword'),
      (e[(e.TrueKeyword = 8)] = 'TrueKeyword'),
      (e[(e.FalseKeyword = 9)] = 'FalseKeyword'),
      (e[(e.StringLiteral = 10)] = 'StringLiteral'),
      (e[(e.NumericLiteral = 11)] = 'NumericLiteral'),
      (e[(e.LineCommentTrivia = 12)] = 'LineCommentTrivia'),
      (e[(e.BlockCommentTrivia = 13)] = 'BlockCommentTrivia'),
      (e[(e.LineBreakTrivia = 14)] = 'LineBreakTrivia'),
      (e[(e.Trivia = 15)] = 'Trivia'),
      (e[(e.Unknown = 16)] = 'Unknown'),
      (e[(e.EOF = 17)] = 'EOF'));
  })(Xa || (Xa = {}));
  var lc = sc,
    uc = rl,
    cc = nl,
    fc = Bi,
    Qa;
  (function (e) {
    ((e[(e.InvalidSymbol = 1)] = 'InvalidSymbol'),
      (e[(e.InvalidNumberFormat = 2)] = 'InvalidNumberFormat'),
      (e[(e.PropertyNameExpected = 3)] = 'PropertyNameExpected'),
      (e[(e.ValueExpected = 4)] = 'ValueExpected'),
      (e[(e.ColonExpected = 5)] = 'ColonExpected'),
      (e[(e.CommaExpected = 6)] = 'CommaExpected'),
      (e[(e.CloseBraceExpected = 7)] = 'CloseBraceExpected'),
      (e[(e.CloseBracketExpected = 8)] = 'CloseBracketExpected'),
      (e[(e.EndOfFileExpected = 9)] = 'EndOfFileExpected'),
      (e[(e.InvalidCommentToken = 10)] = 'InvalidCommentToken'),
      (e[(e.UnexpectedEndOfComment = 11)] = 'UnexpectedEndOfComment'),
      (e[(e.UnexpectedEndOfString = 12)] = 'UnexpectedEndOfString'),
      (e[(e.UnexpectedEndOfNumber = 13)] = 'UnexpectedEndOfNumber'),
      (e[(e.InvalidUnicode = 14)] = 'InvalidUnicode'),
      (e[(e.InvalidEscapeCharacter = 15)] = 'InvalidEscapeCharacter'),
      (e[(e.InvalidCharacter = 16)] = 'InvalidCharacter'));
  })(Qa || (Qa = {}));
  function hc(e, t, n) {
    return nc(e, t, n);
  }
  function Dt(e, t) {
    if (e === t) return !0;
    if (
      e == null ||
      t === null ||
      t === void 0 ||
      typeof e != typeof t ||
      typeof e != 'object' ||
      Array.isArray(e) !== Array.isArray(t)
    )
      return !1;
    let n, r;
    if (Array.isArray(e)) {
      if (e.length !== t.length) return !1;
      for (n = 0; n < e.length; n++) if (!Dt(e[n], t[n])) return !1;
    } else {
      let i = [];
      for (r in e) i.push(r);
      i.sort();
      let s = [];
      for (r in t) s.push(r);
      if ((s.sort(), !Dt(i, s))) return !1;
      for (n = 0; n < i.length; n++) if (!Dt(e[i[n]], t[i[n]])) return !1;
    }
    return !0;
  }
  function me(e) {
    return typeof e == 'number';
  }
  function Ne(e) {
    return typeof e < 'u';
  }
  function Ie(e) {
    return typeof e == 'boolean';
  }
  function il(e) {
    return typeof e == 'string';
  }
  function rt(e) {
    return typeof e == 'object' && e !== null && !Array.isArray(e);
  }
  function mc(e, t) {
    if (e.length < t.length) return !1;
    for (let n = 0; n < t.length; n++) if (e[n] !== t[n]) return !1;
    return !0;
  }
  function xn(e, t) {
    let n = e.length - t.length;
    return n > 0 ? e.lastIndexOf(t) === n : n === 0 ? e === t : !1;
  }
  function yr(e) {
    let t = '';
    mc(e, '(?i)') && ((e = e.substring(4)), (t = 'i'));
    try {
      return new RegExp(e, t + 'u');
    } catch {
      try {
        return new RegExp(e, t);
      } catch {
        return;
      }
    }
  }
  function Ya(e) {
    let t = 0;
    for (let n = 0; n < e.length; n++) {
      t++;
      let r = e.charCodeAt(n);
      55296 <= r && r <= 56319 && n++;
    }
    return t;
  }
  var Za;
  (function (e) {
    function t(n) {
      return typeof n == 'string';
    }
    e.is = t;
  })(Za || (Za = {}));
  var Ui;
  (function (e) {
    function t(n) {
      return typeof n == 'string';
    }
    e.is = t;
  })(Ui || (Ui = {}));
  var Ka;
  (function (e) {
    ((e.MIN_VALUE = -2147483648), (e.MAX_VALUE = 2147483647));
    function t(n) {
      return typeof n == 'number' && e.MIN_VALUE <= n && n <= e.MAX_VALUE;
    }
    e.is = t;
  })(Ka || (Ka = {}));
  var xr;
  (function (e) {
    ((e.MIN_VALUE = 0), (e.MAX_VALUE = 2147483647));
    function t(n) {
      return typeof n == 'number' && e.MIN_VALUE <= n && n <= e.MAX_VALUE;
    }
    e.is = t;
  })(xr || (xr = {}));
  var K;
  (function (e) {
    function t(r, i) {
      return (
        r === Number.MAX_VALUE && (r = xr.MAX_VALUE),
        i === Number.MAX_VALUE && (i = xr.MAX_VALUE),
        { line: r, character: i }
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.objectLiteral(i) && A.uinteger(i.line) && A.uinteger(i.character);
    }
    e.is = n;
  })(K || (K = {}));
  var j;
  (function (e) {
    function t(r, i, s, o) {
      if (A.uinteger(r) && A.uinteger(i) && A.uinteger(s) && A.uinteger(o))
        return { start: K.create(r, i), end: K.create(s, o) };
      if (K.is(r) && K.is(i)) return { start: r, end: i };
      throw new Error(`Range#create called with invalid arguments[${r}, ${i}, ${s}, ${o}]`);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.objectLiteral(i) && K.is(i.start) && K.is(i.end);
    }
    e.is = n;
  })(j || (j = {}));
  var Ot;
  (function (e) {
    function t(r, i) {
      return { uri: r, range: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.objectLiteral(i) && j.is(i.range) && (A.string(i.uri) || A.undefined(i.uri));
    }
    e.is = n;
  })(Ot || (Ot = {}));
  var e1;
  (function (e) {
    function t(r, i, s, o) {
      return { targetUri: r, targetRange: i, targetSelectionRange: s, originSelectionRange: o };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.objectLiteral(i) &&
        j.is(i.targetRange) &&
        A.string(i.targetUri) &&
        j.is(i.targetSelectionRange) &&
        (j.is(i.originSelectionRange) || A.undefined(i.originSelectionRange))
      );
    }
    e.is = n;
  })(e1 || (e1 = {}));
  var qi;
  (function (e) {
    function t(r, i, s, o) {
      return { red: r, green: i, blue: s, alpha: o };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.objectLiteral(i) &&
        A.numberRange(i.red, 0, 1) &&
        A.numberRange(i.green, 0, 1) &&
        A.numberRange(i.blue, 0, 1) &&
        A.numberRange(i.alpha, 0, 1)
      );
    }
    e.is = n;
  })(qi || (qi = {}));
  var t1;
  (function (e) {
    function t(r, i) {
      return { range: r, color: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.objectLiteral(i) && j.is(i.range) && qi.is(i.color);
    }
    e.is = n;
  })(t1 || (t1 = {}));
  var n1;
  (function (e) {
    function t(r, i, s) {
      return { label: r, textEdit: i, additionalTextEdits: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.objectLiteral(i) &&
        A.string(i.label) &&
        (A.undefined(i.textEdit) || Fe.is(i)) &&
        (A.undefined(i.additionalTextEdits) || A.typedArray(i.additionalTextEdits, Fe.is))
      );
    }
    e.is = n;
  })(n1 || (n1 = {}));
  var yn;
  (function (e) {
    ((e.Comment = 'comment'), (e.Imports = 'imports'), (e.Region = 'region'));
  })(yn || (yn = {}));
  var r1;
  (function (e) {
    function t(r, i, s, o, l, a) {
      let u = { startLine: r, endLine: i };
      return (
        A.defined(s) && (u.startCharacter = s),
        A.defined(o) && (u.endCharacter = o),
        A.defined(l) && (u.kind = l),
        A.defined(a) && (u.collapsedText = a),
        u
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.objectLiteral(i) &&
        A.uinteger(i.startLine) &&
        A.uinteger(i.startLine) &&
        (A.undefined(i.startCharacter) || A.uinteger(i.startCharacter)) &&
        (A.undefined(i.endCharacter) || A.uinteger(i.endCharacter)) &&
        (A.undefined(i.kind) || A.string(i.kind))
      );
    }
    e.is = n;
  })(r1 || (r1 = {}));
  var $i;
  (function (e) {
    function t(r, i) {
      return { location: r, message: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && Ot.is(i.location) && A.string(i.message);
    }
    e.is = n;
  })($i || ($i = {}));
  var ve;
  (function (e) {
    ((e.Error = 1), (e.Warning = 2), (e.Information = 3), (e.Hint = 4));
  })(ve || (ve = {}));
  var i1;
  (function (e) {
    ((e.Unnecessary = 1), (e.Deprecated = 2));
  })(i1 || (i1 = {}));
  var s1;
  (function (e) {
    function t(n) {
      let r = n;
      return A.objectLiteral(r) && A.string(r.href);
    }
    e.is = t;
  })(s1 || (s1 = {}));
  var $e;
  (function (e) {
    function t(r, i, s, o, l, a) {
      let u = { range: r, message: i };
      return (
        A.defined(s) && (u.severity = s),
        A.defined(o) && (u.code = o),
        A.defined(l) && (u.source = l),
        A.defined(a) && (u.relatedInformation = a),
        u
      );
    }
    e.create = t;
    function n(r) {
      var i;
      let s = r;
      return (
        A.defined(s) &&
        j.is(s.range) &&
        A.string(s.message) &&
        (A.number(s.severity) || A.undefined(s.severity)) &&
        (A.integer(s.code) || A.string(s.code) || A.undefined(s.code)) &&
        (A.undefined(s.codeDescription) ||
          A.string((i = s.codeDescription) === null || i === void 0 ? void 0 : i.href)) &&
        (A.string(s.source) || A.undefined(s.source)) &&
        (A.undefined(s.relatedInformation) || A.typedArray(s.relatedInformation, $i.is))
      );
    }
    e.is = n;
  })($e || ($e = {}));
  var Vt;
  (function (e) {
    function t(r, i, ...s) {
      let o = { title: r, command: i };
      return (A.defined(s) && s.length > 0 && (o.arguments = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && A.string(i.title) && A.string(i.command);
    }
    e.is = n;
  })(Vt || (Vt = {}));
  var Fe;
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
      return A.objectLiteral(o) && A.string(o.newText) && j.is(o.range);
    }
    e.is = i;
  })(Fe || (Fe = {}));
  var ji;
  (function (e) {
    function t(r, i, s) {
      let o = { label: r };
      return (i !== void 0 && (o.needsConfirmation = i), s !== void 0 && (o.description = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.objectLiteral(i) &&
        A.string(i.label) &&
        (A.boolean(i.needsConfirmation) || i.needsConfirmation === void 0) &&
        (A.string(i.description) || i.description === void 0)
      );
    }
    e.is = n;
  })(ji || (ji = {}));
  var Bt;
  (function (e) {
    function t(n) {
      let r = n;
      return A.string(r);
    }
    e.is = t;
  })(Bt || (Bt = {}));
  var o1;
  (function (e) {
    function t(s, o, l) {
      return { range: s, newText: o, annotationId: l };
    }
    e.replace = t;
    function n(s, o, l) {
      return { range: { start: s, end: s }, newText: o, annotationId: l };
    }
    e.insert = n;
    function r(s, o) {
      return { range: s, newText: '', annotationId: o };
    }
    e.del = r;
    function i(s) {
      let o = s;
      return Fe.is(o) && (ji.is(o.annotationId) || Bt.is(o.annotationId));
    }
    e.is = i;
  })(o1 || (o1 = {}));
  var Wi;
  (function (e) {
    function t(r, i) {
      return { textDocument: r, edits: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && Xi.is(i.textDocument) && Array.isArray(i.edits);
    }
    e.is = n;
  })(Wi || (Wi = {}));
  var zi;
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
        A.string(i.uri) &&
        (i.options === void 0 ||
          ((i.options.overwrite === void 0 || A.boolean(i.options.overwrite)) &&
            (i.options.ignoreIfExists === void 0 || A.boolean(i.options.ignoreIfExists)))) &&
        (i.annotationId === void 0 || Bt.is(i.annotationId))
      );
    }
    e.is = n;
  })(zi || (zi = {}));
  var Hi;
  (function (e) {
    function t(r, i, s, o) {
      let l = { kind: 'rename', oldUri: r, newUri: i };
      return (
        s !== void 0 && (s.overwrite !== void 0 || s.ignoreIfExists !== void 0) && (l.options = s),
        o !== void 0 && (l.annotationId = o),
        l
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        i.kind === 'rename' &&
        A.string(i.oldUri) &&
        A.string(i.newUri) &&
        (i.options === void 0 ||
          ((i.options.overwrite === void 0 || A.boolean(i.options.overwrite)) &&
            (i.options.ignoreIfExists === void 0 || A.boolean(i.options.ignoreIfExists)))) &&
        (i.annotationId === void 0 || Bt.is(i.annotationId))
      );
    }
    e.is = n;
  })(Hi || (Hi = {}));
  var Gi;
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
        A.string(i.uri) &&
        (i.options === void 0 ||
          ((i.options.recursive === void 0 || A.boolean(i.options.recursive)) &&
            (i.options.ignoreIfNotExists === void 0 || A.boolean(i.options.ignoreIfNotExists)))) &&
        (i.annotationId === void 0 || Bt.is(i.annotationId))
      );
    }
    e.is = n;
  })(Gi || (Gi = {}));
  var Ji;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        r &&
        (r.changes !== void 0 || r.documentChanges !== void 0) &&
        (r.documentChanges === void 0 ||
          r.documentChanges.every((i) => (A.string(i.kind) ? zi.is(i) || Hi.is(i) || Gi.is(i) : Wi.is(i))))
      );
    }
    e.is = t;
  })(Ji || (Ji = {}));
  var a1;
  (function (e) {
    function t(r) {
      return { uri: r };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && A.string(i.uri);
    }
    e.is = n;
  })(a1 || (a1 = {}));
  var l1;
  (function (e) {
    function t(r, i) {
      return { uri: r, version: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && A.string(i.uri) && A.integer(i.version);
    }
    e.is = n;
  })(l1 || (l1 = {}));
  var Xi;
  (function (e) {
    function t(r, i) {
      return { uri: r, version: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && A.string(i.uri) && (i.version === null || A.integer(i.version));
    }
    e.is = n;
  })(Xi || (Xi = {}));
  var u1;
  (function (e) {
    function t(r, i, s, o) {
      return { uri: r, languageId: i, version: s, text: o };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && A.string(i.uri) && A.string(i.languageId) && A.integer(i.version) && A.string(i.text);
    }
    e.is = n;
  })(u1 || (u1 = {}));
  var dt;
  (function (e) {
    ((e.PlainText = 'plaintext'), (e.Markdown = 'markdown'));
    function t(n) {
      let r = n;
      return r === e.PlainText || r === e.Markdown;
    }
    e.is = t;
  })(dt || (dt = {}));
  var vn;
  (function (e) {
    function t(n) {
      let r = n;
      return A.objectLiteral(n) && dt.is(r.kind) && A.string(r.value);
    }
    e.is = t;
  })(vn || (vn = {}));
  var be;
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
  })(be || (be = {}));
  var ie;
  (function (e) {
    ((e.PlainText = 1), (e.Snippet = 2));
  })(ie || (ie = {}));
  var c1;
  (function (e) {
    e.Deprecated = 1;
  })(c1 || (c1 = {}));
  var f1;
  (function (e) {
    function t(r, i, s) {
      return { newText: r, insert: i, replace: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return i && A.string(i.newText) && j.is(i.insert) && j.is(i.replace);
    }
    e.is = n;
  })(f1 || (f1 = {}));
  var h1;
  (function (e) {
    ((e.asIs = 1), (e.adjustIndentation = 2));
  })(h1 || (h1 = {}));
  var m1;
  (function (e) {
    function t(n) {
      let r = n;
      return r && (A.string(r.detail) || r.detail === void 0) && (A.string(r.description) || r.description === void 0);
    }
    e.is = t;
  })(m1 || (m1 = {}));
  var Qi;
  (function (e) {
    function t(n) {
      return { label: n };
    }
    e.create = t;
  })(Qi || (Qi = {}));
  var d1;
  (function (e) {
    function t(n, r) {
      return { items: n || [], isIncomplete: !!r };
    }
    e.create = t;
  })(d1 || (d1 = {}));
  var vr;
  (function (e) {
    function t(r) {
      return r.replace(/[\\`*_{}[\]()#+\-.!]/g, '\\$&');
    }
    e.fromPlainText = t;
    function n(r) {
      let i = r;
      return A.string(i) || (A.objectLiteral(i) && A.string(i.language) && A.string(i.value));
    }
    e.is = n;
  })(vr || (vr = {}));
  var g1;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        !!r &&
        A.objectLiteral(r) &&
        (vn.is(r.contents) || vr.is(r.contents) || A.typedArray(r.contents, vr.is)) &&
        (n.range === void 0 || j.is(n.range))
      );
    }
    e.is = t;
  })(g1 || (g1 = {}));
  var p1;
  (function (e) {
    function t(n, r) {
      return r ? { label: n, documentation: r } : { label: n };
    }
    e.create = t;
  })(p1 || (p1 = {}));
  var b1;
  (function (e) {
    function t(n, r, ...i) {
      let s = { label: n };
      return (A.defined(r) && (s.documentation = r), A.defined(i) ? (s.parameters = i) : (s.parameters = []), s);
    }
    e.create = t;
  })(b1 || (b1 = {}));
  var y1;
  (function (e) {
    ((e.Text = 1), (e.Read = 2), (e.Write = 3));
  })(y1 || (y1 = {}));
  var x1;
  (function (e) {
    function t(n, r) {
      let i = { range: n };
      return (A.number(r) && (i.kind = r), i);
    }
    e.create = t;
  })(x1 || (x1 = {}));
  var Pe;
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
  })(Pe || (Pe = {}));
  var v1;
  (function (e) {
    e.Deprecated = 1;
  })(v1 || (v1 = {}));
  var _1;
  (function (e) {
    function t(n, r, i, s, o) {
      let l = { name: n, kind: r, location: { uri: s, range: i } };
      return (o && (l.containerName = o), l);
    }
    e.create = t;
  })(_1 || (_1 = {}));
  var w1;
  (function (e) {
    function t(n, r, i, s) {
      return s !== void 0
        ? { name: n, kind: r, location: { uri: i, range: s } }
        : { name: n, kind: r, location: { uri: i } };
    }
    e.create = t;
  })(w1 || (w1 = {}));
  var L1;
  (function (e) {
    function t(r, i, s, o, l, a) {
      let u = { name: r, detail: i, kind: s, range: o, selectionRange: l };
      return (a !== void 0 && (u.children = a), u);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        A.string(i.name) &&
        A.number(i.kind) &&
        j.is(i.range) &&
        j.is(i.selectionRange) &&
        (i.detail === void 0 || A.string(i.detail)) &&
        (i.deprecated === void 0 || A.boolean(i.deprecated)) &&
        (i.children === void 0 || Array.isArray(i.children)) &&
        (i.tags === void 0 || Array.isArray(i.tags))
      );
    }
    e.is = n;
  })(L1 || (L1 = {}));
  var S1;
  (function (e) {
    ((e.Empty = ''),
      (e.QuickFix = 'quickfix'),
      (e.Refactor = 'refactor'),
      (e.RefactorExtract = 'refactor.extract'),
      (e.RefactorInline = 'refactor.inline'),
      (e.RefactorRewrite = 'refactor.rewrite'),
      (e.Source = 'source'),
      (e.SourceOrganizeImports = 'source.organizeImports'),
      (e.SourceFixAll = 'source.fixAll'));
  })(S1 || (S1 = {}));
  var _r;
  (function (e) {
    ((e.Invoked = 1), (e.Automatic = 2));
  })(_r || (_r = {}));
  var N1;
  (function (e) {
    function t(r, i, s) {
      let o = { diagnostics: r };
      return (i != null && (o.only = i), s != null && (o.triggerKind = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.defined(i) &&
        A.typedArray(i.diagnostics, $e.is) &&
        (i.only === void 0 || A.typedArray(i.only, A.string)) &&
        (i.triggerKind === void 0 || i.triggerKind === _r.Invoked || i.triggerKind === _r.Automatic)
      );
    }
    e.is = n;
  })(N1 || (N1 = {}));
  var A1;
  (function (e) {
    function t(r, i, s) {
      let o = { title: r },
        l = !0;
      return (
        typeof i == 'string' ? ((l = !1), (o.kind = i)) : Vt.is(i) ? (o.command = i) : (o.edit = i),
        l && s !== void 0 && (o.kind = s),
        o
      );
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i &&
        A.string(i.title) &&
        (i.diagnostics === void 0 || A.typedArray(i.diagnostics, $e.is)) &&
        (i.kind === void 0 || A.string(i.kind)) &&
        (i.edit !== void 0 || i.command !== void 0) &&
        (i.command === void 0 || Vt.is(i.command)) &&
        (i.isPreferred === void 0 || A.boolean(i.isPreferred)) &&
        (i.edit === void 0 || Ji.is(i.edit))
      );
    }
    e.is = n;
  })(A1 || (A1 = {}));
  var k1;
  (function (e) {
    function t(r, i) {
      let s = { range: r };
      return (A.defined(i) && (s.data = i), s);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && j.is(i.range) && (A.undefined(i.command) || Vt.is(i.command));
    }
    e.is = n;
  })(k1 || (k1 = {}));
  var E1;
  (function (e) {
    function t(r, i) {
      return { tabSize: r, insertSpaces: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && A.uinteger(i.tabSize) && A.boolean(i.insertSpaces);
    }
    e.is = n;
  })(E1 || (E1 = {}));
  var R1;
  (function (e) {
    function t(r, i, s) {
      return { range: r, target: i, data: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && j.is(i.range) && (A.undefined(i.target) || A.string(i.target));
    }
    e.is = n;
  })(R1 || (R1 = {}));
  var wr;
  (function (e) {
    function t(r, i) {
      return { range: r, parent: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.objectLiteral(i) && j.is(i.range) && (i.parent === void 0 || e.is(i.parent));
    }
    e.is = n;
  })(wr || (wr = {}));
  var C1;
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
      (e.decorator = 'decorator'));
  })(C1 || (C1 = {}));
  var M1;
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
  })(M1 || (M1 = {}));
  var T1;
  (function (e) {
    function t(n) {
      let r = n;
      return (
        A.objectLiteral(r) &&
        (r.resultId === void 0 || typeof r.resultId == 'string') &&
        Array.isArray(r.data) &&
        (r.data.length === 0 || typeof r.data[0] == 'number')
      );
    }
    e.is = t;
  })(T1 || (T1 = {}));
  var P1;
  (function (e) {
    function t(r, i) {
      return { range: r, text: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return i != null && j.is(i.range) && A.string(i.text);
    }
    e.is = n;
  })(P1 || (P1 = {}));
  var I1;
  (function (e) {
    function t(r, i, s) {
      return { range: r, variableName: i, caseSensitiveLookup: s };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        i != null &&
        j.is(i.range) &&
        A.boolean(i.caseSensitiveLookup) &&
        (A.string(i.variableName) || i.variableName === void 0)
      );
    }
    e.is = n;
  })(I1 || (I1 = {}));
  var F1;
  (function (e) {
    function t(r, i) {
      return { range: r, expression: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return i != null && j.is(i.range) && (A.string(i.expression) || i.expression === void 0);
    }
    e.is = n;
  })(F1 || (F1 = {}));
  var D1;
  (function (e) {
    function t(r, i) {
      return { frameId: r, stoppedLocation: i };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return A.defined(i) && j.is(r.stoppedLocation);
    }
    e.is = n;
  })(D1 || (D1 = {}));
  var Yi;
  (function (e) {
    ((e.Type = 1), (e.Parameter = 2));
    function t(n) {
      return n === 1 || n === 2;
    }
    e.is = t;
  })(Yi || (Yi = {}));
  var Zi;
  (function (e) {
    function t(r) {
      return { value: r };
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        A.objectLiteral(i) &&
        (i.tooltip === void 0 || A.string(i.tooltip) || vn.is(i.tooltip)) &&
        (i.location === void 0 || Ot.is(i.location)) &&
        (i.command === void 0 || Vt.is(i.command))
      );
    }
    e.is = n;
  })(Zi || (Zi = {}));
  var O1;
  (function (e) {
    function t(r, i, s) {
      let o = { position: r, label: i };
      return (s !== void 0 && (o.kind = s), o);
    }
    e.create = t;
    function n(r) {
      let i = r;
      return (
        (A.objectLiteral(i) &&
          K.is(i.position) &&
          (A.string(i.label) || A.typedArray(i.label, Zi.is)) &&
          (i.kind === void 0 || Yi.is(i.kind)) &&
          i.textEdits === void 0) ||
        (A.typedArray(i.textEdits, Fe.is) &&
          (i.tooltip === void 0 || A.string(i.tooltip) || vn.is(i.tooltip)) &&
          (i.paddingLeft === void 0 || A.boolean(i.paddingLeft)) &&
          (i.paddingRight === void 0 || A.boolean(i.paddingRight)))
      );
    }
    e.is = n;
  })(O1 || (O1 = {}));
  var V1;
  (function (e) {
    function t(n) {
      return { kind: 'snippet', value: n };
    }
    e.createSnippet = t;
  })(V1 || (V1 = {}));
  var B1;
  (function (e) {
    function t(n, r, i, s) {
      return { insertText: n, filterText: r, range: i, command: s };
    }
    e.create = t;
  })(B1 || (B1 = {}));
  var U1;
  (function (e) {
    function t(n) {
      return { items: n };
    }
    e.create = t;
  })(U1 || (U1 = {}));
  var q1;
  (function (e) {
    ((e.Invoked = 0), (e.Automatic = 1));
  })(q1 || (q1 = {}));
  var $1;
  (function (e) {
    function t(n, r) {
      return { range: n, text: r };
    }
    e.create = t;
  })($1 || ($1 = {}));
  var j1;
  (function (e) {
    function t(n, r) {
      return { triggerKind: n, selectedCompletionInfo: r };
    }
    e.create = t;
  })(j1 || (j1 = {}));
  var W1;
  (function (e) {
    function t(n) {
      let r = n;
      return A.objectLiteral(r) && Ui.is(r.uri) && A.string(r.name);
    }
    e.is = t;
  })(W1 || (W1 = {}));
  var z1;
  (function (e) {
    function t(s, o, l, a) {
      return new dc(s, o, l, a);
    }
    e.create = t;
    function n(s) {
      let o = s;
      return !!(
        A.defined(o) &&
        A.string(o.uri) &&
        (A.undefined(o.languageId) || A.string(o.languageId)) &&
        A.uinteger(o.lineCount) &&
        A.func(o.getText) &&
        A.func(o.positionAt) &&
        A.func(o.offsetAt)
      );
    }
    e.is = n;
    function r(s, o) {
      let l = s.getText(),
        a = i(o, (h, f) => {
          let m = h.range.start.line - f.range.start.line;
          return m === 0 ? h.range.start.character - f.range.start.character : m;
        }),
        u = l.length;
      for (let h = a.length - 1; h >= 0; h--) {
        let f = a[h],
          m = s.offsetAt(f.range.start),
          d = s.offsetAt(f.range.end);
        if (d <= u) l = l.substring(0, m) + f.newText + l.substring(d, l.length);
        else throw new Error('Overlapping edit');
        u = m;
      }
      return l;
    }
    e.applyEdits = r;
    function i(s, o) {
      if (s.length <= 1) return s;
      let l = (s.length / 2) | 0,
        a = s.slice(0, l),
        u = s.slice(l);
      (i(a, o), i(u, o));
      let h = 0,
        f = 0,
        m = 0;
      for (; h < a.length && f < u.length;) o(a[h], u[f]) <= 0 ? (s[m++] = a[h++]) : (s[m++] = u[f++]);
      for (; h < a.length;) s[m++] = a[h++];
      for (; f < u.length;) s[m++] = u[f++];
      return s;
    }
  })(z1 || (z1 = {}));
  var dc = class {
      constructor(e, t, n, r) {
        ((this._uri = e),
          (this._languageId = t),
          (this._version = n),
          (this._content = r),
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
      getText(e) {
        if (e) {
          let t = this.offsetAt(e.start),
            n = this.offsetAt(e.end);
          return this._content.substring(t, n);
        }
        return this._content;
      }
      update(e, t) {
        ((this._content = e.text), (this._version = t), (this._lineOffsets = void 0));
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          let e = [],
            t = this._content,
            n = !0;
          for (let r = 0; r < t.length; r++) {
            n && (e.push(r), (n = !1));
            let i = t.charAt(r);
            ((n =
              i === '\r' ||
              i ===
                `
`),
              i === '\r' &&
                r + 1 < t.length &&
                t.charAt(r + 1) ===
                  `
` &&
                r++);
          }
          (n && t.length > 0 && e.push(t.length), (this._lineOffsets = e));
        }
        return this._lineOffsets;
      }
      positionAt(e) {
        e = Math.max(Math.min(e, this._content.length), 0);
        let t = this.getLineOffsets(),
          n = 0,
          r = t.length;
        if (r === 0) return K.create(0, e);
        for (; n < r;) {
          let s = Math.floor((n + r) / 2);
          t[s] > e ? (r = s) : (n = s + 1);
        }
        let i = n - 1;
        return K.create(i, e - t[i]);
      }
      offsetAt(e) {
        let t = this.getLineOffsets();
        if (e.line >= t.length) return this._content.length;
        if (e.line < 0) return 0;
        let n = t[e.line],
          r = e.line + 1 < t.length ? t[e.line + 1] : this._content.length;
        return Math.max(Math.min(n + e.character, r), n);
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
    },
    A;
  (function (e) {
    let t = Object.prototype.toString;
    function n(d) {
      return typeof d < 'u';
    }
    e.defined = n;
    function r(d) {
      return typeof d > 'u';
    }
    e.undefined = r;
    function i(d) {
      return d === !0 || d === !1;
    }
    e.boolean = i;
    function s(d) {
      return t.call(d) === '[object String]';
    }
    e.string = s;
    function o(d) {
      return t.call(d) === '[object Number]';
    }
    e.number = o;
    function l(d, g, p) {
      return t.call(d) === '[object Number]' && g <= d && d <= p;
    }
    e.numberRange = l;
    function a(d) {
      return t.call(d) === '[object Number]' && -2147483648 <= d && d <= 2147483647;
    }
    e.integer = a;
    function u(d) {
      return t.call(d) === '[object Number]' && 0 <= d && d <= 2147483647;
    }
    e.uinteger = u;
    function h(d) {
      return t.call(d) === '[object Function]';
    }
    e.func = h;
    function f(d) {
      return d !== null && typeof d == 'object';
    }
    e.objectLiteral = f;
    function m(d, g) {
      return Array.isArray(d) && d.every(g);
    }
    e.typedArray = m;
  })(A || (A = {}));
  var H1 = class Ki {
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
        for (let r of t)
          if (Ki.isIncremental(r)) {
            let i = sl(r.range),
              s = this.offsetAt(i.start),
              o = this.offsetAt(i.end);
            this._content = this._content.substring(0, s) + r.text + this._content.substring(o, this._content.length);
            let l = Math.max(i.start.line, 0),
              a = Math.max(i.end.line, 0),
              u = this._lineOffsets,
              h = G1(r.text, !1, s);
            if (a - l === h.length) for (let m = 0, d = h.length; m < d; m++) u[m + l + 1] = h[m];
            else
              h.length < 1e4
                ? u.splice(l + 1, a - l, ...h)
                : (this._lineOffsets = u = u.slice(0, l + 1).concat(h, u.slice(a + 1)));
            let f = r.text.length - (o - s);
            if (f !== 0) for (let m = l + 1 + h.length, d = u.length; m < d; m++) u[m] = u[m] + f;
          } else if (Ki.isFull(r)) ((this._content = r.text), (this._lineOffsets = void 0));
          else throw new Error('Unknown change event received');
        this._version = n;
      }
      getLineOffsets() {
        return (this._lineOffsets === void 0 && (this._lineOffsets = G1(this._content, !0)), this._lineOffsets);
      }
      positionAt(t) {
        t = Math.max(Math.min(t, this._content.length), 0);
        let n = this.getLineOffsets(),
          r = 0,
          i = n.length;
        if (i === 0) return { line: 0, character: t };
        for (; r < i;) {
          let o = Math.floor((r + i) / 2);
          n[o] > t ? (i = o) : (r = o + 1);
        }
        let s = r - 1;
        return { line: s, character: t - n[s] };
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
      static isIncremental(t) {
        let n = t;
        return (
          n != null &&
          typeof n.text == 'string' &&
          n.range !== void 0 &&
          (n.rangeLength === void 0 || typeof n.rangeLength == 'number')
        );
      }
      static isFull(t) {
        let n = t;
        return n != null && typeof n.text == 'string' && n.range === void 0 && n.rangeLength === void 0;
      }
    },
    ke;
  (function (e) {
    function t(i, s, o, l) {
      return new H1(i, s, o, l);
    }
    e.create = t;
    function n(i, s, o) {
      if (i instanceof H1) return (i.update(s, o), i);
      throw new Error('TextDocument.update: document must be created by TextDocument.create');
    }
    e.update = n;
    function r(i, s) {
      let o = i.getText(),
        l = es(s.map(gc), (h, f) => {
          let m = h.range.start.line - f.range.start.line;
          return m === 0 ? h.range.start.character - f.range.start.character : m;
        }),
        a = 0,
        u = [];
      for (let h of l) {
        let f = i.offsetAt(h.range.start);
        if (f < a) throw new Error('Overlapping edit');
        (f > a && u.push(o.substring(a, f)), h.newText.length && u.push(h.newText), (a = i.offsetAt(h.range.end)));
      }
      return (u.push(o.substr(a)), u.join(''));
    }
    e.applyEdits = r;
  })(ke || (ke = {}));
  function es(e, t) {
    if (e.length <= 1) return e;
    let n = (e.length / 2) | 0,
      r = e.slice(0, n),
      i = e.slice(n);
    (es(r, t), es(i, t));
    let s = 0,
      o = 0,
      l = 0;
    for (; s < r.length && o < i.length;) t(r[s], i[o]) <= 0 ? (e[l++] = r[s++]) : (e[l++] = i[o++]);
    for (; s < r.length;) e[l++] = r[s++];
    for (; o < i.length;) e[l++] = i[o++];
    return e;
  }
  function G1(e, t, n = 0) {
    let r = t ? [n] : [];
    for (let i = 0; i < e.length; i++) {
      let s = e.charCodeAt(i);
      (s === 13 || s === 10) && (s === 13 && i + 1 < e.length && e.charCodeAt(i + 1) === 10 && i++, r.push(n + i + 1));
    }
    return r;
  }
  function sl(e) {
    let t = e.start,
      n = e.end;
    return t.line > n.line || (t.line === n.line && t.character > n.character) ? { start: n, end: t } : e;
  }
  function gc(e) {
    let t = sl(e.range);
    return t !== e.range ? { newText: e.newText, range: t } : e;
  }
  var H;
  (function (e) {
    ((e[(e.Undefined = 0)] = 'Undefined'),
      (e[(e.EnumValueMismatch = 1)] = 'EnumValueMismatch'),
      (e[(e.Deprecated = 2)] = 'Deprecated'),
      (e[(e.UnexpectedEndOfComment = 257)] = 'UnexpectedEndOfComment'),
      (e[(e.UnexpectedEndOfString = 258)] = 'UnexpectedEndOfString'),
      (e[(e.UnexpectedEndOfNumber = 259)] = 'UnexpectedEndOfNumber'),
      (e[(e.InvalidUnicode = 260)] = 'InvalidUnicode'),
      (e[(e.InvalidEscapeCharacter = 261)] = 'InvalidEscapeCharacter'),
      (e[(e.InvalidCharacter = 262)] = 'InvalidCharacter'),
      (e[(e.PropertyExpected = 513)] = 'PropertyExpected'),
      (e[(e.CommaExpected = 514)] = 'CommaExpected'),
      (e[(e.ColonExpected = 515)] = 'ColonExpected'),
      (e[(e.ValueExpected = 516)] = 'ValueExpected'),
      (e[(e.CommaOrCloseBacketExpected = 517)] = 'CommaOrCloseBacketExpected'),
      (e[(e.CommaOrCloseBraceExpected = 518)] = 'CommaOrCloseBraceExpected'),
      (e[(e.TrailingComma = 519)] = 'TrailingComma'),
      (e[(e.DuplicateKey = 520)] = 'DuplicateKey'),
      (e[(e.CommentNotPermitted = 521)] = 'CommentNotPermitted'),
      (e[(e.PropertyKeysMustBeDoublequoted = 528)] = 'PropertyKeysMustBeDoublequoted'),
      (e[(e.SchemaResolveError = 768)] = 'SchemaResolveError'),
      (e[(e.SchemaUnsupportedFeature = 769)] = 'SchemaUnsupportedFeature'));
  })(H || (H = {}));
  var Ae;
  (function (e) {
    ((e[(e.v3 = 3)] = 'v3'),
      (e[(e.v4 = 4)] = 'v4'),
      (e[(e.v6 = 6)] = 'v6'),
      (e[(e.v7 = 7)] = 'v7'),
      (e[(e.v2019_09 = 19)] = 'v2019_09'),
      (e[(e.v2020_12 = 20)] = 'v2020_12'));
  })(Ae || (Ae = {}));
  var ts;
  (function (e) {
    e.LATEST = {
      textDocument: {
        completion: {
          completionItem: {
            documentationFormat: [dt.Markdown, dt.PlainText],
            commitCharactersSupport: !0,
            labelDetailsSupport: !0,
          },
        },
      },
    };
  })(ts || (ts = {}));
  var pc;
  function k(...e) {
    let t = e[0],
      n,
      r,
      i;
    if (typeof t == 'string') ((n = t), (r = t), e.splice(0, 1), (i = !e || typeof e[0] != 'object' ? e : e[0]));
    else if (t instanceof Array) {
      let o = e.slice(1);
      if (t.length !== o.length + 1) throw new Error('expected a string as the first argument to l10n.t');
      let l = t[0];
      for (let a = 1; a < t.length; a++) l += `{${a - 1}}` + t[a];
      return k(l, ...o);
    } else
      ((r = t.message),
        (n = r),
        t.comment && t.comment.length > 0 && (n += `/${Array.isArray(t.comment) ? t.comment.join('') : t.comment}`),
        (i = t.args ?? {}));
    let s = pc?.[n];
    return s ? (typeof s == 'string' ? mr(s, i) : s.comment ? mr(s.message, i) : mr(r, i)) : mr(r, i);
  }
  var bc = /{([^}]+)}/g;
  function mr(e, t) {
    return Object.keys(t).length === 0 ? e : e.replace(bc, (n, r) => t[r] ?? n);
  }
  var yc = {
      'color-hex': {
        errorMessage: k('Invalid color format. Use #RGB, #RGBA, #RRGGBB or #RRGGBBAA.'),
        pattern: /^#([0-9A-Fa-f]{3,4}|([0-9A-Fa-f]{2}){3,4})$/,
      },
      'date-time': {
        errorMessage: k('String is not a RFC3339 date-time.'),
        pattern:
          /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)([01][0-9]|2[0-3]):([0-5][0-9]))$/i,
      },
      date: {
        errorMessage: k('String is not a RFC3339 date.'),
        pattern: /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/i,
      },
      time: {
        errorMessage: k('String is not a RFC3339 time.'),
        pattern:
          /^([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)([01][0-9]|2[0-3]):([0-5][0-9]))$/i,
      },
      email: {
        errorMessage: k('String is not an e-mail address.'),
        pattern:
          /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}))$/,
      },
      hostname: {
        errorMessage: k('String is not a hostname.'),
        pattern:
          /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      },
      ipv4: {
        errorMessage: k('String is not an IPv4 address.'),
        pattern: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      },
      ipv6: {
        errorMessage: k('String is not an IPv6 address.'),
        pattern:
          /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      },
    },
    gt = class {
      constructor(e, t, n = 0) {
        ((this.offset = t), (this.length = n), (this.parent = e));
      }
      get children() {
        return [];
      }
      toString() {
        return (
          'type: ' +
          this.type +
          ' (' +
          this.offset +
          '/' +
          this.length +
          ')' +
          (this.parent ? ' parent: {' + this.parent.toString() + '}' : '')
        );
      }
    },
    xc = class extends gt {
      constructor(e, t) {
        (super(e, t), (this.type = 'null'), (this.value = null));
      }
    },
    J1 = class extends gt {
      constructor(e, t, n) {
        (super(e, n), (this.type = 'boolean'), (this.value = t));
      }
    },
    vc = class extends gt {
      constructor(e, t) {
        (super(e, t), (this.type = 'array'), (this.items = []));
      }
      get children() {
        return this.items;
      }
    },
    _c = class extends gt {
      constructor(e, t) {
        (super(e, t), (this.type = 'number'), (this.isInteger = !0), (this.value = Number.NaN));
      }
    },
    Di = class extends gt {
      constructor(e, t, n) {
        (super(e, t, n), (this.type = 'string'), (this.value = ''));
      }
    },
    wc = class extends gt {
      constructor(e, t, n) {
        (super(e, t), (this.type = 'property'), (this.colonOffset = -1), (this.keyNode = n));
      }
      get children() {
        return this.valueNode ? [this.keyNode, this.valueNode] : [this.keyNode];
      }
    },
    Lc = class extends gt {
      constructor(e, t) {
        (super(e, t), (this.type = 'object'), (this.properties = []));
      }
      get children() {
        return this.properties;
      }
    };
  function xe(e) {
    return Ie(e) ? (e ? {} : { not: {} }) : e;
  }
  var X1;
  (function (e) {
    ((e[(e.Key = 0)] = 'Key'), (e[(e.Enum = 1)] = 'Enum'));
  })(X1 || (X1 = {}));
  var Sc = {
      'http://json-schema.org/draft-03/schema#': Ae.v3,
      'http://json-schema.org/draft-04/schema#': Ae.v4,
      'http://json-schema.org/draft-06/schema#': Ae.v6,
      'http://json-schema.org/draft-07/schema#': Ae.v7,
      'https://json-schema.org/draft/2019-09/schema': Ae.v2019_09,
      'https://json-schema.org/draft/2020-12/schema': Ae.v2020_12,
    },
    Q1 = class {
      constructor(e) {
        this.schemaDraft = e;
      }
    },
    Nc = class ol {
      constructor(t = -1, n) {
        ((this.focusOffset = t), (this.exclude = n), (this.schemas = []));
      }
      add(t) {
        this.schemas.push(t);
      }
      merge(t) {
        Array.prototype.push.apply(this.schemas, t.schemas);
      }
      include(t) {
        return (this.focusOffset === -1 || al(t, this.focusOffset)) && t !== this.exclude;
      }
      newSub() {
        return new ol(-1, this.exclude);
      }
    },
    _n = class {
      constructor() {}
      get schemas() {
        return [];
      }
      add(e) {}
      merge(e) {}
      include(e) {
        return !0;
      }
      newSub() {
        return this;
      }
    };
  _n.instance = new _n();
  var de = class {
    constructor() {
      ((this.problems = []),
        (this.propertiesMatches = 0),
        (this.processedProperties = new Set()),
        (this.propertiesValueMatches = 0),
        (this.primaryValueMatches = 0),
        (this.enumValueMatch = !1),
        (this.enumValues = void 0));
    }
    hasProblems() {
      return !!this.problems.length;
    }
    merge(e) {
      ((this.problems = this.problems.concat(e.problems)),
        (this.propertiesMatches += e.propertiesMatches),
        (this.propertiesValueMatches += e.propertiesValueMatches),
        this.mergeProcessedProperties(e));
    }
    mergeEnumValues(e) {
      if (!this.enumValueMatch && !e.enumValueMatch && this.enumValues && e.enumValues) {
        this.enumValues = this.enumValues.concat(e.enumValues);
        for (let t of this.problems)
          t.code === H.EnumValueMismatch &&
            (t.message = k(
              'Value is not accepted. Valid values: {0}.',
              this.enumValues.map((n) => JSON.stringify(n)).join(', '),
            ));
      }
    }
    mergePropertyMatch(e) {
      ((this.problems = this.problems.concat(e.problems)),
        this.propertiesMatches++,
        (e.enumValueMatch || (!e.hasProblems() && e.propertiesMatches)) && this.propertiesValueMatches++,
        e.enumValueMatch && e.enumValues && e.enumValues.length === 1 && this.primaryValueMatches++);
    }
    mergeProcessedProperties(e) {
      e.processedProperties.forEach((t) => this.processedProperties.add(t));
    }
    compare(e) {
      let t = this.hasProblems();
      return t !== e.hasProblems()
        ? t
          ? -1
          : 1
        : this.enumValueMatch !== e.enumValueMatch
          ? e.enumValueMatch
            ? -1
            : 1
          : this.primaryValueMatches !== e.primaryValueMatches
            ? this.primaryValueMatches - e.primaryValueMatches
            : this.propertiesValueMatches !== e.propertiesValueMatches
              ? this.propertiesValueMatches - e.propertiesValueMatches
              : this.propertiesMatches - e.propertiesMatches;
    }
  };
  function Ac(e, t = []) {
    return new ll(e, t, []);
  }
  function mt(e) {
    return fc(e);
  }
  function ns(e) {
    return cc(e);
  }
  function al(e, t, n = !1) {
    return (t >= e.offset && t < e.offset + e.length) || (n && t === e.offset + e.length);
  }
  var ll = class {
    constructor(e, t = [], n = []) {
      ((this.root = e), (this.syntaxErrors = t), (this.comments = n));
    }
    getNodeFromOffset(e, t = !1) {
      if (this.root) return uc(this.root, e, t);
    }
    visit(e) {
      if (this.root) {
        let t = (n) => {
          let r = e(n),
            i = n.children;
          if (Array.isArray(i)) for (let s = 0; s < i.length && r; s++) r = t(i[s]);
          return r;
        };
        t(this.root);
      }
    }
    validate(e, t, n = ve.Warning, r) {
      if (this.root && t) {
        let i = new de();
        return (
          ue(this.root, t, i, _n.instance, new Q1(r ?? Y1(t))),
          i.problems.map((s) => {
            let o = j.create(e.positionAt(s.location.offset), e.positionAt(s.location.offset + s.location.length));
            return $e.create(o, s.message, s.severity ?? n, s.code);
          })
        );
      }
    }
    getMatchingSchemas(e, t = -1, n) {
      if (this.root && e) {
        let r = new Nc(t, n),
          i = Y1(e),
          s = new Q1(i);
        return (ue(this.root, e, new de(), r, s), r.schemas);
      }
      return [];
    }
  };
  function Y1(e, t = Ae.v2020_12) {
    let n = e.$schema;
    return n ? (Sc[n] ?? t) : t;
  }
  function ue(e, t, n, r, i) {
    if (!e || !r.include(e)) return;
    if (e.type === 'property') return ue(e.valueNode, t, n, r, i);
    let s = e;
    switch ((o(), s.type)) {
      case 'object':
        h(s);
        break;
      case 'array':
        u(s);
        break;
      case 'string':
        a(s);
        break;
      case 'number':
        l(s);
        break;
    }
    r.add({ node: s, schema: t });
    function o() {
      function f(L) {
        return s.type === L || (L === 'integer' && s.type === 'number' && s.isInteger);
      }
      if (
        (Array.isArray(t.type)
          ? t.type.some(f) ||
            n.problems.push({
              location: { offset: s.offset, length: s.length },
              message: t.errorMessage || k('Incorrect type. Expected one of {0}.', t.type.join(', ')),
            })
          : t.type &&
            (f(t.type) ||
              n.problems.push({
                location: { offset: s.offset, length: s.length },
                message: t.errorMessage || k('Incorrect type. Expected "{0}".', t.type),
              })),
        Array.isArray(t.allOf))
      )
        for (let L of t.allOf) {
          let y = new de(),
            v = r.newSub();
          (ue(s, xe(L), y, v, i), n.merge(y), r.merge(v));
        }
      let m = xe(t.not);
      if (m) {
        let L = new de(),
          y = r.newSub();
        (ue(s, m, L, y, i),
          L.hasProblems() ||
            n.problems.push({
              location: { offset: s.offset, length: s.length },
              message: t.errorMessage || k('Matches a schema that is not allowed.'),
            }));
        for (let v of y.schemas) ((v.inverted = !v.inverted), r.add(v));
      }
      let d = (L, y) => {
        let v = [],
          b;
        for (let N of L) {
          let S = xe(N),
            R = new de(),
            I = r.newSub();
          if ((ue(s, S, R, I, i), R.hasProblems() || v.push(S), !b))
            b = { schema: S, validationResult: R, matchingSchemas: I };
          else if (!y && !R.hasProblems() && !b.validationResult.hasProblems())
            (b.matchingSchemas.merge(I),
              (b.validationResult.propertiesMatches += R.propertiesMatches),
              (b.validationResult.propertiesValueMatches += R.propertiesValueMatches),
              b.validationResult.mergeProcessedProperties(R));
          else {
            let O = R.compare(b.validationResult);
            O > 0
              ? (b = { schema: S, validationResult: R, matchingSchemas: I })
              : O === 0 && (b.matchingSchemas.merge(I), b.validationResult.mergeEnumValues(R));
          }
        }
        return (
          v.length > 1 &&
            y &&
            n.problems.push({
              location: { offset: s.offset, length: 1 },
              message: k('Matches multiple schemas when only one must validate.'),
            }),
          b && (n.merge(b.validationResult), r.merge(b.matchingSchemas)),
          v.length
        );
      };
      (Array.isArray(t.anyOf) && d(t.anyOf, !1), Array.isArray(t.oneOf) && d(t.oneOf, !0));
      let g = (L) => {
          let y = new de(),
            v = r.newSub();
          (ue(s, xe(L), y, v, i), n.merge(y), r.merge(v));
        },
        p = (L, y, v) => {
          let b = xe(L),
            N = new de(),
            S = r.newSub();
          (ue(s, b, N, S, i), r.merge(S), n.mergeProcessedProperties(N), N.hasProblems() ? v && g(v) : y && g(y));
        },
        x = xe(t.if);
      if ((x && p(x, xe(t.then), xe(t.else)), Array.isArray(t.enum))) {
        let L = mt(s),
          y = !1;
        for (let v of t.enum)
          if (Dt(L, v)) {
            y = !0;
            break;
          }
        ((n.enumValues = t.enum),
          (n.enumValueMatch = y),
          y ||
            n.problems.push({
              location: { offset: s.offset, length: s.length },
              code: H.EnumValueMismatch,
              message:
                t.errorMessage ||
                k('Value is not accepted. Valid values: {0}.', t.enum.map((v) => JSON.stringify(v)).join(', ')),
            }));
      }
      if (Ne(t.const)) {
        let L = mt(s);
        (Dt(L, t.const)
          ? (n.enumValueMatch = !0)
          : (n.problems.push({
              location: { offset: s.offset, length: s.length },
              code: H.EnumValueMismatch,
              message: t.errorMessage || k('Value must be {0}.', JSON.stringify(t.const)),
            }),
            (n.enumValueMatch = !1)),
          (n.enumValues = [t.const]));
      }
      let w = t.deprecationMessage;
      if (w || t.deprecated) {
        w = w || k('Value is deprecated');
        let L = s.parent?.type === 'property' ? s.parent : s;
        n.problems.push({
          location: { offset: L.offset, length: L.length },
          severity: ve.Warning,
          message: w,
          code: H.Deprecated,
        });
      }
    }
    function l(f) {
      let m = f.value;
      function d(v) {
        let b = /^(-?\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(v.toString());
        return b && { value: Number(b[1] + (b[2] || '')), multiplier: (b[2]?.length || 0) - (parseInt(b[3]) || 0) };
      }
      if (me(t.multipleOf)) {
        let v = -1;
        if (Number.isInteger(t.multipleOf)) v = m % t.multipleOf;
        else {
          let b = d(t.multipleOf),
            N = d(m);
          if (b && N) {
            let S = 10 ** Math.abs(N.multiplier - b.multiplier);
            (N.multiplier < b.multiplier ? (N.value *= S) : (b.value *= S), (v = N.value % b.value));
          }
        }
        v !== 0 &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('Value is not divisible by {0}.', t.multipleOf),
          });
      }
      function g(v, b) {
        if (me(b)) return b;
        if (Ie(b) && b) return v;
      }
      function p(v, b) {
        if (!Ie(b) || !b) return v;
      }
      let x = g(t.minimum, t.exclusiveMinimum);
      me(x) &&
        m <= x &&
        n.problems.push({
          location: { offset: f.offset, length: f.length },
          message: k('Value is below the exclusive minimum of {0}.', x),
        });
      let w = g(t.maximum, t.exclusiveMaximum);
      me(w) &&
        m >= w &&
        n.problems.push({
          location: { offset: f.offset, length: f.length },
          message: k('Value is above the exclusive maximum of {0}.', w),
        });
      let L = p(t.minimum, t.exclusiveMinimum);
      me(L) &&
        m < L &&
        n.problems.push({
          location: { offset: f.offset, length: f.length },
          message: k('Value is below the minimum of {0}.', L),
        });
      let y = p(t.maximum, t.exclusiveMaximum);
      me(y) &&
        m > y &&
        n.problems.push({
          location: { offset: f.offset, length: f.length },
          message: k('Value is above the maximum of {0}.', y),
        });
    }
    function a(f) {
      if (
        (me(t.minLength) &&
          Ya(f.value) < t.minLength &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('String is shorter than the minimum length of {0}.', t.minLength),
          }),
        me(t.maxLength) &&
          Ya(f.value) > t.maxLength &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('String is longer than the maximum length of {0}.', t.maxLength),
          }),
        il(t.pattern) &&
          (yr(t.pattern)?.test(f.value) ||
            n.problems.push({
              location: { offset: f.offset, length: f.length },
              message:
                t.patternErrorMessage || t.errorMessage || k('String does not match the pattern of "{0}".', t.pattern),
            })),
        t.format)
      )
        switch (t.format) {
          case 'uri':
          case 'uri-reference':
            {
              let d;
              if (!f.value) d = k('URI expected.');
              else {
                let g = /^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/.exec(f.value);
                g
                  ? !g[2] && t.format === 'uri' && (d = k('URI with a scheme is expected.'))
                  : (d = k('URI is expected.'));
              }
              d &&
                n.problems.push({
                  location: { offset: f.offset, length: f.length },
                  message: t.patternErrorMessage || t.errorMessage || k('String is not a URI: {0}', d),
                });
            }
            break;
          case 'color-hex':
          case 'date-time':
          case 'date':
          case 'time':
          case 'email':
          case 'hostname':
          case 'ipv4':
          case 'ipv6':
            let m = yc[t.format];
            (!f.value || !m.pattern.exec(f.value)) &&
              n.problems.push({
                location: { offset: f.offset, length: f.length },
                message: t.patternErrorMessage || t.errorMessage || m.errorMessage,
              });
          default:
        }
    }
    function u(f) {
      let m, d;
      i.schemaDraft >= Ae.v2020_12
        ? ((m = t.prefixItems), (d = Array.isArray(t.items) ? void 0 : t.items))
        : ((m = Array.isArray(t.items) ? t.items : void 0), (d = Array.isArray(t.items) ? t.additionalItems : t.items));
      let g = 0;
      if (m !== void 0) {
        let w = Math.min(m.length, f.items.length);
        for (; g < w; g++) {
          let L = m[g],
            y = xe(L),
            v = new de(),
            b = f.items[g];
          (b && (ue(b, y, v, r, i), n.mergePropertyMatch(v)), n.processedProperties.add(String(g)));
        }
      }
      if (d !== void 0 && g < f.items.length)
        if (typeof d == 'boolean')
          for (
            d === !1 &&
            n.problems.push({
              location: { offset: f.offset, length: f.length },
              message: k('Array has too many items according to schema. Expected {0} or fewer.', g),
            });
            g < f.items.length;
            g++
          )
            (n.processedProperties.add(String(g)), n.propertiesValueMatches++);
        else
          for (; g < f.items.length; g++) {
            let w = new de();
            (ue(f.items[g], d, w, r, i), n.mergePropertyMatch(w), n.processedProperties.add(String(g)));
          }
      let p = xe(t.contains);
      if (p) {
        let w = 0;
        for (let L = 0; L < f.items.length; L++) {
          let y = f.items[L],
            v = new de();
          (ue(y, p, v, _n.instance, i),
            v.hasProblems() || (w++, i.schemaDraft >= Ae.v2020_12 && n.processedProperties.add(String(L))));
        }
        (w === 0 &&
          !me(t.minContains) &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: t.errorMessage || k('Array does not contain required item.'),
          }),
          me(t.minContains) &&
            w < t.minContains &&
            n.problems.push({
              location: { offset: f.offset, length: f.length },
              message:
                t.errorMessage ||
                k('Array has too few items that match the contains contraint. Expected {0} or more.', t.minContains),
            }),
          me(t.maxContains) &&
            w > t.maxContains &&
            n.problems.push({
              location: { offset: f.offset, length: f.length },
              message:
                t.errorMessage ||
                k('Array has too many items that match the contains contraint. Expected {0} or less.', t.maxContains),
            }));
      }
      let x = t.unevaluatedItems;
      if (x !== void 0)
        for (let w = 0; w < f.items.length; w++) {
          if (!n.processedProperties.has(String(w)))
            if (x === !1)
              n.problems.push({
                location: { offset: f.offset, length: f.length },
                message: k('Item does not match any validation rule from the array.'),
              });
            else {
              let L = new de();
              (ue(f.items[w], t.unevaluatedItems, L, r, i), n.mergePropertyMatch(L));
            }
          (n.processedProperties.add(String(w)), n.propertiesValueMatches++);
        }
      if (
        (me(t.minItems) &&
          f.items.length < t.minItems &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('Array has too few items. Expected {0} or more.', t.minItems),
          }),
        me(t.maxItems) &&
          f.items.length > t.maxItems &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('Array has too many items. Expected {0} or fewer.', t.maxItems),
          }),
        t.uniqueItems === !0)
      ) {
        let w = function () {
            for (let y = 0; y < L.length - 1; y++) {
              let v = L[y];
              for (let b = y + 1; b < L.length; b++) if (Dt(v, L[b])) return !0;
            }
            return !1;
          },
          L = mt(f);
        w() &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('Array has duplicate items.'),
          });
      }
    }
    function h(f) {
      let m = Object.create(null),
        d = new Set();
      for (let y of f.properties) {
        let v = y.keyNode.value;
        ((m[v] = y.valueNode), d.add(v));
      }
      if (Array.isArray(t.required)) {
        for (let y of t.required)
          if (!m[y]) {
            let v = f.parent && f.parent.type === 'property' && f.parent.keyNode,
              b = v ? { offset: v.offset, length: v.length } : { offset: f.offset, length: 1 };
            n.problems.push({ location: b, message: k('Missing property "{0}".', y) });
          }
      }
      let g = (y) => {
        (d.delete(y), n.processedProperties.add(y));
      };
      if (t.properties)
        for (let y of Object.keys(t.properties)) {
          g(y);
          let v = t.properties[y],
            b = m[y];
          if (b)
            if (Ie(v))
              if (v) (n.propertiesMatches++, n.propertiesValueMatches++);
              else {
                let N = b.parent;
                n.problems.push({
                  location: { offset: N.keyNode.offset, length: N.keyNode.length },
                  message: t.errorMessage || k('Property {0} is not allowed.', y),
                });
              }
            else {
              let N = new de();
              (ue(b, v, N, r, i), n.mergePropertyMatch(N));
            }
        }
      if (t.patternProperties)
        for (let y of Object.keys(t.patternProperties)) {
          let v = yr(y);
          if (v) {
            let b = [];
            for (let N of d)
              if (v.test(N)) {
                b.push(N);
                let S = m[N];
                if (S) {
                  let R = t.patternProperties[y];
                  if (Ie(R))
                    if (R) (n.propertiesMatches++, n.propertiesValueMatches++);
                    else {
                      let I = S.parent;
                      n.problems.push({
                        location: { offset: I.keyNode.offset, length: I.keyNode.length },
                        message: t.errorMessage || k('Property {0} is not allowed.', N),
                      });
                    }
                  else {
                    let I = new de();
                    (ue(S, R, I, r, i), n.mergePropertyMatch(I));
                  }
                }
              }
            b.forEach(g);
          }
        }
      let p = t.additionalProperties;
      if (p !== void 0)
        for (let y of d) {
          g(y);
          let v = m[y];
          if (v) {
            if (p === !1) {
              let b = v.parent;
              n.problems.push({
                location: { offset: b.keyNode.offset, length: b.keyNode.length },
                message: t.errorMessage || k('Property {0} is not allowed.', y),
              });
            } else if (p !== !0) {
              let b = new de();
              (ue(v, p, b, r, i), n.mergePropertyMatch(b));
            }
          }
        }
      let x = t.unevaluatedProperties;
      if (x !== void 0) {
        let y = [];
        for (let v of d)
          if (!n.processedProperties.has(v)) {
            y.push(v);
            let b = m[v];
            if (b) {
              if (x === !1) {
                let N = b.parent;
                n.problems.push({
                  location: { offset: N.keyNode.offset, length: N.keyNode.length },
                  message: t.errorMessage || k('Property {0} is not allowed.', v),
                });
              } else if (x !== !0) {
                let N = new de();
                (ue(b, x, N, r, i), n.mergePropertyMatch(N));
              }
            }
          }
        y.forEach(g);
      }
      if (
        (me(t.maxProperties) &&
          f.properties.length > t.maxProperties &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('Object has more properties than limit of {0}.', t.maxProperties),
          }),
        me(t.minProperties) &&
          f.properties.length < t.minProperties &&
          n.problems.push({
            location: { offset: f.offset, length: f.length },
            message: k('Object has fewer properties than the required number of {0}', t.minProperties),
          }),
        t.dependentRequired)
      )
        for (let y in t.dependentRequired) {
          let v = m[y],
            b = t.dependentRequired[y];
          v && Array.isArray(b) && L(y, b);
        }
      if (t.dependentSchemas)
        for (let y in t.dependentSchemas) {
          let v = m[y],
            b = t.dependentSchemas[y];
          v && rt(b) && L(y, b);
        }
      if (t.dependencies) for (let y in t.dependencies) m[y] && L(y, t.dependencies[y]);
      let w = xe(t.propertyNames);
      if (w)
        for (let y of f.properties) {
          let v = y.keyNode;
          v && ue(v, w, n, _n.instance, i);
        }
      function L(y, v) {
        if (Array.isArray(v))
          for (let b of v)
            m[b]
              ? n.propertiesValueMatches++
              : n.problems.push({
                  location: { offset: f.offset, length: f.length },
                  message: k('Object is missing property {0} required by property {1}.', b, y),
                });
        else {
          let b = xe(v);
          if (b) {
            let N = new de();
            (ue(f, b, N, r, i), n.mergePropertyMatch(N));
          }
        }
      }
    }
  }
  function kc(e, t) {
    let n = [],
      r = -1,
      i = e.getText(),
      s = ht(i, !1),
      o = t && t.collectComments ? [] : void 0;
    function l() {
      for (;;) {
        let S = s.scan();
        switch ((f(), S)) {
          case 12:
          case 13:
            Array.isArray(o) &&
              o.push(j.create(e.positionAt(s.getTokenOffset()), e.positionAt(s.getTokenOffset() + s.getTokenLength())));
            break;
          case 15:
          case 14:
            break;
          default:
            return S;
        }
      }
    }
    function a(S) {
      return s.getToken() === S ? (l(), !0) : !1;
    }
    function u(S, R, I, O, C = ve.Error) {
      if (n.length === 0 || I !== r) {
        let _ = j.create(e.positionAt(I), e.positionAt(O));
        (n.push($e.create(_, S, C, R, e.languageId)), (r = I));
      }
    }
    function h(S, R, I = void 0, O = [], C = []) {
      let _ = s.getTokenOffset(),
        F = s.getTokenOffset() + s.getTokenLength();
      if (_ === F && _ > 0) {
        for (_--; _ > 0 && /\s/.test(i.charAt(_));) _--;
        F = _ + 1;
      }
      if ((u(S, R, _, F), I && m(I, !1), O.length + C.length > 0)) {
        let E = s.getToken();
        for (; E !== 17;) {
          if (O.indexOf(E) !== -1) {
            l();
            break;
          } else if (C.indexOf(E) !== -1) break;
          E = l();
        }
      }
      return I;
    }
    function f() {
      switch (s.getTokenError()) {
        case 4:
          return (h(k('Invalid unicode sequence in string.'), H.InvalidUnicode), !0);
        case 5:
          return (h(k('Invalid escape character in string.'), H.InvalidEscapeCharacter), !0);
        case 3:
          return (h(k('Unexpected end of number.'), H.UnexpectedEndOfNumber), !0);
        case 1:
          return (h(k('Unexpected end of comment.'), H.UnexpectedEndOfComment), !0);
        case 2:
          return (h(k('Unexpected end of string.'), H.UnexpectedEndOfString), !0);
        case 6:
          return (h(k('Invalid characters in string. Control characters must be escaped.'), H.InvalidCharacter), !0);
      }
      return !1;
    }
    function m(S, R) {
      return ((S.length = s.getTokenOffset() + s.getTokenLength() - S.offset), R && l(), S);
    }
    function d(S) {
      if (s.getToken() !== 3) return;
      let R = new vc(S, s.getTokenOffset());
      l();
      let I = 0,
        O = !1;
      for (; s.getToken() !== 4 && s.getToken() !== 17;) {
        if (s.getToken() === 5) {
          O || h(k('Value expected'), H.ValueExpected);
          let _ = s.getTokenOffset();
          if ((l(), s.getToken() === 4)) {
            O && u(k('Trailing comma'), H.TrailingComma, _, _ + 1);
            continue;
          }
        } else O && h(k('Expected comma'), H.CommaExpected);
        let C = v(R);
        (C ? R.items.push(C) : h(k('Value expected'), H.ValueExpected, void 0, [], [4, 5]), (O = !0));
      }
      return s.getToken() !== 4 ? h(k('Expected comma or closing bracket'), H.CommaOrCloseBacketExpected, R) : m(R, !0);
    }
    let g = new Di(void 0, 0, 0);
    function p(S, R) {
      let I = new wc(S, s.getTokenOffset(), g),
        O = w(I);
      if (!O)
        if (s.getToken() === 16) {
          h(k('Property keys must be doublequoted'), H.PropertyKeysMustBeDoublequoted);
          let _ = new Di(I, s.getTokenOffset(), s.getTokenLength());
          ((_.value = s.getTokenValue()), (O = _), l());
        } else return;
      if (((I.keyNode = O), O.value !== '//')) {
        let _ = R[O.value];
        _
          ? (u(
              k('Duplicate object key'),
              H.DuplicateKey,
              I.keyNode.offset,
              I.keyNode.offset + I.keyNode.length,
              ve.Warning,
            ),
            rt(_) &&
              u(
                k('Duplicate object key'),
                H.DuplicateKey,
                _.keyNode.offset,
                _.keyNode.offset + _.keyNode.length,
                ve.Warning,
              ),
            (R[O.value] = !0))
          : (R[O.value] = I);
      }
      if (s.getToken() === 6) ((I.colonOffset = s.getTokenOffset()), l());
      else if (
        (h(k('Colon expected'), H.ColonExpected),
        s.getToken() === 10 && e.positionAt(O.offset + O.length).line < e.positionAt(s.getTokenOffset()).line)
      )
        return ((I.length = O.length), I);
      let C = v(I);
      return C
        ? ((I.valueNode = C), (I.length = C.offset + C.length - I.offset), I)
        : h(k('Value expected'), H.ValueExpected, I, [], [2, 5]);
    }
    function x(S) {
      if (s.getToken() !== 1) return;
      let R = new Lc(S, s.getTokenOffset()),
        I = Object.create(null);
      l();
      let O = !1;
      for (; s.getToken() !== 2 && s.getToken() !== 17;) {
        if (s.getToken() === 5) {
          O || h(k('Property expected'), H.PropertyExpected);
          let _ = s.getTokenOffset();
          if ((l(), s.getToken() === 2)) {
            O && u(k('Trailing comma'), H.TrailingComma, _, _ + 1);
            continue;
          }
        } else O && h(k('Expected comma'), H.CommaExpected);
        let C = p(R, I);
        (C ? R.properties.push(C) : h(k('Property expected'), H.PropertyExpected, void 0, [], [2, 5]), (O = !0));
      }
      return s.getToken() !== 2 ? h(k('Expected comma or closing brace'), H.CommaOrCloseBraceExpected, R) : m(R, !0);
    }
    function w(S) {
      if (s.getToken() !== 10) return;
      let R = new Di(S, s.getTokenOffset());
      return ((R.value = s.getTokenValue()), m(R, !0));
    }
    function L(S) {
      if (s.getToken() !== 11) return;
      let R = new _c(S, s.getTokenOffset());
      if (s.getTokenError() === 0) {
        let I = s.getTokenValue();
        try {
          let O = JSON.parse(I);
          if (!me(O)) return h(k('Invalid number format.'), H.Undefined, R);
          R.value = O;
        } catch {
          return h(k('Invalid number format.'), H.Undefined, R);
        }
        R.isInteger = I.indexOf('.') === -1;
      }
      return m(R, !0);
    }
    function y(S) {
      let R;
      switch (s.getToken()) {
        case 7:
          return m(new xc(S, s.getTokenOffset()), !0);
        case 8:
          return m(new J1(S, !0, s.getTokenOffset()), !0);
        case 9:
          return m(new J1(S, !1, s.getTokenOffset()), !0);
        default:
          return;
      }
    }
    function v(S) {
      return d(S) || x(S) || w(S) || L(S) || y(S);
    }
    let b;
    return (
      l() !== 17 &&
        ((b = v(b)),
        b
          ? s.getToken() !== 17 && h(k('End of file expected.'), H.Undefined)
          : h(k('Expected a JSON object, array or literal.'), H.Undefined)),
      new ll(b, n, o)
    );
  }
  function rs(e, t, n) {
    if (e !== null && typeof e == 'object') {
      let r = t + '	';
      if (Array.isArray(e)) {
        if (e.length === 0) return '[]';
        let i = `[
`;
        for (let s = 0; s < e.length; s++)
          ((i += r + rs(e[s], r, n)),
            s < e.length - 1 && (i += ','),
            (i += `
`));
        return ((i += t + ']'), i);
      } else {
        let i = Object.keys(e);
        if (i.length === 0) return '{}';
        let s = `{
`;
        for (let o = 0; o < i.length; o++) {
          let l = i[o];
          ((s += r + JSON.stringify(l) + ': ' + rs(e[l], r, n)),
            o < i.length - 1 && (s += ','),
            (s += `
`));
        }
        return ((s += t + '}'), s);
      }
    }
    return n(e);
  }
  var Ec = [',', '}', ']'],
    Rc = [':'],
    Cc = class {
      constructor(e, t = [], n = Promise, r = {}) {
        ((this.schemaService = e),
          (this.contributions = t),
          (this.promiseConstructor = n),
          (this.clientCapabilities = r));
      }
      doResolve(e) {
        for (let t = this.contributions.length - 1; t >= 0; t--) {
          let n = this.contributions[t].resolveCompletion;
          if (n) {
            let r = n(e);
            if (r) return r;
          }
        }
        return this.promiseConstructor.resolve(e);
      }
      doComplete(e, t, n) {
        let r = { items: [], isIncomplete: !1 },
          i = e.getText(),
          s = e.offsetAt(t),
          o = n.getNodeFromOffset(s, !0);
        if (this.isInComment(e, o ? o.offset : 0, s)) return Promise.resolve(r);
        if (o && s === o.offset + o.length && s > 0) {
          let m = i[s - 1];
          ((o.type === 'object' && m === '}') || (o.type === 'array' && m === ']')) && (o = o.parent);
        }
        let l = this.getCurrentWord(e, s),
          a;
        if (o && (o.type === 'string' || o.type === 'number' || o.type === 'boolean' || o.type === 'null'))
          a = j.create(e.positionAt(o.offset), e.positionAt(o.offset + o.length));
        else {
          let m = s - l.length;
          (m > 0 && i[m - 1] === '"' && m--, (a = j.create(e.positionAt(m), t)));
        }
        let u = !1,
          h = new Map(),
          f = {
            add: (m) => {
              let d = m.label,
                g = h.get(d);
              if (g)
                (g.documentation || (g.documentation = m.documentation),
                  g.detail || (g.detail = m.detail),
                  g.labelDetails || (g.labelDetails = m.labelDetails));
              else {
                if (((d = d.replace(/[\n]/g, '\u21B5')), d.length > 60)) {
                  let p = d.substr(0, 57).trim() + '...';
                  h.has(p) || (d = p);
                }
                ((m.textEdit = Fe.replace(a, m.insertText)),
                  u && (m.commitCharacters = m.kind === be.Property ? Rc : Ec),
                  (m.label = d),
                  h.set(d, m),
                  r.items.push(m));
              }
            },
            setAsIncomplete: () => {
              r.isIncomplete = !0;
            },
            error: (m) => {
              console.error(m);
            },
            getNumberOfProposals: () => r.items.length,
          };
        return this.schemaService.getSchemaForResource(e.uri, n).then((m) => {
          let d = [],
            g = !0,
            p = '',
            x;
          if (o && o.type === 'string') {
            let L = o.parent;
            L &&
              L.type === 'property' &&
              L.keyNode === o &&
              ((g = !L.valueNode), (x = L), (p = i.substr(o.offset + 1, o.length - 2)), L && (o = L.parent));
          }
          if (o && o.type === 'object') {
            if (o.offset === s) return r;
            o.properties.forEach((b) => {
              (!x || x !== b) && h.set(b.keyNode.value, Qi.create('__'));
            });
            let y = '';
            (g && (y = this.evaluateSeparatorAfter(e, e.offsetAt(a.end))),
              m ? this.getPropertyCompletions(m, n, o, g, y, f) : this.getSchemaLessPropertyCompletions(n, o, p, f));
            let v = ns(o);
            (this.contributions.forEach((b) => {
              let N = b.collectPropertyCompletions(e.uri, v, l, g, y === '', f);
              N && d.push(N);
            }),
              !m &&
                l.length > 0 &&
                i.charAt(s - l.length - 1) !== '"' &&
                (f.add({
                  kind: be.Property,
                  label: this.getLabelForValue(l),
                  insertText: this.getInsertTextForProperty(l, void 0, !1, y),
                  insertTextFormat: ie.Snippet,
                  documentation: '',
                }),
                f.setAsIncomplete()));
          }
          let w = {};
          return (
            m ? this.getValueCompletions(m, n, o, s, e, f, w) : this.getSchemaLessValueCompletions(n, o, s, e, f),
            this.contributions.length > 0 && this.getContributedValueCompletions(n, o, s, e, f, d),
            this.promiseConstructor.all(d).then(() => {
              if (f.getNumberOfProposals() === 0) {
                let L = s;
                o &&
                  (o.type === 'string' || o.type === 'number' || o.type === 'boolean' || o.type === 'null') &&
                  (L = o.offset + o.length);
                let y = this.evaluateSeparatorAfter(e, L);
                this.addFillerValueCompletions(w, y, f);
              }
              return r;
            })
          );
        });
      }
      getPropertyCompletions(e, t, n, r, i, s) {
        t.getMatchingSchemas(e.schema, n.offset).forEach((l) => {
          if (l.node === n && !l.inverted) {
            let a = l.schema.properties;
            a &&
              Object.keys(a).forEach((h) => {
                let f = a[h];
                if (typeof f == 'object' && !f.deprecationMessage && !f.doNotSuggest) {
                  let m = {
                    kind: be.Property,
                    label: h,
                    insertText: this.getInsertTextForProperty(h, f, r, i),
                    insertTextFormat: ie.Snippet,
                    filterText: this.getFilterTextForValue(h),
                    documentation: this.fromMarkup(f.markdownDescription) || f.description || '',
                  };
                  (f.suggestSortText !== void 0 && (m.sortText = f.suggestSortText),
                    m.insertText &&
                      xn(m.insertText, `$1${i}`) &&
                      (m.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' }),
                    s.add(m));
                }
              });
            let u = l.schema.propertyNames;
            if (typeof u == 'object' && !u.deprecationMessage && !u.doNotSuggest) {
              let h = (f, m = void 0) => {
                let d = {
                  kind: be.Property,
                  label: f,
                  insertText: this.getInsertTextForProperty(f, void 0, r, i),
                  insertTextFormat: ie.Snippet,
                  filterText: this.getFilterTextForValue(f),
                  documentation: m || this.fromMarkup(u.markdownDescription) || u.description || '',
                };
                (u.suggestSortText !== void 0 && (d.sortText = u.suggestSortText),
                  d.insertText &&
                    xn(d.insertText, `$1${i}`) &&
                    (d.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' }),
                  s.add(d));
              };
              if (u.enum)
                for (let f = 0; f < u.enum.length; f++) {
                  let m;
                  (u.markdownEnumDescriptions && f < u.markdownEnumDescriptions.length
                    ? (m = this.fromMarkup(u.markdownEnumDescriptions[f]))
                    : u.enumDescriptions && f < u.enumDescriptions.length && (m = u.enumDescriptions[f]),
                    h(u.enum[f], m));
                }
              u.const && h(u.const);
            }
          }
        });
      }
      getSchemaLessPropertyCompletions(e, t, n, r) {
        let i = (s) => {
          s.properties.forEach((o) => {
            let l = o.keyNode.value;
            r.add({
              kind: be.Property,
              label: l,
              insertText: this.getInsertTextForValue(l, ''),
              insertTextFormat: ie.Snippet,
              filterText: this.getFilterTextForValue(l),
              documentation: '',
            });
          });
        };
        if (t.parent)
          if (t.parent.type === 'property') {
            let s = t.parent.keyNode.value;
            e.visit(
              (o) => (
                o.type === 'property' &&
                  o !== t.parent &&
                  o.keyNode.value === s &&
                  o.valueNode &&
                  o.valueNode.type === 'object' &&
                  i(o.valueNode),
                !0
              ),
            );
          } else
            t.parent.type === 'array' &&
              t.parent.items.forEach((s) => {
                s.type === 'object' && s !== t && i(s);
              });
        else
          t.type === 'object' &&
            r.add({
              kind: be.Property,
              label: '$schema',
              insertText: this.getInsertTextForProperty('$schema', void 0, !0, ''),
              insertTextFormat: ie.Snippet,
              documentation: '',
              filterText: this.getFilterTextForValue('$schema'),
            });
      }
      getSchemaLessValueCompletions(e, t, n, r, i) {
        let s = n;
        if (
          (t &&
            (t.type === 'string' || t.type === 'number' || t.type === 'boolean' || t.type === 'null') &&
            ((s = t.offset + t.length), (t = t.parent)),
          !t)
        ) {
          (i.add({
            kind: this.getSuggestionKind('object'),
            label: 'Empty object',
            insertText: this.getInsertTextForValue({}, ''),
            insertTextFormat: ie.Snippet,
            documentation: '',
          }),
            i.add({
              kind: this.getSuggestionKind('array'),
              label: 'Empty array',
              insertText: this.getInsertTextForValue([], ''),
              insertTextFormat: ie.Snippet,
              documentation: '',
            }));
          return;
        }
        let o = this.evaluateSeparatorAfter(r, s),
          l = (a) => {
            (a.parent &&
              !al(a.parent, n, !0) &&
              i.add({
                kind: this.getSuggestionKind(a.type),
                label: this.getLabelTextForMatchingNode(a, r),
                insertText: this.getInsertTextForMatchingNode(a, r, o),
                insertTextFormat: ie.Snippet,
                documentation: '',
              }),
              a.type === 'boolean' && this.addBooleanValueCompletion(!a.value, o, i));
          };
        if (t.type === 'property' && n > (t.colonOffset || 0)) {
          let a = t.valueNode;
          if (a && (n > a.offset + a.length || a.type === 'object' || a.type === 'array')) return;
          let u = t.keyNode.value;
          (e.visit((h) => (h.type === 'property' && h.keyNode.value === u && h.valueNode && l(h.valueNode), !0)),
            u === '$schema' && t.parent && !t.parent.parent && this.addDollarSchemaCompletions(o, i));
        }
        if (t.type === 'array')
          if (t.parent && t.parent.type === 'property') {
            let a = t.parent.keyNode.value;
            e.visit(
              (u) => (
                u.type === 'property' &&
                  u.keyNode.value === a &&
                  u.valueNode &&
                  u.valueNode.type === 'array' &&
                  u.valueNode.items.forEach(l),
                !0
              ),
            );
          } else t.items.forEach(l);
      }
      getValueCompletions(e, t, n, r, i, s, o) {
        let l = r,
          a,
          u;
        if (
          (n &&
            (n.type === 'string' || n.type === 'number' || n.type === 'boolean' || n.type === 'null') &&
            ((l = n.offset + n.length), (u = n), (n = n.parent)),
          !n)
        ) {
          this.addSchemaValueCompletions(e.schema, '', s, o);
          return;
        }
        if (n.type === 'property' && r > (n.colonOffset || 0)) {
          let h = n.valueNode;
          if (h && r > h.offset + h.length) return;
          ((a = n.keyNode.value), (n = n.parent));
        }
        if (n && (a !== void 0 || n.type === 'array')) {
          let h = this.evaluateSeparatorAfter(i, l),
            f = t.getMatchingSchemas(e.schema, n.offset, u);
          for (let m of f)
            if (m.node === n && !m.inverted && m.schema) {
              if (n.type === 'array' && m.schema.items) {
                let d = s;
                if (m.schema.uniqueItems) {
                  let g = new Set();
                  (n.children.forEach((p) => {
                    p.type !== 'array' && p.type !== 'object' && g.add(this.getLabelForValue(mt(p)));
                  }),
                    (d = {
                      ...s,
                      add(p) {
                        g.has(p.label) || s.add(p);
                      },
                    }));
                }
                if (Array.isArray(m.schema.items)) {
                  let g = this.findItemAtOffset(n, i, r);
                  g < m.schema.items.length && this.addSchemaValueCompletions(m.schema.items[g], h, d, o);
                } else this.addSchemaValueCompletions(m.schema.items, h, d, o);
              }
              if (a !== void 0) {
                let d = !1;
                if (m.schema.properties) {
                  let g = m.schema.properties[a];
                  g && ((d = !0), this.addSchemaValueCompletions(g, h, s, o));
                }
                if (m.schema.patternProperties && !d) {
                  for (let g of Object.keys(m.schema.patternProperties))
                    if (yr(g)?.test(a)) {
                      d = !0;
                      let x = m.schema.patternProperties[g];
                      this.addSchemaValueCompletions(x, h, s, o);
                    }
                }
                if (m.schema.additionalProperties && !d) {
                  let g = m.schema.additionalProperties;
                  this.addSchemaValueCompletions(g, h, s, o);
                }
              }
            }
          (a === '$schema' && !n.parent && this.addDollarSchemaCompletions(h, s),
            o.boolean && (this.addBooleanValueCompletion(!0, h, s), this.addBooleanValueCompletion(!1, h, s)),
            o.null && this.addNullValueCompletion(h, s));
        }
      }
      getContributedValueCompletions(e, t, n, r, i, s) {
        if (!t)
          this.contributions.forEach((o) => {
            let l = o.collectDefaultCompletions(r.uri, i);
            l && s.push(l);
          });
        else if (
          ((t.type === 'string' || t.type === 'number' || t.type === 'boolean' || t.type === 'null') && (t = t.parent),
          t && t.type === 'property' && n > (t.colonOffset || 0))
        ) {
          let o = t.keyNode.value,
            l = t.valueNode;
          if ((!l || n <= l.offset + l.length) && t.parent) {
            let a = ns(t.parent);
            this.contributions.forEach((u) => {
              let h = u.collectValueCompletions(r.uri, a, o, i);
              h && s.push(h);
            });
          }
        }
      }
      addSchemaValueCompletions(e, t, n, r) {
        typeof e == 'object' &&
          (this.addEnumValueCompletions(e, t, n),
          this.addDefaultValueCompletions(e, t, n),
          this.collectTypes(e, r),
          Array.isArray(e.allOf) && e.allOf.forEach((i) => this.addSchemaValueCompletions(i, t, n, r)),
          Array.isArray(e.anyOf) && e.anyOf.forEach((i) => this.addSchemaValueCompletions(i, t, n, r)),
          Array.isArray(e.oneOf) && e.oneOf.forEach((i) => this.addSchemaValueCompletions(i, t, n, r)));
      }
      addDefaultValueCompletions(e, t, n, r = 0) {
        let i = !1;
        if (Ne(e.default)) {
          let s = e.type,
            o = e.default;
          for (let a = r; a > 0; a--) ((o = [o]), (s = 'array'));
          let l = {
            kind: this.getSuggestionKind(s),
            label: this.getLabelForValue(o),
            insertText: this.getInsertTextForValue(o, t),
            insertTextFormat: ie.Snippet,
          };
          (this.doesSupportsLabelDetails()
            ? (l.labelDetails = { description: k('Default value') })
            : (l.detail = k('Default value')),
            n.add(l),
            (i = !0));
        }
        (Array.isArray(e.examples) &&
          e.examples.forEach((s) => {
            let o = e.type,
              l = s;
            for (let a = r; a > 0; a--) ((l = [l]), (o = 'array'));
            (n.add({
              kind: this.getSuggestionKind(o),
              label: this.getLabelForValue(l),
              insertText: this.getInsertTextForValue(l, t),
              insertTextFormat: ie.Snippet,
            }),
              (i = !0));
          }),
          Array.isArray(e.defaultSnippets) &&
            e.defaultSnippets.forEach((s) => {
              let o = e.type,
                l = s.body,
                a = s.label,
                u,
                h;
              if (Ne(l)) {
                let f = e.type;
                for (let m = r; m > 0; m--) ((l = [l]), (f = 'array'));
                ((u = this.getInsertTextForSnippetValue(l, t)),
                  (h = this.getFilterTextForSnippetValue(l)),
                  (a = a || this.getLabelForSnippetValue(l)));
              } else if (typeof s.bodyText == 'string') {
                let f = '',
                  m = '',
                  d = '';
                for (let g = r; g > 0; g--)
                  ((f =
                    f +
                    d +
                    `[
`),
                    (m =
                      m +
                      `
` +
                      d +
                      ']'),
                    (d += '	'),
                    (o = 'array'));
                ((u =
                  f +
                  d +
                  s.bodyText
                    .split(
                      `
`,
                    )
                    .join(
                      `
` + d,
                    ) +
                  m +
                  t),
                  (a = a || u),
                  (h = u.replace(/[\n]/g, '')));
              } else return;
              (n.add({
                kind: this.getSuggestionKind(o),
                label: a,
                documentation: this.fromMarkup(s.markdownDescription) || s.description,
                insertText: u,
                insertTextFormat: ie.Snippet,
                filterText: h,
              }),
                (i = !0));
            }),
          !i &&
            typeof e.items == 'object' &&
            !Array.isArray(e.items) &&
            r < 5 &&
            this.addDefaultValueCompletions(e.items, t, n, r + 1));
      }
      addEnumValueCompletions(e, t, n) {
        if (
          (Ne(e.const) &&
            n.add({
              kind: this.getSuggestionKind(e.type),
              label: this.getLabelForValue(e.const),
              insertText: this.getInsertTextForValue(e.const, t),
              insertTextFormat: ie.Snippet,
              documentation: this.fromMarkup(e.markdownDescription) || e.description,
            }),
          Array.isArray(e.enum))
        )
          for (let r = 0, i = e.enum.length; r < i; r++) {
            let s = e.enum[r],
              o = this.fromMarkup(e.markdownDescription) || e.description;
            (e.markdownEnumDescriptions && r < e.markdownEnumDescriptions.length && this.doesSupportMarkdown()
              ? (o = this.fromMarkup(e.markdownEnumDescriptions[r]))
              : e.enumDescriptions && r < e.enumDescriptions.length && (o = e.enumDescriptions[r]),
              n.add({
                kind: this.getSuggestionKind(e.type),
                label: this.getLabelForValue(s),
                insertText: this.getInsertTextForValue(s, t),
                insertTextFormat: ie.Snippet,
                documentation: o,
              }));
          }
      }
      collectTypes(e, t) {
        if (Array.isArray(e.enum) || Ne(e.const)) return;
        let n = e.type;
        Array.isArray(n) ? n.forEach((r) => (t[r] = !0)) : n && (t[n] = !0);
      }
      addFillerValueCompletions(e, t, n) {
        (e.object &&
          n.add({
            kind: this.getSuggestionKind('object'),
            label: '{}',
            insertText: this.getInsertTextForGuessedValue({}, t),
            insertTextFormat: ie.Snippet,
            detail: k('New object'),
            documentation: '',
          }),
          e.array &&
            n.add({
              kind: this.getSuggestionKind('array'),
              label: '[]',
              insertText: this.getInsertTextForGuessedValue([], t),
              insertTextFormat: ie.Snippet,
              detail: k('New array'),
              documentation: '',
            }));
      }
      addBooleanValueCompletion(e, t, n) {
        n.add({
          kind: this.getSuggestionKind('boolean'),
          label: e ? 'true' : 'false',
          insertText: this.getInsertTextForValue(e, t),
          insertTextFormat: ie.Snippet,
          documentation: '',
        });
      }
      addNullValueCompletion(e, t) {
        t.add({
          kind: this.getSuggestionKind('null'),
          label: 'null',
          insertText: 'null' + e,
          insertTextFormat: ie.Snippet,
          documentation: '',
        });
      }
      addDollarSchemaCompletions(e, t) {
        this.schemaService
          .getRegisteredSchemaIds((r) => r === 'http' || r === 'https')
          .forEach((r) => {
            (r.startsWith('http://json-schema.org/draft-') && (r = r + '#'),
              t.add({
                kind: be.Module,
                label: this.getLabelForValue(r),
                filterText: this.getFilterTextForValue(r),
                insertText: this.getInsertTextForValue(r, e),
                insertTextFormat: ie.Snippet,
                documentation: '',
              }));
          });
      }
      getLabelForValue(e) {
        return JSON.stringify(e);
      }
      getValueFromLabel(e) {
        return JSON.parse(e);
      }
      getFilterTextForValue(e) {
        return JSON.stringify(e);
      }
      getFilterTextForSnippetValue(e) {
        return JSON.stringify(e).replace(/\$\{\d+:([^}]+)\}|\$\d+/g, '$1');
      }
      getLabelForSnippetValue(e) {
        return JSON.stringify(e).replace(/\$\{\d+:([^}]+)\}|\$\d+/g, '$1');
      }
      getInsertTextForPlainText(e) {
        return e.replace(/[\\\$\}]/g, '\\$&');
      }
      getInsertTextForValue(e, t) {
        let n = JSON.stringify(e, null, '	');
        return n === '{}' ? '{$1}' + t : n === '[]' ? '[$1]' + t : this.getInsertTextForPlainText(n + t);
      }
      getInsertTextForSnippetValue(e, t) {
        return rs(e, '', (r) => (typeof r == 'string' && r[0] === '^' ? r.substr(1) : JSON.stringify(r))) + t;
      }
      getInsertTextForGuessedValue(e, t) {
        switch (typeof e) {
          case 'object':
            return e === null ? '${1:null}' + t : this.getInsertTextForValue(e, t);
          case 'string':
            let n = JSON.stringify(e);
            return ((n = n.substr(1, n.length - 2)), (n = this.getInsertTextForPlainText(n)), '"${1:' + n + '}"' + t);
          case 'number':
          case 'boolean':
            return '${1:' + JSON.stringify(e) + '}' + t;
        }
        return this.getInsertTextForValue(e, t);
      }
      getSuggestionKind(e) {
        if (Array.isArray(e)) {
          let t = e;
          e = t.length > 0 ? t[0] : void 0;
        }
        if (!e) return be.Value;
        switch (e) {
          case 'string':
            return be.Value;
          case 'object':
            return be.Module;
          case 'property':
            return be.Property;
          default:
            return be.Value;
        }
      }
      getLabelTextForMatchingNode(e, t) {
        switch (e.type) {
          case 'array':
            return '[]';
          case 'object':
            return '{}';
          default:
            return t.getText().substr(e.offset, e.length);
        }
      }
      getInsertTextForMatchingNode(e, t, n) {
        switch (e.type) {
          case 'array':
            return this.getInsertTextForValue([], n);
          case 'object':
            return this.getInsertTextForValue({}, n);
          default:
            let r = t.getText().substr(e.offset, e.length) + n;
            return this.getInsertTextForPlainText(r);
        }
      }
      getInsertTextForProperty(e, t, n, r) {
        let i = this.getInsertTextForValue(e, '');
        if (!n) return i;
        let s = i + ': ',
          o,
          l = 0;
        if (t) {
          if (Array.isArray(t.defaultSnippets)) {
            if (t.defaultSnippets.length === 1) {
              let a = t.defaultSnippets[0].body;
              Ne(a) && (o = this.getInsertTextForSnippetValue(a, ''));
            }
            l += t.defaultSnippets.length;
          }
          if (
            (t.enum &&
              (!o && t.enum.length === 1 && (o = this.getInsertTextForGuessedValue(t.enum[0], '')),
              (l += t.enum.length)),
            Ne(t.const) && (o || (o = this.getInsertTextForGuessedValue(t.const, '')), l++),
            Ne(t.default) && (o || (o = this.getInsertTextForGuessedValue(t.default, '')), l++),
            Array.isArray(t.examples) &&
              t.examples.length &&
              (o || (o = this.getInsertTextForGuessedValue(t.examples[0], '')), (l += t.examples.length)),
            l === 0)
          ) {
            let a = Array.isArray(t.type) ? t.type[0] : t.type;
            switch ((a || (t.properties ? (a = 'object') : t.items && (a = 'array')), a)) {
              case 'boolean':
                o = '$1';
                break;
              case 'string':
                o = '"$1"';
                break;
              case 'object':
                o = '{$1}';
                break;
              case 'array':
                o = '[$1]';
                break;
              case 'number':
              case 'integer':
                o = '${1:0}';
                break;
              case 'null':
                o = '${1:null}';
                break;
              default:
                return i;
            }
          }
        }
        return ((!o || l > 1) && (o = '$1'), s + o + r);
      }
      getCurrentWord(e, t) {
        let n = t - 1,
          r = e.getText();
        for (
          ;
          n >= 0 &&
          ` 	
\r\v":{[,]}`.indexOf(r.charAt(n)) === -1;
        )
          n--;
        return r.substring(n + 1, t);
      }
      evaluateSeparatorAfter(e, t) {
        let n = ht(e.getText(), !0);
        switch ((n.setPosition(t), n.scan())) {
          case 5:
          case 2:
          case 4:
          case 17:
            return '';
          default:
            return ',';
        }
      }
      findItemAtOffset(e, t, n) {
        let r = ht(t.getText(), !0),
          i = e.items;
        for (let s = i.length - 1; s >= 0; s--) {
          let o = i[s];
          if (n > o.offset + o.length)
            return (
              r.setPosition(o.offset + o.length),
              r.scan() === 5 && n >= r.getTokenOffset() + r.getTokenLength() ? s + 1 : s
            );
          if (n >= o.offset) return s;
        }
        return 0;
      }
      isInComment(e, t, n) {
        let r = ht(e.getText(), !1);
        r.setPosition(t);
        let i = r.scan();
        for (; i !== 17 && r.getTokenOffset() + r.getTokenLength() < n;) i = r.scan();
        return (i === 12 || i === 13) && r.getTokenOffset() <= n;
      }
      fromMarkup(e) {
        if (e && this.doesSupportMarkdown()) return { kind: dt.Markdown, value: e };
      }
      doesSupportMarkdown() {
        if (!Ne(this.supportsMarkdown)) {
          let e = this.clientCapabilities.textDocument?.completion?.completionItem?.documentationFormat;
          this.supportsMarkdown = Array.isArray(e) && e.indexOf(dt.Markdown) !== -1;
        }
        return this.supportsMarkdown;
      }
      doesSupportsCommitCharacters() {
        return (
          Ne(this.supportsCommitCharacters) ||
            (this.labelDetailsSupport =
              this.clientCapabilities.textDocument?.completion?.completionItem?.commitCharactersSupport),
          this.supportsCommitCharacters
        );
      }
      doesSupportsLabelDetails() {
        return (
          Ne(this.labelDetailsSupport) ||
            (this.labelDetailsSupport =
              this.clientCapabilities.textDocument?.completion?.completionItem?.labelDetailsSupport),
          this.labelDetailsSupport
        );
      }
    },
    Mc = class {
      constructor(e, t = [], n) {
        ((this.schemaService = e), (this.contributions = t), (this.promise = n || Promise));
      }
      doHover(e, t, n) {
        let r = e.offsetAt(t),
          i = n.getNodeFromOffset(r);
        if (!i || ((i.type === 'object' || i.type === 'array') && r > i.offset + 1 && r < i.offset + i.length - 1))
          return this.promise.resolve(null);
        let s = i;
        if (i.type === 'string') {
          let u = i.parent;
          if (u && u.type === 'property' && u.keyNode === i && ((i = u.valueNode), !i))
            return this.promise.resolve(null);
        }
        let o = j.create(e.positionAt(s.offset), e.positionAt(s.offset + s.length)),
          l = (u) => ({ contents: u, range: o }),
          a = ns(i);
        for (let u = this.contributions.length - 1; u >= 0; u--) {
          let f = this.contributions[u].getInfoContribution(e.uri, a);
          if (f) return f.then((m) => l(m));
        }
        return this.schemaService.getSchemaForResource(e.uri, n).then((u) => {
          if (u && i) {
            let h = n.getMatchingSchemas(u.schema, i.offset),
              f,
              m,
              d,
              g;
            h.every((x) => {
              if (
                x.node === i &&
                !x.inverted &&
                x.schema &&
                ((f = f || x.schema.title),
                (m = m || x.schema.markdownDescription || Oi(x.schema.description)),
                x.schema.enum)
              ) {
                let w = x.schema.enum.indexOf(mt(i));
                (x.schema.markdownEnumDescriptions
                  ? (d = x.schema.markdownEnumDescriptions[w])
                  : x.schema.enumDescriptions && (d = Oi(x.schema.enumDescriptions[w])),
                  d && ((g = x.schema.enum[w]), typeof g != 'string' && (g = JSON.stringify(g))));
              }
              return !0;
            });
            let p = '';
            return (
              f && (p = Oi(f)),
              m &&
                (p.length > 0 &&
                  (p += `

`),
                (p += m)),
              d &&
                (p.length > 0 &&
                  (p += `

`),
                (p += `\`${Tc(g)}\`: ${d}`)),
              l([p])
            );
          }
          return null;
        });
      }
    };
  function Oi(e) {
    if (e)
      return e
        .replace(
          /([^\n\r])(\r?\n)([^\n\r])/gm,
          `$1

$3`,
        )
        .replace(/[\\`*_{}[\]()#+\-.!]/g, '\\$&');
  }
  function Tc(e) {
    return e.indexOf('`') !== -1 ? '`` ' + e + ' ``' : e;
  }
  var Pc = class {
      constructor(e, t) {
        ((this.jsonSchemaService = e), (this.promise = t), (this.validationEnabled = !0));
      }
      configure(e) {
        e &&
          ((this.validationEnabled = e.validate !== !1), (this.commentSeverity = e.allowComments ? void 0 : ve.Error));
      }
      doValidation(e, t, n, r) {
        if (!this.validationEnabled) return this.promise.resolve([]);
        let i = [],
          s = {},
          o = (a) => {
            let u = a.range.start.line + ' ' + a.range.start.character + ' ' + a.message;
            s[u] || ((s[u] = !0), i.push(a));
          },
          l = (a) => {
            let u = n?.trailingCommas ? dr(n.trailingCommas) : ve.Error,
              h = n?.comments ? dr(n.comments) : this.commentSeverity,
              f = n?.schemaValidation ? dr(n.schemaValidation) : ve.Warning,
              m = n?.schemaRequest ? dr(n.schemaRequest) : ve.Warning;
            if (a) {
              let d = (g, p) => {
                if (t.root && m) {
                  let x = t.root,
                    w = x.type === 'object' ? x.properties[0] : void 0;
                  if (w && w.keyNode.value === '$schema') {
                    let L = w.valueNode || w,
                      y = j.create(e.positionAt(L.offset), e.positionAt(L.offset + L.length));
                    o($e.create(y, g, m, p));
                  } else {
                    let L = j.create(e.positionAt(x.offset), e.positionAt(x.offset + 1));
                    o($e.create(L, g, m, p));
                  }
                }
              };
              if (a.errors.length) d(a.errors[0], H.SchemaResolveError);
              else if (f) {
                for (let p of a.warnings) d(p, H.SchemaUnsupportedFeature);
                let g = t.validate(e, a.schema, f, n?.schemaDraft);
                g && g.forEach(o);
              }
              (ul(a.schema) && (h = void 0), cl(a.schema) && (u = void 0));
            }
            for (let d of t.syntaxErrors) {
              if (d.code === H.TrailingComma) {
                if (typeof u != 'number') continue;
                d.severity = u;
              }
              o(d);
            }
            if (typeof h == 'number') {
              let d = k('Comments are not permitted in JSON.');
              t.comments.forEach((g) => {
                o($e.create(g, d, h, H.CommentNotPermitted));
              });
            }
            return i;
          };
        if (r) {
          let a = r.id || 'schemaservice://untitled/' + Ic++;
          return this.jsonSchemaService
            .registerExternalSchema({ uri: a, schema: r })
            .getResolvedSchema()
            .then((h) => l(h));
        }
        return this.jsonSchemaService.getSchemaForResource(e.uri, t).then((a) => l(a));
      }
      getLanguageStatus(e, t) {
        return { schemas: this.jsonSchemaService.getSchemaURIsForResource(e.uri, t) };
      }
    },
    Ic = 0;
  function ul(e) {
    if (e && typeof e == 'object') {
      if (Ie(e.allowComments)) return e.allowComments;
      if (e.allOf)
        for (let t of e.allOf) {
          let n = ul(t);
          if (Ie(n)) return n;
        }
    }
  }
  function cl(e) {
    if (e && typeof e == 'object') {
      if (Ie(e.allowTrailingCommas)) return e.allowTrailingCommas;
      let t = e;
      if (Ie(t.allowsTrailingCommas)) return t.allowsTrailingCommas;
      if (e.allOf)
        for (let n of e.allOf) {
          let r = cl(n);
          if (Ie(r)) return r;
        }
    }
  }
  function dr(e) {
    switch (e) {
      case 'error':
        return ve.Error;
      case 'warning':
        return ve.Warning;
      case 'ignore':
        return;
    }
  }
  var Z1 = 48,
    Fc = 57,
    Dc = 65,
    gr = 97,
    Oc = 102;
  function ne(e) {
    return e < Z1 ? 0 : e <= Fc ? e - Z1 : (e < gr && (e += gr - Dc), e >= gr && e <= Oc ? e - gr + 10 : 0);
  }
  function Vc(e) {
    if (e[0] === '#')
      switch (e.length) {
        case 4:
          return {
            red: (ne(e.charCodeAt(1)) * 17) / 255,
            green: (ne(e.charCodeAt(2)) * 17) / 255,
            blue: (ne(e.charCodeAt(3)) * 17) / 255,
            alpha: 1,
          };
        case 5:
          return {
            red: (ne(e.charCodeAt(1)) * 17) / 255,
            green: (ne(e.charCodeAt(2)) * 17) / 255,
            blue: (ne(e.charCodeAt(3)) * 17) / 255,
            alpha: (ne(e.charCodeAt(4)) * 17) / 255,
          };
        case 7:
          return {
            red: (ne(e.charCodeAt(1)) * 16 + ne(e.charCodeAt(2))) / 255,
            green: (ne(e.charCodeAt(3)) * 16 + ne(e.charCodeAt(4))) / 255,
            blue: (ne(e.charCodeAt(5)) * 16 + ne(e.charCodeAt(6))) / 255,
            alpha: 1,
          };
        case 9:
          return {
            red: (ne(e.charCodeAt(1)) * 16 + ne(e.charCodeAt(2))) / 255,
            green: (ne(e.charCodeAt(3)) * 16 + ne(e.charCodeAt(4))) / 255,
            blue: (ne(e.charCodeAt(5)) * 16 + ne(e.charCodeAt(6))) / 255,
            alpha: (ne(e.charCodeAt(7)) * 16 + ne(e.charCodeAt(8))) / 255,
          };
      }
  }
  var Bc = class {
    constructor(e) {
      this.schemaService = e;
    }
    findDocumentSymbols(e, t, n = { resultLimit: Number.MAX_VALUE }) {
      let r = t.root;
      if (!r) return [];
      let i = n.resultLimit || Number.MAX_VALUE,
        s = e.uri;
      if (
        (s === 'vscode://defaultsettings/keybindings.json' || xn(s.toLowerCase(), '/user/keybindings.json')) &&
        r.type === 'array'
      ) {
        let f = [];
        for (let m of r.items)
          if (m.type === 'object') {
            for (let d of m.properties)
              if (d.keyNode.value === 'key' && d.valueNode) {
                let g = Ot.create(e.uri, tt(e, m));
                if ((f.push({ name: K1(d.valueNode), kind: Pe.Function, location: g }), i--, i <= 0))
                  return (n && n.onResultLimitExceeded && n.onResultLimitExceeded(s), f);
              }
          }
        return f;
      }
      let o = [{ node: r, containerName: '' }],
        l = 0,
        a = !1,
        u = [],
        h = (f, m) => {
          f.type === 'array'
            ? f.items.forEach((d) => {
                d && o.push({ node: d, containerName: m });
              })
            : f.type === 'object' &&
              f.properties.forEach((d) => {
                let g = d.valueNode;
                if (g)
                  if (i > 0) {
                    i--;
                    let p = Ot.create(e.uri, tt(e, d)),
                      x = m ? m + '.' + d.keyNode.value : d.keyNode.value;
                    (u.push({
                      name: this.getKeyLabel(d),
                      kind: this.getSymbolKind(g.type),
                      location: p,
                      containerName: m,
                    }),
                      o.push({ node: g, containerName: x }));
                  } else a = !0;
              });
        };
      for (; l < o.length;) {
        let f = o[l++];
        h(f.node, f.containerName);
      }
      return (a && n && n.onResultLimitExceeded && n.onResultLimitExceeded(s), u);
    }
    findDocumentSymbols2(e, t, n = { resultLimit: Number.MAX_VALUE }) {
      let r = t.root;
      if (!r) return [];
      let i = n.resultLimit || Number.MAX_VALUE,
        s = e.uri;
      if (
        (s === 'vscode://defaultsettings/keybindings.json' || xn(s.toLowerCase(), '/user/keybindings.json')) &&
        r.type === 'array'
      ) {
        let f = [];
        for (let m of r.items)
          if (m.type === 'object') {
            for (let d of m.properties)
              if (d.keyNode.value === 'key' && d.valueNode) {
                let g = tt(e, m),
                  p = tt(e, d.keyNode);
                if ((f.push({ name: K1(d.valueNode), kind: Pe.Function, range: g, selectionRange: p }), i--, i <= 0))
                  return (n && n.onResultLimitExceeded && n.onResultLimitExceeded(s), f);
              }
          }
        return f;
      }
      let o = [],
        l = [{ node: r, result: o }],
        a = 0,
        u = !1,
        h = (f, m) => {
          f.type === 'array'
            ? f.items.forEach((d, g) => {
                if (d)
                  if (i > 0) {
                    i--;
                    let p = tt(e, d),
                      x = p,
                      L = {
                        name: String(g),
                        kind: this.getSymbolKind(d.type),
                        range: p,
                        selectionRange: x,
                        children: [],
                      };
                    (m.push(L), l.push({ result: L.children, node: d }));
                  } else u = !0;
              })
            : f.type === 'object' &&
              f.properties.forEach((d) => {
                let g = d.valueNode;
                if (g)
                  if (i > 0) {
                    i--;
                    let p = tt(e, d),
                      x = tt(e, d.keyNode),
                      w = [],
                      L = {
                        name: this.getKeyLabel(d),
                        kind: this.getSymbolKind(g.type),
                        range: p,
                        selectionRange: x,
                        children: w,
                        detail: this.getDetail(g),
                      };
                    (m.push(L), l.push({ result: w, node: g }));
                  } else u = !0;
              });
        };
      for (; a < l.length;) {
        let f = l[a++];
        h(f.node, f.result);
      }
      return (u && n && n.onResultLimitExceeded && n.onResultLimitExceeded(s), o);
    }
    getSymbolKind(e) {
      switch (e) {
        case 'object':
          return Pe.Module;
        case 'string':
          return Pe.String;
        case 'number':
          return Pe.Number;
        case 'array':
          return Pe.Array;
        case 'boolean':
          return Pe.Boolean;
        default:
          return Pe.Variable;
      }
    }
    getKeyLabel(e) {
      let t = e.keyNode.value;
      return (t && (t = t.replace(/[\n]/g, '\u21B5')), t && t.trim() ? t : `"${t}"`);
    }
    getDetail(e) {
      if (e) {
        if (e.type === 'boolean' || e.type === 'number' || e.type === 'null' || e.type === 'string')
          return String(e.value);
        if (e.type === 'array') return e.children.length ? void 0 : '[]';
        if (e.type === 'object') return e.children.length ? void 0 : '{}';
      }
    }
    findDocumentColors(e, t, n) {
      return this.schemaService.getSchemaForResource(e.uri, t).then((r) => {
        let i = [];
        if (r) {
          let s = n && typeof n.resultLimit == 'number' ? n.resultLimit : Number.MAX_VALUE,
            o = t.getMatchingSchemas(r.schema),
            l = {};
          for (let a of o)
            if (
              !a.inverted &&
              a.schema &&
              (a.schema.format === 'color' || a.schema.format === 'color-hex') &&
              a.node &&
              a.node.type === 'string'
            ) {
              let u = String(a.node.offset);
              if (!l[u]) {
                let h = Vc(mt(a.node));
                if (h) {
                  let f = tt(e, a.node);
                  i.push({ color: h, range: f });
                }
                if (((l[u] = !0), s--, s <= 0))
                  return (n && n.onResultLimitExceeded && n.onResultLimitExceeded(e.uri), i);
              }
            }
        }
        return i;
      });
    }
    getColorPresentations(e, t, n, r) {
      let i = [],
        s = Math.round(n.red * 255),
        o = Math.round(n.green * 255),
        l = Math.round(n.blue * 255);
      function a(h) {
        let f = h.toString(16);
        return f.length !== 2 ? '0' + f : f;
      }
      let u;
      return (
        n.alpha === 1 ? (u = `#${a(s)}${a(o)}${a(l)}`) : (u = `#${a(s)}${a(o)}${a(l)}${a(Math.round(n.alpha * 255))}`),
        i.push({ label: u, textEdit: Fe.replace(r, JSON.stringify(u)) }),
        i
      );
    }
  };
  function tt(e, t) {
    return j.create(e.positionAt(t.offset), e.positionAt(t.offset + t.length));
  }
  function K1(e) {
    return mt(e) || k('<empty>');
  }
  var is = {
      schemaAssociations: [],
      schemas: {
        'http://json-schema.org/draft-04/schema#': {
          $schema: 'http://json-schema.org/draft-04/schema#',
          definitions: {
            schemaArray: { type: 'array', minItems: 1, items: { $ref: '#' } },
            positiveInteger: { type: 'integer', minimum: 0 },
            positiveIntegerDefault0: { allOf: [{ $ref: '#/definitions/positiveInteger' }, { default: 0 }] },
            simpleTypes: {
              type: 'string',
              enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'],
            },
            stringArray: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: !0 },
          },
          type: 'object',
          properties: {
            id: { type: 'string', format: 'uri' },
            $schema: { type: 'string', format: 'uri' },
            title: { type: 'string' },
            description: { type: 'string' },
            default: {},
            multipleOf: { type: 'number', minimum: 0, exclusiveMinimum: !0 },
            maximum: { type: 'number' },
            exclusiveMaximum: { type: 'boolean', default: !1 },
            minimum: { type: 'number' },
            exclusiveMinimum: { type: 'boolean', default: !1 },
            maxLength: { allOf: [{ $ref: '#/definitions/positiveInteger' }] },
            minLength: { allOf: [{ $ref: '#/definitions/positiveIntegerDefault0' }] },
            pattern: { type: 'string', format: 'regex' },
            additionalItems: { anyOf: [{ type: 'boolean' }, { $ref: '#' }], default: {} },
            items: { anyOf: [{ $ref: '#' }, { $ref: '#/definitions/schemaArray' }], default: {} },
            maxItems: { allOf: [{ $ref: '#/definitions/positiveInteger' }] },
            minItems: { allOf: [{ $ref: '#/definitions/positiveIntegerDefault0' }] },
            uniqueItems: { type: 'boolean', default: !1 },
            maxProperties: { allOf: [{ $ref: '#/definitions/positiveInteger' }] },
            minProperties: { allOf: [{ $ref: '#/definitions/positiveIntegerDefault0' }] },
            required: { allOf: [{ $ref: '#/definitions/stringArray' }] },
            additionalProperties: { anyOf: [{ type: 'boolean' }, { $ref: '#' }], default: {} },
            definitions: { type: 'object', additionalProperties: { $ref: '#' }, default: {} },
            properties: { type: 'object', additionalProperties: { $ref: '#' }, default: {} },
            patternProperties: { type: 'object', additionalProperties: { $ref: '#' }, default: {} },
            dependencies: {
              type: 'object',
              additionalProperties: { anyOf: [{ $ref: '#' }, { $ref: '#/definitions/stringArray' }] },
            },
            enum: { type: 'array', minItems: 1, uniqueItems: !0 },
            type: {
              anyOf: [
                { $ref: '#/definitions/simpleTypes' },
                { type: 'array', items: { $ref: '#/definitions/simpleTypes' }, minItems: 1, uniqueItems: !0 },
              ],
            },
            format: {
              anyOf: [
                { type: 'string', enum: ['date-time', 'uri', 'email', 'hostname', 'ipv4', 'ipv6', 'regex'] },
                { type: 'string' },
              ],
            },
            allOf: { allOf: [{ $ref: '#/definitions/schemaArray' }] },
            anyOf: { allOf: [{ $ref: '#/definitions/schemaArray' }] },
            oneOf: { allOf: [{ $ref: '#/definitions/schemaArray' }] },
            not: { allOf: [{ $ref: '#' }] },
          },
          dependencies: { exclusiveMaximum: ['maximum'], exclusiveMinimum: ['minimum'] },
          default: {},
        },
        'http://json-schema.org/draft-07/schema#': {
          definitions: {
            schemaArray: { type: 'array', minItems: 1, items: { $ref: '#' } },
            nonNegativeInteger: { type: 'integer', minimum: 0 },
            nonNegativeIntegerDefault0: { allOf: [{ $ref: '#/definitions/nonNegativeInteger' }, { default: 0 }] },
            simpleTypes: { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] },
            stringArray: { type: 'array', items: { type: 'string' }, uniqueItems: !0, default: [] },
          },
          type: ['object', 'boolean'],
          properties: {
            $id: { type: 'string', format: 'uri-reference' },
            $schema: { type: 'string', format: 'uri' },
            $ref: { type: 'string', format: 'uri-reference' },
            $comment: { type: 'string' },
            title: { type: 'string' },
            description: { type: 'string' },
            default: !0,
            readOnly: { type: 'boolean', default: !1 },
            examples: { type: 'array', items: !0 },
            multipleOf: { type: 'number', exclusiveMinimum: 0 },
            maximum: { type: 'number' },
            exclusiveMaximum: { type: 'number' },
            minimum: { type: 'number' },
            exclusiveMinimum: { type: 'number' },
            maxLength: { $ref: '#/definitions/nonNegativeInteger' },
            minLength: { $ref: '#/definitions/nonNegativeIntegerDefault0' },
            pattern: { type: 'string', format: 'regex' },
            additionalItems: { $ref: '#' },
            items: { anyOf: [{ $ref: '#' }, { $ref: '#/definitions/schemaArray' }], default: !0 },
            maxItems: { $ref: '#/definitions/nonNegativeInteger' },
            minItems: { $ref: '#/definitions/nonNegativeIntegerDefault0' },
            uniqueItems: { type: 'boolean', default: !1 },
            contains: { $ref: '#' },
            maxProperties: { $ref: '#/definitions/nonNegativeInteger' },
            minProperties: { $ref: '#/definitions/nonNegativeIntegerDefault0' },
            required: { $ref: '#/definitions/stringArray' },
            additionalProperties: { $ref: '#' },
            definitions: { type: 'object', additionalProperties: { $ref: '#' }, default: {} },
            properties: { type: 'object', additionalProperties: { $ref: '#' }, default: {} },
            patternProperties: {
              type: 'object',
              additionalProperties: { $ref: '#' },
              propertyNames: { format: 'regex' },
              default: {},
            },
            dependencies: {
              type: 'object',
              additionalProperties: { anyOf: [{ $ref: '#' }, { $ref: '#/definitions/stringArray' }] },
            },
            propertyNames: { $ref: '#' },
            const: !0,
            enum: { type: 'array', items: !0, minItems: 1, uniqueItems: !0 },
            type: {
              anyOf: [
                { $ref: '#/definitions/simpleTypes' },
                { type: 'array', items: { $ref: '#/definitions/simpleTypes' }, minItems: 1, uniqueItems: !0 },
              ],
            },
            format: { type: 'string' },
            contentMediaType: { type: 'string' },
            contentEncoding: { type: 'string' },
            if: { $ref: '#' },
            then: { $ref: '#' },
            else: { $ref: '#' },
            allOf: { $ref: '#/definitions/schemaArray' },
            anyOf: { $ref: '#/definitions/schemaArray' },
            oneOf: { $ref: '#/definitions/schemaArray' },
            not: { $ref: '#' },
          },
          default: !0,
        },
      },
    },
    Uc = {
      id: k('A unique identifier for the schema.'),
      $schema: k('The schema to verify this document against.'),
      title: k('A descriptive title of the element.'),
      description: k('A long description of the element. Used in hover menus and suggestions.'),
      default: k('A default value. Used by suggestions.'),
      multipleOf: k('A number that should cleanly divide the current value (i.e. have no remainder).'),
      maximum: k('The maximum numerical value, inclusive by default.'),
      exclusiveMaximum: k('Makes the maximum property exclusive.'),
      minimum: k('The minimum numerical value, inclusive by default.'),
      exclusiveMinimum: k('Makes the minimum property exclusive.'),
      maxLength: k('The maximum length of a string.'),
      minLength: k('The minimum length of a string.'),
      pattern: k('A regular expression to match the string against. It is not implicitly anchored.'),
      additionalItems: k(
        'For arrays, only when items is set as an array. If it is a schema, then this schema validates items after the ones specified by the items array. If it is false, then additional items will cause validation to fail.',
      ),
      items: k(
        'For arrays. Can either be a schema to validate every element against or an array of schemas to validate each item against in order (the first schema will validate the first element, the second schema will validate the second element, and so on.',
      ),
      maxItems: k('The maximum number of items that can be inside an array. Inclusive.'),
      minItems: k('The minimum number of items that can be inside an array. Inclusive.'),
      uniqueItems: k('If all of the items in the array must be unique. Defaults to false.'),
      maxProperties: k('The maximum number of properties an object can have. Inclusive.'),
      minProperties: k('The minimum number of properties an object can have. Inclusive.'),
      required: k('An array of strings that lists the names of all properties required on this object.'),
      additionalProperties: k(
        "Either a schema or a boolean. If a schema, then used to validate all properties not matched by 'properties' or 'patternProperties'. If false, then any properties not matched by either will cause this schema to fail.",
      ),
      definitions: k('Not used for validation. Place subschemas here that you wish to reference inline with $ref.'),
      properties: k('A map of property names to schemas for each property.'),
      patternProperties: k('A map of regular expressions on property names to schemas for matching properties.'),
      dependencies: k(
        'A map of property names to either an array of property names or a schema. An array of property names means the property named in the key depends on the properties in the array being present in the object in order to be valid. If the value is a schema, then the schema is only applied to the object if the property in the key exists on the object.',
      ),
      enum: k('The set of literal values that are valid.'),
      type: k(
        'Either a string of one of the basic schema types (number, integer, null, array, object, boolean, string) or an array of strings specifying a subset of those types.',
      ),
      format: k('Describes the format expected for the value.'),
      allOf: k('An array of schemas, all of which must match.'),
      anyOf: k('An array of schemas, where at least one must match.'),
      oneOf: k('An array of schemas, exactly one of which must match.'),
      not: k('A schema which must not match.'),
      $id: k('A unique identifier for the schema.'),
      $ref: k('Reference a definition hosted on any location.'),
      $comment: k('Comments from schema authors to readers or maintainers of the schema.'),
      readOnly: k('Indicates that the value of the instance is managed exclusively by the owning authority.'),
      examples: k('Sample JSON values associated with a particular schema, for the purpose of illustrating usage.'),
      contains: k(
        'An array instance is valid against "contains" if at least one of its elements is valid against the given schema.',
      ),
      propertyNames: k(
        'If the instance is an object, this keyword validates if every property name in the instance validates against the provided schema.',
      ),
      const: k(
        'An instance validates successfully against this keyword if its value is equal to the value of the keyword.',
      ),
      contentMediaType: k('Describes the media type of a string property.'),
      contentEncoding: k('Describes the content encoding of a string property.'),
      if: k(
        'The validation outcome of the "if" subschema controls which of the "then" or "else" keywords are evaluated.',
      ),
      then: k('The "if" subschema is used for validation when the "if" subschema succeeds.'),
      else: k('The "else" subschema is used for validation when the "if" subschema fails.'),
    };
  for (let e in is.schemas) {
    let t = is.schemas[e];
    for (let n in t.properties) {
      let r = t.properties[n];
      typeof r == 'boolean' && (r = t.properties[n] = {});
      let i = Uc[n];
      i && (r.description = i);
    }
  }
  var fl;
  (() => {
    'use strict';
    var e = {
        470: (i) => {
          function s(a) {
            if (typeof a != 'string') throw new TypeError('Path must be a string. Received ' + JSON.stringify(a));
          }
          function o(a, u) {
            for (var h, f = '', m = 0, d = -1, g = 0, p = 0; p <= a.length; ++p) {
              if (p < a.length) h = a.charCodeAt(p);
              else {
                if (h === 47) break;
                h = 47;
              }
              if (h === 47) {
                if (!(d === p - 1 || g === 1))
                  if (d !== p - 1 && g === 2) {
                    if (
                      f.length < 2 ||
                      m !== 2 ||
                      f.charCodeAt(f.length - 1) !== 46 ||
                      f.charCodeAt(f.length - 2) !== 46
                    ) {
                      if (f.length > 2) {
                        var x = f.lastIndexOf('/');
                        if (x !== f.length - 1) {
                          (x === -1 ? ((f = ''), (m = 0)) : (m = (f = f.slice(0, x)).length - 1 - f.lastIndexOf('/')),
                            (d = p),
                            (g = 0));
                          continue;
                        }
                      } else if (f.length === 2 || f.length === 1) {
                        ((f = ''), (m = 0), (d = p), (g = 0));
                        continue;
                      }
                    }
                    u && (f.length > 0 ? (f += '/..') : (f = '..'), (m = 2));
                  } else (f.length > 0 ? (f += '/' + a.slice(d + 1, p)) : (f = a.slice(d + 1, p)), (m = p - d - 1));
                ((d = p), (g = 0));
              } else h === 46 && g !== -1 ? ++g : (g = -1);
            }
            return f;
          }
          var l = {
            resolve: function () {
              for (var a, u = '', h = !1, f = arguments.length - 1; f >= -1 && !h; f--) {
                var m;
                (f >= 0 ? (m = arguments[f]) : (a === void 0 && (a = process.cwd()), (m = a)),
                  s(m),
                  m.length !== 0 && ((u = m + '/' + u), (h = m.charCodeAt(0) === 47)));
              }
              return ((u = o(u, !h)), h ? (u.length > 0 ? '/' + u : '/') : u.length > 0 ? u : '.');
            },
            normalize: function (a) {
              if ((s(a), a.length === 0)) return '.';
              var u = a.charCodeAt(0) === 47,
                h = a.charCodeAt(a.length - 1) === 47;
              return ((a = o(a, !u)).length !== 0 || u || (a = '.'), a.length > 0 && h && (a += '/'), u ? '/' + a : a);
            },
            isAbsolute: function (a) {
              return (s(a), a.length > 0 && a.charCodeAt(0) === 47);
            },
            join: function () {
              if (arguments.length === 0) return '.';
              for (var a, u = 0; u < arguments.length; ++u) {
                var h = arguments[u];
                (s(h), h.length > 0 && (a === void 0 ? (a = h) : (a += '/' + h)));
              }
              return a === void 0 ? '.' : l.normalize(a);
            },
            relative: function (a, u) {
              if ((s(a), s(u), a === u || (a = l.resolve(a)) === (u = l.resolve(u)))) return '';
              for (var h = 1; h < a.length && a.charCodeAt(h) === 47; ++h);
              for (var f = a.length, m = f - h, d = 1; d < u.length && u.charCodeAt(d) === 47; ++d);
              for (var g = u.length - d, p = m < g ? m : g, x = -1, w = 0; w <= p; ++w) {
                if (w === p) {
                  if (g > p) {
                    if (u.charCodeAt(d + w) === 47) return u.slice(d + w + 1);
                    if (w === 0) return u.slice(d + w);
                  } else m > p && (a.charCodeAt(h + w) === 47 ? (x = w) : w === 0 && (x = 0));
                  break;
                }
                var L = a.charCodeAt(h + w);
                if (L !== u.charCodeAt(d + w)) break;
                L === 47 && (x = w);
              }
              var y = '';
              for (w = h + x + 1; w <= f; ++w)
                (w !== f && a.charCodeAt(w) !== 47) || (y.length === 0 ? (y += '..') : (y += '/..'));
              return y.length > 0 ? y + u.slice(d + x) : ((d += x), u.charCodeAt(d) === 47 && ++d, u.slice(d));
            },
            _makeLong: function (a) {
              return a;
            },
            dirname: function (a) {
              if ((s(a), a.length === 0)) return '.';
              for (var u = a.charCodeAt(0), h = u === 47, f = -1, m = !0, d = a.length - 1; d >= 1; --d)
                if ((u = a.charCodeAt(d)) === 47) {
                  if (!m) {
                    f = d;
                    break;
                  }
                } else m = !1;
              return f === -1 ? (h ? '/' : '.') : h && f === 1 ? '//' : a.slice(0, f);
            },
            basename: function (a, u) {
              if (u !== void 0 && typeof u != 'string') throw new TypeError('"ext" argument must be a string');
              s(a);
              var h,
                f = 0,
                m = -1,
                d = !0;
              if (u !== void 0 && u.length > 0 && u.length <= a.length) {
                if (u.length === a.length && u === a) return '';
                var g = u.length - 1,
                  p = -1;
                for (h = a.length - 1; h >= 0; --h) {
                  var x = a.charCodeAt(h);
                  if (x === 47) {
                    if (!d) {
                      f = h + 1;
                      break;
                    }
                  } else
                    (p === -1 && ((d = !1), (p = h + 1)),
                      g >= 0 && (x === u.charCodeAt(g) ? --g == -1 && (m = h) : ((g = -1), (m = p))));
                }
                return (f === m ? (m = p) : m === -1 && (m = a.length), a.slice(f, m));
              }
              for (h = a.length - 1; h >= 0; --h)
                if (a.charCodeAt(h) === 47) {
                  if (!d) {
                    f = h + 1;
                    break;
                  }
                } else m === -1 && ((d = !1), (m = h + 1));
              return m === -1 ? '' : a.slice(f, m);
            },
            extname: function (a) {
              s(a);
              for (var u = -1, h = 0, f = -1, m = !0, d = 0, g = a.length - 1; g >= 0; --g) {
                var p = a.charCodeAt(g);
                if (p !== 47)
                  (f === -1 && ((m = !1), (f = g + 1)),
                    p === 46 ? (u === -1 ? (u = g) : d !== 1 && (d = 1)) : u !== -1 && (d = -1));
                else if (!m) {
                  h = g + 1;
                  break;
                }
              }
              return u === -1 || f === -1 || d === 0 || (d === 1 && u === f - 1 && u === h + 1) ? '' : a.slice(u, f);
            },
            format: function (a) {
              if (a === null || typeof a != 'object')
                throw new TypeError('The "pathObject" argument must be of type Object. Received type ' + typeof a);
              return (function (u, h) {
                var f = h.dir || h.root,
                  m = h.base || (h.name || '') + (h.ext || '');
                return f ? (f === h.root ? f + m : f + '/' + m) : m;
              })(0, a);
            },
            parse: function (a) {
              s(a);
              var u = { root: '', dir: '', base: '', ext: '', name: '' };
              if (a.length === 0) return u;
              var h,
                f = a.charCodeAt(0),
                m = f === 47;
              m ? ((u.root = '/'), (h = 1)) : (h = 0);
              for (var d = -1, g = 0, p = -1, x = !0, w = a.length - 1, L = 0; w >= h; --w)
                if ((f = a.charCodeAt(w)) !== 47)
                  (p === -1 && ((x = !1), (p = w + 1)),
                    f === 46 ? (d === -1 ? (d = w) : L !== 1 && (L = 1)) : d !== -1 && (L = -1));
                else if (!x) {
                  g = w + 1;
                  break;
                }
              return (
                d === -1 || p === -1 || L === 0 || (L === 1 && d === p - 1 && d === g + 1)
                  ? p !== -1 && (u.base = u.name = g === 0 && m ? a.slice(1, p) : a.slice(g, p))
                  : (g === 0 && m
                      ? ((u.name = a.slice(1, d)), (u.base = a.slice(1, p)))
                      : ((u.name = a.slice(g, d)), (u.base = a.slice(g, p))),
                    (u.ext = a.slice(d, p))),
                g > 0 ? (u.dir = a.slice(0, g - 1)) : m && (u.dir = '/'),
                u
              );
            },
            sep: '/',
            delimiter: ':',
            win32: null,
            posix: null,
          };
          ((l.posix = l), (i.exports = l));
        },
      },
      t = {};
    function n(i) {
      var s = t[i];
      if (s !== void 0) return s.exports;
      var o = (t[i] = { exports: {} });
      return (e[i](o, o.exports, n), o.exports);
    }
    ((n.d = (i, s) => {
      for (var o in s) n.o(s, o) && !n.o(i, o) && Object.defineProperty(i, o, { enumerable: !0, get: s[o] });
    }),
      (n.o = (i, s) => Object.prototype.hasOwnProperty.call(i, s)),
      (n.r = (i) => {
        (typeof Symbol < 'u' && Symbol.toStringTag && Object.defineProperty(i, Symbol.toStringTag, { value: 'Module' }),
          Object.defineProperty(i, '__esModule', { value: !0 }));
      }));
    var r = {};
    ((() => {
      let i;
      (n.r(r),
        n.d(r, { URI: () => m, Utils: () => O }),
        typeof process == 'object'
          ? (i = process.platform === 'win32')
          : typeof navigator == 'object' && (i = navigator.userAgent.indexOf('Windows') >= 0));
      let s = /^\w[\w\d+.-]*$/,
        o = /^\//,
        l = /^\/\//;
      function a(C, _) {
        if (!C.scheme && _)
          throw new Error(
            `[UriError]: Scheme is missing: {scheme: "", authority: "${C.authority}", path: "${C.path}", query: "${C.query}", fragment: "${C.fragment}"}`,
          );
        if (C.scheme && !s.test(C.scheme)) throw new Error('[UriError]: Scheme contains illegal characters.');
        if (C.path) {
          if (C.authority) {
            if (!o.test(C.path))
              throw new Error(
                '[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash ("/") character',
              );
          } else if (l.test(C.path))
            throw new Error(
              '[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters ("//")',
            );
        }
      }
      let u = '',
        h = '/',
        f = /^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/;
      class m {
        static isUri(_) {
          return (
            _ instanceof m ||
            (!!_ &&
              typeof _.authority == 'string' &&
              typeof _.fragment == 'string' &&
              typeof _.path == 'string' &&
              typeof _.query == 'string' &&
              typeof _.scheme == 'string' &&
              typeof _.fsPath == 'string' &&
              typeof _.with == 'function' &&
              typeof _.toString == 'function')
          );
        }
        scheme;
        authority;
        path;
        query;
        fragment;
        constructor(_, F, E, M, P, T = !1) {
          typeof _ == 'object'
            ? ((this.scheme = _.scheme || u),
              (this.authority = _.authority || u),
              (this.path = _.path || u),
              (this.query = _.query || u),
              (this.fragment = _.fragment || u))
            : ((this.scheme = (function (D, B) {
                return D || B ? D : 'file';
              })(_, T)),
              (this.authority = F || u),
              (this.path = (function (D, B) {
                switch (D) {
                  case 'https':
                  case 'http':
                  case 'file':
                    B ? B[0] !== h && (B = h + B) : (B = h);
                }
                return B;
              })(this.scheme, E || u)),
              (this.query = M || u),
              (this.fragment = P || u),
              a(this, T));
        }
        get fsPath() {
          return L(this, !1);
        }
        with(_) {
          if (!_) return this;
          let { scheme: F, authority: E, path: M, query: P, fragment: T } = _;
          return (
            F === void 0 ? (F = this.scheme) : F === null && (F = u),
            E === void 0 ? (E = this.authority) : E === null && (E = u),
            M === void 0 ? (M = this.path) : M === null && (M = u),
            P === void 0 ? (P = this.query) : P === null && (P = u),
            T === void 0 ? (T = this.fragment) : T === null && (T = u),
            F === this.scheme && E === this.authority && M === this.path && P === this.query && T === this.fragment
              ? this
              : new g(F, E, M, P, T)
          );
        }
        static parse(_, F = !1) {
          let E = f.exec(_);
          return E ? new g(E[2] || u, N(E[4] || u), N(E[5] || u), N(E[7] || u), N(E[9] || u), F) : new g(u, u, u, u, u);
        }
        static file(_) {
          let F = u;
          if ((i && (_ = _.replace(/\\/g, h)), _[0] === h && _[1] === h)) {
            let E = _.indexOf(h, 2);
            E === -1 ? ((F = _.substring(2)), (_ = h)) : ((F = _.substring(2, E)), (_ = _.substring(E) || h));
          }
          return new g('file', F, _, u, u);
        }
        static from(_) {
          let F = new g(_.scheme, _.authority, _.path, _.query, _.fragment);
          return (a(F, !0), F);
        }
        toString(_ = !1) {
          return y(this, _);
        }
        toJSON() {
          return this;
        }
        static revive(_) {
          if (_) {
            if (_ instanceof m) return _;
            {
              let F = new g(_);
              return ((F._formatted = _.external), (F._fsPath = _._sep === d ? _.fsPath : null), F);
            }
          }
          return _;
        }
      }
      let d = i ? 1 : void 0;
      class g extends m {
        _formatted = null;
        _fsPath = null;
        get fsPath() {
          return (this._fsPath || (this._fsPath = L(this, !1)), this._fsPath);
        }
        toString(_ = !1) {
          return _ ? y(this, !0) : (this._formatted || (this._formatted = y(this, !1)), this._formatted);
        }
        toJSON() {
          let _ = { $mid: 1 };
          return (
            this._fsPath && ((_.fsPath = this._fsPath), (_._sep = d)),
            this._formatted && (_.external = this._formatted),
            this.path && (_.path = this.path),
            this.scheme && (_.scheme = this.scheme),
            this.authority && (_.authority = this.authority),
            this.query && (_.query = this.query),
            this.fragment && (_.fragment = this.fragment),
            _
          );
        }
      }
      let p = {
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
      function x(C, _, F) {
        let E,
          M = -1;
        for (let P = 0; P < C.length; P++) {
          let T = C.charCodeAt(P);
          if (
            (T >= 97 && T <= 122) ||
            (T >= 65 && T <= 90) ||
            (T >= 48 && T <= 57) ||
            T === 45 ||
            T === 46 ||
            T === 95 ||
            T === 126 ||
            (_ && T === 47) ||
            (F && T === 91) ||
            (F && T === 93) ||
            (F && T === 58)
          )
            (M !== -1 && ((E += encodeURIComponent(C.substring(M, P))), (M = -1)), E !== void 0 && (E += C.charAt(P)));
          else {
            E === void 0 && (E = C.substr(0, P));
            let D = p[T];
            D !== void 0
              ? (M !== -1 && ((E += encodeURIComponent(C.substring(M, P))), (M = -1)), (E += D))
              : M === -1 && (M = P);
          }
        }
        return (M !== -1 && (E += encodeURIComponent(C.substring(M))), E !== void 0 ? E : C);
      }
      function w(C) {
        let _;
        for (let F = 0; F < C.length; F++) {
          let E = C.charCodeAt(F);
          E === 35 || E === 63 ? (_ === void 0 && (_ = C.substr(0, F)), (_ += p[E])) : _ !== void 0 && (_ += C[F]);
        }
        return _ !== void 0 ? _ : C;
      }
      function L(C, _) {
        let F;
        return (
          (F =
            C.authority && C.path.length > 1 && C.scheme === 'file'
              ? `//${C.authority}${C.path}`
              : C.path.charCodeAt(0) === 47 &&
                  ((C.path.charCodeAt(1) >= 65 && C.path.charCodeAt(1) <= 90) ||
                    (C.path.charCodeAt(1) >= 97 && C.path.charCodeAt(1) <= 122)) &&
                  C.path.charCodeAt(2) === 58
                ? _
                  ? C.path.substr(1)
                  : C.path[1].toLowerCase() + C.path.substr(2)
                : C.path),
          i && (F = F.replace(/\//g, '\\')),
          F
        );
      }
      function y(C, _) {
        let F = _ ? w : x,
          E = '',
          { scheme: M, authority: P, path: T, query: D, fragment: B } = C;
        if ((M && ((E += M), (E += ':')), (P || M === 'file') && ((E += h), (E += h)), P)) {
          let q = P.indexOf('@');
          if (q !== -1) {
            let Z = P.substr(0, q);
            ((P = P.substr(q + 1)),
              (q = Z.lastIndexOf(':')),
              q === -1
                ? (E += F(Z, !1, !1))
                : ((E += F(Z.substr(0, q), !1, !1)), (E += ':'), (E += F(Z.substr(q + 1), !1, !0))),
              (E += '@'));
          }
          ((P = P.toLowerCase()),
            (q = P.lastIndexOf(':')),
            q === -1 ? (E += F(P, !1, !0)) : ((E += F(P.substr(0, q), !1, !0)), (E += P.substr(q))));
        }
        if (T) {
          if (T.length >= 3 && T.charCodeAt(0) === 47 && T.charCodeAt(2) === 58) {
            let q = T.charCodeAt(1);
            q >= 65 && q <= 90 && (T = `/${String.fromCharCode(q + 32)}:${T.substr(3)}`);
          } else if (T.length >= 2 && T.charCodeAt(1) === 58) {
            let q = T.charCodeAt(0);
            q >= 65 && q <= 90 && (T = `${String.fromCharCode(q + 32)}:${T.substr(2)}`);
          }
          E += F(T, !0, !1);
        }
        return (D && ((E += '?'), (E += F(D, !1, !1))), B && ((E += '#'), (E += _ ? B : x(B, !1, !1))), E);
      }
      function v(C) {
        try {
          return decodeURIComponent(C);
        } catch {
          return C.length > 3 ? C.substr(0, 3) + v(C.substr(3)) : C;
        }
      }
      let b = /(%[0-9A-Za-z][0-9A-Za-z])+/g;
      function N(C) {
        return C.match(b) ? C.replace(b, (_) => v(_)) : C;
      }
      var S = n(470);
      let R = S.posix || S,
        I = '/';
      var O;
      (function (C) {
        ((C.joinPath = function (_, ...F) {
          return _.with({ path: R.join(_.path, ...F) });
        }),
          (C.resolvePath = function (_, ...F) {
            let E = _.path,
              M = !1;
            E[0] !== I && ((E = I + E), (M = !0));
            let P = R.resolve(E, ...F);
            return (M && P[0] === I && !_.authority && (P = P.substring(1)), _.with({ path: P }));
          }),
          (C.dirname = function (_) {
            if (_.path.length === 0 || _.path === I) return _;
            let F = R.dirname(_.path);
            return (F.length === 1 && F.charCodeAt(0) === 46 && (F = ''), _.with({ path: F }));
          }),
          (C.basename = function (_) {
            return R.basename(_.path);
          }),
          (C.extname = function (_) {
            return R.extname(_.path);
          }));
      })(O || (O = {}));
    })(),
      (fl = r));
  })();
  var { URI: Ut, Utils: f2 } = fl;
  function qc(e, t) {
    if (typeof e != 'string') throw new TypeError('Expected a string');
    let n = String(e),
      r = '',
      i = t ? !!t.extended : !1,
      s = t ? !!t.globstar : !1,
      o = !1,
      l = t && typeof t.flags == 'string' ? t.flags : '',
      a;
    for (let u = 0, h = n.length; u < h; u++)
      switch (((a = n[u]), a)) {
        case '/':
        case '$':
        case '^':
        case '+':
        case '.':
        case '(':
        case ')':
        case '=':
        case '!':
        case '|':
          r += '\\' + a;
          break;
        case '?':
          if (i) {
            r += '.';
            break;
          }
        case '[':
        case ']':
          if (i) {
            r += a;
            break;
          }
        case '{':
          if (i) {
            ((o = !0), (r += '('));
            break;
          }
        case '}':
          if (i) {
            ((o = !1), (r += ')'));
            break;
          }
        case ',':
          if (o) {
            r += '|';
            break;
          }
          r += '\\' + a;
          break;
        case '*':
          let f = n[u - 1],
            m = 1;
          for (; n[u + 1] === '*';) (m++, u++);
          let d = n[u + 1];
          s
            ? m > 1 &&
              (f === '/' || f === void 0 || f === '{' || f === ',') &&
              (d === '/' || d === void 0 || d === ',' || d === '}')
              ? (d === '/' ? u++ : f === '/' && r.endsWith('\\/') && (r = r.substr(0, r.length - 2)),
                (r += '((?:[^/]*(?:/|$))*)'))
              : (r += '([^/]*)')
            : (r += '.*');
          break;
        default:
          r += a;
      }
    return ((!l || !~l.indexOf('g')) && (r = '^' + r + '$'), new RegExp(r, l));
  }
  var $c = '!',
    jc = '/',
    Wc = class {
      constructor(e, t, n) {
        ((this.folderUri = t), (this.uris = n), (this.globWrappers = []));
        try {
          for (let r of e) {
            let i = r[0] !== $c;
            (i || (r = r.substring(1)),
              r.length > 0 &&
                (r[0] === jc && (r = r.substring(1)),
                this.globWrappers.push({ regexp: qc('**/' + r, { extended: !0, globstar: !0 }), include: i })));
          }
          t && ((t = hl(t)), t.endsWith('/') || (t = t + '/'), (this.folderUri = t));
        } catch {
          ((this.globWrappers.length = 0), (this.uris = []));
        }
      }
      matchesPattern(e) {
        if (this.folderUri && !e.startsWith(this.folderUri)) return !1;
        let t = !1;
        for (let { regexp: n, include: r } of this.globWrappers) n.test(e) && (t = r);
        return t;
      }
      getURIs() {
        return this.uris;
      }
    },
    zc = class {
      constructor(e, t, n) {
        ((this.service = e),
          (this.uri = t),
          (this.dependencies = new Set()),
          (this.anchors = void 0),
          n && (this.unresolvedSchema = this.service.promise.resolve(new bn(n))));
      }
      getUnresolvedSchema() {
        return (
          this.unresolvedSchema || (this.unresolvedSchema = this.service.loadSchema(this.uri)),
          this.unresolvedSchema
        );
      }
      getResolvedSchema() {
        return (
          this.resolvedSchema ||
            (this.resolvedSchema = this.getUnresolvedSchema().then((e) => this.service.resolveSchemaContent(e, this))),
          this.resolvedSchema
        );
      }
      clearSchema() {
        let e = !!this.unresolvedSchema;
        return (
          (this.resolvedSchema = void 0),
          (this.unresolvedSchema = void 0),
          this.dependencies.clear(),
          (this.anchors = void 0),
          e
        );
      }
    },
    bn = class {
      constructor(e, t = []) {
        ((this.schema = e), (this.errors = t));
      }
    },
    el = class {
      constructor(e, t = [], n = [], r) {
        ((this.schema = e), (this.errors = t), (this.warnings = n), (this.schemaDraft = r));
      }
      getSection(e) {
        let t = this.getSectionRecursive(e, this.schema);
        if (t) return xe(t);
      }
      getSectionRecursive(e, t) {
        if (!t || typeof t == 'boolean' || e.length === 0) return t;
        let n = e.shift();
        if (t.properties && typeof t.properties[n]) return this.getSectionRecursive(e, t.properties[n]);
        if (t.patternProperties) {
          for (let r of Object.keys(t.patternProperties))
            if (yr(r)?.test(n)) return this.getSectionRecursive(e, t.patternProperties[r]);
        } else {
          if (typeof t.additionalProperties == 'object') return this.getSectionRecursive(e, t.additionalProperties);
          if (n.match('[0-9]+')) {
            if (Array.isArray(t.items)) {
              let r = parseInt(n, 10);
              if (!isNaN(r) && t.items[r]) return this.getSectionRecursive(e, t.items[r]);
            } else if (t.items) return this.getSectionRecursive(e, t.items);
          }
        }
      }
    },
    Hc = class {
      constructor(e, t, n) {
        ((this.contextService = t),
          (this.requestService = e),
          (this.promiseConstructor = n || Promise),
          (this.callOnDispose = []),
          (this.contributionSchemas = {}),
          (this.contributionAssociations = []),
          (this.schemasById = {}),
          (this.filePatternAssociations = []),
          (this.registeredSchemasIds = {}));
      }
      getRegisteredSchemaIds(e) {
        return Object.keys(this.registeredSchemasIds).filter((t) => {
          let n = Ut.parse(t).scheme;
          return n !== 'schemaservice' && (!e || e(n));
        });
      }
      get promise() {
        return this.promiseConstructor;
      }
      dispose() {
        for (; this.callOnDispose.length > 0;) this.callOnDispose.pop()();
      }
      onResourceChange(e) {
        this.cachedSchemaForResource = void 0;
        let t = !1;
        e = nt(e);
        let n = [e],
          r = Object.keys(this.schemasById).map((i) => this.schemasById[i]);
        for (; n.length;) {
          let i = n.pop();
          for (let s = 0; s < r.length; s++) {
            let o = r[s];
            o &&
              (o.uri === i || o.dependencies.has(i)) &&
              (o.uri !== i && n.push(o.uri), o.clearSchema() && (t = !0), (r[s] = void 0));
          }
        }
        return t;
      }
      setSchemaContributions(e) {
        if (e.schemas) {
          let t = e.schemas;
          for (let n in t) {
            let r = nt(n);
            this.contributionSchemas[r] = this.addSchemaHandle(r, t[n]);
          }
        }
        if (Array.isArray(e.schemaAssociations)) {
          let t = e.schemaAssociations;
          for (let n of t) {
            let r = n.uris.map(nt),
              i = this.addFilePatternAssociation(n.pattern, n.folderUri, r);
            this.contributionAssociations.push(i);
          }
        }
      }
      addSchemaHandle(e, t) {
        let n = new zc(this, e, t);
        return ((this.schemasById[e] = n), n);
      }
      getOrAddSchemaHandle(e, t) {
        return this.schemasById[e] || this.addSchemaHandle(e, t);
      }
      addFilePatternAssociation(e, t, n) {
        let r = new Wc(e, t, n);
        return (this.filePatternAssociations.push(r), r);
      }
      registerExternalSchema(e) {
        let t = nt(e.uri);
        return (
          (this.registeredSchemasIds[t] = !0),
          (this.cachedSchemaForResource = void 0),
          e.fileMatch && e.fileMatch.length && this.addFilePatternAssociation(e.fileMatch, e.folderUri, [t]),
          e.schema ? this.addSchemaHandle(t, e.schema) : this.getOrAddSchemaHandle(t)
        );
      }
      clearExternalSchemas() {
        ((this.schemasById = {}),
          (this.filePatternAssociations = []),
          (this.registeredSchemasIds = {}),
          (this.cachedSchemaForResource = void 0));
        for (let e in this.contributionSchemas)
          ((this.schemasById[e] = this.contributionSchemas[e]), (this.registeredSchemasIds[e] = !0));
        for (let e of this.contributionAssociations) this.filePatternAssociations.push(e);
      }
      getResolvedSchema(e) {
        let t = nt(e),
          n = this.schemasById[t];
        return n ? n.getResolvedSchema() : this.promise.resolve(void 0);
      }
      loadSchema(e) {
        if (!this.requestService) {
          let t = k("Unable to load schema from '{0}'. No schema request service available", pn(e));
          return this.promise.resolve(new bn({}, [t]));
        }
        return (
          e.startsWith('http://json-schema.org/') && (e = 'https' + e.substring(4)),
          this.requestService(e).then(
            (t) => {
              if (!t) {
                let s = k("Unable to load schema from '{0}': No content.", pn(e));
                return new bn({}, [s]);
              }
              let n = [];
              t.charCodeAt(0) === 65279 &&
                (n.push(
                  k("Problem reading content from '{0}': UTF-8 with BOM detected, only UTF 8 is allowed.", pn(e)),
                ),
                (t = t.trimStart()));
              let r = {},
                i = [];
              return (
                (r = lc(t, i)),
                i.length &&
                  n.push(k("Unable to parse content from '{0}': Parse error at offset {1}.", pn(e), i[0].offset)),
                new bn(r, n)
              );
            },
            (t) => {
              let n = t.toString(),
                r = t.toString().split('Error: ');
              return (
                r.length > 1 && (n = r[1]),
                xn(n, '.') && (n = n.substr(0, n.length - 1)),
                new bn({}, [k("Unable to load schema from '{0}': {1}.", pn(e), n)])
              );
            },
          )
        );
      }
      resolveSchemaContent(e, t) {
        let n = e.errors.slice(0),
          r = e.schema,
          i = r.$schema ? nt(r.$schema) : void 0;
        if (i === 'http://json-schema.org/draft-03/schema')
          return this.promise.resolve(new el({}, [k('Draft-03 schemas are not supported.')], [], i));
        let s = new Set(),
          o = this.contextService,
          l = (g, p) => {
            p = decodeURIComponent(p);
            let x = g;
            return (
              p[0] === '/' && (p = p.substring(1)),
              p.split('/').some((w) => ((w = w.replace(/~1/g, '/').replace(/~0/g, '~')), (x = x[w]), !x)),
              x
            );
          },
          a = (g, p, x) => (p.anchors || (p.anchors = d(g)), p.anchors.get(x)),
          u = (g, p) => {
            for (let x in p) p.hasOwnProperty(x) && x !== 'id' && x !== '$id' && (g[x] = p[x]);
          },
          h = (g, p, x, w) => {
            let L;
            (w === void 0 || w.length === 0 ? (L = p) : w.charAt(0) === '/' ? (L = l(p, w)) : (L = a(p, x, w)),
              L ? u(g, L) : n.push(k("$ref '{0}' in '{1}' can not be resolved.", w || '', x.uri)));
          },
          f = (g, p, x, w) => {
            (o && !/^[A-Za-z][A-Za-z0-9+\-.+]*:\/\/.*/.test(p) && (p = o.resolveRelativePath(p, w.uri)), (p = nt(p)));
            let L = this.getOrAddSchemaHandle(p);
            return L.getUnresolvedSchema().then((y) => {
              if ((w.dependencies.add(p), y.errors.length)) {
                let v = x ? p + '#' + x : p;
                n.push(k("Problems loading reference '{0}': {1}", v, y.errors[0]));
              }
              return (h(g, y.schema, L, x), m(g, y.schema, L));
            });
          },
          m = (g, p, x) => {
            let w = [];
            return (
              this.traverseNodes(g, (L) => {
                let y = new Set();
                for (; L.$ref;) {
                  let v = L.$ref,
                    b = v.split('#', 2);
                  if ((delete L.$ref, b[0].length > 0)) {
                    w.push(f(L, b[0], b[1], x));
                    return;
                  } else if (!y.has(v)) {
                    let N = b[1];
                    (h(L, p, x, N), y.add(v));
                  }
                }
                (L.$recursiveRef && s.add('$recursiveRef'), L.$dynamicRef && s.add('$dynamicRef'));
              }),
              this.promise.all(w)
            );
          },
          d = (g) => {
            let p = new Map();
            return (
              this.traverseNodes(g, (x) => {
                let w = x.$id || x.id,
                  L = il(w) && w.charAt(0) === '#' ? w.substring(1) : x.$anchor;
                (L && (p.has(L) ? n.push(k("Duplicate anchor declaration: '{0}'", L)) : p.set(L, x)),
                  x.$recursiveAnchor && s.add('$recursiveAnchor'),
                  x.$dynamicAnchor && s.add('$dynamicAnchor'));
              }),
              p
            );
          };
        return m(r, r, t).then((g) => {
          let p = [];
          return (
            s.size &&
              p.push(
                k(
                  'The schema uses meta-schema features ({0}) that are not yet supported by the validator.',
                  Array.from(s.keys()).join(', '),
                ),
              ),
            new el(r, n, p, i)
          );
        });
      }
      traverseNodes(e, t) {
        if (!e || typeof e != 'object') return Promise.resolve(null);
        let n = new Set(),
          r = (...u) => {
            for (let h of u) rt(h) && l.push(h);
          },
          i = (...u) => {
            for (let h of u)
              if (rt(h))
                for (let f in h) {
                  let d = h[f];
                  rt(d) && l.push(d);
                }
          },
          s = (...u) => {
            for (let h of u) if (Array.isArray(h)) for (let f of h) rt(f) && l.push(f);
          },
          o = (u) => {
            if (Array.isArray(u)) for (let h of u) rt(h) && l.push(h);
            else rt(u) && l.push(u);
          },
          l = [e],
          a = l.pop();
        for (; a;)
          (n.has(a) ||
            (n.add(a),
            t(a),
            r(
              a.additionalItems,
              a.additionalProperties,
              a.not,
              a.contains,
              a.propertyNames,
              a.if,
              a.then,
              a.else,
              a.unevaluatedItems,
              a.unevaluatedProperties,
            ),
            i(a.definitions, a.$defs, a.properties, a.patternProperties, a.dependencies, a.dependentSchemas),
            s(a.anyOf, a.allOf, a.oneOf, a.prefixItems),
            o(a.items)),
            (a = l.pop()));
      }
      getSchemaFromProperty(e, t) {
        if (t.root?.type === 'object') {
          for (let n of t.root.properties)
            if (n.keyNode.value === '$schema' && n.valueNode?.type === 'string') {
              let r = n.valueNode.value;
              return (
                this.contextService && !/^\w[\w\d+.-]*:/.test(r) && (r = this.contextService.resolveRelativePath(r, e)),
                r
              );
            }
        }
      }
      getAssociatedSchemas(e) {
        let t = Object.create(null),
          n = [],
          r = hl(e);
        for (let i of this.filePatternAssociations)
          if (i.matchesPattern(r)) for (let s of i.getURIs()) t[s] || (n.push(s), (t[s] = !0));
        return n;
      }
      getSchemaURIsForResource(e, t) {
        let n = t && this.getSchemaFromProperty(e, t);
        return n ? [n] : this.getAssociatedSchemas(e);
      }
      getSchemaForResource(e, t) {
        if (t) {
          let i = this.getSchemaFromProperty(e, t);
          if (i) {
            let s = nt(i);
            return this.getOrAddSchemaHandle(s).getResolvedSchema();
          }
        }
        if (this.cachedSchemaForResource && this.cachedSchemaForResource.resource === e)
          return this.cachedSchemaForResource.resolvedSchema;
        let n = this.getAssociatedSchemas(e),
          r = n.length > 0 ? this.createCombinedSchema(e, n).getResolvedSchema() : this.promise.resolve(void 0);
        return ((this.cachedSchemaForResource = { resource: e, resolvedSchema: r }), r);
      }
      createCombinedSchema(e, t) {
        if (t.length === 1) return this.getOrAddSchemaHandle(t[0]);
        {
          let n = 'schemaservice://combinedSchema/' + encodeURIComponent(e),
            r = { allOf: t.map((i) => ({ $ref: i })) };
          return this.addSchemaHandle(n, r);
        }
      }
      getMatchingSchemas(e, t, n) {
        if (n) {
          let r = n.id || 'schemaservice://untitled/matchingSchemas/' + Gc++;
          return this.addSchemaHandle(r, n)
            .getResolvedSchema()
            .then((s) => t.getMatchingSchemas(s.schema).filter((o) => !o.inverted));
        }
        return this.getSchemaForResource(e.uri, t).then((r) =>
          r ? t.getMatchingSchemas(r.schema).filter((i) => !i.inverted) : [],
        );
      }
    },
    Gc = 0;
  function nt(e) {
    try {
      return Ut.parse(e).toString(!0);
    } catch {
      return e;
    }
  }
  function hl(e) {
    try {
      return Ut.parse(e).with({ fragment: null, query: null }).toString(!0);
    } catch {
      return e;
    }
  }
  function pn(e) {
    try {
      let t = Ut.parse(e);
      if (t.scheme === 'file') return t.fsPath;
    } catch {}
    return e;
  }
  function Jc(e, t) {
    let n = [],
      r = [],
      i = [],
      s = -1,
      o = ht(e.getText(), !1),
      l = o.scan();
    function a(g) {
      (n.push(g), r.push(i.length));
    }
    for (; l !== 17;) {
      switch (l) {
        case 1:
        case 3: {
          let g = e.positionAt(o.getTokenOffset()).line,
            p = { startLine: g, endLine: g, kind: l === 1 ? 'object' : 'array' };
          i.push(p);
          break;
        }
        case 2:
        case 4: {
          let g = l === 2 ? 'object' : 'array';
          if (i.length > 0 && i[i.length - 1].kind === g) {
            let p = i.pop(),
              x = e.positionAt(o.getTokenOffset()).line;
            p && x > p.startLine + 1 && s !== p.startLine && ((p.endLine = x - 1), a(p), (s = p.startLine));
          }
          break;
        }
        case 13: {
          let g = e.positionAt(o.getTokenOffset()).line,
            p = e.positionAt(o.getTokenOffset() + o.getTokenLength()).line;
          o.getTokenError() === 1 && g + 1 < e.lineCount
            ? o.setPosition(e.offsetAt(K.create(g + 1, 0)))
            : g < p && (a({ startLine: g, endLine: p, kind: yn.Comment }), (s = g));
          break;
        }
        case 12: {
          let p = e
            .getText()
            .substr(o.getTokenOffset(), o.getTokenLength())
            .match(/^\/\/\s*#(region\b)|(endregion\b)/);
          if (p) {
            let x = e.positionAt(o.getTokenOffset()).line;
            if (p[1]) {
              let w = { startLine: x, endLine: x, kind: yn.Region };
              i.push(w);
            } else {
              let w = i.length - 1;
              for (; w >= 0 && i[w].kind !== yn.Region;) w--;
              if (w >= 0) {
                let L = i[w];
                ((i.length = w), x > L.startLine && s !== L.startLine && ((L.endLine = x), a(L), (s = L.startLine)));
              }
            }
          }
          break;
        }
      }
      l = o.scan();
    }
    let u = t && t.rangeLimit;
    if (typeof u != 'number' || n.length <= u) return n;
    t && t.onRangeLimitExceeded && t.onRangeLimitExceeded(e.uri);
    let h = [];
    for (let g of r) g < 30 && (h[g] = (h[g] || 0) + 1);
    let f = 0,
      m = 0;
    for (let g = 0; g < h.length; g++) {
      let p = h[g];
      if (p) {
        if (p + f > u) {
          m = g;
          break;
        }
        f += p;
      }
    }
    let d = [];
    for (let g = 0; g < n.length; g++) {
      let p = r[g];
      typeof p == 'number' && (p < m || (p === m && f++ < u)) && d.push(n[g]);
    }
    return d;
  }
  function Xc(e, t, n) {
    function r(l) {
      let a = e.offsetAt(l),
        u = n.getNodeFromOffset(a, !0),
        h = [];
      for (; u;) {
        switch (u.type) {
          case 'string':
          case 'object':
          case 'array':
            let m = u.offset + 1,
              d = u.offset + u.length - 1;
            (m < d && a >= m && a <= d && h.push(i(m, d)), h.push(i(u.offset, u.offset + u.length)));
            break;
          case 'number':
          case 'boolean':
          case 'null':
          case 'property':
            h.push(i(u.offset, u.offset + u.length));
            break;
        }
        if (u.type === 'property' || (u.parent && u.parent.type === 'array')) {
          let m = o(u.offset + u.length, 5);
          m !== -1 && h.push(i(u.offset, m));
        }
        u = u.parent;
      }
      let f;
      for (let m = h.length - 1; m >= 0; m--) f = wr.create(h[m], f);
      return (f || (f = wr.create(j.create(l, l))), f);
    }
    function i(l, a) {
      return j.create(e.positionAt(l), e.positionAt(a));
    }
    let s = ht(e.getText(), !0);
    function o(l, a) {
      return (s.setPosition(l), s.scan() === a ? s.getTokenOffset() + s.getTokenLength() : -1);
    }
    return t.map(r);
  }
  function ss(e, t, n) {
    let r;
    if (n) {
      let s = e.offsetAt(n.start),
        o = e.offsetAt(n.end) - s;
      r = { offset: s, length: o };
    }
    let i = {
      tabSize: t ? t.tabSize : 4,
      insertSpaces: t?.insertSpaces === !0,
      insertFinalNewline: t?.insertFinalNewline === !0,
      eol: `
`,
      keepLines: t?.keepLines === !0,
    };
    return hc(e.getText(), r, i).map((s) =>
      Fe.replace(j.create(e.positionAt(s.offset), e.positionAt(s.offset + s.length)), s.content),
    );
  }
  var se;
  (function (e) {
    ((e[(e.Object = 0)] = 'Object'), (e[(e.Array = 1)] = 'Array'));
  })(se || (se = {}));
  var pr = class {
    constructor(e, t) {
      ((this.propertyName = e ?? ''),
        (this.beginningLineNumber = t),
        (this.childrenProperties = []),
        (this.lastProperty = !1),
        (this.noKeyName = !1));
    }
    addChildProperty(e) {
      if (((e.parent = this), this.childrenProperties.length > 0)) {
        let t = 0;
        (e.noKeyName ? (t = this.childrenProperties.length) : (t = Yc(this.childrenProperties, e, Qc)),
          t < 0 && (t = t * -1 - 1),
          this.childrenProperties.splice(t, 0, e));
      } else this.childrenProperties.push(e);
      return e;
    }
  };
  function Qc(e, t) {
    let n = e.propertyName.toLowerCase(),
      r = t.propertyName.toLowerCase();
    return n < r ? -1 : n > r ? 1 : 0;
  }
  function Yc(e, t, n) {
    let r = t.propertyName.toLowerCase(),
      i = e[0].propertyName.toLowerCase(),
      s = e[e.length - 1].propertyName.toLowerCase();
    if (r < i) return 0;
    if (r > s) return e.length;
    let o = 0,
      l = e.length - 1;
    for (; o <= l;) {
      let a = (l + o) >> 1,
        u = n(t, e[a]);
      if (u > 0) o = a + 1;
      else if (u < 0) l = a - 1;
      else return a;
    }
    return -o - 1;
  }
  function Zc(e, t) {
    let n = { ...t, keepLines: !1 },
      r = ke.applyEdits(e, ss(e, n, void 0)),
      i = ke.create('test://test.json', 'json', 0, r),
      s = Kc(i),
      o = ef(i, s),
      l = ss(o, n, void 0),
      a = ke.applyEdits(o, l);
    return [Fe.replace(j.create(K.create(0, 0), e.positionAt(e.getText().length)), a)];
  }
  function Kc(e) {
    let t = e.getText(),
      n = ht(t, !1),
      r = new pr(),
      i = r,
      s = r,
      o = r,
      l,
      a = 0,
      u = 0,
      h,
      f,
      m = -1,
      d = -1,
      g = 0,
      p = 0,
      x = [],
      w = !1,
      L = !1;
    for (; (l = n.scan()) !== 17;) {
      if (w === !0 && l !== 14 && l !== 15 && l !== 12 && l !== 13 && s.endLineNumber === void 0) {
        let y = n.getTokenStartLine();
        (f === 2 || f === 4 ? (o.endLineNumber = y - 1) : (s.endLineNumber = y - 1), (g = y), (w = !1));
      }
      if (
        (L === !0 && l !== 14 && l !== 15 && l !== 12 && l !== 13 && ((g = n.getTokenStartLine()), (L = !1)),
        n.getTokenStartLine() !== a)
      ) {
        for (let y = a; y < n.getTokenStartLine(); y++) {
          let v = e.getText(j.create(K.create(y, 0), K.create(y + 1, 0))).length;
          u = u + v;
        }
        a = n.getTokenStartLine();
      }
      switch (l) {
        case 10: {
          if (h === void 0 || h === 1 || (h === 5 && x[x.length - 1] === se.Object)) {
            let y = new pr(n.getTokenValue(), g);
            ((o = s), (s = i.addChildProperty(y)));
          }
          break;
        }
        case 3: {
          if (
            (r.beginningLineNumber === void 0 && (r.beginningLineNumber = n.getTokenStartLine()),
            x[x.length - 1] === se.Object)
          )
            i = s;
          else if (x[x.length - 1] === se.Array) {
            let y = new pr(n.getTokenValue(), g);
            ((y.noKeyName = !0), (o = s), (s = i.addChildProperty(y)), (i = s));
          }
          (x.push(se.Array), (s.type = se.Array), (g = n.getTokenStartLine()), g++);
          break;
        }
        case 1: {
          if (r.beginningLineNumber === void 0) r.beginningLineNumber = n.getTokenStartLine();
          else if (x[x.length - 1] === se.Array) {
            let y = new pr(n.getTokenValue(), g);
            ((y.noKeyName = !0), (o = s), (s = i.addChildProperty(y)));
          }
          ((s.type = se.Object), x.push(se.Object), (i = s), (g = n.getTokenStartLine()), g++);
          break;
        }
        case 4: {
          ((p = n.getTokenStartLine()),
            x.pop(),
            s.endLineNumber === void 0 &&
              (h === 2 || h === 4) &&
              ((s.endLineNumber = p - 1),
              (s.lastProperty = !0),
              (s.lineWhereToAddComma = m),
              (s.indexWhereToAddComa = d),
              (o = s),
              (s = s ? s.parent : void 0),
              (i = s)),
            (r.endLineNumber = p),
            (g = p + 1));
          break;
        }
        case 2: {
          ((p = n.getTokenStartLine()),
            x.pop(),
            h !== 1 &&
              (s.endLineNumber === void 0 &&
                ((s.endLineNumber = p - 1),
                (s.lastProperty = !0),
                (s.lineWhereToAddComma = m),
                (s.indexWhereToAddComa = d)),
              (o = s),
              (s = s ? s.parent : void 0),
              (i = s)),
            (r.endLineNumber = n.getTokenStartLine()),
            (g = p + 1));
          break;
        }
        case 5: {
          ((p = n.getTokenStartLine()),
            s.endLineNumber === void 0 &&
              (x[x.length - 1] === se.Object || (x[x.length - 1] === se.Array && (h === 2 || h === 4))) &&
              ((s.endLineNumber = p), (s.commaIndex = n.getTokenOffset() - u), (s.commaLine = p)),
            (h === 2 || h === 4) && ((o = s), (s = s ? s.parent : void 0), (i = s)),
            (g = p + 1));
          break;
        }
        case 13: {
          (h === 5 &&
            m === n.getTokenStartLine() &&
            ((x[x.length - 1] === se.Array && (f === 2 || f === 4)) || x[x.length - 1] === se.Object) &&
            ((x[x.length - 1] === se.Array && (f === 2 || f === 4)) || x[x.length - 1] === se.Object) &&
            ((s.endLineNumber = void 0), (w = !0)),
            (h === 1 || h === 3) && m === n.getTokenStartLine() && (L = !0));
          break;
        }
      }
      l !== 14 &&
        l !== 13 &&
        l !== 12 &&
        l !== 15 &&
        ((f = h), (h = l), (m = n.getTokenStartLine()), (d = n.getTokenOffset() + n.getTokenLength() - u));
    }
    return r;
  }
  function ef(e, t) {
    if (t.childrenProperties.length === 0) return e;
    let n = ke.create('test://test.json', 'json', 0, e.getText()),
      r = [];
    for (tl(r, t, t.beginningLineNumber); r.length > 0;) {
      let i = r.shift(),
        s = i.propertyTreeArray,
        o = i.beginningLineNumber;
      for (let l = 0; l < s.length; l++) {
        let a = s[l],
          u = j.create(K.create(a.beginningLineNumber, 0), K.create(a.endLineNumber + 1, 0)),
          h = e.getText(u),
          f = ke.create('test://test.json', 'json', 0, h);
        if (a.lastProperty === !0 && l !== s.length - 1) {
          let g = a.lineWhereToAddComma - a.beginningLineNumber,
            p = a.indexWhereToAddComa,
            x = { range: j.create(K.create(g, p), K.create(g, p)), text: ',' };
          ke.update(f, [x], 1);
        } else if (a.lastProperty === !1 && l === s.length - 1) {
          let g = a.commaIndex,
            x = a.commaLine - a.beginningLineNumber,
            w = { range: j.create(K.create(x, g), K.create(x, g + 1)), text: '' };
          ke.update(f, [w], 1);
        }
        let m = a.endLineNumber - a.beginningLineNumber + 1,
          d = { range: j.create(K.create(o, 0), K.create(o + m, 0)), text: f.getText() };
        (ke.update(n, [d], 1), tl(r, a, o), (o = o + m));
      }
    }
    return n;
  }
  function tl(e, t, n) {
    if (t.childrenProperties.length !== 0)
      if (t.type === se.Object) {
        let r = 1 / 0;
        for (let s of t.childrenProperties) s.beginningLineNumber < r && (r = s.beginningLineNumber);
        let i = r - t.beginningLineNumber;
        ((n = n + i), e.push(new dl(n, t.childrenProperties)));
      } else t.type === se.Array && ml(e, t, n);
  }
  function ml(e, t, n) {
    for (let r of t.childrenProperties) {
      if (r.type === se.Object) {
        let i = 1 / 0;
        for (let o of r.childrenProperties) o.beginningLineNumber < i && (i = o.beginningLineNumber);
        let s = i - r.beginningLineNumber;
        e.push(new dl(n + r.beginningLineNumber - t.beginningLineNumber + s, r.childrenProperties));
      }
      r.type === se.Array && ml(e, r, n + r.beginningLineNumber - t.beginningLineNumber);
    }
  }
  var dl = class {
    constructor(e, t) {
      ((this.beginningLineNumber = e), (this.propertyTreeArray = t));
    }
  };
  function tf(e, t) {
    let n = [];
    return (
      t.visit((r) => {
        if (r.type === 'property' && r.keyNode.value === '$ref' && r.valueNode?.type === 'string') {
          let i = r.valueNode.value,
            s = rf(t, i);
          if (s) {
            let o = e.positionAt(s.offset);
            n.push({ target: `${e.uri}#${o.line + 1},${o.character + 1}`, range: nf(e, r.valueNode) });
          }
        }
        return !0;
      }),
      Promise.resolve(n)
    );
  }
  function nf(e, t) {
    return j.create(e.positionAt(t.offset + 1), e.positionAt(t.offset + t.length - 1));
  }
  function rf(e, t) {
    let n = sf(t);
    return n ? os(n, e.root) : null;
  }
  function os(e, t) {
    if (!t) return null;
    if (e.length === 0) return t;
    let n = e.shift();
    if (t && t.type === 'object') {
      let r = t.properties.find((i) => i.keyNode.value === n);
      return r ? os(e, r.valueNode) : null;
    } else if (t && t.type === 'array' && n.match(/^(0|[1-9][0-9]*)$/)) {
      let r = Number.parseInt(n),
        i = t.items[r];
      return i ? os(e, i) : null;
    }
    return null;
  }
  function sf(e) {
    return e === '#' ? [] : e[0] !== '#' || e[1] !== '/' ? null : e.substring(2).split(/\//).map(of);
  }
  function of(e) {
    return e.replace(/~1/g, '/').replace(/~0/g, '~');
  }
  function af(e) {
    let t = e.promiseConstructor || Promise,
      n = new Hc(e.schemaRequestService, e.workspaceContext, t);
    n.setSchemaContributions(is);
    let r = new Cc(n, e.contributions, t, e.clientCapabilities),
      i = new Mc(n, e.contributions, t),
      s = new Bc(n),
      o = new Pc(n, t);
    return {
      configure: (l) => {
        (n.clearExternalSchemas(), l.schemas?.forEach(n.registerExternalSchema.bind(n)), o.configure(l));
      },
      resetSchema: (l) => n.onResourceChange(l),
      doValidation: o.doValidation.bind(o),
      getLanguageStatus: o.getLanguageStatus.bind(o),
      parseJSONDocument: (l) => kc(l, { collectComments: !0 }),
      newJSONDocument: (l, a) => Ac(l, a),
      getMatchingSchemas: n.getMatchingSchemas.bind(n),
      doResolve: r.doResolve.bind(r),
      doComplete: r.doComplete.bind(r),
      findDocumentSymbols: s.findDocumentSymbols.bind(s),
      findDocumentSymbols2: s.findDocumentSymbols2.bind(s),
      findDocumentColors: s.findDocumentColors.bind(s),
      getColorPresentations: s.getColorPresentations.bind(s),
      doHover: i.doHover.bind(i),
      getFoldingRanges: Jc,
      getSelectionRanges: Xc,
      findDefinition: () => Promise.resolve([]),
      findLinks: tf,
      format: (l, a, u) => ss(l, u, a),
      sort: (l, a) => Zc(l, a),
    };
  }
  var gl;
  typeof fetch < 'u' &&
    (gl = function (e) {
      return fetch(e).then((t) => t.text());
    });
  var lf = class {
      constructor(e, t) {
        ((this._ctx = e),
          (this._languageSettings = t.languageSettings),
          (this._languageId = t.languageId),
          (this._languageService = af({
            workspaceContext: {
              resolveRelativePath: (n, r) => {
                let i = r.substr(0, r.lastIndexOf('/') + 1);
                return ff(i, n);
              },
            },
            schemaRequestService: t.enableSchemaRequest ? gl : void 0,
            clientCapabilities: ts.LATEST,
          })),
          this._languageService.configure(this._languageSettings));
      }
      async doValidation(e) {
        let t = this._getTextDocument(e);
        if (t) {
          let n = this._languageService.parseJSONDocument(t);
          return this._languageService.doValidation(t, n, this._languageSettings);
        }
        return Promise.resolve([]);
      }
      async doComplete(e, t) {
        let n = this._getTextDocument(e);
        if (!n) return null;
        let r = this._languageService.parseJSONDocument(n);
        return this._languageService.doComplete(n, t, r);
      }
      async doResolve(e) {
        return this._languageService.doResolve(e);
      }
      async doHover(e, t) {
        let n = this._getTextDocument(e);
        if (!n) return null;
        let r = this._languageService.parseJSONDocument(n);
        return this._languageService.doHover(n, t, r);
      }
      async format(e, t, n) {
        let r = this._getTextDocument(e);
        if (!r) return [];
        let i = this._languageService.format(r, t, n);
        return Promise.resolve(i);
      }
      async resetSchema(e) {
        return Promise.resolve(this._languageService.resetSchema(e));
      }
      async findDocumentSymbols(e) {
        let t = this._getTextDocument(e);
        if (!t) return [];
        let n = this._languageService.parseJSONDocument(t),
          r = this._languageService.findDocumentSymbols2(t, n);
        return Promise.resolve(r);
      }
      async findDocumentColors(e) {
        let t = this._getTextDocument(e);
        if (!t) return [];
        let n = this._languageService.parseJSONDocument(t),
          r = this._languageService.findDocumentColors(t, n);
        return Promise.resolve(r);
      }
      async getColorPresentations(e, t, n) {
        let r = this._getTextDocument(e);
        if (!r) return [];
        let i = this._languageService.parseJSONDocument(r),
          s = this._languageService.getColorPresentations(r, i, t, n);
        return Promise.resolve(s);
      }
      async getFoldingRanges(e, t) {
        let n = this._getTextDocument(e);
        if (!n) return [];
        let r = this._languageService.getFoldingRanges(n, t);
        return Promise.resolve(r);
      }
      async getSelectionRanges(e, t) {
        let n = this._getTextDocument(e);
        if (!n) return [];
        let r = this._languageService.parseJSONDocument(n),
          i = this._languageService.getSelectionRanges(n, t, r);
        return Promise.resolve(i);
      }
      async parseJSONDocument(e) {
        let t = this._getTextDocument(e);
        if (!t) return null;
        let n = this._languageService.parseJSONDocument(t);
        return Promise.resolve(n);
      }
      async getMatchingSchemas(e) {
        let t = this._getTextDocument(e);
        if (!t) return [];
        let n = this._languageService.parseJSONDocument(t);
        return Promise.resolve(this._languageService.getMatchingSchemas(t, n));
      }
      _getTextDocument(e) {
        let t = this._ctx.getMirrorModels();
        for (let n of t) if (n.uri.toString() === e) return ke.create(e, this._languageId, n.version, n.getValue());
        return null;
      }
    },
    uf = 47,
    Vi = 46;
  function cf(e) {
    return e.charCodeAt(0) === uf;
  }
  function ff(e, t) {
    if (cf(t)) {
      let n = Ut.parse(e),
        r = t.split('/');
      return n.with({ path: pl(r) }).toString();
    }
    return hf(e, t);
  }
  function pl(e) {
    let t = [];
    for (let r of e)
      r.length === 0 ||
        (r.length === 1 && r.charCodeAt(0) === Vi) ||
        (r.length === 2 && r.charCodeAt(0) === Vi && r.charCodeAt(1) === Vi ? t.pop() : t.push(r));
    e.length > 1 && e[e.length - 1].length === 0 && t.push('');
    let n = t.join('/');
    return (e[0].length === 0 && (n = '/' + n), n);
  }
  function hf(e, ...t) {
    let n = Ut.parse(e),
      r = n.path.split('/');
    for (let i of t) r.push(...i.split('/'));
    return n.with({ path: pl(r) }).toString();
  }
  self.onmessage = () => {
    Ii((e, t) => new lf(e, t));
  };
})();
