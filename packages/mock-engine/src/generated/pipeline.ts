// Generated from @stoplight/prism-core by `npm run generate`. Do not edit.

// @ts-nocheck: Prism's and fp-ts's own code
/** fp-ts's result: what went wrong, or what came of it. */
export type Either<Left, Right> = { readonly _tag: "Left"; readonly left: Left } | { readonly _tag: "Right"; readonly right: Right };

function identity(a) {
  return a;
}
function constant(a) {
  return function() {
    return a;
  };
}
function flow(ab, bc, cd, de, ef, fg, gh, hi, ij) {
  switch (arguments.length) {
    case 1:
      return ab;
    case 2:
      return function() {
        return bc(ab.apply(this, arguments));
      };
    case 3:
      return function() {
        return cd(bc(ab.apply(this, arguments)));
      };
    case 4:
      return function() {
        return de(cd(bc(ab.apply(this, arguments))));
      };
    case 5:
      return function() {
        return ef(de(cd(bc(ab.apply(this, arguments)))));
      };
    case 6:
      return function() {
        return fg(ef(de(cd(bc(ab.apply(this, arguments))))));
      };
    case 7:
      return function() {
        return gh(fg(ef(de(cd(bc(ab.apply(this, arguments)))))));
      };
    case 8:
      return function() {
        return hi(gh(fg(ef(de(cd(bc(ab.apply(this, arguments))))))));
      };
    case 9:
      return function() {
        return ij(hi(gh(fg(ef(de(cd(bc(ab.apply(this, arguments)))))))));
      };
  }
}
function pipe(a, ab, bc, cd, de, ef, fg, gh, hi) {
  switch (arguments.length) {
    case 1:
      return a;
    case 2:
      return ab(a);
    case 3:
      return bc(ab(a));
    case 4:
      return cd(bc(ab(a)));
    case 5:
      return de(cd(bc(ab(a))));
    case 6:
      return ef(de(cd(bc(ab(a)))));
    case 7:
      return fg(ef(de(cd(bc(ab(a))))));
    case 8:
      return gh(fg(ef(de(cd(bc(ab(a)))))));
    case 9:
      return hi(gh(fg(ef(de(cd(bc(ab(a))))))));
    default:
      for (var ret = arguments[0], i = 1; i < arguments.length; i++)
        ret = arguments[i](ret);
      return ret;
  }
}

function map(F, G) {
  return function(f) {
    return function(fa) {
      return F.map(fa, function(ga) {
        return G.map(ga, f);
      });
    };
  };
}

var isSome = function(fa) {
  return fa._tag === "Some";
};
var isLeft = function(ma) {
  return ma._tag === "Left";
};
var left = function(e) {
  return { _tag: "Left", left: e };
}, right = function(a) {
  return { _tag: "Right", right: a };
};
var emptyReadonlyArray = [];

var separated = function(left5, right4) {
  return { left: left5, right: right4 };
};

function wiltDefault(T, C) {
  return function(F) {
    var traverseF = T.traverse(F);
    return function(wa, f) {
      return F.map(traverseF(wa, f), C.separate);
    };
  };
}
function witherDefault(T, C) {
  return function(F) {
    var traverseF = T.traverse(F);
    return function(wa, f) {
      return F.map(traverseF(wa, f), C.compact);
    };
  };
}

var left2 = left, right2 = right, _map = function(fa, f) {
  return pipe(fa, map2(f));
};
var URI = "Either";
var getApplicativeValidation = function(SE) {
  return {
    URI,
    _E: void 0,
    map: _map,
    ap: function(fab, fa) {
      return isLeft2(fab) ? isLeft2(fa) ? left2(SE.concat(fab.left, fa.left)) : fab : isLeft2(fa) ? fa : right2(fab.right(fa.right));
    },
    of
  };
};
var map2 = function(f) {
  return function(fa) {
    return isLeft2(fa) ? fa : right2(f(fa.right));
  };
}, Functor = {
  URI,
  map: _map
}, of = right2;
var isLeft2 = isLeft;
var matchW = function(onLeft, onRight) {
  return function(ma) {
    return isLeft2(ma) ? onLeft(ma.left) : onRight(ma.right);
  };
};
var match = matchW, fold = match, getOrElseW = function(onLeft) {
  return function(ma) {
    return isLeft2(ma) ? onLeft(ma.left) : ma.right;
  };
}, getOrElse = getOrElseW;
var swap = function(ma) {
  return isLeft2(ma) ? right2(ma.left) : left2(ma.right);
};

