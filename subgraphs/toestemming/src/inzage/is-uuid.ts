const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id as the database writes it; of any other text it would not even look. */
export const isUuid = (text: string | undefined): boolean => UUID.test(text ?? '');
