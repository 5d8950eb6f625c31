/** The last moment that a `Date` can hold. */
const latest = 8.64e15;
/** Makes a clock that runs with the machine's time until it is moved. */
export function createClock() {
    let offset = 0;
    let stoodAt;
    const now = () => stoodAt ?? Date.now() + offset;
    const moveTo = (time) => {
        if (!(Math.abs(time) <= latest))
            throw new RangeError("[partnerkit] the clock can only be set to a valid date");
        if (stoodAt !== undefined)
            stoodAt = time;
        offset = time - Date.now();
    };
    return {
        now,
        advance: (milliseconds) => moveTo(now() + milliseconds),
        set: (time) => moveTo(momentOf(time)),
        freeze: (time) => {
            const moment = time === undefined ? now() : momentOf(time);
            moveTo(moment);
            stoodAt = moment;
        },
        resume: () => {
            if (stoodAt === undefined)
                return;
            offset = stoodAt - Date.now();
            stoodAt = undefined;
        },
        get frozen() {
            return stoodAt !== undefined;
        },
        reset: () => {
            offset = 0;
            stoodAt = undefined;
        },
    };
}
function momentOf(time) {
    return typeof time === "number" ? time : new Date(time).getTime();
}