var __spreadArray = function(to, from) {
  for (var i = 0, il = from.length, j = to.length; i < il; i++, j++)
    to[j] = from[i];
  return to;
}, empty = emptyReadonlyArray;
var appendW = function(end) {
  return function(init3) {
    return __spreadArray(__spreadArray([], init3), [end]);
  };
}, append = appendW;

var __spreadArray2 = function(to, from) {
  for (var i = 0, il = from.length, j = to.length; i < il; i++, j++)
    to[j] = from[i];
  return to;
};
var appendW2 = function(end) {
  return function(init3) {
    return __spreadArray2(__spreadArray2([], init3), [end]);
  };
}, append2 = appendW2;
function concat(x, y) {
  return y ? x.concat(y) : function(y2) {
    return y2.concat(x);
  };
}
var getSemigroup = function() {
  return {
    concat
  };
};

var append3 = append;
var _map2 = function(fa, f) {
  return pipe(fa, map3(f));
};
var _reduce = function(fa, b, f) {
  return pipe(fa, reduce(b, f));
}, _foldMap = function(M) {
  var foldMapM = foldMap(M);
  return function(fa, f) {
    return pipe(fa, foldMapM(f));
  };
}, _reduceRight = function(fa, b, f) {
  return pipe(fa, reduceRight(b, f));
};
var _traverse = function(F) {
  var traverseF = traverse(F);
  return function(ta, f) {
    return pipe(ta, traverseF(f));
  };
};
var zero = function() {
  return empty2;
};
var map3 = function(f) {
  return function(fa) {
    return fa.map(function(a) {
      return f(a);
    });
  };
};
var separate = function(fa) {
  for (var left5 = [], right4 = [], _i = 0, fa_1 = fa; _i < fa_1.length; _i++) {
    var e = fa_1[_i];
    e._tag === "Left" ? left5.push(e.left) : right4.push(e.right);
  }
  return separated(left5, right4);
};
var filterMapWithIndex = function(f) {
  return function(fa) {
    for (var out = [], i = 0; i < fa.length; i++) {
      var optionB = f(i, fa[i]);
      isSome(optionB) && out.push(optionB.value);
    }
    return out;
  };
}, filterMap = function(f) {
  return filterMapWithIndex(function(_, a) {
    return f(a);
  });
}, compact = /* @__PURE__ */ filterMap(identity);
var foldMapWithIndex = function(M) {
  return function(f) {
    return function(fa) {
      return fa.reduce(function(b, a, i) {
        return M.concat(b, f(i, a));
      }, M.empty);
    };
  };
}, reduce = function(b, f) {
  return reduceWithIndex(b, function(_, b2, a) {
    return f(b2, a);
  });
}, foldMap = function(M) {
  var foldMapWithIndexM = foldMapWithIndex(M);
  return function(f) {
    return foldMapWithIndexM(function(_, a) {
      return f(a);
    });
  };
}, reduceWithIndex = function(b, f) {
  return function(fa) {
    for (var len = fa.length, out = b, i = 0; i < len; i++)
      out = f(i, out, fa[i]);
    return out;
  };
}, reduceRight = function(b, f) {
  return reduceRightWithIndex(b, function(_, a, b2) {
    return f(a, b2);
  });
}, reduceRightWithIndex = function(b, f) {
  return function(fa) {
    return fa.reduceRight(function(b2, a, i) {
      return f(i, a, b2);
    }, b);
  };
}, traverse = function(F) {
  var traverseWithIndexF = traverseWithIndex(F);
  return function(f) {
    return traverseWithIndexF(function(_, a) {
      return f(a);
    });
  };
}, sequence = function(F) {
  return function(ta) {
    return _reduce(ta, F.of(zero()), function(fas, fa) {
      return F.ap(F.map(fas, function(as) {
        return function(a) {
          return pipe(as, append3(a));
        };
      }), fa);
    });
  };
}, traverseWithIndex = function(F) {
  return function(f) {
    return reduceWithIndex(F.of(zero()), function(i, fbs, a) {
      return F.ap(F.map(fbs, function(bs) {
        return function(b) {
          return pipe(bs, append3(b));
        };
      }), f(i, a));
    });
  };
};
var URI2 = "ReadonlyArray";
var Compactable = {
  URI: URI2,
  compact,
  separate
};
var Traversable = {
  URI: URI2,
  map: _map2,
  reduce: _reduce,
  foldMap: _foldMap,
  reduceRight: _reduceRight,
  traverse: _traverse,
  sequence
};
var _wither = witherDefault(Traversable, Compactable), _wilt = wiltDefault(Traversable, Compactable);
var empty2 = empty;

