// What Chromium has of the File System Access API, and TypeScript does not know.

interface FileSystemHandle {
  queryPermission(descriptor: { mode: "read" | "readwrite" }): Promise<PermissionState>;
  requestPermission(descriptor: { mode: "read" | "readwrite" }): Promise<PermissionState>;
}

interface Window {
  /** Absent where the browser cannot do it. */
  showDirectoryPicker?(options: {
    readonly id: string;
    readonly mode: "read" | "readwrite";
  }): Promise<FileSystemDirectoryHandle>;
}
