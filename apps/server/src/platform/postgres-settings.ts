/** Given on the command line: no file left in the data folder can make the database forgetful. */
export const postgresSettings = (port: number) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',

    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    wal_compression: 'on',
    checkpoint_timeout: '15min',

    max_connections: 60,
    shared_buffers: '64MB',
    huge_pages: 'off',
    io_workers: 1,
    max_logical_replication_workers: 0,
    jit: 'off',

    // Statements and rows hold what customers said: they stay out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