var append4 = append2;
var _map3 = function(fa, f) {
  return pipe(fa, map4(f));
};
var _reduce2 = function(fa, b, f) {
  return pipe(fa, reduce2(b, f));
}, _foldMap2 = function(M) {
  var foldMapM = foldMap2(M);
  return function(fa, f) {
    return pipe(fa, foldMapM(f));
  };
}, _reduceRight2 = function(fa, b, f) {
  return pipe(fa, reduceRight2(b, f));
};
var _traverse2 = function(F) {
  var traverseF = traverse2(F);
  return function(ta, f) {
    return pipe(ta, traverseF(f));
  };
};
var zero2 = function() {
  return [];
}, map4 = function(f) {
  return function(fa) {
    return fa.map(function(a) {
      return f(a);
    });
  };
};
var filterMapWithIndex2 = function(f) {
  return function(fa) {
    for (var out = [], i = 0; i < fa.length; i++) {
      var optionB = f(i, fa[i]);
      isSome(optionB) && out.push(optionB.value);
    }
    return out;
  };
}, filterMap2 = function(f) {
  return filterMapWithIndex2(function(_, a) {
    return f(a);
  });
}, compact2 = /* @__PURE__ */ filterMap2(identity), separate2 = function(fa) {
  for (var left5 = [], right4 = [], _i = 0, fa_1 = fa; _i < fa_1.length; _i++) {
    var e = fa_1[_i];
    e._tag === "Left" ? left5.push(e.left) : right4.push(e.right);
  }
  return separated(left5, right4);
};
var foldMap2 = foldMap;
var reduce2 = reduce, reduceWithIndex2 = reduceWithIndex, reduceRight2 = reduceRight;
var traverse2 = function(F) {
  var traverseWithIndexF = traverseWithIndex2(F);
  return function(f) {
    return traverseWithIndexF(function(_, a) {
      return f(a);
    });
  };
}, sequence2 = function(F) {
  return function(ta) {
    return _reduce2(ta, F.of(zero2()), function(fas, fa) {
      return F.ap(F.map(fas, function(as) {
        return function(a) {
          return pipe(as, append4(a));
        };
      }), fa);
    });
  };
}, traverseWithIndex2 = function(F) {
  return function(f) {
    return reduceWithIndex2(F.of(zero2()), function(i, fbs, a) {
      return F.ap(F.map(fbs, function(bs) {
        return function(b) {
          return pipe(bs, append4(b));
        };
      }), f(i, a));
    });
  };
};
var URI3 = "Array";
var Compactable2 = {
  URI: URI3,
  compact: compact2,
  separate: separate2
};
var Traversable2 = {
  URI: URI3,
  map: _map3,
  reduce: _reduce2,
  foldMap: _foldMap2,
  reduceRight: _reduceRight2,
  traverse: _traverse2,
  sequence: sequence2
};
var _wither2 = witherDefault(Traversable2, Compactable2), _wilt2 = wiltDefault(Traversable2, Compactable2);

