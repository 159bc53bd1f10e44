import type { CustomerLevel } from '@huiyin/contract/customers';
import type { Channel } from '@huiyin/contract/ticket-words';

export interface ContactPoint {
  readonly kind: 'phone' | 'email' | 'wechat' | 'visitor';
  readonly value: string;
}

export interface SampleCustomer {
  readonly key: string;
  readonly kind: 'person' | 'company';
  readonly name: string;
  /** How to address them: 张女士, or for a company the person who calls. */
  readonly salutation: string;
  readonly contactPerson?: string;
  /** The key of the company that they buy for. */
  readonly speaksFor?: string;
  readonly level: CustomerLevel;
  readonly contactPoints: readonly ContactPoint[];
  readonly city: string;
  readonly addresses: readonly string[];
  readonly tags: readonly string[];
  readonly marks: readonly ('blacklist' | 'malicious-claims')[];
  readonly specialNeeds?: string;
  readonly preferences?: {
    readonly channel?: Channel;
    readonly hours?: string;
    readonly expectations?: string;
  };
  readonly consents: { readonly recording: boolean; readonly surveys: boolean; readonly marketing: boolean };
}

/** What is worth writing down of a customer; the rest is filled in. */
export interface CustomerNotes {
  readonly key: string;
  readonly name: string;
  readonly salutation: string;
  readonly contactPerson?: string;
  /** The key of the company that they buy for. */
  readonly speaksFor?: string;
  readonly city: string;
  readonly address?: string;
  readonly level?: CustomerLevel;
  readonly tags?: readonly string[];
  readonly marks?: SampleCustomer['marks'];
  readonly specialNeeds?: string;
  readonly preferences?: SampleCustomer['preferences'];
  readonly refuses?: readonly (keyof SampleCustomer['consents'])[];
  readonly email?: string;
}
