export declare const validateConfigSpec: typeof validate20;
declare function validate20(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    dynamicAnchors?: {} | undefined;
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export declare const validateFixtureSpec: typeof validate27;
declare function validate27(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    dynamicAnchors?: {} | undefined;
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export declare const validateReport: typeof validate45;
declare function validate45(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    dynamicAnchors?: {} | undefined;
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export declare const validateBindingResult: typeof validate46;
declare function validate46(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    dynamicAnchors?: {} | undefined;
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