function left3(F) {
  return flow(left2, F.of);
}
function map5(F) {
  return map(F, Functor);
}
function chain(M) {
  return function(f) {
    return function(ma) {
      return M.chain(ma, function(e) {
        return isLeft2(e) ? M.of(e) : f(e.right);
      });
    };
  };
}
function orElse(M) {
  return function(onLeft) {
    return function(ma) {
      return M.chain(ma, function(e) {
        return isLeft2(e) ? onLeft(e.left) : M.of(e);
      });
    };
  };
}

var _map4 = function(ma, f) {
  return function() {
    return f(ma());
  };
}, _ap = function(mab, ma) {
  return function() {
    return mab()(ma());
  };
}, _chain = function(ma, f) {
  return function() {
    return f(ma())();
  };
};
var of4 = constant;
var URI4 = "IO", Functor2 = {
  URI: URI4,
  map: _map4
};
var Pointed = {
  URI: URI4,
  of: of4
};
var Monad = {
  URI: URI4,
  map: _map4,
  ap: _ap,
  of: of4,
  chain: _chain
};

var left4 = /* @__PURE__ */ left3(Pointed);
var fromEither = of4;
var orElse2 = /* @__PURE__ */ orElse(Monad);
var map7 = /* @__PURE__ */ map5(Functor2);
var chain3 = /* @__PURE__ */ chain(Monad);

var fromIOEither = (io) => io;

var compact3 = (list) => list.filter(Boolean), defaults = (given, fallback) => given ? { ...fallback, ...given } : fallback;

var HttpOperationSecurityDeclarationTypes;
(function(HttpOperationSecurityDeclarationTypes2) {
  HttpOperationSecurityDeclarationTypes2.None = "none", HttpOperationSecurityDeclarationTypes2.Declared = "declared", HttpOperationSecurityDeclarationTypes2.InheritedFromService = "inheritedFromService";
})(HttpOperationSecurityDeclarationTypes || (HttpOperationSecurityDeclarationTypes = {}));
var HttpParamStyles;
(function(HttpParamStyles2) {
  HttpParamStyles2.Unspecified = "unspecified", HttpParamStyles2.Simple = "simple", HttpParamStyles2.Matrix = "matrix", HttpParamStyles2.Label = "label", HttpParamStyles2.Form = "form", HttpParamStyles2.CommaDelimited = "commaDelimited", HttpParamStyles2.SpaceDelimited = "spaceDelimited", HttpParamStyles2.PipeDelimited = "pipeDelimited", HttpParamStyles2.DeepObject = "deepObject", HttpParamStyles2.TabDelimited = "tabDelimited";
})(HttpParamStyles || (HttpParamStyles = {}));
var DiagnosticSeverity;
(function(DiagnosticSeverity2) {
  DiagnosticSeverity2[DiagnosticSeverity2.Error = 0] = "Error", DiagnosticSeverity2[DiagnosticSeverity2.Warning = 1] = "Warning", DiagnosticSeverity2[DiagnosticSeverity2.Information = 2] = "Information", DiagnosticSeverity2[DiagnosticSeverity2.Hint = 3] = "Hint";
})(DiagnosticSeverity || (DiagnosticSeverity = {}));
var NodeType;
(function(NodeType2) {
  NodeType2.Article = "article", NodeType2.HttpService = "http_service", NodeType2.HttpServer = "http_server", NodeType2.HttpOperation = "http_operation", NodeType2.HttpCallback = "http_callback", NodeType2.HttpWebhook = "http_webhook", NodeType2.Model = "model", NodeType2.Generic = "generic", NodeType2.Unknown = "unknown", NodeType2.TableOfContents = "table_of_contents", NodeType2.SpectralRuleset = "spectral_ruleset", NodeType2.Styleguide = "styleguide", NodeType2.Image = "image", NodeType2.StoplightResolutions = "stoplight_resolutions", NodeType2.StoplightOverride = "stoplight_override";
})(NodeType || (NodeType = {}));
var NodeFormat;
(function(NodeFormat2) {
  NodeFormat2.Json = "json", NodeFormat2.Markdown = "markdown", NodeFormat2.Yaml = "yaml", NodeFormat2.Javascript = "javascript", NodeFormat2.Apng = "apng", NodeFormat2.Avif = "avif", NodeFormat2.Bmp = "bmp", NodeFormat2.Gif = "gif", NodeFormat2.Jpeg = "jpeg", NodeFormat2.Png = "png", NodeFormat2.Svg = "svg", NodeFormat2.Webp = "webp";
})(NodeFormat || (NodeFormat = {}));

