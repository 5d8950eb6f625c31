// Generated from specs/sandbox by `npm run generate`. Do not edit.

// @ts-nocheck: compiled by ajv
import type { Check } from "@partnerkit/mock-engine";

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};


var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});


var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var check8 = validate90;
var schema42 = { type: "object", required: ["provider", "scenario", "scenarios", "session", "baseUrl", "clock", "operations"], additionalProperties: !1, properties: { provider: { type: "string", description: "The provider's id." }, scenario: { type: "string", description: "The scenario that the world started with." }, scenarios: { type: "object", additionalProperties: { type: "string" }, description: "Every scenario, and what it is for." }, session: { type: ["string", "null"], description: "The session's id; null for the mock's own." }, baseUrl: { type: "string", description: "The base URL that a partner would be issued." }, clock: { $ref: "contract#/$defs/~1components~1schemas~1Clock" }, operations: { type: "array", items: { type: "string" }, description: "The provider's operations." } } }, func0 = Object.prototype.hasOwnProperty;
var formats0 = require_formats().fullFormats["date-time"];
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.now === void 0 || !func0.call(data, "now")) && (missing0 = "now") || (data.frozen === void 0 || !func0.call(data, "frozen")) && (missing0 = "frozen"))
        return validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "now" || key0 === "frozen")) {
            return validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.now !== void 0 && func0.call(data, "now")) {
            let data0 = data.now, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats0.validate(data0))
                  return validate92.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate92.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.frozen !== void 0 && func0.call(data, "frozen")) {
              let _errs4 = errors;
              if (typeof data.frozen != "boolean")
                return validate92.errors = [{ instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.provider === void 0 || !func0.call(data, "provider")) && (missing0 = "provider") || (data.scenario === void 0 || !func0.call(data, "scenario")) && (missing0 = "scenario") || (data.scenarios === void 0 || !func0.call(data, "scenarios")) && (missing0 = "scenarios") || (data.session === void 0 || !func0.call(data, "session")) && (missing0 = "session") || (data.baseUrl === void 0 || !func0.call(data, "baseUrl")) && (missing0 = "baseUrl") || (data.clock === void 0 || !func0.call(data, "clock")) && (missing0 = "clock") || (data.operations === void 0 || !func0.call(data, "operations")) && (missing0 = "operations"))
        return validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "provider" || key0 === "scenario" || key0 === "scenarios" || key0 === "session" || key0 === "baseUrl" || key0 === "clock" || key0 === "operations")) {
            return validate91.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.provider !== void 0 && func0.call(data, "provider")) {
            let _errs2 = errors;
            if (typeof data.provider != "string")
              return validate91.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.scenario !== void 0 && func0.call(data, "scenario")) {
              let _errs4 = errors;
              if (typeof data.scenario != "string")
                return validate91.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.scenarios !== void 0 && func0.call(data, "scenarios")) {
                let data2 = data.scenarios, _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                    for (let key1 of Object.keys(data2)) {
                      let _errs9 = errors;
                      if (typeof data2[key1] != "string")
                        return validate91.errors = [{ instancePath: instancePath + "/scenarios/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scenarios/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate91.errors = [{ instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.session !== void 0 && func0.call(data, "session")) {
                  let data4 = data.session, _errs11 = errors;
                  if (typeof data4 != "string" && data4 !== null)
                    return validate91.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/properties/session/type", keyword: "type", params: { type: schema42.properties.session.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.baseUrl !== void 0 && func0.call(data, "baseUrl")) {
                    let _errs13 = errors;
                    if (typeof data.baseUrl != "string")
                      return validate91.errors = [{ instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.clock !== void 0 && func0.call(data, "clock")) {
                      let _errs15 = errors;
                      validate92(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.operations !== void 0 && func0.call(data, "operations")) {
                        let data7 = data.operations, _errs16 = errors;
                        if (errors === _errs16)
                          if (Array.isArray(data7)) {
                            var valid2 = !0;
                            let len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs18 = errors;
                              if (typeof data7[i0] != "string")
                                return validate91.errors = [{ instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs18 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate91.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check16 = validate121;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.openapi === void 0 || !func0.call(data, "openapi")) && (missing0 = "openapi") || (data.info === void 0 || !func0.call(data, "info")) && (missing0 = "info") || (data.paths === void 0 || !func0.call(data, "paths")) && (missing0 = "paths"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.openapi !== void 0 && func0.call(data, "openapi")) {
        let _errs1 = errors;
        if (typeof data.openapi != "string")
          return validate122.errors = [{ instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.info !== void 0 && func0.call(data, "info")) {
          let data1 = data.info, _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate122.errors = [{ instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.paths !== void 0 && func0.call(data, "paths")) {
            let data2 = data.paths, _errs5 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
              return validate122.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { openapi: !0, info: !0, paths: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: { openapi: !0, info: !0, paths: !0 }, dynamicProps: !1, dynamicItems: !1 };
var check1 = validate56;
var func76 = require_ucs2length().default;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.login === void 0 || !func0.call(data, "login")) && (missing0 = "login") || (data.password === void 0 || !func0.call(data, "password")) && (missing0 = "password") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name"))
        return validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "login" || key0 === "password" || key0 === "name")) {
            return validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate59.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.login !== void 0 && func0.call(data, "login")) {
              let data1 = data.login, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func76(data1) < 1)
                    return validate59.errors = [{ instancePath: instancePath + "/login", schemaPath: "#/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate59.errors = [{ instancePath: instancePath + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.password !== void 0 && func0.call(data, "password")) {
                let data2 = data.password, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func76(data2) < 1)
                      return validate59.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate59.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.name !== void 0 && func0.call(data, "name")) {
                  let _errs8 = errors;
                  if (typeof data.name != "string")
                    return validate59.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.companyId === void 0 || !func0.call(data, "companyId")) && (missing0 = "companyId") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name"))
        return validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "companyId" || key0 === "name")) {
            return validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate61.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.companyId !== void 0 && func0.call(data, "companyId")) {
              let data1 = data.companyId, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate61.errors = [{ instancePath: instancePath + "/companyId", schemaPath: "#/properties/companyId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.name !== void 0 && func0.call(data, "name")) {
                let _errs6 = errors;
                if (typeof data.name != "string")
                  return validate61.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema27 = { type: "object", required: ["id", "organizationId", "name", "status"], additionalProperties: !1, properties: { id: { type: "integer", description: "The operator." }, organizationId: { type: "integer", description: "The organisation that it belongs to." }, name: { type: "string", description: "Name." }, status: { type: "integer", enum: [0, 1, 2], description: "0 is active, 1 inactive, 2 deleted." } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.organizationId === void 0 || !func0.call(data, "organizationId")) && (missing0 = "organizationId") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status"))
        return validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "organizationId" || key0 === "name" || key0 === "status")) {
            return validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate63.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.organizationId !== void 0 && func0.call(data, "organizationId")) {
              let data1 = data.organizationId, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate63.errors = [{ instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0 && func0.call(data, "name")) {
                let _errs6 = errors;
                if (typeof data.name != "string")
                  return validate63.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.status !== void 0 && func0.call(data, "status")) {
                  let data3 = data.status, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate63.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (!(data3 === 0 || data3 === 1 || data3 === 2))
                    return validate63.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema27.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.companies === void 0 || !func0.call(data, "companies")) && (missing0 = "companies") || (data.organizations === void 0 || !func0.call(data, "organizations")) && (missing0 = "organizations") || (data.operators === void 0 || !func0.call(data, "operators")) && (missing0 = "operators"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "companies" || key0 === "organizations" || key0 === "operators")) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.companies !== void 0 && func0.call(data, "companies")) {
            let data0 = data.companies, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs4 = errors;
                  validate59(data0[i0], { instancePath: instancePath + "/companies/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate58.errors = [{ instancePath: instancePath + "/companies", schemaPath: "#/properties/companies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.organizations !== void 0 && func0.call(data, "organizations")) {
              let data2 = data.organizations, _errs5 = errors;
              if (errors === _errs5)
                if (Array.isArray(data2)) {
                  var valid2 = !0;
                  let len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs7 = errors;
                    validate61(data2[i1], { instancePath: instancePath + "/organizations/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
                    var valid2 = _errs7 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate58.errors = [{ instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.operators !== void 0 && func0.call(data, "operators")) {
                let data4 = data.operators, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data4)) {
                    var valid3 = !0;
                    let len2 = data4.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs10 = errors;
                      validate63(data4[i2], { instancePath: instancePath + "/operators/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
                      var valid3 = _errs10 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return validate58.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema28 = { type: "object", additionalProperties: !1, properties: { tokenBody: { type: "string", enum: ["json", "text", "object"], description: "How a token is sent: a JSON string, bare text, or an object (CH-3)." }, invalidTokenStatus: { type: "integer", enum: [200, 401], description: "Status of validate-token's negative answer." }, tooLongStatus: { type: "integer", enum: [400, 422], description: "Status for a lifetime of more than 24 hours (CH-1)." }, operatorListToken: { type: "string", enum: ["company", "operator", "either"], description: "Which token `GET /api/operator` takes (CH-14)." }, errorBody: { type: "string", enum: ["status-error-message-code", "plain", "problem"], description: "Form of an error body." }, newTokenRevokesOld: { type: "string", enum: ["off", "on"], description: "Whether a new operator token ends the operator's older ones." } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 of Object.keys(data))
        if (!(key0 === "tokenBody" || key0 === "invalidTokenStatus" || key0 === "tooLongStatus" || key0 === "operatorListToken" || key0 === "errorBody" || key0 === "newTokenRevokesOld")) {
          return validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.tokenBody !== void 0 && func0.call(data, "tokenBody")) {
          let data0 = data.tokenBody, _errs2 = errors;
          if (typeof data0 != "string")
            return validate66.errors = [{ instancePath: instancePath + "/tokenBody", schemaPath: "#/properties/tokenBody/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data0 === "json" || data0 === "text" || data0 === "object"))
            return validate66.errors = [{ instancePath: instancePath + "/tokenBody", schemaPath: "#/properties/tokenBody/enum", keyword: "enum", params: { allowedValues: schema28.properties.tokenBody.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.invalidTokenStatus !== void 0 && func0.call(data, "invalidTokenStatus")) {
            let data1 = data.invalidTokenStatus, _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate66.errors = [{ instancePath: instancePath + "/invalidTokenStatus", schemaPath: "#/properties/invalidTokenStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (!(data1 === 200 || data1 === 401))
              return validate66.errors = [{ instancePath: instancePath + "/invalidTokenStatus", schemaPath: "#/properties/invalidTokenStatus/enum", keyword: "enum", params: { allowedValues: schema28.properties.invalidTokenStatus.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tooLongStatus !== void 0 && func0.call(data, "tooLongStatus")) {
              let data2 = data.tooLongStatus, _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate66.errors = [{ instancePath: instancePath + "/tooLongStatus", schemaPath: "#/properties/tooLongStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (!(data2 === 400 || data2 === 422))
                return validate66.errors = [{ instancePath: instancePath + "/tooLongStatus", schemaPath: "#/properties/tooLongStatus/enum", keyword: "enum", params: { allowedValues: schema28.properties.tooLongStatus.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.operatorListToken !== void 0 && func0.call(data, "operatorListToken")) {
                let data3 = data.operatorListToken, _errs8 = errors;
                if (typeof data3 != "string")
                  return validate66.errors = [{ instancePath: instancePath + "/operatorListToken", schemaPath: "#/properties/operatorListToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data3 === "company" || data3 === "operator" || data3 === "either"))
                  return validate66.errors = [{ instancePath: instancePath + "/operatorListToken", schemaPath: "#/properties/operatorListToken/enum", keyword: "enum", params: { allowedValues: schema28.properties.operatorListToken.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.errorBody !== void 0 && func0.call(data, "errorBody")) {
                  let data4 = data.errorBody, _errs10 = errors;
                  if (typeof data4 != "string")
                    return validate66.errors = [{ instancePath: instancePath + "/errorBody", schemaPath: "#/properties/errorBody/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data4 === "status-error-message-code" || data4 === "plain" || data4 === "problem"))
                    return validate66.errors = [{ instancePath: instancePath + "/errorBody", schemaPath: "#/properties/errorBody/enum", keyword: "enum", params: { allowedValues: schema28.properties.errorBody.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.newTokenRevokesOld !== void 0 && func0.call(data, "newTokenRevokesOld")) {
                    let data5 = data.newTokenRevokesOld, _errs12 = errors;
                    if (typeof data5 != "string")
                      return validate66.errors = [{ instancePath: instancePath + "/newTokenRevokesOld", schemaPath: "#/properties/newTokenRevokesOld/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data5 === "off" || data5 === "on"))
                      return validate66.errors = [{ instancePath: instancePath + "/newTokenRevokesOld", schemaPath: "#/properties/newTokenRevokesOld/enum", keyword: "enum", params: { allowedValues: schema28.properties.newTokenRevokesOld.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 of Object.keys(data))
        if (!(key0 === "scenario" || key0 === "seed" || key0 === "switches")) {
          return validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.scenario !== void 0 && func0.call(data, "scenario")) {
          let _errs2 = errors;
          if (typeof data.scenario != "string")
            return validate57.errors = [{ instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.seed !== void 0 && func0.call(data, "seed")) {
            let _errs4 = errors;
            validate58(data.seed, { instancePath: instancePath + "/seed", parentData: data, parentDataProperty: "seed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.switches !== void 0 && func0.call(data, "switches")) {
              let _errs5 = errors;
              validate66(data.switches, { instancePath: instancePath + "/switches", parentData: data, parentDataProperty: "switches", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check0 = validate52;
var schema21 = { type: "object", required: ["error", "message"], additionalProperties: !1, properties: { error: { type: "string", enum: ["refused", "unknown", "too_many", "failed"], description: "What kind of problem it is." }, message: { type: "string", description: "What is wrong and what to do." } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.error === void 0 || !func0.call(data, "error")) && (missing0 = "error") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message"))
        return validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "error" || key0 === "message")) {
            return validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.error !== void 0 && func0.call(data, "error")) {
            let data0 = data.error, _errs2 = errors;
            if (typeof data0 != "string")
              return validate54.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data0 === "refused" || data0 === "unknown" || data0 === "too_many" || data0 === "failed"))
              return validate54.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema21.properties.error.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.message !== void 0 && func0.call(data, "message")) {
              let _errs4 = errors;
              if (typeof data.message != "string")
                return validate54.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check19 = validate132;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.seed === void 0 || !func0.call(data, "seed")) && (missing0 = "seed"))
        return validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (key0 !== "seed") {
            return validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        _errs1 === errors && data.seed !== void 0 && func0.call(data, "seed") && (validate58(data.seed, { instancePath: instancePath + "/seed", parentData: data, parentDataProperty: "seed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
      }
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate133(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length), validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check6 = validate84;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 of Object.keys(data))
        if (!(key0 === "tokenBody" || key0 === "invalidTokenStatus" || key0 === "tooLongStatus" || key0 === "operatorListToken" || key0 === "errorBody" || key0 === "newTokenRevokesOld")) {
          return validate85.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.tokenBody !== void 0 && func0.call(data, "tokenBody")) {
          let data0 = data.tokenBody, _errs2 = errors;
          if (typeof data0 != "string")
            return validate85.errors = [{ instancePath: instancePath + "/tokenBody", schemaPath: "#/properties/tokenBody/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data0 === "json" || data0 === "text" || data0 === "object"))
            return validate85.errors = [{ instancePath: instancePath + "/tokenBody", schemaPath: "#/properties/tokenBody/enum", keyword: "enum", params: { allowedValues: schema28.properties.tokenBody.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.invalidTokenStatus !== void 0 && func0.call(data, "invalidTokenStatus")) {
            let data1 = data.invalidTokenStatus, _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate85.errors = [{ instancePath: instancePath + "/invalidTokenStatus", schemaPath: "#/properties/invalidTokenStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (!(data1 === 200 || data1 === 401))
              return validate85.errors = [{ instancePath: instancePath + "/invalidTokenStatus", schemaPath: "#/properties/invalidTokenStatus/enum", keyword: "enum", params: { allowedValues: schema28.properties.invalidTokenStatus.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tooLongStatus !== void 0 && func0.call(data, "tooLongStatus")) {
              let data2 = data.tooLongStatus, _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate85.errors = [{ instancePath: instancePath + "/tooLongStatus", schemaPath: "#/properties/tooLongStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (!(data2 === 400 || data2 === 422))
                return validate85.errors = [{ instancePath: instancePath + "/tooLongStatus", schemaPath: "#/properties/tooLongStatus/enum", keyword: "enum", params: { allowedValues: schema28.properties.tooLongStatus.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.operatorListToken !== void 0 && func0.call(data, "operatorListToken")) {
                let data3 = data.operatorListToken, _errs8 = errors;
                if (typeof data3 != "string")
                  return validate85.errors = [{ instancePath: instancePath + "/operatorListToken", schemaPath: "#/properties/operatorListToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data3 === "company" || data3 === "operator" || data3 === "either"))
                  return validate85.errors = [{ instancePath: instancePath + "/operatorListToken", schemaPath: "#/properties/operatorListToken/enum", keyword: "enum", params: { allowedValues: schema28.properties.operatorListToken.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.errorBody !== void 0 && func0.call(data, "errorBody")) {
                  let data4 = data.errorBody, _errs10 = errors;
                  if (typeof data4 != "string")
                    return validate85.errors = [{ instancePath: instancePath + "/errorBody", schemaPath: "#/properties/errorBody/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data4 === "status-error-message-code" || data4 === "plain" || data4 === "problem"))
                    return validate85.errors = [{ instancePath: instancePath + "/errorBody", schemaPath: "#/properties/errorBody/enum", keyword: "enum", params: { allowedValues: schema28.properties.errorBody.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.newTokenRevokesOld !== void 0 && func0.call(data, "newTokenRevokesOld")) {
                    let data5 = data.newTokenRevokesOld, _errs12 = errors;
                    if (typeof data5 != "string")
                      return validate85.errors = [{ instancePath: instancePath + "/newTokenRevokesOld", schemaPath: "#/properties/newTokenRevokesOld/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data5 === "off" || data5 === "on"))
                      return validate85.errors = [{ instancePath: instancePath + "/newTokenRevokesOld", schemaPath: "#/properties/newTokenRevokesOld/enum", keyword: "enum", params: { allowedValues: schema28.properties.newTokenRevokesOld.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length), validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check7 = validate87;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.now === void 0 || !func0.call(data, "now")) && (missing0 = "now") || (data.frozen === void 0 || !func0.call(data, "frozen")) && (missing0 = "frozen"))
        return validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "now" || key0 === "frozen")) {
            return validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.now !== void 0 && func0.call(data, "now")) {
            let data0 = data.now, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats0.validate(data0))
                  return validate88.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate88.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.frozen !== void 0 && func0.call(data, "frozen")) {
              let _errs4 = errors;
              if (typeof data.frozen != "boolean")
                return validate88.errors = [{ instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check23 = validate145;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate146.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "set" || key0 === "advance" || key0 === "frozen")) {
            return validate146.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.set !== void 0 && func0.call(data, "set")) {
            let data0 = data.set, _errs2 = errors;
            if (errors === _errs2 && errors === _errs2)
              if (typeof data0 == "string") {
                if (!formats0.validate(data0))
                  return validate146.errors = [{ instancePath: instancePath + "/set", schemaPath: "#/properties/set/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate146.errors = [{ instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.advance !== void 0 && func0.call(data, "advance")) {
              let data1 = data.advance, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 864e13 || isNaN(data1))
                    return validate146.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e13 }, message: "must be <= 8640000000000000" }], !1;
                  if (data1 < -864e13 || isNaN(data1))
                    return validate146.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/minimum", keyword: "minimum", params: { comparison: ">=", limit: -864e13 }, message: "must be >= -8640000000000000" }], !1;
                } else
                  return validate146.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.frozen !== void 0 && func0.call(data, "frozen")) {
                let _errs6 = errors;
                if (typeof data.frozen != "boolean")
                  return validate146.errors = [{ instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length), validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check24 = validate148;
var schema47 = { description: "Something that goes wrong, and the calls that it hits.", type: "object", required: ["fault"], unevaluatedProperties: !1, properties: { operation: { type: "string", description: "Only this operation. Every one where absent." }, times: { type: "integer", minimum: 1, description: "How many calls are hit. No end where absent." }, after: { type: "integer", minimum: 0, description: "How many matching calls go well first." }, probability: { type: "number", minimum: 0, maximum: 1, description: "How likely a matching call is hit." } }, oneOf: [{ properties: { fault: { type: "string", const: "latency" }, milliseconds: { type: "number", minimum: 0, maximum: 2147483647, description: "How much longer the answer takes." } }, required: ["fault", "milliseconds"] }, { properties: { fault: { type: "string", const: "rate_limit" }, retryAfter: { oneOf: [{ type: "integer", minimum: 0 }, { type: "string", pattern: "^[ -~]+$" }], description: "Seconds or an HTTP date." } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "error" }, status: { type: "integer", minimum: 400, maximum: 599, description: "A status that the provider's document declares." }, example: { type: "string", description: "The example of that name. The first where absent." } }, required: ["fault", "status"] }, { properties: { fault: { type: "string", const: "proxy" }, status: { type: "integer", enum: [502, 503, 504], description: "What the proxy says." } }, required: ["fault", "status"] }, { properties: { fault: { type: "string", const: "reset" }, when: { type: "string", enum: ["before", "after"], description: "Whether the provider acts before the connection is reset. `before` where absent." } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "stall" } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "truncate" } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "content_type" }, type: { type: "string", pattern: "^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$", description: "What the answer says it is. `text/html` where absent." } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "unknown_field" } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "unknown_enum" } }, required: ["fault"] }, { properties: { fault: { type: "string", const: "account_closed" } }, required: ["fault"] }] }, pattern3 = new RegExp("^[ -~]+$", "u"), pattern4 = new RegExp("^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing0 = "fault") || (data.milliseconds === void 0 || !func0.call(data, "milliseconds")) && (missing0 = "milliseconds")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else {
      if (data.fault !== void 0 && func0.call(data, "fault")) {
        let data0 = data.fault, _errs3 = errors;
        if (typeof data0 != "string") {
          let err1 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/0/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 !== "latency") {
          let err2 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/0/properties/fault/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var valid1 = _errs3 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.milliseconds !== void 0 && func0.call(data, "milliseconds")) {
          let data1 = data.milliseconds, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 2147483647 || isNaN(data1)) {
                let err3 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/oneOf/0/properties/milliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              } else if (data1 < 0 || isNaN(data1)) {
                let err4 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/oneOf/0/properties/milliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            } else {
              let err5 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/oneOf/0/properties/milliseconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.fault = !0, props0.milliseconds = !0;
  }
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing1 = "fault")) {
      let err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    } else {
      if (data.fault !== void 0 && func0.call(data, "fault")) {
        let data2 = data.fault, _errs8 = errors;
        if (typeof data2 != "string") {
          let err7 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/1/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 !== "rate_limit") {
          let err8 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/1/properties/fault/const", keyword: "const", params: { allowedValue: "rate_limit" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var valid2 = _errs8 === errors;
      } else
        var valid2 = !0;
      if (valid2)
        if (data.retryAfter !== void 0 && func0.call(data, "retryAfter")) {
          let data3 = data.retryAfter, _errs10 = errors, _errs11 = errors, valid3 = !1, passing1 = null, _errs12 = errors;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err9 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (errors === _errs12 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            let err10 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid1 = _errs12 === errors;
          _valid1 && (valid3 = !0, passing1 = 0);
          let _errs14 = errors;
          if (errors === _errs14)
            if (typeof data3 == "string") {
              if (!pattern3.test(data3)) {
                let err11 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          var _valid1 = _errs14 === errors;
          if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
            errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var valid2 = _errs10 === errors;
        } else
          var valid2 = !0;
    }
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.retryAfter = !0));
    let _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing2 = "fault") || (data.status === void 0 || !func0.call(data, "status")) && (missing2 = "status")) {
        let err14 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      } else {
        if (data.fault !== void 0 && func0.call(data, "fault")) {
          let data4 = data.fault, _errs17 = errors;
          if (typeof data4 != "string") {
            let err15 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/2/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data4 !== "error") {
            let err16 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/2/properties/fault/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var valid4 = _errs17 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.status !== void 0 && func0.call(data, "status")) {
            let data5 = data.status, _errs19 = errors;
            if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
              let err17 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (errors === _errs19 && typeof data5 == "number" && isFinite(data5)) {
              if (data5 > 599 || isNaN(data5)) {
                let err18 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              } else if (data5 < 400 || isNaN(data5)) {
                let err19 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            var valid4 = _errs19 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.example !== void 0 && func0.call(data, "example")) {
              let _errs21 = errors;
              if (typeof data.example != "string") {
                let err20 = { instancePath: instancePath + "/example", schemaPath: "#/oneOf/2/properties/example/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              var valid4 = _errs21 === errors;
            } else
              var valid4 = !0;
        }
      }
    }
    var _valid0 = _errs16 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.status = !0, props0.example = !0));
      let _errs23 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing3 = "fault") || (data.status === void 0 || !func0.call(data, "status")) && (missing3 = "status")) {
          let err21 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        } else {
          if (data.fault !== void 0 && func0.call(data, "fault")) {
            let data7 = data.fault, _errs24 = errors;
            if (typeof data7 != "string") {
              let err22 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/3/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data7 !== "proxy") {
              let err23 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/3/properties/fault/const", keyword: "const", params: { allowedValue: "proxy" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            var valid5 = _errs24 === errors;
          } else
            var valid5 = !0;
          if (valid5)
            if (data.status !== void 0 && func0.call(data, "status")) {
              let data8 = data.status, _errs26 = errors;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                let err24 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (!(data8 === 502 || data8 === 503 || data8 === 504)) {
                let err25 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/enum", keyword: "enum", params: { allowedValues: schema47.oneOf[3].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              var valid5 = _errs26 === errors;
            } else
              var valid5 = !0;
        }
      }
      var _valid0 = _errs23 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.status = !0));
        let _errs28 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing4;
          if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing4 = "fault")) {
            let err26 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          } else {
            if (data.fault !== void 0 && func0.call(data, "fault")) {
              let data9 = data.fault, _errs29 = errors;
              if (typeof data9 != "string") {
                let err27 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (data9 !== "reset") {
                let err28 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              var valid6 = _errs29 === errors;
            } else
              var valid6 = !0;
            if (valid6)
              if (data.when !== void 0 && func0.call(data, "when")) {
                let data10 = data.when, _errs31 = errors;
                if (typeof data10 != "string") {
                  let err29 = { instancePath: instancePath + "/when", schemaPath: "#/oneOf/4/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (!(data10 === "before" || data10 === "after")) {
                  let err30 = { instancePath: instancePath + "/when", schemaPath: "#/oneOf/4/properties/when/enum", keyword: "enum", params: { allowedValues: schema47.oneOf[4].properties.when.enum }, message: "must be equal to one of the allowed values" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                var valid6 = _errs31 === errors;
              } else
                var valid6 = !0;
          }
        }
        var _valid0 = _errs28 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.when = !0));
          let _errs33 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing5;
            if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing5 = "fault")) {
              let err31 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            } else if (data.fault !== void 0 && func0.call(data, "fault")) {
              let data11 = data.fault;
              if (typeof data11 != "string") {
                let err32 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/5/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (data11 !== "stall") {
                let err33 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/5/properties/fault/const", keyword: "const", params: { allowedValue: "stall" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          }
          var _valid0 = _errs33 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
            let _errs36 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing6;
              if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing6 = "fault")) {
                let err34 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                let data12 = data.fault;
                if (typeof data12 != "string") {
                  let err35 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/6/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data12 !== "truncate") {
                  let err36 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/6/properties/fault/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              }
            }
            var _valid0 = _errs36 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
              let _errs39 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing7 = "fault")) {
                  let err37 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                } else {
                  if (data.fault !== void 0 && func0.call(data, "fault")) {
                    let data13 = data.fault, _errs40 = errors;
                    if (typeof data13 != "string") {
                      let err38 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/7/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    if (data13 !== "content_type") {
                      let err39 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/7/properties/fault/const", keyword: "const", params: { allowedValue: "content_type" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                    var valid9 = _errs40 === errors;
                  } else
                    var valid9 = !0;
                  if (valid9)
                    if (data.type !== void 0 && func0.call(data, "type")) {
                      let data14 = data.type, _errs42 = errors;
                      if (errors === _errs42)
                        if (typeof data14 == "string") {
                          if (!pattern4.test(data14)) {
                            let err40 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/pattern", keyword: "pattern", params: { pattern: "^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$" }, message: 'must match pattern "^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$"' };
                            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                          }
                        } else {
                          let err41 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      var valid9 = _errs42 === errors;
                    } else
                      var valid9 = !0;
                }
              }
              var _valid0 = _errs39 === errors;
              if (_valid0 && valid0)
                valid0 = !1, passing0 = [passing0, 7];
              else {
                _valid0 && (valid0 = !0, passing0 = 7, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.type = !0));
                let _errs44 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing8;
                  if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing8 = "fault")) {
                    let err42 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                    let data15 = data.fault;
                    if (typeof data15 != "string") {
                      let err43 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/8/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                    if (data15 !== "unknown_field") {
                      let err44 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/8/properties/fault/const", keyword: "const", params: { allowedValue: "unknown_field" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  }
                }
                var _valid0 = _errs44 === errors;
                if (_valid0 && valid0)
                  valid0 = !1, passing0 = [passing0, 8];
                else {
                  _valid0 && (valid0 = !0, passing0 = 8, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
                  let _errs47 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing9;
                    if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing9 = "fault")) {
                      let err45 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                      let data16 = data.fault;
                      if (typeof data16 != "string") {
                        let err46 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/9/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                      }
                      if (data16 !== "unknown_enum") {
                        let err47 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/9/properties/fault/const", keyword: "const", params: { allowedValue: "unknown_enum" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                      }
                    }
                  }
                  var _valid0 = _errs47 === errors;
                  if (_valid0 && valid0)
                    valid0 = !1, passing0 = [passing0, 9];
                  else {
                    _valid0 && (valid0 = !0, passing0 = 9, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
                    let _errs50 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing10;
                      if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing10 = "fault")) {
                        let err48 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                      } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                        let data17 = data.fault;
                        if (typeof data17 != "string") {
                          let err49 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/10/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                        }
                        if (data17 !== "account_closed") {
                          let err50 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/10/properties/fault/const", keyword: "const", params: { allowedValue: "account_closed" }, message: "must be equal to constant" };
                          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                        }
                      }
                    }
                    var _valid0 = _errs50 === errors;
                    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 10]) : _valid0 && (valid0 = !0, passing0 = 10, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err51 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++, validate103.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing11 = "fault"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
      if (props0 !== !0 && (props0 = props0 || {}, props0.operation = !0, props0.times = !0, props0.after = !0, props0.probability = !0), data.operation !== void 0 && func0.call(data, "operation")) {
        let _errs53 = errors;
        if (typeof data.operation != "string")
          return validate103.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid13 = _errs53 === errors;
      } else
        var valid13 = !0;
      if (valid13) {
        if (data.times !== void 0 && func0.call(data, "times")) {
          let data19 = data.times, _errs55 = errors;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
            return validate103.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs55 && typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)))
            return validate103.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
          var valid13 = _errs55 === errors;
        } else
          var valid13 = !0;
        if (valid13) {
          if (data.after !== void 0 && func0.call(data, "after")) {
            let data20 = data.after, _errs57 = errors;
            if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
              return validate103.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs57 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
              return validate103.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid13 = _errs57 === errors;
          } else
            var valid13 = !0;
          if (valid13) {
            if (data.probability !== void 0 && func0.call(data, "probability")) {
              let data21 = data.probability, _errs59 = errors;
              if (errors === _errs59)
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 1 || isNaN(data21))
                    return validate103.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                  if (data21 < 0 || isNaN(data21))
                    return validate103.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return validate103.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var valid13 = _errs59 === errors;
            } else
              var valid13 = !0;
            if (valid13 && props0 !== !0) {
              for (let key0 of Object.keys(data))
                if (!props0 || !props0[key0]) {
                  return validate103.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }], !1;
                  break;
                }
            }
          }
        }
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.hits === void 0 || !func0.call(data, "hits")) && (missing0 = "hits") || (data.fault === void 0 || !func0.call(data, "fault")) && (missing0 = "fault"))
        return validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "hits" || key0 === "fault")) {
            return validate150.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate150.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
              return validate150.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.hits !== void 0 && func0.call(data, "hits")) {
              let data1 = data.hits, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate150.errors = [{ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
                return validate150.errors = [{ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.fault !== void 0 && func0.call(data, "fault")) {
                let _errs6 = errors;
                validate103(data.fault, { instancePath: instancePath + "/fault", parentData: data, parentDataProperty: "fault", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate150(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate149(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length), validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var check10 = validate98;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing0 = "fault") || (data.milliseconds === void 0 || !func0.call(data, "milliseconds")) && (missing0 = "milliseconds")) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else {
      if (data.fault !== void 0 && func0.call(data, "fault")) {
        let data0 = data.fault, _errs3 = errors;
        if (typeof data0 != "string") {
          let err1 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/0/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 !== "latency") {
          let err2 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/0/properties/fault/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var valid1 = _errs3 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.milliseconds !== void 0 && func0.call(data, "milliseconds")) {
          let data1 = data.milliseconds, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 2147483647 || isNaN(data1)) {
                let err3 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/oneOf/0/properties/milliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              } else if (data1 < 0 || isNaN(data1)) {
                let err4 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/oneOf/0/properties/milliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            } else {
              let err5 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/oneOf/0/properties/milliseconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.fault = !0, props0.milliseconds = !0;
  }
  let _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing1 = "fault")) {
      let err6 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    } else {
      if (data.fault !== void 0 && func0.call(data, "fault")) {
        let data2 = data.fault, _errs8 = errors;
        if (typeof data2 != "string") {
          let err7 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/1/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 !== "rate_limit") {
          let err8 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/1/properties/fault/const", keyword: "const", params: { allowedValue: "rate_limit" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var valid2 = _errs8 === errors;
      } else
        var valid2 = !0;
      if (valid2)
        if (data.retryAfter !== void 0 && func0.call(data, "retryAfter")) {
          let data3 = data.retryAfter, _errs10 = errors, _errs11 = errors, valid3 = !1, passing1 = null, _errs12 = errors;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err9 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (errors === _errs12 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            let err10 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid1 = _errs12 === errors;
          _valid1 && (valid3 = !0, passing1 = 0);
          let _errs14 = errors;
          if (errors === _errs14)
            if (typeof data3 == "string") {
              if (!pattern3.test(data3)) {
                let err11 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, message: 'must match pattern "^[ -~]+$"' };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            } else {
              let err12 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          var _valid1 = _errs14 === errors;
          if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
            errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/retryAfter", schemaPath: "#/oneOf/1/properties/retryAfter/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var valid2 = _errs10 === errors;
        } else
          var valid2 = !0;
    }
  }
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.retryAfter = !0));
    let _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing2 = "fault") || (data.status === void 0 || !func0.call(data, "status")) && (missing2 = "status")) {
        let err14 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      } else {
        if (data.fault !== void 0 && func0.call(data, "fault")) {
          let data4 = data.fault, _errs17 = errors;
          if (typeof data4 != "string") {
            let err15 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/2/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data4 !== "error") {
            let err16 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/2/properties/fault/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var valid4 = _errs17 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.status !== void 0 && func0.call(data, "status")) {
            let data5 = data.status, _errs19 = errors;
            if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
              let err17 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (errors === _errs19 && typeof data5 == "number" && isFinite(data5)) {
              if (data5 > 599 || isNaN(data5)) {
                let err18 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              } else if (data5 < 400 || isNaN(data5)) {
                let err19 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            var valid4 = _errs19 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.example !== void 0 && func0.call(data, "example")) {
              let _errs21 = errors;
              if (typeof data.example != "string") {
                let err20 = { instancePath: instancePath + "/example", schemaPath: "#/oneOf/2/properties/example/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              var valid4 = _errs21 === errors;
            } else
              var valid4 = !0;
        }
      }
    }
    var _valid0 = _errs16 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.status = !0, props0.example = !0));
      let _errs23 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing3 = "fault") || (data.status === void 0 || !func0.call(data, "status")) && (missing3 = "status")) {
          let err21 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        } else {
          if (data.fault !== void 0 && func0.call(data, "fault")) {
            let data7 = data.fault, _errs24 = errors;
            if (typeof data7 != "string") {
              let err22 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/3/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data7 !== "proxy") {
              let err23 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/3/properties/fault/const", keyword: "const", params: { allowedValue: "proxy" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            var valid5 = _errs24 === errors;
          } else
            var valid5 = !0;
          if (valid5)
            if (data.status !== void 0 && func0.call(data, "status")) {
              let data8 = data.status, _errs26 = errors;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                let err24 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (!(data8 === 502 || data8 === 503 || data8 === 504)) {
                let err25 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/enum", keyword: "enum", params: { allowedValues: schema47.oneOf[3].properties.status.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              var valid5 = _errs26 === errors;
            } else
              var valid5 = !0;
        }
      }
      var _valid0 = _errs23 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.status = !0));
        let _errs28 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing4;
          if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing4 = "fault")) {
            let err26 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          } else {
            if (data.fault !== void 0 && func0.call(data, "fault")) {
              let data9 = data.fault, _errs29 = errors;
              if (typeof data9 != "string") {
                let err27 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (data9 !== "reset") {
                let err28 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              var valid6 = _errs29 === errors;
            } else
              var valid6 = !0;
            if (valid6)
              if (data.when !== void 0 && func0.call(data, "when")) {
                let data10 = data.when, _errs31 = errors;
                if (typeof data10 != "string") {
                  let err29 = { instancePath: instancePath + "/when", schemaPath: "#/oneOf/4/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (!(data10 === "before" || data10 === "after")) {
                  let err30 = { instancePath: instancePath + "/when", schemaPath: "#/oneOf/4/properties/when/enum", keyword: "enum", params: { allowedValues: schema47.oneOf[4].properties.when.enum }, message: "must be equal to one of the allowed values" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                var valid6 = _errs31 === errors;
              } else
                var valid6 = !0;
          }
        }
        var _valid0 = _errs28 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.when = !0));
          let _errs33 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing5;
            if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing5 = "fault")) {
              let err31 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            } else if (data.fault !== void 0 && func0.call(data, "fault")) {
              let data11 = data.fault;
              if (typeof data11 != "string") {
                let err32 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/5/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (data11 !== "stall") {
                let err33 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/5/properties/fault/const", keyword: "const", params: { allowedValue: "stall" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          }
          var _valid0 = _errs33 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
            let _errs36 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing6;
              if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing6 = "fault")) {
                let err34 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                let data12 = data.fault;
                if (typeof data12 != "string") {
                  let err35 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/6/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data12 !== "truncate") {
                  let err36 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/6/properties/fault/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              }
            }
            var _valid0 = _errs36 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
              let _errs39 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing7 = "fault")) {
                  let err37 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                } else {
                  if (data.fault !== void 0 && func0.call(data, "fault")) {
                    let data13 = data.fault, _errs40 = errors;
                    if (typeof data13 != "string") {
                      let err38 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/7/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    if (data13 !== "content_type") {
                      let err39 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/7/properties/fault/const", keyword: "const", params: { allowedValue: "content_type" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                    var valid9 = _errs40 === errors;
                  } else
                    var valid9 = !0;
                  if (valid9)
                    if (data.type !== void 0 && func0.call(data, "type")) {
                      let data14 = data.type, _errs42 = errors;
                      if (errors === _errs42)
                        if (typeof data14 == "string") {
                          if (!pattern4.test(data14)) {
                            let err40 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/pattern", keyword: "pattern", params: { pattern: "^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$" }, message: 'must match pattern "^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$"' };
                            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                          }
                        } else {
                          let err41 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      var valid9 = _errs42 === errors;
                    } else
                      var valid9 = !0;
                }
              }
              var _valid0 = _errs39 === errors;
              if (_valid0 && valid0)
                valid0 = !1, passing0 = [passing0, 7];
              else {
                _valid0 && (valid0 = !0, passing0 = 7, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0, props0.type = !0));
                let _errs44 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing8;
                  if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing8 = "fault")) {
                    let err42 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                    let data15 = data.fault;
                    if (typeof data15 != "string") {
                      let err43 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/8/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                    if (data15 !== "unknown_field") {
                      let err44 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/8/properties/fault/const", keyword: "const", params: { allowedValue: "unknown_field" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  }
                }
                var _valid0 = _errs44 === errors;
                if (_valid0 && valid0)
                  valid0 = !1, passing0 = [passing0, 8];
                else {
                  _valid0 && (valid0 = !0, passing0 = 8, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
                  let _errs47 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing9;
                    if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing9 = "fault")) {
                      let err45 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                      let data16 = data.fault;
                      if (typeof data16 != "string") {
                        let err46 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/9/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                      }
                      if (data16 !== "unknown_enum") {
                        let err47 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/9/properties/fault/const", keyword: "const", params: { allowedValue: "unknown_enum" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                      }
                    }
                  }
                  var _valid0 = _errs47 === errors;
                  if (_valid0 && valid0)
                    valid0 = !1, passing0 = [passing0, 9];
                  else {
                    _valid0 && (valid0 = !0, passing0 = 9, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
                    let _errs50 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing10;
                      if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing10 = "fault")) {
                        let err48 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                      } else if (data.fault !== void 0 && func0.call(data, "fault")) {
                        let data17 = data.fault;
                        if (typeof data17 != "string") {
                          let err49 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/10/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                        }
                        if (data17 !== "account_closed") {
                          let err50 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/10/properties/fault/const", keyword: "const", params: { allowedValue: "account_closed" }, message: "must be equal to constant" };
                          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                        }
                      }
                    }
                    var _valid0 = _errs50 === errors;
                    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 10]) : _valid0 && (valid0 = !0, passing0 = 10, props0 !== !0 && (props0 = props0 || {}, props0.fault = !0));
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err51 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++, validate99.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if ((data.fault === void 0 || !func0.call(data, "fault")) && (missing11 = "fault"))
        return validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
      if (props0 !== !0 && (props0 = props0 || {}, props0.operation = !0, props0.times = !0, props0.after = !0, props0.probability = !0), data.operation !== void 0 && func0.call(data, "operation")) {
        let _errs53 = errors;
        if (typeof data.operation != "string")
          return validate99.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid13 = _errs53 === errors;
      } else
        var valid13 = !0;
      if (valid13) {
        if (data.times !== void 0 && func0.call(data, "times")) {
          let data19 = data.times, _errs55 = errors;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
            return validate99.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs55 && typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)))
            return validate99.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
          var valid13 = _errs55 === errors;
        } else
          var valid13 = !0;
        if (valid13) {
          if (data.after !== void 0 && func0.call(data, "after")) {
            let data20 = data.after, _errs57 = errors;
            if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
              return validate99.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs57 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
              return validate99.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid13 = _errs57 === errors;
          } else
            var valid13 = !0;
          if (valid13) {
            if (data.probability !== void 0 && func0.call(data, "probability")) {
              let data21 = data.probability, _errs59 = errors;
              if (errors === _errs59)
                if (typeof data21 == "number" && isFinite(data21)) {
                  if (data21 > 1 || isNaN(data21))
                    return validate99.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                  if (data21 < 0 || isNaN(data21))
                    return validate99.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                } else
                  return validate99.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var valid13 = _errs59 === errors;
            } else
              var valid13 = !0;
            if (valid13 && props0 !== !0) {
              for (let key0 of Object.keys(data))
                if (!props0 || !props0[key0]) {
                  return validate99.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }], !1;
                  break;
                }
            }
          }
        }
      }
    } else
      return validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length), validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check11 = validate101;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.hits === void 0 || !func0.call(data, "hits")) && (missing0 = "hits") || (data.fault === void 0 || !func0.call(data, "fault")) && (missing0 = "fault"))
        return validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "hits" || key0 === "fault")) {
            return validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let data0 = data.id, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate102.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
              return validate102.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.hits !== void 0 && func0.call(data, "hits")) {
              let data1 = data.hits, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate102.errors = [{ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
                return validate102.errors = [{ instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.fault !== void 0 && func0.call(data, "fault")) {
                let _errs6 = errors;
                validate103(data.fault, { instancePath: instancePath + "/fault", parentData: data, parentDataProperty: "fault", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length), validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check27 = validate161;
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.seed === void 0 || !func0.call(data, "seed")) && (missing0 = "seed"))
        return validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (key0 !== "seed") {
            return validate162.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.seed !== void 0 && func0.call(data, "seed")) {
          let data0 = data.seed, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
            return validate162.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0))
              return validate162.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }], !1;
            if (data0 < -2147483648 || isNaN(data0))
              return validate162.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" }], !1;
          }
        }
      }
    } else
      return validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length), validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check28 = validate164;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) ? errors === 0 && typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data)) ? (validate165.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1) : (validate165.errors = vErrors, errors === 0) : (validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1);
}
validate165.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate165(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length), validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check30 = validate170;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate171.errors = vErrors, errors === 0);
}
validate171.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate171(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length), validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check12 = validate106;
var schema52 = { type: "string", description: "How a request was judged.", enum: ["accepted", "preferred", "credential_refused", "invalid", "unknown_path", "wrong_method", "wrong_content_type", "body_too_large", "malformed_json", "fault", "outside_document", "crash"] };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "accepted" || data === "preferred" || data === "credential_refused" || data === "invalid" || data === "unknown_path" || data === "wrong_method" || data === "wrong_content_type" || data === "body_too_large" || data === "malformed_json" || data === "fault" || data === "outside_document" || data === "crash" ? (validate107.errors = vErrors, errors === 0) : (validate107.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate107.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length), validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check32 = validate176;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 599 || isNaN(data))
      return validate177.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
    if (data < 0 || isNaN(data))
      return validate177.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length), validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check33 = validate179;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data))
      return validate180.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
    if (data < 1 || isNaN(data))
      return validate180.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate180(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length), validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check34 = validate182;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "accepted" || data === "preferred" || data === "credential_refused" || data === "invalid" || data === "unknown_path" || data === "wrong_method" || data === "wrong_content_type" || data === "body_too_large" || data === "malformed_json" || data === "fault" || data === "outside_document" || data === "crash" ? (validate111.errors = vErrors, errors === 0) : (validate111.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" }], !1);
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.number === void 0 || !func0.call(data, "number")) && (missing0 = "number") || (data.at === void 0 || !func0.call(data, "at")) && (missing0 = "at") || (data.request === void 0 || !func0.call(data, "request")) && (missing0 = "request") || (data.verdict === void 0 || !func0.call(data, "verdict")) && (missing0 = "verdict") || (data.violations === void 0 || !func0.call(data, "violations")) && (missing0 = "violations") || (data.faults === void 0 || !func0.call(data, "faults")) && (missing0 = "faults") || (data.response === void 0 || !func0.call(data, "response")) && (missing0 = "response"))
        return validate184.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "number" || key0 === "at" || key0 === "operation" || key0 === "request" || key0 === "verdict" || key0 === "violations" || key0 === "faults" || key0 === "response")) {
            return validate184.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.number !== void 0 && func0.call(data, "number")) {
            let data0 = data.number, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate184.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
              return validate184.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.at !== void 0 && func0.call(data, "at")) {
              let data1 = data.at, _errs4 = errors;
              if (errors === _errs4 && errors === _errs4)
                if (typeof data1 == "string") {
                  if (!formats0.validate(data1))
                    return validate184.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                } else
                  return validate184.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.operation !== void 0 && func0.call(data, "operation")) {
                let _errs6 = errors;
                if (typeof data.operation != "string")
                  return validate184.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.request !== void 0 && func0.call(data, "request")) {
                  let data3 = data.request, _errs8 = errors;
                  if (errors === _errs8)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if ((data3.method === void 0 || !func0.call(data3, "method")) && (missing1 = "method") || (data3.path === void 0 || !func0.call(data3, "path")) && (missing1 = "path") || (data3.query === void 0 || !func0.call(data3, "query")) && (missing1 = "query") || (data3.headers === void 0 || !func0.call(data3, "headers")) && (missing1 = "headers"))
                        return validate184.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      {
                        let _errs10 = errors;
                        for (let key1 of Object.keys(data3))
                          if (!(key1 === "method" || key1 === "path" || key1 === "query" || key1 === "headers" || key1 === "body")) {
                            return validate184.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (_errs10 === errors) {
                          if (data3.method !== void 0 && func0.call(data3, "method")) {
                            let _errs11 = errors;
                            if (typeof data3.method != "string")
                              return validate184.errors = [{ instancePath: instancePath + "/request/method", schemaPath: "#/properties/request/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs11 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data3.path !== void 0 && func0.call(data3, "path")) {
                              let _errs13 = errors;
                              if (typeof data3.path != "string")
                                return validate184.errors = [{ instancePath: instancePath + "/request/path", schemaPath: "#/properties/request/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs13 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data3.query !== void 0 && func0.call(data3, "query")) {
                                let data6 = data3.query, _errs15 = errors;
                                if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                                  return validate184.errors = [{ instancePath: instancePath + "/request/query", schemaPath: "#/properties/request/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid1 = _errs15 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1)
                                if (data3.headers !== void 0 && func0.call(data3, "headers")) {
                                  let data7 = data3.headers, _errs17 = errors;
                                  if (errors === _errs17)
                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                                      for (let key2 of Object.keys(data7)) {
                                        let _errs20 = errors;
                                        if (typeof data7[key2] != "string")
                                          return validate184.errors = [{ instancePath: instancePath + "/request/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/request/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid2 = _errs20 === errors;
                                        if (!valid2)
                                          break;
                                      }
                                    else
                                      return validate184.errors = [{ instancePath: instancePath + "/request/headers", schemaPath: "#/properties/request/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid1 = _errs17 === errors;
                                } else
                                  var valid1 = !0;
                            }
                          }
                        }
                      }
                    } else
                      return validate184.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.verdict !== void 0 && func0.call(data, "verdict")) {
                    let _errs22 = errors;
                    validate111(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
                    var valid0 = _errs22 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.violations !== void 0 && func0.call(data, "violations")) {
                      let data10 = data.violations, _errs23 = errors;
                      if (errors === _errs23)
                        if (Array.isArray(data10)) {
                          var valid3 = !0;
                          let len0 = data10.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data11 = data10[i0], _errs25 = errors;
                            if (errors === _errs25)
                              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                let missing2;
                                if ((data11.path === void 0 || !func0.call(data11, "path")) && (missing2 = "path") || (data11.keyword === void 0 || !func0.call(data11, "keyword")) && (missing2 = "keyword") || (data11.message === void 0 || !func0.call(data11, "message")) && (missing2 = "message"))
                                  return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0, schemaPath: "#/properties/violations/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                {
                                  let _errs27 = errors;
                                  for (let key3 of Object.keys(data11))
                                    if (!(key3 === "path" || key3 === "keyword" || key3 === "message")) {
                                      return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0, schemaPath: "#/properties/violations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs27 === errors) {
                                    if (data11.path !== void 0 && func0.call(data11, "path")) {
                                      let data12 = data11.path, _errs28 = errors;
                                      if (errors === _errs28)
                                        if (Array.isArray(data12)) {
                                          var valid5 = !0;
                                          let len1 = data12.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs30 = errors;
                                            if (typeof data12[i1] != "string")
                                              return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0 + "/path/" + i1, schemaPath: "#/properties/violations/items/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid5 = _errs30 === errors;
                                            if (!valid5)
                                              break;
                                          }
                                        } else
                                          return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0 + "/path", schemaPath: "#/properties/violations/items/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid4 = _errs28 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data11.keyword !== void 0 && func0.call(data11, "keyword")) {
                                        let _errs32 = errors;
                                        if (typeof data11.keyword != "string")
                                          return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0 + "/keyword", schemaPath: "#/properties/violations/items/properties/keyword/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs32 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4)
                                        if (data11.message !== void 0 && func0.call(data11, "message")) {
                                          let _errs34 = errors;
                                          if (typeof data11.message != "string")
                                            return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0 + "/message", schemaPath: "#/properties/violations/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid4 = _errs34 === errors;
                                        } else
                                          var valid4 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate184.errors = [{ instancePath: instancePath + "/violations/" + i0, schemaPath: "#/properties/violations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid3 = _errs25 === errors;
                            if (!valid3)
                              break;
                          }
                        } else
                          return validate184.errors = [{ instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.faults !== void 0 && func0.call(data, "faults")) {
                        let data16 = data.faults, _errs36 = errors;
                        if (errors === _errs36)
                          if (Array.isArray(data16)) {
                            var valid6 = !0;
                            let len2 = data16.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let _errs38 = errors;
                              if (typeof data16[i2] != "string")
                                return validate184.errors = [{ instancePath: instancePath + "/faults/" + i2, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid6 = _errs38 === errors;
                              if (!valid6)
                                break;
                            }
                          } else
                            return validate184.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs36 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.response !== void 0 && func0.call(data, "response")) {
                          let data18 = data.response, _errs40 = errors;
                          if (errors === _errs40)
                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                              let missing3;
                              if ((data18.status === void 0 || !func0.call(data18, "status")) && (missing3 = "status") || (data18.headers === void 0 || !func0.call(data18, "headers")) && (missing3 = "headers"))
                                return validate184.errors = [{ instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                              {
                                let _errs42 = errors;
                                for (let key4 of Object.keys(data18))
                                  if (!(key4 === "status" || key4 === "headers" || key4 === "body")) {
                                    return validate184.errors = [{ instancePath: instancePath + "/response", schemaPath: "#/properties/response/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs42 === errors) {
                                  if (data18.status !== void 0 && func0.call(data18, "status")) {
                                    let data19 = data18.status, _errs43 = errors;
                                    if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                      return validate184.errors = [{ instancePath: instancePath + "/response/status", schemaPath: "#/properties/response/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    var valid7 = _errs43 === errors;
                                  } else
                                    var valid7 = !0;
                                  if (valid7)
                                    if (data18.headers !== void 0 && func0.call(data18, "headers")) {
                                      let data20 = data18.headers, _errs45 = errors;
                                      if (errors === _errs45)
                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20))
                                          for (let key5 of Object.keys(data20)) {
                                            let _errs48 = errors;
                                            if (typeof data20[key5] != "string")
                                              return validate184.errors = [{ instancePath: instancePath + "/response/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/response/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid8 = _errs48 === errors;
                                            if (!valid8)
                                              break;
                                          }
                                        else
                                          return validate184.errors = [{ instancePath: instancePath + "/response/headers", schemaPath: "#/properties/response/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var valid7 = _errs45 === errors;
                                    } else
                                      var valid7 = !0;
                                }
                              }
                            } else
                              return validate184.errors = [{ instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs40 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate184(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var check14 = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.operations === void 0 || !func0.call(data, "operations")) && (missing0 = "operations") || (data.uncalled === void 0 || !func0.call(data, "uncalled")) && (missing0 = "uncalled"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "operations" || key0 === "uncalled")) {
            return validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.operations !== void 0 && func0.call(data, "operations")) {
            let data0 = data.operations, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0], _errs4 = errors;
                  if (errors === _errs4)
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if ((data1.operation === void 0 || !func0.call(data1, "operation")) && (missing1 = "operation") || (data1.calls === void 0 || !func0.call(data1, "calls")) && (missing1 = "calls") || (data1.reached === void 0 || !func0.call(data1, "reached")) && (missing1 = "reached") || (data1.missed === void 0 || !func0.call(data1, "missed")) && (missing1 = "missed"))
                        return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      {
                        let _errs6 = errors;
                        for (let key1 of Object.keys(data1))
                          if (!(key1 === "operation" || key1 === "calls" || key1 === "reached" || key1 === "missed")) {
                            return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (_errs6 === errors) {
                          if (data1.operation !== void 0 && func0.call(data1, "operation")) {
                            let _errs7 = errors;
                            if (typeof data1.operation != "string")
                              return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/operation", schemaPath: "#/properties/operations/items/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs7 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data1.calls !== void 0 && func0.call(data1, "calls")) {
                              let data3 = data1.calls, _errs9 = errors;
                              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                                return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/calls", schemaPath: "#/properties/operations/items/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs9 && typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)))
                                return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/calls", schemaPath: "#/properties/operations/items/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              var valid2 = _errs9 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data1.reached !== void 0 && func0.call(data1, "reached")) {
                                let data4 = data1.reached, _errs11 = errors;
                                if (errors === _errs11)
                                  if (data4 && typeof data4 == "object" && !Array.isArray(data4))
                                    for (let key2 of Object.keys(data4)) {
                                      let data5 = data4[key2], _errs14 = errors;
                                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                                        return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/reached/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/operations/items/properties/reached/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      var valid3 = _errs14 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  else
                                    return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/reached", schemaPath: "#/properties/operations/items/properties/reached/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid2 = _errs11 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data1.missed !== void 0 && func0.call(data1, "missed")) {
                                  let data6 = data1.missed, _errs16 = errors;
                                  if (errors === _errs16)
                                    if (Array.isArray(data6)) {
                                      var valid4 = !0;
                                      let len1 = data6.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let _errs18 = errors;
                                        if (typeof data6[i1] != "string")
                                          return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/missed/" + i1, schemaPath: "#/properties/operations/items/properties/missed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs18 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                    } else
                                      return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0 + "/missed", schemaPath: "#/properties/operations/items/properties/missed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                  var valid2 = _errs16 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          }
                        }
                      }
                    } else
                      return validate115.errors = [{ instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate115.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.uncalled !== void 0 && func0.call(data, "uncalled")) {
              let data8 = data.uncalled, _errs20 = errors;
              if (errors === _errs20)
                if (Array.isArray(data8)) {
                  var valid5 = !0;
                  let len2 = data8.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let _errs22 = errors;
                    if (typeof data8[i2] != "string")
                      return validate115.errors = [{ instancePath: instancePath + "/uncalled/" + i2, schemaPath: "#/properties/uncalled/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid5 = _errs22 === errors;
                    if (!valid5)
                      break;
                  }
                } else
                  return validate115.errors = [{ instancePath: instancePath + "/uncalled", schemaPath: "#/properties/uncalled/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs20 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check9 = validate95;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.baseUrl === void 0 || !func0.call(data, "baseUrl")) && (missing0 = "baseUrl") || (data.controlUrl === void 0 || !func0.call(data, "controlUrl")) && (missing0 = "controlUrl"))
        return validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "id" || key0 === "baseUrl" || key0 === "controlUrl")) {
            return validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0 && func0.call(data, "id")) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate96.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.baseUrl !== void 0 && func0.call(data, "baseUrl")) {
              let _errs4 = errors;
              if (typeof data.baseUrl != "string")
                return validate96.errors = [{ instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.controlUrl !== void 0 && func0.call(data, "controlUrl")) {
                let _errs6 = errors;
                if (typeof data.controlUrl != "string")
                  return validate96.errors = [{ instancePath: instancePath + "/controlUrl", schemaPath: "#/properties/controlUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length), validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check39 = validate202;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate203.errors = vErrors, errors === 0);
}
validate203.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate203(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check40 = validate205;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.token === void 0 || !func0.call(data, "token")) && (missing0 = "token"))
        return validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (key0 !== "token") {
            return validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.token !== void 0 && func0.call(data, "token")) {
          let data0 = data.token;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (func76(data0) < 1)
                return validate206.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate206.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        }
      }
    } else
      return validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate206(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length), validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var check41 = validate208;
var schema113 = { type: "object", required: ["operatorId", "status"], additionalProperties: !1, properties: { operatorId: { type: "integer", description: "The operator." }, status: { type: "integer", enum: [0, 1, 2], description: "0 is active, 1 inactive, 2 deleted." } } };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.operatorId === void 0 || !func0.call(data, "operatorId")) && (missing0 = "operatorId") || (data.status === void 0 || !func0.call(data, "status")) && (missing0 = "status"))
        return validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 of Object.keys(data))
          if (!(key0 === "operatorId" || key0 === "status")) {
            return validate209.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.operatorId !== void 0 && func0.call(data, "operatorId")) {
            let data0 = data.operatorId, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate209.errors = [{ instancePath: instancePath + "/operatorId", schemaPath: "#/properties/operatorId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.status !== void 0 && func0.call(data, "status")) {
              let data1 = data.status, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate209.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (!(data1 === 0 || data1 === 1 || data1 === 2))
                return validate209.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema113.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate209(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length), validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

/** Compiled schemas. */
export const checks: { readonly [Name in "check8" | "check16" | "check1" | "check0" | "check19" | "check6" | "check7" | "check23" | "check24" | "check10" | "check11" | "check27" | "check28" | "check30" | "check12" | "check32" | "check33" | "check34" | "check14" | "check9" | "check39" | "check40" | "check41"]: Check } = { check8, check16, check1, check0, check19, check6, check7, check23, check24, check10, check11, check27, check28, check30, check12, check32, check33, check34, check14, check9, check39, check40, check41 };
