// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

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

// <stdin>
var check0 = validate52;
var func0 = Object.prototype.hasOwnProperty, func63 = require_ucs2length().default, formats0 = require_formats().fullFormats.uri, pattern3 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.redirect_url === void 0 || !func0.call(data, "redirect_url")) && (missing0 = "redirect_url"))
        return validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.redirect_url !== void 0 && func0.call(data, "redirect_url")) {
        let data0 = data.redirect_url, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string")
            if (pattern3.test(data0)) {
              if (!formats0(data0))
                return validate55.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
            } else
              return validate55.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' }], !1;
          else
            return validate55.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.email !== void 0 && func0.call(data, "email")) {
          let data1 = data.email, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func63(data1) < 1)
                return validate55.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate55.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.phone !== void 0 && func0.call(data, "phone")) {
            let data2 = data.phone, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func63(data2) < 1)
                  return validate55.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate55.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0 && func0.call(data, "name")) {
              let data3 = data.name, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func63(data3) < 1)
                    return validate55.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate55.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.shop_name !== void 0 && func0.call(data, "shop_name")) {
                let data4 = data.shop_name, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func63(data4) < 1)
                      return validate55.errors = [{ instancePath: instancePath + "/shop_name", schemaPath: "#/properties/shop_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate55.errors = [{ instancePath: instancePath + "/shop_name", schemaPath: "#/properties/shop_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.external_shop_id !== void 0 && func0.call(data, "external_shop_id")) {
                  let data5 = data.external_shop_id, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func63(data5) < 1)
                        return validate55.errors = [{ instancePath: instancePath + "/external_shop_id", schemaPath: "#/properties/external_shop_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate55.errors = [{ instancePath: instancePath + "/external_shop_id", schemaPath: "#/properties/external_shop_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.external_user_id !== void 0 && func0.call(data, "external_user_id")) {
                    let data6 = data.external_user_id, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func63(data6) < 1)
                          return validate55.errors = [{ instancePath: instancePath + "/external_user_id", schemaPath: "#/properties/external_user_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate55.errors = [{ instancePath: instancePath + "/external_user_id", schemaPath: "#/properties/external_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extra_token !== void 0 && func0.call(data, "extra_token")) {
                      let data7 = data.extra_token, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "string") {
                          if (func63(data7) < 1)
                            return validate55.errors = [{ instancePath: instancePath + "/extra_token", schemaPath: "#/properties/extra_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate55.errors = [{ instancePath: instancePath + "/extra_token", schemaPath: "#/properties/extra_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.shop_id !== void 0 && func0.call(data, "shop_id")) {
                        let _errs17 = errors;
                        return validate55.errors = [{ instancePath: instancePath + "/shop_id", schemaPath: "#/properties/shop_id/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
                        var valid0 = _errs17 === errors;
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
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { redirect_url: !0, email: !0, phone: !0, name: !0, shop_name: !0, external_shop_id: !0, external_user_id: !0, extra_token: !0, shop_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var formats2 = require_formats().fullFormats.int64, pattern4 = new RegExp("^\\d{1,19}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.shop_id === void 0 || !func0.call(data, "shop_id")) && (missing0 = "shop_id") || (data.redirect_url === void 0 || !func0.call(data, "redirect_url")) && (missing0 = "redirect_url"))
        return validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.shop_id !== void 0 && func0.call(data, "shop_id")) {
        let data0 = data.shop_id, _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0))
            return validate57.errors = [{ instancePath: instancePath + "/shop_id", schemaPath: "#/properties/shop_id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }], !1;
          if (errors === _errs1)
            if (typeof data0 == "string") {
              if (!pattern4.test(data0))
                return validate57.errors = [{ instancePath: instancePath + "/shop_id", schemaPath: "#/properties/shop_id/pattern", keyword: "pattern", params: { pattern: "^\\d{1,19}$" }, message: 'must match pattern "^\\d{1,19}$"' }], !1;
            } else
              return validate57.errors = [{ instancePath: instancePath + "/shop_id", schemaPath: "#/properties/shop_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.redirect_url !== void 0 && func0.call(data, "redirect_url")) {
          let data1 = data.redirect_url, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string")
              if (pattern3.test(data1)) {
                if (!formats0(data1))
                  return validate57.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
              } else
                return validate57.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" }, message: 'must match pattern "^[Hh][Tt][Tt][Pp][Ss]?://"' }], !1;
            else
              return validate57.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.external_shop_id !== void 0 && func0.call(data, "external_shop_id")) {
            let data2 = data.external_shop_id, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func63(data2) < 1)
                  return validate57.errors = [{ instancePath: instancePath + "/external_shop_id", schemaPath: "#/properties/external_shop_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate57.errors = [{ instancePath: instancePath + "/external_shop_id", schemaPath: "#/properties/external_shop_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.external_user_id !== void 0 && func0.call(data, "external_user_id")) {
              let data3 = data.external_user_id, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func63(data3) < 1)
                    return validate57.errors = [{ instancePath: instancePath + "/external_user_id", schemaPath: "#/properties/external_user_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate57.errors = [{ instancePath: instancePath + "/external_user_id", schemaPath: "#/properties/external_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.extra_token !== void 0 && func0.call(data, "extra_token")) {
                let data4 = data.extra_token, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func63(data4) < 1)
                      return validate57.errors = [{ instancePath: instancePath + "/extra_token", schemaPath: "#/properties/extra_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate57.errors = [{ instancePath: instancePath + "/extra_token", schemaPath: "#/properties/extra_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.shop_name !== void 0 && func0.call(data, "shop_name")) {
                  let data5 = data.shop_name, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func63(data5) < 1)
                        return validate57.errors = [{ instancePath: instancePath + "/shop_name", schemaPath: "#/properties/shop_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate57.errors = [{ instancePath: instancePath + "/shop_name", schemaPath: "#/properties/shop_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.email !== void 0 && func0.call(data, "email")) {
                    let _errs13 = errors;
                    return validate57.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.phone !== void 0 && func0.call(data, "phone")) {
                      let _errs15 = errors;
                      return validate57.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0 && func0.call(data, "name")) {
                        let _errs17 = errors;
                        return validate57.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
                        var valid0 = _errs17 === errors;
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
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { shop_id: !0, redirect_url: !0, external_shop_id: !0, external_user_id: !0, extra_token: !0, shop_name: !0, email: !0, phone: !0, name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.redirect_url = !0, props0.email = !0, props0.phone = !0, props0.name = !0, props0.shop_name = !0, props0.external_shop_id = !0, props0.external_user_id = !0, props0.extra_token = !0, props0.shop_id = !0;
  }
  let _errs2 = errors;
  validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.shop_id = !0, props0.redirect_url = !0, props0.external_shop_id = !0, props0.external_user_id = !0, props0.extra_token = !0, props0.shop_name = !0, props0.email = !0, props0.phone = !0, props0.name = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate54.errors = vErrors, !1;
  }
  return validate54.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate54.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length;
  else
    var props0 = validate54.evaluated.props;
  return validate52.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate52.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var check6 = validate75;
var schema31 = { title: "Shop request", description: "The shop has to log in and approve. Send its browser to `auth_url`.", type: "object", required: ["code", "msg", "type", "auth_token", "expires_in", "auth_url"], properties: { code: { type: "string", const: "ok", description: 'Outcome of the call. The pages say "success or failure" without listing values, so a client must treat anything but `ok` in a 200 as a failure.' }, msg: { type: "string", description: "Message for people; empty in the published sample." }, type: { type: "string", const: "shop_request", description: "Tells the two answers apart. It is missing from both providers' field tables, although their texts rely on it. Further values may appear." }, auth_token: { type: "string", pattern: "^request:[A-Za-z0-9_-]{43}$", description: "The request token. It only names this login attempt inside `auth_url`; it is **not** an API key and must not be stored as one." }, expires_in: { type: "integer", format: "int32", minimum: 1, description: "Seconds until the request token dies; 900 in the published sample." }, auth_url: { type: "string", format: "uri", description: "Address of the provider's login page for this attempt. It carries the request token, so keep it out of logs. Compare parsed URLs, not text: the colon may arrive escaped." }, meta: { description: "Further attributes, if any. May be absent or null.", type: ["object", "null"], additionalProperties: { type: "string", description: "One attribute, always a string." } } } }, pattern10 = new RegExp("^request:[A-Za-z0-9_-]{43}$", "u"), formats14 = require_formats().fullFormats.int32;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg") || (data.type === void 0 || !func0.call(data, "type")) && (missing0 = "type") || (data.auth_token === void 0 || !func0.call(data, "auth_token")) && (missing0 = "auth_token") || (data.expires_in === void 0 || !func0.call(data, "expires_in")) && (missing0 = "expires_in") || (data.auth_url === void 0 || !func0.call(data, "auth_url")) && (missing0 = "auth_url"))
        return validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate77.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "ok")
          return validate77.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          if (typeof data.msg != "string")
            return validate77.errors = [{ instancePath: instancePath + "/msg", schemaPath: "#/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0 && func0.call(data, "type")) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate77.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "shop_request")
              return validate77.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "shop_request" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.auth_token !== void 0 && func0.call(data, "auth_token")) {
              let data3 = data.auth_token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern10.test(data3))
                    return validate77.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/properties/auth_token/pattern", keyword: "pattern", params: { pattern: "^request:[A-Za-z0-9_-]{43}$" }, message: 'must match pattern "^request:[A-Za-z0-9_-]{43}$"' }], !1;
                } else
                  return validate77.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/properties/auth_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.expires_in !== void 0 && func0.call(data, "expires_in")) {
                let data4 = data.expires_in, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate77.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs9 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 < 1 || isNaN(data4))
                    return validate77.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  if (!formats14.validate(data4))
                    return validate77.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.auth_url !== void 0 && func0.call(data, "auth_url")) {
                  let data5 = data.auth_url, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats0(data5))
                        return validate77.errors = [{ instancePath: instancePath + "/auth_url", schemaPath: "#/properties/auth_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                    } else
                      return validate77.errors = [{ instancePath: instancePath + "/auth_url", schemaPath: "#/properties/auth_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.meta !== void 0 && func0.call(data, "meta")) {
                    let data6 = data.meta, _errs13 = errors;
                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null)
                      return validate77.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: schema31.properties.meta.type }, message: "must be object,null" }], !1;
                    if (errors === _errs13 && data6 && typeof data6 == "object" && !Array.isArray(data6))
                      for (let key0 of Object.keys(data6)) {
                        let _errs16 = errors;
                        if (typeof data6[key0] != "string")
                          return validate77.errors = [{ instancePath: instancePath + "/meta/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/meta/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs16 === errors;
                        if (!valid1)
                          break;
                      }
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { code: !0, msg: !0, type: !0, auth_token: !0, expires_in: !0, auth_url: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema33 = { title: "Shop key", description: "The shop is linked. Store `shop_id` together with `auth_token`: from here on that token is the shop's key.", type: "object", required: ["code", "msg", "type", "auth_token", "expires_in"], properties: { code: { type: "string", const: "ok", description: "Outcome of the call; see the shop request." }, msg: { type: "string", description: "Message for people; empty in the published sample." }, type: { type: "string", const: "shop_key", description: "Tells the two answers apart." }, auth_token: { type: "string", pattern: "^shop\\d{1,19}:[A-Za-z0-9_-]{64}$", description: "The shop key, used as Bearer credential for calls made as the shop. Its prefix repeats the shop's id." }, expires_in: { type: "integer", format: "int32", const: -1, description: '`-1` means that the key has no expiry of its own. It still dies when the shop unlinks. Never compute "now plus minus one second" from it.' }, auth_url: { type: ["string", "null"], description: "Not part of the published sample; has been seen empty, null and filled in this answer. Ignore it here." }, meta: { description: "Further attributes, if any. May be absent or null.", type: ["object", "null"], additionalProperties: { type: "string", description: "One attribute, always a string." } } } }, pattern11 = new RegExp("^shop\\d{1,19}:[A-Za-z0-9_-]{64}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg") || (data.type === void 0 || !func0.call(data, "type")) && (missing0 = "type") || (data.auth_token === void 0 || !func0.call(data, "auth_token")) && (missing0 = "auth_token") || (data.expires_in === void 0 || !func0.call(data, "expires_in")) && (missing0 = "expires_in"))
        return validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate79.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "ok")
          return validate79.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          if (typeof data.msg != "string")
            return validate79.errors = [{ instancePath: instancePath + "/msg", schemaPath: "#/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0 && func0.call(data, "type")) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate79.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "shop_key")
              return validate79.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "shop_key" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.auth_token !== void 0 && func0.call(data, "auth_token")) {
              let data3 = data.auth_token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern11.test(data3))
                    return validate79.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/properties/auth_token/pattern", keyword: "pattern", params: { pattern: "^shop\\d{1,19}:[A-Za-z0-9_-]{64}$" }, message: 'must match pattern "^shop\\d{1,19}:[A-Za-z0-9_-]{64}$"' }], !1;
                } else
                  return validate79.errors = [{ instancePath: instancePath + "/auth_token", schemaPath: "#/properties/auth_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.expires_in !== void 0 && func0.call(data, "expires_in")) {
                let data4 = data.expires_in, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate79.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (data4 !== -1)
                  return validate79.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/const", keyword: "const", params: { allowedValue: -1 }, message: "must be equal to constant" }], !1;
                if (errors === _errs9 && typeof data4 == "number" && isFinite(data4) && !formats14.validate(data4))
                  return validate79.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.auth_url !== void 0 && func0.call(data, "auth_url")) {
                  let data5 = data.auth_url, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate79.errors = [{ instancePath: instancePath + "/auth_url", schemaPath: "#/properties/auth_url/type", keyword: "type", params: { type: schema33.properties.auth_url.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.meta !== void 0 && func0.call(data, "meta")) {
                    let data6 = data.meta, _errs13 = errors;
                    if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null)
                      return validate79.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: schema33.properties.meta.type }, message: "must be object,null" }], !1;
                    if (errors === _errs13 && data6 && typeof data6 == "object" && !Array.isArray(data6))
                      for (let key0 of Object.keys(data6)) {
                        let _errs16 = errors;
                        if (typeof data6[key0] != "string")
                          return validate79.errors = [{ instancePath: instancePath + "/meta/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/meta/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs16 === errors;
                        if (!valid1)
                          break;
                      }
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { code: !0, msg: !0, type: !0, auth_token: !0, expires_in: !0, auth_url: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.code = !0, props0.msg = !0, props0.type = !0, props0.auth_token = !0, props0.expires_in = !0, props0.auth_url = !0, props0.meta = !0;
  }
  let _errs2 = errors;
  validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.code = !0, props0.msg = !0, props0.type = !0, props0.auth_token = !0, props0.expires_in = !0, props0.auth_url = !0, props0.meta = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate76.errors = vErrors, !1;
  }
  return validate76.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate76.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length;
  else
    var props0 = validate76.evaluated.props;
  return validate75.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate75.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var check9 = validate88;
var schema43 = { title: "400 error body", description: "A value is missing, malformed or not allowed.", type: "object", required: ["code", "msg"], properties: { code: { type: "string", enum: ["invalid_argument", "malformed"], description: "`invalid_argument` is the published code; `malformed` is what a body that cannot be parsed gets by the error convention that this platform follows." }, msg: { $ref: "contract#/$defs/~1components~1schemas~1ErrorMessage" }, meta: { $ref: "contract#/$defs/~1components~1schemas~1ErrorMeta" } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : (validate90.errors = vErrors, errors === 0);
}
validate90.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 of Object.keys(data)) {
        let _errs2 = errors;
        if (typeof data[key0] != "string")
          return validate92.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg"))
        return validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate89.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "invalid_argument" || data0 === "malformed"))
          return validate89.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema43.properties.code.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          validate90(data.msg, { instancePath: instancePath + "/msg", parentData: data, parentDataProperty: "msg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.meta !== void 0 && func0.call(data, "meta")) {
            let _errs4 = errors;
            validate92(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length), validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
var check10 = validate95;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg"))
        return validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate96.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "unauthenticated")
          return validate96.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "unauthenticated" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          validate90(data.msg, { instancePath: instancePath + "/msg", parentData: data, parentDataProperty: "msg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.meta !== void 0 && func0.call(data, "meta")) {
            let _errs4 = errors;
            validate92(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length), validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
var check11 = validate100;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate101.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "permission_denied")
          return validate101.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "permission_denied" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          validate90(data.msg, { instancePath: instancePath + "/msg", parentData: data, parentDataProperty: "msg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.meta !== void 0 && func0.call(data, "meta")) {
            let _errs4 = errors;
            validate92(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
var check12 = validate105;
var schema51 = { title: "404 error body", description: "The path, the method or the Content-Type is wrong. It never means that a shop is missing.", type: "object", required: ["code", "msg"], properties: { code: { type: "string", enum: ["bad_route", "not_found"], description: "`bad_route` is the published code. `not_found` with `meta.xcode` set to `bad_route` has been seen for the same fault; read both alike." }, msg: { $ref: "contract#/$defs/~1components~1schemas~1ErrorMessage" }, meta: { $ref: "contract#/$defs/~1components~1schemas~1ErrorMeta" } } };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate106.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "bad_route" || data0 === "not_found"))
          return validate106.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema51.properties.code.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          validate90(data.msg, { instancePath: instancePath + "/msg", parentData: data, parentDataProperty: "msg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.meta !== void 0 && func0.call(data, "meta")) {
            let _errs4 = errors;
            validate92(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
var check13 = validate110;
var schema53 = { title: "5xx error body", description: "The provider could not answer. A body of another shape may come from a proxy in between.", type: "object", required: ["code", "msg"], properties: { code: { type: "string", enum: ["unknown", "internal", "dataloss", "data_loss", "unimplemented", "unavailable"], description: "The codes that the error convention has for 5xx. The pages list none." }, msg: { $ref: "contract#/$defs/~1components~1schemas~1ErrorMessage" }, meta: { type: "object", description: "`xcode` names the platform's own cause; `account_closed` marks a fault that repeating the call does not cure.", additionalProperties: { type: "string", description: "One attribute, always a string." } } } };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === void 0 || !func0.call(data, "code")) && (missing0 = "code") || (data.msg === void 0 || !func0.call(data, "msg")) && (missing0 = "msg"))
        return validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0 && func0.call(data, "code")) {
        let data0 = data.code, _errs1 = errors;
        if (typeof data0 != "string")
          return validate111.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "unknown" || data0 === "internal" || data0 === "dataloss" || data0 === "data_loss" || data0 === "unimplemented" || data0 === "unavailable"))
          return validate111.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema53.properties.code.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.msg !== void 0 && func0.call(data, "msg")) {
          let _errs3 = errors;
          validate90(data.msg, { instancePath: instancePath + "/msg", parentData: data, parentDataProperty: "msg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.meta !== void 0 && func0.call(data, "meta")) {
            let data2 = data.meta, _errs4 = errors;
            if (errors === _errs4)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                for (let key0 of Object.keys(data2)) {
                  let _errs7 = errors;
                  if (typeof data2[key0] != "string")
                    return validate111.errors = [{ instancePath: instancePath + "/meta/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/meta/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              else
                return validate111.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: { code: !0, msg: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
var check14 = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) ? (validate115.errors = vErrors, errors === 0) : (validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1);
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var check3 = validate66;
var schema29 = { title: "Account", description: "The account that a key belongs to.", type: "object", required: ["id", "name", "type"], properties: { id: { type: "string", format: "int64", pattern: "^\\d{1,19}$", description: "Id of the account, a 64-bit number written as a string." }, name: { type: "string", description: "Name of the account." }, type: { type: "string", enum: ["unknown", "partner", "shop", "affiliate", "carrier", "etop"], description: 'Kind of account. The page lists "Partner" and "Shop", run together into one word; the other values have been seen elsewhere. Further values may appear.' }, image_url: { type: ["string", "null"], description: "Picture of the account; in the eTelecom sample only." }, website: { type: ["string", "null"], description: "Website of the account; in the eTelecom sample only, and empty for shops." } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === void 0 || !func0.call(data, "id")) && (missing0 = "id") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.type === void 0 || !func0.call(data, "type")) && (missing0 = "type"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0 && func0.call(data, "id")) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0))
            return validate67.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }], !1;
          if (errors === _errs1)
            if (typeof data0 == "string") {
              if (!pattern4.test(data0))
                return validate67.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d{1,19}$" }, message: 'must match pattern "^\\d{1,19}$"' }], !1;
            } else
              return validate67.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0 && func0.call(data, "name")) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate67.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0 && func0.call(data, "type")) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate67.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "unknown" || data2 === "partner" || data2 === "shop" || data2 === "affiliate" || data2 === "carrier" || data2 === "etop"))
              return validate67.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema29.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.image_url !== void 0 && func0.call(data, "image_url")) {
              let data3 = data.image_url, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate67.errors = [{ instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: schema29.properties.image_url.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.website !== void 0 && func0.call(data, "website")) {
                let data4 = data.website, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate67.errors = [{ instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: schema29.properties.website.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { id: !0, name: !0, type: !0, image_url: !0, website: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { id: !0, name: !0, type: !0, image_url: !0, website: !0 }, dynamicProps: !1, dynamicItems: !1 };

/** Compiled schemas. */
export const checks: { readonly [Name in "check0" | "check6" | "check9" | "check10" | "check11" | "check12" | "check13" | "check14" | "check3"]: Check } = { check0, check6, check9, check10, check11, check12, check13, check14, check3 };