var eitherSequence = sequence2(getApplicativeValidation(getSemigroup()));
function isProxyConfig(p) {
  return p.isProxy;
}
function createWarningOutput(output) {
  return {
    output,
    validations: {
      input: [
        {
          message: "Selected route not found",
          severity: DiagnosticSeverity.Warning
        }
      ],
      output: []
    }
  };
}
function factory(defaultConfig, components) {
  let inputValidation = (resource, input, config) => {
    let validations = compact3([
      config.checkSecurity ? components.validateSecurity({ resource, element: input }) : void 0,
      config.validateRequest ? components.validateInput({ resource, element: input }) : void 0
    ]);
    return pipe(eitherSequence(validations), fold(identity, () => []), (validations2) => right2({ resource, validations: validations2 }));
  }, mockOrForward = (resource, data, config, validations) => {
    let mockCall = () => components.mock({
      resource,
      input: { data, validations },
      config: config.mock || {}
    })(components.logger.child({ name: "NEGOTIATOR" })), forwardCall = (config2) => components.forward({
      validations: config2.errors ? validations : [],
      data
    }, config2.upstream.href, config2.upstreamProxy, resource), produceOutput = isProxyConfig(config) ? pipe(forwardCall(config)(components.logger.child({ name: "PROXY" })), orElse2((error) => error.name === "https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED" ? (components.logger.info("Remocking the call"), fromIOEither(mockCall)) : left4(error))) : fromIOEither(mockCall);
    return pipe(produceOutput, map7((output) => ({ output, resource, validations })));
  };
  return {
    request: (input, resources, c) => {
      let config = defaults(c, defaultConfig);
      return pipe(components.route({ resources, input }), fold((error) => !config.errors && isProxyConfig(config) ? pipe(components.forward({ data: input, validations: [] }, config.upstream.href, config.upstreamProxy)(components.logger.child({ name: "PROXY" })), map7(createWarningOutput)) : left4(error), (resource) => pipe(fromEither(inputValidation(resource, input, config)), chain3(({ resource: resource2, validations }) => mockOrForward(resource2, input, config, validations)), map7(({ output, resource: resource2, validations: inputValidations }) => {
        let outputValidations = config.validateResponse ? pipe(swap(components.validateOutput({ resource: resource2, element: output })), getOrElse(() => [])) : [];
        return {
          output,
          validations: {
            input: inputValidations,
            output: outputValidations
          }
        };
      }))));
    }
  };
}
/** What went wrong. */
export const ofLeft: <Left>(left: Left) => Extract<Either<Left, never>, { _tag: "Left" }> = left2;

/** What came of it. */
export const ofRight: <Right>(right: Right) => Extract<Either<never, Right>, { _tag: "Right" }> = right2;

/** Prism's `factory`; the steps of its pipeline follow each other at once. */
export const prismFactory: (
  configuration: object,
  components: object,
) => { readonly request: (input: unknown, resources: readonly unknown[]) => () => Either<Error, unknown> } = factory;

