import { LoginError, } from "./behaviour.js";
import { createClock } from "./clock.js";
import { FaultInjector, replyOf, spoilDelivery, spoilReply } from "./faults.js";
import { Incoming } from "./incoming.js";
import { RingJournal } from "./journal.js";
import { operate } from "./operate.js";
import { bodyText } from "./reply.js";
import { settle } from "./world.js";
/** The inside of a session. */
export class SessionWorld {
    id;
    clock = createClock();
    faults;
    journal = new RingJournal();
    #shared;
    #settled;
    #state;
    constructor(shared, id, start) {
        this.#shared = shared;
        this.id = id;
        this.faults = new FaultInjector(shared.behaviour.contract);
        this.#settled = settle(shared.behaviour, start);
        this.#state = this.#begin();
    }
    get state() {
        return this.#state;
    }
    get switches() {
        return this.#settled.switches;
    }
    get scenario() {
        return this.#settled.scenario;
    }
    /** What stands before every path of this session. */
    get prefix() {
        return this.#shared.mount + (this.id === undefined ? "" : `/__mock/s/${this.id}`);
    }
    reset(start = {}) {
        this.#settled = settle(this.#shared.behaviour, start);
        this.clock.reset();
        this.journal.clear();
        this.#state = this.#begin();
    }
    seed(seed) {
        settle(this.#shared.behaviour, { seed });
        this.#settled = { ...this.#settled, seed };
        this.#state = this.#shared.behaviour.createState(this.clock, seed);
    }
    setSwitches(switches) {
        settle(this.#shared.behaviour, { switches });
        this.#settled = { ...this.#settled, switches: { ...this.#settled.switches, ...switches } };
    }
    #begin() {
        const { seed, faults } = this.#settled;
        this.faults.clear();
        this.faults.seed(1);
        for (const fault of faults)
            this.faults.add(fault);
        return this.#shared.behaviour.createState(this.clock, seed);
    }
    /** Answers a login without a browser. */
    logIn({ address, decision, as }) {
        const { behaviour } = this.#shared;
        if (!behaviour.logIn)
            throw new LoginError(`[partnerkit] ${behaviour.provider} has no login page`);
        const path = address.pathname.startsWith(`${this.prefix}/`) ? address.pathname.slice(this.prefix.length) : address.pathname;
        const parts = { method: "GET", origin: address.origin, path, search: address.search, headers: {}, ip: "127.0.0.1", body: { text: "" } };
        return behaviour.logIn(this.#callOf(new Incoming(parts), {}), { address, decision, ...(as === undefined ? {} : { as }) });
    }
    /** Answers a request whose path has no prefix any more. */
    async answer(request, signal) {
        try {
            const found = this.#shared.route(request.method, request.path);
            if (found.kind !== "found")
                return this.#done(request, { reply: this.refuse(found, request), verdict: found.kind, violations: [] });
            const call = this.#callOf(request, found.params);
            if ("handle" in found.target)
                return this.#done(request, { reply: found.target.handle(call), verdict: "accepted", violations: [] });
            return await this.#operate(found.target, call, signal);
        }
        catch (error) {
            if (signal?.aborted)
                throw error;
            console.error(`[partnerkit] the ${this.#shared.behaviour.provider} mock failed:`, error);
            return this.#done(request, { reply: this.refuse({ kind: "crash" }, request), verdict: "crash", violations: [] });
        }
    }
    async #operate(operation, call, signal) {
        const faults = this.faults.hitting(operation);
        if (faults.length === 0)
            return this.#done(call.request, await operate(this.#shared.behaviour, operation, call), operation);
        for (const fault of faults)
            if (fault.fault === "latency")
                await delay(fault.milliseconds, signal);
        const judged = await this.#faulty(operation, call, faults);
        const reply = faults.reduce((spoiled, fault) => spoilReply(fault, operation, spoiled), judged.reply);
        const delivery = this.#done(call.request, { ...judged, reply }, operation, faults);
        return faults.reduce((spoiled, fault) => spoilDelivery(fault, spoiled), delivery);
    }
    /** The answer of the first fault that answers in the provider's place, or the provider's. */
    #faulty(operation, call, faults) {
        for (const fault of faults) {
            const rateLimited = () => this.refuse({ kind: "rate_limited" }, call.request);
            const reply = replyOf(fault, operation, rateLimited);
            if (reply)
                return { reply, verdict: "fault", violations: [] };
            if (fault.fault === "reset" && fault.when !== "after")
                return { reply: { status: 0, headers: {} }, verdict: "fault", violations: [] };
        }
        return operate(this.#shared.behaviour, operation, call);
    }
    /** A refusal in the provider's own form. */
    refuse(refusal, request) {
        return this.#shared.behaviour.refuse(refusal, this.#callOf(request, {}));
    }
    #done(request, { reply, verdict, violations }, operation, faults = []) {
        const at = this.clock.now();
        if (operation)
            this.#shared.coverage.count(operation.id, reply.status);
        this.journal.record({ at, operation, request, verdict, violations, faults: faults.map(({ fault }) => fault), reply });
        return { status: reply.status, headers: { date: httpDate(at), ...reply.headers }, body: bodyText(reply) };
    }
    #callOf(request, params) {
        const { state, switches, clock, prefix } = this;
        return { request, params, state, switches, clock, link: (path) => request.origin + prefix + path };
    }
}
let dated = { second: Number.NaN, text: "" };
/** A moment as HTTP writes it; the last one is kept, because it is asked for many times a second. */
export function httpDate(time) {
    const second = Math.floor(time / 1000);
    if (dated.second !== second)
        dated = { second, text: new Date(time).toUTCString() };
    return dated.text;
}
function delay(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const give = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", give);
            resolve();
        }, milliseconds);
        signal?.addEventListener("abort", give, { once: true });
        if (signal?.aborted)
            give();
    });
}
