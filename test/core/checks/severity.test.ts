import { expect } from 'chai';
import { atMost } from '../../../src/core/checks/severity';

suite('atMost', () => {
  test('quietens what is more serious', () => expect(atMost('warning', 'hint')).to.equal('hint'));
  test('leaves what is less serious as it is', () => expect(atMost('information', 'warning')).to.equal('information'));
});
