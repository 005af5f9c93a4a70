import { GraphQLError } from 'graphql';

/** The mail server did not take a mail. Trying again in a while is all the user can do. */
export class MailNotSent extends GraphQLError {
  constructor() {
    super('The mail could not be sent. Try again in a while.', {
      extensions: { code: 'MAIL_NOT_SENT' },
    });
  }
}
