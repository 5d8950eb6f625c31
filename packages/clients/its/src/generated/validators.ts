// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

// @ts-nocheck: compiled by ajv
import type { Validators } from "@partnerkit/transport/validate";
import { problems } from "@partnerkit/transport/validate";

// <stdin>
var authorizeShop = validate20, schema31 = { $id: "authorizeShop", allOf: [{ type: "object", required: ["type"], properties: { type: { type: "string" } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "shop_request" } } }, then: { type: "object", required: ["code", "msg", "type", "auth_token", "expires_in", "auth_url"], properties: { code: { type: "string" }, msg: { type: "string" }, type: { type: "string" }, auth_token: { type: "string" }, expires_in: { type: "integer" }, auth_url: { type: "string" }, meta: { type: ["object", "null"] } } } }, { if: { type: "object", required: ["type"], properties: { type: { const: "shop_key" } } }, then: { type: "object", required: ["code", "msg", "type", "auth_token", "expires_in"], properties: { code: { type: "string" }, msg: { type: "string" }, type: { type: "string" }, auth_token: { type: "string" }, expires_in: { type: "integer" }, auth_url: { type: ["string", "null"] }, meta: { type: ["object", "null"] } } } }] };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  let _errs5 = errors, valid2 = !0, _errs6 = errors;
  if (errors === _errs6)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.type !== void 0 && data.type !== "shop_request") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    } else {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs6 === errors;
  if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid0) {
    let _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0) {
        let err6 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.msg === void 0) {
        let err7 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.type === void 0) {
        let err8 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.auth_token === void 0) {
        let err9 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "auth_token" }, message: "must have required property 'auth_token'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.expires_in === void 0) {
        let err10 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "expires_in" }, message: "must have required property 'expires_in'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.auth_url === void 0) {
        let err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "auth_url" }, message: "must have required property 'auth_url'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.code !== void 0 && typeof data.code != "string") {
        let err12 = { instancePath: instancePath + "/code", schemaPath: "#/allOf/1/then/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.msg !== void 0 && typeof data.msg != "string") {
        let err13 = { instancePath: instancePath + "/msg", schemaPath: "#/allOf/1/then/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.type !== void 0 && typeof data.type != "string") {
        let err14 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/then/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.auth_token !== void 0 && typeof data.auth_token != "string") {
        let err15 = { instancePath: instancePath + "/auth_token", schemaPath: "#/allOf/1/then/properties/auth_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.expires_in !== void 0) {
        let data6 = data.expires_in;
        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
          let err16 = { instancePath: instancePath + "/expires_in", schemaPath: "#/allOf/1/then/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.auth_url !== void 0 && typeof data.auth_url != "string") {
        let err17 = { instancePath: instancePath + "/auth_url", schemaPath: "#/allOf/1/then/properties/auth_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.meta !== void 0) {
        let data8 = data.meta;
        if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
          let err18 = { instancePath: instancePath + "/meta", schemaPath: "#/allOf/1/then/properties/meta/type", keyword: "type", params: { type: schema31.allOf[1].then.properties.meta.type }, message: "must be object,null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    } else {
      let err19 = { instancePath, schemaPath: "#/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    var _valid0 = _errs9 === errors;
    if (valid2 = _valid0, valid2) {
      var props0 = {};
      props0.code = !0, props0.msg = !0, props0.type = !0, props0.auth_token = !0, props0.expires_in = !0, props0.auth_url = !0, props0.meta = !0;
    }
  }
  if (!valid2) {
    let err20 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  props0 !== !0 && (props0 = props0 || {}, props0.type = !0);
  let _errs26 = errors, valid5 = !0, _errs27 = errors;
  if (errors === _errs27)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.type === void 0 && (missing1 = "type")) {
        let err21 = {};
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      } else if (data.type !== void 0 && data.type !== "shop_key") {
        let err22 = {};
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    } else {
      let err23 = {};
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
  var _valid1 = _errs27 === errors;
  if (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null), _valid1) {
    let _errs30 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0) {
        let err24 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data.msg === void 0) {
        let err25 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data.type === void 0) {
        let err26 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.auth_token === void 0) {
        let err27 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "auth_token" }, message: "must have required property 'auth_token'" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data.expires_in === void 0) {
        let err28 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "expires_in" }, message: "must have required property 'expires_in'" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data.code !== void 0 && typeof data.code != "string") {
        let err29 = { instancePath: instancePath + "/code", schemaPath: "#/allOf/2/then/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (data.msg !== void 0 && typeof data.msg != "string") {
        let err30 = { instancePath: instancePath + "/msg", schemaPath: "#/allOf/2/then/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data.type !== void 0 && typeof data.type != "string") {
        let err31 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/2/then/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data.auth_token !== void 0 && typeof data.auth_token != "string") {
        let err32 = { instancePath: instancePath + "/auth_token", schemaPath: "#/allOf/2/then/properties/auth_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data.expires_in !== void 0) {
        let data14 = data.expires_in;
        if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
          let err33 = { instancePath: instancePath + "/expires_in", schemaPath: "#/allOf/2/then/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
      if (data.auth_url !== void 0) {
        let data15 = data.auth_url;
        if (typeof data15 != "string" && data15 !== null) {
          let err34 = { instancePath: instancePath + "/auth_url", schemaPath: "#/allOf/2/then/properties/auth_url/type", keyword: "type", params: { type: schema31.allOf[2].then.properties.auth_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (data.meta !== void 0) {
        let data16 = data.meta;
        if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
          let err35 = { instancePath: instancePath + "/meta", schemaPath: "#/allOf/2/then/properties/meta/type", keyword: "type", params: { type: schema31.allOf[2].then.properties.meta.type }, message: "must be object,null" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      }
    } else {
      let err36 = { instancePath, schemaPath: "#/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    var _valid1 = _errs30 === errors;
    if (valid5 = _valid1, valid5) {
      var props1 = {};
      props1.code = !0, props1.msg = !0, props1.type = !0, props1.auth_token = !0, props1.expires_in = !0, props1.auth_url = !0, props1.meta = !0;
    }
  }
  if (!valid5) {
    let err37 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var currentShop = validate21, schema32 = { $id: "currentShop", type: "object", required: ["id", "name", "type"], properties: { id: { type: "string" }, name: { type: "string" }, type: { type: "string" }, image_url: { type: ["string", "null"] }, website: { type: ["string", "null"] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.image_url !== void 0) {
      let data3 = data.image_url;
      if (typeof data3 != "string" && data3 !== null) {
        let err6 = { instancePath: instancePath + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: schema32.properties.image_url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.website !== void 0) {
      let data4 = data.website;
      if (typeof data4 != "string" && data4 !== null) {
        let err7 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: schema32.properties.website.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, name: !0, type: !0, image_url: !0, website: !0 }, dynamicProps: !1, dynamicItems: !1 };

/** What finds where an answer does not fit the document, by operation: for the option `validate`. */
export const validators: Validators = {
  authorizeShop: (answer) => problems(authorizeShop, answer),
  currentShop: (answer) => problems(currentShop, answer),
};
