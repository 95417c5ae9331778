(() => {
  var Ir = ((t) =>
    typeof require < 'u'
      ? require
      : typeof Proxy < 'u'
        ? new Proxy(t, { get: (e, n) => (typeof require < 'u' ? require : e)[n] })
        : t)(function (t) {
    if (typeof require < 'u') return require.apply(this, arguments);
    throw Error('Dynamic require of "' + t + '" is not supported');
  });
  var vn = class {
      constructor() {
        ((this.listeners = []),
          (this.unexpectedErrorHandler = function (e) {
            setTimeout(() => {
              throw e.stack
                ? it.isErrorNoTelemetry(e)
                  ? new it(
                      e.message +
                        `

` +
                        e.stack,
                    )
                  : new Error(
                      e.message +
                        `

` +
                        e.stack,
                    )
                : e;
            }, 0);
          }));
      }
      emit(e) {
        this.listeners.forEach((n) => {
          n(e);
        });
      }
      onUnexpectedError(e) {
        (this.unexpectedErrorHandler(e), this.emit(e));
      }
      onUnexpectedExternalError(e) {
        this.unexpectedErrorHandler(e);
      }
    },
    x1 = new vn();
  function de(t) {
    _1(t) || x1.onUnexpectedError(t);
  }
  function Sn(t) {
    if (t instanceof Error) {
      let { name: e, message: n } = t,
        r = t.stacktrace || t.stack;
      return { $isError: !0, name: e, message: n, stack: r, noTelemetry: it.isErrorNoTelemetry(t) };
    }
    return t;
  }
  var Nn = 'Canceled';
  function _1(t) {
    return t instanceof Dt ? !0 : t instanceof Error && t.name === Nn && t.message === Nn;
  }
  var Dt = class extends Error {
    constructor() {
      (super(Nn), (this.name = this.message));
    }
  };
  var it = class t extends Error {
      constructor(e) {
        (super(e), (this.name = 'CodeExpectedError'));
      }
      static fromError(e) {
        if (e instanceof t) return e;
        let n = new t();
        return ((n.message = e.message), (n.stack = e.stack), n);
      }
      static isErrorNoTelemetry(e) {
        return e.name === 'CodeExpectedError';
      }
    },
    X = class t extends Error {
      constructor(e) {
        (super(e || 'An unexpected bug occurred.'), Object.setPrototypeOf(this, t.prototype));
      }
    };
  function Cn(t, e) {
    let n = this,
      r = !1,
      s;
    return function () {
      if (r) return s;
      if (((r = !0), e))
        try {
          s = t.apply(n, arguments);
        } finally {
          e();
        }
      else s = t.apply(n, arguments);
      return s;
    };
  }
  var We;
  (function (t) {
    function e(b) {
      return b && typeof b == 'object' && typeof b[Symbol.iterator] == 'function';
    }
    t.is = e;
    let n = Object.freeze([]);
    function r() {
      return n;
    }
    t.empty = r;
    function* s(b) {
      yield b;
    }
    t.single = s;
    function i(b) {
      return e(b) ? b : s(b);
    }
    t.wrap = i;
    function a(b) {
      return b || n;
    }
    t.from = a;
    function* l(b) {
      for (let x = b.length - 1; x >= 0; x--) yield b[x];
    }
    t.reverse = l;
    function u(b) {
      return !b || b[Symbol.iterator]().next().done === !0;
    }
    t.isEmpty = u;
    function c(b) {
      return b[Symbol.iterator]().next().value;
    }
    t.first = c;
    function f(b, x) {
      let L = 0;
      for (let S of b) if (x(S, L++)) return !0;
      return !1;
    }
    t.some = f;
    function h(b, x) {
      for (let L of b) if (x(L)) return L;
    }
    t.find = h;
    function* m(b, x) {
      for (let L of b) x(L) && (yield L);
    }
    t.filter = m;
    function* g(b, x) {
      let L = 0;
      for (let S of b) yield x(S, L++);
    }
    t.map = g;
    function* p(b, x) {
      let L = 0;
      for (let S of b) yield* x(S, L++);
    }
    t.flatMap = p;
    function* d(...b) {
      for (let x of b) yield* x;
    }
    t.concat = d;
    function _(b, x, L) {
      let S = L;
      for (let E of b) S = x(S, E);
      return S;
    }
    t.reduce = _;
    function* v(b, x, L = b.length) {
      for (x < 0 && (x += b.length), L < 0 ? (L += b.length) : L > b.length && (L = b.length); x < L; x++) yield b[x];
    }
    t.slice = v;
    function N(b, x = Number.POSITIVE_INFINITY) {
      let L = [];
      if (x === 0) return [L, b];
      let S = b[Symbol.iterator]();
      for (let E = 0; E < x; E++) {
        let V = S.next();
        if (V.done) return [L, t.empty()];
        L.push(V.value);
      }
      return [
        L,
        {
          [Symbol.iterator]() {
            return S;
          },
        },
      ];
    }
    t.consume = N;
    async function y(b) {
      let x = [];
      for await (let L of b) x.push(L);
      return Promise.resolve(x);
    }
    t.asyncToArray = y;
  })(We || (We = {}));
  var w1 = !1,
    ze = null;
  function L1(t) {
    ze = t;
  }
  if (w1) {
    let t = '__is_disposable_tracked__';
    L1(
      new (class {
        trackDisposable(e) {
          let n = new Error('Potentially leaked disposable').stack;
          setTimeout(() => {
            e[t] || console.log(n);
          }, 3e3);
        }
        setParent(e, n) {
          if (e && e !== oe.None)
            try {
              e[t] = !0;
            } catch {}
        }
        markAsDisposed(e) {
          if (e && e !== oe.None)
            try {
              e[t] = !0;
            } catch {}
        }
        markAsSingleton(e) {}
      })(),
    );
  }
  function Rn(t) {
    return (ze?.trackDisposable(t), t);
  }
  function En(t) {
    ze?.markAsDisposed(t);
  }
  function An(t, e) {
    ze?.setParent(t, e);
  }
  function v1(t, e) {
    if (ze) for (let n of t) ze.setParent(n, e);
  }
  function Mn(t) {
    if (We.is(t)) {
      let e = [];
      for (let n of t)
        if (n)
          try {
            n.dispose();
          } catch (r) {
            e.push(r);
          }
      if (e.length === 1) throw e[0];
      if (e.length > 1) throw new AggregateError(e, 'Encountered errors while disposing of store');
      return Array.isArray(t) ? [] : t;
    } else if (t) return (t.dispose(), t);
  }
  function Tr(...t) {
    let e = we(() => Mn(t));
    return (v1(t, e), e);
  }
  function we(t) {
    let e = Rn({
      dispose: Cn(() => {
        (En(e), t());
      }),
    });
    return e;
  }
  var De = class t {
      static {
        this.DISABLE_DISPOSED_WARNING = !1;
      }
      constructor() {
        ((this._toDispose = new Set()), (this._isDisposed = !1), Rn(this));
      }
      dispose() {
        this._isDisposed || (En(this), (this._isDisposed = !0), this.clear());
      }
      get isDisposed() {
        return this._isDisposed;
      }
      clear() {
        if (this._toDispose.size !== 0)
          try {
            Mn(this._toDispose);
          } finally {
            this._toDispose.clear();
          }
      }
      add(e) {
        if (!e) return e;
        if (e === this) throw new Error('Cannot register a disposable on itself!');
        return (
          An(e, this),
          this._isDisposed
            ? t.DISABLE_DISPOSED_WARNING ||
              console.warn(
                new Error(
                  'Trying to add a disposable to a DisposableStore that has already been disposed of. The added object will be leaked!',
                ).stack,
              )
            : this._toDispose.add(e),
          e
        );
      }
      deleteAndLeak(e) {
        e && this._toDispose.has(e) && (this._toDispose.delete(e), An(e, null));
      }
    },
    oe = class {
      static {
        this.None = Object.freeze({ dispose() {} });
      }
      constructor() {
        ((this._store = new De()), Rn(this), An(this._store, this));
      }
      dispose() {
        (En(this), this._store.dispose());
      }
      _register(e) {
        if (e === this) throw new Error('Cannot register a disposable on itself!');
        return this._store.add(e);
      }
    };
  var $ = class t {
      static {
        this.Undefined = new t(void 0);
      }
      constructor(e) {
        ((this.element = e), (this.next = t.Undefined), (this.prev = t.Undefined));
      }
    },
    ot = class {
      constructor() {
        ((this._first = $.Undefined), (this._last = $.Undefined), (this._size = 0));
      }
      get size() {
        return this._size;
      }
      isEmpty() {
        return this._first === $.Undefined;
      }
      clear() {
        let e = this._first;
        for (; e !== $.Undefined;) {
          let n = e.next;
          ((e.prev = $.Undefined), (e.next = $.Undefined), (e = n));
        }
        ((this._first = $.Undefined), (this._last = $.Undefined), (this._size = 0));
      }
      unshift(e) {
        return this._insert(e, !1);
      }
      push(e) {
        return this._insert(e, !0);
      }
      _insert(e, n) {
        let r = new $(e);
        if (this._first === $.Undefined) ((this._first = r), (this._last = r));
        else if (n) {
          let i = this._last;
          ((this._last = r), (r.prev = i), (i.next = r));
        } else {
          let i = this._first;
          ((this._first = r), (r.next = i), (i.prev = r));
        }
        this._size += 1;
        let s = !1;
        return () => {
          s || ((s = !0), this._remove(r));
        };
      }
      shift() {
        if (this._first !== $.Undefined) {
          let e = this._first.element;
          return (this._remove(this._first), e);
        }
      }
      pop() {
        if (this._last !== $.Undefined) {
          let e = this._last.element;
          return (this._remove(this._last), e);
        }
      }
      _remove(e) {
        if (e.prev !== $.Undefined && e.next !== $.Undefined) {
          let n = e.prev;
          ((n.next = e.next), (e.next.prev = n));
        } else
          e.prev === $.Undefined && e.next === $.Undefined
            ? ((this._first = $.Undefined), (this._last = $.Undefined))
            : e.next === $.Undefined
              ? ((this._last = this._last.prev), (this._last.next = $.Undefined))
              : e.prev === $.Undefined && ((this._first = this._first.next), (this._first.prev = $.Undefined));
        this._size -= 1;
      }
      *[Symbol.iterator]() {
        let e = this._first;
        for (; e !== $.Undefined;) (yield e.element, (e = e.next));
      }
    };
  var N1 = globalThis.performance && typeof globalThis.performance.now == 'function',
    He = class t {
      static create(e) {
        return new t(e);
      }
      constructor(e) {
        ((this._now = N1 && e === !1 ? Date.now : globalThis.performance.now.bind(globalThis.performance)),
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
  var S1 = !1,
    Br = !1,
    C1 = !1,
    Ge;
  (function (t) {
    t.None = () => oe.None;
    function e(A) {
      if (C1) {
        let { onDidAddListener: w } = A,
          R = at.create(),
          C = 0;
        A.onDidAddListener = () => {
          (++C === 2 &&
            (console.warn(
              'snapshotted emitter LIKELY used public and SHOULD HAVE BEEN created with DisposableStore. snapshotted here',
            ),
            R.print()),
            w?.());
        };
      }
    }
    function n(A, w) {
      return g(A, () => {}, 0, void 0, !0, void 0, w);
    }
    t.defer = n;
    function r(A) {
      return (w, R = null, C) => {
        let k = !1,
          I;
        return (
          (I = A(
            (O) => {
              if (!k) return (I ? I.dispose() : (k = !0), w.call(R, O));
            },
            null,
            C,
          )),
          k && I.dispose(),
          I
        );
      };
    }
    t.once = r;
    function s(A, w) {
      return t.once(t.filter(A, w));
    }
    t.onceIf = s;
    function i(A, w, R) {
      return h((C, k = null, I) => A((O) => C.call(k, w(O)), null, I), R);
    }
    t.map = i;
    function a(A, w, R) {
      return h(
        (C, k = null, I) =>
          A(
            (O) => {
              (w(O), C.call(k, O));
            },
            null,
            I,
          ),
        R,
      );
    }
    t.forEach = a;
    function l(A, w, R) {
      return h((C, k = null, I) => A((O) => w(O) && C.call(k, O), null, I), R);
    }
    t.filter = l;
    function u(A) {
      return A;
    }
    t.signal = u;
    function c(...A) {
      return (w, R = null, C) => {
        let k = Tr(...A.map((I) => I((O) => w.call(R, O))));
        return m(k, C);
      };
    }
    t.any = c;
    function f(A, w, R, C) {
      let k = R;
      return i(A, (I) => ((k = w(k, I)), k), C);
    }
    t.reduce = f;
    function h(A, w) {
      let R,
        C = {
          onWillAddFirstListener() {
            R = A(k.fire, k);
          },
          onDidRemoveLastListener() {
            R?.dispose();
          },
        };
      w || e(C);
      let k = new Y(C);
      return (w?.add(k), k.event);
    }
    function m(A, w) {
      return (w instanceof Array ? w.push(A) : w && w.add(A), A);
    }
    function g(A, w, R = 100, C = !1, k = !1, I, O) {
      let J,
        te,
        Oe,
        kt = 0,
        st,
        Pr = {
          leakWarningThreshold: I,
          onWillAddFirstListener() {
            J = A((p1) => {
              (kt++,
                (te = w(te, p1)),
                C && !Oe && (Ft.fire(te), (te = void 0)),
                (st = () => {
                  let b1 = te;
                  ((te = void 0), (Oe = void 0), (!C || kt > 1) && Ft.fire(b1), (kt = 0));
                }),
                typeof R == 'number'
                  ? (clearTimeout(Oe), (Oe = setTimeout(st, R)))
                  : Oe === void 0 && ((Oe = 0), queueMicrotask(st)));
            });
          },
          onWillRemoveListener() {
            k && kt > 0 && st?.();
          },
          onDidRemoveLastListener() {
            ((st = void 0), J.dispose());
          },
        };
      O || e(Pr);
      let Ft = new Y(Pr);
      return (O?.add(Ft), Ft.event);
    }
    t.debounce = g;
    function p(A, w = 0, R) {
      return t.debounce(A, (C, k) => (C ? (C.push(k), C) : [k]), w, void 0, !0, void 0, R);
    }
    t.accumulate = p;
    function d(A, w = (C, k) => C === k, R) {
      let C = !0,
        k;
      return l(
        A,
        (I) => {
          let O = C || !w(I, k);
          return ((C = !1), (k = I), O);
        },
        R,
      );
    }
    t.latch = d;
    function _(A, w, R) {
      return [t.filter(A, w, R), t.filter(A, (C) => !w(C), R)];
    }
    t.split = _;
    function v(A, w = !1, R = [], C) {
      let k = R.slice(),
        I = A((te) => {
          k ? k.push(te) : J.fire(te);
        });
      C && C.add(I);
      let O = () => {
          (k?.forEach((te) => J.fire(te)), (k = null));
        },
        J = new Y({
          onWillAddFirstListener() {
            I || ((I = A((te) => J.fire(te))), C && C.add(I));
          },
          onDidAddFirstListener() {
            k && (w ? setTimeout(O) : O());
          },
          onDidRemoveLastListener() {
            (I && I.dispose(), (I = null));
          },
        });
      return (C && C.add(J), J.event);
    }
    t.buffer = v;
    function N(A, w) {
      return (C, k, I) => {
        let O = w(new b());
        return A(
          function (J) {
            let te = O.evaluate(J);
            te !== y && C.call(k, te);
          },
          void 0,
          I,
        );
      };
    }
    t.chain = N;
    let y = Symbol('HaltChainable');
    class b {
      constructor() {
        this.steps = [];
      }
      map(w) {
        return (this.steps.push(w), this);
      }
      forEach(w) {
        return (this.steps.push((R) => (w(R), R)), this);
      }
      filter(w) {
        return (this.steps.push((R) => (w(R) ? R : y)), this);
      }
      reduce(w, R) {
        let C = R;
        return (this.steps.push((k) => ((C = w(C, k)), C)), this);
      }
      latch(w = (R, C) => R === C) {
        let R = !0,
          C;
        return (
          this.steps.push((k) => {
            let I = R || !w(k, C);
            return ((R = !1), (C = k), I ? k : y);
          }),
          this
        );
      }
      evaluate(w) {
        for (let R of this.steps) if (((w = R(w)), w === y)) break;
        return w;
      }
    }
    function x(A, w, R = (C) => C) {
      let C = (...J) => O.fire(R(...J)),
        k = () => A.on(w, C),
        I = () => A.removeListener(w, C),
        O = new Y({ onWillAddFirstListener: k, onDidRemoveLastListener: I });
      return O.event;
    }
    t.fromNodeEventEmitter = x;
    function L(A, w, R = (C) => C) {
      let C = (...J) => O.fire(R(...J)),
        k = () => A.addEventListener(w, C),
        I = () => A.removeEventListener(w, C),
        O = new Y({ onWillAddFirstListener: k, onDidRemoveLastListener: I });
      return O.event;
    }
    t.fromDOMEventEmitter = L;
    function S(A) {
      return new Promise((w) => r(A)(w));
    }
    t.toPromise = S;
    function E(A) {
      let w = new Y();
      return (
        A.then(
          (R) => {
            w.fire(R);
          },
          () => {
            w.fire(void 0);
          },
        ).finally(() => {
          w.dispose();
        }),
        w.event
      );
    }
    t.fromPromise = E;
    function V(A, w) {
      return A((R) => w.fire(R));
    }
    t.forward = V;
    function Q(A, w, R) {
      return (w(R), A((C) => w(C)));
    }
    t.runAndSubscribe = Q;
    class U {
      constructor(w, R) {
        ((this._observable = w), (this._counter = 0), (this._hasChanged = !1));
        let C = {
          onWillAddFirstListener: () => {
            (w.addObserver(this), this._observable.reportChanges());
          },
          onDidRemoveLastListener: () => {
            w.removeObserver(this);
          },
        };
        (R || e(C), (this.emitter = new Y(C)), R && R.add(this.emitter));
      }
      beginUpdate(w) {
        this._counter++;
      }
      handlePossibleChange(w) {}
      handleChange(w, R) {
        this._hasChanged = !0;
      }
      endUpdate(w) {
        (this._counter--,
          this._counter === 0 &&
            (this._observable.reportChanges(),
            this._hasChanged && ((this._hasChanged = !1), this.emitter.fire(this._observable.get()))));
      }
    }
    function D(A, w) {
      return new U(A, w).emitter.event;
    }
    t.fromObservable = D;
    function ye(A) {
      return (w, R, C) => {
        let k = 0,
          I = !1,
          O = {
            beginUpdate() {
              k++;
            },
            endUpdate() {
              (k--, k === 0 && (A.reportChanges(), I && ((I = !1), w.call(R))));
            },
            handlePossibleChange() {},
            handleChange() {
              I = !0;
            },
          };
        (A.addObserver(O), A.reportChanges());
        let J = {
          dispose() {
            A.removeObserver(O);
          },
        };
        return (C instanceof De ? C.add(J) : Array.isArray(C) && C.push(J), J);
      };
    }
    t.fromObservableLight = ye;
  })(Ge || (Ge = {}));
  var kn = class t {
      static {
        this.all = new Set();
      }
      static {
        this._idPool = 0;
      }
      constructor(e) {
        ((this.listenerCount = 0),
          (this.invocationCount = 0),
          (this.elapsedOverall = 0),
          (this.durations = []),
          (this.name = `${e}_${t._idPool++}`),
          t.all.add(this));
      }
      start(e) {
        ((this._stopWatch = new He()), (this.listenerCount = e));
      }
      stop() {
        if (this._stopWatch) {
          let e = this._stopWatch.elapsed();
          (this.durations.push(e), (this.elapsedOverall += e), (this.invocationCount += 1), (this._stopWatch = void 0));
        }
      }
    },
    qr = -1,
    Fn = class t {
      static {
        this._idPool = 1;
      }
      constructor(e, n, r = (t._idPool++).toString(16).padStart(3, '0')) {
        ((this._errorHandler = e), (this.threshold = n), (this.name = r), (this._warnCountdown = 0));
      }
      dispose() {
        this._stacks?.clear();
      }
      check(e, n) {
        let r = this.threshold;
        if (r <= 0 || n < r) return;
        this._stacks || (this._stacks = new Map());
        let s = this._stacks.get(e.value) || 0;
        if ((this._stacks.set(e.value, s + 1), (this._warnCountdown -= 1), this._warnCountdown <= 0)) {
          this._warnCountdown = r * 0.5;
          let [i, a] = this.getMostFrequentStack(),
            l = `[${this.name}] potential listener LEAK detected, having ${n} listeners already. MOST frequent listener (${a}):`;
          (console.warn(l), console.warn(i));
          let u = new Dn(l, i);
          this._errorHandler(u);
        }
        return () => {
          let i = this._stacks.get(e.value) || 0;
          this._stacks.set(e.value, i - 1);
        };
      }
      getMostFrequentStack() {
        if (!this._stacks) return;
        let e,
          n = 0;
        for (let [r, s] of this._stacks) (!e || n < s) && ((e = [r, s]), (n = s));
        return e;
      }
    },
    at = class t {
      static create() {
        let e = new Error();
        return new t(e.stack ?? '');
      }
      constructor(e) {
        this.value = e;
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
    Dn = class extends Error {
      constructor(e, n) {
        (super(e), (this.name = 'ListenerLeakError'), (this.stack = n));
      }
    },
    Pn = class extends Error {
      constructor(e, n) {
        (super(e), (this.name = 'ListenerRefusalError'), (this.stack = n));
      }
    },
    $e = class {
      constructor(e) {
        this.value = e;
      }
    },
    A1 = 2,
    R1 = (t, e) => {
      if (t instanceof $e) e(t);
      else
        for (let n = 0; n < t.length; n++) {
          let r = t[n];
          r && e(r);
        }
    },
    Pt;
  if (S1) {
    let t = [];
    (setInterval(() => {
      t.length !== 0 &&
        (console.warn("[LEAKING LISTENERS] GC'ed these listeners that were NOT yet disposed:"),
        console.warn(
          t.join(`
`),
        ),
        (t.length = 0));
    }, 3e3),
      (Pt = new FinalizationRegistry((e) => {
        typeof e == 'string' && t.push(e);
      })));
  }
  var Y = class {
    constructor(e) {
      ((this._size = 0),
        (this._options = e),
        (this._leakageMon =
          qr > 0 || this._options?.leakWarningThreshold
            ? new Fn(e?.onListenerError ?? de, this._options?.leakWarningThreshold ?? qr)
            : void 0),
        (this._perfMon = this._options?._profName ? new kn(this._options._profName) : void 0),
        (this._deliveryQueue = this._options?.deliveryQueue));
    }
    dispose() {
      if (!this._disposed) {
        if (
          ((this._disposed = !0), this._deliveryQueue?.current === this && this._deliveryQueue.reset(), this._listeners)
        ) {
          if (Br) {
            let e = this._listeners;
            queueMicrotask(() => {
              R1(e, (n) => n.stack?.print());
            });
          }
          ((this._listeners = void 0), (this._size = 0));
        }
        (this._options?.onDidRemoveLastListener?.(), this._leakageMon?.dispose());
      }
    }
    get event() {
      return (
        (this._event ??= (e, n, r) => {
          if (this._leakageMon && this._size > this._leakageMon.threshold ** 2) {
            let u = `[${this._leakageMon.name}] REFUSES to accept new listeners because it exceeded its threshold by far (${this._size} vs ${this._leakageMon.threshold})`;
            console.warn(u);
            let c = this._leakageMon.getMostFrequentStack() ?? ['UNKNOWN stack', -1],
              f = new Pn(`${u}. HINT: Stack shows most frequent listener (${c[1]}-times)`, c[0]);
            return ((this._options?.onListenerError || de)(f), oe.None);
          }
          if (this._disposed) return oe.None;
          n && (e = e.bind(n));
          let s = new $e(e),
            i,
            a;
          (this._leakageMon &&
            this._size >= Math.ceil(this._leakageMon.threshold * 0.2) &&
            ((s.stack = at.create()), (i = this._leakageMon.check(s.stack, this._size + 1))),
            Br && (s.stack = a ?? at.create()),
            this._listeners
              ? this._listeners instanceof $e
                ? ((this._deliveryQueue ??= new In()), (this._listeners = [this._listeners, s]))
                : this._listeners.push(s)
              : (this._options?.onWillAddFirstListener?.(this),
                (this._listeners = s),
                this._options?.onDidAddFirstListener?.(this)),
            this._size++);
          let l = we(() => {
            (Pt?.unregister(l), i?.(), this._removeListener(s));
          });
          if ((r instanceof De ? r.add(l) : Array.isArray(r) && r.push(l), Pt)) {
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
              c = /(file:|vscode-file:\/\/vscode-app)?(\/[^:]*:\d+:\d+)/.exec(u);
            Pt.register(l, c?.[2] ?? u, l);
          }
          return l;
        }),
        this._event
      );
    }
    _removeListener(e) {
      if ((this._options?.onWillRemoveListener?.(this), !this._listeners)) return;
      if (this._size === 1) {
        ((this._listeners = void 0), this._options?.onDidRemoveLastListener?.(this), (this._size = 0));
        return;
      }
      let n = this._listeners,
        r = n.indexOf(e);
      if (r === -1)
        throw (
          console.log('disposed?', this._disposed),
          console.log('size?', this._size),
          console.log('arr?', JSON.stringify(this._listeners)),
          new Error('Attempted to dispose unknown listener')
        );
      (this._size--, (n[r] = void 0));
      let s = this._deliveryQueue.current === this;
      if (this._size * A1 <= n.length) {
        let i = 0;
        for (let a = 0; a < n.length; a++)
          n[a]
            ? (n[i++] = n[a])
            : s && (this._deliveryQueue.end--, i < this._deliveryQueue.i && this._deliveryQueue.i--);
        n.length = i;
      }
    }
    _deliver(e, n) {
      if (!e) return;
      let r = this._options?.onListenerError || de;
      if (!r) {
        e.value(n);
        return;
      }
      try {
        e.value(n);
      } catch (s) {
        r(s);
      }
    }
    _deliverQueue(e) {
      let n = e.current._listeners;
      for (; e.i < e.end;) this._deliver(n[e.i++], e.value);
      e.reset();
    }
    fire(e) {
      if (
        (this._deliveryQueue?.current && (this._deliverQueue(this._deliveryQueue), this._perfMon?.stop()),
        this._perfMon?.start(this._size),
        this._listeners)
      )
        if (this._listeners instanceof $e) this._deliver(this._listeners, e);
        else {
          let n = this._deliveryQueue;
          (n.enqueue(this, e, this._listeners.length), this._deliverQueue(n));
        }
      this._perfMon?.stop();
    }
    hasListeners() {
      return this._size > 0;
    }
  };
  var In = class {
    constructor() {
      ((this.i = -1), (this.end = 0));
    }
    enqueue(e, n, r) {
      ((this.i = 0), (this.end = r), (this.current = e), (this.value = n));
    }
    reset() {
      ((this.i = this.end), (this.current = void 0), (this.value = void 0));
    }
  };
  function Tn() {
    return globalThis._VSCODE_NLS_MESSAGES;
  }
  function lt() {
    return globalThis._VSCODE_NLS_LANGUAGE;
  }
  var E1 =
    lt() === 'pseudo' ||
    (typeof document < 'u' && document.location && document.location.hash.indexOf('pseudo=true') >= 0);
  function Vr(t, e) {
    let n;
    return (
      e.length === 0
        ? (n = t)
        : (n = t.replace(/\{(\d+)\}/g, (r, s) => {
            let i = s[0],
              a = e[i],
              l = r;
            return (
              typeof a == 'string'
                ? (l = a)
                : (typeof a == 'number' || typeof a == 'boolean' || a === void 0 || a === null) && (l = String(a)),
              l
            );
          })),
      E1 && (n = '\uFF3B' + n.replace(/[aouei]/g, '$&$&') + '\uFF3D'),
      n
    );
  }
  function W(t, e, ...n) {
    return Vr(typeof t == 'number' ? M1(t, e) : e, n);
  }
  function M1(t, e) {
    let n = Tn()?.[t];
    if (typeof n != 'string') {
      if (typeof e == 'string') return e;
      throw new Error(`!!! NLS MISSING: ${t} !!!`);
    }
    return n;
  }
  var je = 'en',
    Bt = !1,
    qt = !1,
    Tt = !1,
    F1 = !1,
    Or = !1,
    Vn = !1,
    D1 = !1,
    P1 = !1,
    I1 = !1,
    T1 = !1,
    It,
    Bn = je,
    Ur = je,
    B1,
    ge,
    pe = globalThis,
    ie;
  typeof pe.vscode < 'u' && typeof pe.vscode.process < 'u'
    ? (ie = pe.vscode.process)
    : typeof process < 'u' && typeof process?.versions?.node == 'string' && (ie = process);
  var Wr = typeof ie?.versions?.electron == 'string',
    q1 = Wr && ie?.type === 'renderer';
  if (typeof ie == 'object') {
    ((Bt = ie.platform === 'win32'),
      (qt = ie.platform === 'darwin'),
      (Tt = ie.platform === 'linux'),
      (F1 = Tt && !!ie.env.SNAP && !!ie.env.SNAP_REVISION),
      (D1 = Wr),
      (I1 = !!ie.env.CI || !!ie.env.BUILD_ARTIFACTSTAGINGDIRECTORY),
      (It = je),
      (Bn = je));
    let t = ie.env.VSCODE_NLS_CONFIG;
    if (t)
      try {
        let e = JSON.parse(t);
        ((It = e.userLocale),
          (Ur = e.osLocale),
          (Bn = e.resolvedLanguage || je),
          (B1 = e.languagePack?.translationsConfigFile));
      } catch {}
    Or = !0;
  } else
    typeof navigator == 'object' && !q1
      ? ((ge = navigator.userAgent),
        (Bt = ge.indexOf('Windows') >= 0),
        (qt = ge.indexOf('Macintosh') >= 0),
        (P1 =
          (ge.indexOf('Macintosh') >= 0 || ge.indexOf('iPad') >= 0 || ge.indexOf('iPhone') >= 0) &&
          !!navigator.maxTouchPoints &&
          navigator.maxTouchPoints > 0),
        (Tt = ge.indexOf('Linux') >= 0),
        (T1 = ge?.indexOf('Mobi') >= 0),
        (Vn = !0),
        (Bn = lt() || je),
        (It = navigator.language.toLowerCase()),
        (Ur = It))
      : console.error('Unable to resolve platform.');
  var qn = 0;
  qt ? (qn = 1) : Bt ? (qn = 3) : Tt && (qn = 2);
  var Pe = Bt,
    zr = qt;
  var Hr = Or,
    Un = Vn,
    V1 = Vn && typeof pe.importScripts == 'function',
    $r = V1 ? pe.origin : void 0;
  var ue = ge;
  var U1 = typeof pe.postMessage == 'function' && !pe.importScripts,
    Gr = (() => {
      if (U1) {
        let t = [];
        pe.addEventListener('message', (n) => {
          if (n.data && n.data.vscodeScheduleAsyncWork)
            for (let r = 0, s = t.length; r < s; r++) {
              let i = t[r];
              if (i.id === n.data.vscodeScheduleAsyncWork) {
                (t.splice(r, 1), i.callback());
                return;
              }
            }
        });
        let e = 0;
        return (n) => {
          let r = ++e;
          (t.push({ id: r, callback: n }), pe.postMessage({ vscodeScheduleAsyncWork: r }, '*'));
        };
      }
      return (t) => setTimeout(t);
    })();
  var O1 = !!(ue && ue.indexOf('Chrome') >= 0),
    _a = !!(ue && ue.indexOf('Firefox') >= 0),
    ya = !!(!O1 && ue && ue.indexOf('Safari') >= 0),
    wa = !!(ue && ue.indexOf('Edg/') >= 0),
    La = !!(ue && ue.indexOf('Android') >= 0);
  function z1(t) {
    return t;
  }
  var Vt = class {
    constructor(e, n) {
      ((this.lastCache = void 0),
        (this.lastArgKey = void 0),
        typeof e == 'function'
          ? ((this._fn = e), (this._computeKey = z1))
          : ((this._fn = n), (this._computeKey = e.getCacheKey)));
    }
    get(e) {
      let n = this._computeKey(e);
      return (this.lastArgKey !== n && ((this.lastArgKey = n), (this.lastCache = this._fn(e))), this.lastCache);
    }
  };
  var ut = class {
    constructor(e) {
      ((this.executor = e), (this._didRun = !1));
    }
    get value() {
      if (!this._didRun)
        try {
          this._value = this.executor();
        } catch (e) {
          this._error = e;
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
  function Xr(t) {
    return t.replace(/[\\\{\}\*\+\?\|\^\$\.\[\]\(\)]/g, '\\$&');
  }
  function Qr(t) {
    return t.split(/\r\n|\r|\n/);
  }
  function Yr(t) {
    for (let e = 0, n = t.length; e < n; e++) {
      let r = t.charCodeAt(e);
      if (r !== 32 && r !== 9) return e;
    }
    return -1;
  }
  function Jr(t, e = t.length - 1) {
    for (let n = e; n >= 0; n--) {
      let r = t.charCodeAt(n);
      if (r !== 32 && r !== 9) return n;
    }
    return -1;
  }
  function On(t) {
    return t >= 65 && t <= 90;
  }
  function Ye(t) {
    return 55296 <= t && t <= 56319;
  }
  function Ut(t) {
    return 56320 <= t && t <= 57343;
  }
  function Wn(t, e) {
    return ((t - 55296) << 10) + (e - 56320) + 65536;
  }
  function Zr(t, e, n) {
    let r = t.charCodeAt(n);
    if (Ye(r) && n + 1 < e) {
      let s = t.charCodeAt(n + 1);
      if (Ut(s)) return Wn(r, s);
    }
    return r;
  }
  var H1 = /^[\t\n\r\x20-\x7E]*$/;
  function Kr(t) {
    return H1.test(t);
  }
  var jr = class t {
    static {
      this._INSTANCE = null;
    }
    static getInstance() {
      return (t._INSTANCE || (t._INSTANCE = new t()), t._INSTANCE);
    }
    constructor() {
      this._data = $1();
    }
    getGraphemeBreakType(e) {
      if (e < 32) return e === 10 ? 3 : e === 13 ? 2 : 4;
      if (e < 127) return 0;
      let n = this._data,
        r = n.length / 3,
        s = 1;
      for (; s <= r;)
        if (e < n[3 * s]) s = 2 * s;
        else if (e > n[3 * s + 1]) s = 2 * s + 1;
        else return n[3 * s + 2];
      return 0;
    }
  };
  function $1() {
    return JSON.parse(
      '[0,0,0,51229,51255,12,44061,44087,12,127462,127487,6,7083,7085,5,47645,47671,12,54813,54839,12,128678,128678,14,3270,3270,5,9919,9923,14,45853,45879,12,49437,49463,12,53021,53047,12,71216,71218,7,128398,128399,14,129360,129374,14,2519,2519,5,4448,4519,9,9742,9742,14,12336,12336,14,44957,44983,12,46749,46775,12,48541,48567,12,50333,50359,12,52125,52151,12,53917,53943,12,69888,69890,5,73018,73018,5,127990,127990,14,128558,128559,14,128759,128760,14,129653,129655,14,2027,2035,5,2891,2892,7,3761,3761,5,6683,6683,5,8293,8293,4,9825,9826,14,9999,9999,14,43452,43453,5,44509,44535,12,45405,45431,12,46301,46327,12,47197,47223,12,48093,48119,12,48989,49015,12,49885,49911,12,50781,50807,12,51677,51703,12,52573,52599,12,53469,53495,12,54365,54391,12,65279,65279,4,70471,70472,7,72145,72147,7,119173,119179,5,127799,127818,14,128240,128244,14,128512,128512,14,128652,128652,14,128721,128722,14,129292,129292,14,129445,129450,14,129734,129743,14,1476,1477,5,2366,2368,7,2750,2752,7,3076,3076,5,3415,3415,5,4141,4144,5,6109,6109,5,6964,6964,5,7394,7400,5,9197,9198,14,9770,9770,14,9877,9877,14,9968,9969,14,10084,10084,14,43052,43052,5,43713,43713,5,44285,44311,12,44733,44759,12,45181,45207,12,45629,45655,12,46077,46103,12,46525,46551,12,46973,46999,12,47421,47447,12,47869,47895,12,48317,48343,12,48765,48791,12,49213,49239,12,49661,49687,12,50109,50135,12,50557,50583,12,51005,51031,12,51453,51479,12,51901,51927,12,52349,52375,12,52797,52823,12,53245,53271,12,53693,53719,12,54141,54167,12,54589,54615,12,55037,55063,12,69506,69509,5,70191,70193,5,70841,70841,7,71463,71467,5,72330,72342,5,94031,94031,5,123628,123631,5,127763,127765,14,127941,127941,14,128043,128062,14,128302,128317,14,128465,128467,14,128539,128539,14,128640,128640,14,128662,128662,14,128703,128703,14,128745,128745,14,129004,129007,14,129329,129330,14,129402,129402,14,129483,129483,14,129686,129704,14,130048,131069,14,173,173,4,1757,1757,1,2200,2207,5,2434,2435,7,2631,2632,5,2817,2817,5,3008,3008,5,3201,3201,5,3387,3388,5,3542,3542,5,3902,3903,7,4190,4192,5,6002,6003,5,6439,6440,5,6765,6770,7,7019,7027,5,7154,7155,7,8205,8205,13,8505,8505,14,9654,9654,14,9757,9757,14,9792,9792,14,9852,9853,14,9890,9894,14,9937,9937,14,9981,9981,14,10035,10036,14,11035,11036,14,42654,42655,5,43346,43347,7,43587,43587,5,44006,44007,7,44173,44199,12,44397,44423,12,44621,44647,12,44845,44871,12,45069,45095,12,45293,45319,12,45517,45543,12,45741,45767,12,45965,45991,12,46189,46215,12,46413,46439,12,46637,46663,12,46861,46887,12,47085,47111,12,47309,47335,12,47533,47559,12,47757,47783,12,47981,48007,12,48205,48231,12,48429,48455,12,48653,48679,12,48877,48903,12,49101,49127,12,49325,49351,12,49549,49575,12,49773,49799,12,49997,50023,12,50221,50247,12,50445,50471,12,50669,50695,12,50893,50919,12,51117,51143,12,51341,51367,12,51565,51591,12,51789,51815,12,52013,52039,12,52237,52263,12,52461,52487,12,52685,52711,12,52909,52935,12,53133,53159,12,53357,53383,12,53581,53607,12,53805,53831,12,54029,54055,12,54253,54279,12,54477,54503,12,54701,54727,12,54925,54951,12,55149,55175,12,68101,68102,5,69762,69762,7,70067,70069,7,70371,70378,5,70720,70721,7,71087,71087,5,71341,71341,5,71995,71996,5,72249,72249,7,72850,72871,5,73109,73109,5,118576,118598,5,121505,121519,5,127245,127247,14,127568,127569,14,127777,127777,14,127872,127891,14,127956,127967,14,128015,128016,14,128110,128172,14,128259,128259,14,128367,128368,14,128424,128424,14,128488,128488,14,128530,128532,14,128550,128551,14,128566,128566,14,128647,128647,14,128656,128656,14,128667,128673,14,128691,128693,14,128715,128715,14,128728,128732,14,128752,128752,14,128765,128767,14,129096,129103,14,129311,129311,14,129344,129349,14,129394,129394,14,129413,129425,14,129466,129471,14,129511,129535,14,129664,129666,14,129719,129722,14,129760,129767,14,917536,917631,5,13,13,2,1160,1161,5,1564,1564,4,1807,1807,1,2085,2087,5,2307,2307,7,2382,2383,7,2497,2500,5,2563,2563,7,2677,2677,5,2763,2764,7,2879,2879,5,2914,2915,5,3021,3021,5,3142,3144,5,3263,3263,5,3285,3286,5,3398,3400,7,3530,3530,5,3633,3633,5,3864,3865,5,3974,3975,5,4155,4156,7,4229,4230,5,5909,5909,7,6078,6085,7,6277,6278,5,6451,6456,7,6744,6750,5,6846,6846,5,6972,6972,5,7074,7077,5,7146,7148,7,7222,7223,5,7416,7417,5,8234,8238,4,8417,8417,5,9000,9000,14,9203,9203,14,9730,9731,14,9748,9749,14,9762,9763,14,9776,9783,14,9800,9811,14,9831,9831,14,9872,9873,14,9882,9882,14,9900,9903,14,9929,9933,14,9941,9960,14,9974,9974,14,9989,9989,14,10006,10006,14,10062,10062,14,10160,10160,14,11647,11647,5,12953,12953,14,43019,43019,5,43232,43249,5,43443,43443,5,43567,43568,7,43696,43696,5,43765,43765,7,44013,44013,5,44117,44143,12,44229,44255,12,44341,44367,12,44453,44479,12,44565,44591,12,44677,44703,12,44789,44815,12,44901,44927,12,45013,45039,12,45125,45151,12,45237,45263,12,45349,45375,12,45461,45487,12,45573,45599,12,45685,45711,12,45797,45823,12,45909,45935,12,46021,46047,12,46133,46159,12,46245,46271,12,46357,46383,12,46469,46495,12,46581,46607,12,46693,46719,12,46805,46831,12,46917,46943,12,47029,47055,12,47141,47167,12,47253,47279,12,47365,47391,12,47477,47503,12,47589,47615,12,47701,47727,12,47813,47839,12,47925,47951,12,48037,48063,12,48149,48175,12,48261,48287,12,48373,48399,12,48485,48511,12,48597,48623,12,48709,48735,12,48821,48847,12,48933,48959,12,49045,49071,12,49157,49183,12,49269,49295,12,49381,49407,12,49493,49519,12,49605,49631,12,49717,49743,12,49829,49855,12,49941,49967,12,50053,50079,12,50165,50191,12,50277,50303,12,50389,50415,12,50501,50527,12,50613,50639,12,50725,50751,12,50837,50863,12,50949,50975,12,51061,51087,12,51173,51199,12,51285,51311,12,51397,51423,12,51509,51535,12,51621,51647,12,51733,51759,12,51845,51871,12,51957,51983,12,52069,52095,12,52181,52207,12,52293,52319,12,52405,52431,12,52517,52543,12,52629,52655,12,52741,52767,12,52853,52879,12,52965,52991,12,53077,53103,12,53189,53215,12,53301,53327,12,53413,53439,12,53525,53551,12,53637,53663,12,53749,53775,12,53861,53887,12,53973,53999,12,54085,54111,12,54197,54223,12,54309,54335,12,54421,54447,12,54533,54559,12,54645,54671,12,54757,54783,12,54869,54895,12,54981,55007,12,55093,55119,12,55243,55291,10,66045,66045,5,68325,68326,5,69688,69702,5,69817,69818,5,69957,69958,7,70089,70092,5,70198,70199,5,70462,70462,5,70502,70508,5,70750,70750,5,70846,70846,7,71100,71101,5,71230,71230,7,71351,71351,5,71737,71738,5,72000,72000,7,72160,72160,5,72273,72278,5,72752,72758,5,72882,72883,5,73031,73031,5,73461,73462,7,94192,94193,7,119149,119149,7,121403,121452,5,122915,122916,5,126980,126980,14,127358,127359,14,127535,127535,14,127759,127759,14,127771,127771,14,127792,127793,14,127825,127867,14,127897,127899,14,127945,127945,14,127985,127986,14,128000,128007,14,128021,128021,14,128066,128100,14,128184,128235,14,128249,128252,14,128266,128276,14,128335,128335,14,128379,128390,14,128407,128419,14,128444,128444,14,128481,128481,14,128499,128499,14,128526,128526,14,128536,128536,14,128543,128543,14,128556,128556,14,128564,128564,14,128577,128580,14,128643,128645,14,128649,128649,14,128654,128654,14,128660,128660,14,128664,128664,14,128675,128675,14,128686,128689,14,128695,128696,14,128705,128709,14,128717,128719,14,128725,128725,14,128736,128741,14,128747,128748,14,128755,128755,14,128762,128762,14,128981,128991,14,129009,129023,14,129160,129167,14,129296,129304,14,129320,129327,14,129340,129342,14,129356,129356,14,129388,129392,14,129399,129400,14,129404,129407,14,129432,129442,14,129454,129455,14,129473,129474,14,129485,129487,14,129648,129651,14,129659,129660,14,129671,129679,14,129709,129711,14,129728,129730,14,129751,129753,14,129776,129782,14,917505,917505,4,917760,917999,5,10,10,3,127,159,4,768,879,5,1471,1471,5,1536,1541,1,1648,1648,5,1767,1768,5,1840,1866,5,2070,2073,5,2137,2139,5,2274,2274,1,2363,2363,7,2377,2380,7,2402,2403,5,2494,2494,5,2507,2508,7,2558,2558,5,2622,2624,7,2641,2641,5,2691,2691,7,2759,2760,5,2786,2787,5,2876,2876,5,2881,2884,5,2901,2902,5,3006,3006,5,3014,3016,7,3072,3072,5,3134,3136,5,3157,3158,5,3260,3260,5,3266,3266,5,3274,3275,7,3328,3329,5,3391,3392,7,3405,3405,5,3457,3457,5,3536,3537,7,3551,3551,5,3636,3642,5,3764,3772,5,3895,3895,5,3967,3967,7,3993,4028,5,4146,4151,5,4182,4183,7,4226,4226,5,4253,4253,5,4957,4959,5,5940,5940,7,6070,6070,7,6087,6088,7,6158,6158,4,6432,6434,5,6448,6449,7,6679,6680,5,6742,6742,5,6754,6754,5,6783,6783,5,6912,6915,5,6966,6970,5,6978,6978,5,7042,7042,7,7080,7081,5,7143,7143,7,7150,7150,7,7212,7219,5,7380,7392,5,7412,7412,5,8203,8203,4,8232,8232,4,8265,8265,14,8400,8412,5,8421,8432,5,8617,8618,14,9167,9167,14,9200,9200,14,9410,9410,14,9723,9726,14,9733,9733,14,9745,9745,14,9752,9752,14,9760,9760,14,9766,9766,14,9774,9774,14,9786,9786,14,9794,9794,14,9823,9823,14,9828,9828,14,9833,9850,14,9855,9855,14,9875,9875,14,9880,9880,14,9885,9887,14,9896,9897,14,9906,9916,14,9926,9927,14,9935,9935,14,9939,9939,14,9962,9962,14,9972,9972,14,9978,9978,14,9986,9986,14,9997,9997,14,10002,10002,14,10017,10017,14,10055,10055,14,10071,10071,14,10133,10135,14,10548,10549,14,11093,11093,14,12330,12333,5,12441,12442,5,42608,42610,5,43010,43010,5,43045,43046,5,43188,43203,7,43302,43309,5,43392,43394,5,43446,43449,5,43493,43493,5,43571,43572,7,43597,43597,7,43703,43704,5,43756,43757,5,44003,44004,7,44009,44010,7,44033,44059,12,44089,44115,12,44145,44171,12,44201,44227,12,44257,44283,12,44313,44339,12,44369,44395,12,44425,44451,12,44481,44507,12,44537,44563,12,44593,44619,12,44649,44675,12,44705,44731,12,44761,44787,12,44817,44843,12,44873,44899,12,44929,44955,12,44985,45011,12,45041,45067,12,45097,45123,12,45153,45179,12,45209,45235,12,45265,45291,12,45321,45347,12,45377,45403,12,45433,45459,12,45489,45515,12,45545,45571,12,45601,45627,12,45657,45683,12,45713,45739,12,45769,45795,12,45825,45851,12,45881,45907,12,45937,45963,12,45993,46019,12,46049,46075,12,46105,46131,12,46161,46187,12,46217,46243,12,46273,46299,12,46329,46355,12,46385,46411,12,46441,46467,12,46497,46523,12,46553,46579,12,46609,46635,12,46665,46691,12,46721,46747,12,46777,46803,12,46833,46859,12,46889,46915,12,46945,46971,12,47001,47027,12,47057,47083,12,47113,47139,12,47169,47195,12,47225,47251,12,47281,47307,12,47337,47363,12,47393,47419,12,47449,47475,12,47505,47531,12,47561,47587,12,47617,47643,12,47673,47699,12,47729,47755,12,47785,47811,12,47841,47867,12,47897,47923,12,47953,47979,12,48009,48035,12,48065,48091,12,48121,48147,12,48177,48203,12,48233,48259,12,48289,48315,12,48345,48371,12,48401,48427,12,48457,48483,12,48513,48539,12,48569,48595,12,48625,48651,12,48681,48707,12,48737,48763,12,48793,48819,12,48849,48875,12,48905,48931,12,48961,48987,12,49017,49043,12,49073,49099,12,49129,49155,12,49185,49211,12,49241,49267,12,49297,49323,12,49353,49379,12,49409,49435,12,49465,49491,12,49521,49547,12,49577,49603,12,49633,49659,12,49689,49715,12,49745,49771,12,49801,49827,12,49857,49883,12,49913,49939,12,49969,49995,12,50025,50051,12,50081,50107,12,50137,50163,12,50193,50219,12,50249,50275,12,50305,50331,12,50361,50387,12,50417,50443,12,50473,50499,12,50529,50555,12,50585,50611,12,50641,50667,12,50697,50723,12,50753,50779,12,50809,50835,12,50865,50891,12,50921,50947,12,50977,51003,12,51033,51059,12,51089,51115,12,51145,51171,12,51201,51227,12,51257,51283,12,51313,51339,12,51369,51395,12,51425,51451,12,51481,51507,12,51537,51563,12,51593,51619,12,51649,51675,12,51705,51731,12,51761,51787,12,51817,51843,12,51873,51899,12,51929,51955,12,51985,52011,12,52041,52067,12,52097,52123,12,52153,52179,12,52209,52235,12,52265,52291,12,52321,52347,12,52377,52403,12,52433,52459,12,52489,52515,12,52545,52571,12,52601,52627,12,52657,52683,12,52713,52739,12,52769,52795,12,52825,52851,12,52881,52907,12,52937,52963,12,52993,53019,12,53049,53075,12,53105,53131,12,53161,53187,12,53217,53243,12,53273,53299,12,53329,53355,12,53385,53411,12,53441,53467,12,53497,53523,12,53553,53579,12,53609,53635,12,53665,53691,12,53721,53747,12,53777,53803,12,53833,53859,12,53889,53915,12,53945,53971,12,54001,54027,12,54057,54083,12,54113,54139,12,54169,54195,12,54225,54251,12,54281,54307,12,54337,54363,12,54393,54419,12,54449,54475,12,54505,54531,12,54561,54587,12,54617,54643,12,54673,54699,12,54729,54755,12,54785,54811,12,54841,54867,12,54897,54923,12,54953,54979,12,55009,55035,12,55065,55091,12,55121,55147,12,55177,55203,12,65024,65039,5,65520,65528,4,66422,66426,5,68152,68154,5,69291,69292,5,69633,69633,5,69747,69748,5,69811,69814,5,69826,69826,5,69932,69932,7,70016,70017,5,70079,70080,7,70095,70095,5,70196,70196,5,70367,70367,5,70402,70403,7,70464,70464,5,70487,70487,5,70709,70711,7,70725,70725,7,70833,70834,7,70843,70844,7,70849,70849,7,71090,71093,5,71103,71104,5,71227,71228,7,71339,71339,5,71344,71349,5,71458,71461,5,71727,71735,5,71985,71989,7,71998,71998,5,72002,72002,7,72154,72155,5,72193,72202,5,72251,72254,5,72281,72283,5,72344,72345,5,72766,72766,7,72874,72880,5,72885,72886,5,73023,73029,5,73104,73105,5,73111,73111,5,92912,92916,5,94095,94098,5,113824,113827,4,119142,119142,7,119155,119162,4,119362,119364,5,121476,121476,5,122888,122904,5,123184,123190,5,125252,125258,5,127183,127183,14,127340,127343,14,127377,127386,14,127491,127503,14,127548,127551,14,127744,127756,14,127761,127761,14,127769,127769,14,127773,127774,14,127780,127788,14,127796,127797,14,127820,127823,14,127869,127869,14,127894,127895,14,127902,127903,14,127943,127943,14,127947,127950,14,127972,127972,14,127988,127988,14,127992,127994,14,128009,128011,14,128019,128019,14,128023,128041,14,128064,128064,14,128102,128107,14,128174,128181,14,128238,128238,14,128246,128247,14,128254,128254,14,128264,128264,14,128278,128299,14,128329,128330,14,128348,128359,14,128371,128377,14,128392,128393,14,128401,128404,14,128421,128421,14,128433,128434,14,128450,128452,14,128476,128478,14,128483,128483,14,128495,128495,14,128506,128506,14,128519,128520,14,128528,128528,14,128534,128534,14,128538,128538,14,128540,128542,14,128544,128549,14,128552,128555,14,128557,128557,14,128560,128563,14,128565,128565,14,128567,128576,14,128581,128591,14,128641,128642,14,128646,128646,14,128648,128648,14,128650,128651,14,128653,128653,14,128655,128655,14,128657,128659,14,128661,128661,14,128663,128663,14,128665,128666,14,128674,128674,14,128676,128677,14,128679,128685,14,128690,128690,14,128694,128694,14,128697,128702,14,128704,128704,14,128710,128714,14,128716,128716,14,128720,128720,14,128723,128724,14,128726,128727,14,128733,128735,14,128742,128744,14,128746,128746,14,128749,128751,14,128753,128754,14,128756,128758,14,128761,128761,14,128763,128764,14,128884,128895,14,128992,129003,14,129008,129008,14,129036,129039,14,129114,129119,14,129198,129279,14,129293,129295,14,129305,129310,14,129312,129319,14,129328,129328,14,129331,129338,14,129343,129343,14,129351,129355,14,129357,129359,14,129375,129387,14,129393,129393,14,129395,129398,14,129401,129401,14,129403,129403,14,129408,129412,14,129426,129431,14,129443,129444,14,129451,129453,14,129456,129465,14,129472,129472,14,129475,129482,14,129484,129484,14,129488,129510,14,129536,129647,14,129652,129652,14,129656,129658,14,129661,129663,14,129667,129670,14,129680,129685,14,129705,129708,14,129712,129718,14,129723,129727,14,129731,129733,14,129744,129750,14,129754,129759,14,129768,129775,14,129783,129791,14,917504,917504,4,917506,917535,4,917632,917759,4,918000,921599,4,0,9,4,11,12,4,14,31,4,169,169,14,174,174,14,1155,1159,5,1425,1469,5,1473,1474,5,1479,1479,5,1552,1562,5,1611,1631,5,1750,1756,5,1759,1764,5,1770,1773,5,1809,1809,5,1958,1968,5,2045,2045,5,2075,2083,5,2089,2093,5,2192,2193,1,2250,2273,5,2275,2306,5,2362,2362,5,2364,2364,5,2369,2376,5,2381,2381,5,2385,2391,5,2433,2433,5,2492,2492,5,2495,2496,7,2503,2504,7,2509,2509,5,2530,2531,5,2561,2562,5,2620,2620,5,2625,2626,5,2635,2637,5,2672,2673,5,2689,2690,5,2748,2748,5,2753,2757,5,2761,2761,7,2765,2765,5,2810,2815,5,2818,2819,7,2878,2878,5,2880,2880,7,2887,2888,7,2893,2893,5,2903,2903,5,2946,2946,5,3007,3007,7,3009,3010,7,3018,3020,7,3031,3031,5,3073,3075,7,3132,3132,5,3137,3140,7,3146,3149,5,3170,3171,5,3202,3203,7,3262,3262,7,3264,3265,7,3267,3268,7,3271,3272,7,3276,3277,5,3298,3299,5,3330,3331,7,3390,3390,5,3393,3396,5,3402,3404,7,3406,3406,1,3426,3427,5,3458,3459,7,3535,3535,5,3538,3540,5,3544,3550,7,3570,3571,7,3635,3635,7,3655,3662,5,3763,3763,7,3784,3789,5,3893,3893,5,3897,3897,5,3953,3966,5,3968,3972,5,3981,3991,5,4038,4038,5,4145,4145,7,4153,4154,5,4157,4158,5,4184,4185,5,4209,4212,5,4228,4228,7,4237,4237,5,4352,4447,8,4520,4607,10,5906,5908,5,5938,5939,5,5970,5971,5,6068,6069,5,6071,6077,5,6086,6086,5,6089,6099,5,6155,6157,5,6159,6159,5,6313,6313,5,6435,6438,7,6441,6443,7,6450,6450,5,6457,6459,5,6681,6682,7,6741,6741,7,6743,6743,7,6752,6752,5,6757,6764,5,6771,6780,5,6832,6845,5,6847,6862,5,6916,6916,7,6965,6965,5,6971,6971,7,6973,6977,7,6979,6980,7,7040,7041,5,7073,7073,7,7078,7079,7,7082,7082,7,7142,7142,5,7144,7145,5,7149,7149,5,7151,7153,5,7204,7211,7,7220,7221,7,7376,7378,5,7393,7393,7,7405,7405,5,7415,7415,7,7616,7679,5,8204,8204,5,8206,8207,4,8233,8233,4,8252,8252,14,8288,8292,4,8294,8303,4,8413,8416,5,8418,8420,5,8482,8482,14,8596,8601,14,8986,8987,14,9096,9096,14,9193,9196,14,9199,9199,14,9201,9202,14,9208,9210,14,9642,9643,14,9664,9664,14,9728,9729,14,9732,9732,14,9735,9741,14,9743,9744,14,9746,9746,14,9750,9751,14,9753,9756,14,9758,9759,14,9761,9761,14,9764,9765,14,9767,9769,14,9771,9773,14,9775,9775,14,9784,9785,14,9787,9791,14,9793,9793,14,9795,9799,14,9812,9822,14,9824,9824,14,9827,9827,14,9829,9830,14,9832,9832,14,9851,9851,14,9854,9854,14,9856,9861,14,9874,9874,14,9876,9876,14,9878,9879,14,9881,9881,14,9883,9884,14,9888,9889,14,9895,9895,14,9898,9899,14,9904,9905,14,9917,9918,14,9924,9925,14,9928,9928,14,9934,9934,14,9936,9936,14,9938,9938,14,9940,9940,14,9961,9961,14,9963,9967,14,9970,9971,14,9973,9973,14,9975,9977,14,9979,9980,14,9982,9985,14,9987,9988,14,9992,9996,14,9998,9998,14,10000,10001,14,10004,10004,14,10013,10013,14,10024,10024,14,10052,10052,14,10060,10060,14,10067,10069,14,10083,10083,14,10085,10087,14,10145,10145,14,10175,10175,14,11013,11015,14,11088,11088,14,11503,11505,5,11744,11775,5,12334,12335,5,12349,12349,14,12951,12951,14,42607,42607,5,42612,42621,5,42736,42737,5,43014,43014,5,43043,43044,7,43047,43047,7,43136,43137,7,43204,43205,5,43263,43263,5,43335,43345,5,43360,43388,8,43395,43395,7,43444,43445,7,43450,43451,7,43454,43456,7,43561,43566,5,43569,43570,5,43573,43574,5,43596,43596,5,43644,43644,5,43698,43700,5,43710,43711,5,43755,43755,7,43758,43759,7,43766,43766,5,44005,44005,5,44008,44008,5,44012,44012,7,44032,44032,11,44060,44060,11,44088,44088,11,44116,44116,11,44144,44144,11,44172,44172,11,44200,44200,11,44228,44228,11,44256,44256,11,44284,44284,11,44312,44312,11,44340,44340,11,44368,44368,11,44396,44396,11,44424,44424,11,44452,44452,11,44480,44480,11,44508,44508,11,44536,44536,11,44564,44564,11,44592,44592,11,44620,44620,11,44648,44648,11,44676,44676,11,44704,44704,11,44732,44732,11,44760,44760,11,44788,44788,11,44816,44816,11,44844,44844,11,44872,44872,11,44900,44900,11,44928,44928,11,44956,44956,11,44984,44984,11,45012,45012,11,45040,45040,11,45068,45068,11,45096,45096,11,45124,45124,11,45152,45152,11,45180,45180,11,45208,45208,11,45236,45236,11,45264,45264,11,45292,45292,11,45320,45320,11,45348,45348,11,45376,45376,11,45404,45404,11,45432,45432,11,45460,45460,11,45488,45488,11,45516,45516,11,45544,45544,11,45572,45572,11,45600,45600,11,45628,45628,11,45656,45656,11,45684,45684,11,45712,45712,11,45740,45740,11,45768,45768,11,45796,45796,11,45824,45824,11,45852,45852,11,45880,45880,11,45908,45908,11,45936,45936,11,45964,45964,11,45992,45992,11,46020,46020,11,46048,46048,11,46076,46076,11,46104,46104,11,46132,46132,11,46160,46160,11,46188,46188,11,46216,46216,11,46244,46244,11,46272,46272,11,46300,46300,11,46328,46328,11,46356,46356,11,46384,46384,11,46412,46412,11,46440,46440,11,46468,46468,11,46496,46496,11,46524,46524,11,46552,46552,11,46580,46580,11,46608,46608,11,46636,46636,11,46664,46664,11,46692,46692,11,46720,46720,11,46748,46748,11,46776,46776,11,46804,46804,11,46832,46832,11,46860,46860,11,46888,46888,11,46916,46916,11,46944,46944,11,46972,46972,11,47000,47000,11,47028,47028,11,47056,47056,11,47084,47084,11,47112,47112,11,47140,47140,11,47168,47168,11,47196,47196,11,47224,47224,11,47252,47252,11,47280,47280,11,47308,47308,11,47336,47336,11,47364,47364,11,47392,47392,11,47420,47420,11,47448,47448,11,47476,47476,11,47504,47504,11,47532,47532,11,47560,47560,11,47588,47588,11,47616,47616,11,47644,47644,11,47672,47672,11,47700,47700,11,47728,47728,11,47756,47756,11,47784,47784,11,47812,47812,11,47840,47840,11,47868,47868,11,47896,47896,11,47924,47924,11,47952,47952,11,47980,47980,11,48008,48008,11,48036,48036,11,48064,48064,11,48092,48092,11,48120,48120,11,48148,48148,11,48176,48176,11,48204,48204,11,48232,48232,11,48260,48260,11,48288,48288,11,48316,48316,11,48344,48344,11,48372,48372,11,48400,48400,11,48428,48428,11,48456,48456,11,48484,48484,11,48512,48512,11,48540,48540,11,48568,48568,11,48596,48596,11,48624,48624,11,48652,48652,11,48680,48680,11,48708,48708,11,48736,48736,11,48764,48764,11,48792,48792,11,48820,48820,11,48848,48848,11,48876,48876,11,48904,48904,11,48932,48932,11,48960,48960,11,48988,48988,11,49016,49016,11,49044,49044,11,49072,49072,11,49100,49100,11,49128,49128,11,49156,49156,11,49184,49184,11,49212,49212,11,49240,49240,11,49268,49268,11,49296,49296,11,49324,49324,11,49352,49352,11,49380,49380,11,49408,49408,11,49436,49436,11,49464,49464,11,49492,49492,11,49520,49520,11,49548,49548,11,49576,49576,11,49604,49604,11,49632,49632,11,49660,49660,11,49688,49688,11,49716,49716,11,49744,49744,11,49772,49772,11,49800,49800,11,49828,49828,11,49856,49856,11,49884,49884,11,49912,49912,11,49940,49940,11,49968,49968,11,49996,49996,11,50024,50024,11,50052,50052,11,50080,50080,11,50108,50108,11,50136,50136,11,50164,50164,11,50192,50192,11,50220,50220,11,50248,50248,11,50276,50276,11,50304,50304,11,50332,50332,11,50360,50360,11,50388,50388,11,50416,50416,11,50444,50444,11,50472,50472,11,50500,50500,11,50528,50528,11,50556,50556,11,50584,50584,11,50612,50612,11,50640,50640,11,50668,50668,11,50696,50696,11,50724,50724,11,50752,50752,11,50780,50780,11,50808,50808,11,50836,50836,11,50864,50864,11,50892,50892,11,50920,50920,11,50948,50948,11,50976,50976,11,51004,51004,11,51032,51032,11,51060,51060,11,51088,51088,11,51116,51116,11,51144,51144,11,51172,51172,11,51200,51200,11,51228,51228,11,51256,51256,11,51284,51284,11,51312,51312,11,51340,51340,11,51368,51368,11,51396,51396,11,51424,51424,11,51452,51452,11,51480,51480,11,51508,51508,11,51536,51536,11,51564,51564,11,51592,51592,11,51620,51620,11,51648,51648,11,51676,51676,11,51704,51704,11,51732,51732,11,51760,51760,11,51788,51788,11,51816,51816,11,51844,51844,11,51872,51872,11,51900,51900,11,51928,51928,11,51956,51956,11,51984,51984,11,52012,52012,11,52040,52040,11,52068,52068,11,52096,52096,11,52124,52124,11,52152,52152,11,52180,52180,11,52208,52208,11,52236,52236,11,52264,52264,11,52292,52292,11,52320,52320,11,52348,52348,11,52376,52376,11,52404,52404,11,52432,52432,11,52460,52460,11,52488,52488,11,52516,52516,11,52544,52544,11,52572,52572,11,52600,52600,11,52628,52628,11,52656,52656,11,52684,52684,11,52712,52712,11,52740,52740,11,52768,52768,11,52796,52796,11,52824,52824,11,52852,52852,11,52880,52880,11,52908,52908,11,52936,52936,11,52964,52964,11,52992,52992,11,53020,53020,11,53048,53048,11,53076,53076,11,53104,53104,11,53132,53132,11,53160,53160,11,53188,53188,11,53216,53216,11,53244,53244,11,53272,53272,11,53300,53300,11,53328,53328,11,53356,53356,11,53384,53384,11,53412,53412,11,53440,53440,11,53468,53468,11,53496,53496,11,53524,53524,11,53552,53552,11,53580,53580,11,53608,53608,11,53636,53636,11,53664,53664,11,53692,53692,11,53720,53720,11,53748,53748,11,53776,53776,11,53804,53804,11,53832,53832,11,53860,53860,11,53888,53888,11,53916,53916,11,53944,53944,11,53972,53972,11,54000,54000,11,54028,54028,11,54056,54056,11,54084,54084,11,54112,54112,11,54140,54140,11,54168,54168,11,54196,54196,11,54224,54224,11,54252,54252,11,54280,54280,11,54308,54308,11,54336,54336,11,54364,54364,11,54392,54392,11,54420,54420,11,54448,54448,11,54476,54476,11,54504,54504,11,54532,54532,11,54560,54560,11,54588,54588,11,54616,54616,11,54644,54644,11,54672,54672,11,54700,54700,11,54728,54728,11,54756,54756,11,54784,54784,11,54812,54812,11,54840,54840,11,54868,54868,11,54896,54896,11,54924,54924,11,54952,54952,11,54980,54980,11,55008,55008,11,55036,55036,11,55064,55064,11,55092,55092,11,55120,55120,11,55148,55148,11,55176,55176,11,55216,55238,9,64286,64286,5,65056,65071,5,65438,65439,5,65529,65531,4,66272,66272,5,68097,68099,5,68108,68111,5,68159,68159,5,68900,68903,5,69446,69456,5,69632,69632,7,69634,69634,7,69744,69744,5,69759,69761,5,69808,69810,7,69815,69816,7,69821,69821,1,69837,69837,1,69927,69931,5,69933,69940,5,70003,70003,5,70018,70018,7,70070,70078,5,70082,70083,1,70094,70094,7,70188,70190,7,70194,70195,7,70197,70197,7,70206,70206,5,70368,70370,7,70400,70401,5,70459,70460,5,70463,70463,7,70465,70468,7,70475,70477,7,70498,70499,7,70512,70516,5,70712,70719,5,70722,70724,5,70726,70726,5,70832,70832,5,70835,70840,5,70842,70842,5,70845,70845,5,70847,70848,5,70850,70851,5,71088,71089,7,71096,71099,7,71102,71102,7,71132,71133,5,71219,71226,5,71229,71229,5,71231,71232,5,71340,71340,7,71342,71343,7,71350,71350,7,71453,71455,5,71462,71462,7,71724,71726,7,71736,71736,7,71984,71984,5,71991,71992,7,71997,71997,7,71999,71999,1,72001,72001,1,72003,72003,5,72148,72151,5,72156,72159,7,72164,72164,7,72243,72248,5,72250,72250,1,72263,72263,5,72279,72280,7,72324,72329,1,72343,72343,7,72751,72751,7,72760,72765,5,72767,72767,5,72873,72873,7,72881,72881,7,72884,72884,7,73009,73014,5,73020,73021,5,73030,73030,1,73098,73102,7,73107,73108,7,73110,73110,7,73459,73460,5,78896,78904,4,92976,92982,5,94033,94087,7,94180,94180,5,113821,113822,5,118528,118573,5,119141,119141,5,119143,119145,5,119150,119154,5,119163,119170,5,119210,119213,5,121344,121398,5,121461,121461,5,121499,121503,5,122880,122886,5,122907,122913,5,122918,122922,5,123566,123566,5,125136,125142,5,126976,126979,14,126981,127182,14,127184,127231,14,127279,127279,14,127344,127345,14,127374,127374,14,127405,127461,14,127489,127490,14,127514,127514,14,127538,127546,14,127561,127567,14,127570,127743,14,127757,127758,14,127760,127760,14,127762,127762,14,127766,127768,14,127770,127770,14,127772,127772,14,127775,127776,14,127778,127779,14,127789,127791,14,127794,127795,14,127798,127798,14,127819,127819,14,127824,127824,14,127868,127868,14,127870,127871,14,127892,127893,14,127896,127896,14,127900,127901,14,127904,127940,14,127942,127942,14,127944,127944,14,127946,127946,14,127951,127955,14,127968,127971,14,127973,127984,14,127987,127987,14,127989,127989,14,127991,127991,14,127995,127999,5,128008,128008,14,128012,128014,14,128017,128018,14,128020,128020,14,128022,128022,14,128042,128042,14,128063,128063,14,128065,128065,14,128101,128101,14,128108,128109,14,128173,128173,14,128182,128183,14,128236,128237,14,128239,128239,14,128245,128245,14,128248,128248,14,128253,128253,14,128255,128258,14,128260,128263,14,128265,128265,14,128277,128277,14,128300,128301,14,128326,128328,14,128331,128334,14,128336,128347,14,128360,128366,14,128369,128370,14,128378,128378,14,128391,128391,14,128394,128397,14,128400,128400,14,128405,128406,14,128420,128420,14,128422,128423,14,128425,128432,14,128435,128443,14,128445,128449,14,128453,128464,14,128468,128475,14,128479,128480,14,128482,128482,14,128484,128487,14,128489,128494,14,128496,128498,14,128500,128505,14,128507,128511,14,128513,128518,14,128521,128525,14,128527,128527,14,128529,128529,14,128533,128533,14,128535,128535,14,128537,128537,14]',
    );
  }
  var Xe = class t {
      static {
        this.ambiguousCharacterData = new ut(() =>
          JSON.parse(
            '{"_common":[8232,32,8233,32,5760,32,8192,32,8193,32,8194,32,8195,32,8196,32,8197,32,8198,32,8200,32,8201,32,8202,32,8287,32,8199,32,8239,32,2042,95,65101,95,65102,95,65103,95,8208,45,8209,45,8210,45,65112,45,1748,45,8259,45,727,45,8722,45,10134,45,11450,45,1549,44,1643,44,8218,44,184,44,42233,44,894,59,2307,58,2691,58,1417,58,1795,58,1796,58,5868,58,65072,58,6147,58,6153,58,8282,58,1475,58,760,58,42889,58,8758,58,720,58,42237,58,451,33,11601,33,660,63,577,63,2429,63,5038,63,42731,63,119149,46,8228,46,1793,46,1794,46,42510,46,68176,46,1632,46,1776,46,42232,46,1373,96,65287,96,8219,96,8242,96,1370,96,1523,96,8175,96,65344,96,900,96,8189,96,8125,96,8127,96,8190,96,697,96,884,96,712,96,714,96,715,96,756,96,699,96,701,96,700,96,702,96,42892,96,1497,96,2036,96,2037,96,5194,96,5836,96,94033,96,94034,96,65339,91,10088,40,10098,40,12308,40,64830,40,65341,93,10089,41,10099,41,12309,41,64831,41,10100,123,119060,123,10101,125,65342,94,8270,42,1645,42,8727,42,66335,42,5941,47,8257,47,8725,47,8260,47,9585,47,10187,47,10744,47,119354,47,12755,47,12339,47,11462,47,20031,47,12035,47,65340,92,65128,92,8726,92,10189,92,10741,92,10745,92,119311,92,119355,92,12756,92,20022,92,12034,92,42872,38,708,94,710,94,5869,43,10133,43,66203,43,8249,60,10094,60,706,60,119350,60,5176,60,5810,60,5120,61,11840,61,12448,61,42239,61,8250,62,10095,62,707,62,119351,62,5171,62,94015,62,8275,126,732,126,8128,126,8764,126,65372,124,65293,45,120784,50,120794,50,120804,50,120814,50,120824,50,130034,50,42842,50,423,50,1000,50,42564,50,5311,50,42735,50,119302,51,120785,51,120795,51,120805,51,120815,51,120825,51,130035,51,42923,51,540,51,439,51,42858,51,11468,51,1248,51,94011,51,71882,51,120786,52,120796,52,120806,52,120816,52,120826,52,130036,52,5070,52,71855,52,120787,53,120797,53,120807,53,120817,53,120827,53,130037,53,444,53,71867,53,120788,54,120798,54,120808,54,120818,54,120828,54,130038,54,11474,54,5102,54,71893,54,119314,55,120789,55,120799,55,120809,55,120819,55,120829,55,130039,55,66770,55,71878,55,2819,56,2538,56,2666,56,125131,56,120790,56,120800,56,120810,56,120820,56,120830,56,130040,56,547,56,546,56,66330,56,2663,57,2920,57,2541,57,3437,57,120791,57,120801,57,120811,57,120821,57,120831,57,130041,57,42862,57,11466,57,71884,57,71852,57,71894,57,9082,97,65345,97,119834,97,119886,97,119938,97,119990,97,120042,97,120094,97,120146,97,120198,97,120250,97,120302,97,120354,97,120406,97,120458,97,593,97,945,97,120514,97,120572,97,120630,97,120688,97,120746,97,65313,65,119808,65,119860,65,119912,65,119964,65,120016,65,120068,65,120120,65,120172,65,120224,65,120276,65,120328,65,120380,65,120432,65,913,65,120488,65,120546,65,120604,65,120662,65,120720,65,5034,65,5573,65,42222,65,94016,65,66208,65,119835,98,119887,98,119939,98,119991,98,120043,98,120095,98,120147,98,120199,98,120251,98,120303,98,120355,98,120407,98,120459,98,388,98,5071,98,5234,98,5551,98,65314,66,8492,66,119809,66,119861,66,119913,66,120017,66,120069,66,120121,66,120173,66,120225,66,120277,66,120329,66,120381,66,120433,66,42932,66,914,66,120489,66,120547,66,120605,66,120663,66,120721,66,5108,66,5623,66,42192,66,66178,66,66209,66,66305,66,65347,99,8573,99,119836,99,119888,99,119940,99,119992,99,120044,99,120096,99,120148,99,120200,99,120252,99,120304,99,120356,99,120408,99,120460,99,7428,99,1010,99,11429,99,43951,99,66621,99,128844,67,71922,67,71913,67,65315,67,8557,67,8450,67,8493,67,119810,67,119862,67,119914,67,119966,67,120018,67,120174,67,120226,67,120278,67,120330,67,120382,67,120434,67,1017,67,11428,67,5087,67,42202,67,66210,67,66306,67,66581,67,66844,67,8574,100,8518,100,119837,100,119889,100,119941,100,119993,100,120045,100,120097,100,120149,100,120201,100,120253,100,120305,100,120357,100,120409,100,120461,100,1281,100,5095,100,5231,100,42194,100,8558,68,8517,68,119811,68,119863,68,119915,68,119967,68,120019,68,120071,68,120123,68,120175,68,120227,68,120279,68,120331,68,120383,68,120435,68,5024,68,5598,68,5610,68,42195,68,8494,101,65349,101,8495,101,8519,101,119838,101,119890,101,119942,101,120046,101,120098,101,120150,101,120202,101,120254,101,120306,101,120358,101,120410,101,120462,101,43826,101,1213,101,8959,69,65317,69,8496,69,119812,69,119864,69,119916,69,120020,69,120072,69,120124,69,120176,69,120228,69,120280,69,120332,69,120384,69,120436,69,917,69,120492,69,120550,69,120608,69,120666,69,120724,69,11577,69,5036,69,42224,69,71846,69,71854,69,66182,69,119839,102,119891,102,119943,102,119995,102,120047,102,120099,102,120151,102,120203,102,120255,102,120307,102,120359,102,120411,102,120463,102,43829,102,42905,102,383,102,7837,102,1412,102,119315,70,8497,70,119813,70,119865,70,119917,70,120021,70,120073,70,120125,70,120177,70,120229,70,120281,70,120333,70,120385,70,120437,70,42904,70,988,70,120778,70,5556,70,42205,70,71874,70,71842,70,66183,70,66213,70,66853,70,65351,103,8458,103,119840,103,119892,103,119944,103,120048,103,120100,103,120152,103,120204,103,120256,103,120308,103,120360,103,120412,103,120464,103,609,103,7555,103,397,103,1409,103,119814,71,119866,71,119918,71,119970,71,120022,71,120074,71,120126,71,120178,71,120230,71,120282,71,120334,71,120386,71,120438,71,1292,71,5056,71,5107,71,42198,71,65352,104,8462,104,119841,104,119945,104,119997,104,120049,104,120101,104,120153,104,120205,104,120257,104,120309,104,120361,104,120413,104,120465,104,1211,104,1392,104,5058,104,65320,72,8459,72,8460,72,8461,72,119815,72,119867,72,119919,72,120023,72,120179,72,120231,72,120283,72,120335,72,120387,72,120439,72,919,72,120494,72,120552,72,120610,72,120668,72,120726,72,11406,72,5051,72,5500,72,42215,72,66255,72,731,105,9075,105,65353,105,8560,105,8505,105,8520,105,119842,105,119894,105,119946,105,119998,105,120050,105,120102,105,120154,105,120206,105,120258,105,120310,105,120362,105,120414,105,120466,105,120484,105,618,105,617,105,953,105,8126,105,890,105,120522,105,120580,105,120638,105,120696,105,120754,105,1110,105,42567,105,1231,105,43893,105,5029,105,71875,105,65354,106,8521,106,119843,106,119895,106,119947,106,119999,106,120051,106,120103,106,120155,106,120207,106,120259,106,120311,106,120363,106,120415,106,120467,106,1011,106,1112,106,65322,74,119817,74,119869,74,119921,74,119973,74,120025,74,120077,74,120129,74,120181,74,120233,74,120285,74,120337,74,120389,74,120441,74,42930,74,895,74,1032,74,5035,74,5261,74,42201,74,119844,107,119896,107,119948,107,120000,107,120052,107,120104,107,120156,107,120208,107,120260,107,120312,107,120364,107,120416,107,120468,107,8490,75,65323,75,119818,75,119870,75,119922,75,119974,75,120026,75,120078,75,120130,75,120182,75,120234,75,120286,75,120338,75,120390,75,120442,75,922,75,120497,75,120555,75,120613,75,120671,75,120729,75,11412,75,5094,75,5845,75,42199,75,66840,75,1472,108,8739,73,9213,73,65512,73,1633,108,1777,73,66336,108,125127,108,120783,73,120793,73,120803,73,120813,73,120823,73,130033,73,65321,73,8544,73,8464,73,8465,73,119816,73,119868,73,119920,73,120024,73,120128,73,120180,73,120232,73,120284,73,120336,73,120388,73,120440,73,65356,108,8572,73,8467,108,119845,108,119897,108,119949,108,120001,108,120053,108,120105,73,120157,73,120209,73,120261,73,120313,73,120365,73,120417,73,120469,73,448,73,120496,73,120554,73,120612,73,120670,73,120728,73,11410,73,1030,73,1216,73,1493,108,1503,108,1575,108,126464,108,126592,108,65166,108,65165,108,1994,108,11599,73,5825,73,42226,73,93992,73,66186,124,66313,124,119338,76,8556,76,8466,76,119819,76,119871,76,119923,76,120027,76,120079,76,120131,76,120183,76,120235,76,120287,76,120339,76,120391,76,120443,76,11472,76,5086,76,5290,76,42209,76,93974,76,71843,76,71858,76,66587,76,66854,76,65325,77,8559,77,8499,77,119820,77,119872,77,119924,77,120028,77,120080,77,120132,77,120184,77,120236,77,120288,77,120340,77,120392,77,120444,77,924,77,120499,77,120557,77,120615,77,120673,77,120731,77,1018,77,11416,77,5047,77,5616,77,5846,77,42207,77,66224,77,66321,77,119847,110,119899,110,119951,110,120003,110,120055,110,120107,110,120159,110,120211,110,120263,110,120315,110,120367,110,120419,110,120471,110,1400,110,1404,110,65326,78,8469,78,119821,78,119873,78,119925,78,119977,78,120029,78,120081,78,120185,78,120237,78,120289,78,120341,78,120393,78,120445,78,925,78,120500,78,120558,78,120616,78,120674,78,120732,78,11418,78,42208,78,66835,78,3074,111,3202,111,3330,111,3458,111,2406,111,2662,111,2790,111,3046,111,3174,111,3302,111,3430,111,3664,111,3792,111,4160,111,1637,111,1781,111,65359,111,8500,111,119848,111,119900,111,119952,111,120056,111,120108,111,120160,111,120212,111,120264,111,120316,111,120368,111,120420,111,120472,111,7439,111,7441,111,43837,111,959,111,120528,111,120586,111,120644,111,120702,111,120760,111,963,111,120532,111,120590,111,120648,111,120706,111,120764,111,11423,111,4351,111,1413,111,1505,111,1607,111,126500,111,126564,111,126596,111,65259,111,65260,111,65258,111,65257,111,1726,111,64428,111,64429,111,64427,111,64426,111,1729,111,64424,111,64425,111,64423,111,64422,111,1749,111,3360,111,4125,111,66794,111,71880,111,71895,111,66604,111,1984,79,2534,79,2918,79,12295,79,70864,79,71904,79,120782,79,120792,79,120802,79,120812,79,120822,79,130032,79,65327,79,119822,79,119874,79,119926,79,119978,79,120030,79,120082,79,120134,79,120186,79,120238,79,120290,79,120342,79,120394,79,120446,79,927,79,120502,79,120560,79,120618,79,120676,79,120734,79,11422,79,1365,79,11604,79,4816,79,2848,79,66754,79,42227,79,71861,79,66194,79,66219,79,66564,79,66838,79,9076,112,65360,112,119849,112,119901,112,119953,112,120005,112,120057,112,120109,112,120161,112,120213,112,120265,112,120317,112,120369,112,120421,112,120473,112,961,112,120530,112,120544,112,120588,112,120602,112,120646,112,120660,112,120704,112,120718,112,120762,112,120776,112,11427,112,65328,80,8473,80,119823,80,119875,80,119927,80,119979,80,120031,80,120083,80,120187,80,120239,80,120291,80,120343,80,120395,80,120447,80,929,80,120504,80,120562,80,120620,80,120678,80,120736,80,11426,80,5090,80,5229,80,42193,80,66197,80,119850,113,119902,113,119954,113,120006,113,120058,113,120110,113,120162,113,120214,113,120266,113,120318,113,120370,113,120422,113,120474,113,1307,113,1379,113,1382,113,8474,81,119824,81,119876,81,119928,81,119980,81,120032,81,120084,81,120188,81,120240,81,120292,81,120344,81,120396,81,120448,81,11605,81,119851,114,119903,114,119955,114,120007,114,120059,114,120111,114,120163,114,120215,114,120267,114,120319,114,120371,114,120423,114,120475,114,43847,114,43848,114,7462,114,11397,114,43905,114,119318,82,8475,82,8476,82,8477,82,119825,82,119877,82,119929,82,120033,82,120189,82,120241,82,120293,82,120345,82,120397,82,120449,82,422,82,5025,82,5074,82,66740,82,5511,82,42211,82,94005,82,65363,115,119852,115,119904,115,119956,115,120008,115,120060,115,120112,115,120164,115,120216,115,120268,115,120320,115,120372,115,120424,115,120476,115,42801,115,445,115,1109,115,43946,115,71873,115,66632,115,65331,83,119826,83,119878,83,119930,83,119982,83,120034,83,120086,83,120138,83,120190,83,120242,83,120294,83,120346,83,120398,83,120450,83,1029,83,1359,83,5077,83,5082,83,42210,83,94010,83,66198,83,66592,83,119853,116,119905,116,119957,116,120009,116,120061,116,120113,116,120165,116,120217,116,120269,116,120321,116,120373,116,120425,116,120477,116,8868,84,10201,84,128872,84,65332,84,119827,84,119879,84,119931,84,119983,84,120035,84,120087,84,120139,84,120191,84,120243,84,120295,84,120347,84,120399,84,120451,84,932,84,120507,84,120565,84,120623,84,120681,84,120739,84,11430,84,5026,84,42196,84,93962,84,71868,84,66199,84,66225,84,66325,84,119854,117,119906,117,119958,117,120010,117,120062,117,120114,117,120166,117,120218,117,120270,117,120322,117,120374,117,120426,117,120478,117,42911,117,7452,117,43854,117,43858,117,651,117,965,117,120534,117,120592,117,120650,117,120708,117,120766,117,1405,117,66806,117,71896,117,8746,85,8899,85,119828,85,119880,85,119932,85,119984,85,120036,85,120088,85,120140,85,120192,85,120244,85,120296,85,120348,85,120400,85,120452,85,1357,85,4608,85,66766,85,5196,85,42228,85,94018,85,71864,85,8744,118,8897,118,65366,118,8564,118,119855,118,119907,118,119959,118,120011,118,120063,118,120115,118,120167,118,120219,118,120271,118,120323,118,120375,118,120427,118,120479,118,7456,118,957,118,120526,118,120584,118,120642,118,120700,118,120758,118,1141,118,1496,118,71430,118,43945,118,71872,118,119309,86,1639,86,1783,86,8548,86,119829,86,119881,86,119933,86,119985,86,120037,86,120089,86,120141,86,120193,86,120245,86,120297,86,120349,86,120401,86,120453,86,1140,86,11576,86,5081,86,5167,86,42719,86,42214,86,93960,86,71840,86,66845,86,623,119,119856,119,119908,119,119960,119,120012,119,120064,119,120116,119,120168,119,120220,119,120272,119,120324,119,120376,119,120428,119,120480,119,7457,119,1121,119,1309,119,1377,119,71434,119,71438,119,71439,119,43907,119,71919,87,71910,87,119830,87,119882,87,119934,87,119986,87,120038,87,120090,87,120142,87,120194,87,120246,87,120298,87,120350,87,120402,87,120454,87,1308,87,5043,87,5076,87,42218,87,5742,120,10539,120,10540,120,10799,120,65368,120,8569,120,119857,120,119909,120,119961,120,120013,120,120065,120,120117,120,120169,120,120221,120,120273,120,120325,120,120377,120,120429,120,120481,120,5441,120,5501,120,5741,88,9587,88,66338,88,71916,88,65336,88,8553,88,119831,88,119883,88,119935,88,119987,88,120039,88,120091,88,120143,88,120195,88,120247,88,120299,88,120351,88,120403,88,120455,88,42931,88,935,88,120510,88,120568,88,120626,88,120684,88,120742,88,11436,88,11613,88,5815,88,42219,88,66192,88,66228,88,66327,88,66855,88,611,121,7564,121,65369,121,119858,121,119910,121,119962,121,120014,121,120066,121,120118,121,120170,121,120222,121,120274,121,120326,121,120378,121,120430,121,120482,121,655,121,7935,121,43866,121,947,121,8509,121,120516,121,120574,121,120632,121,120690,121,120748,121,1199,121,4327,121,71900,121,65337,89,119832,89,119884,89,119936,89,119988,89,120040,89,120092,89,120144,89,120196,89,120248,89,120300,89,120352,89,120404,89,120456,89,933,89,978,89,120508,89,120566,89,120624,89,120682,89,120740,89,11432,89,1198,89,5033,89,5053,89,42220,89,94019,89,71844,89,66226,89,119859,122,119911,122,119963,122,120015,122,120067,122,120119,122,120171,122,120223,122,120275,122,120327,122,120379,122,120431,122,120483,122,7458,122,43923,122,71876,122,66293,90,71909,90,65338,90,8484,90,8488,90,119833,90,119885,90,119937,90,119989,90,120041,90,120197,90,120249,90,120301,90,120353,90,120405,90,120457,90,918,90,120493,90,120551,90,120609,90,120667,90,120725,90,5059,90,42204,90,71849,90,65282,34,65284,36,65285,37,65286,38,65290,42,65291,43,65294,46,65295,47,65296,48,65297,49,65298,50,65299,51,65300,52,65301,53,65302,54,65303,55,65304,56,65305,57,65308,60,65309,61,65310,62,65312,64,65316,68,65318,70,65319,71,65324,76,65329,81,65330,82,65333,85,65334,86,65335,87,65343,95,65346,98,65348,100,65350,102,65355,107,65357,109,65358,110,65361,113,65362,114,65364,116,65365,117,65367,119,65370,122,65371,123,65373,125,119846,109],"_default":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"cs":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"de":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"es":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"fr":[65374,126,65306,58,65281,33,8216,96,8245,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"it":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"ja":[8211,45,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65292,44,65307,59],"ko":[8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"pl":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"pt-BR":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"qps-ploc":[160,32,8211,45,65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"ru":[65374,126,65306,58,65281,33,8216,96,8217,96,8245,96,180,96,12494,47,305,105,921,73,1009,112,215,120,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"tr":[160,32,8211,45,65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65288,40,65289,41,65292,44,65307,59,65311,63],"zh-hans":[65374,126,65306,58,65281,33,8245,96,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65288,40,65289,41],"zh-hant":[8211,45,65374,126,180,96,12494,47,1047,51,1073,54,1072,97,1040,65,1068,98,1042,66,1089,99,1057,67,1077,101,1045,69,1053,72,305,105,1050,75,921,73,1052,77,1086,111,1054,79,1009,112,1088,112,1056,80,1075,114,1058,84,215,120,1093,120,1061,88,1091,121,1059,89,65283,35,65307,59]}',
          ),
        );
      }
      static {
        this.cache = new Vt({ getCacheKey: JSON.stringify }, (e) => {
          function n(f) {
            let h = new Map();
            for (let m = 0; m < f.length; m += 2) h.set(f[m], f[m + 1]);
            return h;
          }
          function r(f, h) {
            let m = new Map(f);
            for (let [g, p] of h) m.set(g, p);
            return m;
          }
          function s(f, h) {
            if (!f) return h;
            let m = new Map();
            for (let [g, p] of f) h.has(g) && m.set(g, p);
            return m;
          }
          let i = this.ambiguousCharacterData.value,
            a = e.filter((f) => !f.startsWith('_') && f in i);
          a.length === 0 && (a = ['_default']);
          let l;
          for (let f of a) {
            let h = n(i[f]);
            l = s(l, h);
          }
          let u = n(i._common),
            c = r(u, l);
          return new t(c);
        });
      }
      static getInstance(e) {
        return t.cache.get(Array.from(e));
      }
      static {
        this._locales = new ut(() => Object.keys(t.ambiguousCharacterData.value).filter((e) => !e.startsWith('_')));
      }
      static getLocales() {
        return t._locales.value;
      }
      constructor(e) {
        this.confusableDictionary = e;
      }
      isAmbiguous(e) {
        return this.confusableDictionary.has(e);
      }
      getPrimaryConfusable(e) {
        return this.confusableDictionary.get(e);
      }
      getConfusableCodePoints() {
        return new Set(this.confusableDictionary.keys());
      }
    },
    Qe = class t {
      static getRawData() {
        return JSON.parse(
          '[9,10,11,12,13,32,127,160,173,847,1564,4447,4448,6068,6069,6155,6156,6157,6158,7355,7356,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8203,8204,8205,8206,8207,8234,8235,8236,8237,8238,8239,8287,8288,8289,8290,8291,8292,8293,8294,8295,8296,8297,8298,8299,8300,8301,8302,8303,10240,12288,12644,65024,65025,65026,65027,65028,65029,65030,65031,65032,65033,65034,65035,65036,65037,65038,65039,65279,65440,65520,65521,65522,65523,65524,65525,65526,65527,65528,65532,78844,119155,119156,119157,119158,119159,119160,119161,119162,917504,917505,917506,917507,917508,917509,917510,917511,917512,917513,917514,917515,917516,917517,917518,917519,917520,917521,917522,917523,917524,917525,917526,917527,917528,917529,917530,917531,917532,917533,917534,917535,917536,917537,917538,917539,917540,917541,917542,917543,917544,917545,917546,917547,917548,917549,917550,917551,917552,917553,917554,917555,917556,917557,917558,917559,917560,917561,917562,917563,917564,917565,917566,917567,917568,917569,917570,917571,917572,917573,917574,917575,917576,917577,917578,917579,917580,917581,917582,917583,917584,917585,917586,917587,917588,917589,917590,917591,917592,917593,917594,917595,917596,917597,917598,917599,917600,917601,917602,917603,917604,917605,917606,917607,917608,917609,917610,917611,917612,917613,917614,917615,917616,917617,917618,917619,917620,917621,917622,917623,917624,917625,917626,917627,917628,917629,917630,917631,917760,917761,917762,917763,917764,917765,917766,917767,917768,917769,917770,917771,917772,917773,917774,917775,917776,917777,917778,917779,917780,917781,917782,917783,917784,917785,917786,917787,917788,917789,917790,917791,917792,917793,917794,917795,917796,917797,917798,917799,917800,917801,917802,917803,917804,917805,917806,917807,917808,917809,917810,917811,917812,917813,917814,917815,917816,917817,917818,917819,917820,917821,917822,917823,917824,917825,917826,917827,917828,917829,917830,917831,917832,917833,917834,917835,917836,917837,917838,917839,917840,917841,917842,917843,917844,917845,917846,917847,917848,917849,917850,917851,917852,917853,917854,917855,917856,917857,917858,917859,917860,917861,917862,917863,917864,917865,917866,917867,917868,917869,917870,917871,917872,917873,917874,917875,917876,917877,917878,917879,917880,917881,917882,917883,917884,917885,917886,917887,917888,917889,917890,917891,917892,917893,917894,917895,917896,917897,917898,917899,917900,917901,917902,917903,917904,917905,917906,917907,917908,917909,917910,917911,917912,917913,917914,917915,917916,917917,917918,917919,917920,917921,917922,917923,917924,917925,917926,917927,917928,917929,917930,917931,917932,917933,917934,917935,917936,917937,917938,917939,917940,917941,917942,917943,917944,917945,917946,917947,917948,917949,917950,917951,917952,917953,917954,917955,917956,917957,917958,917959,917960,917961,917962,917963,917964,917965,917966,917967,917968,917969,917970,917971,917972,917973,917974,917975,917976,917977,917978,917979,917980,917981,917982,917983,917984,917985,917986,917987,917988,917989,917990,917991,917992,917993,917994,917995,917996,917997,917998,917999]',
        );
      }
      static {
        this._data = void 0;
      }
      static getData() {
        return (this._data || (this._data = new Set(t.getRawData())), this._data);
      }
      static isInvisibleCharacter(e) {
        return t.getData().has(e);
      }
      static get codePoints() {
        return t.getData();
      }
    };
  var Je,
    zn = globalThis.vscode;
  if (typeof zn < 'u' && typeof zn.process < 'u') {
    let t = zn.process;
    Je = {
      get platform() {
        return t.platform;
      },
      get arch() {
        return t.arch;
      },
      get env() {
        return t.env;
      },
      cwd() {
        return t.cwd();
      },
    };
  } else
    typeof process < 'u' && typeof process?.versions?.node == 'string'
      ? (Je = {
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
      : (Je = {
          get platform() {
            return Pe ? 'win32' : zr ? 'darwin' : 'linux';
          },
          get arch() {},
          get env() {
            return {};
          },
          cwd() {
            return '/';
          },
        });
  var ht = Je.cwd,
    es = Je.env,
    ts = Je.platform;
  var j1 = 65,
    X1 = 97,
    Q1 = 90,
    Y1 = 122,
    Ne = 46,
    Z = 47,
    re = 92,
    Le = 58,
    J1 = 63,
    Ot = class extends Error {
      constructor(e, n, r) {
        let s;
        typeof n == 'string' && n.indexOf('not ') === 0
          ? ((s = 'must not be'), (n = n.replace(/^not /, '')))
          : (s = 'must be');
        let i = e.indexOf('.') !== -1 ? 'property' : 'argument',
          a = `The "${e}" ${i} ${s} of type ${n}`;
        ((a += `. Received type ${typeof r}`), super(a), (this.code = 'ERR_INVALID_ARG_TYPE'));
      }
    };
  function Z1(t, e) {
    if (t === null || typeof t != 'object') throw new Ot(e, 'Object', t);
  }
  function G(t, e) {
    if (typeof t != 'string') throw new Ot(e, 'string', t);
  }
  var be = ts === 'win32';
  function P(t) {
    return t === Z || t === re;
  }
  function Hn(t) {
    return t === Z;
  }
  function ve(t) {
    return (t >= j1 && t <= Q1) || (t >= X1 && t <= Y1);
  }
  function Wt(t, e, n, r) {
    let s = '',
      i = 0,
      a = -1,
      l = 0,
      u = 0;
    for (let c = 0; c <= t.length; ++c) {
      if (c < t.length) u = t.charCodeAt(c);
      else {
        if (r(u)) break;
        u = Z;
      }
      if (r(u)) {
        if (!(a === c - 1 || l === 1))
          if (l === 2) {
            if (s.length < 2 || i !== 2 || s.charCodeAt(s.length - 1) !== Ne || s.charCodeAt(s.length - 2) !== Ne) {
              if (s.length > 2) {
                let f = s.lastIndexOf(n);
                (f === -1 ? ((s = ''), (i = 0)) : ((s = s.slice(0, f)), (i = s.length - 1 - s.lastIndexOf(n))),
                  (a = c),
                  (l = 0));
                continue;
              } else if (s.length !== 0) {
                ((s = ''), (i = 0), (a = c), (l = 0));
                continue;
              }
            }
            e && ((s += s.length > 0 ? `${n}..` : '..'), (i = 2));
          } else (s.length > 0 ? (s += `${n}${t.slice(a + 1, c)}`) : (s = t.slice(a + 1, c)), (i = c - a - 1));
        ((a = c), (l = 0));
      } else u === Ne && l !== -1 ? ++l : (l = -1);
    }
    return s;
  }
  function K1(t) {
    return t ? `${t[0] === '.' ? '' : '.'}${t}` : '';
  }
  function ns(t, e) {
    Z1(e, 'pathObject');
    let n = e.dir || e.root,
      r = e.base || `${e.name || ''}${K1(e.ext)}`;
    return n ? (n === e.root ? `${n}${r}` : `${n}${t}${r}`) : r;
  }
  var ee = {
      resolve(...t) {
        let e = '',
          n = '',
          r = !1;
        for (let s = t.length - 1; s >= -1; s--) {
          let i;
          if (s >= 0) {
            if (((i = t[s]), G(i, `paths[${s}]`), i.length === 0)) continue;
          } else
            e.length === 0
              ? (i = ht())
              : ((i = es[`=${e}`] || ht()),
                (i === void 0 || (i.slice(0, 2).toLowerCase() !== e.toLowerCase() && i.charCodeAt(2) === re)) &&
                  (i = `${e}\\`));
          let a = i.length,
            l = 0,
            u = '',
            c = !1,
            f = i.charCodeAt(0);
          if (a === 1) P(f) && ((l = 1), (c = !0));
          else if (P(f))
            if (((c = !0), P(i.charCodeAt(1)))) {
              let h = 2,
                m = h;
              for (; h < a && !P(i.charCodeAt(h));) h++;
              if (h < a && h !== m) {
                let g = i.slice(m, h);
                for (m = h; h < a && P(i.charCodeAt(h));) h++;
                if (h < a && h !== m) {
                  for (m = h; h < a && !P(i.charCodeAt(h));) h++;
                  (h === a || h !== m) && ((u = `\\\\${g}\\${i.slice(m, h)}`), (l = h));
                }
              }
            } else l = 1;
          else
            ve(f) &&
              i.charCodeAt(1) === Le &&
              ((u = i.slice(0, 2)), (l = 2), a > 2 && P(i.charCodeAt(2)) && ((c = !0), (l = 3)));
          if (u.length > 0)
            if (e.length > 0) {
              if (u.toLowerCase() !== e.toLowerCase()) continue;
            } else e = u;
          if (r) {
            if (e.length > 0) break;
          } else if (((n = `${i.slice(l)}\\${n}`), (r = c), c && e.length > 0)) break;
        }
        return ((n = Wt(n, !r, '\\', P)), r ? `${e}\\${n}` : `${e}${n}` || '.');
      },
      normalize(t) {
        G(t, 'path');
        let e = t.length;
        if (e === 0) return '.';
        let n = 0,
          r,
          s = !1,
          i = t.charCodeAt(0);
        if (e === 1) return Hn(i) ? '\\' : t;
        if (P(i))
          if (((s = !0), P(t.charCodeAt(1)))) {
            let l = 2,
              u = l;
            for (; l < e && !P(t.charCodeAt(l));) l++;
            if (l < e && l !== u) {
              let c = t.slice(u, l);
              for (u = l; l < e && P(t.charCodeAt(l));) l++;
              if (l < e && l !== u) {
                for (u = l; l < e && !P(t.charCodeAt(l));) l++;
                if (l === e) return `\\\\${c}\\${t.slice(u)}\\`;
                l !== u && ((r = `\\\\${c}\\${t.slice(u, l)}`), (n = l));
              }
            }
          } else n = 1;
        else
          ve(i) &&
            t.charCodeAt(1) === Le &&
            ((r = t.slice(0, 2)), (n = 2), e > 2 && P(t.charCodeAt(2)) && ((s = !0), (n = 3)));
        let a = n < e ? Wt(t.slice(n), !s, '\\', P) : '';
        return (
          a.length === 0 && !s && (a = '.'),
          a.length > 0 && P(t.charCodeAt(e - 1)) && (a += '\\'),
          r === void 0 ? (s ? `\\${a}` : a) : s ? `${r}\\${a}` : `${r}${a}`
        );
      },
      isAbsolute(t) {
        G(t, 'path');
        let e = t.length;
        if (e === 0) return !1;
        let n = t.charCodeAt(0);
        return P(n) || (e > 2 && ve(n) && t.charCodeAt(1) === Le && P(t.charCodeAt(2)));
      },
      join(...t) {
        if (t.length === 0) return '.';
        let e, n;
        for (let i = 0; i < t.length; ++i) {
          let a = t[i];
          (G(a, 'path'), a.length > 0 && (e === void 0 ? (e = n = a) : (e += `\\${a}`)));
        }
        if (e === void 0) return '.';
        let r = !0,
          s = 0;
        if (typeof n == 'string' && P(n.charCodeAt(0))) {
          ++s;
          let i = n.length;
          i > 1 && P(n.charCodeAt(1)) && (++s, i > 2 && (P(n.charCodeAt(2)) ? ++s : (r = !1)));
        }
        if (r) {
          for (; s < e.length && P(e.charCodeAt(s));) s++;
          s >= 2 && (e = `\\${e.slice(s)}`);
        }
        return ee.normalize(e);
      },
      relative(t, e) {
        if ((G(t, 'from'), G(e, 'to'), t === e)) return '';
        let n = ee.resolve(t),
          r = ee.resolve(e);
        if (n === r || ((t = n.toLowerCase()), (e = r.toLowerCase()), t === e)) return '';
        let s = 0;
        for (; s < t.length && t.charCodeAt(s) === re;) s++;
        let i = t.length;
        for (; i - 1 > s && t.charCodeAt(i - 1) === re;) i--;
        let a = i - s,
          l = 0;
        for (; l < e.length && e.charCodeAt(l) === re;) l++;
        let u = e.length;
        for (; u - 1 > l && e.charCodeAt(u - 1) === re;) u--;
        let c = u - l,
          f = a < c ? a : c,
          h = -1,
          m = 0;
        for (; m < f; m++) {
          let p = t.charCodeAt(s + m);
          if (p !== e.charCodeAt(l + m)) break;
          p === re && (h = m);
        }
        if (m !== f) {
          if (h === -1) return r;
        } else {
          if (c > f) {
            if (e.charCodeAt(l + m) === re) return r.slice(l + m + 1);
            if (m === 2) return r.slice(l + m);
          }
          (a > f && (t.charCodeAt(s + m) === re ? (h = m) : m === 2 && (h = 3)), h === -1 && (h = 0));
        }
        let g = '';
        for (m = s + h + 1; m <= i; ++m) (m === i || t.charCodeAt(m) === re) && (g += g.length === 0 ? '..' : '\\..');
        return ((l += h), g.length > 0 ? `${g}${r.slice(l, u)}` : (r.charCodeAt(l) === re && ++l, r.slice(l, u)));
      },
      toNamespacedPath(t) {
        if (typeof t != 'string' || t.length === 0) return t;
        let e = ee.resolve(t);
        if (e.length <= 2) return t;
        if (e.charCodeAt(0) === re) {
          if (e.charCodeAt(1) === re) {
            let n = e.charCodeAt(2);
            if (n !== J1 && n !== Ne) return `\\\\?\\UNC\\${e.slice(2)}`;
          }
        } else if (ve(e.charCodeAt(0)) && e.charCodeAt(1) === Le && e.charCodeAt(2) === re) return `\\\\?\\${e}`;
        return t;
      },
      dirname(t) {
        G(t, 'path');
        let e = t.length;
        if (e === 0) return '.';
        let n = -1,
          r = 0,
          s = t.charCodeAt(0);
        if (e === 1) return P(s) ? t : '.';
        if (P(s)) {
          if (((n = r = 1), P(t.charCodeAt(1)))) {
            let l = 2,
              u = l;
            for (; l < e && !P(t.charCodeAt(l));) l++;
            if (l < e && l !== u) {
              for (u = l; l < e && P(t.charCodeAt(l));) l++;
              if (l < e && l !== u) {
                for (u = l; l < e && !P(t.charCodeAt(l));) l++;
                if (l === e) return t;
                l !== u && (n = r = l + 1);
              }
            }
          }
        } else ve(s) && t.charCodeAt(1) === Le && ((n = e > 2 && P(t.charCodeAt(2)) ? 3 : 2), (r = n));
        let i = -1,
          a = !0;
        for (let l = e - 1; l >= r; --l)
          if (P(t.charCodeAt(l))) {
            if (!a) {
              i = l;
              break;
            }
          } else a = !1;
        if (i === -1) {
          if (n === -1) return '.';
          i = n;
        }
        return t.slice(0, i);
      },
      basename(t, e) {
        (e !== void 0 && G(e, 'suffix'), G(t, 'path'));
        let n = 0,
          r = -1,
          s = !0,
          i;
        if (
          (t.length >= 2 && ve(t.charCodeAt(0)) && t.charCodeAt(1) === Le && (n = 2),
          e !== void 0 && e.length > 0 && e.length <= t.length)
        ) {
          if (e === t) return '';
          let a = e.length - 1,
            l = -1;
          for (i = t.length - 1; i >= n; --i) {
            let u = t.charCodeAt(i);
            if (P(u)) {
              if (!s) {
                n = i + 1;
                break;
              }
            } else
              (l === -1 && ((s = !1), (l = i + 1)),
                a >= 0 && (u === e.charCodeAt(a) ? --a === -1 && (r = i) : ((a = -1), (r = l))));
          }
          return (n === r ? (r = l) : r === -1 && (r = t.length), t.slice(n, r));
        }
        for (i = t.length - 1; i >= n; --i)
          if (P(t.charCodeAt(i))) {
            if (!s) {
              n = i + 1;
              break;
            }
          } else r === -1 && ((s = !1), (r = i + 1));
        return r === -1 ? '' : t.slice(n, r);
      },
      extname(t) {
        G(t, 'path');
        let e = 0,
          n = -1,
          r = 0,
          s = -1,
          i = !0,
          a = 0;
        t.length >= 2 && t.charCodeAt(1) === Le && ve(t.charCodeAt(0)) && (e = r = 2);
        for (let l = t.length - 1; l >= e; --l) {
          let u = t.charCodeAt(l);
          if (P(u)) {
            if (!i) {
              r = l + 1;
              break;
            }
            continue;
          }
          (s === -1 && ((i = !1), (s = l + 1)),
            u === Ne ? (n === -1 ? (n = l) : a !== 1 && (a = 1)) : n !== -1 && (a = -1));
        }
        return n === -1 || s === -1 || a === 0 || (a === 1 && n === s - 1 && n === r + 1) ? '' : t.slice(n, s);
      },
      format: ns.bind(null, '\\'),
      parse(t) {
        G(t, 'path');
        let e = { root: '', dir: '', base: '', ext: '', name: '' };
        if (t.length === 0) return e;
        let n = t.length,
          r = 0,
          s = t.charCodeAt(0);
        if (n === 1) return P(s) ? ((e.root = e.dir = t), e) : ((e.base = e.name = t), e);
        if (P(s)) {
          if (((r = 1), P(t.charCodeAt(1)))) {
            let h = 2,
              m = h;
            for (; h < n && !P(t.charCodeAt(h));) h++;
            if (h < n && h !== m) {
              for (m = h; h < n && P(t.charCodeAt(h));) h++;
              if (h < n && h !== m) {
                for (m = h; h < n && !P(t.charCodeAt(h));) h++;
                h === n ? (r = h) : h !== m && (r = h + 1);
              }
            }
          }
        } else if (ve(s) && t.charCodeAt(1) === Le) {
          if (n <= 2) return ((e.root = e.dir = t), e);
          if (((r = 2), P(t.charCodeAt(2)))) {
            if (n === 3) return ((e.root = e.dir = t), e);
            r = 3;
          }
        }
        r > 0 && (e.root = t.slice(0, r));
        let i = -1,
          a = r,
          l = -1,
          u = !0,
          c = t.length - 1,
          f = 0;
        for (; c >= r; --c) {
          if (((s = t.charCodeAt(c)), P(s))) {
            if (!u) {
              a = c + 1;
              break;
            }
            continue;
          }
          (l === -1 && ((u = !1), (l = c + 1)),
            s === Ne ? (i === -1 ? (i = c) : f !== 1 && (f = 1)) : i !== -1 && (f = -1));
        }
        return (
          l !== -1 &&
            (i === -1 || f === 0 || (f === 1 && i === l - 1 && i === a + 1)
              ? (e.base = e.name = t.slice(a, l))
              : ((e.name = t.slice(a, i)), (e.base = t.slice(a, l)), (e.ext = t.slice(i, l)))),
          a > 0 && a !== r ? (e.dir = t.slice(0, a - 1)) : (e.dir = e.root),
          e
        );
      },
      sep: '\\',
      delimiter: ';',
      win32: null,
      posix: null,
    },
    eo = (() => {
      if (be) {
        let t = /\\/g;
        return () => {
          let e = ht().replace(t, '/');
          return e.slice(e.indexOf('/'));
        };
      }
      return () => ht();
    })(),
    K = {
      resolve(...t) {
        let e = '',
          n = !1;
        for (let r = t.length - 1; r >= -1 && !n; r--) {
          let s = r >= 0 ? t[r] : eo();
          (G(s, `paths[${r}]`), s.length !== 0 && ((e = `${s}/${e}`), (n = s.charCodeAt(0) === Z)));
        }
        return ((e = Wt(e, !n, '/', Hn)), n ? `/${e}` : e.length > 0 ? e : '.');
      },
      normalize(t) {
        if ((G(t, 'path'), t.length === 0)) return '.';
        let e = t.charCodeAt(0) === Z,
          n = t.charCodeAt(t.length - 1) === Z;
        return (
          (t = Wt(t, !e, '/', Hn)),
          t.length === 0 ? (e ? '/' : n ? './' : '.') : (n && (t += '/'), e ? `/${t}` : t)
        );
      },
      isAbsolute(t) {
        return (G(t, 'path'), t.length > 0 && t.charCodeAt(0) === Z);
      },
      join(...t) {
        if (t.length === 0) return '.';
        let e;
        for (let n = 0; n < t.length; ++n) {
          let r = t[n];
          (G(r, 'path'), r.length > 0 && (e === void 0 ? (e = r) : (e += `/${r}`)));
        }
        return e === void 0 ? '.' : K.normalize(e);
      },
      relative(t, e) {
        if ((G(t, 'from'), G(e, 'to'), t === e || ((t = K.resolve(t)), (e = K.resolve(e)), t === e))) return '';
        let n = 1,
          r = t.length,
          s = r - n,
          i = 1,
          a = e.length - i,
          l = s < a ? s : a,
          u = -1,
          c = 0;
        for (; c < l; c++) {
          let h = t.charCodeAt(n + c);
          if (h !== e.charCodeAt(i + c)) break;
          h === Z && (u = c);
        }
        if (c === l)
          if (a > l) {
            if (e.charCodeAt(i + c) === Z) return e.slice(i + c + 1);
            if (c === 0) return e.slice(i + c);
          } else s > l && (t.charCodeAt(n + c) === Z ? (u = c) : c === 0 && (u = 0));
        let f = '';
        for (c = n + u + 1; c <= r; ++c) (c === r || t.charCodeAt(c) === Z) && (f += f.length === 0 ? '..' : '/..');
        return `${f}${e.slice(i + u)}`;
      },
      toNamespacedPath(t) {
        return t;
      },
      dirname(t) {
        if ((G(t, 'path'), t.length === 0)) return '.';
        let e = t.charCodeAt(0) === Z,
          n = -1,
          r = !0;
        for (let s = t.length - 1; s >= 1; --s)
          if (t.charCodeAt(s) === Z) {
            if (!r) {
              n = s;
              break;
            }
          } else r = !1;
        return n === -1 ? (e ? '/' : '.') : e && n === 1 ? '//' : t.slice(0, n);
      },
      basename(t, e) {
        (e !== void 0 && G(e, 'ext'), G(t, 'path'));
        let n = 0,
          r = -1,
          s = !0,
          i;
        if (e !== void 0 && e.length > 0 && e.length <= t.length) {
          if (e === t) return '';
          let a = e.length - 1,
            l = -1;
          for (i = t.length - 1; i >= 0; --i) {
            let u = t.charCodeAt(i);
            if (u === Z) {
              if (!s) {
                n = i + 1;
                break;
              }
            } else
              (l === -1 && ((s = !1), (l = i + 1)),
                a >= 0 && (u === e.charCodeAt(a) ? --a === -1 && (r = i) : ((a = -1), (r = l))));
          }
          return (n === r ? (r = l) : r === -1 && (r = t.length), t.slice(n, r));
        }
        for (i = t.length - 1; i >= 0; --i)
          if (t.charCodeAt(i) === Z) {
            if (!s) {
              n = i + 1;
              break;
            }
          } else r === -1 && ((s = !1), (r = i + 1));
        return r === -1 ? '' : t.slice(n, r);
      },
      extname(t) {
        G(t, 'path');
        let e = -1,
          n = 0,
          r = -1,
          s = !0,
          i = 0;
        for (let a = t.length - 1; a >= 0; --a) {
          let l = t.charCodeAt(a);
          if (l === Z) {
            if (!s) {
              n = a + 1;
              break;
            }
            continue;
          }
          (r === -1 && ((s = !1), (r = a + 1)),
            l === Ne ? (e === -1 ? (e = a) : i !== 1 && (i = 1)) : e !== -1 && (i = -1));
        }
        return e === -1 || r === -1 || i === 0 || (i === 1 && e === r - 1 && e === n + 1) ? '' : t.slice(e, r);
      },
      format: ns.bind(null, '/'),
      parse(t) {
        G(t, 'path');
        let e = { root: '', dir: '', base: '', ext: '', name: '' };
        if (t.length === 0) return e;
        let n = t.charCodeAt(0) === Z,
          r;
        n ? ((e.root = '/'), (r = 1)) : (r = 0);
        let s = -1,
          i = 0,
          a = -1,
          l = !0,
          u = t.length - 1,
          c = 0;
        for (; u >= r; --u) {
          let f = t.charCodeAt(u);
          if (f === Z) {
            if (!l) {
              i = u + 1;
              break;
            }
            continue;
          }
          (a === -1 && ((l = !1), (a = u + 1)),
            f === Ne ? (s === -1 ? (s = u) : c !== 1 && (c = 1)) : s !== -1 && (c = -1));
        }
        if (a !== -1) {
          let f = i === 0 && n ? 1 : i;
          s === -1 || c === 0 || (c === 1 && s === a - 1 && s === i + 1)
            ? (e.base = e.name = t.slice(f, a))
            : ((e.name = t.slice(f, s)), (e.base = t.slice(f, a)), (e.ext = t.slice(s, a)));
        }
        return (i > 0 ? (e.dir = t.slice(0, i - 1)) : n && (e.dir = '/'), e);
      },
      sep: '/',
      delimiter: ':',
      win32: null,
      posix: null,
    };
  K.win32 = ee.win32 = ee;
  K.posix = ee.posix = K;
  var Ra = be ? ee.normalize : K.normalize,
    rs = be ? ee.join : K.join,
    Ea = be ? ee.resolve : K.resolve,
    Ma = be ? ee.relative : K.relative,
    ka = be ? ee.dirname : K.dirname,
    Fa = be ? ee.basename : K.basename,
    Da = be ? ee.extname : K.extname,
    Pa = be ? ee.sep : K.sep;
  var to = /^\w[\w\d+.-]*$/,
    no = /^\//,
    ro = /^\/\//;
  function so(t, e) {
    if (!t.scheme && e)
      throw new Error(
        `[UriError]: Scheme is missing: {scheme: "", authority: "${t.authority}", path: "${t.path}", query: "${t.query}", fragment: "${t.fragment}"}`,
      );
    if (t.scheme && !to.test(t.scheme)) throw new Error('[UriError]: Scheme contains illegal characters.');
    if (t.path) {
      if (t.authority) {
        if (!no.test(t.path))
          throw new Error(
            '[UriError]: If a URI contains an authority component, then the path component must either be empty or begin with a slash ("/") character',
          );
      } else if (ro.test(t.path))
        throw new Error(
          '[UriError]: If a URI does not contain an authority component, then the path cannot begin with two slash characters ("//")',
        );
    }
  }
  function io(t, e) {
    return !t && !e ? 'file' : t;
  }
  function oo(t, e) {
    switch (t) {
      case 'https':
      case 'http':
      case 'file':
        e ? e[0] !== ae && (e = ae + e) : (e = ae);
        break;
    }
    return e;
  }
  var z = '',
    ae = '/',
    ao = /^(([^:/?#]+?):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?/,
    ne = class t {
      static isUri(e) {
        return e instanceof t
          ? !0
          : e
            ? typeof e.authority == 'string' &&
              typeof e.fragment == 'string' &&
              typeof e.path == 'string' &&
              typeof e.query == 'string' &&
              typeof e.scheme == 'string' &&
              typeof e.fsPath == 'string' &&
              typeof e.with == 'function' &&
              typeof e.toString == 'function'
            : !1;
      }
      constructor(e, n, r, s, i, a = !1) {
        typeof e == 'object'
          ? ((this.scheme = e.scheme || z),
            (this.authority = e.authority || z),
            (this.path = e.path || z),
            (this.query = e.query || z),
            (this.fragment = e.fragment || z))
          : ((this.scheme = io(e, a)),
            (this.authority = n || z),
            (this.path = oo(this.scheme, r || z)),
            (this.query = s || z),
            (this.fragment = i || z),
            so(this, a));
      }
      get fsPath() {
        return $n(this, !1);
      }
      with(e) {
        if (!e) return this;
        let { scheme: n, authority: r, path: s, query: i, fragment: a } = e;
        return (
          n === void 0 ? (n = this.scheme) : n === null && (n = z),
          r === void 0 ? (r = this.authority) : r === null && (r = z),
          s === void 0 ? (s = this.path) : s === null && (s = z),
          i === void 0 ? (i = this.query) : i === null && (i = z),
          a === void 0 ? (a = this.fragment) : a === null && (a = z),
          n === this.scheme && r === this.authority && s === this.path && i === this.query && a === this.fragment
            ? this
            : new Se(n, r, s, i, a)
        );
      }
      static parse(e, n = !1) {
        let r = ao.exec(e);
        return r
          ? new Se(r[2] || z, zt(r[4] || z), zt(r[5] || z), zt(r[7] || z), zt(r[9] || z), n)
          : new Se(z, z, z, z, z);
      }
      static file(e) {
        let n = z;
        if ((Pe && (e = e.replace(/\\/g, ae)), e[0] === ae && e[1] === ae)) {
          let r = e.indexOf(ae, 2);
          r === -1 ? ((n = e.substring(2)), (e = ae)) : ((n = e.substring(2, r)), (e = e.substring(r) || ae));
        }
        return new Se('file', n, e, z, z);
      }
      static from(e, n) {
        return new Se(e.scheme, e.authority, e.path, e.query, e.fragment, n);
      }
      static joinPath(e, ...n) {
        if (!e.path) throw new Error('[UriError]: cannot call joinPath on URI without path');
        let r;
        return (
          Pe && e.scheme === 'file' ? (r = t.file(ee.join($n(e, !0), ...n)).path) : (r = K.join(e.path, ...n)),
          e.with({ path: r })
        );
      }
      toString(e = !1) {
        return Gn(this, e);
      }
      toJSON() {
        return this;
      }
      static revive(e) {
        if (e) {
          if (e instanceof t) return e;
          {
            let n = new Se(e);
            return ((n._formatted = e.external ?? null), (n._fsPath = e._sep === as ? (e.fsPath ?? null) : null), n);
          }
        } else return e;
      }
    },
    as = Pe ? 1 : void 0,
    Se = class extends ne {
      constructor() {
        (super(...arguments), (this._formatted = null), (this._fsPath = null));
      }
      get fsPath() {
        return (this._fsPath || (this._fsPath = $n(this, !1)), this._fsPath);
      }
      toString(e = !1) {
        return e ? Gn(this, !0) : (this._formatted || (this._formatted = Gn(this, !1)), this._formatted);
      }
      toJSON() {
        let e = { $mid: 1 };
        return (
          this._fsPath && ((e.fsPath = this._fsPath), (e._sep = as)),
          this._formatted && (e.external = this._formatted),
          this.path && (e.path = this.path),
          this.scheme && (e.scheme = this.scheme),
          this.authority && (e.authority = this.authority),
          this.query && (e.query = this.query),
          this.fragment && (e.fragment = this.fragment),
          e
        );
      }
    },
    ls = {
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
  function is(t, e, n) {
    let r,
      s = -1;
    for (let i = 0; i < t.length; i++) {
      let a = t.charCodeAt(i);
      if (
        (a >= 97 && a <= 122) ||
        (a >= 65 && a <= 90) ||
        (a >= 48 && a <= 57) ||
        a === 45 ||
        a === 46 ||
        a === 95 ||
        a === 126 ||
        (e && a === 47) ||
        (n && a === 91) ||
        (n && a === 93) ||
        (n && a === 58)
      )
        (s !== -1 && ((r += encodeURIComponent(t.substring(s, i))), (s = -1)), r !== void 0 && (r += t.charAt(i)));
      else {
        r === void 0 && (r = t.substr(0, i));
        let l = ls[a];
        l !== void 0
          ? (s !== -1 && ((r += encodeURIComponent(t.substring(s, i))), (s = -1)), (r += l))
          : s === -1 && (s = i);
      }
    }
    return (s !== -1 && (r += encodeURIComponent(t.substring(s))), r !== void 0 ? r : t);
  }
  function lo(t) {
    let e;
    for (let n = 0; n < t.length; n++) {
      let r = t.charCodeAt(n);
      r === 35 || r === 63 ? (e === void 0 && (e = t.substr(0, n)), (e += ls[r])) : e !== void 0 && (e += t[n]);
    }
    return e !== void 0 ? e : t;
  }
  function $n(t, e) {
    let n;
    return (
      t.authority && t.path.length > 1 && t.scheme === 'file'
        ? (n = `//${t.authority}${t.path}`)
        : t.path.charCodeAt(0) === 47 &&
            ((t.path.charCodeAt(1) >= 65 && t.path.charCodeAt(1) <= 90) ||
              (t.path.charCodeAt(1) >= 97 && t.path.charCodeAt(1) <= 122)) &&
            t.path.charCodeAt(2) === 58
          ? e
            ? (n = t.path.substr(1))
            : (n = t.path[1].toLowerCase() + t.path.substr(2))
          : (n = t.path),
      Pe && (n = n.replace(/\//g, '\\')),
      n
    );
  }
  function Gn(t, e) {
    let n = e ? lo : is,
      r = '',
      { scheme: s, authority: i, path: a, query: l, fragment: u } = t;
    if ((s && ((r += s), (r += ':')), (i || s === 'file') && ((r += ae), (r += ae)), i)) {
      let c = i.indexOf('@');
      if (c !== -1) {
        let f = i.substr(0, c);
        ((i = i.substr(c + 1)),
          (c = f.lastIndexOf(':')),
          c === -1
            ? (r += n(f, !1, !1))
            : ((r += n(f.substr(0, c), !1, !1)), (r += ':'), (r += n(f.substr(c + 1), !1, !0))),
          (r += '@'));
      }
      ((i = i.toLowerCase()),
        (c = i.lastIndexOf(':')),
        c === -1 ? (r += n(i, !1, !0)) : ((r += n(i.substr(0, c), !1, !0)), (r += i.substr(c))));
    }
    if (a) {
      if (a.length >= 3 && a.charCodeAt(0) === 47 && a.charCodeAt(2) === 58) {
        let c = a.charCodeAt(1);
        c >= 65 && c <= 90 && (a = `/${String.fromCharCode(c + 32)}:${a.substr(3)}`);
      } else if (a.length >= 2 && a.charCodeAt(1) === 58) {
        let c = a.charCodeAt(0);
        c >= 65 && c <= 90 && (a = `${String.fromCharCode(c + 32)}:${a.substr(2)}`);
      }
      r += n(a, !0, !1);
    }
    return (l && ((r += '?'), (r += n(l, !1, !1))), u && ((r += '#'), (r += e ? u : is(u, !1, !1))), r);
  }
  function us(t) {
    try {
      return decodeURIComponent(t);
    } catch {
      return t.length > 3 ? t.substr(0, 3) + us(t.substr(3)) : t;
    }
  }
  var os = /(%[0-9A-Za-z][0-9A-Za-z])+/g;
  function zt(t) {
    return t.match(os) ? t.replace(os, (e) => us(e)) : t;
  }
  var Ce;
  (function (t) {
    ((t.inMemory = 'inmemory'),
      (t.vscode = 'vscode'),
      (t.internal = 'private'),
      (t.walkThrough = 'walkThrough'),
      (t.walkThroughSnippet = 'walkThroughSnippet'),
      (t.http = 'http'),
      (t.https = 'https'),
      (t.file = 'file'),
      (t.mailto = 'mailto'),
      (t.untitled = 'untitled'),
      (t.data = 'data'),
      (t.command = 'command'),
      (t.vscodeRemote = 'vscode-remote'),
      (t.vscodeRemoteResource = 'vscode-remote-resource'),
      (t.vscodeManagedRemoteResource = 'vscode-managed-remote-resource'),
      (t.vscodeUserData = 'vscode-userdata'),
      (t.vscodeCustomEditor = 'vscode-custom-editor'),
      (t.vscodeNotebookCell = 'vscode-notebook-cell'),
      (t.vscodeNotebookCellMetadata = 'vscode-notebook-cell-metadata'),
      (t.vscodeNotebookCellMetadataDiff = 'vscode-notebook-cell-metadata-diff'),
      (t.vscodeNotebookCellOutput = 'vscode-notebook-cell-output'),
      (t.vscodeNotebookCellOutputDiff = 'vscode-notebook-cell-output-diff'),
      (t.vscodeNotebookMetadata = 'vscode-notebook-metadata'),
      (t.vscodeInteractiveInput = 'vscode-interactive-input'),
      (t.vscodeSettings = 'vscode-settings'),
      (t.vscodeWorkspaceTrust = 'vscode-workspace-trust'),
      (t.vscodeTerminal = 'vscode-terminal'),
      (t.vscodeChatCodeBlock = 'vscode-chat-code-block'),
      (t.vscodeChatCodeCompareBlock = 'vscode-chat-code-compare-block'),
      (t.vscodeChatSesssion = 'vscode-chat-editor'),
      (t.webviewPanel = 'webview-panel'),
      (t.vscodeWebview = 'vscode-webview'),
      (t.extension = 'extension'),
      (t.vscodeFileResource = 'vscode-file'),
      (t.tmp = 'tmp'),
      (t.vsls = 'vsls'),
      (t.vscodeSourceControl = 'vscode-scm'),
      (t.commentsInput = 'comment'),
      (t.codeSetting = 'code-setting'),
      (t.outputChannel = 'output'));
  })(Ce || (Ce = {}));
  var uo = 'tkn',
    jn = class {
      constructor() {
        ((this._hosts = Object.create(null)),
          (this._ports = Object.create(null)),
          (this._connectionTokens = Object.create(null)),
          (this._preferredWebSchema = 'http'),
          (this._delegate = null),
          (this._serverRootPath = '/'));
      }
      setPreferredWebSchema(e) {
        this._preferredWebSchema = e;
      }
      get _remoteResourcesPath() {
        return K.join(this._serverRootPath, Ce.vscodeRemoteResource);
      }
      rewrite(e) {
        if (this._delegate)
          try {
            return this._delegate(e);
          } catch (l) {
            return (de(l), e);
          }
        let n = e.authority,
          r = this._hosts[n];
        r && r.indexOf(':') !== -1 && r.indexOf('[') === -1 && (r = `[${r}]`);
        let s = this._ports[n],
          i = this._connectionTokens[n],
          a = `path=${encodeURIComponent(e.path)}`;
        return (
          typeof i == 'string' && (a += `&${uo}=${encodeURIComponent(i)}`),
          ne.from({
            scheme: Un ? this._preferredWebSchema : Ce.vscodeRemoteResource,
            authority: `${r}:${s}`,
            path: this._remoteResourcesPath,
            query: a,
          })
        );
      }
    },
    co = new jn(),
    ho = 'vscode-app',
    Xn = class t {
      static {
        this.FALLBACK_AUTHORITY = ho;
      }
      asBrowserUri(e) {
        let n = this.toUri(e);
        return this.uriToBrowserUri(n);
      }
      uriToBrowserUri(e) {
        return e.scheme === Ce.vscodeRemote
          ? co.rewrite(e)
          : e.scheme === Ce.file && (Hr || $r === `${Ce.vscodeFileResource}://${t.FALLBACK_AUTHORITY}`)
            ? e.with({
                scheme: Ce.vscodeFileResource,
                authority: e.authority || t.FALLBACK_AUTHORITY,
                query: null,
                fragment: null,
              })
            : e;
      }
      toUri(e, n) {
        if (ne.isUri(e)) return e;
        if (globalThis._VSCODE_FILE_ROOT) {
          let r = globalThis._VSCODE_FILE_ROOT;
          if (/^\w[\w\d+.-]*:\/\//.test(r)) return ne.joinPath(ne.parse(r, !0), e);
          let s = rs(r, e);
          return ne.file(s);
        }
        return ne.parse(n.toUrl(e));
      }
    },
    Ht = new Xn(),
    cs;
  (function (t) {
    let e = new Map([
      ['1', { 'Cross-Origin-Opener-Policy': 'same-origin' }],
      ['2', { 'Cross-Origin-Embedder-Policy': 'require-corp' }],
      ['3', { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }],
    ]);
    t.CoopAndCoep = Object.freeze(e.get('3'));
    let n = 'vscode-coi';
    function r(i) {
      let a;
      typeof i == 'string'
        ? (a = new URL(i).searchParams)
        : i instanceof URL
          ? (a = i.searchParams)
          : ne.isUri(i) && (a = new URL(i.toString(!0)).searchParams);
      let l = a?.get(n);
      if (l) return e.get(l);
    }
    t.getHeadersFromQuery = r;
    function s(i, a, l) {
      if (!globalThis.crossOriginIsolated) return;
      let u = a && l ? '3' : l ? '2' : '1';
      i instanceof URLSearchParams ? i.set(n, u) : (i[n] = u);
    }
    t.addSearchParam = s;
  })(cs || (cs = {}));
  var fo = !0,
    Qn = 'default',
    mo = '$initialize';
  var Yn = class {
      constructor(e, n, r, s, i) {
        ((this.vsWorker = e), (this.req = n), (this.channel = r), (this.method = s), (this.args = i), (this.type = 0));
      }
    },
    $t = class {
      constructor(e, n, r, s) {
        ((this.vsWorker = e), (this.seq = n), (this.res = r), (this.err = s), (this.type = 1));
      }
    },
    Jn = class {
      constructor(e, n, r, s, i) {
        ((this.vsWorker = e),
          (this.req = n),
          (this.channel = r),
          (this.eventName = s),
          (this.arg = i),
          (this.type = 2));
      }
    },
    Zn = class {
      constructor(e, n, r) {
        ((this.vsWorker = e), (this.req = n), (this.event = r), (this.type = 3));
      }
    },
    Kn = class {
      constructor(e, n) {
        ((this.vsWorker = e), (this.req = n), (this.type = 4));
      }
    },
    er = class {
      constructor(e) {
        ((this._workerId = -1),
          (this._handler = e),
          (this._lastSentReq = 0),
          (this._pendingReplies = Object.create(null)),
          (this._pendingEmitters = new Map()),
          (this._pendingEvents = new Map()));
      }
      setWorkerId(e) {
        this._workerId = e;
      }
      sendMessage(e, n, r) {
        let s = String(++this._lastSentReq);
        return new Promise((i, a) => {
          ((this._pendingReplies[s] = { resolve: i, reject: a }), this._send(new Yn(this._workerId, s, e, n, r)));
        });
      }
      listen(e, n, r) {
        let s = null,
          i = new Y({
            onWillAddFirstListener: () => {
              ((s = String(++this._lastSentReq)),
                this._pendingEmitters.set(s, i),
                this._send(new Jn(this._workerId, s, e, n, r)));
            },
            onDidRemoveLastListener: () => {
              (this._pendingEmitters.delete(s), this._send(new Kn(this._workerId, s)), (s = null));
            },
          });
        return i.event;
      }
      handleMessage(e) {
        !e || !e.vsWorker || (this._workerId !== -1 && e.vsWorker !== this._workerId) || this._handleMessage(e);
      }
      createProxyToRemoteChannel(e, n) {
        let r = {
          get: (s, i) => (
            typeof i == 'string' &&
              !s[i] &&
              (fs(i)
                ? (s[i] = (a) => this.listen(e, i, a))
                : hs(i)
                  ? (s[i] = this.listen(e, i, void 0))
                  : i.charCodeAt(0) === 36 && (s[i] = async (...a) => (await n?.(), this.sendMessage(e, i, a)))),
            s[i]
          ),
        };
        return new Proxy(Object.create(null), r);
      }
      _handleMessage(e) {
        switch (e.type) {
          case 1:
            return this._handleReplyMessage(e);
          case 0:
            return this._handleRequestMessage(e);
          case 2:
            return this._handleSubscribeEventMessage(e);
          case 3:
            return this._handleEventMessage(e);
          case 4:
            return this._handleUnsubscribeEventMessage(e);
        }
      }
      _handleReplyMessage(e) {
        if (!this._pendingReplies[e.seq]) {
          console.warn('Got reply to unknown seq');
          return;
        }
        let n = this._pendingReplies[e.seq];
        if ((delete this._pendingReplies[e.seq], e.err)) {
          let r = e.err;
          (e.err.$isError &&
            ((r = new Error()), (r.name = e.err.name), (r.message = e.err.message), (r.stack = e.err.stack)),
            n.reject(r));
          return;
        }
        n.resolve(e.res);
      }
      _handleRequestMessage(e) {
        let n = e.req;
        this._handler.handleMessage(e.channel, e.method, e.args).then(
          (s) => {
            this._send(new $t(this._workerId, n, s, void 0));
          },
          (s) => {
            (s.detail instanceof Error && (s.detail = Sn(s.detail)),
              this._send(new $t(this._workerId, n, void 0, Sn(s))));
          },
        );
      }
      _handleSubscribeEventMessage(e) {
        let n = e.req,
          r = this._handler.handleEvent(
            e.channel,
            e.eventName,
            e.arg,
          )((s) => {
            this._send(new Zn(this._workerId, n, s));
          });
        this._pendingEvents.set(n, r);
      }
      _handleEventMessage(e) {
        if (!this._pendingEmitters.has(e.req)) {
          console.warn('Got event for unknown req');
          return;
        }
        this._pendingEmitters.get(e.req).fire(e.event);
      }
      _handleUnsubscribeEventMessage(e) {
        if (!this._pendingEvents.has(e.req)) {
          console.warn('Got unsubscribe for unknown req');
          return;
        }
        (this._pendingEvents.get(e.req).dispose(), this._pendingEvents.delete(e.req));
      }
      _send(e) {
        let n = [];
        if (e.type === 0) for (let r = 0; r < e.args.length; r++) e.args[r] instanceof ArrayBuffer && n.push(e.args[r]);
        else e.type === 1 && e.res instanceof ArrayBuffer && n.push(e.res);
        this._handler.sendMessage(e, n);
      }
    };
  function hs(t) {
    return t[0] === 'o' && t[1] === 'n' && On(t.charCodeAt(2));
  }
  function fs(t) {
    return /^onDynamic/.test(t) && On(t.charCodeAt(9));
  }
  var Gt = class {
    constructor(e, n) {
      ((this._localChannels = new Map()),
        (this._remoteChannels = new Map()),
        (this._requestHandlerFactory = n),
        (this._requestHandler = null),
        (this._protocol = new er({
          sendMessage: (r, s) => {
            e(r, s);
          },
          handleMessage: (r, s, i) => this._handleMessage(r, s, i),
          handleEvent: (r, s, i) => this._handleEvent(r, s, i),
        })));
    }
    onmessage(e) {
      this._protocol.handleMessage(e);
    }
    _handleMessage(e, n, r) {
      if (e === Qn && n === mo) return this.initialize(r[0], r[1], r[2]);
      let s = e === Qn ? this._requestHandler : this._localChannels.get(e);
      if (!s) return Promise.reject(new Error(`Missing channel ${e} on worker thread`));
      if (typeof s[n] != 'function')
        return Promise.reject(new Error(`Missing method ${n} on worker thread channel ${e}`));
      try {
        return Promise.resolve(s[n].apply(s, r));
      } catch (i) {
        return Promise.reject(i);
      }
    }
    _handleEvent(e, n, r) {
      let s = e === Qn ? this._requestHandler : this._localChannels.get(e);
      if (!s) throw new Error(`Missing channel ${e} on worker thread`);
      if (fs(n)) {
        let i = s[n].call(s, r);
        if (typeof i != 'function') throw new Error(`Missing dynamic event ${n} on request handler.`);
        return i;
      }
      if (hs(n)) {
        let i = s[n];
        if (typeof i != 'function') throw new Error(`Missing event ${n} on request handler.`);
        return i;
      }
      throw new Error(`Malformed event name ${n}`);
    }
    getChannel(e) {
      if (!this._remoteChannels.has(e)) {
        let n = this._protocol.createProxyToRemoteChannel(e);
        this._remoteChannels.set(e, n);
      }
      return this._remoteChannels.get(e);
    }
    async initialize(e, n, r) {
      if ((this._protocol.setWorkerId(e), this._requestHandlerFactory)) {
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
        fo
          ? import(`${Ht.asBrowserUri(`${r}.js`).toString(!0)}`).then((i) => {
              if (((this._requestHandler = i.create(this)), !this._requestHandler))
                throw new Error('No RequestHandler!');
            })
          : new Promise((s, i) => {
              let a = globalThis.require;
              a(
                [r],
                (l) => {
                  if (((this._requestHandler = l.create(this)), !this._requestHandler)) {
                    i(new Error('No RequestHandler!'));
                    return;
                  }
                  s();
                },
                i,
              );
            })
      );
    }
  };
  var le = class {
    constructor(e, n, r, s) {
      ((this.originalStart = e), (this.originalLength = n), (this.modifiedStart = r), (this.modifiedLength = s));
    }
    getOriginalEnd() {
      return this.originalStart + this.originalLength;
    }
    getModifiedEnd() {
      return this.modifiedStart + this.modifiedLength;
    }
  };
  function ms(t, e) {
    return ((e << 5) - e + t) | 0;
  }
  function ps(t, e) {
    e = ms(149417, e);
    for (let n = 0, r = t.length; n < r; n++) e = ms(t.charCodeAt(n), e);
    return e;
  }
  function tr(t, e, n = 32) {
    let r = n - e,
      s = ~((1 << r) - 1);
    return ((t << e) | ((s & t) >>> r)) >>> 0;
  }
  function ds(t, e = 0, n = t.byteLength, r = 0) {
    for (let s = 0; s < n; s++) t[e + s] = r;
  }
  function go(t, e, n = '0') {
    for (; t.length < e;) t = n + t;
    return t;
  }
  function ft(t, e = 32) {
    return t instanceof ArrayBuffer
      ? Array.from(new Uint8Array(t))
          .map((n) => n.toString(16).padStart(2, '0'))
          .join('')
      : go((t >>> 0).toString(16), e / 4);
  }
  var gs = class t {
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
    update(e) {
      let n = e.length;
      if (n === 0) return;
      let r = this._buff,
        s = this._buffLen,
        i = this._leftoverHighSurrogate,
        a,
        l;
      for (i !== 0 ? ((a = i), (l = -1), (i = 0)) : ((a = e.charCodeAt(0)), (l = 0)); ;) {
        let u = a;
        if (Ye(a))
          if (l + 1 < n) {
            let c = e.charCodeAt(l + 1);
            Ut(c) ? (l++, (u = Wn(a, c))) : (u = 65533);
          } else {
            i = a;
            break;
          }
        else Ut(a) && (u = 65533);
        if (((s = this._push(r, s, u)), l++, l < n)) a = e.charCodeAt(l);
        else break;
      }
      ((this._buffLen = s), (this._leftoverHighSurrogate = i));
    }
    _push(e, n, r) {
      return (
        r < 128
          ? (e[n++] = r)
          : r < 2048
            ? ((e[n++] = 192 | ((r & 1984) >>> 6)), (e[n++] = 128 | ((r & 63) >>> 0)))
            : r < 65536
              ? ((e[n++] = 224 | ((r & 61440) >>> 12)),
                (e[n++] = 128 | ((r & 4032) >>> 6)),
                (e[n++] = 128 | ((r & 63) >>> 0)))
              : ((e[n++] = 240 | ((r & 1835008) >>> 18)),
                (e[n++] = 128 | ((r & 258048) >>> 12)),
                (e[n++] = 128 | ((r & 4032) >>> 6)),
                (e[n++] = 128 | ((r & 63) >>> 0))),
        n >= 64 && (this._step(), (n -= 64), (this._totalLen += 64), (e[0] = e[64]), (e[1] = e[65]), (e[2] = e[66])),
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
        ft(this._h0) + ft(this._h1) + ft(this._h2) + ft(this._h3) + ft(this._h4)
      );
    }
    _wrapUp() {
      ((this._buff[this._buffLen++] = 128),
        ds(this._buff, this._buffLen),
        this._buffLen > 56 && (this._step(), ds(this._buff)));
      let e = 8 * this._totalLen;
      (this._buffDV.setUint32(56, Math.floor(e / 4294967296), !1),
        this._buffDV.setUint32(60, e % 4294967296, !1),
        this._step());
    }
    _step() {
      let e = t._bigBlock32,
        n = this._buffDV;
      for (let h = 0; h < 64; h += 4) e.setUint32(h, n.getUint32(h, !1), !1);
      for (let h = 64; h < 320; h += 4)
        e.setUint32(
          h,
          tr(e.getUint32(h - 12, !1) ^ e.getUint32(h - 32, !1) ^ e.getUint32(h - 56, !1) ^ e.getUint32(h - 64, !1), 1),
          !1,
        );
      let r = this._h0,
        s = this._h1,
        i = this._h2,
        a = this._h3,
        l = this._h4,
        u,
        c,
        f;
      for (let h = 0; h < 80; h++)
        (h < 20
          ? ((u = (s & i) | (~s & a)), (c = 1518500249))
          : h < 40
            ? ((u = s ^ i ^ a), (c = 1859775393))
            : h < 60
              ? ((u = (s & i) | (s & a) | (i & a)), (c = 2400959708))
              : ((u = s ^ i ^ a), (c = 3395469782)),
          (f = (tr(r, 5) + u + l + c + e.getUint32(h * 4, !1)) & 4294967295),
          (l = a),
          (a = i),
          (i = tr(s, 30)),
          (s = r),
          (r = f));
      ((this._h0 = (this._h0 + r) & 4294967295),
        (this._h1 = (this._h1 + s) & 4294967295),
        (this._h2 = (this._h2 + i) & 4294967295),
        (this._h3 = (this._h3 + a) & 4294967295),
        (this._h4 = (this._h4 + l) & 4294967295));
    }
  };
  var jt = class {
    constructor(e) {
      this.source = e;
    }
    getElements() {
      let e = this.source,
        n = new Int32Array(e.length);
      for (let r = 0, s = e.length; r < s; r++) n[r] = e.charCodeAt(r);
      return n;
    }
  };
  function bs(t, e, n) {
    return new mt(new jt(t), new jt(e)).ComputeDiff(n).changes;
  }
  var Ae = class {
      static Assert(e, n) {
        if (!e) throw new Error(n);
      }
    },
    Re = class {
      static Copy(e, n, r, s, i) {
        for (let a = 0; a < i; a++) r[s + a] = e[n + a];
      }
      static Copy2(e, n, r, s, i) {
        for (let a = 0; a < i; a++) r[s + a] = e[n + a];
      }
    },
    Xt = class {
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
            new le(this.m_originalStart, this.m_originalCount, this.m_modifiedStart, this.m_modifiedCount),
          ),
          (this.m_originalCount = 0),
          (this.m_modifiedCount = 0),
          (this.m_originalStart = 1073741824),
          (this.m_modifiedStart = 1073741824));
      }
      AddOriginalElement(e, n) {
        ((this.m_originalStart = Math.min(this.m_originalStart, e)),
          (this.m_modifiedStart = Math.min(this.m_modifiedStart, n)),
          this.m_originalCount++);
      }
      AddModifiedElement(e, n) {
        ((this.m_originalStart = Math.min(this.m_originalStart, e)),
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
    mt = class t {
      constructor(e, n, r = null) {
        ((this.ContinueProcessingPredicate = r), (this._originalSequence = e), (this._modifiedSequence = n));
        let [s, i, a] = t._getElements(e),
          [l, u, c] = t._getElements(n);
        ((this._hasStrings = a && c),
          (this._originalStringElements = s),
          (this._originalElementsOrHash = i),
          (this._modifiedStringElements = l),
          (this._modifiedElementsOrHash = u),
          (this.m_forwardHistory = []),
          (this.m_reverseHistory = []));
      }
      static _isStringArray(e) {
        return e.length > 0 && typeof e[0] == 'string';
      }
      static _getElements(e) {
        let n = e.getElements();
        if (t._isStringArray(n)) {
          let r = new Int32Array(n.length);
          for (let s = 0, i = n.length; s < i; s++) r[s] = ps(n[s], 0);
          return [n, r, !0];
        }
        return n instanceof Int32Array ? [[], n, !1] : [[], new Int32Array(n), !1];
      }
      ElementsAreEqual(e, n) {
        return this._originalElementsOrHash[e] !== this._modifiedElementsOrHash[n]
          ? !1
          : this._hasStrings
            ? this._originalStringElements[e] === this._modifiedStringElements[n]
            : !0;
      }
      ElementsAreStrictEqual(e, n) {
        if (!this.ElementsAreEqual(e, n)) return !1;
        let r = t._getStrictElement(this._originalSequence, e),
          s = t._getStrictElement(this._modifiedSequence, n);
        return r === s;
      }
      static _getStrictElement(e, n) {
        return typeof e.getStrictElement == 'function' ? e.getStrictElement(n) : null;
      }
      OriginalElementsAreEqual(e, n) {
        return this._originalElementsOrHash[e] !== this._originalElementsOrHash[n]
          ? !1
          : this._hasStrings
            ? this._originalStringElements[e] === this._originalStringElements[n]
            : !0;
      }
      ModifiedElementsAreEqual(e, n) {
        return this._modifiedElementsOrHash[e] !== this._modifiedElementsOrHash[n]
          ? !1
          : this._hasStrings
            ? this._modifiedStringElements[e] === this._modifiedStringElements[n]
            : !0;
      }
      ComputeDiff(e) {
        return this._ComputeDiff(
          0,
          this._originalElementsOrHash.length - 1,
          0,
          this._modifiedElementsOrHash.length - 1,
          e,
        );
      }
      _ComputeDiff(e, n, r, s, i) {
        let a = [!1],
          l = this.ComputeDiffRecursive(e, n, r, s, a);
        return (i && (l = this.PrettifyChanges(l)), { quitEarly: a[0], changes: l });
      }
      ComputeDiffRecursive(e, n, r, s, i) {
        for (i[0] = !1; e <= n && r <= s && this.ElementsAreEqual(e, r);) (e++, r++);
        for (; n >= e && s >= r && this.ElementsAreEqual(n, s);) (n--, s--);
        if (e > n || r > s) {
          let h;
          return (
            r <= s
              ? (Ae.Assert(e === n + 1, 'originalStart should only be one more than originalEnd'),
                (h = [new le(e, 0, r, s - r + 1)]))
              : e <= n
                ? (Ae.Assert(r === s + 1, 'modifiedStart should only be one more than modifiedEnd'),
                  (h = [new le(e, n - e + 1, r, 0)]))
                : (Ae.Assert(e === n + 1, 'originalStart should only be one more than originalEnd'),
                  Ae.Assert(r === s + 1, 'modifiedStart should only be one more than modifiedEnd'),
                  (h = [])),
            h
          );
        }
        let a = [0],
          l = [0],
          u = this.ComputeRecursionPoint(e, n, r, s, a, l, i),
          c = a[0],
          f = l[0];
        if (u !== null) return u;
        if (!i[0]) {
          let h = this.ComputeDiffRecursive(e, c, r, f, i),
            m = [];
          return (
            i[0]
              ? (m = [new le(c + 1, n - (c + 1) + 1, f + 1, s - (f + 1) + 1)])
              : (m = this.ComputeDiffRecursive(c + 1, n, f + 1, s, i)),
            this.ConcatenateChanges(h, m)
          );
        }
        return [new le(e, n - e + 1, r, s - r + 1)];
      }
      WALKTRACE(e, n, r, s, i, a, l, u, c, f, h, m, g, p, d, _, v, N) {
        let y = null,
          b = null,
          x = new Xt(),
          L = n,
          S = r,
          E = g[0] - _[0] - s,
          V = -1073741824,
          Q = this.m_forwardHistory.length - 1;
        do {
          let U = E + e;
          (U === L || (U < S && c[U - 1] < c[U + 1])
            ? ((h = c[U + 1]),
              (p = h - E - s),
              h < V && x.MarkNextChange(),
              (V = h),
              x.AddModifiedElement(h + 1, p),
              (E = U + 1 - e))
            : ((h = c[U - 1] + 1),
              (p = h - E - s),
              h < V && x.MarkNextChange(),
              (V = h - 1),
              x.AddOriginalElement(h, p + 1),
              (E = U - 1 - e)),
            Q >= 0 && ((c = this.m_forwardHistory[Q]), (e = c[0]), (L = 1), (S = c.length - 1)));
        } while (--Q >= -1);
        if (((y = x.getReverseChanges()), N[0])) {
          let U = g[0] + 1,
            D = _[0] + 1;
          if (y !== null && y.length > 0) {
            let ye = y[y.length - 1];
            ((U = Math.max(U, ye.getOriginalEnd())), (D = Math.max(D, ye.getModifiedEnd())));
          }
          b = [new le(U, m - U + 1, D, d - D + 1)];
        } else {
          ((x = new Xt()),
            (L = a),
            (S = l),
            (E = g[0] - _[0] - u),
            (V = 1073741824),
            (Q = v ? this.m_reverseHistory.length - 1 : this.m_reverseHistory.length - 2));
          do {
            let U = E + i;
            (U === L || (U < S && f[U - 1] >= f[U + 1])
              ? ((h = f[U + 1] - 1),
                (p = h - E - u),
                h > V && x.MarkNextChange(),
                (V = h + 1),
                x.AddOriginalElement(h + 1, p + 1),
                (E = U + 1 - i))
              : ((h = f[U - 1]),
                (p = h - E - u),
                h > V && x.MarkNextChange(),
                (V = h),
                x.AddModifiedElement(h + 1, p + 1),
                (E = U - 1 - i)),
              Q >= 0 && ((f = this.m_reverseHistory[Q]), (i = f[0]), (L = 1), (S = f.length - 1)));
          } while (--Q >= -1);
          b = x.getChanges();
        }
        return this.ConcatenateChanges(y, b);
      }
      ComputeRecursionPoint(e, n, r, s, i, a, l) {
        let u = 0,
          c = 0,
          f = 0,
          h = 0,
          m = 0,
          g = 0;
        (e--, r--, (i[0] = 0), (a[0] = 0), (this.m_forwardHistory = []), (this.m_reverseHistory = []));
        let p = n - e + (s - r),
          d = p + 1,
          _ = new Int32Array(d),
          v = new Int32Array(d),
          N = s - r,
          y = n - e,
          b = e - r,
          x = n - s,
          S = (y - N) % 2 === 0;
        ((_[N] = e), (v[y] = n), (l[0] = !1));
        for (let E = 1; E <= p / 2 + 1; E++) {
          let V = 0,
            Q = 0;
          ((f = this.ClipDiagonalBound(N - E, E, N, d)), (h = this.ClipDiagonalBound(N + E, E, N, d)));
          for (let D = f; D <= h; D += 2) {
            (D === f || (D < h && _[D - 1] < _[D + 1]) ? (u = _[D + 1]) : (u = _[D - 1] + 1), (c = u - (D - N) - b));
            let ye = u;
            for (; u < n && c < s && this.ElementsAreEqual(u + 1, c + 1);) (u++, c++);
            if (((_[D] = u), u + c > V + Q && ((V = u), (Q = c)), !S && Math.abs(D - y) <= E - 1 && u >= v[D]))
              return (
                (i[0] = u),
                (a[0] = c),
                ye <= v[D] && E <= 1448 ? this.WALKTRACE(N, f, h, b, y, m, g, x, _, v, u, n, i, c, s, a, S, l) : null
              );
          }
          let U = (V - e + (Q - r) - E) / 2;
          if (this.ContinueProcessingPredicate !== null && !this.ContinueProcessingPredicate(V, U))
            return (
              (l[0] = !0),
              (i[0] = V),
              (a[0] = Q),
              U > 0 && E <= 1448
                ? this.WALKTRACE(N, f, h, b, y, m, g, x, _, v, u, n, i, c, s, a, S, l)
                : (e++, r++, [new le(e, n - e + 1, r, s - r + 1)])
            );
          ((m = this.ClipDiagonalBound(y - E, E, y, d)), (g = this.ClipDiagonalBound(y + E, E, y, d)));
          for (let D = m; D <= g; D += 2) {
            (D === m || (D < g && v[D - 1] >= v[D + 1]) ? (u = v[D + 1] - 1) : (u = v[D - 1]), (c = u - (D - y) - x));
            let ye = u;
            for (; u > e && c > r && this.ElementsAreEqual(u, c);) (u--, c--);
            if (((v[D] = u), S && Math.abs(D - N) <= E && u <= _[D]))
              return (
                (i[0] = u),
                (a[0] = c),
                ye >= _[D] && E <= 1448 ? this.WALKTRACE(N, f, h, b, y, m, g, x, _, v, u, n, i, c, s, a, S, l) : null
              );
          }
          if (E <= 1447) {
            let D = new Int32Array(h - f + 2);
            ((D[0] = N - f + 1),
              Re.Copy2(_, f, D, 1, h - f + 1),
              this.m_forwardHistory.push(D),
              (D = new Int32Array(g - m + 2)),
              (D[0] = y - m + 1),
              Re.Copy2(v, m, D, 1, g - m + 1),
              this.m_reverseHistory.push(D));
          }
        }
        return this.WALKTRACE(N, f, h, b, y, m, g, x, _, v, u, n, i, c, s, a, S, l);
      }
      PrettifyChanges(e) {
        for (let n = 0; n < e.length; n++) {
          let r = e[n],
            s = n < e.length - 1 ? e[n + 1].originalStart : this._originalElementsOrHash.length,
            i = n < e.length - 1 ? e[n + 1].modifiedStart : this._modifiedElementsOrHash.length,
            a = r.originalLength > 0,
            l = r.modifiedLength > 0;
          for (
            ;
            r.originalStart + r.originalLength < s &&
            r.modifiedStart + r.modifiedLength < i &&
            (!a || this.OriginalElementsAreEqual(r.originalStart, r.originalStart + r.originalLength)) &&
            (!l || this.ModifiedElementsAreEqual(r.modifiedStart, r.modifiedStart + r.modifiedLength));
          ) {
            let c = this.ElementsAreStrictEqual(r.originalStart, r.modifiedStart);
            if (
              this.ElementsAreStrictEqual(r.originalStart + r.originalLength, r.modifiedStart + r.modifiedLength) &&
              !c
            )
              break;
            (r.originalStart++, r.modifiedStart++);
          }
          let u = [null];
          if (n < e.length - 1 && this.ChangesOverlap(e[n], e[n + 1], u)) {
            ((e[n] = u[0]), e.splice(n + 1, 1), n--);
            continue;
          }
        }
        for (let n = e.length - 1; n >= 0; n--) {
          let r = e[n],
            s = 0,
            i = 0;
          if (n > 0) {
            let h = e[n - 1];
            ((s = h.originalStart + h.originalLength), (i = h.modifiedStart + h.modifiedLength));
          }
          let a = r.originalLength > 0,
            l = r.modifiedLength > 0,
            u = 0,
            c = this._boundaryScore(r.originalStart, r.originalLength, r.modifiedStart, r.modifiedLength);
          for (let h = 1; ; h++) {
            let m = r.originalStart - h,
              g = r.modifiedStart - h;
            if (
              m < s ||
              g < i ||
              (a && !this.OriginalElementsAreEqual(m, m + r.originalLength)) ||
              (l && !this.ModifiedElementsAreEqual(g, g + r.modifiedLength))
            )
              break;
            let d = (m === s && g === i ? 5 : 0) + this._boundaryScore(m, r.originalLength, g, r.modifiedLength);
            d > c && ((c = d), (u = h));
          }
          ((r.originalStart -= u), (r.modifiedStart -= u));
          let f = [null];
          if (n > 0 && this.ChangesOverlap(e[n - 1], e[n], f)) {
            ((e[n - 1] = f[0]), e.splice(n, 1), n++);
            continue;
          }
        }
        if (this._hasStrings)
          for (let n = 1, r = e.length; n < r; n++) {
            let s = e[n - 1],
              i = e[n],
              a = i.originalStart - s.originalStart - s.originalLength,
              l = s.originalStart,
              u = i.originalStart + i.originalLength,
              c = u - l,
              f = s.modifiedStart,
              h = i.modifiedStart + i.modifiedLength,
              m = h - f;
            if (a < 5 && c < 20 && m < 20) {
              let g = this._findBetterContiguousSequence(l, c, f, m, a);
              if (g) {
                let [p, d] = g;
                (p !== s.originalStart + s.originalLength || d !== s.modifiedStart + s.modifiedLength) &&
                  ((s.originalLength = p - s.originalStart),
                  (s.modifiedLength = d - s.modifiedStart),
                  (i.originalStart = p + a),
                  (i.modifiedStart = d + a),
                  (i.originalLength = u - i.originalStart),
                  (i.modifiedLength = h - i.modifiedStart));
              }
            }
          }
        return e;
      }
      _findBetterContiguousSequence(e, n, r, s, i) {
        if (n < i || s < i) return null;
        let a = e + n - i + 1,
          l = r + s - i + 1,
          u = 0,
          c = 0,
          f = 0;
        for (let h = e; h < a; h++)
          for (let m = r; m < l; m++) {
            let g = this._contiguousSequenceScore(h, m, i);
            g > 0 && g > u && ((u = g), (c = h), (f = m));
          }
        return u > 0 ? [c, f] : null;
      }
      _contiguousSequenceScore(e, n, r) {
        let s = 0;
        for (let i = 0; i < r; i++) {
          if (!this.ElementsAreEqual(e + i, n + i)) return 0;
          s += this._originalStringElements[e + i].length;
        }
        return s;
      }
      _OriginalIsBoundary(e) {
        return e <= 0 || e >= this._originalElementsOrHash.length - 1
          ? !0
          : this._hasStrings && /^\s*$/.test(this._originalStringElements[e]);
      }
      _OriginalRegionIsBoundary(e, n) {
        if (this._OriginalIsBoundary(e) || this._OriginalIsBoundary(e - 1)) return !0;
        if (n > 0) {
          let r = e + n;
          if (this._OriginalIsBoundary(r - 1) || this._OriginalIsBoundary(r)) return !0;
        }
        return !1;
      }
      _ModifiedIsBoundary(e) {
        return e <= 0 || e >= this._modifiedElementsOrHash.length - 1
          ? !0
          : this._hasStrings && /^\s*$/.test(this._modifiedStringElements[e]);
      }
      _ModifiedRegionIsBoundary(e, n) {
        if (this._ModifiedIsBoundary(e) || this._ModifiedIsBoundary(e - 1)) return !0;
        if (n > 0) {
          let r = e + n;
          if (this._ModifiedIsBoundary(r - 1) || this._ModifiedIsBoundary(r)) return !0;
        }
        return !1;
      }
      _boundaryScore(e, n, r, s) {
        let i = this._OriginalRegionIsBoundary(e, n) ? 1 : 0,
          a = this._ModifiedRegionIsBoundary(r, s) ? 1 : 0;
        return i + a;
      }
      ConcatenateChanges(e, n) {
        let r = [];
        if (e.length === 0 || n.length === 0) return n.length > 0 ? n : e;
        if (this.ChangesOverlap(e[e.length - 1], n[0], r)) {
          let s = new Array(e.length + n.length - 1);
          return (
            Re.Copy(e, 0, s, 0, e.length - 1),
            (s[e.length - 1] = r[0]),
            Re.Copy(n, 1, s, e.length, n.length - 1),
            s
          );
        } else {
          let s = new Array(e.length + n.length);
          return (Re.Copy(e, 0, s, 0, e.length), Re.Copy(n, 0, s, e.length, n.length), s);
        }
      }
      ChangesOverlap(e, n, r) {
        if (
          (Ae.Assert(e.originalStart <= n.originalStart, 'Left change is not less than or equal to right change'),
          Ae.Assert(e.modifiedStart <= n.modifiedStart, 'Left change is not less than or equal to right change'),
          e.originalStart + e.originalLength >= n.originalStart ||
            e.modifiedStart + e.modifiedLength >= n.modifiedStart)
        ) {
          let s = e.originalStart,
            i = e.originalLength,
            a = e.modifiedStart,
            l = e.modifiedLength;
          return (
            e.originalStart + e.originalLength >= n.originalStart &&
              (i = n.originalStart + n.originalLength - e.originalStart),
            e.modifiedStart + e.modifiedLength >= n.modifiedStart &&
              (l = n.modifiedStart + n.modifiedLength - e.modifiedStart),
            (r[0] = new le(s, i, a, l)),
            !0
          );
        } else return ((r[0] = null), !1);
      }
      ClipDiagonalBound(e, n, r, s) {
        if (e >= 0 && e < s) return e;
        let i = r,
          a = s - r - 1,
          l = n % 2 === 0;
        if (e < 0) {
          let u = i % 2 === 0;
          return l === u ? 0 : 1;
        } else {
          let u = a % 2 === 0;
          return l === u ? s - 1 : s - 2;
        }
      }
    };
  var q = class t {
    constructor(e, n) {
      ((this.lineNumber = e), (this.column = n));
    }
    with(e = this.lineNumber, n = this.column) {
      return e === this.lineNumber && n === this.column ? this : new t(e, n);
    }
    delta(e = 0, n = 0) {
      return this.with(this.lineNumber + e, this.column + n);
    }
    equals(e) {
      return t.equals(this, e);
    }
    static equals(e, n) {
      return !e && !n ? !0 : !!e && !!n && e.lineNumber === n.lineNumber && e.column === n.column;
    }
    isBefore(e) {
      return t.isBefore(this, e);
    }
    static isBefore(e, n) {
      return e.lineNumber < n.lineNumber ? !0 : n.lineNumber < e.lineNumber ? !1 : e.column < n.column;
    }
    isBeforeOrEqual(e) {
      return t.isBeforeOrEqual(this, e);
    }
    static isBeforeOrEqual(e, n) {
      return e.lineNumber < n.lineNumber ? !0 : n.lineNumber < e.lineNumber ? !1 : e.column <= n.column;
    }
    static compare(e, n) {
      let r = e.lineNumber | 0,
        s = n.lineNumber | 0;
      if (r === s) {
        let i = e.column | 0,
          a = n.column | 0;
        return i - a;
      }
      return r - s;
    }
    clone() {
      return new t(this.lineNumber, this.column);
    }
    toString() {
      return '(' + this.lineNumber + ',' + this.column + ')';
    }
    static lift(e) {
      return new t(e.lineNumber, e.column);
    }
    static isIPosition(e) {
      return e && typeof e.lineNumber == 'number' && typeof e.column == 'number';
    }
    toJSON() {
      return { lineNumber: this.lineNumber, column: this.column };
    }
  };
  var F = class t {
    constructor(e, n, r, s) {
      e > r || (e === r && n > s)
        ? ((this.startLineNumber = r), (this.startColumn = s), (this.endLineNumber = e), (this.endColumn = n))
        : ((this.startLineNumber = e), (this.startColumn = n), (this.endLineNumber = r), (this.endColumn = s));
    }
    isEmpty() {
      return t.isEmpty(this);
    }
    static isEmpty(e) {
      return e.startLineNumber === e.endLineNumber && e.startColumn === e.endColumn;
    }
    containsPosition(e) {
      return t.containsPosition(this, e);
    }
    static containsPosition(e, n) {
      return !(
        n.lineNumber < e.startLineNumber ||
        n.lineNumber > e.endLineNumber ||
        (n.lineNumber === e.startLineNumber && n.column < e.startColumn) ||
        (n.lineNumber === e.endLineNumber && n.column > e.endColumn)
      );
    }
    static strictContainsPosition(e, n) {
      return !(
        n.lineNumber < e.startLineNumber ||
        n.lineNumber > e.endLineNumber ||
        (n.lineNumber === e.startLineNumber && n.column <= e.startColumn) ||
        (n.lineNumber === e.endLineNumber && n.column >= e.endColumn)
      );
    }
    containsRange(e) {
      return t.containsRange(this, e);
    }
    static containsRange(e, n) {
      return !(
        n.startLineNumber < e.startLineNumber ||
        n.endLineNumber < e.startLineNumber ||
        n.startLineNumber > e.endLineNumber ||
        n.endLineNumber > e.endLineNumber ||
        (n.startLineNumber === e.startLineNumber && n.startColumn < e.startColumn) ||
        (n.endLineNumber === e.endLineNumber && n.endColumn > e.endColumn)
      );
    }
    strictContainsRange(e) {
      return t.strictContainsRange(this, e);
    }
    static strictContainsRange(e, n) {
      return !(
        n.startLineNumber < e.startLineNumber ||
        n.endLineNumber < e.startLineNumber ||
        n.startLineNumber > e.endLineNumber ||
        n.endLineNumber > e.endLineNumber ||
        (n.startLineNumber === e.startLineNumber && n.startColumn <= e.startColumn) ||
        (n.endLineNumber === e.endLineNumber && n.endColumn >= e.endColumn)
      );
    }
    plusRange(e) {
      return t.plusRange(this, e);
    }
    static plusRange(e, n) {
      let r, s, i, a;
      return (
        n.startLineNumber < e.startLineNumber
          ? ((r = n.startLineNumber), (s = n.startColumn))
          : n.startLineNumber === e.startLineNumber
            ? ((r = n.startLineNumber), (s = Math.min(n.startColumn, e.startColumn)))
            : ((r = e.startLineNumber), (s = e.startColumn)),
        n.endLineNumber > e.endLineNumber
          ? ((i = n.endLineNumber), (a = n.endColumn))
          : n.endLineNumber === e.endLineNumber
            ? ((i = n.endLineNumber), (a = Math.max(n.endColumn, e.endColumn)))
            : ((i = e.endLineNumber), (a = e.endColumn)),
        new t(r, s, i, a)
      );
    }
    intersectRanges(e) {
      return t.intersectRanges(this, e);
    }
    static intersectRanges(e, n) {
      let r = e.startLineNumber,
        s = e.startColumn,
        i = e.endLineNumber,
        a = e.endColumn,
        l = n.startLineNumber,
        u = n.startColumn,
        c = n.endLineNumber,
        f = n.endColumn;
      return (
        r < l ? ((r = l), (s = u)) : r === l && (s = Math.max(s, u)),
        i > c ? ((i = c), (a = f)) : i === c && (a = Math.min(a, f)),
        r > i || (r === i && s > a) ? null : new t(r, s, i, a)
      );
    }
    equalsRange(e) {
      return t.equalsRange(this, e);
    }
    static equalsRange(e, n) {
      return !e && !n
        ? !0
        : !!e &&
            !!n &&
            e.startLineNumber === n.startLineNumber &&
            e.startColumn === n.startColumn &&
            e.endLineNumber === n.endLineNumber &&
            e.endColumn === n.endColumn;
    }
    getEndPosition() {
      return t.getEndPosition(this);
    }
    static getEndPosition(e) {
      return new q(e.endLineNumber, e.endColumn);
    }
    getStartPosition() {
      return t.getStartPosition(this);
    }
    static getStartPosition(e) {
      return new q(e.startLineNumber, e.startColumn);
    }
    toString() {
      return (
        '[' + this.startLineNumber + ',' + this.startColumn + ' -> ' + this.endLineNumber + ',' + this.endColumn + ']'
      );
    }
    setEndPosition(e, n) {
      return new t(this.startLineNumber, this.startColumn, e, n);
    }
    setStartPosition(e, n) {
      return new t(e, n, this.endLineNumber, this.endColumn);
    }
    collapseToStart() {
      return t.collapseToStart(this);
    }
    static collapseToStart(e) {
      return new t(e.startLineNumber, e.startColumn, e.startLineNumber, e.startColumn);
    }
    collapseToEnd() {
      return t.collapseToEnd(this);
    }
    static collapseToEnd(e) {
      return new t(e.endLineNumber, e.endColumn, e.endLineNumber, e.endColumn);
    }
    delta(e) {
      return new t(this.startLineNumber + e, this.startColumn, this.endLineNumber + e, this.endColumn);
    }
    static fromPositions(e, n = e) {
      return new t(e.lineNumber, e.column, n.lineNumber, n.column);
    }
    static lift(e) {
      return e ? new t(e.startLineNumber, e.startColumn, e.endLineNumber, e.endColumn) : null;
    }
    static isIRange(e) {
      return (
        e &&
        typeof e.startLineNumber == 'number' &&
        typeof e.startColumn == 'number' &&
        typeof e.endLineNumber == 'number' &&
        typeof e.endColumn == 'number'
      );
    }
    static areIntersectingOrTouching(e, n) {
      return !(
        e.endLineNumber < n.startLineNumber ||
        (e.endLineNumber === n.startLineNumber && e.endColumn < n.startColumn) ||
        n.endLineNumber < e.startLineNumber ||
        (n.endLineNumber === e.startLineNumber && n.endColumn < e.startColumn)
      );
    }
    static areIntersecting(e, n) {
      return !(
        e.endLineNumber < n.startLineNumber ||
        (e.endLineNumber === n.startLineNumber && e.endColumn <= n.startColumn) ||
        n.endLineNumber < e.startLineNumber ||
        (n.endLineNumber === e.startLineNumber && n.endColumn <= e.startColumn)
      );
    }
    static compareRangesUsingStarts(e, n) {
      if (e && n) {
        let i = e.startLineNumber | 0,
          a = n.startLineNumber | 0;
        if (i === a) {
          let l = e.startColumn | 0,
            u = n.startColumn | 0;
          if (l === u) {
            let c = e.endLineNumber | 0,
              f = n.endLineNumber | 0;
            if (c === f) {
              let h = e.endColumn | 0,
                m = n.endColumn | 0;
              return h - m;
            }
            return c - f;
          }
          return l - u;
        }
        return i - a;
      }
      return (e ? 1 : 0) - (n ? 1 : 0);
    }
    static compareRangesUsingEnds(e, n) {
      return e.endLineNumber === n.endLineNumber
        ? e.endColumn === n.endColumn
          ? e.startLineNumber === n.startLineNumber
            ? e.startColumn - n.startColumn
            : e.startLineNumber - n.startLineNumber
          : e.endColumn - n.endColumn
        : e.endLineNumber - n.endLineNumber;
    }
    static spansMultipleLines(e) {
      return e.endLineNumber > e.startLineNumber;
    }
    toJSON() {
      return this;
    }
  };
  function nr(t) {
    return t < 0 ? 0 : t > 255 ? 255 : t | 0;
  }
  function Ie(t) {
    return t < 0 ? 0 : t > 4294967295 ? 4294967295 : t | 0;
  }
  var dt = class t {
    constructor(e) {
      let n = nr(e);
      ((this._defaultValue = n), (this._asciiMap = t._createAsciiMap(n)), (this._map = new Map()));
    }
    static _createAsciiMap(e) {
      let n = new Uint8Array(256);
      return (n.fill(e), n);
    }
    set(e, n) {
      let r = nr(n);
      e >= 0 && e < 256 ? (this._asciiMap[e] = r) : this._map.set(e, r);
    }
    get(e) {
      return e >= 0 && e < 256 ? this._asciiMap[e] : this._map.get(e) || this._defaultValue;
    }
    clear() {
      (this._asciiMap.fill(this._defaultValue), this._map.clear());
    }
  };
  var sr = class {
      constructor(e, n, r) {
        let s = new Uint8Array(e * n);
        for (let i = 0, a = e * n; i < a; i++) s[i] = r;
        ((this._data = s), (this.rows = e), (this.cols = n));
      }
      get(e, n) {
        return this._data[e * this.cols + n];
      }
      set(e, n, r) {
        this._data[e * this.cols + n] = r;
      }
    },
    ir = class {
      constructor(e) {
        let n = 0,
          r = 0;
        for (let i = 0, a = e.length; i < a; i++) {
          let [l, u, c] = e[i];
          (u > n && (n = u), l > r && (r = l), c > r && (r = c));
        }
        (n++, r++);
        let s = new sr(r, n, 0);
        for (let i = 0, a = e.length; i < a; i++) {
          let [l, u, c] = e[i];
          s.set(l, u, c);
        }
        ((this._states = s), (this._maxCharCode = n));
      }
      nextState(e, n) {
        return n < 0 || n >= this._maxCharCode ? 0 : this._states.get(e, n);
      }
    },
    rr = null;
  function po() {
    return (
      rr === null &&
        (rr = new ir([
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
      rr
    );
  }
  var gt = null;
  function bo() {
    if (gt === null) {
      gt = new dt(0);
      let t = ` 	<>'"\u3001\u3002\uFF61\uFF64\uFF0C\uFF0E\uFF1A\uFF1B\u2018\u3008\u300C\u300E\u3014\uFF08\uFF3B\uFF5B\uFF62\uFF63\uFF5D\uFF3D\uFF09\u3015\u300F\u300D\u3009\u2019\uFF40\uFF5E\u2026`;
      for (let n = 0; n < t.length; n++) gt.set(t.charCodeAt(n), 1);
      let e = '.,;:';
      for (let n = 0; n < e.length; n++) gt.set(e.charCodeAt(n), 2);
    }
    return gt;
  }
  var or = class t {
    static _createLink(e, n, r, s, i) {
      let a = i - 1;
      do {
        let l = n.charCodeAt(a);
        if (e.get(l) !== 2) break;
        a--;
      } while (a > s);
      if (s > 0) {
        let l = n.charCodeAt(s - 1),
          u = n.charCodeAt(a);
        ((l === 40 && u === 41) || (l === 91 && u === 93) || (l === 123 && u === 125)) && a--;
      }
      return {
        range: { startLineNumber: r, startColumn: s + 1, endLineNumber: r, endColumn: a + 2 },
        url: n.substring(s, a + 1),
      };
    }
    static computeLinks(e, n = po()) {
      let r = bo(),
        s = [];
      for (let i = 1, a = e.getLineCount(); i <= a; i++) {
        let l = e.getLineContent(i),
          u = l.length,
          c = 0,
          f = 0,
          h = 0,
          m = 1,
          g = !1,
          p = !1,
          d = !1,
          _ = !1;
        for (; c < u;) {
          let v = !1,
            N = l.charCodeAt(c);
          if (m === 13) {
            let y;
            switch (N) {
              case 40:
                ((g = !0), (y = 0));
                break;
              case 41:
                y = g ? 0 : 1;
                break;
              case 91:
                ((d = !0), (p = !0), (y = 0));
                break;
              case 93:
                ((d = !1), (y = p ? 0 : 1));
                break;
              case 123:
                ((_ = !0), (y = 0));
                break;
              case 125:
                y = _ ? 0 : 1;
                break;
              case 39:
              case 34:
              case 96:
                h === N ? (y = 1) : h === 39 || h === 34 || h === 96 ? (y = 0) : (y = 1);
                break;
              case 42:
                y = h === 42 ? 1 : 0;
                break;
              case 124:
                y = h === 124 ? 1 : 0;
                break;
              case 32:
                y = d ? 0 : 1;
                break;
              default:
                y = r.get(N);
            }
            y === 1 && (s.push(t._createLink(r, l, i, f, c)), (v = !0));
          } else if (m === 12) {
            let y;
            (N === 91 ? ((p = !0), (y = 0)) : (y = r.get(N)), y === 1 ? (v = !0) : (m = 13));
          } else ((m = n.nextState(m, N)), m === 0 && (v = !0));
          (v && ((m = 1), (g = !1), (p = !1), (_ = !1), (f = c + 1), (h = N)), c++);
        }
        m === 13 && s.push(t._createLink(r, l, i, f, u));
      }
      return s;
    }
  };
  function xs(t) {
    return !t || typeof t.getLineCount != 'function' || typeof t.getLineContent != 'function' ? [] : or.computeLinks(t);
  }
  var Qt = class t {
    constructor() {
      this._defaultValueSet = [
        ['true', 'false'],
        ['True', 'False'],
        ['Private', 'Public', 'Friend', 'ReadOnly', 'Partial', 'Protected', 'WriteOnly'],
        ['public', 'protected', 'private'],
      ];
    }
    static {
      this.INSTANCE = new t();
    }
    navigateValueSet(e, n, r, s, i) {
      if (e && n) {
        let a = this.doNavigateValueSet(n, i);
        if (a) return { range: e, value: a };
      }
      if (r && s) {
        let a = this.doNavigateValueSet(s, i);
        if (a) return { range: r, value: a };
      }
      return null;
    }
    doNavigateValueSet(e, n) {
      let r = this.numberReplace(e, n);
      return r !== null ? r : this.textReplace(e, n);
    }
    numberReplace(e, n) {
      let r = Math.pow(10, e.length - (e.lastIndexOf('.') + 1)),
        s = Number(e),
        i = parseFloat(e);
      return !isNaN(s) && !isNaN(i) && s === i
        ? s === 0 && !n
          ? null
          : ((s = Math.floor(s * r)), (s += n ? r : -r), String(s / r))
        : null;
    }
    textReplace(e, n) {
      return this.valueSetsReplace(this._defaultValueSet, e, n);
    }
    valueSetsReplace(e, n, r) {
      let s = null;
      for (let i = 0, a = e.length; s === null && i < a; i++) s = this.valueSetReplace(e[i], n, r);
      return s;
    }
    valueSetReplace(e, n, r) {
      let s = e.indexOf(n);
      return s >= 0 ? ((s += r ? 1 : -1), s < 0 ? (s = e.length - 1) : (s %= e.length), e[s]) : null;
    }
  };
  var _s = Object.freeze(function (t, e) {
      let n = setTimeout(t.bind(e), 0);
      return {
        dispose() {
          clearTimeout(n);
        },
      };
    }),
    Yt;
  (function (t) {
    function e(n) {
      return n === t.None || n === t.Cancelled || n instanceof Ze
        ? !0
        : !n || typeof n != 'object'
          ? !1
          : typeof n.isCancellationRequested == 'boolean' && typeof n.onCancellationRequested == 'function';
    }
    ((t.isCancellationToken = e),
      (t.None = Object.freeze({ isCancellationRequested: !1, onCancellationRequested: Ge.None })),
      (t.Cancelled = Object.freeze({ isCancellationRequested: !0, onCancellationRequested: _s })));
  })(Yt || (Yt = {}));
  var Ze = class {
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
        return this._isCancelled ? _s : (this._emitter || (this._emitter = new Y()), this._emitter.event);
      }
      dispose() {
        this._emitter && (this._emitter.dispose(), (this._emitter = null));
      }
    },
    pt = class {
      constructor(e) {
        ((this._token = void 0),
          (this._parentListener = void 0),
          (this._parentListener = e && e.onCancellationRequested(this.cancel, this)));
      }
      get token() {
        return (this._token || (this._token = new Ze()), this._token);
      }
      cancel() {
        this._token ? this._token instanceof Ze && this._token.cancel() : (this._token = Yt.Cancelled);
      }
      dispose(e = !1) {
        (e && this.cancel(),
          this._parentListener?.dispose(),
          this._token ? this._token instanceof Ze && this._token.dispose() : (this._token = Yt.None));
      }
    };
  var bt = class {
      constructor() {
        ((this._keyCodeToStr = []), (this._strToKeyCode = Object.create(null)));
      }
      define(e, n) {
        ((this._keyCodeToStr[e] = n), (this._strToKeyCode[n.toLowerCase()] = e));
      }
      keyCodeToStr(e) {
        return this._keyCodeToStr[e];
      }
      strToKeyCode(e) {
        return this._strToKeyCode[e.toLowerCase()] || 0;
      }
    },
    Jt = new bt(),
    ar = new bt(),
    lr = new bt(),
    xo = new Array(230),
    _o = {},
    yo = [],
    wo = Object.create(null),
    Lo = Object.create(null),
    ws = [],
    ur = [];
  for (let t = 0; t <= 193; t++) ws[t] = -1;
  for (let t = 0; t <= 132; t++) ur[t] = -1;
  (function () {
    let e = [
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
    for (let s of e) {
      let [i, a, l, u, c, f, h, m, g] = s;
      if (
        (r[a] ||
          ((r[a] = !0),
          (yo[a] = l),
          (wo[l] = a),
          (Lo[l.toLowerCase()] = a),
          i && ((ws[a] = u), u !== 0 && u !== 3 && u !== 5 && u !== 4 && u !== 6 && u !== 57 && (ur[u] = a))),
        !n[u])
      ) {
        if (((n[u] = !0), !c)) throw new Error(`String representation missing for key code ${u} around scan code ${l}`);
        (Jt.define(u, c), ar.define(u, m || c), lr.define(u, g || m || c));
      }
      (f && (xo[f] = u), h && (_o[h] = u));
    }
    ur[3] = 46;
  })();
  var ys;
  (function (t) {
    function e(l) {
      return Jt.keyCodeToStr(l);
    }
    t.toString = e;
    function n(l) {
      return Jt.strToKeyCode(l);
    }
    t.fromString = n;
    function r(l) {
      return ar.keyCodeToStr(l);
    }
    t.toUserSettingsUS = r;
    function s(l) {
      return lr.keyCodeToStr(l);
    }
    t.toUserSettingsGeneral = s;
    function i(l) {
      return ar.strToKeyCode(l) || lr.strToKeyCode(l);
    }
    t.fromUserSettings = i;
    function a(l) {
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
      return Jt.keyCodeToStr(l);
    }
    t.toElectronAccelerator = a;
  })(ys || (ys = {}));
  function Ls(t, e) {
    let n = ((e & 65535) << 16) >>> 0;
    return (t | n) >>> 0;
  }
  var Zt = class t extends F {
    constructor(e, n, r, s) {
      (super(e, n, r, s),
        (this.selectionStartLineNumber = e),
        (this.selectionStartColumn = n),
        (this.positionLineNumber = r),
        (this.positionColumn = s));
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
    equalsSelection(e) {
      return t.selectionsEqual(this, e);
    }
    static selectionsEqual(e, n) {
      return (
        e.selectionStartLineNumber === n.selectionStartLineNumber &&
        e.selectionStartColumn === n.selectionStartColumn &&
        e.positionLineNumber === n.positionLineNumber &&
        e.positionColumn === n.positionColumn
      );
    }
    getDirection() {
      return this.selectionStartLineNumber === this.startLineNumber && this.selectionStartColumn === this.startColumn
        ? 0
        : 1;
    }
    setEndPosition(e, n) {
      return this.getDirection() === 0
        ? new t(this.startLineNumber, this.startColumn, e, n)
        : new t(e, n, this.startLineNumber, this.startColumn);
    }
    getPosition() {
      return new q(this.positionLineNumber, this.positionColumn);
    }
    getSelectionStart() {
      return new q(this.selectionStartLineNumber, this.selectionStartColumn);
    }
    setStartPosition(e, n) {
      return this.getDirection() === 0
        ? new t(e, n, this.endLineNumber, this.endColumn)
        : new t(this.endLineNumber, this.endColumn, e, n);
    }
    static fromPositions(e, n = e) {
      return new t(e.lineNumber, e.column, n.lineNumber, n.column);
    }
    static fromRange(e, n) {
      return n === 0
        ? new t(e.startLineNumber, e.startColumn, e.endLineNumber, e.endColumn)
        : new t(e.endLineNumber, e.endColumn, e.startLineNumber, e.startColumn);
    }
    static liftSelection(e) {
      return new t(e.selectionStartLineNumber, e.selectionStartColumn, e.positionLineNumber, e.positionColumn);
    }
    static selectionsArrEqual(e, n) {
      if ((e && !n) || (!e && n)) return !1;
      if (!e && !n) return !0;
      if (e.length !== n.length) return !1;
      for (let r = 0, s = e.length; r < s; r++) if (!this.selectionsEqual(e[r], n[r])) return !1;
      return !0;
    }
    static isISelection(e) {
      return (
        e &&
        typeof e.selectionStartLineNumber == 'number' &&
        typeof e.selectionStartColumn == 'number' &&
        typeof e.positionLineNumber == 'number' &&
        typeof e.positionColumn == 'number'
      );
    }
    static createWithDirection(e, n, r, s, i) {
      return i === 0 ? new t(e, n, r, s) : new t(r, s, e, n);
    }
  };
  function vs(t) {
    return typeof t == 'string';
  }
  var Ns = Object.create(null);
  function o(t, e) {
    if (vs(e)) {
      let n = Ns[e];
      if (n === void 0) throw new Error(`${t} references an unknown codicon: ${e}`);
      e = n;
    }
    return ((Ns[t] = e), { id: t });
  }
  var Ss = {
    add: o('add', 6e4),
    plus: o('plus', 6e4),
    gistNew: o('gist-new', 6e4),
    repoCreate: o('repo-create', 6e4),
    lightbulb: o('lightbulb', 60001),
    lightBulb: o('light-bulb', 60001),
    repo: o('repo', 60002),
    repoDelete: o('repo-delete', 60002),
    gistFork: o('gist-fork', 60003),
    repoForked: o('repo-forked', 60003),
    gitPullRequest: o('git-pull-request', 60004),
    gitPullRequestAbandoned: o('git-pull-request-abandoned', 60004),
    recordKeys: o('record-keys', 60005),
    keyboard: o('keyboard', 60005),
    tag: o('tag', 60006),
    gitPullRequestLabel: o('git-pull-request-label', 60006),
    tagAdd: o('tag-add', 60006),
    tagRemove: o('tag-remove', 60006),
    person: o('person', 60007),
    personFollow: o('person-follow', 60007),
    personOutline: o('person-outline', 60007),
    personFilled: o('person-filled', 60007),
    gitBranch: o('git-branch', 60008),
    gitBranchCreate: o('git-branch-create', 60008),
    gitBranchDelete: o('git-branch-delete', 60008),
    sourceControl: o('source-control', 60008),
    mirror: o('mirror', 60009),
    mirrorPublic: o('mirror-public', 60009),
    star: o('star', 60010),
    starAdd: o('star-add', 60010),
    starDelete: o('star-delete', 60010),
    starEmpty: o('star-empty', 60010),
    comment: o('comment', 60011),
    commentAdd: o('comment-add', 60011),
    alert: o('alert', 60012),
    warning: o('warning', 60012),
    search: o('search', 60013),
    searchSave: o('search-save', 60013),
    logOut: o('log-out', 60014),
    signOut: o('sign-out', 60014),
    logIn: o('log-in', 60015),
    signIn: o('sign-in', 60015),
    eye: o('eye', 60016),
    eyeUnwatch: o('eye-unwatch', 60016),
    eyeWatch: o('eye-watch', 60016),
    circleFilled: o('circle-filled', 60017),
    primitiveDot: o('primitive-dot', 60017),
    closeDirty: o('close-dirty', 60017),
    debugBreakpoint: o('debug-breakpoint', 60017),
    debugBreakpointDisabled: o('debug-breakpoint-disabled', 60017),
    debugHint: o('debug-hint', 60017),
    terminalDecorationSuccess: o('terminal-decoration-success', 60017),
    primitiveSquare: o('primitive-square', 60018),
    edit: o('edit', 60019),
    pencil: o('pencil', 60019),
    info: o('info', 60020),
    issueOpened: o('issue-opened', 60020),
    gistPrivate: o('gist-private', 60021),
    gitForkPrivate: o('git-fork-private', 60021),
    lock: o('lock', 60021),
    mirrorPrivate: o('mirror-private', 60021),
    close: o('close', 60022),
    removeClose: o('remove-close', 60022),
    x: o('x', 60022),
    repoSync: o('repo-sync', 60023),
    sync: o('sync', 60023),
    clone: o('clone', 60024),
    desktopDownload: o('desktop-download', 60024),
    beaker: o('beaker', 60025),
    microscope: o('microscope', 60025),
    vm: o('vm', 60026),
    deviceDesktop: o('device-desktop', 60026),
    file: o('file', 60027),
    fileText: o('file-text', 60027),
    more: o('more', 60028),
    ellipsis: o('ellipsis', 60028),
    kebabHorizontal: o('kebab-horizontal', 60028),
    mailReply: o('mail-reply', 60029),
    reply: o('reply', 60029),
    organization: o('organization', 60030),
    organizationFilled: o('organization-filled', 60030),
    organizationOutline: o('organization-outline', 60030),
    newFile: o('new-file', 60031),
    fileAdd: o('file-add', 60031),
    newFolder: o('new-folder', 60032),
    fileDirectoryCreate: o('file-directory-create', 60032),
    trash: o('trash', 60033),
    trashcan: o('trashcan', 60033),
    history: o('history', 60034),
    clock: o('clock', 60034),
    folder: o('folder', 60035),
    fileDirectory: o('file-directory', 60035),
    symbolFolder: o('symbol-folder', 60035),
    logoGithub: o('logo-github', 60036),
    markGithub: o('mark-github', 60036),
    github: o('github', 60036),
    terminal: o('terminal', 60037),
    console: o('console', 60037),
    repl: o('repl', 60037),
    zap: o('zap', 60038),
    symbolEvent: o('symbol-event', 60038),
    error: o('error', 60039),
    stop: o('stop', 60039),
    variable: o('variable', 60040),
    symbolVariable: o('symbol-variable', 60040),
    array: o('array', 60042),
    symbolArray: o('symbol-array', 60042),
    symbolModule: o('symbol-module', 60043),
    symbolPackage: o('symbol-package', 60043),
    symbolNamespace: o('symbol-namespace', 60043),
    symbolObject: o('symbol-object', 60043),
    symbolMethod: o('symbol-method', 60044),
    symbolFunction: o('symbol-function', 60044),
    symbolConstructor: o('symbol-constructor', 60044),
    symbolBoolean: o('symbol-boolean', 60047),
    symbolNull: o('symbol-null', 60047),
    symbolNumeric: o('symbol-numeric', 60048),
    symbolNumber: o('symbol-number', 60048),
    symbolStructure: o('symbol-structure', 60049),
    symbolStruct: o('symbol-struct', 60049),
    symbolParameter: o('symbol-parameter', 60050),
    symbolTypeParameter: o('symbol-type-parameter', 60050),
    symbolKey: o('symbol-key', 60051),
    symbolText: o('symbol-text', 60051),
    symbolReference: o('symbol-reference', 60052),
    goToFile: o('go-to-file', 60052),
    symbolEnum: o('symbol-enum', 60053),
    symbolValue: o('symbol-value', 60053),
    symbolRuler: o('symbol-ruler', 60054),
    symbolUnit: o('symbol-unit', 60054),
    activateBreakpoints: o('activate-breakpoints', 60055),
    archive: o('archive', 60056),
    arrowBoth: o('arrow-both', 60057),
    arrowDown: o('arrow-down', 60058),
    arrowLeft: o('arrow-left', 60059),
    arrowRight: o('arrow-right', 60060),
    arrowSmallDown: o('arrow-small-down', 60061),
    arrowSmallLeft: o('arrow-small-left', 60062),
    arrowSmallRight: o('arrow-small-right', 60063),
    arrowSmallUp: o('arrow-small-up', 60064),
    arrowUp: o('arrow-up', 60065),
    bell: o('bell', 60066),
    bold: o('bold', 60067),
    book: o('book', 60068),
    bookmark: o('bookmark', 60069),
    debugBreakpointConditionalUnverified: o('debug-breakpoint-conditional-unverified', 60070),
    debugBreakpointConditional: o('debug-breakpoint-conditional', 60071),
    debugBreakpointConditionalDisabled: o('debug-breakpoint-conditional-disabled', 60071),
    debugBreakpointDataUnverified: o('debug-breakpoint-data-unverified', 60072),
    debugBreakpointData: o('debug-breakpoint-data', 60073),
    debugBreakpointDataDisabled: o('debug-breakpoint-data-disabled', 60073),
    debugBreakpointLogUnverified: o('debug-breakpoint-log-unverified', 60074),
    debugBreakpointLog: o('debug-breakpoint-log', 60075),
    debugBreakpointLogDisabled: o('debug-breakpoint-log-disabled', 60075),
    briefcase: o('briefcase', 60076),
    broadcast: o('broadcast', 60077),
    browser: o('browser', 60078),
    bug: o('bug', 60079),
    calendar: o('calendar', 60080),
    caseSensitive: o('case-sensitive', 60081),
    check: o('check', 60082),
    checklist: o('checklist', 60083),
    chevronDown: o('chevron-down', 60084),
    chevronLeft: o('chevron-left', 60085),
    chevronRight: o('chevron-right', 60086),
    chevronUp: o('chevron-up', 60087),
    chromeClose: o('chrome-close', 60088),
    chromeMaximize: o('chrome-maximize', 60089),
    chromeMinimize: o('chrome-minimize', 60090),
    chromeRestore: o('chrome-restore', 60091),
    circleOutline: o('circle-outline', 60092),
    circle: o('circle', 60092),
    debugBreakpointUnverified: o('debug-breakpoint-unverified', 60092),
    terminalDecorationIncomplete: o('terminal-decoration-incomplete', 60092),
    circleSlash: o('circle-slash', 60093),
    circuitBoard: o('circuit-board', 60094),
    clearAll: o('clear-all', 60095),
    clippy: o('clippy', 60096),
    closeAll: o('close-all', 60097),
    cloudDownload: o('cloud-download', 60098),
    cloudUpload: o('cloud-upload', 60099),
    code: o('code', 60100),
    collapseAll: o('collapse-all', 60101),
    colorMode: o('color-mode', 60102),
    commentDiscussion: o('comment-discussion', 60103),
    creditCard: o('credit-card', 60105),
    dash: o('dash', 60108),
    dashboard: o('dashboard', 60109),
    database: o('database', 60110),
    debugContinue: o('debug-continue', 60111),
    debugDisconnect: o('debug-disconnect', 60112),
    debugPause: o('debug-pause', 60113),
    debugRestart: o('debug-restart', 60114),
    debugStart: o('debug-start', 60115),
    debugStepInto: o('debug-step-into', 60116),
    debugStepOut: o('debug-step-out', 60117),
    debugStepOver: o('debug-step-over', 60118),
    debugStop: o('debug-stop', 60119),
    debug: o('debug', 60120),
    deviceCameraVideo: o('device-camera-video', 60121),
    deviceCamera: o('device-camera', 60122),
    deviceMobile: o('device-mobile', 60123),
    diffAdded: o('diff-added', 60124),
    diffIgnored: o('diff-ignored', 60125),
    diffModified: o('diff-modified', 60126),
    diffRemoved: o('diff-removed', 60127),
    diffRenamed: o('diff-renamed', 60128),
    diff: o('diff', 60129),
    diffSidebyside: o('diff-sidebyside', 60129),
    discard: o('discard', 60130),
    editorLayout: o('editor-layout', 60131),
    emptyWindow: o('empty-window', 60132),
    exclude: o('exclude', 60133),
    extensions: o('extensions', 60134),
    eyeClosed: o('eye-closed', 60135),
    fileBinary: o('file-binary', 60136),
    fileCode: o('file-code', 60137),
    fileMedia: o('file-media', 60138),
    filePdf: o('file-pdf', 60139),
    fileSubmodule: o('file-submodule', 60140),
    fileSymlinkDirectory: o('file-symlink-directory', 60141),
    fileSymlinkFile: o('file-symlink-file', 60142),
    fileZip: o('file-zip', 60143),
    files: o('files', 60144),
    filter: o('filter', 60145),
    flame: o('flame', 60146),
    foldDown: o('fold-down', 60147),
    foldUp: o('fold-up', 60148),
    fold: o('fold', 60149),
    folderActive: o('folder-active', 60150),
    folderOpened: o('folder-opened', 60151),
    gear: o('gear', 60152),
    gift: o('gift', 60153),
    gistSecret: o('gist-secret', 60154),
    gist: o('gist', 60155),
    gitCommit: o('git-commit', 60156),
    gitCompare: o('git-compare', 60157),
    compareChanges: o('compare-changes', 60157),
    gitMerge: o('git-merge', 60158),
    githubAction: o('github-action', 60159),
    githubAlt: o('github-alt', 60160),
    globe: o('globe', 60161),
    grabber: o('grabber', 60162),
    graph: o('graph', 60163),
    gripper: o('gripper', 60164),
    heart: o('heart', 60165),
    home: o('home', 60166),
    horizontalRule: o('horizontal-rule', 60167),
    hubot: o('hubot', 60168),
    inbox: o('inbox', 60169),
    issueReopened: o('issue-reopened', 60171),
    issues: o('issues', 60172),
    italic: o('italic', 60173),
    jersey: o('jersey', 60174),
    json: o('json', 60175),
    kebabVertical: o('kebab-vertical', 60176),
    key: o('key', 60177),
    law: o('law', 60178),
    lightbulbAutofix: o('lightbulb-autofix', 60179),
    linkExternal: o('link-external', 60180),
    link: o('link', 60181),
    listOrdered: o('list-ordered', 60182),
    listUnordered: o('list-unordered', 60183),
    liveShare: o('live-share', 60184),
    loading: o('loading', 60185),
    location: o('location', 60186),
    mailRead: o('mail-read', 60187),
    mail: o('mail', 60188),
    markdown: o('markdown', 60189),
    megaphone: o('megaphone', 60190),
    mention: o('mention', 60191),
    milestone: o('milestone', 60192),
    gitPullRequestMilestone: o('git-pull-request-milestone', 60192),
    mortarBoard: o('mortar-board', 60193),
    move: o('move', 60194),
    multipleWindows: o('multiple-windows', 60195),
    mute: o('mute', 60196),
    noNewline: o('no-newline', 60197),
    note: o('note', 60198),
    octoface: o('octoface', 60199),
    openPreview: o('open-preview', 60200),
    package: o('package', 60201),
    paintcan: o('paintcan', 60202),
    pin: o('pin', 60203),
    play: o('play', 60204),
    run: o('run', 60204),
    plug: o('plug', 60205),
    preserveCase: o('preserve-case', 60206),
    preview: o('preview', 60207),
    project: o('project', 60208),
    pulse: o('pulse', 60209),
    question: o('question', 60210),
    quote: o('quote', 60211),
    radioTower: o('radio-tower', 60212),
    reactions: o('reactions', 60213),
    references: o('references', 60214),
    refresh: o('refresh', 60215),
    regex: o('regex', 60216),
    remoteExplorer: o('remote-explorer', 60217),
    remote: o('remote', 60218),
    remove: o('remove', 60219),
    replaceAll: o('replace-all', 60220),
    replace: o('replace', 60221),
    repoClone: o('repo-clone', 60222),
    repoForcePush: o('repo-force-push', 60223),
    repoPull: o('repo-pull', 60224),
    repoPush: o('repo-push', 60225),
    report: o('report', 60226),
    requestChanges: o('request-changes', 60227),
    rocket: o('rocket', 60228),
    rootFolderOpened: o('root-folder-opened', 60229),
    rootFolder: o('root-folder', 60230),
    rss: o('rss', 60231),
    ruby: o('ruby', 60232),
    saveAll: o('save-all', 60233),
    saveAs: o('save-as', 60234),
    save: o('save', 60235),
    screenFull: o('screen-full', 60236),
    screenNormal: o('screen-normal', 60237),
    searchStop: o('search-stop', 60238),
    server: o('server', 60240),
    settingsGear: o('settings-gear', 60241),
    settings: o('settings', 60242),
    shield: o('shield', 60243),
    smiley: o('smiley', 60244),
    sortPrecedence: o('sort-precedence', 60245),
    splitHorizontal: o('split-horizontal', 60246),
    splitVertical: o('split-vertical', 60247),
    squirrel: o('squirrel', 60248),
    starFull: o('star-full', 60249),
    starHalf: o('star-half', 60250),
    symbolClass: o('symbol-class', 60251),
    symbolColor: o('symbol-color', 60252),
    symbolConstant: o('symbol-constant', 60253),
    symbolEnumMember: o('symbol-enum-member', 60254),
    symbolField: o('symbol-field', 60255),
    symbolFile: o('symbol-file', 60256),
    symbolInterface: o('symbol-interface', 60257),
    symbolKeyword: o('symbol-keyword', 60258),
    symbolMisc: o('symbol-misc', 60259),
    symbolOperator: o('symbol-operator', 60260),
    symbolProperty: o('symbol-property', 60261),
    wrench: o('wrench', 60261),
    wrenchSubaction: o('wrench-subaction', 60261),
    symbolSnippet: o('symbol-snippet', 60262),
    tasklist: o('tasklist', 60263),
    telescope: o('telescope', 60264),
    textSize: o('text-size', 60265),
    threeBars: o('three-bars', 60266),
    thumbsdown: o('thumbsdown', 60267),
    thumbsup: o('thumbsup', 60268),
    tools: o('tools', 60269),
    triangleDown: o('triangle-down', 60270),
    triangleLeft: o('triangle-left', 60271),
    triangleRight: o('triangle-right', 60272),
    triangleUp: o('triangle-up', 60273),
    twitter: o('twitter', 60274),
    unfold: o('unfold', 60275),
    unlock: o('unlock', 60276),
    unmute: o('unmute', 60277),
    unverified: o('unverified', 60278),
    verified: o('verified', 60279),
    versions: o('versions', 60280),
    vmActive: o('vm-active', 60281),
    vmOutline: o('vm-outline', 60282),
    vmRunning: o('vm-running', 60283),
    watch: o('watch', 60284),
    whitespace: o('whitespace', 60285),
    wholeWord: o('whole-word', 60286),
    window: o('window', 60287),
    wordWrap: o('word-wrap', 60288),
    zoomIn: o('zoom-in', 60289),
    zoomOut: o('zoom-out', 60290),
    listFilter: o('list-filter', 60291),
    listFlat: o('list-flat', 60292),
    listSelection: o('list-selection', 60293),
    selection: o('selection', 60293),
    listTree: o('list-tree', 60294),
    debugBreakpointFunctionUnverified: o('debug-breakpoint-function-unverified', 60295),
    debugBreakpointFunction: o('debug-breakpoint-function', 60296),
    debugBreakpointFunctionDisabled: o('debug-breakpoint-function-disabled', 60296),
    debugStackframeActive: o('debug-stackframe-active', 60297),
    circleSmallFilled: o('circle-small-filled', 60298),
    debugStackframeDot: o('debug-stackframe-dot', 60298),
    terminalDecorationMark: o('terminal-decoration-mark', 60298),
    debugStackframe: o('debug-stackframe', 60299),
    debugStackframeFocused: o('debug-stackframe-focused', 60299),
    debugBreakpointUnsupported: o('debug-breakpoint-unsupported', 60300),
    symbolString: o('symbol-string', 60301),
    debugReverseContinue: o('debug-reverse-continue', 60302),
    debugStepBack: o('debug-step-back', 60303),
    debugRestartFrame: o('debug-restart-frame', 60304),
    debugAlt: o('debug-alt', 60305),
    callIncoming: o('call-incoming', 60306),
    callOutgoing: o('call-outgoing', 60307),
    menu: o('menu', 60308),
    expandAll: o('expand-all', 60309),
    feedback: o('feedback', 60310),
    gitPullRequestReviewer: o('git-pull-request-reviewer', 60310),
    groupByRefType: o('group-by-ref-type', 60311),
    ungroupByRefType: o('ungroup-by-ref-type', 60312),
    account: o('account', 60313),
    gitPullRequestAssignee: o('git-pull-request-assignee', 60313),
    bellDot: o('bell-dot', 60314),
    debugConsole: o('debug-console', 60315),
    library: o('library', 60316),
    output: o('output', 60317),
    runAll: o('run-all', 60318),
    syncIgnored: o('sync-ignored', 60319),
    pinned: o('pinned', 60320),
    githubInverted: o('github-inverted', 60321),
    serverProcess: o('server-process', 60322),
    serverEnvironment: o('server-environment', 60323),
    pass: o('pass', 60324),
    issueClosed: o('issue-closed', 60324),
    stopCircle: o('stop-circle', 60325),
    playCircle: o('play-circle', 60326),
    record: o('record', 60327),
    debugAltSmall: o('debug-alt-small', 60328),
    vmConnect: o('vm-connect', 60329),
    cloud: o('cloud', 60330),
    merge: o('merge', 60331),
    export: o('export', 60332),
    graphLeft: o('graph-left', 60333),
    magnet: o('magnet', 60334),
    notebook: o('notebook', 60335),
    redo: o('redo', 60336),
    checkAll: o('check-all', 60337),
    pinnedDirty: o('pinned-dirty', 60338),
    passFilled: o('pass-filled', 60339),
    circleLargeFilled: o('circle-large-filled', 60340),
    circleLarge: o('circle-large', 60341),
    circleLargeOutline: o('circle-large-outline', 60341),
    combine: o('combine', 60342),
    gather: o('gather', 60342),
    table: o('table', 60343),
    variableGroup: o('variable-group', 60344),
    typeHierarchy: o('type-hierarchy', 60345),
    typeHierarchySub: o('type-hierarchy-sub', 60346),
    typeHierarchySuper: o('type-hierarchy-super', 60347),
    gitPullRequestCreate: o('git-pull-request-create', 60348),
    runAbove: o('run-above', 60349),
    runBelow: o('run-below', 60350),
    notebookTemplate: o('notebook-template', 60351),
    debugRerun: o('debug-rerun', 60352),
    workspaceTrusted: o('workspace-trusted', 60353),
    workspaceUntrusted: o('workspace-untrusted', 60354),
    workspaceUnknown: o('workspace-unknown', 60355),
    terminalCmd: o('terminal-cmd', 60356),
    terminalDebian: o('terminal-debian', 60357),
    terminalLinux: o('terminal-linux', 60358),
    terminalPowershell: o('terminal-powershell', 60359),
    terminalTmux: o('terminal-tmux', 60360),
    terminalUbuntu: o('terminal-ubuntu', 60361),
    terminalBash: o('terminal-bash', 60362),
    arrowSwap: o('arrow-swap', 60363),
    copy: o('copy', 60364),
    personAdd: o('person-add', 60365),
    filterFilled: o('filter-filled', 60366),
    wand: o('wand', 60367),
    debugLineByLine: o('debug-line-by-line', 60368),
    inspect: o('inspect', 60369),
    layers: o('layers', 60370),
    layersDot: o('layers-dot', 60371),
    layersActive: o('layers-active', 60372),
    compass: o('compass', 60373),
    compassDot: o('compass-dot', 60374),
    compassActive: o('compass-active', 60375),
    azure: o('azure', 60376),
    issueDraft: o('issue-draft', 60377),
    gitPullRequestClosed: o('git-pull-request-closed', 60378),
    gitPullRequestDraft: o('git-pull-request-draft', 60379),
    debugAll: o('debug-all', 60380),
    debugCoverage: o('debug-coverage', 60381),
    runErrors: o('run-errors', 60382),
    folderLibrary: o('folder-library', 60383),
    debugContinueSmall: o('debug-continue-small', 60384),
    beakerStop: o('beaker-stop', 60385),
    graphLine: o('graph-line', 60386),
    graphScatter: o('graph-scatter', 60387),
    pieChart: o('pie-chart', 60388),
    bracket: o('bracket', 60175),
    bracketDot: o('bracket-dot', 60389),
    bracketError: o('bracket-error', 60390),
    lockSmall: o('lock-small', 60391),
    azureDevops: o('azure-devops', 60392),
    verifiedFilled: o('verified-filled', 60393),
    newline: o('newline', 60394),
    layout: o('layout', 60395),
    layoutActivitybarLeft: o('layout-activitybar-left', 60396),
    layoutActivitybarRight: o('layout-activitybar-right', 60397),
    layoutPanelLeft: o('layout-panel-left', 60398),
    layoutPanelCenter: o('layout-panel-center', 60399),
    layoutPanelJustify: o('layout-panel-justify', 60400),
    layoutPanelRight: o('layout-panel-right', 60401),
    layoutPanel: o('layout-panel', 60402),
    layoutSidebarLeft: o('layout-sidebar-left', 60403),
    layoutSidebarRight: o('layout-sidebar-right', 60404),
    layoutStatusbar: o('layout-statusbar', 60405),
    layoutMenubar: o('layout-menubar', 60406),
    layoutCentered: o('layout-centered', 60407),
    target: o('target', 60408),
    indent: o('indent', 60409),
    recordSmall: o('record-small', 60410),
    errorSmall: o('error-small', 60411),
    terminalDecorationError: o('terminal-decoration-error', 60411),
    arrowCircleDown: o('arrow-circle-down', 60412),
    arrowCircleLeft: o('arrow-circle-left', 60413),
    arrowCircleRight: o('arrow-circle-right', 60414),
    arrowCircleUp: o('arrow-circle-up', 60415),
    layoutSidebarRightOff: o('layout-sidebar-right-off', 60416),
    layoutPanelOff: o('layout-panel-off', 60417),
    layoutSidebarLeftOff: o('layout-sidebar-left-off', 60418),
    blank: o('blank', 60419),
    heartFilled: o('heart-filled', 60420),
    map: o('map', 60421),
    mapHorizontal: o('map-horizontal', 60421),
    foldHorizontal: o('fold-horizontal', 60421),
    mapFilled: o('map-filled', 60422),
    mapHorizontalFilled: o('map-horizontal-filled', 60422),
    foldHorizontalFilled: o('fold-horizontal-filled', 60422),
    circleSmall: o('circle-small', 60423),
    bellSlash: o('bell-slash', 60424),
    bellSlashDot: o('bell-slash-dot', 60425),
    commentUnresolved: o('comment-unresolved', 60426),
    gitPullRequestGoToChanges: o('git-pull-request-go-to-changes', 60427),
    gitPullRequestNewChanges: o('git-pull-request-new-changes', 60428),
    searchFuzzy: o('search-fuzzy', 60429),
    commentDraft: o('comment-draft', 60430),
    send: o('send', 60431),
    sparkle: o('sparkle', 60432),
    insert: o('insert', 60433),
    mic: o('mic', 60434),
    thumbsdownFilled: o('thumbsdown-filled', 60435),
    thumbsupFilled: o('thumbsup-filled', 60436),
    coffee: o('coffee', 60437),
    snake: o('snake', 60438),
    game: o('game', 60439),
    vr: o('vr', 60440),
    chip: o('chip', 60441),
    piano: o('piano', 60442),
    music: o('music', 60443),
    micFilled: o('mic-filled', 60444),
    repoFetch: o('repo-fetch', 60445),
    copilot: o('copilot', 60446),
    lightbulbSparkle: o('lightbulb-sparkle', 60447),
    robot: o('robot', 60448),
    sparkleFilled: o('sparkle-filled', 60449),
    diffSingle: o('diff-single', 60450),
    diffMultiple: o('diff-multiple', 60451),
    surroundWith: o('surround-with', 60452),
    share: o('share', 60453),
    gitStash: o('git-stash', 60454),
    gitStashApply: o('git-stash-apply', 60455),
    gitStashPop: o('git-stash-pop', 60456),
    vscode: o('vscode', 60457),
    vscodeInsiders: o('vscode-insiders', 60458),
    codeOss: o('code-oss', 60459),
    runCoverage: o('run-coverage', 60460),
    runAllCoverage: o('run-all-coverage', 60461),
    coverage: o('coverage', 60462),
    githubProject: o('github-project', 60463),
    mapVertical: o('map-vertical', 60464),
    foldVertical: o('fold-vertical', 60464),
    mapVerticalFilled: o('map-vertical-filled', 60465),
    foldVerticalFilled: o('fold-vertical-filled', 60465),
    goToSearch: o('go-to-search', 60466),
    percentage: o('percentage', 60467),
    sortPercentage: o('sort-percentage', 60467),
    attach: o('attach', 60468),
  };
  var vo = {
      dialogError: o('dialog-error', 'error'),
      dialogWarning: o('dialog-warning', 'warning'),
      dialogInfo: o('dialog-info', 'info'),
      dialogClose: o('dialog-close', 'close'),
      treeItemExpanded: o('tree-item-expanded', 'chevron-down'),
      treeFilterOnTypeOn: o('tree-filter-on-type-on', 'list-filter'),
      treeFilterOnTypeOff: o('tree-filter-on-type-off', 'list-selection'),
      treeFilterClear: o('tree-filter-clear', 'close'),
      treeItemLoading: o('tree-item-loading', 'loading'),
      menuSelection: o('menu-selection', 'check'),
      menuSubmenu: o('menu-submenu', 'chevron-right'),
      menuBarMore: o('menubar-more', 'more'),
      scrollbarButtonLeft: o('scrollbar-button-left', 'triangle-left'),
      scrollbarButtonRight: o('scrollbar-button-right', 'triangle-right'),
      scrollbarButtonUp: o('scrollbar-button-up', 'triangle-up'),
      scrollbarButtonDown: o('scrollbar-button-down', 'triangle-down'),
      toolBarMore: o('toolbar-more', 'more'),
      quickInputBack: o('quick-input-back', 'arrow-left'),
      dropDownButton: o('drop-down-button', 60084),
      symbolCustomColor: o('symbol-customcolor', 60252),
      exportIcon: o('export', 60332),
      workspaceUnspecified: o('workspace-unspecified', 60355),
      newLine: o('newline', 60394),
      thumbsDownFilled: o('thumbsdown-filled', 60435),
      thumbsUpFilled: o('thumbsup-filled', 60436),
      gitFetch: o('git-fetch', 60445),
      lightbulbSparkleAutofix: o('lightbulb-sparkle-autofix', 60447),
      debugBreakpointPending: o('debug-breakpoint-pending', 60377),
    },
    M = { ...Ss, ...vo };
  var xt = class {
      constructor() {
        ((this._tokenizationSupports = new Map()),
          (this._factories = new Map()),
          (this._onDidChange = new Y()),
          (this.onDidChange = this._onDidChange.event),
          (this._colorMap = null));
      }
      handleChange(e) {
        this._onDidChange.fire({ changedLanguages: e, changedColorMap: !1 });
      }
      register(e, n) {
        return (
          this._tokenizationSupports.set(e, n),
          this.handleChange([e]),
          we(() => {
            this._tokenizationSupports.get(e) === n && (this._tokenizationSupports.delete(e), this.handleChange([e]));
          })
        );
      }
      get(e) {
        return this._tokenizationSupports.get(e) || null;
      }
      registerFactory(e, n) {
        this._factories.get(e)?.dispose();
        let r = new cr(this, e, n);
        return (
          this._factories.set(e, r),
          we(() => {
            let s = this._factories.get(e);
            !s || s !== r || (this._factories.delete(e), s.dispose());
          })
        );
      }
      async getOrCreate(e) {
        let n = this.get(e);
        if (n) return n;
        let r = this._factories.get(e);
        return !r || r.isResolved ? null : (await r.resolve(), this.get(e));
      }
      isResolved(e) {
        if (this.get(e)) return !0;
        let r = this._factories.get(e);
        return !!(!r || r.isResolved);
      }
      setColorMap(e) {
        ((this._colorMap = e),
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
    cr = class extends oe {
      get isResolved() {
        return this._isResolved;
      }
      constructor(e, n, r) {
        (super(),
          (this._registry = e),
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
        let e = await this._factory.tokenizationSupport;
        ((this._isResolved = !0),
          e && !this._isDisposed && this._register(this._registry.register(this._languageId, e)));
      }
    };
  var Kt = class {
    constructor(e, n, r) {
      ((this.offset = e), (this.type = n), (this.language = r), (this._tokenBrand = void 0));
    }
    toString() {
      return '(' + this.offset + ', ' + this.type + ')';
    }
  };
  var Cs;
  (function (t) {
    ((t[(t.Increase = 0)] = 'Increase'), (t[(t.Decrease = 1)] = 'Decrease'));
  })(Cs || (Cs = {}));
  var As;
  (function (t) {
    let e = new Map();
    (e.set(0, M.symbolMethod),
      e.set(1, M.symbolFunction),
      e.set(2, M.symbolConstructor),
      e.set(3, M.symbolField),
      e.set(4, M.symbolVariable),
      e.set(5, M.symbolClass),
      e.set(6, M.symbolStruct),
      e.set(7, M.symbolInterface),
      e.set(8, M.symbolModule),
      e.set(9, M.symbolProperty),
      e.set(10, M.symbolEvent),
      e.set(11, M.symbolOperator),
      e.set(12, M.symbolUnit),
      e.set(13, M.symbolValue),
      e.set(15, M.symbolEnum),
      e.set(14, M.symbolConstant),
      e.set(15, M.symbolEnum),
      e.set(16, M.symbolEnumMember),
      e.set(17, M.symbolKeyword),
      e.set(27, M.symbolSnippet),
      e.set(18, M.symbolText),
      e.set(19, M.symbolColor),
      e.set(20, M.symbolFile),
      e.set(21, M.symbolReference),
      e.set(22, M.symbolCustomColor),
      e.set(23, M.symbolFolder),
      e.set(24, M.symbolTypeParameter),
      e.set(25, M.account),
      e.set(26, M.issues));
    function n(i) {
      let a = e.get(i);
      return (a || (console.info('No codicon found for CompletionItemKind ' + i), (a = M.symbolProperty)), a);
    }
    t.toIcon = n;
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
    function s(i, a) {
      let l = r.get(i);
      return (typeof l > 'u' && !a && (l = 9), l);
    }
    t.fromString = s;
  })(As || (As = {}));
  var Rs;
  (function (t) {
    ((t[(t.Automatic = 0)] = 'Automatic'), (t[(t.Explicit = 1)] = 'Explicit'));
  })(Rs || (Rs = {}));
  var Es;
  (function (t) {
    ((t[(t.Automatic = 0)] = 'Automatic'), (t[(t.PasteAs = 1)] = 'PasteAs'));
  })(Es || (Es = {}));
  var Ms;
  (function (t) {
    ((t[(t.Invoke = 1)] = 'Invoke'),
      (t[(t.TriggerCharacter = 2)] = 'TriggerCharacter'),
      (t[(t.ContentChange = 3)] = 'ContentChange'));
  })(Ms || (Ms = {}));
  var ks;
  (function (t) {
    ((t[(t.Text = 0)] = 'Text'), (t[(t.Read = 1)] = 'Read'), (t[(t.Write = 2)] = 'Write'));
  })(ks || (ks = {}));
  var Ml = {
    17: W('Array', 'array'),
    16: W('Boolean', 'boolean'),
    4: W('Class', 'class'),
    13: W('Constant', 'constant'),
    8: W('Constructor', 'constructor'),
    9: W('Enum', 'enumeration'),
    21: W('EnumMember', 'enumeration member'),
    23: W('Event', 'event'),
    7: W('Field', 'field'),
    0: W('File', 'file'),
    11: W('Function', 'function'),
    10: W('Interface', 'interface'),
    19: W('Key', 'key'),
    5: W('Method', 'method'),
    1: W('Module', 'module'),
    2: W('Namespace', 'namespace'),
    20: W('Null', 'null'),
    15: W('Number', 'number'),
    18: W('Object', 'object'),
    24: W('Operator', 'operator'),
    3: W('Package', 'package'),
    6: W('Property', 'property'),
    14: W('String', 'string'),
    22: W('Struct', 'struct'),
    25: W('TypeParameter', 'type parameter'),
    12: W('Variable', 'variable'),
  };
  var Fs;
  (function (t) {
    let e = new Map();
    (e.set(0, M.symbolFile),
      e.set(1, M.symbolModule),
      e.set(2, M.symbolNamespace),
      e.set(3, M.symbolPackage),
      e.set(4, M.symbolClass),
      e.set(5, M.symbolMethod),
      e.set(6, M.symbolProperty),
      e.set(7, M.symbolField),
      e.set(8, M.symbolConstructor),
      e.set(9, M.symbolEnum),
      e.set(10, M.symbolInterface),
      e.set(11, M.symbolFunction),
      e.set(12, M.symbolVariable),
      e.set(13, M.symbolConstant),
      e.set(14, M.symbolString),
      e.set(15, M.symbolNumber),
      e.set(16, M.symbolBoolean),
      e.set(17, M.symbolArray),
      e.set(18, M.symbolObject),
      e.set(19, M.symbolKey),
      e.set(20, M.symbolNull),
      e.set(21, M.symbolEnumMember),
      e.set(22, M.symbolStruct),
      e.set(23, M.symbolEvent),
      e.set(24, M.symbolOperator),
      e.set(25, M.symbolTypeParameter));
    function n(r) {
      let s = e.get(r);
      return (s || (console.info('No codicon found for SymbolKind ' + r), (s = M.symbolProperty)), s);
    }
    t.toIcon = n;
  })(Fs || (Fs = {}));
  var Ds = class t {
      static {
        this.Comment = new t('comment');
      }
      static {
        this.Imports = new t('imports');
      }
      static {
        this.Region = new t('region');
      }
      static fromValue(e) {
        switch (e) {
          case 'comment':
            return t.Comment;
          case 'imports':
            return t.Imports;
          case 'region':
            return t.Region;
        }
        return new t(e);
      }
      constructor(e) {
        this.value = e;
      }
    },
    Ps;
  (function (t) {
    t[(t.AIGenerated = 1)] = 'AIGenerated';
  })(Ps || (Ps = {}));
  var Is;
  (function (t) {
    ((t[(t.Invoke = 0)] = 'Invoke'), (t[(t.Automatic = 1)] = 'Automatic'));
  })(Is || (Is = {}));
  var Ts;
  (function (t) {
    function e(n) {
      return !n || typeof n != 'object' ? !1 : typeof n.id == 'string' && typeof n.title == 'string';
    }
    t.is = e;
  })(Ts || (Ts = {}));
  var Bs;
  (function (t) {
    ((t[(t.Type = 1)] = 'Type'), (t[(t.Parameter = 2)] = 'Parameter'));
  })(Bs || (Bs = {}));
  var kl = new xt(),
    Fl = new xt(),
    qs;
  (function (t) {
    ((t[(t.Invoke = 0)] = 'Invoke'), (t[(t.Automatic = 1)] = 'Automatic'));
  })(qs || (qs = {}));
  var Vs;
  (function (t) {
    ((t[(t.Unknown = 0)] = 'Unknown'), (t[(t.Disabled = 1)] = 'Disabled'), (t[(t.Enabled = 2)] = 'Enabled'));
  })(Vs || (Vs = {}));
  var Us;
  (function (t) {
    ((t[(t.Invoke = 1)] = 'Invoke'), (t[(t.Auto = 2)] = 'Auto'));
  })(Us || (Us = {}));
  var Os;
  (function (t) {
    ((t[(t.None = 0)] = 'None'),
      (t[(t.KeepWhitespace = 1)] = 'KeepWhitespace'),
      (t[(t.InsertAsSnippet = 4)] = 'InsertAsSnippet'));
  })(Os || (Os = {}));
  var Ws;
  (function (t) {
    ((t[(t.Method = 0)] = 'Method'),
      (t[(t.Function = 1)] = 'Function'),
      (t[(t.Constructor = 2)] = 'Constructor'),
      (t[(t.Field = 3)] = 'Field'),
      (t[(t.Variable = 4)] = 'Variable'),
      (t[(t.Class = 5)] = 'Class'),
      (t[(t.Struct = 6)] = 'Struct'),
      (t[(t.Interface = 7)] = 'Interface'),
      (t[(t.Module = 8)] = 'Module'),
      (t[(t.Property = 9)] = 'Property'),
      (t[(t.Event = 10)] = 'Event'),
      (t[(t.Operator = 11)] = 'Operator'),
      (t[(t.Unit = 12)] = 'Unit'),
      (t[(t.Value = 13)] = 'Value'),
      (t[(t.Constant = 14)] = 'Constant'),
      (t[(t.Enum = 15)] = 'Enum'),
      (t[(t.EnumMember = 16)] = 'EnumMember'),
      (t[(t.Keyword = 17)] = 'Keyword'),
      (t[(t.Text = 18)] = 'Text'),
      (t[(t.Color = 19)] = 'Color'),
      (t[(t.File = 20)] = 'File'),
      (t[(t.Reference = 21)] = 'Reference'),
      (t[(t.Customcolor = 22)] = 'Customcolor'),
      (t[(t.Folder = 23)] = 'Folder'),
      (t[(t.TypeParameter = 24)] = 'TypeParameter'),
      (t[(t.User = 25)] = 'User'),
      (t[(t.Issue = 26)] = 'Issue'),
      (t[(t.Snippet = 27)] = 'Snippet'));
  })(Ws || (Ws = {}));
  var zs;
  (function (t) {
    t[(t.Deprecated = 1)] = 'Deprecated';
  })(zs || (zs = {}));
  var Hs;
  (function (t) {
    ((t[(t.Invoke = 0)] = 'Invoke'),
      (t[(t.TriggerCharacter = 1)] = 'TriggerCharacter'),
      (t[(t.TriggerForIncompleteCompletions = 2)] = 'TriggerForIncompleteCompletions'));
  })(Hs || (Hs = {}));
  var $s;
  (function (t) {
    ((t[(t.EXACT = 0)] = 'EXACT'), (t[(t.ABOVE = 1)] = 'ABOVE'), (t[(t.BELOW = 2)] = 'BELOW'));
  })($s || ($s = {}));
  var Gs;
  (function (t) {
    ((t[(t.NotSet = 0)] = 'NotSet'),
      (t[(t.ContentFlush = 1)] = 'ContentFlush'),
      (t[(t.RecoverFromMarkers = 2)] = 'RecoverFromMarkers'),
      (t[(t.Explicit = 3)] = 'Explicit'),
      (t[(t.Paste = 4)] = 'Paste'),
      (t[(t.Undo = 5)] = 'Undo'),
      (t[(t.Redo = 6)] = 'Redo'));
  })(Gs || (Gs = {}));
  var js;
  (function (t) {
    ((t[(t.LF = 1)] = 'LF'), (t[(t.CRLF = 2)] = 'CRLF'));
  })(js || (js = {}));
  var Xs;
  (function (t) {
    ((t[(t.Text = 0)] = 'Text'), (t[(t.Read = 1)] = 'Read'), (t[(t.Write = 2)] = 'Write'));
  })(Xs || (Xs = {}));
  var Qs;
  (function (t) {
    ((t[(t.None = 0)] = 'None'),
      (t[(t.Keep = 1)] = 'Keep'),
      (t[(t.Brackets = 2)] = 'Brackets'),
      (t[(t.Advanced = 3)] = 'Advanced'),
      (t[(t.Full = 4)] = 'Full'));
  })(Qs || (Qs = {}));
  var Ys;
  (function (t) {
    ((t[(t.acceptSuggestionOnCommitCharacter = 0)] = 'acceptSuggestionOnCommitCharacter'),
      (t[(t.acceptSuggestionOnEnter = 1)] = 'acceptSuggestionOnEnter'),
      (t[(t.accessibilitySupport = 2)] = 'accessibilitySupport'),
      (t[(t.accessibilityPageSize = 3)] = 'accessibilityPageSize'),
      (t[(t.ariaLabel = 4)] = 'ariaLabel'),
      (t[(t.ariaRequired = 5)] = 'ariaRequired'),
      (t[(t.autoClosingBrackets = 6)] = 'autoClosingBrackets'),
      (t[(t.autoClosingComments = 7)] = 'autoClosingComments'),
      (t[(t.screenReaderAnnounceInlineSuggestion = 8)] = 'screenReaderAnnounceInlineSuggestion'),
      (t[(t.autoClosingDelete = 9)] = 'autoClosingDelete'),
      (t[(t.autoClosingOvertype = 10)] = 'autoClosingOvertype'),
      (t[(t.autoClosingQuotes = 11)] = 'autoClosingQuotes'),
      (t[(t.autoIndent = 12)] = 'autoIndent'),
      (t[(t.automaticLayout = 13)] = 'automaticLayout'),
      (t[(t.autoSurround = 14)] = 'autoSurround'),
      (t[(t.bracketPairColorization = 15)] = 'bracketPairColorization'),
      (t[(t.guides = 16)] = 'guides'),
      (t[(t.codeLens = 17)] = 'codeLens'),
      (t[(t.codeLensFontFamily = 18)] = 'codeLensFontFamily'),
      (t[(t.codeLensFontSize = 19)] = 'codeLensFontSize'),
      (t[(t.colorDecorators = 20)] = 'colorDecorators'),
      (t[(t.colorDecoratorsLimit = 21)] = 'colorDecoratorsLimit'),
      (t[(t.columnSelection = 22)] = 'columnSelection'),
      (t[(t.comments = 23)] = 'comments'),
      (t[(t.contextmenu = 24)] = 'contextmenu'),
      (t[(t.copyWithSyntaxHighlighting = 25)] = 'copyWithSyntaxHighlighting'),
      (t[(t.cursorBlinking = 26)] = 'cursorBlinking'),
      (t[(t.cursorSmoothCaretAnimation = 27)] = 'cursorSmoothCaretAnimation'),
      (t[(t.cursorStyle = 28)] = 'cursorStyle'),
      (t[(t.cursorSurroundingLines = 29)] = 'cursorSurroundingLines'),
      (t[(t.cursorSurroundingLinesStyle = 30)] = 'cursorSurroundingLinesStyle'),
      (t[(t.cursorWidth = 31)] = 'cursorWidth'),
      (t[(t.disableLayerHinting = 32)] = 'disableLayerHinting'),
      (t[(t.disableMonospaceOptimizations = 33)] = 'disableMonospaceOptimizations'),
      (t[(t.domReadOnly = 34)] = 'domReadOnly'),
      (t[(t.dragAndDrop = 35)] = 'dragAndDrop'),
      (t[(t.dropIntoEditor = 36)] = 'dropIntoEditor'),
      (t[(t.emptySelectionClipboard = 37)] = 'emptySelectionClipboard'),
      (t[(t.experimentalWhitespaceRendering = 38)] = 'experimentalWhitespaceRendering'),
      (t[(t.extraEditorClassName = 39)] = 'extraEditorClassName'),
      (t[(t.fastScrollSensitivity = 40)] = 'fastScrollSensitivity'),
      (t[(t.find = 41)] = 'find'),
      (t[(t.fixedOverflowWidgets = 42)] = 'fixedOverflowWidgets'),
      (t[(t.folding = 43)] = 'folding'),
      (t[(t.foldingStrategy = 44)] = 'foldingStrategy'),
      (t[(t.foldingHighlight = 45)] = 'foldingHighlight'),
      (t[(t.foldingImportsByDefault = 46)] = 'foldingImportsByDefault'),
      (t[(t.foldingMaximumRegions = 47)] = 'foldingMaximumRegions'),
      (t[(t.unfoldOnClickAfterEndOfLine = 48)] = 'unfoldOnClickAfterEndOfLine'),
      (t[(t.fontFamily = 49)] = 'fontFamily'),
      (t[(t.fontInfo = 50)] = 'fontInfo'),
      (t[(t.fontLigatures = 51)] = 'fontLigatures'),
      (t[(t.fontSize = 52)] = 'fontSize'),
      (t[(t.fontWeight = 53)] = 'fontWeight'),
      (t[(t.fontVariations = 54)] = 'fontVariations'),
      (t[(t.formatOnPaste = 55)] = 'formatOnPaste'),
      (t[(t.formatOnType = 56)] = 'formatOnType'),
      (t[(t.glyphMargin = 57)] = 'glyphMargin'),
      (t[(t.gotoLocation = 58)] = 'gotoLocation'),
      (t[(t.hideCursorInOverviewRuler = 59)] = 'hideCursorInOverviewRuler'),
      (t[(t.hover = 60)] = 'hover'),
      (t[(t.inDiffEditor = 61)] = 'inDiffEditor'),
      (t[(t.inlineSuggest = 62)] = 'inlineSuggest'),
      (t[(t.inlineEdit = 63)] = 'inlineEdit'),
      (t[(t.letterSpacing = 64)] = 'letterSpacing'),
      (t[(t.lightbulb = 65)] = 'lightbulb'),
      (t[(t.lineDecorationsWidth = 66)] = 'lineDecorationsWidth'),
      (t[(t.lineHeight = 67)] = 'lineHeight'),
      (t[(t.lineNumbers = 68)] = 'lineNumbers'),
      (t[(t.lineNumbersMinChars = 69)] = 'lineNumbersMinChars'),
      (t[(t.linkedEditing = 70)] = 'linkedEditing'),
      (t[(t.links = 71)] = 'links'),
      (t[(t.matchBrackets = 72)] = 'matchBrackets'),
      (t[(t.minimap = 73)] = 'minimap'),
      (t[(t.mouseStyle = 74)] = 'mouseStyle'),
      (t[(t.mouseWheelScrollSensitivity = 75)] = 'mouseWheelScrollSensitivity'),
      (t[(t.mouseWheelZoom = 76)] = 'mouseWheelZoom'),
      (t[(t.multiCursorMergeOverlapping = 77)] = 'multiCursorMergeOverlapping'),
      (t[(t.multiCursorModifier = 78)] = 'multiCursorModifier'),
      (t[(t.multiCursorPaste = 79)] = 'multiCursorPaste'),
      (t[(t.multiCursorLimit = 80)] = 'multiCursorLimit'),
      (t[(t.occurrencesHighlight = 81)] = 'occurrencesHighlight'),
      (t[(t.overviewRulerBorder = 82)] = 'overviewRulerBorder'),
      (t[(t.overviewRulerLanes = 83)] = 'overviewRulerLanes'),
      (t[(t.padding = 84)] = 'padding'),
      (t[(t.pasteAs = 85)] = 'pasteAs'),
      (t[(t.parameterHints = 86)] = 'parameterHints'),
      (t[(t.peekWidgetDefaultFocus = 87)] = 'peekWidgetDefaultFocus'),
      (t[(t.placeholder = 88)] = 'placeholder'),
      (t[(t.definitionLinkOpensInPeek = 89)] = 'definitionLinkOpensInPeek'),
      (t[(t.quickSuggestions = 90)] = 'quickSuggestions'),
      (t[(t.quickSuggestionsDelay = 91)] = 'quickSuggestionsDelay'),
      (t[(t.readOnly = 92)] = 'readOnly'),
      (t[(t.readOnlyMessage = 93)] = 'readOnlyMessage'),
      (t[(t.renameOnType = 94)] = 'renameOnType'),
      (t[(t.renderControlCharacters = 95)] = 'renderControlCharacters'),
      (t[(t.renderFinalNewline = 96)] = 'renderFinalNewline'),
      (t[(t.renderLineHighlight = 97)] = 'renderLineHighlight'),
      (t[(t.renderLineHighlightOnlyWhenFocus = 98)] = 'renderLineHighlightOnlyWhenFocus'),
      (t[(t.renderValidationDecorations = 99)] = 'renderValidationDecorations'),
      (t[(t.renderWhitespace = 100)] = 'renderWhitespace'),
      (t[(t.revealHorizontalRightPadding = 101)] = 'revealHorizontalRightPadding'),
      (t[(t.roundedSelection = 102)] = 'roundedSelection'),
      (t[(t.rulers = 103)] = 'rulers'),
      (t[(t.scrollbar = 104)] = 'scrollbar'),
      (t[(t.scrollBeyondLastColumn = 105)] = 'scrollBeyondLastColumn'),
      (t[(t.scrollBeyondLastLine = 106)] = 'scrollBeyondLastLine'),
      (t[(t.scrollPredominantAxis = 107)] = 'scrollPredominantAxis'),
      (t[(t.selectionClipboard = 108)] = 'selectionClipboard'),
      (t[(t.selectionHighlight = 109)] = 'selectionHighlight'),
      (t[(t.selectOnLineNumbers = 110)] = 'selectOnLineNumbers'),
      (t[(t.showFoldingControls = 111)] = 'showFoldingControls'),
      (t[(t.showUnused = 112)] = 'showUnused'),
      (t[(t.snippetSuggestions = 113)] = 'snippetSuggestions'),
      (t[(t.smartSelect = 114)] = 'smartSelect'),
      (t[(t.smoothScrolling = 115)] = 'smoothScrolling'),
      (t[(t.stickyScroll = 116)] = 'stickyScroll'),
      (t[(t.stickyTabStops = 117)] = 'stickyTabStops'),
      (t[(t.stopRenderingLineAfter = 118)] = 'stopRenderingLineAfter'),
      (t[(t.suggest = 119)] = 'suggest'),
      (t[(t.suggestFontSize = 120)] = 'suggestFontSize'),
      (t[(t.suggestLineHeight = 121)] = 'suggestLineHeight'),
      (t[(t.suggestOnTriggerCharacters = 122)] = 'suggestOnTriggerCharacters'),
      (t[(t.suggestSelection = 123)] = 'suggestSelection'),
      (t[(t.tabCompletion = 124)] = 'tabCompletion'),
      (t[(t.tabIndex = 125)] = 'tabIndex'),
      (t[(t.unicodeHighlighting = 126)] = 'unicodeHighlighting'),
      (t[(t.unusualLineTerminators = 127)] = 'unusualLineTerminators'),
      (t[(t.useShadowDOM = 128)] = 'useShadowDOM'),
      (t[(t.useTabStops = 129)] = 'useTabStops'),
      (t[(t.wordBreak = 130)] = 'wordBreak'),
      (t[(t.wordSegmenterLocales = 131)] = 'wordSegmenterLocales'),
      (t[(t.wordSeparators = 132)] = 'wordSeparators'),
      (t[(t.wordWrap = 133)] = 'wordWrap'),
      (t[(t.wordWrapBreakAfterCharacters = 134)] = 'wordWrapBreakAfterCharacters'),
      (t[(t.wordWrapBreakBeforeCharacters = 135)] = 'wordWrapBreakBeforeCharacters'),
      (t[(t.wordWrapColumn = 136)] = 'wordWrapColumn'),
      (t[(t.wordWrapOverride1 = 137)] = 'wordWrapOverride1'),
      (t[(t.wordWrapOverride2 = 138)] = 'wordWrapOverride2'),
      (t[(t.wrappingIndent = 139)] = 'wrappingIndent'),
      (t[(t.wrappingStrategy = 140)] = 'wrappingStrategy'),
      (t[(t.showDeprecated = 141)] = 'showDeprecated'),
      (t[(t.inlayHints = 142)] = 'inlayHints'),
      (t[(t.editorClassName = 143)] = 'editorClassName'),
      (t[(t.pixelRatio = 144)] = 'pixelRatio'),
      (t[(t.tabFocusMode = 145)] = 'tabFocusMode'),
      (t[(t.layoutInfo = 146)] = 'layoutInfo'),
      (t[(t.wrappingInfo = 147)] = 'wrappingInfo'),
      (t[(t.defaultColorDecorators = 148)] = 'defaultColorDecorators'),
      (t[(t.colorDecoratorsActivatedOn = 149)] = 'colorDecoratorsActivatedOn'),
      (t[(t.inlineCompletionsAccessibilityVerbose = 150)] = 'inlineCompletionsAccessibilityVerbose'));
  })(Ys || (Ys = {}));
  var Js;
  (function (t) {
    ((t[(t.TextDefined = 0)] = 'TextDefined'), (t[(t.LF = 1)] = 'LF'), (t[(t.CRLF = 2)] = 'CRLF'));
  })(Js || (Js = {}));
  var Zs;
  (function (t) {
    ((t[(t.LF = 0)] = 'LF'), (t[(t.CRLF = 1)] = 'CRLF'));
  })(Zs || (Zs = {}));
  var Ks;
  (function (t) {
    ((t[(t.Left = 1)] = 'Left'), (t[(t.Center = 2)] = 'Center'), (t[(t.Right = 3)] = 'Right'));
  })(Ks || (Ks = {}));
  var ei;
  (function (t) {
    ((t[(t.Increase = 0)] = 'Increase'), (t[(t.Decrease = 1)] = 'Decrease'));
  })(ei || (ei = {}));
  var ti;
  (function (t) {
    ((t[(t.None = 0)] = 'None'),
      (t[(t.Indent = 1)] = 'Indent'),
      (t[(t.IndentOutdent = 2)] = 'IndentOutdent'),
      (t[(t.Outdent = 3)] = 'Outdent'));
  })(ti || (ti = {}));
  var ni;
  (function (t) {
    ((t[(t.Both = 0)] = 'Both'), (t[(t.Right = 1)] = 'Right'), (t[(t.Left = 2)] = 'Left'), (t[(t.None = 3)] = 'None'));
  })(ni || (ni = {}));
  var ri;
  (function (t) {
    ((t[(t.Type = 1)] = 'Type'), (t[(t.Parameter = 2)] = 'Parameter'));
  })(ri || (ri = {}));
  var si;
  (function (t) {
    ((t[(t.Automatic = 0)] = 'Automatic'), (t[(t.Explicit = 1)] = 'Explicit'));
  })(si || (si = {}));
  var ii;
  (function (t) {
    ((t[(t.Invoke = 0)] = 'Invoke'), (t[(t.Automatic = 1)] = 'Automatic'));
  })(ii || (ii = {}));
  var en;
  (function (t) {
    ((t[(t.DependsOnKbLayout = -1)] = 'DependsOnKbLayout'),
      (t[(t.Unknown = 0)] = 'Unknown'),
      (t[(t.Backspace = 1)] = 'Backspace'),
      (t[(t.Tab = 2)] = 'Tab'),
      (t[(t.Enter = 3)] = 'Enter'),
      (t[(t.Shift = 4)] = 'Shift'),
      (t[(t.Ctrl = 5)] = 'Ctrl'),
      (t[(t.Alt = 6)] = 'Alt'),
      (t[(t.PauseBreak = 7)] = 'PauseBreak'),
      (t[(t.CapsLock = 8)] = 'CapsLock'),
      (t[(t.Escape = 9)] = 'Escape'),
      (t[(t.Space = 10)] = 'Space'),
      (t[(t.PageUp = 11)] = 'PageUp'),
      (t[(t.PageDown = 12)] = 'PageDown'),
      (t[(t.End = 13)] = 'End'),
      (t[(t.Home = 14)] = 'Home'),
      (t[(t.LeftArrow = 15)] = 'LeftArrow'),
      (t[(t.UpArrow = 16)] = 'UpArrow'),
      (t[(t.RightArrow = 17)] = 'RightArrow'),
      (t[(t.DownArrow = 18)] = 'DownArrow'),
      (t[(t.Insert = 19)] = 'Insert'),
      (t[(t.Delete = 20)] = 'Delete'),
      (t[(t.Digit0 = 21)] = 'Digit0'),
      (t[(t.Digit1 = 22)] = 'Digit1'),
      (t[(t.Digit2 = 23)] = 'Digit2'),
      (t[(t.Digit3 = 24)] = 'Digit3'),
      (t[(t.Digit4 = 25)] = 'Digit4'),
      (t[(t.Digit5 = 26)] = 'Digit5'),
      (t[(t.Digit6 = 27)] = 'Digit6'),
      (t[(t.Digit7 = 28)] = 'Digit7'),
      (t[(t.Digit8 = 29)] = 'Digit8'),
      (t[(t.Digit9 = 30)] = 'Digit9'),
      (t[(t.KeyA = 31)] = 'KeyA'),
      (t[(t.KeyB = 32)] = 'KeyB'),
      (t[(t.KeyC = 33)] = 'KeyC'),
      (t[(t.KeyD = 34)] = 'KeyD'),
      (t[(t.KeyE = 35)] = 'KeyE'),
      (t[(t.KeyF = 36)] = 'KeyF'),
      (t[(t.KeyG = 37)] = 'KeyG'),
      (t[(t.KeyH = 38)] = 'KeyH'),
      (t[(t.KeyI = 39)] = 'KeyI'),
      (t[(t.KeyJ = 40)] = 'KeyJ'),
      (t[(t.KeyK = 41)] = 'KeyK'),
      (t[(t.KeyL = 42)] = 'KeyL'),
      (t[(t.KeyM = 43)] = 'KeyM'),
      (t[(t.KeyN = 44)] = 'KeyN'),
      (t[(t.KeyO = 45)] = 'KeyO'),
      (t[(t.KeyP = 46)] = 'KeyP'),
      (t[(t.KeyQ = 47)] = 'KeyQ'),
      (t[(t.KeyR = 48)] = 'KeyR'),
      (t[(t.KeyS = 49)] = 'KeyS'),
      (t[(t.KeyT = 50)] = 'KeyT'),
      (t[(t.KeyU = 51)] = 'KeyU'),
      (t[(t.KeyV = 52)] = 'KeyV'),
      (t[(t.KeyW = 53)] = 'KeyW'),
      (t[(t.KeyX = 54)] = 'KeyX'),
      (t[(t.KeyY = 55)] = 'KeyY'),
      (t[(t.KeyZ = 56)] = 'KeyZ'),
      (t[(t.Meta = 57)] = 'Meta'),
      (t[(t.ContextMenu = 58)] = 'ContextMenu'),
      (t[(t.F1 = 59)] = 'F1'),
      (t[(t.F2 = 60)] = 'F2'),
      (t[(t.F3 = 61)] = 'F3'),
      (t[(t.F4 = 62)] = 'F4'),
      (t[(t.F5 = 63)] = 'F5'),
      (t[(t.F6 = 64)] = 'F6'),
      (t[(t.F7 = 65)] = 'F7'),
      (t[(t.F8 = 66)] = 'F8'),
      (t[(t.F9 = 67)] = 'F9'),
      (t[(t.F10 = 68)] = 'F10'),
      (t[(t.F11 = 69)] = 'F11'),
      (t[(t.F12 = 70)] = 'F12'),
      (t[(t.F13 = 71)] = 'F13'),
      (t[(t.F14 = 72)] = 'F14'),
      (t[(t.F15 = 73)] = 'F15'),
      (t[(t.F16 = 74)] = 'F16'),
      (t[(t.F17 = 75)] = 'F17'),
      (t[(t.F18 = 76)] = 'F18'),
      (t[(t.F19 = 77)] = 'F19'),
      (t[(t.F20 = 78)] = 'F20'),
      (t[(t.F21 = 79)] = 'F21'),
      (t[(t.F22 = 80)] = 'F22'),
      (t[(t.F23 = 81)] = 'F23'),
      (t[(t.F24 = 82)] = 'F24'),
      (t[(t.NumLock = 83)] = 'NumLock'),
      (t[(t.ScrollLock = 84)] = 'ScrollLock'),
      (t[(t.Semicolon = 85)] = 'Semicolon'),
      (t[(t.Equal = 86)] = 'Equal'),
      (t[(t.Comma = 87)] = 'Comma'),
      (t[(t.Minus = 88)] = 'Minus'),
      (t[(t.Period = 89)] = 'Period'),
      (t[(t.Slash = 90)] = 'Slash'),
      (t[(t.Backquote = 91)] = 'Backquote'),
      (t[(t.BracketLeft = 92)] = 'BracketLeft'),
      (t[(t.Backslash = 93)] = 'Backslash'),
      (t[(t.BracketRight = 94)] = 'BracketRight'),
      (t[(t.Quote = 95)] = 'Quote'),
      (t[(t.OEM_8 = 96)] = 'OEM_8'),
      (t[(t.IntlBackslash = 97)] = 'IntlBackslash'),
      (t[(t.Numpad0 = 98)] = 'Numpad0'),
      (t[(t.Numpad1 = 99)] = 'Numpad1'),
      (t[(t.Numpad2 = 100)] = 'Numpad2'),
      (t[(t.Numpad3 = 101)] = 'Numpad3'),
      (t[(t.Numpad4 = 102)] = 'Numpad4'),
      (t[(t.Numpad5 = 103)] = 'Numpad5'),
      (t[(t.Numpad6 = 104)] = 'Numpad6'),
      (t[(t.Numpad7 = 105)] = 'Numpad7'),
      (t[(t.Numpad8 = 106)] = 'Numpad8'),
      (t[(t.Numpad9 = 107)] = 'Numpad9'),
      (t[(t.NumpadMultiply = 108)] = 'NumpadMultiply'),
      (t[(t.NumpadAdd = 109)] = 'NumpadAdd'),
      (t[(t.NUMPAD_SEPARATOR = 110)] = 'NUMPAD_SEPARATOR'),
      (t[(t.NumpadSubtract = 111)] = 'NumpadSubtract'),
      (t[(t.NumpadDecimal = 112)] = 'NumpadDecimal'),
      (t[(t.NumpadDivide = 113)] = 'NumpadDivide'),
      (t[(t.KEY_IN_COMPOSITION = 114)] = 'KEY_IN_COMPOSITION'),
      (t[(t.ABNT_C1 = 115)] = 'ABNT_C1'),
      (t[(t.ABNT_C2 = 116)] = 'ABNT_C2'),
      (t[(t.AudioVolumeMute = 117)] = 'AudioVolumeMute'),
      (t[(t.AudioVolumeUp = 118)] = 'AudioVolumeUp'),
      (t[(t.AudioVolumeDown = 119)] = 'AudioVolumeDown'),
      (t[(t.BrowserSearch = 120)] = 'BrowserSearch'),
      (t[(t.BrowserHome = 121)] = 'BrowserHome'),
      (t[(t.BrowserBack = 122)] = 'BrowserBack'),
      (t[(t.BrowserForward = 123)] = 'BrowserForward'),
      (t[(t.MediaTrackNext = 124)] = 'MediaTrackNext'),
      (t[(t.MediaTrackPrevious = 125)] = 'MediaTrackPrevious'),
      (t[(t.MediaStop = 126)] = 'MediaStop'),
      (t[(t.MediaPlayPause = 127)] = 'MediaPlayPause'),
      (t[(t.LaunchMediaPlayer = 128)] = 'LaunchMediaPlayer'),
      (t[(t.LaunchMail = 129)] = 'LaunchMail'),
      (t[(t.LaunchApp2 = 130)] = 'LaunchApp2'),
      (t[(t.Clear = 131)] = 'Clear'),
      (t[(t.MAX_VALUE = 132)] = 'MAX_VALUE'));
  })(en || (en = {}));
  var tn;
  (function (t) {
    ((t[(t.Hint = 1)] = 'Hint'),
      (t[(t.Info = 2)] = 'Info'),
      (t[(t.Warning = 4)] = 'Warning'),
      (t[(t.Error = 8)] = 'Error'));
  })(tn || (tn = {}));
  var nn;
  (function (t) {
    ((t[(t.Unnecessary = 1)] = 'Unnecessary'), (t[(t.Deprecated = 2)] = 'Deprecated'));
  })(nn || (nn = {}));
  var oi;
  (function (t) {
    ((t[(t.Inline = 1)] = 'Inline'), (t[(t.Gutter = 2)] = 'Gutter'));
  })(oi || (oi = {}));
  var ai;
  (function (t) {
    ((t[(t.Normal = 1)] = 'Normal'), (t[(t.Underlined = 2)] = 'Underlined'));
  })(ai || (ai = {}));
  var li;
  (function (t) {
    ((t[(t.UNKNOWN = 0)] = 'UNKNOWN'),
      (t[(t.TEXTAREA = 1)] = 'TEXTAREA'),
      (t[(t.GUTTER_GLYPH_MARGIN = 2)] = 'GUTTER_GLYPH_MARGIN'),
      (t[(t.GUTTER_LINE_NUMBERS = 3)] = 'GUTTER_LINE_NUMBERS'),
      (t[(t.GUTTER_LINE_DECORATIONS = 4)] = 'GUTTER_LINE_DECORATIONS'),
      (t[(t.GUTTER_VIEW_ZONE = 5)] = 'GUTTER_VIEW_ZONE'),
      (t[(t.CONTENT_TEXT = 6)] = 'CONTENT_TEXT'),
      (t[(t.CONTENT_EMPTY = 7)] = 'CONTENT_EMPTY'),
      (t[(t.CONTENT_VIEW_ZONE = 8)] = 'CONTENT_VIEW_ZONE'),
      (t[(t.CONTENT_WIDGET = 9)] = 'CONTENT_WIDGET'),
      (t[(t.OVERVIEW_RULER = 10)] = 'OVERVIEW_RULER'),
      (t[(t.SCROLLBAR = 11)] = 'SCROLLBAR'),
      (t[(t.OVERLAY_WIDGET = 12)] = 'OVERLAY_WIDGET'),
      (t[(t.OUTSIDE_EDITOR = 13)] = 'OUTSIDE_EDITOR'));
  })(li || (li = {}));
  var ui;
  (function (t) {
    t[(t.AIGenerated = 1)] = 'AIGenerated';
  })(ui || (ui = {}));
  var ci;
  (function (t) {
    ((t[(t.Invoke = 0)] = 'Invoke'), (t[(t.Automatic = 1)] = 'Automatic'));
  })(ci || (ci = {}));
  var hi;
  (function (t) {
    ((t[(t.TOP_RIGHT_CORNER = 0)] = 'TOP_RIGHT_CORNER'),
      (t[(t.BOTTOM_RIGHT_CORNER = 1)] = 'BOTTOM_RIGHT_CORNER'),
      (t[(t.TOP_CENTER = 2)] = 'TOP_CENTER'));
  })(hi || (hi = {}));
  var fi;
  (function (t) {
    ((t[(t.Left = 1)] = 'Left'),
      (t[(t.Center = 2)] = 'Center'),
      (t[(t.Right = 4)] = 'Right'),
      (t[(t.Full = 7)] = 'Full'));
  })(fi || (fi = {}));
  var mi;
  (function (t) {
    ((t[(t.Word = 0)] = 'Word'), (t[(t.Line = 1)] = 'Line'), (t[(t.Suggest = 2)] = 'Suggest'));
  })(mi || (mi = {}));
  var di;
  (function (t) {
    ((t[(t.Left = 0)] = 'Left'),
      (t[(t.Right = 1)] = 'Right'),
      (t[(t.None = 2)] = 'None'),
      (t[(t.LeftOfInjectedText = 3)] = 'LeftOfInjectedText'),
      (t[(t.RightOfInjectedText = 4)] = 'RightOfInjectedText'));
  })(di || (di = {}));
  var gi;
  (function (t) {
    ((t[(t.Off = 0)] = 'Off'),
      (t[(t.On = 1)] = 'On'),
      (t[(t.Relative = 2)] = 'Relative'),
      (t[(t.Interval = 3)] = 'Interval'),
      (t[(t.Custom = 4)] = 'Custom'));
  })(gi || (gi = {}));
  var pi;
  (function (t) {
    ((t[(t.None = 0)] = 'None'), (t[(t.Text = 1)] = 'Text'), (t[(t.Blocks = 2)] = 'Blocks'));
  })(pi || (pi = {}));
  var bi;
  (function (t) {
    ((t[(t.Smooth = 0)] = 'Smooth'), (t[(t.Immediate = 1)] = 'Immediate'));
  })(bi || (bi = {}));
  var xi;
  (function (t) {
    ((t[(t.Auto = 1)] = 'Auto'), (t[(t.Hidden = 2)] = 'Hidden'), (t[(t.Visible = 3)] = 'Visible'));
  })(xi || (xi = {}));
  var rn;
  (function (t) {
    ((t[(t.LTR = 0)] = 'LTR'), (t[(t.RTL = 1)] = 'RTL'));
  })(rn || (rn = {}));
  var _i;
  (function (t) {
    ((t.Off = 'off'), (t.OnCode = 'onCode'), (t.On = 'on'));
  })(_i || (_i = {}));
  var yi;
  (function (t) {
    ((t[(t.Invoke = 1)] = 'Invoke'),
      (t[(t.TriggerCharacter = 2)] = 'TriggerCharacter'),
      (t[(t.ContentChange = 3)] = 'ContentChange'));
  })(yi || (yi = {}));
  var wi;
  (function (t) {
    ((t[(t.File = 0)] = 'File'),
      (t[(t.Module = 1)] = 'Module'),
      (t[(t.Namespace = 2)] = 'Namespace'),
      (t[(t.Package = 3)] = 'Package'),
      (t[(t.Class = 4)] = 'Class'),
      (t[(t.Method = 5)] = 'Method'),
      (t[(t.Property = 6)] = 'Property'),
      (t[(t.Field = 7)] = 'Field'),
      (t[(t.Constructor = 8)] = 'Constructor'),
      (t[(t.Enum = 9)] = 'Enum'),
      (t[(t.Interface = 10)] = 'Interface'),
      (t[(t.Function = 11)] = 'Function'),
      (t[(t.Variable = 12)] = 'Variable'),
      (t[(t.Constant = 13)] = 'Constant'),
      (t[(t.String = 14)] = 'String'),
      (t[(t.Number = 15)] = 'Number'),
      (t[(t.Boolean = 16)] = 'Boolean'),
      (t[(t.Array = 17)] = 'Array'),
      (t[(t.Object = 18)] = 'Object'),
      (t[(t.Key = 19)] = 'Key'),
      (t[(t.Null = 20)] = 'Null'),
      (t[(t.EnumMember = 21)] = 'EnumMember'),
      (t[(t.Struct = 22)] = 'Struct'),
      (t[(t.Event = 23)] = 'Event'),
      (t[(t.Operator = 24)] = 'Operator'),
      (t[(t.TypeParameter = 25)] = 'TypeParameter'));
  })(wi || (wi = {}));
  var Li;
  (function (t) {
    t[(t.Deprecated = 1)] = 'Deprecated';
  })(Li || (Li = {}));
  var vi;
  (function (t) {
    ((t[(t.Hidden = 0)] = 'Hidden'),
      (t[(t.Blink = 1)] = 'Blink'),
      (t[(t.Smooth = 2)] = 'Smooth'),
      (t[(t.Phase = 3)] = 'Phase'),
      (t[(t.Expand = 4)] = 'Expand'),
      (t[(t.Solid = 5)] = 'Solid'));
  })(vi || (vi = {}));
  var Ni;
  (function (t) {
    ((t[(t.Line = 1)] = 'Line'),
      (t[(t.Block = 2)] = 'Block'),
      (t[(t.Underline = 3)] = 'Underline'),
      (t[(t.LineThin = 4)] = 'LineThin'),
      (t[(t.BlockOutline = 5)] = 'BlockOutline'),
      (t[(t.UnderlineThin = 6)] = 'UnderlineThin'));
  })(Ni || (Ni = {}));
  var Si;
  (function (t) {
    ((t[(t.AlwaysGrowsWhenTypingAtEdges = 0)] = 'AlwaysGrowsWhenTypingAtEdges'),
      (t[(t.NeverGrowsWhenTypingAtEdges = 1)] = 'NeverGrowsWhenTypingAtEdges'),
      (t[(t.GrowsOnlyWhenTypingBefore = 2)] = 'GrowsOnlyWhenTypingBefore'),
      (t[(t.GrowsOnlyWhenTypingAfter = 3)] = 'GrowsOnlyWhenTypingAfter'));
  })(Si || (Si = {}));
  var Ci;
  (function (t) {
    ((t[(t.None = 0)] = 'None'),
      (t[(t.Same = 1)] = 'Same'),
      (t[(t.Indent = 2)] = 'Indent'),
      (t[(t.DeepIndent = 3)] = 'DeepIndent'));
  })(Ci || (Ci = {}));
  var hr = class {
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
    static chord(e, n) {
      return Ls(e, n);
    }
  };
  function Ai() {
    return {
      editor: void 0,
      languages: void 0,
      CancellationTokenSource: pt,
      Emitter: Y,
      KeyCode: en,
      KeyMod: hr,
      Position: q,
      Range: F,
      Selection: Zt,
      SelectionDirection: rn,
      MarkerSeverity: tn,
      MarkerTag: nn,
      Uri: ne,
      Token: Kt,
    };
  }
  var _t = class t {
    static {
      this.CHANNEL_NAME = 'editorWorkerHost';
    }
    static getChannel(e) {
      return e.getChannel(t.CHANNEL_NAME);
    }
    static setChannel(e, n) {
      e.setChannel(t.CHANNEL_NAME, n);
    }
  };
  var Ri,
    Ei,
    fr = class {
      constructor(e, n) {
        ((this.uri = e), (this.value = n));
      }
    };
  function So(t) {
    return Array.isArray(t);
  }
  var Mi = class t {
      static {
        this.defaultToKey = (e) => e.toString();
      }
      constructor(e, n) {
        if (((this[Ri] = 'ResourceMap'), e instanceof t))
          ((this.map = new Map(e.map)), (this.toKey = n ?? t.defaultToKey));
        else if (So(e)) {
          ((this.map = new Map()), (this.toKey = n ?? t.defaultToKey));
          for (let [r, s] of e) this.set(r, s);
        } else ((this.map = new Map()), (this.toKey = e ?? t.defaultToKey));
      }
      set(e, n) {
        return (this.map.set(this.toKey(e), new fr(e, n)), this);
      }
      get(e) {
        return this.map.get(this.toKey(e))?.value;
      }
      has(e) {
        return this.map.has(this.toKey(e));
      }
      get size() {
        return this.map.size;
      }
      clear() {
        this.map.clear();
      }
      delete(e) {
        return this.map.delete(this.toKey(e));
      }
      forEach(e, n) {
        typeof n < 'u' && (e = e.bind(n));
        for (let [r, s] of this.map) e(s.value, s.uri, this);
      }
      *values() {
        for (let e of this.map.values()) yield e.value;
      }
      *keys() {
        for (let e of this.map.values()) yield e.uri;
      }
      *entries() {
        for (let e of this.map.values()) yield [e.uri, e.value];
      }
      *[((Ri = Symbol.toStringTag), Symbol.iterator)]() {
        for (let [, e] of this.map) yield [e.uri, e.value];
      }
    },
    mr = class {
      constructor() {
        ((this[Ei] = 'LinkedMap'),
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
      has(e) {
        return this._map.has(e);
      }
      get(e, n = 0) {
        let r = this._map.get(e);
        if (r) return (n !== 0 && this.touch(r, n), r.value);
      }
      set(e, n, r = 0) {
        let s = this._map.get(e);
        if (s) ((s.value = n), r !== 0 && this.touch(s, r));
        else {
          switch (((s = { key: e, value: n, next: void 0, previous: void 0 }), r)) {
            case 0:
              this.addItemLast(s);
              break;
            case 1:
              this.addItemFirst(s);
              break;
            case 2:
              this.addItemLast(s);
              break;
            default:
              this.addItemLast(s);
              break;
          }
          (this._map.set(e, s), this._size++);
        }
        return this;
      }
      delete(e) {
        return !!this.remove(e);
      }
      remove(e) {
        let n = this._map.get(e);
        if (n) return (this._map.delete(e), this.removeItem(n), this._size--, n.value);
      }
      shift() {
        if (!this._head && !this._tail) return;
        if (!this._head || !this._tail) throw new Error('Invalid list');
        let e = this._head;
        return (this._map.delete(e.key), this.removeItem(e), this._size--, e.value);
      }
      forEach(e, n) {
        let r = this._state,
          s = this._head;
        for (; s;) {
          if ((n ? e.bind(n)(s.value, s.key, this) : e(s.value, s.key, this), this._state !== r))
            throw new Error('LinkedMap got modified during iteration.');
          s = s.next;
        }
      }
      keys() {
        let e = this,
          n = this._state,
          r = this._head,
          s = {
            [Symbol.iterator]() {
              return s;
            },
            next() {
              if (e._state !== n) throw new Error('LinkedMap got modified during iteration.');
              if (r) {
                let i = { value: r.key, done: !1 };
                return ((r = r.next), i);
              } else return { value: void 0, done: !0 };
            },
          };
        return s;
      }
      values() {
        let e = this,
          n = this._state,
          r = this._head,
          s = {
            [Symbol.iterator]() {
              return s;
            },
            next() {
              if (e._state !== n) throw new Error('LinkedMap got modified during iteration.');
              if (r) {
                let i = { value: r.value, done: !1 };
                return ((r = r.next), i);
              } else return { value: void 0, done: !0 };
            },
          };
        return s;
      }
      entries() {
        let e = this,
          n = this._state,
          r = this._head,
          s = {
            [Symbol.iterator]() {
              return s;
            },
            next() {
              if (e._state !== n) throw new Error('LinkedMap got modified during iteration.');
              if (r) {
                let i = { value: [r.key, r.value], done: !1 };
                return ((r = r.next), i);
              } else return { value: void 0, done: !0 };
            },
          };
        return s;
      }
      [((Ei = Symbol.toStringTag), Symbol.iterator)]() {
        return this.entries();
      }
      trimOld(e) {
        if (e >= this.size) return;
        if (e === 0) {
          this.clear();
          return;
        }
        let n = this._head,
          r = this.size;
        for (; n && r > e;) (this._map.delete(n.key), (n = n.next), r--);
        ((this._head = n), (this._size = r), n && (n.previous = void 0), this._state++);
      }
      trimNew(e) {
        if (e >= this.size) return;
        if (e === 0) {
          this.clear();
          return;
        }
        let n = this._tail,
          r = this.size;
        for (; n && r > e;) (this._map.delete(n.key), (n = n.previous), r--);
        ((this._tail = n), (this._size = r), n && (n.next = void 0), this._state++);
      }
      addItemFirst(e) {
        if (!this._head && !this._tail) this._tail = e;
        else if (this._head) ((e.next = this._head), (this._head.previous = e));
        else throw new Error('Invalid list');
        ((this._head = e), this._state++);
      }
      addItemLast(e) {
        if (!this._head && !this._tail) this._head = e;
        else if (this._tail) ((e.previous = this._tail), (this._tail.next = e));
        else throw new Error('Invalid list');
        ((this._tail = e), this._state++);
      }
      removeItem(e) {
        if (e === this._head && e === this._tail) ((this._head = void 0), (this._tail = void 0));
        else if (e === this._head) {
          if (!e.next) throw new Error('Invalid list');
          ((e.next.previous = void 0), (this._head = e.next));
        } else if (e === this._tail) {
          if (!e.previous) throw new Error('Invalid list');
          ((e.previous.next = void 0), (this._tail = e.previous));
        } else {
          let n = e.next,
            r = e.previous;
          if (!n || !r) throw new Error('Invalid list');
          ((n.previous = r), (r.next = n));
        }
        ((e.next = void 0), (e.previous = void 0), this._state++);
      }
      touch(e, n) {
        if (!this._head || !this._tail) throw new Error('Invalid list');
        if (!(n !== 1 && n !== 2)) {
          if (n === 1) {
            if (e === this._head) return;
            let r = e.next,
              s = e.previous;
            (e === this._tail ? ((s.next = void 0), (this._tail = s)) : ((r.previous = s), (s.next = r)),
              (e.previous = void 0),
              (e.next = this._head),
              (this._head.previous = e),
              (this._head = e),
              this._state++);
          } else if (n === 2) {
            if (e === this._tail) return;
            let r = e.next,
              s = e.previous;
            (e === this._head ? ((r.previous = void 0), (this._head = r)) : ((r.previous = s), (s.next = r)),
              (e.next = void 0),
              (e.previous = this._tail),
              (this._tail.next = e),
              (this._tail = e),
              this._state++);
          }
        }
      }
      toJSON() {
        let e = [];
        return (
          this.forEach((n, r) => {
            e.push([r, n]);
          }),
          e
        );
      }
      fromJSON(e) {
        this.clear();
        for (let [n, r] of e) this.set(n, r);
      }
    },
    dr = class extends mr {
      constructor(e, n = 1) {
        (super(), (this._limit = e), (this._ratio = Math.min(Math.max(0, n), 1)));
      }
      get limit() {
        return this._limit;
      }
      set limit(e) {
        ((this._limit = e), this.checkTrim());
      }
      get(e, n = 2) {
        return super.get(e, n);
      }
      peek(e) {
        return super.get(e, 0);
      }
      set(e, n) {
        return (super.set(e, n, 2), this);
      }
      checkTrim() {
        this.size > this._limit && this.trim(Math.round(this._limit * this._ratio));
      }
    },
    sn = class extends dr {
      constructor(e, n = 1) {
        super(e, n);
      }
      trim(e) {
        this.trimOld(e);
      }
      set(e, n) {
        return (super.set(e, n), this.checkTrim(), this);
      }
    };
  var on = class {
    constructor() {
      this.map = new Map();
    }
    add(e, n) {
      let r = this.map.get(e);
      (r || ((r = new Set()), this.map.set(e, r)), r.add(n));
    }
    delete(e, n) {
      let r = this.map.get(e);
      r && (r.delete(n), r.size === 0 && this.map.delete(e));
    }
    forEach(e, n) {
      let r = this.map.get(e);
      r && r.forEach(n);
    }
    get(e) {
      let n = this.map.get(e);
      return n || new Set();
    }
  };
  var jl = new sn(10);
  function Co(t) {
    let e = [];
    for (; Object.prototype !== t;) ((e = e.concat(Object.getOwnPropertyNames(t))), (t = Object.getPrototypeOf(t)));
    return e;
  }
  function gr(t) {
    let e = [];
    for (let n of Co(t)) typeof t[n] == 'function' && e.push(n);
    return e;
  }
  function ki(t, e) {
    let n = (s) =>
        function () {
          let i = Array.prototype.slice.call(arguments, 0);
          return e(s, i);
        },
      r = {};
    for (let s of t) r[s] = n(s);
    return r;
  }
  var Fi;
  (function (t) {
    ((t[(t.Left = 1)] = 'Left'),
      (t[(t.Center = 2)] = 'Center'),
      (t[(t.Right = 4)] = 'Right'),
      (t[(t.Full = 7)] = 'Full'));
  })(Fi || (Fi = {}));
  var Di;
  (function (t) {
    ((t[(t.Left = 1)] = 'Left'), (t[(t.Center = 2)] = 'Center'), (t[(t.Right = 3)] = 'Right'));
  })(Di || (Di = {}));
  var Pi;
  (function (t) {
    ((t[(t.Both = 0)] = 'Both'), (t[(t.Right = 1)] = 'Right'), (t[(t.Left = 2)] = 'Left'), (t[(t.None = 3)] = 'None'));
  })(Pi || (Pi = {}));
  function Ao(t, e, n, r, s) {
    if (r === 0) return !0;
    let i = e.charCodeAt(r - 1);
    if (t.get(i) !== 0 || i === 13 || i === 10) return !0;
    if (s > 0) {
      let a = e.charCodeAt(r);
      if (t.get(a) !== 0) return !0;
    }
    return !1;
  }
  function Ro(t, e, n, r, s) {
    if (r + s === n) return !0;
    let i = e.charCodeAt(r + s);
    if (t.get(i) !== 0 || i === 13 || i === 10) return !0;
    if (s > 0) {
      let a = e.charCodeAt(r + s - 1);
      if (t.get(a) !== 0) return !0;
    }
    return !1;
  }
  function Eo(t, e, n, r, s) {
    return Ao(t, e, n, r, s) && Ro(t, e, n, r, s);
  }
  var an = class {
    constructor(e, n) {
      ((this._wordSeparators = e),
        (this._searchRegex = n),
        (this._prevMatchStartIndex = -1),
        (this._prevMatchLength = 0));
    }
    reset(e) {
      ((this._searchRegex.lastIndex = e), (this._prevMatchStartIndex = -1), (this._prevMatchLength = 0));
    }
    next(e) {
      let n = e.length,
        r;
      do {
        if (this._prevMatchStartIndex + this._prevMatchLength === n || ((r = this._searchRegex.exec(e)), !r))
          return null;
        let s = r.index,
          i = r[0].length;
        if (s === this._prevMatchStartIndex && i === this._prevMatchLength) {
          if (i === 0) {
            Zr(e, n, this._searchRegex.lastIndex) > 65535
              ? (this._searchRegex.lastIndex += 2)
              : (this._searchRegex.lastIndex += 1);
            continue;
          }
          return null;
        }
        if (
          ((this._prevMatchStartIndex = s),
          (this._prevMatchLength = i),
          !this._wordSeparators || Eo(this._wordSeparators, e, n, s, i))
        )
          return r;
      } while (r);
      return null;
    }
  };
  function Ii(t, e = 'Unreachable') {
    throw new Error(e);
  }
  function Te(t) {
    if (!t()) {
      debugger;
      (t(), de(new X('Assertion Failed')));
    }
  }
  function yt(t, e) {
    let n = 0;
    for (; n < t.length - 1;) {
      let r = t[n],
        s = t[n + 1];
      if (!e(r, s)) return !1;
      n++;
    }
    return !0;
  }
  var Mo = '`~!@#$%^&*()-=+[{]}\\|;:\'",.<>/?';
  function ko(t = '') {
    let e = '(-?\\d*\\.\\d\\w*)|([^';
    for (let n of Mo) t.indexOf(n) >= 0 || (e += '\\' + n);
    return ((e += '\\s]+)'), new RegExp(e, 'g'));
  }
  var pr = ko();
  function br(t) {
    let e = pr;
    if (t && t instanceof RegExp)
      if (t.global) e = t;
      else {
        let n = 'g';
        (t.ignoreCase && (n += 'i'), t.multiline && (n += 'm'), t.unicode && (n += 'u'), (e = new RegExp(t.source, n)));
      }
    return ((e.lastIndex = 0), e);
  }
  var Ti = new ot();
  Ti.unshift({ maxLen: 1e3, windowSize: 15, timeBudget: 150 });
  function wt(t, e, n, r, s) {
    if (((e = br(e)), s || (s = We.first(Ti)), n.length > s.maxLen)) {
      let c = t - s.maxLen / 2;
      return (c < 0 ? (c = 0) : (r += c), (n = n.substring(c, t + s.maxLen / 2)), wt(t, e, n, r, s));
    }
    let i = Date.now(),
      a = t - 1 - r,
      l = -1,
      u = null;
    for (let c = 1; !(Date.now() - i >= s.timeBudget); c++) {
      let f = a - s.windowSize * c;
      e.lastIndex = Math.max(0, f);
      let h = Fo(e, n, a, l);
      if ((!h && u) || ((u = h), f <= 0)) break;
      l = f;
    }
    if (u) {
      let c = { word: u[0], startColumn: r + 1 + u.index, endColumn: r + 1 + u.index + u[0].length };
      return ((e.lastIndex = 0), c);
    }
    return null;
  }
  function Fo(t, e, n, r) {
    let s;
    for (; (s = t.exec(e));) {
      let i = s.index || 0;
      if (i <= n && t.lastIndex >= n) return s;
      if (r > 0 && i > r) return null;
    }
    return null;
  }
  var ln = class {
    static computeUnicodeHighlights(e, n, r) {
      let s = r ? r.startLineNumber : 1,
        i = r ? r.endLineNumber : e.getLineCount(),
        a = new un(n),
        l = a.getCandidateCodePoints(),
        u;
      l === 'allNonBasicAscii'
        ? (u = new RegExp('[^\\t\\n\\r\\x20-\\x7E]', 'g'))
        : (u = new RegExp(`${Do(Array.from(l))}`, 'g'));
      let c = new an(null, u),
        f = [],
        h = !1,
        m,
        g = 0,
        p = 0,
        d = 0;
      e: for (let _ = s, v = i; _ <= v; _++) {
        let N = e.getLineContent(_),
          y = N.length;
        c.reset(0);
        do
          if (((m = c.next(N)), m)) {
            let b = m.index,
              x = m.index + m[0].length;
            if (b > 0) {
              let V = N.charCodeAt(b - 1);
              Ye(V) && b--;
            }
            if (x + 1 < y) {
              let V = N.charCodeAt(x - 1);
              Ye(V) && x++;
            }
            let L = N.substring(b, x),
              S = wt(b + 1, pr, N, 0);
            S && S.endColumn <= b + 1 && (S = null);
            let E = a.shouldHighlightNonBasicASCII(L, S ? S.word : null);
            if (E !== 0) {
              if ((E === 3 ? g++ : E === 2 ? p++ : E === 1 ? d++ : Ii(E), f.length >= 1e3)) {
                h = !0;
                break e;
              }
              f.push(new F(_, b + 1, _, x + 1));
            }
          }
        while (m);
      }
      return {
        ranges: f,
        hasMore: h,
        ambiguousCharacterCount: g,
        invisibleCharacterCount: p,
        nonBasicAsciiCharacterCount: d,
      };
    }
    static computeUnicodeHighlightReason(e, n) {
      let r = new un(n);
      switch (r.shouldHighlightNonBasicASCII(e, null)) {
        case 0:
          return null;
        case 2:
          return { kind: 1 };
        case 3: {
          let i = e.codePointAt(0),
            a = r.ambiguousCharacters.getPrimaryConfusable(i),
            l = Xe.getLocales().filter((u) => !Xe.getInstance(new Set([...n.allowedLocales, u])).isAmbiguous(i));
          return { kind: 0, confusableWith: String.fromCodePoint(a), notAmbiguousInLocales: l };
        }
        case 1:
          return { kind: 2 };
      }
    }
  };
  function Do(t, e) {
    return `[${Xr(t.map((r) => String.fromCodePoint(r)).join(''))}]`;
  }
  var un = class {
    constructor(e) {
      ((this.options = e),
        (this.allowedCodePoints = new Set(e.allowedCodePoints)),
        (this.ambiguousCharacters = Xe.getInstance(new Set(e.allowedLocales))));
    }
    getCandidateCodePoints() {
      if (this.options.nonBasicASCII) return 'allNonBasicAscii';
      let e = new Set();
      if (this.options.invisibleCharacters) for (let n of Qe.codePoints) Bi(String.fromCodePoint(n)) || e.add(n);
      if (this.options.ambiguousCharacters) for (let n of this.ambiguousCharacters.getConfusableCodePoints()) e.add(n);
      for (let n of this.allowedCodePoints) e.delete(n);
      return e;
    }
    shouldHighlightNonBasicASCII(e, n) {
      let r = e.codePointAt(0);
      if (this.allowedCodePoints.has(r)) return 0;
      if (this.options.nonBasicASCII) return 1;
      let s = !1,
        i = !1;
      if (n)
        for (let a of n) {
          let l = a.codePointAt(0),
            u = Kr(a);
          ((s = s || u), !u && !this.ambiguousCharacters.isAmbiguous(l) && !Qe.isInvisibleCharacter(l) && (i = !0));
        }
      return !s && i
        ? 0
        : this.options.invisibleCharacters && !Bi(e) && Qe.isInvisibleCharacter(r)
          ? 2
          : this.options.ambiguousCharacters && this.ambiguousCharacters.isAmbiguous(r)
            ? 3
            : 0;
    }
  };
  function Bi(t) {
    return (
      t === ' ' ||
      t ===
        `
` ||
      t === '	'
    );
  }
  var Ee = class {
      constructor(e, n, r) {
        ((this.changes = e), (this.moves = n), (this.hitTimeout = r));
      }
    },
    cn = class {
      constructor(e, n) {
        ((this.lineRangeMapping = e), (this.changes = n));
      }
    };
  var B = class t {
    static addRange(e, n) {
      let r = 0;
      for (; r < n.length && n[r].endExclusive < e.start;) r++;
      let s = r;
      for (; s < n.length && n[s].start <= e.endExclusive;) s++;
      if (r === s) n.splice(r, 0, e);
      else {
        let i = Math.min(e.start, n[r].start),
          a = Math.max(e.endExclusive, n[s - 1].endExclusive);
        n.splice(r, s - r, new t(i, a));
      }
    }
    static tryCreate(e, n) {
      if (!(e > n)) return new t(e, n);
    }
    static ofLength(e) {
      return new t(0, e);
    }
    static ofStartAndLength(e, n) {
      return new t(e, e + n);
    }
    constructor(e, n) {
      if (((this.start = e), (this.endExclusive = n), e > n)) throw new X(`Invalid range: ${this.toString()}`);
    }
    get isEmpty() {
      return this.start === this.endExclusive;
    }
    delta(e) {
      return new t(this.start + e, this.endExclusive + e);
    }
    deltaStart(e) {
      return new t(this.start + e, this.endExclusive);
    }
    deltaEnd(e) {
      return new t(this.start, this.endExclusive + e);
    }
    get length() {
      return this.endExclusive - this.start;
    }
    toString() {
      return `[${this.start}, ${this.endExclusive})`;
    }
    contains(e) {
      return this.start <= e && e < this.endExclusive;
    }
    join(e) {
      return new t(Math.min(this.start, e.start), Math.max(this.endExclusive, e.endExclusive));
    }
    intersect(e) {
      let n = Math.max(this.start, e.start),
        r = Math.min(this.endExclusive, e.endExclusive);
      if (n <= r) return new t(n, r);
    }
    intersects(e) {
      let n = Math.max(this.start, e.start),
        r = Math.min(this.endExclusive, e.endExclusive);
      return n < r;
    }
    isBefore(e) {
      return this.endExclusive <= e.start;
    }
    isAfter(e) {
      return this.start >= e.endExclusive;
    }
    slice(e) {
      return e.slice(this.start, this.endExclusive);
    }
    substring(e) {
      return e.substring(this.start, this.endExclusive);
    }
    clip(e) {
      if (this.isEmpty) throw new X(`Invalid clipping range: ${this.toString()}`);
      return Math.max(this.start, Math.min(this.endExclusive - 1, e));
    }
    clipCyclic(e) {
      if (this.isEmpty) throw new X(`Invalid clipping range: ${this.toString()}`);
      return e < this.start
        ? this.endExclusive - ((this.start - e) % this.length)
        : e >= this.endExclusive
          ? this.start + ((e - this.start) % this.length)
          : e;
    }
    forEach(e) {
      for (let n = this.start; n < this.endExclusive; n++) e(n);
    }
  };
  function xe(t, e) {
    let n = Be(t, e);
    return n === -1 ? void 0 : t[n];
  }
  function Be(t, e, n = 0, r = t.length) {
    let s = n,
      i = r;
    for (; s < i;) {
      let a = Math.floor((s + i) / 2);
      e(t[a]) ? (s = a + 1) : (i = a);
    }
    return s - 1;
  }
  function qi(t, e) {
    let n = hn(t, e);
    return n === t.length ? void 0 : t[n];
  }
  function hn(t, e, n = 0, r = t.length) {
    let s = n,
      i = r;
    for (; s < i;) {
      let a = Math.floor((s + i) / 2);
      e(t[a]) ? (i = a) : (s = a + 1);
    }
    return s;
  }
  var Lt = class t {
    static {
      this.assertInvariants = !1;
    }
    constructor(e) {
      ((this._array = e), (this._findLastMonotonousLastIdx = 0));
    }
    findLastMonotonous(e) {
      if (t.assertInvariants) {
        if (this._prevFindLastPredicate) {
          for (let r of this._array)
            if (this._prevFindLastPredicate(r) && !e(r))
              throw new Error(
                'MonotonousArray: current predicate must be weaker than (or equal to) the previous predicate.',
              );
        }
        this._prevFindLastPredicate = e;
      }
      let n = Be(this._array, e, this._findLastMonotonousLastIdx);
      return ((this._findLastMonotonousLastIdx = n + 1), n === -1 ? void 0 : this._array[n]);
    }
  };
  var T = class t {
      static fromRangeInclusive(e) {
        return new t(e.startLineNumber, e.endLineNumber + 1);
      }
      static joinMany(e) {
        if (e.length === 0) return [];
        let n = new qe(e[0].slice());
        for (let r = 1; r < e.length; r++) n = n.getUnion(new qe(e[r].slice()));
        return n.ranges;
      }
      static join(e) {
        if (e.length === 0) throw new X('lineRanges cannot be empty');
        let n = e[0].startLineNumber,
          r = e[0].endLineNumberExclusive;
        for (let s = 1; s < e.length; s++)
          ((n = Math.min(n, e[s].startLineNumber)), (r = Math.max(r, e[s].endLineNumberExclusive)));
        return new t(n, r);
      }
      static ofLength(e, n) {
        return new t(e, e + n);
      }
      static deserialize(e) {
        return new t(e[0], e[1]);
      }
      constructor(e, n) {
        if (e > n) throw new X(`startLineNumber ${e} cannot be after endLineNumberExclusive ${n}`);
        ((this.startLineNumber = e), (this.endLineNumberExclusive = n));
      }
      contains(e) {
        return this.startLineNumber <= e && e < this.endLineNumberExclusive;
      }
      get isEmpty() {
        return this.startLineNumber === this.endLineNumberExclusive;
      }
      delta(e) {
        return new t(this.startLineNumber + e, this.endLineNumberExclusive + e);
      }
      deltaLength(e) {
        return new t(this.startLineNumber, this.endLineNumberExclusive + e);
      }
      get length() {
        return this.endLineNumberExclusive - this.startLineNumber;
      }
      join(e) {
        return new t(
          Math.min(this.startLineNumber, e.startLineNumber),
          Math.max(this.endLineNumberExclusive, e.endLineNumberExclusive),
        );
      }
      toString() {
        return `[${this.startLineNumber},${this.endLineNumberExclusive})`;
      }
      intersect(e) {
        let n = Math.max(this.startLineNumber, e.startLineNumber),
          r = Math.min(this.endLineNumberExclusive, e.endLineNumberExclusive);
        if (n <= r) return new t(n, r);
      }
      intersectsStrict(e) {
        return this.startLineNumber < e.endLineNumberExclusive && e.startLineNumber < this.endLineNumberExclusive;
      }
      overlapOrTouch(e) {
        return this.startLineNumber <= e.endLineNumberExclusive && e.startLineNumber <= this.endLineNumberExclusive;
      }
      equals(e) {
        return this.startLineNumber === e.startLineNumber && this.endLineNumberExclusive === e.endLineNumberExclusive;
      }
      toInclusiveRange() {
        return this.isEmpty
          ? null
          : new F(this.startLineNumber, 1, this.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER);
      }
      toExclusiveRange() {
        return new F(this.startLineNumber, 1, this.endLineNumberExclusive, 1);
      }
      mapToLineArray(e) {
        let n = [];
        for (let r = this.startLineNumber; r < this.endLineNumberExclusive; r++) n.push(e(r));
        return n;
      }
      forEach(e) {
        for (let n = this.startLineNumber; n < this.endLineNumberExclusive; n++) e(n);
      }
      serialize() {
        return [this.startLineNumber, this.endLineNumberExclusive];
      }
      includes(e) {
        return this.startLineNumber <= e && e < this.endLineNumberExclusive;
      }
      toOffsetRange() {
        return new B(this.startLineNumber - 1, this.endLineNumberExclusive - 1);
      }
    },
    qe = class t {
      constructor(e = []) {
        this._normalizedRanges = e;
      }
      get ranges() {
        return this._normalizedRanges;
      }
      addRange(e) {
        if (e.length === 0) return;
        let n = hn(this._normalizedRanges, (s) => s.endLineNumberExclusive >= e.startLineNumber),
          r = Be(this._normalizedRanges, (s) => s.startLineNumber <= e.endLineNumberExclusive) + 1;
        if (n === r) this._normalizedRanges.splice(n, 0, e);
        else if (n === r - 1) {
          let s = this._normalizedRanges[n];
          this._normalizedRanges[n] = s.join(e);
        } else {
          let s = this._normalizedRanges[n].join(this._normalizedRanges[r - 1]).join(e);
          this._normalizedRanges.splice(n, r - n, s);
        }
      }
      contains(e) {
        let n = xe(this._normalizedRanges, (r) => r.startLineNumber <= e);
        return !!n && n.endLineNumberExclusive > e;
      }
      intersects(e) {
        let n = xe(this._normalizedRanges, (r) => r.startLineNumber < e.endLineNumberExclusive);
        return !!n && n.endLineNumberExclusive > e.startLineNumber;
      }
      getUnion(e) {
        if (this._normalizedRanges.length === 0) return e;
        if (e._normalizedRanges.length === 0) return this;
        let n = [],
          r = 0,
          s = 0,
          i = null;
        for (; r < this._normalizedRanges.length || s < e._normalizedRanges.length;) {
          let a = null;
          if (r < this._normalizedRanges.length && s < e._normalizedRanges.length) {
            let l = this._normalizedRanges[r],
              u = e._normalizedRanges[s];
            l.startLineNumber < u.startLineNumber ? ((a = l), r++) : ((a = u), s++);
          } else
            r < this._normalizedRanges.length
              ? ((a = this._normalizedRanges[r]), r++)
              : ((a = e._normalizedRanges[s]), s++);
          i === null
            ? (i = a)
            : i.endLineNumberExclusive >= a.startLineNumber
              ? (i = new T(i.startLineNumber, Math.max(i.endLineNumberExclusive, a.endLineNumberExclusive)))
              : (n.push(i), (i = a));
        }
        return (i !== null && n.push(i), new t(n));
      }
      subtractFrom(e) {
        let n = hn(this._normalizedRanges, (a) => a.endLineNumberExclusive >= e.startLineNumber),
          r = Be(this._normalizedRanges, (a) => a.startLineNumber <= e.endLineNumberExclusive) + 1;
        if (n === r) return new t([e]);
        let s = [],
          i = e.startLineNumber;
        for (let a = n; a < r; a++) {
          let l = this._normalizedRanges[a];
          (l.startLineNumber > i && s.push(new T(i, l.startLineNumber)), (i = l.endLineNumberExclusive));
        }
        return (i < e.endLineNumberExclusive && s.push(new T(i, e.endLineNumberExclusive)), new t(s));
      }
      toString() {
        return this._normalizedRanges.map((e) => e.toString()).join(', ');
      }
      getIntersection(e) {
        let n = [],
          r = 0,
          s = 0;
        for (; r < this._normalizedRanges.length && s < e._normalizedRanges.length;) {
          let i = this._normalizedRanges[r],
            a = e._normalizedRanges[s],
            l = i.intersect(a);
          (l && !l.isEmpty && n.push(l), i.endLineNumberExclusive < a.endLineNumberExclusive ? r++ : s++);
        }
        return new t(n);
      }
      getWithDelta(e) {
        return new t(this._normalizedRanges.map((n) => n.delta(e)));
      }
    };
  var fn = class t {
    static {
      this.zero = new t(0, 0);
    }
    static betweenPositions(e, n) {
      return e.lineNumber === n.lineNumber
        ? new t(0, n.column - e.column)
        : new t(n.lineNumber - e.lineNumber, n.column - 1);
    }
    static ofRange(e) {
      return t.betweenPositions(e.getStartPosition(), e.getEndPosition());
    }
    static ofText(e) {
      let n = 0,
        r = 0;
      for (let s of e)
        s ===
        `
`
          ? (n++, (r = 0))
          : r++;
      return new t(n, r);
    }
    constructor(e, n) {
      ((this.lineCount = e), (this.columnCount = n));
    }
    isGreaterThanOrEqualTo(e) {
      return this.lineCount !== e.lineCount ? this.lineCount > e.lineCount : this.columnCount >= e.columnCount;
    }
    createRange(e) {
      return this.lineCount === 0
        ? new F(e.lineNumber, e.column, e.lineNumber, e.column + this.columnCount)
        : new F(e.lineNumber, e.column, e.lineNumber + this.lineCount, this.columnCount + 1);
    }
    addToPosition(e) {
      return this.lineCount === 0
        ? new q(e.lineNumber, e.column + this.columnCount)
        : new q(e.lineNumber + this.lineCount, this.columnCount + 1);
    }
    toString() {
      return `${this.lineCount},${this.columnCount}`;
    }
  };
  var mn = class {
    constructor(e, n) {
      ((this.range = e), (this.text = n));
    }
    toSingleEditOperation() {
      return { range: this.range, text: this.text };
    }
  };
  var ce = class t {
    static inverse(e, n, r) {
      let s = [],
        i = 1,
        a = 1;
      for (let u of e) {
        let c = new t(new T(i, u.original.startLineNumber), new T(a, u.modified.startLineNumber));
        (c.modified.isEmpty || s.push(c),
          (i = u.original.endLineNumberExclusive),
          (a = u.modified.endLineNumberExclusive));
      }
      let l = new t(new T(i, n + 1), new T(a, r + 1));
      return (l.modified.isEmpty || s.push(l), s);
    }
    static clip(e, n, r) {
      let s = [];
      for (let i of e) {
        let a = i.original.intersect(n),
          l = i.modified.intersect(r);
        a && !a.isEmpty && l && !l.isEmpty && s.push(new t(a, l));
      }
      return s;
    }
    constructor(e, n) {
      ((this.original = e), (this.modified = n));
    }
    toString() {
      return `{${this.original.toString()}->${this.modified.toString()}}`;
    }
    flip() {
      return new t(this.modified, this.original);
    }
    join(e) {
      return new t(this.original.join(e.original), this.modified.join(e.modified));
    }
    toRangeMapping() {
      let e = this.original.toInclusiveRange(),
        n = this.modified.toInclusiveRange();
      if (e && n) return new se(e, n);
      if (this.original.startLineNumber === 1 || this.modified.startLineNumber === 1) {
        if (!(this.modified.startLineNumber === 1 && this.original.startLineNumber === 1))
          throw new X('not a valid diff');
        return new se(
          new F(this.original.startLineNumber, 1, this.original.endLineNumberExclusive, 1),
          new F(this.modified.startLineNumber, 1, this.modified.endLineNumberExclusive, 1),
        );
      } else
        return new se(
          new F(
            this.original.startLineNumber - 1,
            Number.MAX_SAFE_INTEGER,
            this.original.endLineNumberExclusive - 1,
            Number.MAX_SAFE_INTEGER,
          ),
          new F(
            this.modified.startLineNumber - 1,
            Number.MAX_SAFE_INTEGER,
            this.modified.endLineNumberExclusive - 1,
            Number.MAX_SAFE_INTEGER,
          ),
        );
    }
    toRangeMapping2(e, n) {
      if (Vi(this.original.endLineNumberExclusive, e) && Vi(this.modified.endLineNumberExclusive, n))
        return new se(
          new F(this.original.startLineNumber, 1, this.original.endLineNumberExclusive, 1),
          new F(this.modified.startLineNumber, 1, this.modified.endLineNumberExclusive, 1),
        );
      if (!this.original.isEmpty && !this.modified.isEmpty)
        return new se(
          F.fromPositions(
            new q(this.original.startLineNumber, 1),
            Ke(new q(this.original.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), e),
          ),
          F.fromPositions(
            new q(this.modified.startLineNumber, 1),
            Ke(new q(this.modified.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), n),
          ),
        );
      if (this.original.startLineNumber > 1 && this.modified.startLineNumber > 1)
        return new se(
          F.fromPositions(
            Ke(new q(this.original.startLineNumber - 1, Number.MAX_SAFE_INTEGER), e),
            Ke(new q(this.original.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), e),
          ),
          F.fromPositions(
            Ke(new q(this.modified.startLineNumber - 1, Number.MAX_SAFE_INTEGER), n),
            Ke(new q(this.modified.endLineNumberExclusive - 1, Number.MAX_SAFE_INTEGER), n),
          ),
        );
      throw new X();
    }
  };
  function Ke(t, e) {
    if (t.lineNumber < 1) return new q(1, 1);
    if (t.lineNumber > e.length) return new q(e.length, e[e.length - 1].length + 1);
    let n = e[t.lineNumber - 1];
    return t.column > n.length + 1 ? new q(t.lineNumber, n.length + 1) : t;
  }
  function Vi(t, e) {
    return t >= 1 && t <= e.length;
  }
  var _e = class t extends ce {
      static fromRangeMappings(e) {
        let n = T.join(e.map((s) => T.fromRangeInclusive(s.originalRange))),
          r = T.join(e.map((s) => T.fromRangeInclusive(s.modifiedRange)));
        return new t(n, r, e);
      }
      constructor(e, n, r) {
        (super(e, n), (this.innerChanges = r));
      }
      flip() {
        return new t(
          this.modified,
          this.original,
          this.innerChanges?.map((e) => e.flip()),
        );
      }
      withInnerChangesFromLineRanges() {
        return new t(this.original, this.modified, [this.toRangeMapping()]);
      }
    },
    se = class t {
      static assertSorted(e) {
        for (let n = 1; n < e.length; n++) {
          let r = e[n - 1],
            s = e[n];
          if (!(
            r.originalRange.getEndPosition().isBeforeOrEqual(s.originalRange.getStartPosition()) &&
            r.modifiedRange.getEndPosition().isBeforeOrEqual(s.modifiedRange.getStartPosition())
          ))
            throw new X('Range mappings must be sorted');
        }
      }
      constructor(e, n) {
        ((this.originalRange = e), (this.modifiedRange = n));
      }
      toString() {
        return `{${this.originalRange.toString()}->${this.modifiedRange.toString()}}`;
      }
      flip() {
        return new t(this.modifiedRange, this.originalRange);
      }
      toTextEdit(e) {
        let n = e.getValueOfRange(this.modifiedRange);
        return new mn(this.originalRange, n);
      }
    };
  var Po = 3,
    dn = class {
      computeDiff(e, n, r) {
        let i = new _r(e, n, {
            maxComputationTime: r.maxComputationTimeMs,
            shouldIgnoreTrimWhitespace: r.ignoreTrimWhitespace,
            shouldComputeCharChanges: !0,
            shouldMakePrettyDiff: !0,
            shouldPostProcessCharChanges: !0,
          }).computeDiff(),
          a = [],
          l = null;
        for (let u of i.changes) {
          let c;
          u.originalEndLineNumber === 0
            ? (c = new T(u.originalStartLineNumber + 1, u.originalStartLineNumber + 1))
            : (c = new T(u.originalStartLineNumber, u.originalEndLineNumber + 1));
          let f;
          u.modifiedEndLineNumber === 0
            ? (f = new T(u.modifiedStartLineNumber + 1, u.modifiedStartLineNumber + 1))
            : (f = new T(u.modifiedStartLineNumber, u.modifiedEndLineNumber + 1));
          let h = new _e(
            c,
            f,
            u.charChanges?.map(
              (m) =>
                new se(
                  new F(m.originalStartLineNumber, m.originalStartColumn, m.originalEndLineNumber, m.originalEndColumn),
                  new F(m.modifiedStartLineNumber, m.modifiedStartColumn, m.modifiedEndLineNumber, m.modifiedEndColumn),
                ),
            ),
          );
          (l &&
            (l.modified.endLineNumberExclusive === h.modified.startLineNumber ||
              l.original.endLineNumberExclusive === h.original.startLineNumber) &&
            ((h = new _e(
              l.original.join(h.original),
              l.modified.join(h.modified),
              l.innerChanges && h.innerChanges ? l.innerChanges.concat(h.innerChanges) : void 0,
            )),
            a.pop()),
            a.push(h),
            (l = h));
        }
        return (
          Te(() =>
            yt(
              a,
              (u, c) =>
                c.original.startLineNumber - u.original.endLineNumberExclusive ===
                  c.modified.startLineNumber - u.modified.endLineNumberExclusive &&
                u.original.endLineNumberExclusive < c.original.startLineNumber &&
                u.modified.endLineNumberExclusive < c.modified.startLineNumber,
            ),
          ),
          new Ee(a, [], i.quitEarly)
        );
      }
    };
  function Oi(t, e, n, r) {
    return new mt(t, e, n).ComputeDiff(r);
  }
  var gn = class {
      constructor(e) {
        let n = [],
          r = [];
        for (let s = 0, i = e.length; s < i; s++) ((n[s] = yr(e[s], 1)), (r[s] = wr(e[s], 1)));
        ((this.lines = e), (this._startColumns = n), (this._endColumns = r));
      }
      getElements() {
        let e = [];
        for (let n = 0, r = this.lines.length; n < r; n++)
          e[n] = this.lines[n].substring(this._startColumns[n] - 1, this._endColumns[n] - 1);
        return e;
      }
      getStrictElement(e) {
        return this.lines[e];
      }
      getStartLineNumber(e) {
        return e + 1;
      }
      getEndLineNumber(e) {
        return e + 1;
      }
      createCharSequence(e, n, r) {
        let s = [],
          i = [],
          a = [],
          l = 0;
        for (let u = n; u <= r; u++) {
          let c = this.lines[u],
            f = e ? this._startColumns[u] : 1,
            h = e ? this._endColumns[u] : c.length + 1;
          for (let m = f; m < h; m++) ((s[l] = c.charCodeAt(m - 1)), (i[l] = u + 1), (a[l] = m), l++);
          !e && u < r && ((s[l] = 10), (i[l] = u + 1), (a[l] = c.length + 1), l++);
        }
        return new xr(s, i, a);
      }
    },
    xr = class {
      constructor(e, n, r) {
        ((this._charCodes = e), (this._lineNumbers = n), (this._columns = r));
      }
      toString() {
        return (
          '[' +
          this._charCodes
            .map(
              (e, n) => (e === 10 ? '\\n' : String.fromCharCode(e)) + `-(${this._lineNumbers[n]},${this._columns[n]})`,
            )
            .join(', ') +
          ']'
        );
      }
      _assertIndex(e, n) {
        if (e < 0 || e >= n.length) throw new Error('Illegal index');
      }
      getElements() {
        return this._charCodes;
      }
      getStartLineNumber(e) {
        return e > 0 && e === this._lineNumbers.length
          ? this.getEndLineNumber(e - 1)
          : (this._assertIndex(e, this._lineNumbers), this._lineNumbers[e]);
      }
      getEndLineNumber(e) {
        return e === -1
          ? this.getStartLineNumber(e + 1)
          : (this._assertIndex(e, this._lineNumbers),
            this._charCodes[e] === 10 ? this._lineNumbers[e] + 1 : this._lineNumbers[e]);
      }
      getStartColumn(e) {
        return e > 0 && e === this._columns.length
          ? this.getEndColumn(e - 1)
          : (this._assertIndex(e, this._columns), this._columns[e]);
      }
      getEndColumn(e) {
        return e === -1
          ? this.getStartColumn(e + 1)
          : (this._assertIndex(e, this._columns), this._charCodes[e] === 10 ? 1 : this._columns[e] + 1);
      }
    },
    et = class t {
      constructor(e, n, r, s, i, a, l, u) {
        ((this.originalStartLineNumber = e),
          (this.originalStartColumn = n),
          (this.originalEndLineNumber = r),
          (this.originalEndColumn = s),
          (this.modifiedStartLineNumber = i),
          (this.modifiedStartColumn = a),
          (this.modifiedEndLineNumber = l),
          (this.modifiedEndColumn = u));
      }
      static createFromDiffChange(e, n, r) {
        let s = n.getStartLineNumber(e.originalStart),
          i = n.getStartColumn(e.originalStart),
          a = n.getEndLineNumber(e.originalStart + e.originalLength - 1),
          l = n.getEndColumn(e.originalStart + e.originalLength - 1),
          u = r.getStartLineNumber(e.modifiedStart),
          c = r.getStartColumn(e.modifiedStart),
          f = r.getEndLineNumber(e.modifiedStart + e.modifiedLength - 1),
          h = r.getEndColumn(e.modifiedStart + e.modifiedLength - 1);
        return new t(s, i, a, l, u, c, f, h);
      }
    };
  function Io(t) {
    if (t.length <= 1) return t;
    let e = [t[0]],
      n = e[0];
    for (let r = 1, s = t.length; r < s; r++) {
      let i = t[r],
        a = i.originalStart - (n.originalStart + n.originalLength),
        l = i.modifiedStart - (n.modifiedStart + n.modifiedLength);
      Math.min(a, l) < Po
        ? ((n.originalLength = i.originalStart + i.originalLength - n.originalStart),
          (n.modifiedLength = i.modifiedStart + i.modifiedLength - n.modifiedStart))
        : (e.push(i), (n = i));
    }
    return e;
  }
  var vt = class t {
      constructor(e, n, r, s, i) {
        ((this.originalStartLineNumber = e),
          (this.originalEndLineNumber = n),
          (this.modifiedStartLineNumber = r),
          (this.modifiedEndLineNumber = s),
          (this.charChanges = i));
      }
      static createFromDiffResult(e, n, r, s, i, a, l) {
        let u, c, f, h, m;
        if (
          (n.originalLength === 0
            ? ((u = r.getStartLineNumber(n.originalStart) - 1), (c = 0))
            : ((u = r.getStartLineNumber(n.originalStart)),
              (c = r.getEndLineNumber(n.originalStart + n.originalLength - 1))),
          n.modifiedLength === 0
            ? ((f = s.getStartLineNumber(n.modifiedStart) - 1), (h = 0))
            : ((f = s.getStartLineNumber(n.modifiedStart)),
              (h = s.getEndLineNumber(n.modifiedStart + n.modifiedLength - 1))),
          a && n.originalLength > 0 && n.originalLength < 20 && n.modifiedLength > 0 && n.modifiedLength < 20 && i())
        ) {
          let g = r.createCharSequence(e, n.originalStart, n.originalStart + n.originalLength - 1),
            p = s.createCharSequence(e, n.modifiedStart, n.modifiedStart + n.modifiedLength - 1);
          if (g.getElements().length > 0 && p.getElements().length > 0) {
            let d = Oi(g, p, i, !0).changes;
            (l && (d = Io(d)), (m = []));
            for (let _ = 0, v = d.length; _ < v; _++) m.push(et.createFromDiffChange(d[_], g, p));
          }
        }
        return new t(u, c, f, h, m);
      }
    },
    _r = class {
      constructor(e, n, r) {
        ((this.shouldComputeCharChanges = r.shouldComputeCharChanges),
          (this.shouldPostProcessCharChanges = r.shouldPostProcessCharChanges),
          (this.shouldIgnoreTrimWhitespace = r.shouldIgnoreTrimWhitespace),
          (this.shouldMakePrettyDiff = r.shouldMakePrettyDiff),
          (this.originalLines = e),
          (this.modifiedLines = n),
          (this.original = new gn(e)),
          (this.modified = new gn(n)),
          (this.continueLineDiff = Ui(r.maxComputationTime)),
          (this.continueCharDiff = Ui(r.maxComputationTime === 0 ? 0 : Math.min(r.maxComputationTime, 5e3))));
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
        let e = Oi(this.original, this.modified, this.continueLineDiff, this.shouldMakePrettyDiff),
          n = e.changes,
          r = e.quitEarly;
        if (this.shouldIgnoreTrimWhitespace) {
          let l = [];
          for (let u = 0, c = n.length; u < c; u++)
            l.push(
              vt.createFromDiffResult(
                this.shouldIgnoreTrimWhitespace,
                n[u],
                this.original,
                this.modified,
                this.continueCharDiff,
                this.shouldComputeCharChanges,
                this.shouldPostProcessCharChanges,
              ),
            );
          return { quitEarly: r, changes: l };
        }
        let s = [],
          i = 0,
          a = 0;
        for (let l = -1, u = n.length; l < u; l++) {
          let c = l + 1 < u ? n[l + 1] : null,
            f = c ? c.originalStart : this.originalLines.length,
            h = c ? c.modifiedStart : this.modifiedLines.length;
          for (; i < f && a < h;) {
            let m = this.originalLines[i],
              g = this.modifiedLines[a];
            if (m !== g) {
              {
                let p = yr(m, 1),
                  d = yr(g, 1);
                for (; p > 1 && d > 1;) {
                  let _ = m.charCodeAt(p - 2),
                    v = g.charCodeAt(d - 2);
                  if (_ !== v) break;
                  (p--, d--);
                }
                (p > 1 || d > 1) && this._pushTrimWhitespaceCharChange(s, i + 1, 1, p, a + 1, 1, d);
              }
              {
                let p = wr(m, 1),
                  d = wr(g, 1),
                  _ = m.length + 1,
                  v = g.length + 1;
                for (; p < _ && d < v;) {
                  let N = m.charCodeAt(p - 1),
                    y = m.charCodeAt(d - 1);
                  if (N !== y) break;
                  (p++, d++);
                }
                (p < _ || d < v) && this._pushTrimWhitespaceCharChange(s, i + 1, p, _, a + 1, d, v);
              }
            }
            (i++, a++);
          }
          c &&
            (s.push(
              vt.createFromDiffResult(
                this.shouldIgnoreTrimWhitespace,
                c,
                this.original,
                this.modified,
                this.continueCharDiff,
                this.shouldComputeCharChanges,
                this.shouldPostProcessCharChanges,
              ),
            ),
            (i += c.originalLength),
            (a += c.modifiedLength));
        }
        return { quitEarly: r, changes: s };
      }
      _pushTrimWhitespaceCharChange(e, n, r, s, i, a, l) {
        if (this._mergeTrimWhitespaceCharChange(e, n, r, s, i, a, l)) return;
        let u;
        (this.shouldComputeCharChanges && (u = [new et(n, r, n, s, i, a, i, l)]), e.push(new vt(n, n, i, i, u)));
      }
      _mergeTrimWhitespaceCharChange(e, n, r, s, i, a, l) {
        let u = e.length;
        if (u === 0) return !1;
        let c = e[u - 1];
        return c.originalEndLineNumber === 0 || c.modifiedEndLineNumber === 0
          ? !1
          : c.originalEndLineNumber === n && c.modifiedEndLineNumber === i
            ? (this.shouldComputeCharChanges && c.charChanges && c.charChanges.push(new et(n, r, n, s, i, a, i, l)), !0)
            : c.originalEndLineNumber + 1 === n && c.modifiedEndLineNumber + 1 === i
              ? ((c.originalEndLineNumber = n),
                (c.modifiedEndLineNumber = i),
                this.shouldComputeCharChanges && c.charChanges && c.charChanges.push(new et(n, r, n, s, i, a, i, l)),
                !0)
              : !1;
      }
    };
  function yr(t, e) {
    let n = Yr(t);
    return n === -1 ? e : n + 1;
  }
  function wr(t, e) {
    let n = Jr(t);
    return n === -1 ? e : n + 2;
  }
  function Ui(t) {
    if (t === 0) return () => !0;
    let e = Date.now();
    return () => Date.now() - e < t;
  }
  function zi(t, e, n = (r, s) => r === s) {
    if (t === e) return !0;
    if (!t || !e || t.length !== e.length) return !1;
    for (let r = 0, s = t.length; r < s; r++) if (!n(t[r], e[r])) return !1;
    return !0;
  }
  function* Hi(t, e) {
    let n, r;
    for (let s of t) (r !== void 0 && e(r, s) ? n.push(s) : (n && (yield n), (n = [s])), (r = s));
    n && (yield n);
  }
  function $i(t, e) {
    for (let n = 0; n <= t.length; n++) e(n === 0 ? void 0 : t[n - 1], n === t.length ? void 0 : t[n]);
  }
  function Gi(t, e) {
    for (let n = 0; n < t.length; n++) e(n === 0 ? void 0 : t[n - 1], t[n], n + 1 === t.length ? void 0 : t[n + 1]);
  }
  function ji(t, e) {
    for (let n of e) t.push(n);
  }
  var Lr;
  (function (t) {
    function e(i) {
      return i < 0;
    }
    t.isLessThan = e;
    function n(i) {
      return i <= 0;
    }
    t.isLessThanOrEqual = n;
    function r(i) {
      return i > 0;
    }
    t.isGreaterThan = r;
    function s(i) {
      return i === 0;
    }
    ((t.isNeitherLessOrGreaterThan = s), (t.greaterThan = 1), (t.lessThan = -1), (t.neitherLessOrGreaterThan = 0));
  })(Lr || (Lr = {}));
  function Nt(t, e) {
    return (n, r) => e(t(n), t(r));
  }
  var St = (t, e) => t - e;
  function Xi(t) {
    return (e, n) => -t(e, n);
  }
  var Wi = class t {
    static {
      this.empty = new t((e) => {});
    }
    constructor(e) {
      this.iterate = e;
    }
    toArray() {
      let e = [];
      return (this.iterate((n) => (e.push(n), !0)), e);
    }
    filter(e) {
      return new t((n) => this.iterate((r) => (e(r) ? n(r) : !0)));
    }
    map(e) {
      return new t((n) => this.iterate((r) => n(e(r))));
    }
    findLast(e) {
      let n;
      return (this.iterate((r) => (e(r) && (n = r), !0)), n);
    }
    findLastMaxBy(e) {
      let n,
        r = !0;
      return (this.iterate((s) => ((r || Lr.isGreaterThan(e(s, n))) && ((r = !1), (n = s)), !0)), n);
    }
  };
  var fe = class t {
      static trivial(e, n) {
        return new t([new H(B.ofLength(e.length), B.ofLength(n.length))], !1);
      }
      static trivialTimedOut(e, n) {
        return new t([new H(B.ofLength(e.length), B.ofLength(n.length))], !0);
      }
      constructor(e, n) {
        ((this.diffs = e), (this.hitTimeout = n));
      }
    },
    H = class t {
      static invert(e, n) {
        let r = [];
        return (
          $i(e, (s, i) => {
            r.push(
              t.fromOffsetPairs(
                s ? s.getEndExclusives() : he.zero,
                i ? i.getStarts() : new he(n, (s ? s.seq2Range.endExclusive - s.seq1Range.endExclusive : 0) + n),
              ),
            );
          }),
          r
        );
      }
      static fromOffsetPairs(e, n) {
        return new t(new B(e.offset1, n.offset1), new B(e.offset2, n.offset2));
      }
      static assertSorted(e) {
        let n;
        for (let r of e) {
          if (n && !(n.seq1Range.endExclusive <= r.seq1Range.start && n.seq2Range.endExclusive <= r.seq2Range.start))
            throw new X('Sequence diffs must be sorted');
          n = r;
        }
      }
      constructor(e, n) {
        ((this.seq1Range = e), (this.seq2Range = n));
      }
      swap() {
        return new t(this.seq2Range, this.seq1Range);
      }
      toString() {
        return `${this.seq1Range} <-> ${this.seq2Range}`;
      }
      join(e) {
        return new t(this.seq1Range.join(e.seq1Range), this.seq2Range.join(e.seq2Range));
      }
      delta(e) {
        return e === 0 ? this : new t(this.seq1Range.delta(e), this.seq2Range.delta(e));
      }
      deltaStart(e) {
        return e === 0 ? this : new t(this.seq1Range.deltaStart(e), this.seq2Range.deltaStart(e));
      }
      deltaEnd(e) {
        return e === 0 ? this : new t(this.seq1Range.deltaEnd(e), this.seq2Range.deltaEnd(e));
      }
      intersect(e) {
        let n = this.seq1Range.intersect(e.seq1Range),
          r = this.seq2Range.intersect(e.seq2Range);
        if (!(!n || !r)) return new t(n, r);
      }
      getStarts() {
        return new he(this.seq1Range.start, this.seq2Range.start);
      }
      getEndExclusives() {
        return new he(this.seq1Range.endExclusive, this.seq2Range.endExclusive);
      }
    },
    he = class t {
      static {
        this.zero = new t(0, 0);
      }
      static {
        this.max = new t(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
      }
      constructor(e, n) {
        ((this.offset1 = e), (this.offset2 = n));
      }
      toString() {
        return `${this.offset1} <-> ${this.offset2}`;
      }
      delta(e) {
        return e === 0 ? this : new t(this.offset1 + e, this.offset2 + e);
      }
      equals(e) {
        return this.offset1 === e.offset1 && this.offset2 === e.offset2;
      }
    },
    Me = class t {
      static {
        this.instance = new t();
      }
      isValid() {
        return !0;
      }
    },
    pn = class {
      constructor(e) {
        if (((this.timeout = e), (this.startTime = Date.now()), (this.valid = !0), e <= 0))
          throw new X('timeout must be positive');
      }
      isValid() {
        if (!(Date.now() - this.startTime < this.timeout) && this.valid) {
          this.valid = !1;
          debugger;
        }
        return this.valid;
      }
    };
  var tt = class {
    constructor(e, n) {
      ((this.width = e), (this.height = n), (this.array = []), (this.array = new Array(e * n)));
    }
    get(e, n) {
      return this.array[e + n * this.width];
    }
    set(e, n, r) {
      this.array[e + n * this.width] = r;
    }
  };
  function At(t) {
    return t === 32 || t === 9;
  }
  var Ct = class t {
    static {
      this.chrKeys = new Map();
    }
    static getKey(e) {
      let n = this.chrKeys.get(e);
      return (n === void 0 && ((n = this.chrKeys.size), this.chrKeys.set(e, n)), n);
    }
    constructor(e, n, r) {
      ((this.range = e), (this.lines = n), (this.source = r), (this.histogram = []));
      let s = 0;
      for (let i = e.startLineNumber - 1; i < e.endLineNumberExclusive - 1; i++) {
        let a = n[i];
        for (let u = 0; u < a.length; u++) {
          s++;
          let c = a[u],
            f = t.getKey(c);
          this.histogram[f] = (this.histogram[f] || 0) + 1;
        }
        s++;
        let l = t.getKey(`
`);
        this.histogram[l] = (this.histogram[l] || 0) + 1;
      }
      this.totalCount = s;
    }
    computeSimilarity(e) {
      let n = 0,
        r = Math.max(this.histogram.length, e.histogram.length);
      for (let s = 0; s < r; s++) n += Math.abs((this.histogram[s] ?? 0) - (e.histogram[s] ?? 0));
      return 1 - n / (this.totalCount + e.totalCount);
    }
  };
  var bn = class {
    compute(e, n, r = Me.instance, s) {
      if (e.length === 0 || n.length === 0) return fe.trivial(e, n);
      let i = new tt(e.length, n.length),
        a = new tt(e.length, n.length),
        l = new tt(e.length, n.length);
      for (let p = 0; p < e.length; p++)
        for (let d = 0; d < n.length; d++) {
          if (!r.isValid()) return fe.trivialTimedOut(e, n);
          let _ = p === 0 ? 0 : i.get(p - 1, d),
            v = d === 0 ? 0 : i.get(p, d - 1),
            N;
          e.getElement(p) === n.getElement(d)
            ? (p === 0 || d === 0 ? (N = 0) : (N = i.get(p - 1, d - 1)),
              p > 0 && d > 0 && a.get(p - 1, d - 1) === 3 && (N += l.get(p - 1, d - 1)),
              (N += s ? s(p, d) : 1))
            : (N = -1);
          let y = Math.max(_, v, N);
          if (y === N) {
            let b = p > 0 && d > 0 ? l.get(p - 1, d - 1) : 0;
            (l.set(p, d, b + 1), a.set(p, d, 3));
          } else y === _ ? (l.set(p, d, 0), a.set(p, d, 1)) : y === v && (l.set(p, d, 0), a.set(p, d, 2));
          i.set(p, d, y);
        }
      let u = [],
        c = e.length,
        f = n.length;
      function h(p, d) {
        ((p + 1 !== c || d + 1 !== f) && u.push(new H(new B(p + 1, c), new B(d + 1, f))), (c = p), (f = d));
      }
      let m = e.length - 1,
        g = n.length - 1;
      for (; m >= 0 && g >= 0;) a.get(m, g) === 3 ? (h(m, g), m--, g--) : a.get(m, g) === 1 ? m-- : g--;
      return (h(-1, -1), u.reverse(), new fe(u, !1));
    }
  };
  var nt = class {
      compute(e, n, r = Me.instance) {
        if (e.length === 0 || n.length === 0) return fe.trivial(e, n);
        let s = e,
          i = n;
        function a(d, _) {
          for (; d < s.length && _ < i.length && s.getElement(d) === i.getElement(_);) (d++, _++);
          return d;
        }
        let l = 0,
          u = new vr();
        u.set(0, a(0, 0));
        let c = new Nr();
        c.set(0, u.get(0) === 0 ? null : new xn(null, 0, 0, u.get(0)));
        let f = 0;
        e: for (;;) {
          if ((l++, !r.isValid())) return fe.trivialTimedOut(s, i);
          let d = -Math.min(l, i.length + (l % 2)),
            _ = Math.min(l, s.length + (l % 2));
          for (f = d; f <= _; f += 2) {
            let v = 0,
              N = f === _ ? -1 : u.get(f + 1),
              y = f === d ? -1 : u.get(f - 1) + 1;
            v++;
            let b = Math.min(Math.max(N, y), s.length),
              x = b - f;
            if ((v++, b > s.length || x > i.length)) continue;
            let L = a(b, x);
            u.set(f, L);
            let S = b === N ? c.get(f + 1) : c.get(f - 1);
            if ((c.set(f, L !== b ? new xn(S, b, x, L - b) : S), u.get(f) === s.length && u.get(f) - f === i.length))
              break e;
          }
        }
        let h = c.get(f),
          m = [],
          g = s.length,
          p = i.length;
        for (;;) {
          let d = h ? h.x + h.length : 0,
            _ = h ? h.y + h.length : 0;
          if (((d !== g || _ !== p) && m.push(new H(new B(d, g), new B(_, p))), !h)) break;
          ((g = h.x), (p = h.y), (h = h.prev));
        }
        return (m.reverse(), new fe(m, !1));
      }
    },
    xn = class {
      constructor(e, n, r, s) {
        ((this.prev = e), (this.x = n), (this.y = r), (this.length = s));
      }
    },
    vr = class {
      constructor() {
        ((this.positiveArr = new Int32Array(10)), (this.negativeArr = new Int32Array(10)));
      }
      get(e) {
        return e < 0 ? ((e = -e - 1), this.negativeArr[e]) : this.positiveArr[e];
      }
      set(e, n) {
        if (e < 0) {
          if (((e = -e - 1), e >= this.negativeArr.length)) {
            let r = this.negativeArr;
            ((this.negativeArr = new Int32Array(r.length * 2)), this.negativeArr.set(r));
          }
          this.negativeArr[e] = n;
        } else {
          if (e >= this.positiveArr.length) {
            let r = this.positiveArr;
            ((this.positiveArr = new Int32Array(r.length * 2)), this.positiveArr.set(r));
          }
          this.positiveArr[e] = n;
        }
      }
    },
    Nr = class {
      constructor() {
        ((this.positiveArr = []), (this.negativeArr = []));
      }
      get(e) {
        return e < 0 ? ((e = -e - 1), this.negativeArr[e]) : this.positiveArr[e];
      }
      set(e, n) {
        e < 0 ? ((e = -e - 1), (this.negativeArr[e] = n)) : (this.positiveArr[e] = n);
      }
    };
  var ke = class {
    constructor(e, n, r) {
      ((this.lines = e),
        (this.range = n),
        (this.considerWhitespaceChanges = r),
        (this.elements = []),
        (this.firstElementOffsetByLineIdx = []),
        (this.lineStartOffsets = []),
        (this.trimmedWsLengthsByLineIdx = []),
        this.firstElementOffsetByLineIdx.push(0));
      for (let s = this.range.startLineNumber; s <= this.range.endLineNumber; s++) {
        let i = e[s - 1],
          a = 0;
        (s === this.range.startLineNumber &&
          this.range.startColumn > 1 &&
          ((a = this.range.startColumn - 1), (i = i.substring(a))),
          this.lineStartOffsets.push(a));
        let l = 0;
        if (!r) {
          let c = i.trimStart();
          ((l = i.length - c.length), (i = c.trimEnd()));
        }
        this.trimmedWsLengthsByLineIdx.push(l);
        let u = s === this.range.endLineNumber ? Math.min(this.range.endColumn - 1 - a - l, i.length) : i.length;
        for (let c = 0; c < u; c++) this.elements.push(i.charCodeAt(c));
        s < this.range.endLineNumber &&
          (this.elements.push(10), this.firstElementOffsetByLineIdx.push(this.elements.length));
      }
    }
    toString() {
      return `Slice: "${this.text}"`;
    }
    get text() {
      return this.getText(new B(0, this.length));
    }
    getText(e) {
      return this.elements
        .slice(e.start, e.endExclusive)
        .map((n) => String.fromCharCode(n))
        .join('');
    }
    getElement(e) {
      return this.elements[e];
    }
    get length() {
      return this.elements.length;
    }
    getBoundaryScore(e) {
      let n = Yi(e > 0 ? this.elements[e - 1] : -1),
        r = Yi(e < this.elements.length ? this.elements[e] : -1);
      if (n === 7 && r === 8) return 0;
      if (n === 8) return 150;
      let s = 0;
      return (n !== r && ((s += 10), n === 0 && r === 1 && (s += 1)), (s += Qi(n)), (s += Qi(r)), s);
    }
    translateOffset(e, n = 'right') {
      let r = Be(this.firstElementOffsetByLineIdx, (i) => i <= e),
        s = e - this.firstElementOffsetByLineIdx[r];
      return new q(
        this.range.startLineNumber + r,
        1 + this.lineStartOffsets[r] + s + (s === 0 && n === 'left' ? 0 : this.trimmedWsLengthsByLineIdx[r]),
      );
    }
    translateRange(e) {
      let n = this.translateOffset(e.start, 'right'),
        r = this.translateOffset(e.endExclusive, 'left');
      return r.isBefore(n) ? F.fromPositions(r, r) : F.fromPositions(n, r);
    }
    findWordContaining(e) {
      if (e < 0 || e >= this.elements.length || !Sr(this.elements[e])) return;
      let n = e;
      for (; n > 0 && Sr(this.elements[n - 1]);) n--;
      let r = e;
      for (; r < this.elements.length && Sr(this.elements[r]);) r++;
      return new B(n, r);
    }
    countLinesIn(e) {
      return this.translateOffset(e.endExclusive).lineNumber - this.translateOffset(e.start).lineNumber;
    }
    isStronglyEqual(e, n) {
      return this.elements[e] === this.elements[n];
    }
    extendToFullLines(e) {
      let n = xe(this.firstElementOffsetByLineIdx, (s) => s <= e.start) ?? 0,
        r = qi(this.firstElementOffsetByLineIdx, (s) => e.endExclusive <= s) ?? this.elements.length;
      return new B(n, r);
    }
  };
  function Sr(t) {
    return (t >= 97 && t <= 122) || (t >= 65 && t <= 90) || (t >= 48 && t <= 57);
  }
  var To = { 0: 0, 1: 0, 2: 0, 3: 10, 4: 2, 5: 30, 6: 3, 7: 10, 8: 10 };
  function Qi(t) {
    return To[t];
  }
  function Yi(t) {
    return t === 10
      ? 8
      : t === 13
        ? 7
        : At(t)
          ? 6
          : t >= 97 && t <= 122
            ? 0
            : t >= 65 && t <= 90
              ? 1
              : t >= 48 && t <= 57
                ? 2
                : t === -1
                  ? 3
                  : t === 44 || t === 59
                    ? 5
                    : 4;
  }
  function Zi(t, e, n, r, s, i) {
    let { moves: a, excludedChanges: l } = qo(t, e, n, i);
    if (!i.isValid()) return [];
    let u = t.filter((f) => !l.has(f)),
      c = Vo(u, r, s, e, n, i);
    return (
      ji(a, c),
      (a = Uo(a)),
      (a = a.filter((f) => {
        let h = f.original
          .toOffsetRange()
          .slice(e)
          .map((g) => g.trim());
        return (
          h.join(`
`).length >= 15 && Bo(h, (g) => g.length >= 2) >= 2
        );
      })),
      (a = Oo(t, a)),
      a
    );
  }
  function Bo(t, e) {
    let n = 0;
    for (let r of t) e(r) && n++;
    return n;
  }
  function qo(t, e, n, r) {
    let s = [],
      i = t.filter((u) => u.modified.isEmpty && u.original.length >= 3).map((u) => new Ct(u.original, e, u)),
      a = new Set(t.filter((u) => u.original.isEmpty && u.modified.length >= 3).map((u) => new Ct(u.modified, n, u))),
      l = new Set();
    for (let u of i) {
      let c = -1,
        f;
      for (let h of a) {
        let m = u.computeSimilarity(h);
        m > c && ((c = m), (f = h));
      }
      if (
        (c > 0.9 && f && (a.delete(f), s.push(new ce(u.range, f.range)), l.add(u.source), l.add(f.source)),
        !r.isValid())
      )
        return { moves: s, excludedChanges: l };
    }
    return { moves: s, excludedChanges: l };
  }
  function Vo(t, e, n, r, s, i) {
    let a = [],
      l = new on();
    for (let m of t)
      for (let g = m.original.startLineNumber; g < m.original.endLineNumberExclusive - 2; g++) {
        let p = `${e[g - 1]}:${e[g + 1 - 1]}:${e[g + 2 - 1]}`;
        l.add(p, { range: new T(g, g + 3) });
      }
    let u = [];
    t.sort(Nt((m) => m.modified.startLineNumber, St));
    for (let m of t) {
      let g = [];
      for (let p = m.modified.startLineNumber; p < m.modified.endLineNumberExclusive - 2; p++) {
        let d = `${n[p - 1]}:${n[p + 1 - 1]}:${n[p + 2 - 1]}`,
          _ = new T(p, p + 3),
          v = [];
        (l.forEach(d, ({ range: N }) => {
          for (let b of g)
            if (
              b.originalLineRange.endLineNumberExclusive + 1 === N.endLineNumberExclusive &&
              b.modifiedLineRange.endLineNumberExclusive + 1 === _.endLineNumberExclusive
            ) {
              ((b.originalLineRange = new T(b.originalLineRange.startLineNumber, N.endLineNumberExclusive)),
                (b.modifiedLineRange = new T(b.modifiedLineRange.startLineNumber, _.endLineNumberExclusive)),
                v.push(b));
              return;
            }
          let y = { modifiedLineRange: _, originalLineRange: N };
          (u.push(y), v.push(y));
        }),
          (g = v));
      }
      if (!i.isValid()) return [];
    }
    u.sort(Xi(Nt((m) => m.modifiedLineRange.length, St)));
    let c = new qe(),
      f = new qe();
    for (let m of u) {
      let g = m.modifiedLineRange.startLineNumber - m.originalLineRange.startLineNumber,
        p = c.subtractFrom(m.modifiedLineRange),
        d = f.subtractFrom(m.originalLineRange).getWithDelta(g),
        _ = p.getIntersection(d);
      for (let v of _.ranges) {
        if (v.length < 3) continue;
        let N = v,
          y = v.delta(-g);
        (a.push(new ce(y, N)), c.addRange(N), f.addRange(y));
      }
    }
    a.sort(Nt((m) => m.original.startLineNumber, St));
    let h = new Lt(t);
    for (let m = 0; m < a.length; m++) {
      let g = a[m],
        p = h.findLastMonotonous((L) => L.original.startLineNumber <= g.original.startLineNumber),
        d = xe(t, (L) => L.modified.startLineNumber <= g.modified.startLineNumber),
        _ = Math.max(
          g.original.startLineNumber - p.original.startLineNumber,
          g.modified.startLineNumber - d.modified.startLineNumber,
        ),
        v = h.findLastMonotonous((L) => L.original.startLineNumber < g.original.endLineNumberExclusive),
        N = xe(t, (L) => L.modified.startLineNumber < g.modified.endLineNumberExclusive),
        y = Math.max(
          v.original.endLineNumberExclusive - g.original.endLineNumberExclusive,
          N.modified.endLineNumberExclusive - g.modified.endLineNumberExclusive,
        ),
        b;
      for (b = 0; b < _; b++) {
        let L = g.original.startLineNumber - b - 1,
          S = g.modified.startLineNumber - b - 1;
        if (L > r.length || S > s.length || c.contains(S) || f.contains(L) || !Ji(r[L - 1], s[S - 1], i)) break;
      }
      b > 0 &&
        (f.addRange(new T(g.original.startLineNumber - b, g.original.startLineNumber)),
        c.addRange(new T(g.modified.startLineNumber - b, g.modified.startLineNumber)));
      let x;
      for (x = 0; x < y; x++) {
        let L = g.original.endLineNumberExclusive + x,
          S = g.modified.endLineNumberExclusive + x;
        if (L > r.length || S > s.length || c.contains(S) || f.contains(L) || !Ji(r[L - 1], s[S - 1], i)) break;
      }
      (x > 0 &&
        (f.addRange(new T(g.original.endLineNumberExclusive, g.original.endLineNumberExclusive + x)),
        c.addRange(new T(g.modified.endLineNumberExclusive, g.modified.endLineNumberExclusive + x))),
        (b > 0 || x > 0) &&
          (a[m] = new ce(
            new T(g.original.startLineNumber - b, g.original.endLineNumberExclusive + x),
            new T(g.modified.startLineNumber - b, g.modified.endLineNumberExclusive + x),
          )));
    }
    return a;
  }
  function Ji(t, e, n) {
    if (t.trim() === e.trim()) return !0;
    if (t.length > 300 && e.length > 300) return !1;
    let s = new nt().compute(new ke([t], new F(1, 1, 1, t.length), !1), new ke([e], new F(1, 1, 1, e.length), !1), n),
      i = 0,
      a = H.invert(s.diffs, t.length);
    for (let f of a)
      f.seq1Range.forEach((h) => {
        At(t.charCodeAt(h)) || i++;
      });
    function l(f) {
      let h = 0;
      for (let m = 0; m < t.length; m++) At(f.charCodeAt(m)) || h++;
      return h;
    }
    let u = l(t.length > e.length ? t : e);
    return i / u > 0.6 && u > 10;
  }
  function Uo(t) {
    if (t.length === 0) return t;
    t.sort(Nt((n) => n.original.startLineNumber, St));
    let e = [t[0]];
    for (let n = 1; n < t.length; n++) {
      let r = e[e.length - 1],
        s = t[n],
        i = s.original.startLineNumber - r.original.endLineNumberExclusive,
        a = s.modified.startLineNumber - r.modified.endLineNumberExclusive;
      if (i >= 0 && a >= 0 && i + a <= 2) {
        e[e.length - 1] = r.join(s);
        continue;
      }
      e.push(s);
    }
    return e;
  }
  function Oo(t, e) {
    let n = new Lt(t);
    return (
      (e = e.filter((r) => {
        let s =
            n.findLastMonotonous((l) => l.original.startLineNumber < r.original.endLineNumberExclusive) ||
            new ce(new T(1, 1), new T(1, 1)),
          i = xe(t, (l) => l.modified.startLineNumber < r.modified.endLineNumberExclusive);
        return s !== i;
      })),
      e
    );
  }
  function Cr(t, e, n) {
    let r = n;
    return ((r = Ki(t, e, r)), (r = Ki(t, e, r)), (r = Wo(t, e, r)), r);
  }
  function Ki(t, e, n) {
    if (n.length === 0) return n;
    let r = [];
    r.push(n[0]);
    for (let i = 1; i < n.length; i++) {
      let a = r[r.length - 1],
        l = n[i];
      if (l.seq1Range.isEmpty || l.seq2Range.isEmpty) {
        let u = l.seq1Range.start - a.seq1Range.endExclusive,
          c;
        for (
          c = 1;
          c <= u &&
          !(
            t.getElement(l.seq1Range.start - c) !== t.getElement(l.seq1Range.endExclusive - c) ||
            e.getElement(l.seq2Range.start - c) !== e.getElement(l.seq2Range.endExclusive - c)
          );
          c++
        );
        if ((c--, c === u)) {
          r[r.length - 1] = new H(
            new B(a.seq1Range.start, l.seq1Range.endExclusive - u),
            new B(a.seq2Range.start, l.seq2Range.endExclusive - u),
          );
          continue;
        }
        l = l.delta(-c);
      }
      r.push(l);
    }
    let s = [];
    for (let i = 0; i < r.length - 1; i++) {
      let a = r[i + 1],
        l = r[i];
      if (l.seq1Range.isEmpty || l.seq2Range.isEmpty) {
        let u = a.seq1Range.start - l.seq1Range.endExclusive,
          c;
        for (
          c = 0;
          c < u &&
          !(
            !t.isStronglyEqual(l.seq1Range.start + c, l.seq1Range.endExclusive + c) ||
            !e.isStronglyEqual(l.seq2Range.start + c, l.seq2Range.endExclusive + c)
          );
          c++
        );
        if (c === u) {
          r[i + 1] = new H(
            new B(l.seq1Range.start + u, a.seq1Range.endExclusive),
            new B(l.seq2Range.start + u, a.seq2Range.endExclusive),
          );
          continue;
        }
        c > 0 && (l = l.delta(c));
      }
      s.push(l);
    }
    return (r.length > 0 && s.push(r[r.length - 1]), s);
  }
  function Wo(t, e, n) {
    if (!t.getBoundaryScore || !e.getBoundaryScore) return n;
    for (let r = 0; r < n.length; r++) {
      let s = r > 0 ? n[r - 1] : void 0,
        i = n[r],
        a = r + 1 < n.length ? n[r + 1] : void 0,
        l = new B(s ? s.seq1Range.endExclusive + 1 : 0, a ? a.seq1Range.start - 1 : t.length),
        u = new B(s ? s.seq2Range.endExclusive + 1 : 0, a ? a.seq2Range.start - 1 : e.length);
      i.seq1Range.isEmpty
        ? (n[r] = e1(i, t, e, l, u))
        : i.seq2Range.isEmpty && (n[r] = e1(i.swap(), e, t, u, l).swap());
    }
    return n;
  }
  function e1(t, e, n, r, s) {
    let a = 1;
    for (
      ;
      t.seq1Range.start - a >= r.start &&
      t.seq2Range.start - a >= s.start &&
      n.isStronglyEqual(t.seq2Range.start - a, t.seq2Range.endExclusive - a) &&
      a < 100;
    )
      a++;
    a--;
    let l = 0;
    for (
      ;
      t.seq1Range.start + l < r.endExclusive &&
      t.seq2Range.endExclusive + l < s.endExclusive &&
      n.isStronglyEqual(t.seq2Range.start + l, t.seq2Range.endExclusive + l) &&
      l < 100;
    )
      l++;
    if (a === 0 && l === 0) return t;
    let u = 0,
      c = -1;
    for (let f = -a; f <= l; f++) {
      let h = t.seq2Range.start + f,
        m = t.seq2Range.endExclusive + f,
        g = t.seq1Range.start + f,
        p = e.getBoundaryScore(g) + n.getBoundaryScore(h) + n.getBoundaryScore(m);
      p > c && ((c = p), (u = f));
    }
    return t.delta(u);
  }
  function t1(t, e, n) {
    let r = [];
    for (let s of n) {
      let i = r[r.length - 1];
      if (!i) {
        r.push(s);
        continue;
      }
      s.seq1Range.start - i.seq1Range.endExclusive <= 2 || s.seq2Range.start - i.seq2Range.endExclusive <= 2
        ? (r[r.length - 1] = new H(i.seq1Range.join(s.seq1Range), i.seq2Range.join(s.seq2Range)))
        : r.push(s);
    }
    return r;
  }
  function n1(t, e, n) {
    let r = H.invert(n, t.length),
      s = [],
      i = new he(0, 0);
    function a(u, c) {
      if (u.offset1 < i.offset1 || u.offset2 < i.offset2) return;
      let f = t.findWordContaining(u.offset1),
        h = e.findWordContaining(u.offset2);
      if (!f || !h) return;
      let m = new H(f, h),
        g = m.intersect(c),
        p = g.seq1Range.length,
        d = g.seq2Range.length;
      for (; r.length > 0;) {
        let _ = r[0];
        if (!(_.seq1Range.intersects(m.seq1Range) || _.seq2Range.intersects(m.seq2Range))) break;
        let N = t.findWordContaining(_.seq1Range.start),
          y = e.findWordContaining(_.seq2Range.start),
          b = new H(N, y),
          x = b.intersect(_);
        if (
          ((p += x.seq1Range.length),
          (d += x.seq2Range.length),
          (m = m.join(b)),
          m.seq1Range.endExclusive >= _.seq1Range.endExclusive)
        )
          r.shift();
        else break;
      }
      (p + d < ((m.seq1Range.length + m.seq2Range.length) * 2) / 3 && s.push(m), (i = m.getEndExclusives()));
    }
    for (; r.length > 0;) {
      let u = r.shift();
      u.seq1Range.isEmpty || (a(u.getStarts(), u), a(u.getEndExclusives().delta(-1), u));
    }
    return zo(n, s);
  }
  function zo(t, e) {
    let n = [];
    for (; t.length > 0 || e.length > 0;) {
      let r = t[0],
        s = e[0],
        i;
      (r && (!s || r.seq1Range.start < s.seq1Range.start) ? (i = t.shift()) : (i = e.shift()),
        n.length > 0 && n[n.length - 1].seq1Range.endExclusive >= i.seq1Range.start
          ? (n[n.length - 1] = n[n.length - 1].join(i))
          : n.push(i));
    }
    return n;
  }
  function r1(t, e, n) {
    let r = n;
    if (r.length === 0) return r;
    let s = 0,
      i;
    do {
      i = !1;
      let a = [r[0]];
      for (let l = 1; l < r.length; l++) {
        let f = function (m, g) {
            let p = new B(c.seq1Range.endExclusive, u.seq1Range.start);
            return (
              t.getText(p).replace(/\s/g, '').length <= 4 &&
              (m.seq1Range.length + m.seq2Range.length > 5 || g.seq1Range.length + g.seq2Range.length > 5)
            );
          },
          u = r[l],
          c = a[a.length - 1];
        f(c, u) ? ((i = !0), (a[a.length - 1] = a[a.length - 1].join(u))) : a.push(u);
      }
      r = a;
    } while (s++ < 10 && i);
    return r;
  }
  function s1(t, e, n) {
    let r = n;
    if (r.length === 0) return r;
    let s = 0,
      i;
    do {
      i = !1;
      let l = [r[0]];
      for (let u = 1; u < r.length; u++) {
        let h = function (g, p) {
            let d = new B(f.seq1Range.endExclusive, c.seq1Range.start);
            if (t.countLinesIn(d) > 5 || d.length > 500) return !1;
            let v = t.getText(d).trim();
            if (v.length > 20 || v.split(/\r\n|\r|\n/).length > 1) return !1;
            let N = t.countLinesIn(g.seq1Range),
              y = g.seq1Range.length,
              b = e.countLinesIn(g.seq2Range),
              x = g.seq2Range.length,
              L = t.countLinesIn(p.seq1Range),
              S = p.seq1Range.length,
              E = e.countLinesIn(p.seq2Range),
              V = p.seq2Range.length,
              Q = 130;
            function U(D) {
              return Math.min(D, Q);
            }
            return (
              Math.pow(Math.pow(U(N * 40 + y), 1.5) + Math.pow(U(b * 40 + x), 1.5), 1.5) +
                Math.pow(Math.pow(U(L * 40 + S), 1.5) + Math.pow(U(E * 40 + V), 1.5), 1.5) >
              (Q ** 1.5) ** 1.5 * 1.3
            );
          },
          c = r[u],
          f = l[l.length - 1];
        h(f, c) ? ((i = !0), (l[l.length - 1] = l[l.length - 1].join(c))) : l.push(c);
      }
      r = l;
    } while (s++ < 10 && i);
    let a = [];
    return (
      Gi(r, (l, u, c) => {
        let f = u;
        function h(v) {
          return v.length > 0 && v.trim().length <= 3 && u.seq1Range.length + u.seq2Range.length > 100;
        }
        let m = t.extendToFullLines(u.seq1Range),
          g = t.getText(new B(m.start, u.seq1Range.start));
        h(g) && (f = f.deltaStart(-g.length));
        let p = t.getText(new B(u.seq1Range.endExclusive, m.endExclusive));
        h(p) && (f = f.deltaEnd(p.length));
        let d = H.fromOffsetPairs(l ? l.getEndExclusives() : he.zero, c ? c.getStarts() : he.max),
          _ = f.intersect(d);
        a.length > 0 && _.getStarts().equals(a[a.length - 1].getEndExclusives())
          ? (a[a.length - 1] = a[a.length - 1].join(_))
          : a.push(_);
      }),
      a
    );
  }
  var Rt = class {
    constructor(e, n) {
      ((this.trimmedHash = e), (this.lines = n));
    }
    getElement(e) {
      return this.trimmedHash[e];
    }
    get length() {
      return this.trimmedHash.length;
    }
    getBoundaryScore(e) {
      let n = e === 0 ? 0 : i1(this.lines[e - 1]),
        r = e === this.lines.length ? 0 : i1(this.lines[e]);
      return 1e3 - (n + r);
    }
    getText(e) {
      return this.lines.slice(e.start, e.endExclusive).join(`
`);
    }
    isStronglyEqual(e, n) {
      return this.lines[e] === this.lines[n];
    }
  };
  function i1(t) {
    let e = 0;
    for (; e < t.length && (t.charCodeAt(e) === 32 || t.charCodeAt(e) === 9);) e++;
    return e;
  }
  var _n = class {
    constructor() {
      ((this.dynamicProgrammingDiffing = new bn()), (this.myersDiffingAlgorithm = new nt()));
    }
    computeDiff(e, n, r) {
      if (e.length <= 1 && zi(e, n, (x, L) => x === L)) return new Ee([], [], !1);
      if ((e.length === 1 && e[0].length === 0) || (n.length === 1 && n[0].length === 0))
        return new Ee(
          [
            new _e(new T(1, e.length + 1), new T(1, n.length + 1), [
              new se(
                new F(1, 1, e.length, e[e.length - 1].length + 1),
                new F(1, 1, n.length, n[n.length - 1].length + 1),
              ),
            ]),
          ],
          [],
          !1,
        );
      let s = r.maxComputationTimeMs === 0 ? Me.instance : new pn(r.maxComputationTimeMs),
        i = !r.ignoreTrimWhitespace,
        a = new Map();
      function l(x) {
        let L = a.get(x);
        return (L === void 0 && ((L = a.size), a.set(x, L)), L);
      }
      let u = e.map((x) => l(x.trim())),
        c = n.map((x) => l(x.trim())),
        f = new Rt(u, e),
        h = new Rt(c, n),
        m =
          f.length + h.length < 1700
            ? this.dynamicProgrammingDiffing.compute(f, h, s, (x, L) =>
                e[x] === n[L] ? (n[L].length === 0 ? 0.1 : 1 + Math.log(1 + n[L].length)) : 0.99,
              )
            : this.myersDiffingAlgorithm.compute(f, h, s),
        g = m.diffs,
        p = m.hitTimeout;
      ((g = Cr(f, h, g)), (g = r1(f, h, g)));
      let d = [],
        _ = (x) => {
          if (i)
            for (let L = 0; L < x; L++) {
              let S = v + L,
                E = N + L;
              if (e[S] !== n[E]) {
                let V = this.refineDiff(e, n, new H(new B(S, S + 1), new B(E, E + 1)), s, i);
                for (let Q of V.mappings) d.push(Q);
                V.hitTimeout && (p = !0);
              }
            }
        },
        v = 0,
        N = 0;
      for (let x of g) {
        Te(() => x.seq1Range.start - v === x.seq2Range.start - N);
        let L = x.seq1Range.start - v;
        (_(L), (v = x.seq1Range.endExclusive), (N = x.seq2Range.endExclusive));
        let S = this.refineDiff(e, n, x, s, i);
        S.hitTimeout && (p = !0);
        for (let E of S.mappings) d.push(E);
      }
      _(e.length - v);
      let y = o1(d, e, n),
        b = [];
      return (
        r.computeMoves && (b = this.computeMoves(y, e, n, u, c, s, i)),
        Te(() => {
          function x(S, E) {
            if (S.lineNumber < 1 || S.lineNumber > E.length) return !1;
            let V = E[S.lineNumber - 1];
            return !(S.column < 1 || S.column > V.length + 1);
          }
          function L(S, E) {
            return !(
              S.startLineNumber < 1 ||
              S.startLineNumber > E.length + 1 ||
              S.endLineNumberExclusive < 1 ||
              S.endLineNumberExclusive > E.length + 1
            );
          }
          for (let S of y) {
            if (!S.innerChanges) return !1;
            for (let E of S.innerChanges)
              if (!(
                x(E.modifiedRange.getStartPosition(), n) &&
                x(E.modifiedRange.getEndPosition(), n) &&
                x(E.originalRange.getStartPosition(), e) &&
                x(E.originalRange.getEndPosition(), e)
              ))
                return !1;
            if (!L(S.modified, n) || !L(S.original, e)) return !1;
          }
          return !0;
        }),
        new Ee(y, b, p)
      );
    }
    computeMoves(e, n, r, s, i, a, l) {
      return Zi(e, n, r, s, i, a).map((f) => {
        let h = this.refineDiff(n, r, new H(f.original.toOffsetRange(), f.modified.toOffsetRange()), a, l),
          m = o1(h.mappings, n, r, !0);
        return new cn(f, m);
      });
    }
    refineDiff(e, n, r, s, i) {
      let l = $o(r).toRangeMapping2(e, n),
        u = new ke(e, l.originalRange, i),
        c = new ke(n, l.modifiedRange, i),
        f =
          u.length + c.length < 500
            ? this.dynamicProgrammingDiffing.compute(u, c, s)
            : this.myersDiffingAlgorithm.compute(u, c, s),
        h = !1,
        m = f.diffs;
      (h && H.assertSorted(m),
        (m = Cr(u, c, m)),
        h && H.assertSorted(m),
        (m = n1(u, c, m)),
        h && H.assertSorted(m),
        (m = t1(u, c, m)),
        h && H.assertSorted(m),
        (m = s1(u, c, m)),
        h && H.assertSorted(m));
      let g = m.map((p) => new se(u.translateRange(p.seq1Range), c.translateRange(p.seq2Range)));
      return (h && se.assertSorted(g), { mappings: g, hitTimeout: f.hitTimeout });
    }
  };
  function o1(t, e, n, r = !1) {
    let s = [];
    for (let i of Hi(
      t.map((a) => Ho(a, e, n)),
      (a, l) => a.original.overlapOrTouch(l.original) || a.modified.overlapOrTouch(l.modified),
    )) {
      let a = i[0],
        l = i[i.length - 1];
      s.push(
        new _e(
          a.original.join(l.original),
          a.modified.join(l.modified),
          i.map((u) => u.innerChanges[0]),
        ),
      );
    }
    return (
      Te(() =>
        !r &&
        s.length > 0 &&
        (s[0].modified.startLineNumber !== s[0].original.startLineNumber ||
          n.length - s[s.length - 1].modified.endLineNumberExclusive !==
            e.length - s[s.length - 1].original.endLineNumberExclusive)
          ? !1
          : yt(
              s,
              (i, a) =>
                a.original.startLineNumber - i.original.endLineNumberExclusive ===
                  a.modified.startLineNumber - i.modified.endLineNumberExclusive &&
                i.original.endLineNumberExclusive < a.original.startLineNumber &&
                i.modified.endLineNumberExclusive < a.modified.startLineNumber,
            ),
      ),
      s
    );
  }
  function Ho(t, e, n) {
    let r = 0,
      s = 0;
    (t.modifiedRange.endColumn === 1 &&
      t.originalRange.endColumn === 1 &&
      t.originalRange.startLineNumber + r <= t.originalRange.endLineNumber &&
      t.modifiedRange.startLineNumber + r <= t.modifiedRange.endLineNumber &&
      (s = -1),
      t.modifiedRange.startColumn - 1 >= n[t.modifiedRange.startLineNumber - 1].length &&
        t.originalRange.startColumn - 1 >= e[t.originalRange.startLineNumber - 1].length &&
        t.originalRange.startLineNumber <= t.originalRange.endLineNumber + s &&
        t.modifiedRange.startLineNumber <= t.modifiedRange.endLineNumber + s &&
        (r = 1));
    let i = new T(t.originalRange.startLineNumber + r, t.originalRange.endLineNumber + 1 + s),
      a = new T(t.modifiedRange.startLineNumber + r, t.modifiedRange.endLineNumber + 1 + s);
    return new _e(i, a, [t]);
  }
  function $o(t) {
    return new ce(
      new T(t.seq1Range.start + 1, t.seq1Range.endExclusive + 1),
      new T(t.seq2Range.start + 1, t.seq2Range.endExclusive + 1),
    );
  }
  var Ar = { getLegacy: () => new dn(), getDefault: () => new _n() };
  function Fe(t, e) {
    let n = Math.pow(10, e);
    return Math.round(t * n) / n;
  }
  var j = class {
      constructor(e, n, r, s = 1) {
        ((this._rgbaBrand = void 0),
          (this.r = Math.min(255, Math.max(0, e)) | 0),
          (this.g = Math.min(255, Math.max(0, n)) | 0),
          (this.b = Math.min(255, Math.max(0, r)) | 0),
          (this.a = Fe(Math.max(Math.min(1, s), 0), 3)));
      }
      static equals(e, n) {
        return e.r === n.r && e.g === n.g && e.b === n.b && e.a === n.a;
      }
    },
    me = class t {
      constructor(e, n, r, s) {
        ((this._hslaBrand = void 0),
          (this.h = Math.max(Math.min(360, e), 0) | 0),
          (this.s = Fe(Math.max(Math.min(1, n), 0), 3)),
          (this.l = Fe(Math.max(Math.min(1, r), 0), 3)),
          (this.a = Fe(Math.max(Math.min(1, s), 0), 3)));
      }
      static equals(e, n) {
        return e.h === n.h && e.s === n.s && e.l === n.l && e.a === n.a;
      }
      static fromRGBA(e) {
        let n = e.r / 255,
          r = e.g / 255,
          s = e.b / 255,
          i = e.a,
          a = Math.max(n, r, s),
          l = Math.min(n, r, s),
          u = 0,
          c = 0,
          f = (l + a) / 2,
          h = a - l;
        if (h > 0) {
          switch (((c = Math.min(f <= 0.5 ? h / (2 * f) : h / (2 - 2 * f), 1)), a)) {
            case n:
              u = (r - s) / h + (r < s ? 6 : 0);
              break;
            case r:
              u = (s - n) / h + 2;
              break;
            case s:
              u = (n - r) / h + 4;
              break;
          }
          ((u *= 60), (u = Math.round(u)));
        }
        return new t(u, c, f, i);
      }
      static _hue2rgb(e, n, r) {
        return (
          r < 0 && (r += 1),
          r > 1 && (r -= 1),
          r < 1 / 6 ? e + (n - e) * 6 * r : r < 1 / 2 ? n : r < 2 / 3 ? e + (n - e) * (2 / 3 - r) * 6 : e
        );
      }
      static toRGBA(e) {
        let n = e.h / 360,
          { s: r, l: s, a: i } = e,
          a,
          l,
          u;
        if (r === 0) a = l = u = s;
        else {
          let c = s < 0.5 ? s * (1 + r) : s + r - s * r,
            f = 2 * s - c;
          ((a = t._hue2rgb(f, c, n + 1 / 3)), (l = t._hue2rgb(f, c, n)), (u = t._hue2rgb(f, c, n - 1 / 3)));
        }
        return new j(Math.round(a * 255), Math.round(l * 255), Math.round(u * 255), i);
      }
    },
    rt = class t {
      constructor(e, n, r, s) {
        ((this._hsvaBrand = void 0),
          (this.h = Math.max(Math.min(360, e), 0) | 0),
          (this.s = Fe(Math.max(Math.min(1, n), 0), 3)),
          (this.v = Fe(Math.max(Math.min(1, r), 0), 3)),
          (this.a = Fe(Math.max(Math.min(1, s), 0), 3)));
      }
      static equals(e, n) {
        return e.h === n.h && e.s === n.s && e.v === n.v && e.a === n.a;
      }
      static fromRGBA(e) {
        let n = e.r / 255,
          r = e.g / 255,
          s = e.b / 255,
          i = Math.max(n, r, s),
          a = Math.min(n, r, s),
          l = i - a,
          u = i === 0 ? 0 : l / i,
          c;
        return (
          l === 0
            ? (c = 0)
            : i === n
              ? (c = ((((r - s) / l) % 6) + 6) % 6)
              : i === r
                ? (c = (s - n) / l + 2)
                : (c = (n - r) / l + 4),
          new t(Math.round(c * 60), u, i, e.a)
        );
      }
      static toRGBA(e) {
        let { h: n, s: r, v: s, a: i } = e,
          a = s * r,
          l = a * (1 - Math.abs(((n / 60) % 2) - 1)),
          u = s - a,
          [c, f, h] = [0, 0, 0];
        return (
          n < 60
            ? ((c = a), (f = l))
            : n < 120
              ? ((c = l), (f = a))
              : n < 180
                ? ((f = a), (h = l))
                : n < 240
                  ? ((f = l), (h = a))
                  : n < 300
                    ? ((c = l), (h = a))
                    : n <= 360 && ((c = a), (h = l)),
          (c = Math.round((c + u) * 255)),
          (f = Math.round((f + u) * 255)),
          (h = Math.round((h + u) * 255)),
          new j(c, f, h, i)
        );
      }
    },
    Ve = class t {
      static fromHex(e) {
        return t.Format.CSS.parseHex(e) || t.red;
      }
      static equals(e, n) {
        return !e && !n ? !0 : !e || !n ? !1 : e.equals(n);
      }
      get hsla() {
        return this._hsla ? this._hsla : me.fromRGBA(this.rgba);
      }
      get hsva() {
        return this._hsva ? this._hsva : rt.fromRGBA(this.rgba);
      }
      constructor(e) {
        if (e)
          if (e instanceof j) this.rgba = e;
          else if (e instanceof me) ((this._hsla = e), (this.rgba = me.toRGBA(e)));
          else if (e instanceof rt) ((this._hsva = e), (this.rgba = rt.toRGBA(e)));
          else throw new Error('Invalid color ctor argument');
        else throw new Error('Color needs a value');
      }
      equals(e) {
        return !!e && j.equals(this.rgba, e.rgba) && me.equals(this.hsla, e.hsla) && rt.equals(this.hsva, e.hsva);
      }
      getRelativeLuminance() {
        let e = t._relativeLuminanceForComponent(this.rgba.r),
          n = t._relativeLuminanceForComponent(this.rgba.g),
          r = t._relativeLuminanceForComponent(this.rgba.b),
          s = 0.2126 * e + 0.7152 * n + 0.0722 * r;
        return Fe(s, 4);
      }
      static _relativeLuminanceForComponent(e) {
        let n = e / 255;
        return n <= 0.03928 ? n / 12.92 : Math.pow((n + 0.055) / 1.055, 2.4);
      }
      isLighter() {
        return (this.rgba.r * 299 + this.rgba.g * 587 + this.rgba.b * 114) / 1e3 >= 128;
      }
      isLighterThan(e) {
        let n = this.getRelativeLuminance(),
          r = e.getRelativeLuminance();
        return n > r;
      }
      isDarkerThan(e) {
        let n = this.getRelativeLuminance(),
          r = e.getRelativeLuminance();
        return n < r;
      }
      lighten(e) {
        return new t(new me(this.hsla.h, this.hsla.s, this.hsla.l + this.hsla.l * e, this.hsla.a));
      }
      darken(e) {
        return new t(new me(this.hsla.h, this.hsla.s, this.hsla.l - this.hsla.l * e, this.hsla.a));
      }
      transparent(e) {
        let { r: n, g: r, b: s, a: i } = this.rgba;
        return new t(new j(n, r, s, i * e));
      }
      isTransparent() {
        return this.rgba.a === 0;
      }
      isOpaque() {
        return this.rgba.a === 1;
      }
      opposite() {
        return new t(new j(255 - this.rgba.r, 255 - this.rgba.g, 255 - this.rgba.b, this.rgba.a));
      }
      makeOpaque(e) {
        if (this.isOpaque() || e.rgba.a !== 1) return this;
        let { r: n, g: r, b: s, a: i } = this.rgba;
        return new t(
          new j(e.rgba.r - i * (e.rgba.r - n), e.rgba.g - i * (e.rgba.g - r), e.rgba.b - i * (e.rgba.b - s), 1),
        );
      }
      toString() {
        return (this._toString || (this._toString = t.Format.CSS.format(this)), this._toString);
      }
      static getLighterColor(e, n, r) {
        if (e.isLighterThan(n)) return e;
        r = r || 0.5;
        let s = e.getRelativeLuminance(),
          i = n.getRelativeLuminance();
        return ((r = (r * (i - s)) / i), e.lighten(r));
      }
      static getDarkerColor(e, n, r) {
        if (e.isDarkerThan(n)) return e;
        r = r || 0.5;
        let s = e.getRelativeLuminance(),
          i = n.getRelativeLuminance();
        return ((r = (r * (s - i)) / s), e.darken(r));
      }
      static {
        this.white = new t(new j(255, 255, 255, 1));
      }
      static {
        this.black = new t(new j(0, 0, 0, 1));
      }
      static {
        this.red = new t(new j(255, 0, 0, 1));
      }
      static {
        this.blue = new t(new j(0, 0, 255, 1));
      }
      static {
        this.green = new t(new j(0, 255, 0, 1));
      }
      static {
        this.cyan = new t(new j(0, 255, 255, 1));
      }
      static {
        this.lightgrey = new t(new j(211, 211, 211, 1));
      }
      static {
        this.transparent = new t(new j(0, 0, 0, 0));
      }
    };
  (function (t) {
    let e;
    (function (n) {
      let r;
      (function (s) {
        function i(d) {
          return d.rgba.a === 1 ? `rgb(${d.rgba.r}, ${d.rgba.g}, ${d.rgba.b})` : t.Format.CSS.formatRGBA(d);
        }
        s.formatRGB = i;
        function a(d) {
          return `rgba(${d.rgba.r}, ${d.rgba.g}, ${d.rgba.b}, ${+d.rgba.a.toFixed(2)})`;
        }
        s.formatRGBA = a;
        function l(d) {
          return d.hsla.a === 1
            ? `hsl(${d.hsla.h}, ${(d.hsla.s * 100).toFixed(2)}%, ${(d.hsla.l * 100).toFixed(2)}%)`
            : t.Format.CSS.formatHSLA(d);
        }
        s.formatHSL = l;
        function u(d) {
          return `hsla(${d.hsla.h}, ${(d.hsla.s * 100).toFixed(2)}%, ${(d.hsla.l * 100).toFixed(2)}%, ${d.hsla.a.toFixed(2)})`;
        }
        s.formatHSLA = u;
        function c(d) {
          let _ = d.toString(16);
          return _.length !== 2 ? '0' + _ : _;
        }
        function f(d) {
          return `#${c(d.rgba.r)}${c(d.rgba.g)}${c(d.rgba.b)}`;
        }
        s.formatHex = f;
        function h(d, _ = !1) {
          return _ && d.rgba.a === 1
            ? t.Format.CSS.formatHex(d)
            : `#${c(d.rgba.r)}${c(d.rgba.g)}${c(d.rgba.b)}${c(Math.round(d.rgba.a * 255))}`;
        }
        s.formatHexA = h;
        function m(d) {
          return d.isOpaque() ? t.Format.CSS.formatHex(d) : t.Format.CSS.formatRGBA(d);
        }
        s.format = m;
        function g(d) {
          let _ = d.length;
          if (_ === 0 || d.charCodeAt(0) !== 35) return null;
          if (_ === 7) {
            let v = 16 * p(d.charCodeAt(1)) + p(d.charCodeAt(2)),
              N = 16 * p(d.charCodeAt(3)) + p(d.charCodeAt(4)),
              y = 16 * p(d.charCodeAt(5)) + p(d.charCodeAt(6));
            return new t(new j(v, N, y, 1));
          }
          if (_ === 9) {
            let v = 16 * p(d.charCodeAt(1)) + p(d.charCodeAt(2)),
              N = 16 * p(d.charCodeAt(3)) + p(d.charCodeAt(4)),
              y = 16 * p(d.charCodeAt(5)) + p(d.charCodeAt(6)),
              b = 16 * p(d.charCodeAt(7)) + p(d.charCodeAt(8));
            return new t(new j(v, N, y, b / 255));
          }
          if (_ === 4) {
            let v = p(d.charCodeAt(1)),
              N = p(d.charCodeAt(2)),
              y = p(d.charCodeAt(3));
            return new t(new j(16 * v + v, 16 * N + N, 16 * y + y));
          }
          if (_ === 5) {
            let v = p(d.charCodeAt(1)),
              N = p(d.charCodeAt(2)),
              y = p(d.charCodeAt(3)),
              b = p(d.charCodeAt(4));
            return new t(new j(16 * v + v, 16 * N + N, 16 * y + y, (16 * b + b) / 255));
          }
          return null;
        }
        s.parseHex = g;
        function p(d) {
          switch (d) {
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
    })((e = t.Format || (t.Format = {})));
  })(Ve || (Ve = {}));
  function u1(t) {
    let e = [];
    for (let n of t) {
      let r = Number(n);
      (r || (r === 0 && n.replace(/\s/g, '') !== '')) && e.push(r);
    }
    return e;
  }
  function Rr(t, e, n, r) {
    return { red: t / 255, blue: n / 255, green: e / 255, alpha: r };
  }
  function Et(t, e) {
    let n = e.index,
      r = e[0].length;
    if (!n) return;
    let s = t.positionAt(n);
    return {
      startLineNumber: s.lineNumber,
      startColumn: s.column,
      endLineNumber: s.lineNumber,
      endColumn: s.column + r,
    };
  }
  function Go(t, e) {
    if (!t) return;
    let n = Ve.Format.CSS.parseHex(e);
    if (n) return { range: t, color: Rr(n.rgba.r, n.rgba.g, n.rgba.b, n.rgba.a) };
  }
  function a1(t, e, n) {
    if (!t || e.length !== 1) return;
    let s = e[0].values(),
      i = u1(s);
    return { range: t, color: Rr(i[0], i[1], i[2], n ? i[3] : 1) };
  }
  function l1(t, e, n) {
    if (!t || e.length !== 1) return;
    let s = e[0].values(),
      i = u1(s),
      a = new Ve(new me(i[0], i[1] / 100, i[2] / 100, n ? i[3] : 1));
    return { range: t, color: Rr(a.rgba.r, a.rgba.g, a.rgba.b, a.rgba.a) };
  }
  function Mt(t, e) {
    return typeof t == 'string' ? [...t.matchAll(e)] : t.findMatches(e);
  }
  function jo(t) {
    let e = [],
      r = Mt(
        t,
        /\b(rgb|rgba|hsl|hsla)(\([0-9\s,.\%]*\))|(#)([A-Fa-f0-9]{3})\b|(#)([A-Fa-f0-9]{4})\b|(#)([A-Fa-f0-9]{6})\b|(#)([A-Fa-f0-9]{8})\b/gm,
      );
    if (r.length > 0)
      for (let s of r) {
        let i = s.filter((c) => c !== void 0),
          a = i[1],
          l = i[2];
        if (!l) continue;
        let u;
        if (a === 'rgb') {
          let c =
            /^\(\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*\)$/gm;
          u = a1(Et(t, s), Mt(l, c), !1);
        } else if (a === 'rgba') {
          let c =
            /^\(\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])\s*,\s*(0[.][0-9]+|[.][0-9]+|[01][.]|[01])\s*\)$/gm;
          u = a1(Et(t, s), Mt(l, c), !0);
        } else if (a === 'hsl') {
          let c =
            /^\(\s*(36[0]|3[0-5][0-9]|[12][0-9][0-9]|[1-9]?[0-9])\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*\)$/gm;
          u = l1(Et(t, s), Mt(l, c), !1);
        } else if (a === 'hsla') {
          let c =
            /^\(\s*(36[0]|3[0-5][0-9]|[12][0-9][0-9]|[1-9]?[0-9])\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(100|\d{1,2}[.]\d*|\d{1,2})%\s*,\s*(0[.][0-9]+|[.][0-9]+|[01][.]|[01])\s*\)$/gm;
          u = l1(Et(t, s), Mt(l, c), !0);
        } else a === '#' && (u = Go(Et(t, s), a + l));
        u && e.push(u);
      }
    return e;
  }
  function c1(t) {
    return !t || typeof t.getValue != 'function' || typeof t.positionAt != 'function' ? [] : jo(t);
  }
  var h1 = new RegExp('\\bMARK:\\s*(.*)$', 'd'),
    Xo = /^-+|-+$/g;
  function f1(t, e) {
    let n = [];
    if (e.findRegionSectionHeaders && e.foldingRules?.markers) {
      let r = Qo(t, e);
      n = n.concat(r);
    }
    if (e.findMarkSectionHeaders) {
      let r = Yo(t);
      n = n.concat(r);
    }
    return n;
  }
  function Qo(t, e) {
    let n = [],
      r = t.getLineCount();
    for (let s = 1; s <= r; s++) {
      let i = t.getLineContent(s),
        a = i.match(e.foldingRules.markers.start);
      if (a) {
        let l = { startLineNumber: s, startColumn: a[0].length + 1, endLineNumber: s, endColumn: i.length + 1 };
        if (l.endColumn > l.startColumn) {
          let u = { range: l, ...m1(i.substring(a[0].length)), shouldBeInComments: !1 };
          (u.text || u.hasSeparatorLine) && n.push(u);
        }
      }
    }
    return n;
  }
  function Yo(t) {
    let e = [],
      n = t.getLineCount();
    for (let r = 1; r <= n; r++) {
      let s = t.getLineContent(r);
      Jo(s, r, e);
    }
    return e;
  }
  function Jo(t, e, n) {
    h1.lastIndex = 0;
    let r = h1.exec(t);
    if (r) {
      let s = r.indices[1][0] + 1,
        i = r.indices[1][1] + 1,
        a = { startLineNumber: e, startColumn: s, endLineNumber: e, endColumn: i };
      if (a.endColumn > a.startColumn) {
        let l = { range: a, ...m1(r[1]), shouldBeInComments: !0 };
        (l.text || l.hasSeparatorLine) && n.push(l);
      }
    }
  }
  function m1(t) {
    t = t.trim();
    let e = t.startsWith('-');
    return ((t = t.replace(Xo, '')), { text: t, hasSeparatorLine: e });
  }
  var Zo, Er;
  (function () {
    (typeof globalThis.requestIdleCallback != 'function' || typeof globalThis.cancelIdleCallback != 'function'
      ? (Er = (t, e) => {
          Gr(() => {
            if (n) return;
            let r = Date.now() + 15;
            e(
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
      : (Er = (t, e, n) => {
          let r = t.requestIdleCallback(e, typeof n == 'number' ? { timeout: n } : void 0),
            s = !1;
          return {
            dispose() {
              s || ((s = !0), t.cancelIdleCallback(r));
            },
          };
        }),
      (Zo = (t) => Er(globalThis, t)));
  })();
  var d1;
  (function (t) {
    async function e(r) {
      let s,
        i = await Promise.all(
          r.map((a) =>
            a.then(
              (l) => l,
              (l) => {
                s || (s = l);
              },
            ),
          ),
        );
      if (typeof s < 'u') throw s;
      return i;
    }
    t.settled = e;
    function n(r) {
      return new Promise(async (s, i) => {
        try {
          await r(s, i);
        } catch (a) {
          i(a);
        }
      });
    }
    t.withAsyncBody = n;
  })(d1 || (d1 = {}));
  var g1 = class t {
    static fromArray(e) {
      return new t((n) => {
        n.emitMany(e);
      });
    }
    static fromPromise(e) {
      return new t(async (n) => {
        n.emitMany(await e);
      });
    }
    static fromPromises(e) {
      return new t(async (n) => {
        await Promise.all(e.map(async (r) => n.emitOne(await r)));
      });
    }
    static merge(e) {
      return new t(async (n) => {
        await Promise.all(
          e.map(async (r) => {
            for await (let s of r) n.emitOne(s);
          }),
        );
      });
    }
    static {
      this.EMPTY = t.fromArray([]);
    }
    constructor(e, n) {
      ((this._state = 0),
        (this._results = []),
        (this._error = null),
        (this._onReturn = n),
        (this._onStateChanged = new Y()),
        queueMicrotask(async () => {
          let r = { emitOne: (s) => this.emitOne(s), emitMany: (s) => this.emitMany(s), reject: (s) => this.reject(s) };
          try {
            (await Promise.resolve(e(r)), this.resolve());
          } catch (s) {
            this.reject(s);
          } finally {
            ((r.emitOne = void 0), (r.emitMany = void 0), (r.reject = void 0));
          }
        }));
    }
    [Symbol.asyncIterator]() {
      let e = 0;
      return {
        next: async () => {
          do {
            if (this._state === 2) throw this._error;
            if (e < this._results.length) return { done: !1, value: this._results[e++] };
            if (this._state === 1) return { done: !0, value: void 0 };
            await Ge.toPromise(this._onStateChanged.event);
          } while (!0);
        },
        return: async () => (this._onReturn?.(), { done: !0, value: void 0 }),
      };
    }
    static map(e, n) {
      return new t(async (r) => {
        for await (let s of e) r.emitOne(n(s));
      });
    }
    map(e) {
      return t.map(this, e);
    }
    static filter(e, n) {
      return new t(async (r) => {
        for await (let s of e) n(s) && r.emitOne(s);
      });
    }
    filter(e) {
      return t.filter(this, e);
    }
    static coalesce(e) {
      return t.filter(e, (n) => !!n);
    }
    coalesce() {
      return t.coalesce(this);
    }
    static async toPromise(e) {
      let n = [];
      for await (let r of e) n.push(r);
      return n;
    }
    toPromise() {
      return t.toPromise(this);
    }
    emitOne(e) {
      this._state === 0 && (this._results.push(e), this._onStateChanged.fire());
    }
    emitMany(e) {
      this._state === 0 && ((this._results = this._results.concat(e)), this._onStateChanged.fire());
    }
    resolve() {
      this._state === 0 && ((this._state = 1), this._onStateChanged.fire());
    }
    reject(e) {
      this._state === 0 && ((this._state = 2), (this._error = e), this._onStateChanged.fire());
    }
  };
  var yn = class {
    constructor(e) {
      ((this.values = e),
        (this.prefixSum = new Uint32Array(e.length)),
        (this.prefixSumValidIndex = new Int32Array(1)),
        (this.prefixSumValidIndex[0] = -1));
    }
    insertValues(e, n) {
      e = Ie(e);
      let r = this.values,
        s = this.prefixSum,
        i = n.length;
      return i === 0
        ? !1
        : ((this.values = new Uint32Array(r.length + i)),
          this.values.set(r.subarray(0, e), 0),
          this.values.set(r.subarray(e), e + i),
          this.values.set(n, e),
          e - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = e - 1),
          (this.prefixSum = new Uint32Array(this.values.length)),
          this.prefixSumValidIndex[0] >= 0 && this.prefixSum.set(s.subarray(0, this.prefixSumValidIndex[0] + 1)),
          !0);
    }
    setValue(e, n) {
      return (
        (e = Ie(e)),
        (n = Ie(n)),
        this.values[e] === n
          ? !1
          : ((this.values[e] = n), e - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = e - 1), !0)
      );
    }
    removeValues(e, n) {
      ((e = Ie(e)), (n = Ie(n)));
      let r = this.values,
        s = this.prefixSum;
      if (e >= r.length) return !1;
      let i = r.length - e;
      return (
        n >= i && (n = i),
        n === 0
          ? !1
          : ((this.values = new Uint32Array(r.length - n)),
            this.values.set(r.subarray(0, e), 0),
            this.values.set(r.subarray(e + n), e),
            (this.prefixSum = new Uint32Array(this.values.length)),
            e - 1 < this.prefixSumValidIndex[0] && (this.prefixSumValidIndex[0] = e - 1),
            this.prefixSumValidIndex[0] >= 0 && this.prefixSum.set(s.subarray(0, this.prefixSumValidIndex[0] + 1)),
            !0)
      );
    }
    getTotalSum() {
      return this.values.length === 0 ? 0 : this._getPrefixSum(this.values.length - 1);
    }
    getPrefixSum(e) {
      return e < 0 ? 0 : ((e = Ie(e)), this._getPrefixSum(e));
    }
    _getPrefixSum(e) {
      if (e <= this.prefixSumValidIndex[0]) return this.prefixSum[e];
      let n = this.prefixSumValidIndex[0] + 1;
      (n === 0 && ((this.prefixSum[0] = this.values[0]), n++), e >= this.values.length && (e = this.values.length - 1));
      for (let r = n; r <= e; r++) this.prefixSum[r] = this.prefixSum[r - 1] + this.values[r];
      return ((this.prefixSumValidIndex[0] = Math.max(this.prefixSumValidIndex[0], e)), this.prefixSum[e]);
    }
    getIndexOf(e) {
      ((e = Math.floor(e)), this.getTotalSum());
      let n = 0,
        r = this.values.length - 1,
        s = 0,
        i = 0,
        a = 0;
      for (; n <= r;)
        if (((s = (n + (r - n) / 2) | 0), (i = this.prefixSum[s]), (a = i - this.values[s]), e < a)) r = s - 1;
        else if (e >= i) n = s + 1;
        else break;
      return new Mr(s, e - a);
    }
  };
  var Mr = class {
    constructor(e, n) {
      ((this.index = e),
        (this.remainder = n),
        (this._prefixSumIndexOfResultBrand = void 0),
        (this.index = e),
        (this.remainder = n));
    }
  };
  var wn = class {
    constructor(e, n, r, s) {
      ((this._uri = e),
        (this._lines = n),
        (this._eol = r),
        (this._versionId = s),
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
    onEvents(e) {
      e.eol && e.eol !== this._eol && ((this._eol = e.eol), (this._lineStarts = null));
      let n = e.changes;
      for (let r of n)
        (this._acceptDeleteRange(r.range),
          this._acceptInsertText(new q(r.range.startLineNumber, r.range.startColumn), r.text));
      ((this._versionId = e.versionId), (this._cachedTextValue = null));
    }
    _ensureLineStarts() {
      if (!this._lineStarts) {
        let e = this._eol.length,
          n = this._lines.length,
          r = new Uint32Array(n);
        for (let s = 0; s < n; s++) r[s] = this._lines[s].length + e;
        this._lineStarts = new yn(r);
      }
    }
    _setLineText(e, n) {
      ((this._lines[e] = n),
        this._lineStarts && this._lineStarts.setValue(e, this._lines[e].length + this._eol.length));
    }
    _acceptDeleteRange(e) {
      if (e.startLineNumber === e.endLineNumber) {
        if (e.startColumn === e.endColumn) return;
        this._setLineText(
          e.startLineNumber - 1,
          this._lines[e.startLineNumber - 1].substring(0, e.startColumn - 1) +
            this._lines[e.startLineNumber - 1].substring(e.endColumn - 1),
        );
        return;
      }
      (this._setLineText(
        e.startLineNumber - 1,
        this._lines[e.startLineNumber - 1].substring(0, e.startColumn - 1) +
          this._lines[e.endLineNumber - 1].substring(e.endColumn - 1),
      ),
        this._lines.splice(e.startLineNumber, e.endLineNumber - e.startLineNumber),
        this._lineStarts && this._lineStarts.removeValues(e.startLineNumber, e.endLineNumber - e.startLineNumber));
    }
    _acceptInsertText(e, n) {
      if (n.length === 0) return;
      let r = Qr(n);
      if (r.length === 1) {
        this._setLineText(
          e.lineNumber - 1,
          this._lines[e.lineNumber - 1].substring(0, e.column - 1) +
            r[0] +
            this._lines[e.lineNumber - 1].substring(e.column - 1),
        );
        return;
      }
      ((r[r.length - 1] += this._lines[e.lineNumber - 1].substring(e.column - 1)),
        this._setLineText(e.lineNumber - 1, this._lines[e.lineNumber - 1].substring(0, e.column - 1) + r[0]));
      let s = new Uint32Array(r.length - 1);
      for (let i = 1; i < r.length; i++)
        (this._lines.splice(e.lineNumber + i - 1, 0, r[i]), (s[i - 1] = r[i].length + this._eol.length));
      this._lineStarts && this._lineStarts.insertValues(e.lineNumber, s);
    }
  };
  var Fc = 60 * 1e3;
  var Ln = class {
      constructor() {
        this._models = Object.create(null);
      }
      getModel(e) {
        return this._models[e];
      }
      getModels() {
        let e = [];
        return (Object.keys(this._models).forEach((n) => e.push(this._models[n])), e);
      }
      $acceptNewModel(e) {
        this._models[e.url] = new kr(ne.parse(e.url), e.lines, e.EOL, e.versionId);
      }
      $acceptModelChanged(e, n) {
        if (!this._models[e]) return;
        this._models[e].onEvents(n);
      }
      $acceptRemovedModel(e) {
        this._models[e] && delete this._models[e];
      }
    },
    kr = class extends wn {
      get uri() {
        return this._uri;
      }
      get eol() {
        return this._eol;
      }
      getValue() {
        return this.getText();
      }
      findMatches(e) {
        let n = [];
        for (let r = 0; r < this._lines.length; r++) {
          let s = this._lines[r],
            i = this.offsetAt(new q(r + 1, 1)),
            a = s.matchAll(e);
          for (let l of a) ((l.index || l.index === 0) && (l.index = l.index + i), n.push(l));
        }
        return n;
      }
      getLinesContent() {
        return this._lines.slice(0);
      }
      getLineCount() {
        return this._lines.length;
      }
      getLineContent(e) {
        return this._lines[e - 1];
      }
      getWordAtPosition(e, n) {
        let r = wt(e.column, br(n), this._lines[e.lineNumber - 1], 0);
        return r ? new F(e.lineNumber, r.startColumn, e.lineNumber, r.endColumn) : null;
      }
      words(e) {
        let n = this._lines,
          r = this._wordenize.bind(this),
          s = 0,
          i = '',
          a = 0,
          l = [];
        return {
          *[Symbol.iterator]() {
            for (;;)
              if (a < l.length) {
                let u = i.substring(l[a].start, l[a].end);
                ((a += 1), yield u);
              } else if (s < n.length) ((i = n[s]), (l = r(i, e)), (a = 0), (s += 1));
              else break;
          },
        };
      }
      getLineWords(e, n) {
        let r = this._lines[e - 1],
          s = this._wordenize(r, n),
          i = [];
        for (let a of s) i.push({ word: r.substring(a.start, a.end), startColumn: a.start + 1, endColumn: a.end + 1 });
        return i;
      }
      _wordenize(e, n) {
        let r = [],
          s;
        for (n.lastIndex = 0; (s = n.exec(e)) && s[0].length !== 0;)
          r.push({ start: s.index, end: s.index + s[0].length });
        return r;
      }
      getValueInRange(e) {
        if (((e = this._validateRange(e)), e.startLineNumber === e.endLineNumber))
          return this._lines[e.startLineNumber - 1].substring(e.startColumn - 1, e.endColumn - 1);
        let n = this._eol,
          r = e.startLineNumber - 1,
          s = e.endLineNumber - 1,
          i = [];
        i.push(this._lines[r].substring(e.startColumn - 1));
        for (let a = r + 1; a < s; a++) i.push(this._lines[a]);
        return (i.push(this._lines[s].substring(0, e.endColumn - 1)), i.join(n));
      }
      offsetAt(e) {
        return (
          (e = this._validatePosition(e)),
          this._ensureLineStarts(),
          this._lineStarts.getPrefixSum(e.lineNumber - 2) + (e.column - 1)
        );
      }
      positionAt(e) {
        ((e = Math.floor(e)), (e = Math.max(0, e)), this._ensureLineStarts());
        let n = this._lineStarts.getIndexOf(e),
          r = this._lines[n.index].length;
        return { lineNumber: 1 + n.index, column: 1 + Math.min(n.remainder, r) };
      }
      _validateRange(e) {
        let n = this._validatePosition({ lineNumber: e.startLineNumber, column: e.startColumn }),
          r = this._validatePosition({ lineNumber: e.endLineNumber, column: e.endColumn });
        return n.lineNumber !== e.startLineNumber ||
          n.column !== e.startColumn ||
          r.lineNumber !== e.endLineNumber ||
          r.column !== e.endColumn
          ? { startLineNumber: n.lineNumber, startColumn: n.column, endLineNumber: r.lineNumber, endColumn: r.column }
          : e;
      }
      _validatePosition(e) {
        if (!q.isIPosition(e)) throw new Error('bad position');
        let { lineNumber: n, column: r } = e,
          s = !1;
        if (n < 1) ((n = 1), (r = 1), (s = !0));
        else if (n > this._lines.length) ((n = this._lines.length), (r = this._lines[n - 1].length + 1), (s = !0));
        else {
          let i = this._lines[n - 1].length + 1;
          r < 1 ? ((r = 1), (s = !0)) : r > i && ((r = i), (s = !0));
        }
        return s ? { lineNumber: n, column: r } : e;
      }
    };
  var Ko = !0,
    Fr = class {
      constructor() {
        this._workerTextModelSyncServer = new Ln();
      }
      dispose() {}
      _getModel(e) {
        return this._workerTextModelSyncServer.getModel(e);
      }
      _getModels() {
        return this._workerTextModelSyncServer.getModels();
      }
      $acceptNewModel(e) {
        this._workerTextModelSyncServer.$acceptNewModel(e);
      }
      $acceptModelChanged(e, n) {
        this._workerTextModelSyncServer.$acceptModelChanged(e, n);
      }
      $acceptRemovedModel(e) {
        this._workerTextModelSyncServer.$acceptRemovedModel(e);
      }
      async $computeUnicodeHighlights(e, n, r) {
        let s = this._getModel(e);
        return s
          ? ln.computeUnicodeHighlights(s, n, r)
          : {
              ranges: [],
              hasMore: !1,
              ambiguousCharacterCount: 0,
              invisibleCharacterCount: 0,
              nonBasicAsciiCharacterCount: 0,
            };
      }
      async $findSectionHeaders(e, n) {
        let r = this._getModel(e);
        return r ? f1(r, n) : [];
      }
      async $computeDiff(e, n, r, s) {
        let i = this._getModel(e),
          a = this._getModel(n);
        return !i || !a ? null : Ue.computeDiff(i, a, r, s);
      }
      static computeDiff(e, n, r, s) {
        let i = s === 'advanced' ? Ar.getDefault() : Ar.getLegacy(),
          a = e.getLinesContent(),
          l = n.getLinesContent(),
          u = i.computeDiff(a, l, r),
          c = u.changes.length > 0 ? !1 : this._modelsAreIdentical(e, n);
        function f(h) {
          return h.map((m) => [
            m.original.startLineNumber,
            m.original.endLineNumberExclusive,
            m.modified.startLineNumber,
            m.modified.endLineNumberExclusive,
            m.innerChanges?.map((g) => [
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
          identical: c,
          quitEarly: u.hitTimeout,
          changes: f(u.changes),
          moves: u.moves.map((h) => [
            h.lineRangeMapping.original.startLineNumber,
            h.lineRangeMapping.original.endLineNumberExclusive,
            h.lineRangeMapping.modified.startLineNumber,
            h.lineRangeMapping.modified.endLineNumberExclusive,
            f(h.changes),
          ]),
        };
      }
      static _modelsAreIdentical(e, n) {
        let r = e.getLineCount(),
          s = n.getLineCount();
        if (r !== s) return !1;
        for (let i = 1; i <= r; i++) {
          let a = e.getLineContent(i),
            l = n.getLineContent(i);
          if (a !== l) return !1;
        }
        return !0;
      }
      static {
        this._diffLimit = 1e5;
      }
      async $computeMoreMinimalEdits(e, n, r) {
        let s = this._getModel(e);
        if (!s) return n;
        let i = [],
          a;
        n = n.slice(0).sort((u, c) => {
          if (u.range && c.range) return F.compareRangesUsingStarts(u.range, c.range);
          let f = u.range ? 0 : 1,
            h = c.range ? 0 : 1;
          return f - h;
        });
        let l = 0;
        for (let u = 1; u < n.length; u++)
          F.getEndPosition(n[l].range).equals(F.getStartPosition(n[u].range))
            ? ((n[l].range = F.fromPositions(F.getStartPosition(n[l].range), F.getEndPosition(n[u].range))),
              (n[l].text += n[u].text))
            : (l++, (n[l] = n[u]));
        n.length = l + 1;
        for (let { range: u, text: c, eol: f } of n) {
          if ((typeof f == 'number' && (a = f), F.isEmpty(u) && !c)) continue;
          let h = s.getValueInRange(u);
          if (((c = c.replace(/\r\n|\n|\r/g, s.eol)), h === c)) continue;
          if (Math.max(c.length, h.length) > Ue._diffLimit) {
            i.push({ range: u, text: c });
            continue;
          }
          let m = bs(h, c, r),
            g = s.offsetAt(F.lift(u).getStartPosition());
          for (let p of m) {
            let d = s.positionAt(g + p.originalStart),
              _ = s.positionAt(g + p.originalStart + p.originalLength),
              v = {
                text: c.substr(p.modifiedStart, p.modifiedLength),
                range: {
                  startLineNumber: d.lineNumber,
                  startColumn: d.column,
                  endLineNumber: _.lineNumber,
                  endColumn: _.column,
                },
              };
            s.getValueInRange(v.range) !== v.text && i.push(v);
          }
        }
        return (
          typeof a == 'number' &&
            i.push({ eol: a, text: '', range: { startLineNumber: 0, startColumn: 0, endLineNumber: 0, endColumn: 0 } }),
          i
        );
      }
      async $computeLinks(e) {
        let n = this._getModel(e);
        return n ? xs(n) : null;
      }
      async $computeDefaultDocumentColors(e) {
        let n = this._getModel(e);
        return n ? c1(n) : null;
      }
      static {
        this._suggestionsLimit = 1e4;
      }
      async $textualSuggest(e, n, r, s) {
        let i = new He(),
          a = new RegExp(r, s),
          l = new Set();
        e: for (let u of e) {
          let c = this._getModel(u);
          if (c) {
            for (let f of c.words(a))
              if (!(f === n || !isNaN(Number(f))) && (l.add(f), l.size > Ue._suggestionsLimit)) break e;
          }
        }
        return { words: Array.from(l), duration: i.elapsed() };
      }
      async $computeWordRanges(e, n, r, s) {
        let i = this._getModel(e);
        if (!i) return Object.create(null);
        let a = new RegExp(r, s),
          l = Object.create(null);
        for (let u = n.startLineNumber; u < n.endLineNumber; u++) {
          let c = i.getLineWords(u, a);
          for (let f of c) {
            if (!isNaN(Number(f.word))) continue;
            let h = l[f.word];
            (h || ((h = []), (l[f.word] = h)),
              h.push({ startLineNumber: u, startColumn: f.startColumn, endLineNumber: u, endColumn: f.endColumn }));
          }
        }
        return l;
      }
      async $navigateValueSet(e, n, r, s, i) {
        let a = this._getModel(e);
        if (!a) return null;
        let l = new RegExp(s, i);
        n.startColumn === n.endColumn &&
          (n = {
            startLineNumber: n.startLineNumber,
            startColumn: n.startColumn,
            endLineNumber: n.endLineNumber,
            endColumn: n.endColumn + 1,
          });
        let u = a.getValueInRange(n),
          c = a.getWordAtPosition({ lineNumber: n.startLineNumber, column: n.startColumn }, l);
        if (!c) return null;
        let f = a.getValueInRange(c);
        return Qt.INSTANCE.navigateValueSet(n, u, c, f, r);
      }
    },
    Ue = class extends Fr {
      constructor(e, n) {
        (super(), (this._host = e), (this._foreignModuleFactory = n), (this._foreignModule = null));
      }
      async $ping() {
        return 'pong';
      }
      $loadForeignModule(e, n, r) {
        let a = { host: ki(r, (l, u) => this._host.$fhr(l, u)), getMirrorModels: () => this._getModels() };
        return this._foreignModuleFactory
          ? ((this._foreignModule = this._foreignModuleFactory(a, n)), Promise.resolve(gr(this._foreignModule)))
          : new Promise((l, u) => {
              let c = (f) => {
                ((this._foreignModule = f.create(a, n)), l(gr(this._foreignModule)));
              };
              Ko ? import(`${Ht.asBrowserUri(`${e}.js`).toString(!0)}`).then(c).catch(u) : Ir([`${e}`], c, u);
            });
      }
      $fmr(e, n) {
        if (!this._foreignModule || typeof this._foreignModule[e] != 'function')
          return Promise.reject(new Error('Missing requestHandler or method: ' + e));
        try {
          return Promise.resolve(this._foreignModule[e].apply(this._foreignModule, n));
        } catch (r) {
          return Promise.reject(r);
        }
      }
    };
  typeof importScripts == 'function' && (globalThis.monaco = Ai());
  var Dr = !1;
  function ea(t) {
    if (Dr) return;
    Dr = !0;
    let e = new Gt(
      (n) => {
        globalThis.postMessage(n);
      },
      (n) => new Ue(_t.getChannel(n), t),
    );
    globalThis.onmessage = (n) => {
      e.onmessage(n.data);
    };
  }
  globalThis.onmessage = (t) => {
    Dr || ea(null);
  };
})();
