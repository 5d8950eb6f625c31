import { type Clock, Recent, randomText } from "@partnerkit/mock-engine";
import type * as generated from "./generated/sandbox.ts";
import { type Claims, sign, verify } from "./jwt.ts";

/** A company with a login. */
export type Company = Readonly<generated.Company>;

/** A part of a company. */
export type Organization = Readonly<generated.Organization>;

/** A person who answers chats: status 0 is active, 1 inactive, 2 deleted. */
export type Operator = Readonly<generated.Operator>;

/** The accounts that exist when the mock starts. */
export type Seed = generated.Seed;

/** Who holds a good token. */
export type Holder =
  | { readonly level: "company"; readonly company: Company }
  | { readonly level: "operator"; readonly company: Company; readonly operator: Operator; readonly expiresAt: number };

/** Why a token is not good. */
export type TokenProblem = "garbage" | "expired" | "revoked";

/** Seconds that an operator token may live. */
export const maxOperatorTokenSeconds: number = 24 * 60 * 60;

/** What ChatHub knows: companies, organisations, operators, and which tokens it signed. */
export class ChathubState {
  readonly #clock: Clock;
  readonly #seed: Seed;
  readonly #secret = crypto.getRandomValues(new Uint8Array(32));
  readonly #revoked = new Set<string>();
  /** Tokens whose signature was found good, so that it is computed once. */
  readonly #verified = new Recent<Claims>(1000);
  /** Of each operator's tokens; those of an earlier one are revoked. */
  readonly #generations = new Map<number, number>();
  #operators: readonly Operator[];
  /** Operator tokens of an earlier epoch have expired. */
  #epoch = 0;

  constructor(clock: Clock, seed: Seed) {
    this.#clock = clock;
    refuseContradictions(seed);
    this.#seed = seed;
    this.#operators = seed.operators;
  }

  /** The company with this login and password. */
  company(login: string, password: string): Company | undefined {
    return this.#seed.companies.find((company) => company.login === login && company.password === password);
  }

  organizations(company: Company): readonly Organization[] {
    return this.#seed.organizations.filter(({ companyId }) => companyId === company.id);
  }

  operators(organizationId: number): readonly Operator[] {
    return this.#operators.filter((operator) => operator.organizationId === organizationId && operator.status !== 2);
  }

  /** An operator of this company, whatever its status. */
  operator(company: Company, id: number): { readonly operator: Operator; readonly organization: Organization } | undefined {
    const operator = this.#operators.find((candidate) => candidate.id === id);
    const organization = this.organizations(company).find((candidate) => candidate.id === operator?.organizationId);
    return operator && organization && { operator, organization };
  }

  /** Switches an operator on, off, or deletes it; its tokens stop working at once unless it is active. False for an unknown one. */
  setOperatorStatus(id: number, status: Operator["status"]): boolean {
    this.#operators = this.#operators.map((operator) => (operator.id === id ? { ...operator, status } : operator));
    return this.#operators.some((operator) => operator.id === id);
  }

  /** Signs a company token. The provider states no expiry, so it has none. */
  issueCompanyToken(company: Company): string {
    return sign({ sub: String(company.id), name: company.name, iat: this.#seconds(), jti: randomText(8) }, this.#secret);
  }

  /** Signs an operator token that ends at a moment in milliseconds since 1970. */
  issueOperatorToken(company: Company, operator: Operator, expiresAt: number, revokesOlder: boolean): string {
    const generation = (this.#generations.get(operator.id) ?? 0) + (revokesOlder ? 1 : 0);
    this.#generations.set(operator.id, generation);
    const claims = {
      operator_id: operator.id,
      company_id: company.id,
      iat: this.#seconds(),
      exp: Math.floor(expiresAt / 1000),
      generation,
      epoch: this.#epoch,
      jti: randomText(8),
    };
    return sign(claims, this.#secret);
  }

  /** Ends a token before its time. False for one that this mock did not sign. */
  revoke(token: string): boolean {
    const known = verify(token, this.#secret) !== undefined;
    if (known) this.#revoked.add(token);
    return known;
  }

  /** Ends the time of every operator token; company tokens have no expiry. */
  expireAll(): void {
    this.#epoch += 1;
  }

  /** Who holds a token, or why it is not good. */
  read(token: string): Holder | TokenProblem {
    const claims = this.#verified.get(token) ?? verify(token, this.#secret);
    if (!claims) return "garbage";
    this.#verified.set(token, claims);
    if (this.#revoked.has(token)) return "revoked";
    return "operator_id" in claims ? this.#operatorHolder(claims) : this.#companyHolder(claims);
  }

  #companyHolder({ sub }: Claims): Holder | TokenProblem {
    const company = this.#seed.companies.find(({ id }) => String(id) === sub);
    return company ? { level: "company", company } : "garbage";
  }

  #operatorHolder({ operator_id, company_id, exp, generation, epoch }: Claims): Holder | TokenProblem {
    const company = this.#seed.companies.find(({ id }) => id === company_id);
    const found = company && this.operator(company, Number(operator_id));
    if (!company || !found) return "garbage";
    if (this.#clock.now() >= Number(exp) * 1000 || Number(epoch) < this.#epoch) return "expired";
    if (Number(generation) < (this.#generations.get(found.operator.id) ?? 0)) return "revoked";
    return found.operator.status === 0
      ? { level: "operator", company, operator: found.operator, expiresAt: Number(exp) * 1000 }
      : "revoked";
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1000);
  }
}

/** @throws TypeError for two things of one id or login, and for one whose parent there is not. */
function refuseContradictions({ companies, organizations, operators }: Seed): void {
  const idsOf = (things: readonly { readonly id: number }[], what: string): Set<number> => {
    const ids = new Set(things.map(({ id }) => id));
    return ids.size < things.length ? contradiction(`two ${what} have the same id`) : ids;
  };
  const companyIds = idsOf(companies, "companies");
  const organizationIds = idsOf(organizations, "organizations");
  idsOf(operators, "operators");
  if (new Set(companies.map(({ login }) => login)).size < companies.length) contradiction("two companies have the same login");
  for (const { id, companyId } of organizations)
    if (!companyIds.has(companyId)) contradiction(`organization ${id} belongs to company ${companyId}, which there is not`);
  for (const { id, organizationId } of operators) {
    if (!organizationIds.has(organizationId)) contradiction(`operator ${id} belongs to organization ${organizationId}, which there is not`);
  }
}

function contradiction(what: string): never {
  throw new TypeError(`[partnerkit] ${what}`);
}
